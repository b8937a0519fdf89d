package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Countries;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Sequence;

/**
 * Puts the places of one document on the map: first those that leave no choice, then the rest in
 * their light. A worker for one use.
 */
final class Resolution {

  private static final int MOST_AROUND = 30;
  private static final int DEEPEST = 4;
  private static final double WELL_KNOWN = 6;
  private static final double DIVISION = 5;
  private static final double CITY = 5.5;
  private static final double FAR_KM = 700;

  private final DocumentNames names;
  private final OtherSpelling spellings;
  private List<Candidate> accepted = List.of();
  private final List<GazetteerEntry> sure = new ArrayList<>();
  private final Map<String, Candidate> settled = new HashMap<>();

  Resolution(DocumentNames names, OtherSpelling spellings) {
    this.names = names;
    this.spellings = spellings;
  }

  void resolve(List<Candidate> all) {
    accepted = all;
    List<GazetteerEntry> first = new ArrayList<>();
    for (Candidate c : accepted) {
      boolean one =
          c.entries.size() == 1
              || c.within != null
              || c.best().prominence() >= WELL_KNOWN
              || c.best().kind() == PlaceKind.REGION && c.best().prominence() >= DIVISION;
      if (one && first.size() < MOST_AROUND) {
        GazetteerEntry entry = likeliest(c, 0);
        if (entry != null && !first.contains(entry)) {
          first.add(entry);
        }
        c.chosen = null;
        c.elsewhere = false;
      }
    }
    sure.addAll(first);
    for (Candidate c : accepted) {
      if (c.within != null || c.told != null) {
        choose(c, 0);
        settled.putIfAbsent(c.key(), c);
      }
    }
    for (Candidate c : accepted) {
      if (c.chosen == null && !c.elsewhere) {
        Candidate known = c.slot.kind() == null ? settled.get(c.key()) : null;
        if (known != null) {
          c.chosen = known.chosen;
          c.because = known.because;
          c.elsewhere = known.elsewhere;
          c.told = c.told == null ? known.told : c.told;
        } else {
          choose(c, 0);
        }
        if (c.slot.kind() == null) {
          settled.putIfAbsent(c.key(), c);
        }
      }
    }
    for (Candidate c : accepted) {
      if (c.chosen != null && c.form == Candidate.Form.NAME && !c.country()) {
        names.settled(c.chosen);
      }
    }
  }

  private void choose(Candidate c, int depth) {
    if (c.chosen == null && !c.elsewhere) {
      c.chosen = likeliest(c, depth);
      c.elsewhere = c.chosen == null;
    }
  }

  /** The likeliest place of a name, or null when its words put it where none is listed. */
  private @Nullable GazetteerEntry likeliest(Candidate c, int depth) {
    if (c.form == Candidate.Form.PEOPLE) {
      c.because = List.of(Place.Because.ONLY_ONE);
      return c.best();
    }
    GazetteerEntry holder = depth < DEEPEST ? holder(c, depth) : null;
    if (c.within == null
        && holder != null
        && holder.country() != null
        && (!c.mayLieIn(holder.country())
            || Sequence.all(c.entries, entry -> beyond(entry, holder)))) {
      c.chosen = spellings.of(c, holder.country());
      c.because = spellings.because(c);
      return c.chosen;
    }
    Candidate by = holder == null && depth < DEEPEST ? c.beside : null;
    if (by != null && by != c) {
      choose(by, depth + 1);
      if (by.chosen != null && far(c, by.chosen)) {
        c.about = by.chosen.country();
        c.because = List.of(Place.Because.NEARBY);
        return null;
      }
    }
    List<GazetteerEntry> there = within(c, holder);
    if (there.isEmpty()) {
      c.because = List.of();
      return null; // the San José quarter of a town that no gazetteer lists one of
    }
    PlaceResolver.Resolved resolved =
        PlaceResolver.choose(
            there, wanted(c), holder, country -> names.share(country, c), others(c));
    String here = names.soleCountry();
    if (holder == null && stray(c, resolved.entry(), here)) {
      c.chosen = spellings.of(c, here);
      c.because = spellings.because(c);
      c.about = here;
      return c.chosen;
    }
    if (holder == null && parts().namesake(c, resolved.entry())) {
      c.about = parts().country(c);
      c.because = List.of();
      return null;
    }
    if (holder == null
        && (TownParts.generic(c) || parts().quarter(c))
        && !parts().near(resolved.entry(), c)) {
      Optional<GazetteerEntry> quarter =
          c.entries.stream().filter(e -> parts().near(e, c)).findFirst();
      c.about = names.mainCountry();
      c.because = quarter.isEmpty() ? List.of() : List.of(Place.Because.NEARBY);
      return quarter.orElse(null);
    }
    c.because = resolved.because();
    return wanted(c) == PlaceKind.REGION ? spellings.regionOf(resolved.entry()) : resolved.entry();
  }

