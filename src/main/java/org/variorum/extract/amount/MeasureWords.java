package org.variorum.extract.amount;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Tsv;
import org.variorum.dictionary.WordFact;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;

/** The words beside a number that make it something else than a count. */
final class MeasureWords {

  /** What a number is when such a word stands beside it. */
  enum Kind {
    DURATION,
    FREQUENCY,
    DISTANCE,
    WEIGHT,
    MEASURE,
    MONEY,
    SHARE,
    TIME,
    /** A month's name, which has a capital. */
    MONTH,
    FURNITURE,
    AGE,
    /** A numbered thing in any case: {@code page 3}. */
    NUMBERED,
    /** A numbered thing only when it has a capital: {@code Camp 3}. */
    NAME
  }

  private enum Stands {
    BEFORE,
    AFTER
  }

  private static final WordSet BETWEEN =
      WordSet.of(
          "more",
          "other",
          "additional",
          "further",
          "full",
          "straight",
          "consecutive",
          "successive",
          "square",
          "cubic",
          "long",
          "whole",
          "nautical",
          "light",
          "metric",
          "short",
          "last",
          "past",
          "us",
          "u.s.",
          "-",
          "american",
          "syrian",
          "pakistani",
          "indian",
          "nigerian",
          "calendar",
          "working",
          "business");

  private static final Map<Stands, Map<String, Kind>> KINDS = load();

  private static final WordFact<Kind> BEFORE = WordFact.of(word -> find(Stands.BEFORE, word));
  private static final WordFact<Kind> AFTER = WordFact.of(word -> find(Stands.AFTER, word));

  private MeasureWords() {}

  static @Nullable Kind before(Sentence s, int at) {
    if (at < 1 || !s.is(at, ".") || s.token(at).spaceBefore()) {
      return at < 0 ? null : cased(s, at, BEFORE);
    }
    Kind kind = find(Stands.BEFORE, s.norm(at - 1) + ".");
    return kind == Kind.MONTH && !s.token(at - 1).capitalized() ? null : kind;
  }

  /**
   * Looks at {@code at}, over "of" and one adjective ({@code 24 straight hours}, {@code dozens of
   * miles}).
   */
  static @Nullable Kind after(Sentence s, int at) {
    int next = s.is(at, "of") ? at + 1 : at;
    Kind kind = cased(s, next, AFTER);
    return kind == null && BETWEEN.has(s.lexeme(next)) ? cased(s, next + 1, AFTER) : kind;
  }

  private static @Nullable Kind find(Stands stands, String word) {
    return KINDS.getOrDefault(stands, Map.of()).get(word);
  }

  private static @Nullable Kind cased(Sentence s, int at, WordFact<Kind> kinds) {
    Kind kind = kinds.of(s.lexeme(at));
    boolean capital = kind == Kind.MONTH || kind == Kind.NAME;
    return kind != null && capital && !s.token(at).capitalized() ? null : kind;
  }

  private static Map<Stands, Map<String, Kind>> load() {
    Map<Stands, Map<String, Kind>> kinds = new EnumMap<>(Stands.class);
    for (Tsv.Row row : Tsv.load("measure-words.tsv").rows()) {
      kinds
          .computeIfAbsent(row.choice(Stands.class, "stands"), k -> new HashMap<>())
          .put(row.get("word"), row.choice(Kind.class, "kind"));
    }
    return kinds;
  }
}
