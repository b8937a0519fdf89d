package org.variorum.dictionary;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * What {@code world.gaz} holds, which {@code tools/gazetteer} writes: nine columns of bytes, of
 * which the first begins with the numbers of regions, districts and towns.
 *
 * <p>It is read by column, in a few short loops: read by place, twenty methods are called a quarter
 * of a million times each, and the JVM takes longer to compile them than they run.
 */
final class WorldFile {

  private static final int MAGIC = 0x56475a32;
  private static final int COLUMNS = 9;

  /** What stands before the columns: the magic number and how long each column is. */
  static final int HEAD = (1 + COLUMNS) * Integer.BYTES;

  private static final int NO_TOWN = 255;
  private static final double STEPS_PER_DECADE = 24;
  private static final int MILLI = PlaceColumns.UNITS / 1000;
  private static final GazetteerEntry.Seat[] SEATS = GazetteerEntry.Seat.values();

  /** Behind the seats of towns: what else a place may be. */
  private static final int QUARTER = SEATS.length;

  private static final int REGION = QUARTER + 1;
  private static final int DISTRICT = REGION + 1;
  private static final int SIZES = 256;

  /** How many places are read in a row: a loop of a short method is compiled the sooner. */
  private static final int BLOCK = 64;

  private static final double LEAST_REGION = 4.5;
  private static final double LEAST_DISTRICT = 2.5;

  private final byte[] bytes;

  /** Where each column begins, and where the last ends. */
  private final int[] start = new int[COLUMNS + 1];

  private final byte[] kindOf = new byte[DISTRICT + 1];
  private final int[] peopleOf = new int[SIZES];
  private final byte[] knownOf = new byte[SIZES * (DISTRICT + 1)];

  /** The next byte of the column that is read. */
  private int next;

  /** What the differences so far come to. */
  private int sum;

  private short country;

  private final int regions;

  /** Regions and districts. */
  private final int divisions;

  /** All places. */
  private final int places;

  private final int[] above;
  private final int[] lat;
  private final int[] lon;
  private final int[] ids;
  private final int[] people;
  private final short[] countries;
  private final byte[] kinds;
  private final byte[] known;

  /** Takes the file's bytes, unzipped. */
  WorldFile(byte[] bytes) {
    this.bytes = bytes;
    ByteBuffer head = ByteBuffer.wrap(bytes);
    if (head.getInt() != MAGIC) {
      throw new IllegalStateException("no gazetteer");
    }
    start[0] = HEAD;
    for (int i = 0; i < COLUMNS; i++) {
      start[i + 1] = start[i] + head.getInt();
    }
    regions = head.getInt();
    divisions = regions + head.getInt();
    places = divisions + head.getInt();
    start[0] = head.position();
    above = new int[places];
    lat = new int[places];
    lon = new int[places];
    ids = new int[places];
    people = new int[places];
    countries = new short[places];
    kinds = new byte[places];
    known = new byte[places];
    sizes();
    sums(3, above, regions, 1);
    sums(4, lat, 0, MILLI);
    sums(5, lon, 0, MILLI);
    sums(7, ids, divisions, 1);
  }

  /** Adds the places and gives the index of the first town; divisions stand before it. */
  int places(PlaceColumns rows) {
    int first =
        rows.open(
            Arrays.copyOfRange(bytes, start[1], start[2]),
            Arrays.copyOfRange(bytes, start[8], start[9]));
    next = start[2];
    for (int from = 0; from < places; from += BLOCK) {
      int to = Math.min(places, from + BLOCK);
      countries(from, to, rows);
      weigh(from, to, first);
    }
    rows.stand(first, kinds, countries, above);
    unlocated(rows, first);
    rows.put(first, lat, lon);
    rows.weigh(first, people, ids, known);
    return first + divisions;
  }

  private void countries(int from, int to, PlaceColumns rows) {
    byte[] in = bytes;
    for (int i = from; i < to; i++) {
      if (in[next++] == 1) {
        country = rows.code(new String(in, next, 2, StandardCharsets.US_ASCII));
        next += 2;
      }
      countries[i] = country;
    }
  }

