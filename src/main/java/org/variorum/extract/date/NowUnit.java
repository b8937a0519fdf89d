package org.variorum.extract.date;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue.Precision;

/**
 * {@code this week}, {@code last month}, {@code next year}: counted from the day of publication.
 */
final class NowUnit implements DateRule {

  private static final Map<String, Integer> STEPS = Map.of("last", -1, "this", 0, "next", 1);

  @Override
  public String name() {
    return "this, last or next <unit>";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "attacks [this week] => 2025-06-30..2025-07-02 FEW_DAYS",
        "freed [last week] => 2025-06-23..2025-06-29 WEEK",
        "killed [last month] => 2025-06-01..2025-06-30 MONTH",
        "elections [next year] => 2026-01-01..2026-12-31 YEAR",
        "[earlier this month] => 2025-07-01..2025-07-01 MONTH",
        "raids [earlier this week] => 2025-06-30..2025-07-01 FEW_DAYS",
        "bombed [earlier this year] => 2025-01-01..2025-07-01 YEAR",
        "[later this month] => 2025-07-03..2025-07-31 MONTH",
        "fled [earlier in the week] => 2025-06-30..2025-07-01 FEW_DAYS",
        "fighting [since the beginning of the week] => 2025-06-30..2025-07-02 FEW_DAYS");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("this year-old child", "the last weeks of war", "at last weeks passed");
  }

  @Override
  public Set<String> starts() {
    return Set.of("this", "last", "next", "earlier", "later", "since");
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    if (cursor.take("since", "the", "beginning", "of", "the", "week")
        || cursor.take("since", "the", "start", "of", "the", "week")) {
      return thisWeek();
    }
    boolean later = cursor.take("later");
    boolean earlier = !later && cursor.take("earlier");
    boolean beside = later || earlier;
    Integer step =
        beside && cursor.take("in", "the") ? Integer.valueOf(0) : STEPS.get(cursor.norm());
    if (step == null) {
      return null;
    }
    if (!cursor.is(-1, "the")) {
      cursor.at++;
    }
    Unit unit = DateWords.unit(cursor.norm());
    boolean day = unit == Unit.DAY;
    if (unit == null || day || DateWords.plural(cursor.norm()) || cursor.is(1, "-")) {
      return null;
    }
    cursor.at++;
    Offset whole = Offset.of(Anchor.PUBLICATION, unit, step);
    if (beside) {
      return new Portion(later ? Share.LATER : Share.EARLIER, whole);
    }
    return unit == Unit.WEEK && step == 0 ? thisWeek() : whole;
  }

  /** From Monday to the day of publication. */
  private static Expression thisWeek() {
    return new Portion(
        Share.TO_NOW, new Offset(Anchor.PUBLICATION, Unit.WEEK, 0, 0, Precision.FEW_DAYS));
  }
}
