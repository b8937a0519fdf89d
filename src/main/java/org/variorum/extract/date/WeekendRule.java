package org.variorum.extract.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code over the weekend}, {@code last weekend}, {@code this weekend}. */
final class WeekendRule implements DateRule {

  @Override
  public String name() {
    return "weekend";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "fighting over [the weekend] => 2025-06-28..2025-06-29 FEW_DAYS",
        "killed [last weekend] => 2025-06-28..2025-06-29 FEW_DAYS",
        "polls will be held [this weekend] => 2025-07-05..2025-07-06 FEW_DAYS",
        "polls [next weekend] => 2025-07-05..2025-07-06 FEW_DAYS");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("a weekend cottage", "most weekends");
  }

  @Override
  public Set<String> starts() {
    return Set.of("the", "last", "this", "next", "over");
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    Turn turn = cursor.take("last") ? Turn.LAST : cursor.take("next") ? Turn.NEXT : null;
    boolean plain = turn == null && (cursor.take("the") || cursor.take("this"));
    if (turn == null && !plain || !cursor.take("weekend")) {
      return null;
    }
    return new Weekend(turn == null ? Turn.PLAIN : turn);
  }
}
