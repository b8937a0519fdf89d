package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.ToDoubleFunction;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Gazetteer;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Sequence;

/**
 * Chooses among the places of one name by what is known around it: the kind that is said, what
 * holds it, the countries that are the subject, places named with it, how well it is known.
 *
 * <p>Immutable and safe for use by several threads.
 *
 * <pre>{@code
 * PlaceResolver resolver = PlaceResolver.of(Gazetteer.world());
 * resolver.resolve("Tripoli", PlaceResolver.Context.in("LB"));   // the one in Lebanon, and why
 * }</pre>
 */
public final class PlaceResolver {

  private static final double MOST = 8;
  private static final double HELD = 8;
  private static final double COUNTRY = 2.5;
  private static final double CLOSE_KM = 40;
  private static final double NEAR_KM = 150;
  private static final double FAR_KM = 600;

  /** So many degrees of latitude are more than {@value #FAR_KM} km. */
  private static final double FAR_DEGREES = 5.5;

  /** What a place close by speaks for. */
  private static final double CLOSEST = 2.5;

  private static final double CITY = 5.5;
  private static final double TELLING = 1.5;
  private static final double TELLING_SHARE = 0.2;

  private final Gazetteer gazetteer;

  private PlaceResolver(Gazetteer gazetteer) {
    this.gazetteer = Objects.requireNonNull(gazetteer, "gazetteer");
  }

  /** A resolver of the names of a gazetteer. */
  public static PlaceResolver of(Gazetteer gazetteer) {
    return new PlaceResolver(gazetteer);
  }

  /**
   * What is known around a name.
   *
   * @param kind the kind that the words say it is, or null
   * @param within the place that they say holds it, or null
   * @param countries how much of the text is about each country (ISO 3166-1 alpha-2), 0 to 1
   * @param around places named with it
   */
  public record Context(
      @Nullable PlaceKind kind,
      @Nullable GazetteerEntry within,
      Map<String, Double> countries,
      List<GazetteerEntry> around) {

    /** Nothing known. */
    public static final Context NONE = new Context(null, null, Map.of(), List.of());

    public Context {
      countries = Map.copyOf(countries);
      around = Sequence.copyOf(around);
    }

    /** A text about one country, and nothing else known. */
    public static Context in(String country) {
      return new Context(null, null, Map.of(country, 1.0), List.of());
    }

    /** The same with places named beside it. */
    public Context beside(GazetteerEntry... places) {
      return new Context(kind, within, countries, List.of(places));
    }
  }

  /**
   * A name put on the map.
   *
   * @param entry the likeliest of its places
   * @param because what spoke for it, the strongest first
   */
  public record Resolved(GazetteerEntry entry, List<Place.Because> because) {
    public Resolved {
      because = Sequence.copyOf(because);
    }
  }

  /** The likeliest place of a name, or empty when the gazetteer does not list it. */
  public Optional<Resolved> resolve(String name, Context context) {
    List<GazetteerEntry> entries = gazetteer.find(name);
    return entries.isEmpty()
        ? Optional.empty()
        : Optional.of(
            choose(
                entries,
                context.kind(),
                context.within(),
                country -> country == null ? 0 : context.countries().getOrDefault(country, 0.0),
                context.around()));
  }

  /**
   * The likeliest of the places of a name.
   *
   * @param entries at least one, the best known first
   * @param wanted the kind that the words say it is, or null
   * @param within the place that holds it, or null
   * @param share how much of the document lies in a country, 0 to 1
   * @param around places of the document that are sure
   */
  static Resolved choose(
      List<GazetteerEntry> entries,
      @Nullable PlaceKind wanted,
      @Nullable GazetteerEntry within,
      ToDoubleFunction<@Nullable String> share,
      List<GazetteerEntry> around) {
    if (entries.size() == 1) {
      return new Resolved(entries.get(0), List.of(Place.Because.ONLY_ONE));
    }
    GazetteerEntry best = entries.get(0);
    double top = Double.NEGATIVE_INFINITY;
    for (GazetteerEntry entry : entries) {
      if (again(entry, entries)) {
        continue;
      }
      double score =
          Math.min(entry.prominence(), MOST)
              + COUNTRY * Math.sqrt(share.applyAsDouble(entry.country()))
              + kind(entry, wanted, entries)
              + containment(entry, within)
              + nearness(entry, around);
      if (score > top) {
        top = score;
        best = entry;
      }
    }
    Set<Place.Because> because = EnumSet.noneOf(Place.Because.class);
    note(because, Place.Because.HELD, containment(best, within) > 0);
    note(because, Place.Because.KIND, wanted != null && kind(best, wanted, entries) >= 1);
    note(because, Place.Because.COUNTRY, share.applyAsDouble(best.country()) >= TELLING_SHARE);
    note(because, Place.Because.NEARBY, nearness(best, around) >= TELLING);
    note(because, Place.Because.BEST_KNOWN, best.equals(entries.get(0)));
    return new Resolved(best, new ArrayList<>(because));
  }

