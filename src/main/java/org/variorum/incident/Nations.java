package org.variorum.incident;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;
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

  private static final Set<String> BEHIND =
      Set.of(
          "led",
          "backed",
          "supported",
          "funded",
          "trained",
          "armed",
          "allied",
          "made",
          "built",
          "born",
          "supplied",
          "sponsored",
          "aligned",
          "brokered");

  private Nations() {}

  /** The countries by ISO code, in the order in which they are first spoken of. */
  static Map<String, Nation> of(Mentions mentions) {
    Map<String, Nation> nations = new LinkedHashMap<>();
    for (Mention<?> mention : mentions.all()) {
      if (mention.value() instanceof Place place
          && place.country() != null
          && place.use() != Place.Use.ACTING
          && !led(mention)) {
        nations.merge(
            place.country(),
            new Nation(as(mention, place), 1),
            (a, b) -> new Nation(a.first(), a.mentions() + 1));
      }
    }
    return nations;
  }

  /** "Saudi-led", "US-backed", "Iranian-made": who is behind it, not where it is. */
  static boolean led(Mention<?> mention) {
    return mention.sentence().norm(mention.to()).equals("-")
        && BEHIND.contains(mention.sentence().norm(mention.to() + 1));
  }

  private static Mention<Place> as(Mention<?> mention, Place place) {
    return new Mention<>(
        mention.kind(),
        mention.sentence(),
        mention.from(),
        mention.to(),
        place,
        mention.rule(),
        mention.parts());
  }
}
