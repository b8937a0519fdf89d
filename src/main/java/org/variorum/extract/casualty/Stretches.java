package org.variorum.extract.casualty;

import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup.Tense;

/**
 * Stretches of time that a clause counts over: "in the past three months", "every week", "in the
 * war".
 */
final class Stretches {

  private static final WordSet WITHIN = WordSet.of("in", "over", "during", "within", "of", "for");

  private static final WordSet PAST = WordSet.of("past", "last", "previous", "preceding");

  private static final WordSet LONG =
      WordSet.of("weeks", "months", "month", "years", "decades", "decade", "year", "quarter");

  private static final WordSet UNITS = WordSet.of("day", "week", "month", "year");

  private static final WordSet RATES = WordSet.of("each", "every", "per");

  private static final WordSet COUNTED_FROM =
      WordSet.of("after", "before", "ago", "earlier", "later", "when", "that", "of", "on");

  private static final WordSet WARS =
      WordSet.of(
          "war",
          "conflict",
          "insurgency",
          "struggle",
          "dictatorship",
          "rebellion",
          "offensive",
          "uprising",
          "month",
          "year",
          "decade");

  /** What lasts when it goes on for long: "their month-long battle". */
  private static final WordSet FRESH = WordSet.of("fresh", "renewed", "new", "latest");

  static final WordSet LENGTHS = WordSet.of("month", "year", "decade");

  private static final WordSet NUMBERS =
      WordSet.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several");

  private Stretches() {}

  /** "the conflict has killed 300,000": its subject lasts. */
  static boolean byWar(Syntax syntax, Clause clause) {
    return clause.group().tense() == Tense.PERFECT
        && !clause.group().passive()
        && Sequence.any(
            clause.subjects(),
            s ->
                WARS.has(syntax.base(syntax.chunk(s).head()))
                    || longLasting(syntax, s)
                    || Bouts.holds(syntax, s));
  }

  /** "the month-long battle", "a ten-year campaign". */
  private static boolean longLasting(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    for (int i = chunk.from(); i < chunk.head(); i++) {
      boolean unit = LENGTHS.has(syntax.sentence().lexeme(i));
      boolean hyphen = syntax.sentence().is(i + 1, "-") || syntax.sentence().is(i - 1, "-");
      if (unit && hyphen) {
        return true;
      }
    }
    return false;
  }

  static boolean over(Syntax syntax, Clause clause) {
    Sentence sentence = syntax.sentence();
    boolean perfect = clause.group().tense() == Tense.PERFECT;
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean counted =
          rate(sentence, i) || WITHIN.has(sentence.lexeme(i)) && within(syntax, i + 1, perfect);
      if (counted && clause.equals(syntax.clauseAt(i))) {
        return true;
      }
    }
    return false;
  }

  /** Behind "in", "over" and the like. */
  private static boolean within(Syntax syntax, int token, boolean perfect) {
    Sentence sentence = syntax.sentence();
    return perfect && war(syntax, token)
        || Bouts.at(syntax, token)
        || lasting(sentence, token) && !OverTime.superlative(sentence, token - 1);
  }

  /** "every week", "12 people a day"; but "a day prior", "within a day". */
  private static boolean rate(Sentence sentence, int token) {
    if (!UNITS.has(sentence.lexeme(token + 1))) {
      return false;
    }
    if (RATES.has(sentence.lexeme(token))) {
      return !COUNTED_FROM.has(sentence.lexeme(token + 2));
    }
    return sentence.is(token, "a")
        && !WITHIN.has(sentence.lexeme(token - 1))
        && (sentence.is(token + 2, ".") || sentence.is(token + 2, ","));
  }

  /** "have died in the war", "in an insurgency". */
  static boolean war(Syntax syntax, int token) {
    if (token >= syntax.sentence().size()) {
      return false;
    }
    Chunk chunk = syntax.chunk(syntax.chunkAt(token));
    for (int i = chunk.from(); i < chunk.head(); i++) {
      if (FRESH.has(syntax.sentence().lexeme(i))) {
        return false; // "in a fresh conflict between farmers and herders"
      }
    }
    return chunk.is(Chunk.Kind.NOUN) && WARS.has(syntax.base(chunk.head()));
  }

  /** "the past three months", "three weeks"; "the last year". */
  private static boolean lasting(Sentence sentence, int from) {
    boolean past = false;
    boolean counted = false;
    for (int i = from; i < Math.min(from + 5, sentence.size()); i++) {
      Lexeme word = sentence.lexeme(i);
      if (LONG.has(word)) {
        return (past || counted) && !COUNTED_FROM.has(sentence.lexeme(i + 1));
      }
      past |= PAST.has(word) && sentence.is(i - 1, "the");
      counted = sentence.token(i).numeric() || NUMBERS.has(word);
    }
    return false;
  }
}