  private TownParts parts() {
    return new TownParts(accepted);
  }

  /** Those of a quarter's places that can lie in the town that its words say it is in; else all. */
  private static List<GazetteerEntry> within(Candidate c, @Nullable GazetteerEntry holder) {
    boolean part = c.slot.kind() == PlaceKind.SITE || c.slot.kind() == PlaceKind.DISTRICT;
    if (holder == null || holder.kind() != PlaceKind.TOWN || c.within != null || !part) {
      return c.entries;
    }
    return c.entries.stream().filter(e -> e.distanceKm(holder) < TownParts.QUARTER_KM).toList();
  }

  /**
   * {@code Zulan, 12 km south of Kano}: all that are listed lie beyond the world's longest "near".
   */
  private static boolean far(Candidate c, GazetteerEntry by) {
    return !c.country()
        && by.kind() != PlaceKind.COUNTRY
        && Sequence.all(c.entries, entry -> entry.distanceKm(by) > FAR_KM);
  }

  /** {@code Zulan in Kano State}, of one that lies in another region and far from that one. */
  static boolean beyond(GazetteerEntry town, @Nullable GazetteerEntry region) {
    return region != null
        && region.kind() == PlaceKind.REGION
        && (town.kind() == PlaceKind.TOWN || town.kind() == PlaceKind.VILLAGE)
        && !PlaceResolver.lies(town, region)
        && town.distanceKm(region) > TownParts.BEYOND_KM;
  }

  /**
   * Whether a small place lies in a country of which the report names nothing else, and that is far
   * from the one that it speaks of: a village that no gazetteer lists here is likelier meant.
   *
   * @param here the country that the report speaks of, or null when it speaks of several
   */
  private boolean stray(Candidate c, GazetteerEntry entry, @Nullable String here) {
    String country = entry.country();
    boolean division = entry.kind() == PlaceKind.DISTRICT || entry.kind() == PlaceKind.REGION;
    boolean village =
        c.slot.kind() == PlaceKind.VILLAGE && (entry.prominence() >= CITY || division);
    boolean small =
        (entry.prominence() < TownParts.SMALL || village)
            && switch (entry.kind()) {
              case TOWN, VILLAGE, DISTRICT, SITE -> true;
              case AREA, BORDER_AREA, COUNTRY, REGION, UNKNOWN -> false;
            };
    return small
        && !c.dateline
        && country != null
        && !country.equals(here)
        && names.share(country) == 0
        && Sequence.none(accepted, o -> !o.key().equals(c.key()) && o.mayLieIn(country))
        && (here != null && !Countries.neighbours(here, country)
            || !division && parts().away(c, entry));
  }

  /** {@code Ohio, Oregon and Utah}: in a list of regions each is one. */
  private static @Nullable PlaceKind wanted(Candidate c) {
    Candidate before = c.leader;
    boolean peer =
        c.slot.kind() == null
            && before != null
            && before.form == Candidate.Form.NAME
            && before.best().kind() == PlaceKind.REGION
            && Sequence.any(c.entries, e -> e.kind() == PlaceKind.REGION);
    return peer ? PlaceKind.REGION : c.slot.kind();
  }

  /** The places that are sure but for those of the same name: no name speaks for itself. */
  private List<GazetteerEntry> others(Candidate c) {
    return c.entries.size() == 1 || Sequence.none(sure, c.entries::contains)
        ? sure
        : sure.stream().filter(entry -> !c.entries.contains(entry)).toList();
  }

  private @Nullable GazetteerEntry holder(Candidate c, int depth) {
    Candidate outer = c.within;
    if (outer != null && outer.chosen == null) {
      outer.chosen = holding(outer, c);
    } else if (outer == null && c.told != null && c.told.form != Candidate.Form.PEOPLE) {
      choose(c.told, depth + 1);
    }
    return c.holder();
  }

  /** Of several places behind the comma, one that does hold the place before it. */
  private GazetteerEntry holding(Candidate outer, Candidate inner) {
    List<GazetteerEntry> holding =
        outer.entries.stream()
            .filter(o -> Sequence.any(inner.entries, i -> PlaceResolver.lies(i, o)))
            .toList();
    List<GazetteerEntry> entries = holding.isEmpty() ? outer.entries : holding;
    PlaceResolver.Resolved resolved =
        PlaceResolver.choose(entries, outer.slot.kind(), null, names::share, others(outer));
    outer.because = resolved.because();
    return resolved.entry();
  }
}
