package org.variorum.dictionary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The built-in gazetteer: the library's own tables over the towns and divisions of GeoNames. Read
 * without a lambda or a joined string, each of which costs the first use of a program more than a
 * table does.
 */
final class WorldGazetteer {

  private static final double COUNTRY = 9;
  private static final double FORMER_COUNTRY = 8.5;
  private static final List<String> TABLES =
      List.of("areas.tsv", "towns.tsv", "quarters.tsv", "former-divisions.tsv");

  private final PlaceColumns columns = new PlaceColumns("variorum:");
  private final ToldNames names = new ToldNames();

  private WorldGazetteer() {}

  /** Loaded when first asked for, then shared. */
  static Gazetteer instance() {
    return Holder.WORLD;
  }

  private static final class Holder {
    static final Gazetteer WORLD = new WorldGazetteer().load();
  }

  private Gazetteer load() {
    WorldReading file = WorldReading.begin();
    for (Tsv.Row row : Tsv.load("place-names.tsv").rows()) {
      names.other(row);
    }
    for (Country country : Countries.all()) {
      country(country);
    }
    for (String table : TABLES) {
      for (Tsv.Row row : Tsv.load(table).rows()) {
        place(row);
      }
    }
    int from = columns.size();
    int towns = file.await().places(columns);
    columns.trim();
    PlaceStarts starts = new PlaceStarts(columns, from, towns);
    return new CompactGazetteer(columns, new WorldNames(columns, starts, names));
  }

  private int add(PlaceColumns.Facts facts) {
    int at = columns.add(facts);
    names.alias(facts.name(), at);
    return at;
  }

  private void country(Country country) {
    int at =
        add(
            new PlaceColumns.Facts(
                country.name(),
                PlaceKind.COUNTRY,
                country.code(),
                PlaceColumns.NONE,
                country.lat(),
                country.lon(),
                null,
                GazetteerEntry.Seat.NONE,
                0,
                country.former() ? FORMER_COUNTRY : COUNTRY));
    for (String name : country.names()) {
      names.alias(name, at);
    }
  }

  private void place(Tsv.Row row) {
    int at =
        add(
            new PlaceColumns.Facts(
                row.get("name"),
                row.choice(PlaceKind.class, "kind"),
                row.find("country"),
                PlaceColumns.NONE,
                row.real("lat"),
                row.real("lon"),
                null,
                GazetteerEntry.Seat.NONE,
                0,
                row.real("prominence")));
    for (String name : row.list("names")) {
      names.alias(name, at);
    }
  }

  /** The rows of {@code areas.tsv} as entries, for their adjectives and peoples. */
  static GazetteerEntry entry(Tsv.Row row) {
    return new GazetteerEntry(
        "variorum:" + row.get("name"),
        row.get("name"),
        row.choice(PlaceKind.class, "kind"),
        row.find("country"),
        null,
        null,
        row.real("lat"),
        row.real("lon"),
        null,
        GazetteerEntry.Seat.NONE,
        row.real("prominence"));
  }

  static GazetteerEntry entry(Country country) {
    @Nullable String none = null;
    return new GazetteerEntry(
        "iso:" + country.code(),
        country.name(),
        PlaceKind.COUNTRY,
        country.code(),
        none,
        none,
        country.lat(),
        country.lon(),
        null,
        GazetteerEntry.Seat.NONE,
        country.former() ? FORMER_COUNTRY : COUNTRY);
  }
}
