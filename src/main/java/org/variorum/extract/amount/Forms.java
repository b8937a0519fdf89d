package org.variorum.extract.amount;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.amount.Count.Operator;
import org.variorum.extract.amount.Count.Share;
import org.variorum.extract.amount.NumberWords.Numeral;

/** The forms that a count is written in, from the plain number outwards. */
final class Forms {

  /** Words that can hedge a number or bind it to the noun before: "control over three towns". */
  private static final WordSet HEDGING_PREPOSITIONS = WordSet.of("over", "about", "around");

  private static final WordSet HELD =
      WordSet.of(
          "control",
          "power",
          "authority",
          "influence",
          "command",
          "grip",
          "sovereignty",
          "jurisdiction",
          "dispute",
          "concern",
          "concerns",
          "argument");

  /** Verbs that "up" belongs to: "has gone up to 16" is no more than 16, and no less. */
  private static final WordSet RISEN =
      WordSet.of("go", "goes", "gone", "went", "revised", "moved", "pushed", "raised", "shot");

  private static final WordSet MORE =
      WordSet.of("more", "other", "others", "further", "additional");

  /** What makes "a" and "the" part of a count: "the other two", "yet another five". */
  static final WordSet BEHIND_ARTICLE =
      WordSet.of("more", "other", "others", "further", "additional", "another");

  private static final WordSet WHOSE =
      WordSet.of(
          "them", "whom", "those", "these", "the", "his", "her", "their", "its", "our", "my");
  private static final WordSet NOT_NONE =
      WordSet.of(
          "doubt",
          "longer",
          "idea",
          "matter",
          "way",
          "sign",
          "signs",
          "word",
          "comment",
          "details",
          "detail",
          "information",
          "evidence",
          "indication",
          "reason",
          "need",
          "plans",
          "plan",
          "less",
          "more",
          "fewer",
          "later",
          "one's",
          "claim",
          "immediate",
          "official",
          "other",
          "such",
          "further",
          "confirmation",
          "clear");

  private Forms() {}

  /** {@code 30}, {@code twenty-five}, {@code 2 million}. */
  static @Nullable Reading number(Sentence s, int from) {
    Numeral numeral = NumberWords.read(s, from);
    return numeral == null
        ? null
        : Reading.of(s, from, from, numeral.to(), Count.exactly(numeral.value(), ""));
  }

  /** {@code dozens}, {@code a handful}. */
  static @Nullable Reading vague(Sentence s, int from) {
    Phrases.Found<Count> found = VagueWords.PHRASES.at(s, from);
    return found == null ? null : Reading.of(s, from, from, found.to(), found.value());
  }

  /** {@code 6 to 8}, {@code 10-15}, {@code six or seven}, {@code two or three dozen}. */
  static @Nullable Reading range(Sentence s, int from) {
    Numeral low = NumberWords.read(s, from);
    if (low == null || s.is(from - 1, "from") && !wide(s.norm(from - 2))) {
      return null;
    }
    String joint = s.norm(low.to());
    boolean hyphen = joint.equals("-") || joint.equals("--");
    if (!hyphen && !joint.equals("to") && !joint.equals("or")) {
      return null;
    }
    Numeral high = NumberWords.read(s, low.to() + 1);
    if (high == null || hyphen && (!low.figures() || !high.figures())) {
      return null;
    }
    boolean near = !joint.equals("or") || high.value() <= 2 * low.value() + 1 || high.scale() > 1;
    return near ? interval(s, from, from, low, high) : null;
  }

  /** {@code between 6 and 8}. */
  static @Nullable Reading between(Sentence s, int from) {
    if (!s.is(from, "between")) {
      return null;
    }
    Numeral low = NumberWords.read(s, from + 1);
    if (low == null || !s.is(low.to(), "and") && !s.is(low.to(), "to")) {
      return null;
    }
    Numeral high = NumberWords.read(s, low.to() + 1);
    return high == null ? null : interval(s, from, from + 1, low, high);
  }

  private static @Nullable Reading interval(
      Sentence s, int from, int core, Numeral low, Numeral high) {
    long least = low.value();
    boolean shared = low.scale() == 1 && high.scale() > 1 && least * high.scale() < high.value();
    least *= shared ? high.scale() : 1;
    if (least >= high.value()) {
      return null;
    }
    return Reading.of(
        s, from, core, high.to(), new Count(least, high.value(), Operator.BETWEEN, ""));
  }

  private static boolean wide(String norm) {
    return norm.equals("anywhere") || norm.equals("ranging") || norm.equals("anything");
  }

  /** A number in any form without words around it. */
  static @Nullable Reading core(Sentence s, int from) {
    Reading read = between(s, from);
    read = read == null ? range(s, from) : read;
    read = read == null ? vague(s, from) : read;
    return read == null ? number(s, from) : read;
  }

  /** {@code at least 30}, {@code more than an estimated 200}; the first hedge that bounds rules. */
  static @Nullable Reading hedged(Sentence s, int from) {
    return hedged(s, from, 2);
  }

