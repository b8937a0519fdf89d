package org.variorum.incident;

import java.util.LinkedHashMap;
import java.util.Map;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;
import org.variorum.extract.place.Backing;
import org.variorum.extract.place.Place;

/** Which countries a report speaks of, and how often. */
final class Nations {

  /**
   * A country spoken of.
   *
   * @param first its first mention, by a place in it or its people
   * @param mentions how many mentions there are
   */
  record Nation(Mention<Place> first, int mentions) {}

  private Nations() {}

  /** The countries by ISO code, in the order in which they are first spoken of. */
  static Map<String, Nation> of(Mentions mentions) {
    Map<String, Nation> nations = new LinkedHashMap<>();
    for (Mention<?> mention : mentions.all()) {
      if (mention.value() instanceof Place place
          && place.country() != null
          && place.use() != Place.Use.ACTING
          && place.use() != Place.Use.BORDER
          && !Foreigners.is(mentions, mention, place)
          && !Backing.is(mention.sentence(), mention.from(), mention.to())) {
        nations.merge(
            place.country(),
            new Nation(as(mention, place), 1),
            (a, b) -> new Nation(a.first(), a.mentions() + 1));
      }
    }
    return nations;
  }

  private static Mention<Place> as(Mention<?> mention, Place place) {
    return mention.withValue(place);
  }
}
