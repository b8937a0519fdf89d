package org.variorum.dictionary;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.zip.GZIPInputStream;

/**
 * Reads {@code world.gaz}, which {@code tools/gazetteer} writes: eight columns of bytes, of which
 * the first begins with the numbers of regions, districts and towns.
 */
final class WorldFile {

  private static final String FILE = "world.gaz";
  private static final int MAGIC = 0x56475a31;
  private static final int COLUMNS = 8;
  private static final int HEAD = (1 + COLUMNS) * Integer.BYTES;
  private static final int NO_TOWN = 255;
  private static final double STEPS_PER_DECADE = 24;
  private static final double MILLI = 1000;
  private static final GazetteerEntry.Seat[] SEATS = GazetteerEntry.Seat.values();
  private static final int QUARTER = SEATS.length;
  private static final int SIZES = 256;
  private static final double LEAST_REGION = 4.5;
  private static final double LEAST_DISTRICT = 2.5;

  private final CompactGazetteer.Builder places;
  private final PlaceColumns rows;
  private final byte[] bytes;
  private final int[] next = new int[COLUMNS];
  private final int[] people = new int[SIZES];
  private final byte[][] towns = new byte[QUARTER + 1][SIZES];
  private short country;
  private int parent;
  private long lat;
  private long lon;
  private int id;

  private WorldFile(CompactGazetteer.Builder places, byte[] bytes) {
    this.places = places;
    this.rows = places.columns;
    this.bytes = bytes;
    ByteBuffer head = ByteBuffer.wrap(bytes);
    if (head.getInt() != MAGIC) {
      throw new IllegalStateException(FILE + " is no gazetteer");
    }
    int at = HEAD;
    for (int i = 0; i < COLUMNS; i++) {
      next[i] = at;
      at += head.getInt();
    }
    sizes();
  }

  /** What each byte of the column of sizes stands for. */
  private void sizes() {
    for (int size = 0; size < SIZES; size++) {
      Long known =
          size == 0 ? null : Long.valueOf(round(Math.pow(10, (size - 1) / STEPS_PER_DECADE)));
      people[size] = known == null ? PlaceColumns.NONE : (int) Math.min(known, Integer.MAX_VALUE);
      for (int seat = 0; seat <= QUARTER; seat++) {
        double rank = TownRank.of(known, SEATS[seat == QUARTER ? 0 : seat]);
        towns[seat][size] = PlaceColumns.tenths(seat == QUARTER ? rank - 0.5 : rank);
      }
    }
  }

  static void read(CompactGazetteer.Builder places) {
    try (InputStream raw = WorldFile.class.getResourceAsStream(FILE)) {
      if (raw == null) {
        throw new IllegalStateException("no " + FILE + " beside " + WorldFile.class.getName());
      }
      try (InputStream in = new GZIPInputStream(raw, 1 << 16)) {
        new WorldFile(places, bytes(in)).places();
      }
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + FILE, e);
    }
  }

  /** All bytes, of which the first tell how many there are. */
  private static byte[] bytes(InputStream in) throws IOException {
    byte[] head = in.readNBytes(HEAD);
    ByteBuffer sizes = ByteBuffer.wrap(head, Integer.BYTES, HEAD - Integer.BYTES);
    int all = HEAD;
    while (sizes.hasRemaining()) {
      all += sizes.getInt();
    }
    byte[] bytes = Arrays.copyOf(head, all);
    int read = in.readNBytes(bytes, HEAD, all - HEAD);
    if (HEAD + read < all) {
      throw new IllegalStateException(FILE + " ends after " + (HEAD + read) + " bytes");
    }
    return bytes;
  }

  private void places() {
    ByteBuffer numbers = ByteBuffer.wrap(bytes, next[0], 3 * Integer.BYTES);
    int regions = numbers.getInt();
    int districts = numbers.getInt();
    int settled = numbers.getInt();
    next[0] = numbers.position();
    int base = rows.size();
    int all = regions + districts + settled;
    places.expect(all, next[2] - next[1] - all); // a name ends with a mark that is not kept
    for (int i = 0; i < regions; i++) {
      division(PlaceKind.REGION, base);
    }
    for (int i = 0; i < districts; i++) {
      division(PlaceKind.DISTRICT, base);
    }
    for (int i = 0; i < settled; i++) {
      town(base);
    }
  }

  private void division(PlaceKind kind, int base) {
    int at = name();
    int above = kind == PlaceKind.DISTRICT ? parent(base) : PlaceColumns.NONE;
    rows.stand(at, kind, GazetteerEntry.Seat.NONE, country(), above);
    int size = bytes[next[6]++] & 0xff;
    if (size == NO_TOWN) {
      unlocated(at, above);
    } else {
      double weight = (size - 1) / STEPS_PER_DECADE;
      double known =
          kind == PlaceKind.REGION
              ? Math.max(LEAST_REGION, weight - 0.5)
              : Math.max(LEAST_DISTRICT, weight - 1.2);
      lat += signed(4);
      lon += signed(5);
      rows.put(at, lat, lon);
      rows.weigh(at, PlaceColumns.NONE, 0, PlaceColumns.tenths(known));
    }
    places.divisionName(at);
  }

  /** A division in which no town is known lies where the division above it does. */
  private void unlocated(int at, int above) {
    double y = above == PlaceColumns.NONE ? 0 : rows.lat(above);
    double x = above == PlaceColumns.NONE ? 0 : rows.lon(above);
    String code = rows.country(at);
    Country in = code == null ? null : Countries.byCode(code);
    if (above == PlaceColumns.NONE && in != null) {
      y = in.lat();
      x = in.lon();
    }
    rows.put(at, Math.round(y * MILLI), Math.round(x * MILLI));
    rows.weigh(at, PlaceColumns.NONE, 0, PlaceColumns.tenths(above == PlaceColumns.NONE ? 4 : 2));
  }

  private void town(int base) {
    int at = name();
    short code = country();
    int above = parent(base);
    int size = bytes[next[6]++] & 0xff;
    int seat = bytes[next[0]++];
    boolean quarter = seat == QUARTER;
    PlaceKind kind = quarter ? PlaceKind.SITE : PlaceKind.TOWN;
    lat += signed(4);
    lon += signed(5);
    id += (int) signed(7);
    rows.stand(at, kind, SEATS[quarter ? 0 : seat], code, above);
    rows.put(at, lat, lon);
    rows.weigh(at, people[size], id, towns[seat][size]);
    places.name(at);
  }

  /** Two digits are all that the file tells. */
  private static long round(double people) {
    double unit = Math.pow(10, Math.floor(Math.log10(Math.max(people, 1))) - 1);
    return Math.round(people / unit) * Math.round(Math.max(unit, 1));
  }

  /** Opens a place under the next name. */
  private int name() {
    int from = next[1];
    int to = from;
    while (bytes[to] != '\n') {
      to++;
    }
    next[1] = to + 1;
    return rows.open(bytes, from, to);
  }

  private short country() {
    if (bytes[next[2]++] == 1) {
      country = rows.code(new String(bytes, next[2], 2, StandardCharsets.US_ASCII));
      next[2] += 2;
    }
    return country;
  }

  private int parent(int base) {
    parent += (int) signed(3);
    return parent < 0 ? PlaceColumns.NONE : base + parent;
  }

  /** The next number of a column: zigzag, seven bits a byte, the lowest first. */
  private long signed(int column) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = bytes[next[column]++];
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value >>> 1 ^ -(value & 1);
      }
    }
  }
}
