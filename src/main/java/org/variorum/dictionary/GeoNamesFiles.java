package org.variorum.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads GeoNames' standard files ({@code ML.txt}, {@code allCountries.txt}, {@code
 * alternateNamesV2.txt}), plain or zipped, line by line. See the readme of <a
 * href="https://download.geonames.org/export/dump/">GeoNames' dump</a> for the columns.
 */
final class GeoNamesFiles {

  private static final int COLUMNS = 19;
  private static final int FEWEST = 15;
  private static final String ALTERNATES = "alternateNames";

  /** Longer codes mark links, post codes and airports. */
  private static final int LANGUAGE = 3;

  private static final long VILLAGE = 1000;

  /**
   * Bytes of heap for a byte of the plain text. Files of one and of three million rows (119 and 359
   * MB) are read with 1.5 and run out of memory with 1.3; the rest is room for the collector.
   */
  private static final double HEAP_PER_BYTE = 2.2;

  private static final double ZIPPED = 4.2;

  private final CompactGazetteer.Builder places = new CompactGazetteer.Builder("geonames:");
  private final Map<String, Integer> divisions = new HashMap<>();
  private final Map<String, Integer> codes = new HashMap<>();
  private final Consumer<BadLine> bad;

  private GeoNamesFiles(Consumer<BadLine> bad) {
    this.bad = bad;
  }

  static Gazetteer read(List<Path> files, Consumer<BadLine> bad) throws IOException {
    checkMemory(files);
    GeoNamesFiles reader = new GeoNamesFiles(bad);
    for (Path file : files) {
      if (!alternates(file.toString())) {
        reader.read(file);
      }
    }
    reader.nameParents();
    for (Path file : files) {
      if (alternates(file.toString())) {
        reader.read(file);
      }
    }
    return reader.places.build();
  }

  /** Whether a file holds more names of places that other files list. */
  private static boolean alternates(String file) {
    return file.substring(file.lastIndexOf('/') + 1).startsWith(ALTERNATES);
  }

  /** Tells before an hour of swapping that the heap is too small. */
  private static void checkMemory(List<Path> files) throws IOException {
    double need = 0;
    for (Path file : files) {
      need += Files.size(file) * HEAP_PER_BYTE * (GazetteerFile.zipped(file) ? ZIPPED : 1);
    }
    long most = Runtime.getRuntime().maxMemory();
    if (need > most) {
      throw new IllegalArgumentException(
          files
              + " need about "
              + Math.round(need / 1e6)
              + " MB of heap, and there are "
              + most / 1_000_000
              + "; run with -Xmx"
              + (long) Math.ceil(need / 1e9)
              + "g or load the files of fewer countries");
    }
  }