  /** Whether a region is listed twice, and better known before. */
  private static boolean again(GazetteerEntry entry, List<GazetteerEntry> entries) {
    if (entry.kind() != PlaceKind.REGION || entry.country() == null) {
      return false;
    }
    for (GazetteerEntry other : entries) {
      if (other.equals(entry)) {
        return false;
      }
      if (other.kind() == PlaceKind.REGION && entry.country().equals(other.country())) {
        return true;
      }
    }
    return false;
  }

  private static void note(Set<Place.Because> because, Place.Because reason, boolean holds) {
    if (holds) {
      because.add(reason);
    }
  }

  private static double kind(
      GazetteerEntry entry, @Nullable PlaceKind wanted, List<GazetteerEntry> entries) {
    boolean division = division(entry.kind());
    if (wanted == null) {
      if (division && ofOwnCountry(entry, entries)) {
        return -4;
      }
      return division && seatAmong(entry, entries) ? -1.5 : 0;
    }
    if (entry.kind() == PlaceKind.COUNTRY && division(wanted)) {
      return divisionAmong(entries) ? -6 : 0;
    }
    return switch (wanted) {
      case REGION -> entry.kind() == PlaceKind.REGION ? 4 : division ? 2 : 0;
      case DISTRICT -> entry.kind() == PlaceKind.DISTRICT ? 4 : division ? 1 : 0;
      case VILLAGE ->
          division || entry.kind() == PlaceKind.COUNTRY ? -3 : entry.prominence() < CITY ? 1 : -1;
      case TOWN -> division || entry.kind() == PlaceKind.COUNTRY ? -3 : 1;
      default -> 0;
    };
  }

  private static boolean division(PlaceKind kind) {
    return kind == PlaceKind.REGION || kind == PlaceKind.DISTRICT;
  }

  /** {@code Niger State}, {@code Tanganyika province}: not the country of the name. */
  private static boolean divisionAmong(List<GazetteerEntry> entries) {
    return Sequence.any(entries, e -> division(e.kind()));
  }

  /** {@code Mexico} is the country and hardly ever its state of that name. */
  private static boolean ofOwnCountry(GazetteerEntry division, List<GazetteerEntry> entries) {
    return Sequence.any(
        entries,
        e ->
            e.kind() == PlaceKind.COUNTRY
                && e.country() != null
                && e.country().equals(division.country()));
  }

  /** A town and its own division of one name are far oftener the town. */
  private static boolean seatAmong(GazetteerEntry division, List<GazetteerEntry> entries) {
    for (GazetteerEntry entry : entries) {
      if (entry.kind() == PlaceKind.TOWN
          && entry.country() != null
          && entry.country().equals(division.country())
          && entry.prominence() > division.prominence() - 0.15) {
        return true;
      }
    }
    return false;
  }

  private static double containment(GazetteerEntry entry, @Nullable GazetteerEntry within) {
    if (within == null) {
      return 0;
    }
    boolean country = within.country() != null && within.country().equals(entry.country());
    return lies(entry, within) ? HELD : country ? HELD / 2 : 0;
  }

  /** Whether a place lies in a country, region or district. */
  static boolean lies(GazetteerEntry entry, GazetteerEntry within) {
    boolean sameCountry = entry.country() != null && entry.country().equals(within.country());
    return switch (within.kind()) {
      case COUNTRY -> sameCountry && entry.kind() != PlaceKind.COUNTRY;
      case REGION ->
          sameCountry
              && (within.name().equals(entry.admin1())
                  || entry.kind() == PlaceKind.TOWN && entry.distanceKm(within) < NEAR_KM);
      case DISTRICT -> sameCountry && within.name().equals(entry.admin2());
      case TOWN -> sameCountry && entry.distanceKm(within) < 60 && entry.kind() != PlaceKind.REGION;
      default -> false;
    };
  }

  private static double nearness(GazetteerEntry entry, List<GazetteerEntry> around) {
    double score = 0;
    for (int i = 0; i < around.size() && score < CLOSEST; i++) {
      GazetteerEntry other = around.get(i);
      boolean within =
          other.kind() == PlaceKind.REGION
              && other.name().equals(entry.admin1())
              && lies(entry, other);
      if (within) {
        score = CLOSEST;
      } else if (other.kind() != PlaceKind.COUNTRY
          && other.kind() != PlaceKind.AREA
          && Math.abs(entry.lat() - other.lat()) < FAR_DEGREES) {
        double km = entry.distanceKm(other);
        score =
            Math.max(score, km < CLOSE_KM ? CLOSEST : km < NEAR_KM ? 1.5 : km < FAR_KM ? 0.6 : 0);
      }
    }
    return score;
  }
}
