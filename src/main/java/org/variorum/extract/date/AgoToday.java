package org.variorum.extract.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code nine years ago today}, {@code a month ago today}: that day, and not this one. */
final class AgoToday implements DateRule {

  @Override
  public String name() {
    return "<number> <unit> ago today";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "[nine years ago today] he died => 2016-07-02",
        "taken [a month ago today] => 2025-06-02",
        "shelled [two weeks ago today] => 2025-06-18");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("long ago today's farmers");
  }

  @Override
  public Set<String> starts() {
    return Reach.STARTS;
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    Reach reach = Reach.read(cursor);
    if (reach == null || reach.unit() == Unit.DAY || !cursor.take("ago", "today")) {
      return null;
    }
    boolean exact = reach.least() == reach.most() && reach.least() > 0;
    if (!exact) {
      return null;
    }
    return new SameDay(reach.unit(), reach.least());
  }
}
