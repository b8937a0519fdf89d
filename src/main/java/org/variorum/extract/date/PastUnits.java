package org.variorum.extract.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.date.DateValue.Precision;

/**
 * {@code the past 24 hours}, {@code the last two days}, {@code recent weeks}, {@code the past
 * month}.
 */
final class PastUnits implements DateRule {

  static final String NAME = "the past <number> <unit>";

  private static final double DAYS_OF_MONTH = 30.44;
  private static final double DAYS_OF_YEAR = 365.25;

  private static final WordSet VAGUE = WordSet.of("few", "several", "couple", "some");

  @Override
  public String name() {
    return NAME;
  }

  @Override
  public List<String> examples() {
    return List.of(
        "in [the past 24 hours] => 2025-07-01..2025-07-02 FEW_DAYS",
        "over [the last 48 hours] => 2025-06-30..2025-07-02 FEW_DAYS",
        "in [the past 72 hours] => 2025-06-29..2025-07-02 FEW_DAYS",
        "in [the past two days] => 2025-06-30..2025-07-01 FEW_DAYS",
        "in [the past week] => 2025-06-26..2025-07-02 WEEK",
        "in [the past few days] => 2025-06-29..2025-07-01 FEW_DAYS",
        "in [recent days] => 2025-06-29..2025-07-01 FEW_DAYS",
        "in [recent weeks] => 2025-06-11..2025-07-01 MONTH",
        "in [the past month] => 2025-06-02..2025-07-02 MONTH",
        "over [the past three months] => 2025-04-02..2025-07-02 YEAR",
        "in [recent months] => 2025-04-02..2025-07-01 YEAR",
        "in [the last ten years] => 2015-07-02..2025-07-02 UNKNOWN",
        "in [the last several weeks] => 2025-06-11..2025-07-01 MONTH");
  }

  @Override
  public List<String> counterexamples() {
    return List.of(
        "the last two men", "recent attempts", "in the past", "the last day of the month");
  }

  @Override
  public Set<String> starts() {
    return Set.of("the", "past", "recent", "last", "these");
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    if (cursor.take("recent")) {
      return vague(cursor);
    }
    boolean article = cursor.take("the") || cursor.take("these");
    boolean past = cursor.take("past");
    if (!past && !(article && cursor.take("last")) && !(article && cursor.take("recent"))) {
      return null;
    }
    if (cursor.is(-1, "recent") || VAGUE.has(cursor.lexeme())) {
      cursor.takeAny(VAGUE);
      cursor.take("of");
      return vague(cursor);
    }
    if (cursor.is("night") || cursor.is("nights") && past) {
      return null;
    }
    int count = cursor.takeNumber();
    if (cursor.take("hours") || cursor.take("hour")) {
      return count < 0 ? null : Offset.days(-(Math.max(count, 1) + 23) / 24, 0, Precision.FEW_DAYS);
    }
    Unit unit = DateWords.unit(cursor.norm());
    boolean one = count < 0;
    if (unit == null || one && (!past || DateWords.plural(cursor.norm()) || unit == Unit.DAY)) {
      return null;
    }
    cursor.at++;
    return ending(unit, one ? 1 : count, one);
  }

  private static @Nullable Expression ending(Unit unit, int count, boolean one) {
    if (unit == Unit.DAY) {
      return Offset.days(-count, -1, Precision.ofDays(count));
    }
    if (unit == Unit.WEEK) {
      return Offset.days(1 - 7 * count, 0, one || count == 1 ? Precision.WEEK : Precision.MONTH);
    }
    double length =
        unit == Unit.MONTH ? DAYS_OF_MONTH : DAYS_OF_YEAR * (unit == Unit.YEAR ? 1 : 10);
    int days = (int) Math.round(count * length);
    return Offset.days(-days, 0, Precision.ofDays(days));
  }

  private static @Nullable Expression vague(Cursor cursor) {
    Unit unit = DateWords.unit(cursor.norm());
    if (unit == null || !DateWords.plural(cursor.norm())) {
      return null;
    }
    cursor.at++;
    return switch (unit) {
      case DAY -> Offset.days(-3, -1, Precision.FEW_DAYS);
      case WEEK -> Offset.days(-21, -1, Precision.MONTH);
      case MONTH -> Offset.days(-91, -1, Precision.YEAR);
      default -> null;
    };
  }
}
