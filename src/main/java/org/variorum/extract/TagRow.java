package org.variorum.extract;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.dictionary.Words.Entry;
import org.variorum.dictionary.Words.Inflection;
import org.variorum.dictionary.Words.VerbForm;
import org.variorum.document.Sentence;
import org.variorum.document.Token;

/** The words of a sentence while they get their parts of speech, and what stands beside each. */
final class TagRow {

  private static final Words WORDS = Words.english();

  /** Particles that make a noun with a verb or with somebody who does it. */
  private static final WordSet COMPOUNDING =
      WordSet.of("by", "out", "up", "off", "down", "in", "over", "on", "away", "through");

  final Sentence sentence;

  /** Null where nothing is known yet. */
  final Tag[] tags;

  final String[] lemmas;

  /** Whether a date or time ends at a token: "Monday night". */
  final boolean[] endsDate;

  final Casing casing;

  /** The other verbs of the sentence, as far as they are known. */
  final ClauseVerbs verbs;

  /** Whether a capital says that a word is a name. */
  final boolean caseTells;

  TagRow(Sentence sentence) {
    this.sentence = sentence;
    this.tags = new Tag[sentence.size()];
    this.lemmas = new String[sentence.size()];
    this.endsDate = new boolean[sentence.size()];
    this.casing = new Casing(sentence);
    this.verbs = new ClauseVerbs(this);
    this.caseTells = casing.tells;
  }

  Tag before(int i) {
    return i == 0 ? Tag.STOP : tags[i - 1];
  }

  boolean hyphenCompound(int i) {
    return i > 1 && tags[i - 1] == Tag.HYPHEN && !sentence.token(i).spaceBefore();
  }

  /** "shoot-out", "passers-by": a word and a particle that one hyphen makes a noun. */
  boolean particleCompound(int i) {
    return sentence.is(i + 1, "-")
        && !sentence.token(i + 1).spaceBefore()
        && i + 2 < sentence.size()
        && !sentence.token(i + 2).spaceBefore()
        && COMPOUNDING.has(sentence.lexeme(i + 2))
        && !sentence.is(i + 3, "-");
  }

  /** Whether the noun is of several: "soldiers", "troops", "people". */
  private boolean several(int i) {
    String norm = sentence.norm(i);
    if (sentence.lexeme(i).plural()) {
      return true;
    }
    Entry entry = norm.endsWith("s") && !norm.endsWith("ss") ? sentence.lexeme(i).entry() : null;
    return entry != null && entry.category().equals("group")
        || (norm.equals("police") || norm.equals("people"))
            && (phraseFollows(i + 1) || mostlyVerb(i + 1) || thinks(i));
  }

  /**
   * "Police suspect rebels", "Police suspect he was": the sentence has no other verb of its own.
   */
  private boolean thinks(int i) {
    VerbForm verb = sentence.lexeme(i + 1).verb();
    boolean thinks = i == 0 && verb != null && takesClause(WORDS.entry(verb.lemma()));
    String next = sentence.lexeme(i + 2).tag();
    return thinks
        && sentence.token(Math.min(i + 2, sentence.size() - 1)).word()
        && ("PRONOUN".equals(next) || sentence.is(i + 2, "that") || !verbs.ahead(i + 1));
  }

  boolean singularBefore(int i) {
    Tag before = before(i);
    return before == Tag.NAME || before == Tag.NOUN && !sentence.lexeme(i - 1).plural();
  }

  boolean pluralBefore(int i) {
    Tag before = before(i);
    return before == Tag.NAME
        || before == Tag.NOUN && several(i - 1)
        || before == Tag.NUMBER && i > 1;
  }

