package org.variorum.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/** Which of the forms of a user's gazetteer a file has; told by its first line, not its name. */
final class GazetteerFile {

  private static final int FEWEST = 15;

  private GazetteerFile() {}

  static Gazetteer read(Path file, Consumer<BadLine> bad) throws IOException {
    return zipped(file) || !table(file)
        ? GeoNamesFiles.read(List.of(file), bad)
        : PlaceTable.read(file, bad);
  }

  static boolean zipped(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".zip");
  }

  /** Whether its first line is a header, and no row of GeoNames. */
  private static boolean table(Path file) throws IOException {
    try (BufferedReader reader = LenientText.reader(Files.newInputStream(file))) {
      for (String line = reader.readLine(); line != null; line = reader.readLine()) {
        if (!line.isBlank() && !line.startsWith("#")) {
          return header(line) || tsv(file) && !row(line);
        }
      }
    }
    return tsv(file);
  }

  private static boolean tsv(Path file) {
    return file.toString().toLowerCase(Locale.ROOT).endsWith(".tsv");
  }

  private static boolean header(String line) {
    return PlaceTable.header(line).keySet().containsAll(PlaceTable.NEEDED);
  }

  private static boolean row(String line) {
    String[] cells = line.split("\t", -1);
    return cells.length >= FEWEST && Coordinates.count(cells[0]) != null;
  }
}