  /**
   * Adds up the differences of a column: zigzag, seven bits a byte, the lowest first.
   *
   * @param from the first place that the column tells of
   * @param unit in which they come out; other than 1 in the columns that tell only of places that
   *     lie somewhere
   */
  private void sums(int column, int[] out, int from, int unit) {
    next = start[column];
    sum = 0;
    for (int i = from; i < out.length; i += BLOCK) {
      sums(out, i, Math.min(out.length, i + BLOCK), unit);
    }
  }

  private void sums(int[] out, int from, int to, int unit) {
    byte[] in = bytes;
    int at = next;
    for (int i = from; i < to; i++) {
      if (unit > 1 && in[start[6] + i] == (byte) NO_TOWN) {
        continue;
      }
      int b = in[at++];
      int value = b & 0x7f;
      for (int shift = 7; b < 0; shift += 7) {
        b = in[at++];
        value |= (b & 0x7f) << shift;
      }
      sum += value >>> 1 ^ -(value & 1);
      out[i] = sum * unit;
    }
    next = at;
  }

  /** A division in which no town is known lies where the division above it does. */
  private void unlocated(PlaceColumns rows, int first) {
    for (int i = 0; i < divisions; i++) {
      if (bytes[start[6] + i] != (byte) NO_TOWN) {
        continue;
      }
      if (above[i] != PlaceColumns.NONE) {
        lat[i] = lat[above[i] - first];
        lon[i] = lon[above[i] - first];
        known[i] = PlaceColumns.tenths(2);
      } else {
        String code = rows.country(first + i);
        Country in = code == null ? null : Countries.byCode(code);
        lat[i] = in == null ? 0 : MILLI * (int) Math.round(in.lat() * 1000);
        lon[i] = in == null ? 0 : MILLI * (int) Math.round(in.lon() * 1000);
        known[i] = PlaceColumns.tenths(4);
      }
    }
  }

  /** Says what places are, how many live there and how well known they are. */
  private void weigh(int from, int to, int first) {
    for (int i = from; i < to; i++) {
      int size = bytes[start[6] + i] & 0xff;
      int seat =
          i >= divisions ? bytes[start[0] + i - divisions] : i >= regions ? DISTRICT : REGION;
      above[i] = seat == REGION || above[i] < 0 ? PlaceColumns.NONE : first + above[i];
      kinds[i] = kindOf[seat];
      people[i] = i >= divisions ? peopleOf[size] : PlaceColumns.NONE;
      known[i] = knownOf[seat * SIZES + size];
    }
  }

  /** What the bytes of the columns of seats and of sizes stand for. */
  private void sizes() {
    for (int seat = 0; seat < QUARTER; seat++) {
      kindOf[seat] = PlaceColumns.pack(PlaceKind.TOWN, SEATS[seat]);
    }
    kindOf[QUARTER] = PlaceColumns.pack(PlaceKind.SITE, GazetteerEntry.Seat.NONE);
    kindOf[REGION] = PlaceColumns.pack(PlaceKind.REGION, GazetteerEntry.Seat.NONE);
    kindOf[DISTRICT] = PlaceColumns.pack(PlaceKind.DISTRICT, GazetteerEntry.Seat.NONE);
    for (int size = 0; size < SIZES; size++) {
      double weight = (size - 1) / STEPS_PER_DECADE;
      Long count = size == 0 ? null : Long.valueOf(round(Math.pow(10, weight)));
      peopleOf[size] = count == null ? PlaceColumns.NONE : (int) Math.min(count, Integer.MAX_VALUE);
      for (int seat = 0; seat < QUARTER; seat++) {
        known(seat, size, TownRank.of(count, SEATS[seat]));
      }
      known(QUARTER, size, TownRank.of(count, GazetteerEntry.Seat.NONE) - 0.5);
      known(REGION, size, Math.max(LEAST_REGION, weight - 0.5));
      known(DISTRICT, size, Math.max(LEAST_DISTRICT, weight - 1.2));
    }
  }

  private void known(int seat, int size, double rank) {
    knownOf[seat * SIZES + size] = PlaceColumns.tenths(rank);
  }

  /** Two digits are all that the file tells. */
  private static long round(double people) {
    double unit = Math.pow(10, Math.floor(Math.log10(Math.max(people, 1))) - 1);
    return Math.round(people / unit) * Math.round(Math.max(unit, 1));
  }
}
