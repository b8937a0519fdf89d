package org.variorum.extract.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.PlaceKind;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;

/** Makes a mention of a candidate that has been judged and resolved. */
final class Located {

  private Located() {}

  static Mention<Place> mention(Candidate c, String report) {
    return new Mention<>(
        MentionKind.PLACE,
        c.sentence,
        c.from,
        c.to,
        place(c, CapitalCities.is(c) ? c.best().name() : c.text(report)),
        PlaceRules.of(c).name(),
        List.of());
  }

  private static Place place(Candidate c, String name) {
    GazetteerEntry entry = c.chosen;
    Place.Use use = Uses.of(c);
    if (entry == null) {
      PlaceKind kind = c.slot.kind() == null ? PlaceKind.UNKNOWN : c.slot.kind();
      GazetteerEntry within = c.holder();
      return new Place(
          name,
          null,
          kind,
          within == null ? c.about : within.country(),
          within == null ? null : region(within),
          null,
          null,
          null,
          Place.Precision.UNKNOWN,
          use);
    }
    return new Place(
        name,
        entry.name(),
        entry.kind(),
        entry.country(),
        entry.admin1(),
        entry.lat(),
        entry.lon(),
        entry.id(),
        precision(c, entry),
        use,
        c.because);
  }

  private static @Nullable String region(GazetteerEntry within) {
    return within.kind() == PlaceKind.REGION ? within.name() : within.admin1();
  }

  private static Place.Precision precision(Candidate c, GazetteerEntry entry) {
    if (Uses.near(c)) {
      return Place.Precision.NEAR;
    }
    return switch (entry.kind()) {
      case AREA, COUNTRY, REGION, DISTRICT, BORDER_AREA -> Place.Precision.WITHIN;
      case TOWN, VILLAGE, SITE -> Place.Precision.EXACT;
      case UNKNOWN -> Place.Precision.UNKNOWN;
    };
  }
}
