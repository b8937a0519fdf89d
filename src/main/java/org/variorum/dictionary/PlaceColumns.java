package org.variorum.dictionary;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** Places as columns of numbers and one pool of names: 28 bytes and its name for each. */
final class PlaceColumns {

  static final int NONE = -1;
  private static final double UNITS = 10_000;
  private static final double MILLI = 1000;
  private static final PlaceKind[] KINDS = PlaceKind.values();
  private static final GazetteerEntry.Seat[] SEATS = GazetteerEntry.Seat.values();

  private final String prefix;
  private final List<String> countries = new ArrayList<>();
  private final Map<String, Integer> countryAt = new HashMap<>();
  private byte[] pool = new byte[1 << 12];
  private int pooled;
  private int size;
  private int[] name = new int[256];
  private int[] lat = new int[256];
  private int[] lon = new int[256];
  private int[] parent = new int[256];
  private int[] people = new int[256];
  private int[] number = new int[256];
  private short[] country = new short[256];
  private byte[] kindAndSeat = new byte[256];
  private byte[] prominence = new byte[256];

  /**
   * @param prefix what stands before the number of a place in its id
   */
  PlaceColumns(String prefix) {
    this.prefix = prefix;
  }

  /** What is told of a place when it is added. */
  record Facts(
      String name,
      PlaceKind kind,
      @Nullable String country,
      int parent,
      double lat,
      double lon,
      @Nullable Long population,
      GazetteerEntry.Seat seat,
      int number,
      double prominence) {}

  int size() {
    return size;
  }

  /** Adds a place and gives its index. */
  int add(Facts facts) {
    byte[] bytes = facts.name().getBytes(StandardCharsets.UTF_8);
    int at = open(bytes, 0, bytes.length);
    lat[at] = (int) Math.round(facts.lat() * UNITS);
    lon[at] = (int) Math.round(facts.lon() * UNITS);
    parent[at] = facts.parent();
    Long population = facts.population();
    people[at] = population == null ? NONE : (int) Math.min(Integer.MAX_VALUE, population);
    number[at] = facts.number();
    country[at] = facts.country() == null ? NONE : code(facts.country());
    kindAndSeat[at] = pack(facts.kind(), facts.seat());
    prominence[at] = tenths(facts.prominence());
    return at;
  }

  /**
   * Opens a place of which the name is UTF-8, without anything that needs an object; to be followed
   * by {@link #put}, {@link #stand} and {@link #weigh}.
   */
  int open(byte[] utf8, int from, int to) {
    if (size == name.length) {
      resize(size + size / 2);
    }
    int at = size++;
    name[at] = pooled;
    append(utf8, from, to - from);
    return at;
  }

  /** Says what an opened place is and where it belongs. */
  void stand(int at, PlaceKind kind, GazetteerEntry.Seat seat, short code, int above) {
    kindAndSeat[at] = pack(kind, seat);
    country[at] = code;
    parent[at] = above;
  }

  /** Says where an opened place lies, in thousandths of a degree. */
  void put(int at, long milliLat, long milliLon) {
    lat[at] = (int) (milliLat * UNITS / MILLI);
    lon[at] = (int) (milliLon * UNITS / MILLI);
  }

  /** Says how many live in an opened place, its number and its prominence in {@link #tenths}. */
  void weigh(int at, int population, int id, byte known) {
    people[at] = population;
    number[at] = id;
    prominence[at] = known;
  }

  /** Prominence as it is kept. */
  static byte tenths(double prominence) {
    return (byte) Math.round(Math.min(12, prominence) * 10);
  }

  /** Makes room for so many more places. */
  void expect(int more, int nameBytes) {
    resize(size + more);
    pool = Arrays.copyOf(pool, pooled + nameBytes);
  }

  int nameStart(int at) {
    return name[at];
  }

  int nameEnd(int at) {
    return at + 1 < size ? name[at + 1] : pooled;
  }

  /** The names one behind the other. */
  byte[] pool() {
    return pool;
  }

  double prominence(int at) {
    return prominence[at] / 10.0;
  }

  boolean in(int at, String code) {
    return country[at] != NONE && countries.get(country[at]).equals(code);
  }

