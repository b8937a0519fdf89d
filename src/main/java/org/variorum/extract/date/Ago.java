package org.variorum.extract.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue.Precision;

/** {@code two days ago}, {@code a few weeks ago}, {@code a fortnight ago}. */
final class Ago implements DateRule {

  @Override
  public String name() {
    return "<number> <unit> ago";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "attacked the farm [2 days ago] => 2025-06-30",
        "he vanished [five years ago] => 2020-01-01..2020-12-31 YEAR",
        "left [about three months ago] => 2025-04-01..2025-04-30 MONTH",
        "bombed [a few days ago] => 2025-06-26..2025-06-30 FEW_DAYS",
        "it fell [several weeks ago] => 2025-06-11..2025-07-01 MONTH",
        "taken [a fortnight ago] => 2025-06-18..2025-07-01 MONTH",
        "shelled [six hours ago] => 2025-07-02",
        "held since [more than ten years ago] => 2015-01-01..2015-12-31 YEAR");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("long ago", "for five years", "he is 54 years old");
  }

  @Override
  public Set<String> starts() {
    return Reach.STARTS;
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    if (cursor.take("a", "fortnight", "ago")) {
      return Offset.days(-14, -1, Precision.MONTH);
    }
    Reach reach = Reach.read(cursor);
    if (reach == null || !cursor.take("ago") && !cursor.take("back")) {
      return null;
    }
    boolean weeks = reach.unit() == Unit.WEEK && reach.most() > reach.least();
    return weeks ? Offset.days(-21, -1, Precision.MONTH) : reach.from(Anchor.PUBLICATION, -1);
  }
}
