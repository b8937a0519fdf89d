package org.variorum.extract.amount;

import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.amount.Count.Share;
import org.variorum.extract.amount.NumberWords.Numeral;

/** A number told by another: "killed 12 and hurt at least twice as many", "three times that". */
final class Multiples {

  private static final Map<String, Integer> FACTORS =
      Map.of("twice", 2, "double", 2, "thrice", 3, "triple", 3);

  /** What the words of a factor are followed by. */
  static final Set<String> BEHIND = Set.of("as", "that");

  private static final WordSet NUMBERS = WordSet.of("number", "many", "figure", "total");

  private static final long MOST = 100;

  private Multiples() {}

  static Iterable<String> words() {
    return FACTORS.keySet();
  }

  static @Nullable Reading read(Sentence s, int from) {
    Phrases.Found<Hedge> hedge = Hedge.BEFORE.at(s, from);
    int core = hedge == null ? from : hedge.to();
    long factor = factor(s, core);
    int to = factor == 0 ? -1 : end(s, core + (FACTORS.containsKey(s.norm(core)) ? 1 : 2));
    Count base = to < 0 ? null : before(s, from);
    if (base == null) {
      return null;
    }
    Count times =
        new Count(
            times(base.min(), factor),
            times(base.max(), factor),
            base.operator(),
            "",
            times(base.figure(), factor),
            Share.WHOLE,
            base.vague());
    return Reading.of(s, from, core, to, hedge == null ? times : hedge.value().on(times));
  }

  /** "twice", "three times"; 0 where no factor stands. */
  private static long factor(Sentence s, int at) {
    Integer word = FACTORS.get(s.norm(at));
    if (word != null) {
      return word;
    }
    Numeral number = s.is(at + 1, "times") ? NumberWords.read(s, at) : null;
    return number == null || number.to() != at + 1 || number.value() > MOST ? 0 : number.value();
  }

  /** Behind "as many", "that number"; -1 at "as many as last year", whose number is not told. */
  private static int end(Sentence s, int at) {
    boolean asMany = s.is(at, "as") && s.is(at + 1, "many");
    boolean that = s.is(at, "that") && NUMBERS.has(s.lexeme(at + 1));
    return (asMany || that) && !s.is(at + 2, "as") ? at + 2 : -1;
  }

  /** The last number told before in the sentence, or null. */
  private static @Nullable Count before(Sentence s, int from) {
    for (int at = from - 1; at >= 0; at--) {
      if (!s.token(at).numeric() && !NumberWords.starts(s.norm(at))) {
        continue;
      }
      int first = at;
      while (first > 0 && (s.is(first - 1, "-") || NumberWords.starts(s.norm(first - 1)))) {
        first--;
      }
      Reading number = Forms.number(s, first);
      if (number != null && number.to() <= from && NotACount.why(s, number) == null) {
        return number.count();
      }
    }
    return null;
  }

  private static @Nullable Long times(@Nullable Long bound, long factor) {
    return bound == null ? null : Long.valueOf(bound * factor);
  }
}