  /** Whether the next word can open a noun phrase that would be an object. */
  boolean phraseFollows(int i) {
    if (i + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(i + 1);
    if (next.numeric() || casing.acronym(i + 1)) {
      return true;
    }
    String closed = next.lexeme().tag();
    if (closed != null) {
      return closed.equals("DETERMINER")
          || closed.equals("POSSESSIVE_PRONOUN")
          || nominal(closed)
          || closed.equals("PRONOUN")
          || next.norm().equals("at")
              && (sentence.is(i + 2, "least") || sentence.is(i + 2, "most"));
    }
    return next.word()
        && (next.capitalized() && caseTells
            || next.lexeme().noun() != null && next.lexeme().verb() == null
            || next.lexeme().entry() != null && entryIsAdjective(next.lexeme().entry()));
  }

  /** As {@link #phraseFollows}, or a noun that is a verb once in a while: "soldiers", "bus". */
  boolean objectFollows(int i) {
    Lexeme next = sentence.lexeme(i + 1);
    VerbForm verb = next.verb();
    Entry base = verb == null ? null : WORDS.entry(verb.lemma());
    boolean mostlyNoun = base != null && base.noun() > 20 * base.verb();
    return phraseFollows(i) || mostlyNoun && next.noun() != null && next.tag() == null;
  }

  /** "chief", "military": an adjective that stands for people as well. */
  boolean people(int i) {
    Entry entry = sentence.lexeme(i).entry();
    return entry != null
        && entry.noun() * 100 > entry.adjective()
        && (entry.category().equals("group") || entry.category().equals("person"));
  }

  /** "The dead included two nurses": no adjective stands before a number. */
  boolean numberFollows(int i) {
    return i + 1 < sentence.size()
        && (sentence.token(i + 1).numeric() || number(sentence.lexeme(i + 1)));
  }

  /** Whether the next word is a noun or something that leads up to one. */
  boolean nounFollows(int i) {
    if (i + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(i + 1);
    if (next.lexeme().tag() != null) {
      return nominal(String.valueOf(next.lexeme().tag()));
    }
    return next.word()
        && (next.lexeme().noun() != null
            || next.capitalized() && caseTells
            || entryIsAdjective(next.lexeme().entry()));
  }

  /** "claim", "report": what takes a clause as a verb. */
  boolean takesClause(@Nullable Entry base) {
    return base != null && base.takesThat();
  }

  /** "Police say gunmen kill four": a verb behind which a clause can begin, with no "that". */
  boolean takesClause(int j) {
    Entry verb = WORDS.entry(lemmas[j]);
    return verb != null && verb.takesThat() && before(j) != Tag.TO;
  }

  /** "says", "kill": hardly ever a noun. */
  boolean mostlyVerb(int i) {
    VerbForm verb = sentence.lexeme(i).verb();
    Entry base = verb == null ? null : WORDS.entry(verb.lemma());
    String noun = sentence.lexeme(i).noun();
    Entry thing = noun == null ? null : WORDS.entry(noun);
    return base != null && base.verb() > 20 * Math.max(1, thing == null ? 0 : thing.noun());
  }

  /** "three were killed and another seriously injured": no noun follows that it could belong to. */
  boolean alone(int i) {
    int next = i + 1;
    while (sentence.norm(next).endsWith("ly")) {
      next++;
    }
    if (next >= sentence.size() || !sentence.token(next).word()) {
      return true;
    }
    String closed = sentence.lexeme(next).tag();
    if (closed != null) {
      return !nominal(closed);
    }
    VerbForm verb = sentence.lexeme(next).verb();
    return verb != null
        && (verb.inflection() == Inflection.PAST
            || verb.inflection() == Inflection.PAST_OR_PARTICIPLE
            || verb.inflection() == Inflection.PARTICIPLE)
        && (!nounFollows(next)
            || sentence.token(next + 1).numeric()
            || number(sentence.lexeme(next + 1)));
  }

  boolean nounMayFollow(int i) {
    if (i + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.norm(i + 1);
    String closed = sentence.lexeme(i + 1).tag();
    return closed == null ? Character.isLetterOrDigit(next.codePointAt(0)) : nominal(closed);
  }

  static boolean nominal(String closed) {
    return closed.equals("ADJECTIVE") || closed.equals("NUMBER");
  }

  static boolean number(Lexeme word) {
    return "NUMBER".equals(word.tag());
  }

  static boolean entryIsAdjective(@Nullable Entry entry) {
    return entry != null && entry.adjective() > 0;
  }
}
