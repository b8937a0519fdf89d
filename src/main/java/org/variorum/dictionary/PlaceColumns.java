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

  /** How many places are read in a row: a loop of a short method is compiled the sooner. */
  private static final int BLOCK = 64;

  /** Of a degree, in which coordinates are kept. */
  static final int UNITS = 10_000;

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
    if (size == name.length) {
      resize(size + size / 2);
    }
    int at = size++;
    name[at] = pooled;
    append(facts.name().getBytes(StandardCharsets.UTF_8));
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
   * Opens places of which the UTF-8 names stand one behind the other, and gives the index of the
   * first; to be followed by {@link #stand}, {@link #put} and {@link #weigh}.
   *
   * @param lengths of the names, in bytes
   */
  int open(byte[] names, byte[] lengths) {
    int first = size;
    resize(size + lengths.length);
    pool = Arrays.copyOf(pool, pooled + names.length);
    System.arraycopy(names, 0, pool, pooled, names.length);
    for (int i = 0; i < lengths.length; i += BLOCK) {
      open(lengths, i, Math.min(lengths.length, i + BLOCK));
    }
    return first;
  }

  private void open(byte[] lengths, int from, int to) {
    for (int i = from; i < to; i++) {
      name[size++] = pooled;
      pooled += lengths[i] & 0xff;
    }
  }

  /** Says of opened places what they are and where they belong. */
  void stand(int first, byte[] packed, short[] codes, int[] above) {
    System.arraycopy(packed, 0, kindAndSeat, first, packed.length);
    System.arraycopy(codes, 0, country, first, codes.length);
    System.arraycopy(above, 0, parent, first, above.length);
  }

  /** Says where opened places lie, in {@link #UNITS}. */
  void put(int first, int[] north, int[] east) {
    System.arraycopy(north, 0, lat, first, north.length);
    System.arraycopy(east, 0, lon, first, east.length);
  }

  /** Says how many live in opened places, their numbers and prominences in {@link #tenths}. */
  void weigh(int first, int[] population, int[] ids, byte[] known) {
    System.arraycopy(population, 0, people, first, population.length);
    System.arraycopy(ids, 0, number, first, ids.length);
    System.arraycopy(known, 0, prominence, first, known.length);
  }

  /** Prominence as it is kept. */
  static byte tenths(double prominence) {
    return (byte) Math.round(Math.min(12, prominence) * 10);
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
    return lat[at] / (double) UNITS;
  }

  double lon(int at) {
    return lon[at] / (double) UNITS;
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
        lat[at] / (double) UNITS,
        lon[at] / (double) UNITS,
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
  static byte pack(PlaceKind kind, GazetteerEntry.Seat seat) {
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

  private void append(byte[] bytes) {
    int longer = pooled + bytes.length;
    if (longer > pool.length) {
      pool = Arrays.copyOf(pool, Math.max(pool.length + pool.length / 2, longer));
    }
    System.arraycopy(bytes, 0, pool, pooled, bytes.length);
    pooled = longer;
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
