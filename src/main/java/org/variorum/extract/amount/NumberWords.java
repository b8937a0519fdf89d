package org.variorum.extract.amount;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Tsv;
import org.variorum.dictionary.WordFact;
import org.variorum.document.Sentence;

/**
 * Reads one plain number: {@code 1,200}, {@code twenty-five}, {@code 2.5 million}, {@code half a
 * dozen}.
 */
final class NumberWords {

  /** How a number word goes together with others. */
  enum Kind {
    UNIT,
    TEN,
    SCALE
  }

  /**
   * A number as read.
   *
   * @param to behind the last token
   * @param scale the scale word it ends on, or 1
   * @param figures whether it begins in digits
   */
  record Numeral(int to, long value, long scale, boolean figures) {}

  private record Word(Kind kind, long value) {}

  private static final Map<String, Word> WORDS = load();

  private static final WordFact<Word> NUMBER = WordFact.of(WORDS::get);

  /** Above this, products stay far from overflow. */
  private static final long LIMIT = 1_000_000_000_000L;

  private NumberWords() {}

  static boolean starts(String norm) {
    return WORDS.containsKey(norm);
  }

  static Iterable<String> words() {
    return WORDS.keySet();
  }

  /** Hundred, dozen, million: what "a" makes a number with. */
  static Set<String> scales() {
    return WORDS.entrySet().stream()
        .filter(word -> word.getValue().kind == Kind.SCALE)
        .map(Map.Entry::getKey)
        .collect(Collectors.toSet());
  }

  static @Nullable Numeral read(Sentence s, int from) {
    if (from >= s.size()) {
      return null;
    }
    if (s.token(from).numeric()) {
      return figures(s, from);
    }
    if (s.is(from, "half") && s.is(from + 1, "a")) {
      Word scale = NUMBER.of(s.lexeme(from + 2));
      return scale != null && scale.kind == Kind.SCALE
          ? new Numeral(from + 3, scale.value / 2, scale.value, false)
          : null;
    }
    return words(s, from);
  }

  private static @Nullable Numeral figures(Sentence s, int from) {
    String norm = s.norm(from);
    double value = Figures.value(norm);
    if (value < 0 || value > LIMIT) {
      return null;
    }
    int at = from + 1;
    long scale = 1;
    for (Word word = NUMBER.of(s.lexeme(at));
        word != null && word.kind == Kind.SCALE && value * word.value <= LIMIT;
        word = NUMBER.of(s.lexeme(at))) {
      value *= word.value;
      scale *= word.value;
      at++;
    }
    return value == Math.rint(value) ? new Numeral(at, (long) value, scale, true) : null;
  }

  private static @Nullable Numeral words(Sentence s, int from) {
    long total = 0;
    long group = 0;
    long scale = 1;
    Kind last = null;
    int at = from;
    int end = from;
    if ((s.is(at, "a") || s.is(at, "an")) && scaleAt(s, at + 1)) {
      group = 1;
      last = Kind.UNIT;
      at++;
    }
    while (at < s.size()) {
      int word = at > from ? skipJoint(s, at, last) : at;
      Word next = NUMBER.of(s.lexeme(word));
      if (next == null || !fits(last, next, group, scale)) {
        break;
      }
      if (next.kind == Kind.SCALE) {
        group = Math.max(group, 1) * next.value;
        if (next.value >= 1000) {
          total += group;
          group = 0;
        }
        scale = next.value;
      } else {
        group += next.value;
        scale = 1;
      }
      if (total + group > LIMIT) {
        return null;
      }
      last = next.kind;
      at = word + 1;
      end = at;
    }
    return end == from ? null : new Numeral(end, total + group, scale, false);
  }

  private static boolean scaleAt(Sentence s, int at) {
    Word word = NUMBER.of(s.lexeme(at));
    return word != null && word.kind == Kind.SCALE;
  }

  /** Over the hyphen of {@code twenty-five} and the "and" of {@code a hundred and five}. */
  private static int skipJoint(Sentence s, int at, @Nullable Kind last) {
    boolean joint = s.is(at, "-") && last == Kind.TEN || s.is(at, "and") && last == Kind.SCALE;
    if (!joint) {
      return at;
    }
    Word next = NUMBER.of(s.lexeme(at + 1));
    return next != null && next.kind != Kind.SCALE ? at + 1 : at;
  }

  private static boolean fits(@Nullable Kind last, Word next, long group, long scale) {
    if (last == null) {
      return next.kind != Kind.SCALE;
    }
    return switch (next.kind) {
      case SCALE -> next.value > scale || last != Kind.SCALE;
      case TEN -> last == Kind.SCALE && scale != 12 && next.value < scale;
      case UNIT ->
          last == Kind.TEN && next.value < 10 && group % 10 == 0
              || last == Kind.SCALE && scale != 12;
    };
  }

  private static Map<String, Word> load() {
    Map<String, Word> words = new HashMap<>();
    for (Tsv.Row row : Tsv.load("number-words.tsv").rows()) {
      words.put(row.get("word"), new Word(row.choice(Kind.class, "kind"), row.integer("value")));
    }
    words.putAll(solid(words));
    return Map.copyOf(words);
  }

  /** "thirtythree": tens and ones written as one word. */
  private static Map<String, Word> solid(Map<String, Word> words) {
    Map<String, Word> solid = new HashMap<>();
    words.forEach(
        (ten, tens) ->
            words.forEach(
                (one, ones) -> {
                  if (tens.kind == Kind.TEN && ones.value > 0 && ones.value < 10) {
                    solid.put(ten + one, new Word(Kind.UNIT, tens.value + ones.value));
                  }
                }));
    return solid;
  }
}
