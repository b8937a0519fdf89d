package org.variorum.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures what the README says of the built-in gazetteer: its first use and what it holds. */
final class MeasureGazetteer {

  private MeasureGazetteer() {}

  /** Takes the library's jar, for its size; none is needed. */
  public static void main(String[] arguments) throws IOException {
    Stopwatch watch = new Stopwatch();
    int found = Gazetteer.world().find("Kayes").size();
    System.out.printf("first use: %s, %d places named Kayes%n", watch, found);
    Stopwatch all = new Stopwatch();
    int[] places = {0};
    for (Country country : Countries.all()) {
      Gazetteer.world()
          .in(
              country.code(),
              entry -> places[0] += Gazetteer.world().find(entry.name()).isEmpty() ? 0 : 1);
    }
    System.out.printf("%d places found by their names: %s%n", places[0], all);
    for (Country country : Countries.all()) {
      found += Gazetteer.world().similar("Binoli", country.code(), 0).size();
    }
    System.out.printf("live heap with everything loaded: %.1f MB%n", heap() / 1e6);
    System.out.printf("names like Binoli in the world: %d%n", found);
    if (arguments.length > 0) {
      System.out.printf("jar: %.1f MB%n", Files.size(Path.of(arguments[0])) / 1e6);
    }
  }

  static long heap() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
