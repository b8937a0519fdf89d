package org.variorum.extract.date;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code over the weekend}, {@code last weekend}, {@code this weekend}. */
final class WeekendRule implements DateRule {

  private static final Map<String, Turn> TURNS =
      Map.of("the", Turn.PLAIN, "last", Turn.LAST, "this", Turn.THIS, "next", Turn.NEXT);

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
    return TURNS.keySet();
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    Turn turn = TURNS.get(cursor.norm());
    if (turn == null) {
      return null;
    }
    cursor.at++;
    return cursor.take("weekend") ? new Weekend(turn) : null;
  }
}
