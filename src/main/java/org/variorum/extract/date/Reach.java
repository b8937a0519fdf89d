package org.variorum.extract.date;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.date.DateValue.Precision;

/**
 * How many of which unit: {@code two days}, {@code a few weeks}, {@code five and a half years}.
 *
 * @param unit what is counted
 * @param least fewest
 * @param most most; over {@code least} when the number is vague
 */
record Reach(Unit unit, int least, int most) {

  private static final WordSet HEDGES =
      WordSet.of(
          "about",
          "around",
          "some",
          "nearly",
          "almost",
          "just",
          "only",
          "over",
          "approximately",
          "roughly",
          "barely",
          "exactly",
          "more",
          "less",
          "fewer",
          "than",
          "at",
          "least",
          "shortly",
          "well");

  /** Units under a day. */
  static final WordSet SHORT =
      WordSet.of("hour", "hours", "minute", "minutes", "moment", "moments", "seconds");

  /** First tokens of a reach. */
  static final Set<String> STARTS = starts();

  private static Set<String> starts() {
    Set<String> all = new HashSet<>(DateWords.numbers());
    all.addAll(HEDGES);
    all.addAll(Set.of(DateRule.FIGURE, "a", "an", "several", "few", "hours", "minutes"));
    all.addAll(Set.of("days", "weeks", "months", "years", "decades", "half"));
    return Set.copyOf(all);
  }

  /** Reads a reach where the cursor stands. */
  static @Nullable Reach read(Cursor cursor) {
    Cursor ahead = new Cursor(cursor.sentence, cursor.at);
    while (ahead.takeAny(HEDGES)) {
      if (ahead.at - cursor.at > 4) {
        return null;
      }
    }
    Reach reach = counted(ahead);
    if (reach != null) {
      cursor.at = ahead.at;
    }
    return reach;
  }

  private static @Nullable Reach counted(Cursor cursor) {
    Reach clock = hours(cursor);
    if (clock != null) {
      return clock;
    }
    boolean vague = vague(cursor);
    int count = vague ? 0 : cursor.takeNumber();
    int most = count;
    if (count > 0 && (cursor.take("or") || cursor.take("to") || cursor.take("-"))) {
      most = cursor.takeNumber();
    }
    if (count > 0 && cursor.take("and", "a", "half")) {
      most = count;
    }
    Unit unit = DateWords.unit(cursor.norm());
    if (unit == null || most < count) {
      return null;
    }
    boolean bare = !vague && count < 0;
    if (bare && !DateWords.plural(cursor.norm())) {
      return null;
    }
    cursor.at++;
    return vague || bare ? new Reach(unit, 2, few(unit)) : new Reach(unit, count, most);
  }

  private static boolean vague(Cursor cursor) {
    return cursor.take("a", "few")
        || cursor.take("few")
        || cursor.take("several")
        || cursor.take("some")
        || cursor.take("a", "couple", "of")
        || cursor.take("a", "couple")
        || cursor.take("a", "number", "of")
        || cursor.take("many");
  }

  /** Hours and minutes are less than a day, until they make days. */
  private static @Nullable Reach hours(Cursor cursor) {
    Cursor ahead = new Cursor(cursor.sentence, cursor.at);
    boolean half = ahead.take("half", "an") || ahead.take("half", "a");
    boolean vague = vague(ahead);
    int count = vague || half ? 0 : ahead.takeNumber();
    if (!ahead.takeAny(SHORT)) {
      return null;
    }
    boolean long24 = count >= 24 && ahead.norm(-1).equals("hours");
    cursor.at = ahead.at;
    return new Reach(Unit.DAY, long24 ? count / 24 : 0, long24 ? (count + 23) / 24 : 0);
  }

  private static int few(Unit unit) {
    return switch (unit) {
      case DAY -> 6;
      case WEEK -> 3;
      case MONTH -> 6;
      default -> 9;
    };
  }

  /** The distance before ({@code -1}) or behind ({@code 1}) an anchor. */
  Offset from(Anchor anchor, int sign) {
    int near = sign < 0 ? -most : least;
    int far = sign < 0 ? -least : most;
    boolean vague = most > least;
    Precision precision = vague ? coarser(unit) : unit.precision();
    return new Offset(anchor, unit, near, far, precision);
  }

  private static Precision coarser(Unit unit) {
    return switch (unit) {
      case DAY -> Precision.FEW_DAYS;
      case WEEK -> Precision.MONTH;
      case MONTH -> Precision.YEAR;
      default -> Precision.UNKNOWN;
    };
  }
}
