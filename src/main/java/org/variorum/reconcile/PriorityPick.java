package org.variorum.reconcile;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Folding;
import org.variorum.reconcile.CasualtyPolicy.Picked;
import org.variorum.reconcile.CasualtyPolicy.Position;

/** The figure of the most trusted source that has one; none when none of them has. */
record PriorityPick(List<String> sources) implements CasualtyPolicy.Pick {

  PriorityPick {
    sources = sources.stream().map(Folding::fold).toList();
  }

  @Override
  public @Nullable Picked from(List<Position> positions) {
    for (String source : sources) {
      for (Position position : positions) {
        String name = position.witness().record().report().source().name();
        if (name != null && Folding.fold(name).equals(source)) {
          return new Picked(null, position.number(), null, List.of(position));
        }
      }
    }
    return null;
  }
}
