package org.variorum.dictionary;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** Measures what the README says of the built-in gazetteer: its first use and what it holds. */
final class MeasureGazetteer {

  private MeasureGazetteer() {}

  /** Takes the library's jar, for its size; none is needed. */
  public static void main(String[] arguments) throws IOException {
    long start = System.nanoTime();
    int found = Gazetteer.world().find("Kayes").size();
    long wall = System.nanoTime() - start;
    System.out.printf("first use: %d ms, %d places named Kayes%n", wall / 1_000_000, found);
    for (Country country : Countries.all()) {
      found += Gazetteer.world().similar("Binoli", country.code(), 0).size();
    }
    System.out.printf("live heap with everything loaded: %.1f MB%n", heap() / 1e6);
    System.out.printf("names like Binoli in the world: %d%n", found);
    if (arguments.length > 0) {
      System.out.printf("jar: %.1f MB%n", Files.size(Path.of(arguments[0])) / 1e6);
    }
  }

  private static long heap() {
    Runtime runtime = Runtime.getRuntime();
    for (int i = 0; i < 3; i++) {
      System.gc();
    }
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
