package org.variorum.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/**
 * A user's own places: tab-separated, with a header that names at least {@code name}, {@code lat}
 * and {@code lon}, and may name {@code kind}, {@code country}, {@code admin1}, {@code population}
 * and {@code names} (more names, separated by {@code |} or commas). GeoNames' names for its own
 * columns do as well.
 */
final class PlaceTable {

  private static final Map<String, String> COLUMNS =
      Map.ofEntries(
          Map.entry("latitude", "lat"),
          Map.entry("longitude", "lon"),
          Map.entry("lng", "lon"),
          Map.entry("long", "lon"),
          Map.entry("country code", "country"),
          Map.entry("country_code", "country"),
          Map.entry("countrycode", "country"),
          Map.entry("alternatenames", "names"),
          Map.entry("alternate names", "names"),
          Map.entry("alternate_names", "names"));

  /** The columns without which there is no place. */
  static final List<String> NEEDED = List.of("name", "lat", "lon");

  private final CompactGazetteer.Builder places = new CompactGazetteer.Builder("user:");
  private final Map<String, Integer> regions = new HashMap<>();
  private final Consumer<BadLine> bad;

  private PlaceTable(Consumer<BadLine> bad) {
    this.bad = bad;
  }

  static Gazetteer read(Path file, Consumer<BadLine> bad) throws IOException {
    PlaceTable table = new PlaceTable(bad);
    table.read(file);
    return table.places.build();
  }

  private void read(Path file) throws IOException {
    try (BufferedReader reader = LenientText.reader(Files.newInputStream(file))) {
      Map<String, Integer> header = new HashMap<>();
      long number = 0;
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        number++;
        if (line.isBlank() || line.startsWith("#")) {
          continue;
        }
        String[] cells = line.split("\t", -1);
        if (header.isEmpty()) {
          header.putAll(header(line));
          if (!header.keySet().containsAll(NEEDED)) {
            throw new IllegalArgumentException(
                file + ":" + number + ": the header must name " + NEEDED + ", found " + line);
          }
        } else {
          String problem = add(header, cells);
          if (problem != null) {
            bad.accept(new BadLine(file.toString(), number, problem));
          }
        }
      }
    }
  }

  /** The columns that a first line names, by our words for them. */
  static Map<String, Integer> header(String line) {
    Map<String, Integer> header = new HashMap<>();
    String[] cells = line.split("\t", -1);
    for (int i = 0; i < cells.length; i++) {
      String cell = cells[i].strip().toLowerCase(Locale.ROOT);
      header.putIfAbsent(COLUMNS.getOrDefault(cell, cell), i);
    }
    return header;
  }

  /** Adds a row, or says what is wrong with it. */
  private @Nullable String add(Map<String, Integer> header, String[] cells) {
    if (cells.length > header.size()) {
      return cells.length + " cells under " + header.size() + " columns";
    }
    String name = cell(header, cells, "name");
    if (name.isEmpty()) {
      return "no name";
    }
    Double lat = Coordinates.degrees(cell(header, cells, "lat"), 90);
    Double lon = Coordinates.degrees(cell(header, cells, "lon"), 180);
    if (lat == null || lon == null) {
      return "no coordinates in degrees";
    }
    String country = cell(header, cells, "country").toUpperCase(Locale.ROOT);
    if (!country.isEmpty() && country.length() != 2) {
      return "no ISO 3166-1 alpha-2 code: " + country;
    }
    String kindName = cell(header, cells, "kind").toUpperCase(Locale.ROOT);
    PlaceKind kind = kindName.isEmpty() ? PlaceKind.TOWN : kind(kindName);
    if (kind == null) {
      return "no kind of place: " + kindName;
    }
    String peopleText = cell(header, cells, "population");
    Long people = peopleText.isEmpty() ? null : Coordinates.count(peopleText);
    if (people == null && !peopleText.isEmpty()) {
      return "no number of inhabitants: " + peopleText;
    }
    add(header, cells, name, kind, country.isEmpty() ? null : country, lat, lon, people);
    return null;
  }

  private void add(
      Map<String, Integer> header,
      String[] cells,
      String name,
      PlaceKind kind,
      @Nullable String country,
      double lat,
      double lon,
      @Nullable Long people) {
    String admin1 = cell(header, cells, "admin1");
    int parent =
        admin1.isEmpty() || country == null ? PlaceColumns.NONE : region(country, admin1, lat, lon);
    double known = kind == PlaceKind.COUNTRY ? 9 : TownRank.of(people, GazetteerEntry.Seat.NONE);
    int at =
        places.add(
            new PlaceColumns.Facts(
                name, kind, country, parent, lat, lon, people, GazetteerEntry.Seat.NONE, 0, known));
    for (String other : cell(header, cells, "names").split("[|,]")) {
      places.alias(other.strip(), at);
    }
  }

  private int region(String country, String name, double lat, double lon) {
    return regions.computeIfAbsent(
        country + "/" + name,
        key ->
            places.columns.add(
                new PlaceColumns.Facts(
                    name,
                    PlaceKind.REGION,
                    country,
                    PlaceColumns.NONE,
                    lat,
                    lon,
                    null,
                    GazetteerEntry.Seat.NONE,
                    0,
                    0)));
  }

  private static @Nullable PlaceKind kind(String name) {
    for (PlaceKind kind : PlaceKind.values()) {
      if (kind.name().equals(name)) {
        return kind;
      }
    }
    return null;
  }

  private static String cell(Map<String, Integer> header, String[] cells, String column) {
    Integer at = header.get(column);
    return at == null || at >= cells.length ? "" : cells[at].strip();
  }
}
