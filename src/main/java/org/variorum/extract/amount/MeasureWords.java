package org.variorum.extract.amount;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Tsv;
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

  private MeasureWords() {}

  static @Nullable Kind before(Sentence s, int at) {
    Map<String, Kind> before = KINDS.get(Stands.BEFORE);
    if (at < 1 || before == null || !s.norm(at).equals(".") || s.token(at).spaceBefore()) {
      return at < 0 ? null : cased(s, at, before);
    }
    Kind kind = before.get(s.norm(at - 1) + ".");
    return kind == Kind.MONTH && !s.token(at - 1).capitalized() ? null : kind;
  }

  /**
   * Looks at {@code at}, over "of" and one adjective ({@code 24 straight hours}, {@code dozens of
   * miles}).
   */
  static @Nullable Kind after(Sentence s, int at) {
    int next = s.norm(at).equals("of") ? at + 1 : at;
    Map<String, Kind> after = KINDS.get(Stands.AFTER);
    Kind kind = cased(s, next, after);
    return kind == null && BETWEEN.has(s.lexeme(next)) ? cased(s, next + 1, after) : kind;
  }

  private static @Nullable Kind cased(Sentence s, int at, @Nullable Map<String, Kind> kinds) {
    Kind kind = kinds == null ? null : kinds.get(s.norm(at));
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
