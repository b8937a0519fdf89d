package org.variorum.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.Words;
import org.variorum.dictionary.Words.Entry;
import org.variorum.dictionary.Words.VerbForm;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;

/** What stands behind a word that may be a verb, and would be its object, clause or particle. */
final class BehindVerb {

  private static final Words WORDS = Words.english();

  private static final Set<String> HELPING = Set.of("BE", "HAVE", "DO", "MODAL");

  private final TagRow row;
  private final Sentence sentence;

  BehindVerb(TagRow row) {
    this.row = row;
    this.sentence = row.sentence;
  }

  /**
   * "claims to have repelled", "claims that four fell": a verb that takes a clause, and one
   * follows.
   */
  boolean complement(int i, @Nullable Entry verb) {
    return verb != null
        && verb.takesThat()
        && (sentence.is(i + 1, "to") && sentence.lexeme(i + 2).verb() != null
            || sentence.is(i + 1, "that") && !row.verbs.finiteBefore(i) && oneVerb(i + 2));
  }

  /** "that four fell", and not "that four fell are false": one verb up to the next comma. */
  private boolean oneVerb(int from) {
    int verbs = 0;
    boolean inVerb = false;
    boolean ended = false; // "were killed | could not"
    for (int j = from; j < sentence.size() && sentence.token(j).word(); j++) {
      String norm = sentence.norm(j);
      String closed = FunctionWords.tag(norm);
      VerbForm verb = closed == null ? WORDS.verb(norm) : null;
      boolean helps = closed != null && HELPING.contains(closed);
      boolean past =
          verb != null
              && WORDS.noun(norm) == null
              && switch (verb.inflection()) {
                case ING, BASE -> false;
                default -> true;
              };
      if (helps || past) {
        verbs += inVerb && !(helps && ended) ? 0 : 1;
        inVerb = true;
        ended = past;
      } else {
        inVerb &= closed != null && closed.equals("ADVERB") || norm.equals("not");
      }
    }
    return verbs == 1;
  }

  /** "the", "him", "ten": not the next of a row of nouns. */
  boolean opensObject(int i) {
    String closed = sentence.lexeme(i).tag();
    if (closed == null) {
      return i < sentence.size() && sentence.token(i).numeric();
    }
    return switch (closed) {
      case "PRONOUN", "DETERMINER", "POSSESSIVE_PRONOUN", "NUMBER" -> true;
      default -> sentence.is(i, "at");
    };
  }

  boolean object(int i) {
    return sentence.lexeme(i).tag() == null && (row.mostlyVerb(i) || opensObject(i + 1));
  }

  /** "rebels blow up a bridge": a verb and the word that makes another verb of it. */
  boolean particle(int i, String lemma) {
    String next = sentence.norm(i + 1);
    return "PREPOSITION".equals(FunctionWords.tag(next))
        && Sequence.any(Predicates.verbs(lemma), p -> p.particle().equals(next));
  }

  static boolean takesThat(String lemma) {
    Entry verb = WORDS.entry(lemma);
    return verb != null && verb.takesThat();
  }
}