  /** The number by which a country's places are told, or {@link #NONE} when there are none. */
  int known(String code) {
    return countryAt.getOrDefault(code, NONE);
  }

  /** Whether the place lies in the country of a {@link #known} number. */
  boolean in(int at, int known) {
    return country[at] == known && known != NONE;
  }

  @Nullable String country(int at) {
    return country[at] == NONE ? null : countries.get(country[at]);
  }

  /** The number in the id, 0 when there is none. */
  int number(int at) {
    return number[at];
  }

  PlaceKind kind(int at) {
    return KINDS[kindAndSeat[at] >> 3];
  }

  String name(int at) {
    return new String(pool, name[at], nameEnd(at) - name[at], StandardCharsets.UTF_8);
  }

  boolean division(int at) {
    return kind(at) == PlaceKind.REGION || kind(at) == PlaceKind.DISTRICT;
  }

  /** The name; of a division without the words that only say that it is one. */
  String bareName(int at) {
    return division(at) ? BareName.of(name(at)) : name(at);
  }

  double lat(int at) {
    return lat[at] / UNITS;
  }

  double lon(int at) {
    return lon[at] / UNITS;
  }

  int parent(int at) {
    return parent[at];
  }

  GazetteerEntry entry(int at) {
    return new GazetteerEntry(
        id(at),
        name(at),
        kind(at),
        country[at] == NONE ? null : countries.get(country[at]),
        division(at, PlaceKind.REGION),
        division(at, PlaceKind.DISTRICT),
        lat[at] / UNITS,
        lon[at] / UNITS,
        people[at] == NONE ? null : Long.valueOf(people[at]),
        SEATS[kindAndSeat[at] & 7],
        prominence(at));
  }

  /** Turns every parent from an index into {@code places} into the place that stands there. */
  void reparent(int[] places) {
    for (int at = 0; at < size; at++) {
      parent[at] = parent[at] == NONE || places[parent[at]] == at ? NONE : places[parent[at]];
    }
  }

  void trim() {
    if (pooled < pool.length) {
      pool = Arrays.copyOf(pool, pooled);
    }
    resize(size);
  }

  private String id(int at) {
    if (number[at] > 0) {
      return "geonames:".concat(Integer.toString(number[at]));
    }
    StringBuilder id = new StringBuilder(prefix);
    if (country[at] != NONE) {
      id.append(countries.get(country[at])).append('/');
    }
    id.append(kind(at).name().toLowerCase(Locale.ROOT)).append('/').append(name(at));
    if (parent[at] != NONE) {
      id.append('/').append(name(parent[at]));
    }
    return id.toString();
  }

  private @Nullable String division(int at, PlaceKind wanted) {
    for (int p = parent[at]; p != NONE; p = parent[p]) {
      if (kind(p) == wanted) {
        return name(p);
      }
    }
    return null;
  }

  /** The indexes never leave this process. */
  @SuppressWarnings("EnumOrdinal")
  private static byte pack(PlaceKind kind, GazetteerEntry.Seat seat) {
    return (byte) (kind.ordinal() << 3 | seat.ordinal());
  }

  /** The number by which a country is kept. */
  short code(String code) {
    Integer known = countryAt.get(code);
    if (known == null) {
      known = countries.size();
      countries.add(code);
      countryAt.put(code, known);
    }
    return known.shortValue();
  }

  private void append(byte[] bytes, int from, int length) {
    if (pooled + length > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(pool.length + pool.length / 2, pooled + length));
    }
    System.arraycopy(bytes, from, pool, pooled, length);
    pooled += length;
  }

  private void resize(int to) {
    if (to == name.length) {
      return;
    }
    name = Arrays.copyOf(name, to);
    lat = Arrays.copyOf(lat, to);
    lon = Arrays.copyOf(lon, to);
    parent = Arrays.copyOf(parent, to);
    people = Arrays.copyOf(people, to);
    number = Arrays.copyOf(number, to);
    country = Arrays.copyOf(country, to);
    kindAndSeat = Arrays.copyOf(kindAndSeat, to);
    prominence = Arrays.copyOf(prominence, to);
  }
}
