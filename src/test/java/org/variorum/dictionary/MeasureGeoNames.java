package org.variorum.dictionary;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;

/**
 * Measures what the README says of GeoNames' files: writes rows in the form of {@code
 * allCountries.txt}, the same for every run, and reads them.
 */
final class MeasureGeoNames {

  private static final String[] SYLLABLES = {
    "ba", "dé", "gou", "ka", "li", "mo", "na", "ri", "sa", "ti", "un", "wa", "zo", "'ar"
  };
  private static final String[] CODES = {"P\tPPL", "S\tSCH", "H\tSTM", "T\tHLL", "A\tADM2"};

  private final Random random = new Random(4);

  private MeasureGeoNames() {}

  /** Takes the number of rows and a folder for the file, which is kept. */
  public static void main(String[] arguments) throws IOException {
    int rows = Integer.parseInt(arguments[0]);
    Path file = Path.of(arguments[1], "rows-" + rows + ".txt");
    if (!Files.exists(file)) {
      new MeasureGeoNames().write(file, rows);
    }
    System.out.printf("%d rows, %.0f MB%n", rows, Files.size(file) / 1e6);
    Stopwatch watch = new Stopwatch();
    long[] bad = {0};
    Gazetteer gazetteer;
    try {
      gazetteer = Gazetteer.geoNames(line -> bad[0]++, file);
    } catch (IllegalArgumentException e) {
      System.out.println(e.getMessage());
      return;
    }
    System.out.printf("read in %s, %d bad lines%n", watch, bad[0]);
    System.out.printf("%d places named Gouka%n", gazetteer.find("Gouka").size());
    System.out.printf("live heap: %.0f MB%n", MeasureGazetteer.heap() / 1e6);
  }

  private void write(Path file, int rows) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file, StandardCharsets.UTF_8)) {
      for (int id = 1; id <= rows; id++) {
        String name = name();
        String country = "" + (char) ('A' + random.nextInt(16)) + (char) ('A' + random.nextInt(16));
        String plain = Folding.fold(name);
        out.write(id + "\t" + name + "\t" + plain + "\t");
        for (int more = random.nextInt(4); more > 0; more--) {
          out.write(name() + (more > 1 ? "," : ""));
        }
        String lat = random.nextInt(178) - 89 + "." + random.nextInt(100_000);
        String lon = random.nextInt(358) - 179 + "." + random.nextInt(100_000);
        int people = random.nextInt(3) == 0 ? random.nextInt(90_000) : 0;
        String code = CODES[random.nextInt(CODES.length)];
        out.write("\t" + lat + "\t" + lon + "\t" + code + "\t" + country + "\t\t0" + id % 9);
        out.write("\t" + id % 100 + "\t\t\t" + people + "\t\t321\tEurope/Paris\t2018-10-06\n");
      }
    }
  }

  private String name() {
    StringBuilder name = new StringBuilder();
    for (int words = 1 + random.nextInt(2); words > 0; words--) {
      int start = name.length();
      for (int parts = 2 + random.nextInt(2); parts > 0; parts--) {
        name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
      }
      name.setCharAt(start, Character.toUpperCase(name.charAt(start)));
      name.append(words > 1 ? " " : "");
    }
    return name.toString();
  }
}
