package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sequence;
import org.variorum.extract.place.Place;

/** What the sentences of one incident tell of one effect together. */
final class SentenceSums {

  /** From how far on two towns are no two names for one place. */
  private static final double APART_KM = 30;

  private SentenceSums() {}

  /** The greatest of what sentences tell, with what some of them add. */
  static @Nullable Figure of(List<SentenceToll> tellings) {
    Figure best = null;
    List<Figure> counted = new ArrayList<>();
    for (SentenceToll telling : tellings) {
      boolean again = telling.sum().min() > 1 && counted.contains(telling.sum());
      boolean rest = // "the other nine", where more were told before: of those
          best != null && telling.ofTheRest() && best.min() >= telling.sum().min();
      boolean adds = telling.more() && !again && !rest && !telling.sum().vague();
      best =
          best == null
              ? telling.sum()
              : adds ? best.plus(telling.sum()) : best.larger(telling.sum());
      counted.addAll(telling.counts());
    }
    Figure towns = overTowns(tellings);
    return best == null || towns == null ? best : best.larger(towns);
  }

  /**
   * "Bombs exploded in Nairobi and Dar es Salaam. In Nairobi 80 died. Seven died in Dar es
   * Salaam.": what is told of towns apart that the incident is first told of together; null where
   * it is not.
   */
  private static @Nullable Figure overTowns(List<SentenceToll> tellings) {
    List<Place> together = tellings.size() < 2 ? List.of() : tellings.get(0).openingTowns();
    Figure sum = null;
    List<Place> told = new ArrayList<>();
    List<Figure> counted = new ArrayList<>();
    for (SentenceToll telling : together.size() < 2 ? List.<SentenceToll>of() : tellings) {
      List<Place> towns = telling.towns();
      boolean apart =
          !towns.isEmpty()
              && Sequence.all(towns, t -> near(t, together))
              && Sequence.none(towns, t -> near(t, told));
      boolean again = counted.contains(telling.sum()); // "ten died in Ramadi, others said"
      if (apart && !again && !telling.sum().vague() && !telling.ofTheRest()) {
        counted.add(telling.sum());
        sum = sum == null ? telling.sum() : sum.plus(telling.sum());
        told.addAll(towns);
      }
    }
    return sum;
  }

  private static boolean near(Place town, List<Place> others) {
    return Sequence.any(others, o -> town.distanceKm(o) < APART_KM);
  }
}
