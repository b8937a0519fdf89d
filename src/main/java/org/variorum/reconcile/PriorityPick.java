package org.variorum.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Folding;
import org.variorum.reconcile.CasualtyPolicy.Picked;
import org.variorum.reconcile.CasualtyPolicy.Position;

/**
 * The figure of the most trusted source that has one, the latest of its figures; none when none of
 * them has.
 */
record PriorityPick(List<String> sources) implements CasualtyPolicy.Pick {

  PriorityPick {
    sources = sources.stream().map(Folding::fold).toList();
  }

  @Override
  public @Nullable Picked from(List<Position> positions) {
    for (String source : sources) {
      Position latest = null;
      for (Position position : positions) {
        String name = position.witness().record().report().source().name();
        boolean own = name != null && Folding.fold(name).equals(source);
        latest = own && (latest == null || later(latest, position)) ? position : latest;
      }
      if (latest != null) {
        return new Picked(null, latest.number(), null, List.of(latest));
      }
    }
    return null;
  }

  @Override
  public Reason aside(Position position, @Nullable Picked picked) {
    Position used = picked == null ? null : picked.used().get(0);
    String own = source(position);
    if (used == null || !own.equals(source(used))) {
      return Reason.of(Reason.Kind.LESS_TRUSTED, own, used == null ? "" : source(used));
    }
    return later(position, used)
        ? Reason.of(Reason.Kind.NOT_LATEST, Picks.told(position), Picks.told(used))
        : CasualtyPolicy.Pick.notChosen(position.number(), picked);
  }

  private static String source(Position position) {
    String name = position.witness().record().report().source().name();
    return name == null ? "" : name;
  }

  /** Whether the second was said later than the first, as far as their days are known. */
  private static boolean later(Position first, Position second) {
    return TimeOrder.of(
            first.witness(), first.tally().claims().get(0),
            second.witness(), second.tally().claims().get(0))
        == TimeOrder.FIRST_EARLIER;
  }
}
