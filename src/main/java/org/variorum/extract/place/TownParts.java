package org.variorum.extract.place;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.NameNeighbours;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.document.Sequence;

/**
 * Names of parts of towns, which other towns and lands bear as well: the Old City, the Aranjuez
 * neighbourhood, Medina district.
 *
 * @param accepted the names of a document
 */
record TownParts(List<Candidate> accepted) {

  /** A place of less prominence is hardly meant by its bare name. */
  static final double SMALL = 5;

  /** How far from a town its parts lie at most. */
  static final double QUARTER_KM = 60;

  /** What lies farther from all places of a report is in none of its regions. */
  static final double BEYOND_KM = 200;

  /** {@code the Old City}, {@code the Central Market}: many towns have one. */
  static boolean generic(Candidate c) {
    for (int i = c.from; i < c.to - 1; i++) {
      if (!NameNeighbours.is(NameNeighbours.Role.DIRECTION, c.lexeme(i))) {
        return false;
      }
    }
    String last = c.norm(c.to - 1);
    return c.to > c.from + 1
        && c.best().prominence() < SMALL
        && (PlaceWords.before(last) != null || PlaceWords.after(last) != null);
  }

  /** {@code the Aranjuez neighbourhood}: of a town that is spoken of, not a town itself. */
  boolean quarter(Candidate c) {
    PlaceWords.Found kind = PlaceWords.after(c.sentence, c.to);
    boolean whole = kind != null && c.is(kind.to(), "of");
    return c.slot.kind() == PlaceKind.SITE
        && !whole
        && Sequence.none(accepted, o -> o.told == c) // the Zulan quarter of X
        && Sequence.any(accepted, o -> !o.key().equals(c.key()) && town(o));
  }

  /** "Medina district", in a report on Mogadishu: part of that town, and not the city in Arabia. */
  boolean namesake(Candidate c, GazetteerEntry entry) {
    String country = entry.country();
    return c.slot.kind() == PlaceKind.DISTRICT
        && country != null
        && (entry.kind() != PlaceKind.DISTRICT || ambiguous(c))
        && Sequence.any(accepted, o -> !o.key().equals(c.key()) && town(o) && !o.dateline)
        && Sequence.none(accepted, o -> !o.key().equals(c.key()) && o.mayLieIn(country))
        && away(c, entry);
  }

  /** The country in which all other towns lie, or null. */
  @Nullable String country(Candidate c) {
    List<String> all =
        accepted.stream()
            .filter(o -> !o.key().equals(c.key()) && town(o))
            .map(o -> o.chosen == null ? o.best() : o.chosen)
            .map(GazetteerEntry::country)
            .filter(Objects::nonNull)
            .distinct()
            .toList();
    return all.size() == 1 ? all.get(0) : null;
  }

  /** Several lands have a district of that name. */
  private static boolean ambiguous(Candidate c) {
    return c.entries.stream()
            .filter(e -> e.kind() == PlaceKind.DISTRICT)
            .map(GazetteerEntry::country)
            .distinct()
            .count()
        > 1;
  }

  private static boolean town(Candidate c) {
    return c.form == Candidate.Form.NAME && c.best().kind() == PlaceKind.TOWN;
  }

  boolean near(GazetteerEntry entry, Candidate c) {
    return accepted.stream()
        .filter(o -> !o.key().equals(c.key()) && town(o))
        .anyMatch(o -> entry.distanceKm(o.chosen == null ? o.best() : o.chosen) < QUARTER_KM);
  }

  /** Whether it lies far from every town and region that the report names. */
  boolean away(Candidate c, GazetteerEntry entry) {
    List<GazetteerEntry> named =
        accepted.stream()
            .filter(o -> !o.key().equals(c.key()) && o.form == Candidate.Form.NAME && !o.country())
            .map(o -> o.chosen == null ? o.best() : o.chosen)
            .toList();
    return !named.isEmpty() && Sequence.all(named, o -> entry.distanceKm(o) > BEYOND_KM);
  }
}
