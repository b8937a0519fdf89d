package org.variorum.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.jspecify.annotations.Nullable;

/**
 * Reads {@code world.gaz}, which {@code tools/gazetteer} writes: eight columns of bytes, of which
 * the first begins with the numbers of regions, districts and towns.
 */
final class WorldFile {

  private static final String FILE = "world.gaz";
  private static final int MAGIC = 0x56475a31;
  private static final int COLUMNS = 8;
  private static final int NO_TOWN = 255;
  private static final double STEPS_PER_DECADE = 24;
  private static final double UNITS = 1000;
  private static final GazetteerEntry.Seat[] SEATS = GazetteerEntry.Seat.values();
  private static final int QUARTER = SEATS.length;

  private final CompactGazetteer.Builder places;
  private final ByteBuffer[] columns;
  private String country = "";
  private int parent;
  private long lat;
  private long lon;
  private int id;

  private WorldFile(CompactGazetteer.Builder places, ByteBuffer all) {
    this.places = places;
    if (all.getInt() != MAGIC) {
      throw new IllegalStateException(FILE + " is no gazetteer");
    }
    int[] sizes = new int[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
      sizes[i] = all.getInt();
    }
    columns = new ByteBuffer[COLUMNS];
    for (int i = 0; i < COLUMNS; i++) {
      columns[i] = all.slice(all.position(), sizes[i]);
      all.position(all.position() + sizes[i]);
    }
  }

  static void read(CompactGazetteer.Builder places) {
    try (InputStream raw = WorldFile.class.getResourceAsStream(FILE)) {
      if (raw == null) {
        throw new IllegalStateException("no " + FILE + " beside " + WorldFile.class.getName());
      }
      try (InputStream in = new GZIPInputStream(raw, 1 << 16)) {
        new WorldFile(places, ByteBuffer.wrap(in.readAllBytes())).places();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  private void places() {
    int regions = columns[0].getInt();
    int districts = columns[0].getInt();
    int towns = columns[0].getInt();
    int base = places.columns.size();
    for (int i = 0; i < regions; i++) {
      division(PlaceKind.REGION, base);
    }
    for (int i = 0; i < districts; i++) {
      division(PlaceKind.DISTRICT, base);
    }
    for (int i = 0; i < towns; i++) {
      town(base);
    }
  }

  private void division(PlaceKind kind, int base) {
    String name = name();
    int above = kind == PlaceKind.DISTRICT ? parent(base) : PlaceColumns.NONE;
    String code = country();
    int size = columns[6].get() & 0xff;
    if (size == NO_TOWN) {
      unlocated(name, kind, code, above);
      return;
    }
    double people = Math.pow(10, (size - 1) / STEPS_PER_DECADE);
    double weight = Math.log10(Math.max(people, 1));
    double known =
        kind == PlaceKind.REGION ? Math.max(4.5, weight - 0.5) : Math.max(2.5, weight - 1.2);
    double y = coordinate(4);
    double x = coordinate(5);
    add(name, kind, code, above, y, x, null, GazetteerEntry.Seat.NONE, 0, known);
  }

  /** A division in which no town is known lies where the division above it does. */
  private void unlocated(String name, PlaceKind kind, String code, int above) {
    double y = above == PlaceColumns.NONE ? 0 : places.columns.lat(above);
    double x = above == PlaceColumns.NONE ? 0 : places.columns.lon(above);
    Country in = Countries.byCode(code);
    if (above == PlaceColumns.NONE && in != null) {
      y = in.lat();
      x = in.lon();
    }
    add(
        name,
        kind,
        code,
        above,
        y,
        x,
        null,
        GazetteerEntry.Seat.NONE,
        0,
        kind == PlaceKind.REGION ? 4 : 2);
  }

  private void town(int base) {
    String name = name();
    String code = country();
    int above = parent(base);
    int size = columns[6].get() & 0xff;
    double y = coordinate(4);
    double x = coordinate(5);
    int seat = columns[0].get();
    Long people =
        size == 0 ? null : Long.valueOf(round(Math.pow(10, (size - 1) / STEPS_PER_DECADE)));
    id += (int) signed(columns[7]);
    boolean quarter = seat == QUARTER;
    GazetteerEntry.Seat of = quarter ? GazetteerEntry.Seat.NONE : SEATS[seat];
    PlaceKind kind = quarter ? PlaceKind.SITE : PlaceKind.TOWN;
    add(
        name,
        kind,
        code,
        above,
        y,
        x,
        people,
        of,
        id,
        TownRank.of(people, of) - (quarter ? 0.5 : 0));
  }

  private void add(
      String name,
      PlaceKind kind,
      String code,
      int above,
      double y,
      double x,
      @Nullable Long people,
      GazetteerEntry.Seat seat,
      int number,
      double prominence) {
    int at =
        places.add(
            new PlaceColumns.Facts(
                name, kind, code, above, y, x, people, seat, number, prominence));
    if (kind == PlaceKind.REGION || kind == PlaceKind.DISTRICT) {
      String bare = PlaceWords.bare(name);
      if (!bare.equals(name)) {
        places.alias(bare, at);
      }
    } else if (name.startsWith("Al ") || name.startsWith("Al-")) {
      places.alias(name.substring(3), at);
    }
  }

  /** Two digits are all that the file tells. */
  private static long round(double people) {
    double unit = Math.pow(10, Math.floor(Math.log10(Math.max(people, 1))) - 1);
    return Math.round(people / unit) * Math.round(Math.max(unit, 1));
  }

  private String name() {
    ByteBuffer names = columns[1];
    int from = names.position();
    int to = from;
    while (names.get(to) != '\n') {
      to++;
    }
    names.position(to + 1);
    return new String(names.array(), names.arrayOffset() + from, to - from, StandardCharsets.UTF_8);
  }

  private String country() {
    if (columns[2].get() == 1) {
      country = "" + (char) columns[2].get() + (char) columns[2].get();
    }
    return country;
  }

  private int parent(int base) {
    parent += (int) signed(columns[3]);
    return parent < 0 ? PlaceColumns.NONE : base + parent;
  }

  private double coordinate(int column) {
    long step = signed(columns[column]);
    if (column == 4) {
      lat += step;
      return lat / UNITS;
    }
    lon += step;
    return lon / UNITS;
  }

  private static long signed(ByteBuffer in) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = in.get();
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value >>> 1 ^ -(value & 1);
      }
    }
  }
}