  private static @Nullable Reading hedged(Sentence s, int from, int depth) {
    boolean governed = HELD.has(s.lexeme(from - 1)) && HEDGING_PREPOSITIONS.has(s.lexeme(from));
    boolean moved = s.is(from, "up") && RISEN.has(s.lexeme(from - 1));
    Phrases.Found<Hedge> hedge = depth < 0 || governed || moved ? null : Hedge.BEFORE.at(s, from);
    if (hedge == null) {
      return null;
    }
    if (hedge.value() == Hedge.ONE) {
      return Reading.of(s, from, hedge.to() - 1, hedge.to(), Count.exactly(1, ""));
    }
    Reading inner = depth == 0 ? null : hedged(s, hedge.to(), depth - 1);
    inner = inner == null ? additional(s, hedge.to(), depth - 1) : inner;
    Reading behind = inner == null ? hedgedBehind(s, hedge.to()) : null;
    if (behind != null) {
      return Reading.of(s, from, behind.core(), behind.to(), behind.count());
    }
    inner = inner == null ? core(s, hedge.to()) : inner;
    if (inner == null) {
      return null;
    }
    Operator operator = inner.count().operator();
    boolean bound =
        operator != Operator.EXACT && operator != Operator.BETWEEN && operator != Operator.VAGUE;
    Count figure =
        bound && inner.count().figure() != null && hedge.value() != Hedge.PLAIN
            ? Count.exactly(inner.count().figure(), "").withShare(inner.count().share())
            : inner.count();
    return Reading.of(s, from, inner.core(), inner.to(), hedge.value().on(figure));
  }

  /** {@code 80 or more}, {@code 30-plus}, {@code 100 or so}. */
  static @Nullable Reading hedgedBehind(Sentence s, int from) {
    Reading inner = core(s, from);
    Phrases.Found<Hedge> hedge = inner == null ? null : Hedge.AFTER.at(s, inner.to());
    if (inner == null || hedge == null || NumberWords.read(s, hedge.to()) != null) {
      return null;
    }
    return Reading.of(s, from, inner.core(), hedge.to(), hedge.value().on(inner.count()));
  }

  /** {@code another five}, {@code a further 12}. */
  static @Nullable Reading additional(Sentence s, int from) {
    return additional(s, from, 2);
  }

  private static @Nullable Reading additional(Sentence s, int from, int depth) {
    int next =
        switch (s.norm(from)) {
          case "another", "further", "additional" -> from + 1;
          case "a", "an", "the", "yet" -> BEHIND_ARTICLE.has(s.lexeme(from + 1)) ? from + 2 : from;
          default -> from;
        };
    if (next == from || depth < 0) {
      return null;
    }
    Reading inner = hedged(s, next, depth - 1);
    inner = inner == null ? hedgedBehind(s, next) : inner;
    inner = inner == null ? core(s, next) : inner;
    return inner == null
        ? null
        : Reading.of(s, from, inner.core(), inner.to(), inner.count().withShare(Share.ADDITIONAL));
  }

  /**
   * {@code five more}, {@code two other villagers}, {@code 12 others}: the head noun "others" is
   * left outside.
   */
  static @Nullable Reading more(Sentence s, int from) {
    Reading inner = hedged(s, from);
    inner = inner == null ? hedgedBehind(s, from) : inner;
    inner = inner == null ? core(s, from) : inner;
    if (inner == null || !MORE.has(s.lexeme(inner.to())) || s.is(inner.to() + 1, "than")) {
      return null;
    }
    int to = s.is(inner.to(), "others") ? inner.to() : inner.to() + 1;
    return Reading.of(s, from, inner.core(), to, inner.count().withShare(Share.ADDITIONAL));
  }

  /**
   * {@code one of them}, {@code three of whom}, {@code two of the soldiers}; the whole is left
   * outside.
   */
  static @Nullable Reading part(Sentence s, int from) {
    Reading inner = hedged(s, from);
    inner = inner == null ? core(s, from) : inner;
    if (inner == null || !s.is(inner.to(), "of") || !WHOSE.has(s.lexeme(inner.to() + 1))) {
      return null;
    }
    String whole = s.norm(inner.to() + 2);
    boolean superlative =
        whole.equals("most")
            || whole.equals("worst")
            || whole.endsWith("est") && !whole.equals("rest");
    return superlative || inner.count().vague()
        ? null
        : Reading.of(s, from, inner.core(), inner.to(), inner.count().withShare(Share.PART));
  }

  /** {@code all but two}: the count is of those left out. */
  static @Nullable Reading allBut(Sentence s, int from) {
    boolean stands = s.is(from, "all") && (s.is(from + 1, "but") || s.is(from + 1, "except"));
    Reading inner = stands ? core(s, from + 2) : null;
    return inner == null
        ? null
        : Reading.of(s, from, inner.core(), inner.to(), inner.count().withShare(Share.ALL_BUT));
  }

  /** {@code no soldiers}, {@code none}, {@code nobody}. */
  static @Nullable Reading none(Sentence s, int from) {
    String word = s.norm(from);
    int to =
        switch (word) {
          case "none", "nobody" -> from + 1;
          case "no" -> s.is(from + 1, "one") ? from + 2 : from + 1;
          default -> from;
        };
    boolean no = word.equals("no") && to == from + 1;
    if (to == from || no && (to >= s.size() || !s.token(to).word() || NOT_NONE.has(s.lexeme(to)))) {
      return null;
    }
    return Reading.of(s, from, from, to, Count.exactly(0, ""));
  }
}
