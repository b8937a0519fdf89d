package org.variorum.extract.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue.Precision;

/** {@code recently}, {@code recent attacks}: the three days before publication, by convention. */
final class Recently implements DateRule {

  @Override
  public String name() {
    return "recently";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "who [recently] fled => 2025-06-29..2025-07-01 FEW_DAYS",
        "these [recent attacks] show => 2025-06-29..2025-07-01 FEW_DAYS");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("recent history", "more recently built", "as recently as");
  }

  @Override
  public Set<String> starts() {
    return Set.of("recently", "recent");
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    boolean compared = cursor.is(-1, "more") || cursor.is(-1, "as");
    boolean adverb = !compared && cursor.take("recently");
    if (!adverb) {
      if (!cursor.take("recent") || !DateWords.action(cursor.norm())) {
        return null;
      }
      cursor.at++;
    }
    return Offset.days(-3, -1, Precision.FEW_DAYS);
  }
}
