package org.variorum.extract;

/** A word's part in its sentence. */
public enum Tag {
  DETERMINER,
  NUMBER,
  PRONOUN,
  POSSESSIVE_PRONOUN,
  PREPOSITION,
  CONJUNCTION,
  /** because, while, when; and the "that" of "said that". */
  SUBORDINATOR,
  /** who, which; and the "that" of "the bomb that". */
  RELATIVE,
  BE,
  HAVE,
  DO,
  MODAL,
  TO,
  NOT,
  ADVERB,
  ADJECTIVE,
  NOUN,
  NAME,
  VERB_BASE,
  VERB_THIRD,
  VERB_PAST,
  PARTICIPLE,
  ING,
  /** {@code 's} and {@code '} of a genitive. */
  POSSESSIVE,
  QUOTE,
  COMMA,
  HYPHEN,
  /** A dash, colon, semicolon or full stop. */
  STOP,
  OPEN,
  CLOSE,
  OTHER;

  boolean finiteVerb() {
    return this == VERB_BASE || this == VERB_THIRD || this == VERB_PAST;
  }

  boolean verb() {
    return finiteVerb() || this == PARTICIPLE || this == ING;
  }

  boolean auxiliary() {
    return this == BE || this == HAVE || this == DO || this == MODAL || this == TO;
  }

  /** Whether it is a noun or stands before one. */
  boolean nominal() {
    return this == NOUN || this == NAME || opensNoun();
  }

  /** Whether it can stand before a noun inside a noun phrase. */
  boolean opensNoun() {
    return this == DETERMINER
        || this == POSSESSIVE_PRONOUN
        || this == ADJECTIVE
        || this == NUMBER
        || this == POSSESSIVE;
  }
}