  private void read(Path file) throws IOException {
    try (InputStream in = Files.newInputStream(file)) {
      if (!GazetteerFile.zipped(file)) {
        read(file.toString(), LenientText.reader(in));
        return;
      }
      try (ZipInputStream zip = new ZipInputStream(in)) {
        for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
          String name = entry.getName().toLowerCase(Locale.ROOT);
          boolean table = name.endsWith(".txt") && !name.endsWith("readme.txt");
          if (table && !name.startsWith("iso-languagecodes")) {
            read(file + "!" + entry.getName(), LenientText.reader(zip));
          }
        }
      }
    }
  }

  private void read(String file, BufferedReader reader) throws IOException {
    boolean more = alternates(file.substring(file.lastIndexOf('!') + 1));
    LongIndex byId = more ? byId() : new LongIndex(0);
    long number = 0;
    String[] cells = new String[COLUMNS];
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (!line.isBlank()) {
        int count = split(line, cells);
        String problem =
            more
                ? alternate(cells, count, byId)
                : count < FEWEST ? count + " columns, GeoNames has " + COLUMNS : add(cells);
        if (problem != null) {
          bad.accept(new BadLine(file, number, problem));
        }
      }
    }
  }

  private LongIndex byId() {
    LongIndex byId = new LongIndex(places.columns.size());
    for (int at = 0; at < places.columns.size(); at++) {
      byId.put(places.columns.number(at), at);
    }
    return byId;
  }

  /** Adds a name to the place of its id, or says what is wrong; links and codes are no names. */
  private @Nullable String alternate(String[] c, int count, LongIndex byId) {
    Long id = count < 4 ? null : Coordinates.count(c[1]);
    if (id == null) {
      return "no alternate name of a GeoNames id";
    }
    int at = byId.get(id);
    if (at != LongIndex.ABSENT && c[2].length() <= LANGUAGE && latin(c[3], 0, c[3].length())) {
      places.alias(c[3], at);
    }
    return null;
  }

  private static int split(String line, String[] cells) {
    int count = 0;
    int start = 0;
    while (count < COLUMNS) {
      int tab = line.indexOf('\t', start);
      cells[count++] = line.substring(start, tab < 0 ? line.length() : tab);
      if (tab < 0) {
        break;
      }
      start = tab + 1;
    }
    for (int i = count; i < COLUMNS; i++) {
      cells[i] = "";
    }
    return count;
  }

  /** Adds a row, or says what is wrong with it. */
  private @Nullable String add(String[] c) {
    Long id = Coordinates.count(c[0]);
    Double lat = Coordinates.degrees(c[4], 90);
    Double lon = Coordinates.degrees(c[5], 180);
    if (id == null || id > Integer.MAX_VALUE) {
      return "no GeoNames id: " + c[0];
    }
    if (c[1].isBlank()) {
      return "no name";
    }
    if (lat == null || lon == null) {
      return "no coordinates in degrees: " + c[4] + ", " + c[5];
    }
    Long people = Coordinates.count(c[14]);
    boolean peopled = people != null && people > 0;
    PlaceKind kind = kind(c[6], c[7], peopled ? people : null);
    String code = c[8] + "." + c[10];
    int at =
        places.add(
            new PlaceColumns.Facts(
                c[1].strip(),
                kind,
                c[8].length() == 2 ? c[8] : null,
                parent(c, kind),
                lat,
                lon,
                peopled ? people : null,
                seat(c[7]),
                id.intValue(),
                prominence(kind, peopled ? people : null, seat(c[7]))));
    if (c[7].equals("ADM1")) {
      divisions.put(code, at);
    } else if (c[7].equals("ADM2")) {
      divisions.put(code + "." + c[11], at);
    }
    names(c, at);
    return null;
  }

  private void names(String[] c, int at) {
    if (!c[2].isBlank()) {
      places.alias(c[2], at);
    }
    int start = 0;
    while (start < c[3].length()) {
      int comma = c[3].indexOf(',', start);
      int end = comma < 0 ? c[3].length() : comma;
      if (end > start && latin(c[3], start, end)) {
        places.alias(c[3].substring(start, end), at);
      }
      start = end + 1;
    }
  }

  /** Names in other scripts are never met in English text. */
  private static boolean latin(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      char ch = text.charAt(i);
      if (Character.isLetter(ch)
          && Character.UnicodeScript.of(ch) != Character.UnicodeScript.LATIN) {
        return false;
      }
    }
    return true;
  }

  /** A code of a division, which {@link #nameParents} turns into the division once all are read. */
  private int parent(String[] c, PlaceKind kind) {
    if (c[10].isEmpty() || c[10].equals("00") || c[7].equals("ADM1") || kind == PlaceKind.COUNTRY) {
      return PlaceColumns.NONE;
    }
    String code = c[8] + "." + c[10] + (c[11].isEmpty() || c[7].equals("ADM2") ? "" : "." + c[11]);
    return codes.computeIfAbsent(code, key -> codes.size());
  }

  private void nameParents() {
    int[] place = new int[codes.size()];
    codes.forEach(
        (code, index) -> {
          Integer division = divisions.get(code);
          if (division == null && code.indexOf('.') != code.lastIndexOf('.')) {
            division = divisions.get(code.substring(0, code.lastIndexOf('.')));
          }
          place[index] = division == null ? PlaceColumns.NONE : division;
        });
    places.columns.reparent(place);
  }

  private static PlaceKind kind(String featureClass, String code, @Nullable Long people) {
    return switch (featureClass) {
      case "P" ->
          code.equals("PPLX")
              ? PlaceKind.SITE
              : people == null && !code.startsWith("PPLA") || people != null && people < VILLAGE
                  ? PlaceKind.VILLAGE
                  : PlaceKind.TOWN;
      case "A" ->
          code.startsWith("PCL") || code.equals("TERR")
              ? PlaceKind.COUNTRY
              : code.startsWith("ADM1") ? PlaceKind.REGION : PlaceKind.DISTRICT;
      case "S", "R" -> PlaceKind.SITE;
      default -> PlaceKind.AREA;
    };
  }

  private static GazetteerEntry.Seat seat(String code) {
    return switch (code) {
      case "PPLC" -> GazetteerEntry.Seat.COUNTRY;
      case "PPLA" -> GazetteerEntry.Seat.REGION;
      case "PPLA2", "PPLA3", "PPLA4", "PPLA5" -> GazetteerEntry.Seat.DISTRICT;
      default -> GazetteerEntry.Seat.NONE;
    };
  }

  private static double prominence(
      PlaceKind kind, @Nullable Long people, GazetteerEntry.Seat seat) {
    double size = people == null ? 0 : Math.log10(people);
    return switch (kind) {
      case COUNTRY -> 9;
      case REGION -> Math.max(4.5, size - 0.5);
      case DISTRICT -> Math.max(2.5, size - 1.2);
      case TOWN, VILLAGE -> TownRank.of(people, seat);
      case SITE, AREA, BORDER_AREA, UNKNOWN -> 2;
    };
  }
}
