package org.example;

import java.io.IOException;
import java.nio.file.Path;
import java.util.Arrays;
import org.variorum.dictionary.Gazetteer;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.extract.place.Place;
import org.variorum.extract.place.PlaceResolver;

/** Puts names on the map: which place is meant in a text about a country, and why. */
public final class Where {

  private Where() {}

  /**
   * Takes a country (ISO 3166-1 alpha-2) and names; an argument that ends in {@code .tsv}, {@code
   * .txt} or {@code .zip} is a gazetteer of your own that goes before the built-in one.
   */
  public static void main(String[] arguments) throws IOException {
    Gazetteer gazetteer = Gazetteer.world();
    String country = arguments[0];
    for (String argument : Arrays.copyOfRange(arguments, 1, arguments.length)) {
      if (argument.endsWith(".tsv")) {
        gazetteer =
            Gazetteer.layered(Gazetteer.tsv(Path.of(argument), System.err::println), gazetteer);
      } else if (argument.endsWith(".txt") || argument.endsWith(".zip")) {
        gazetteer =
            Gazetteer.layered(
                Gazetteer.geoNames(System.err::println, Path.of(argument)), gazetteer);
      } else {
        print(argument, country, gazetteer);
      }
    }
  }

  private static void print(String name, String country, Gazetteer gazetteer) {
    System.out.println(name);
    PlaceResolver.of(gazetteer)
        .resolve(name, PlaceResolver.Context.in(country))
        .ifPresentOrElse(
            found -> {
              System.out.println("  " + shown(found.entry()));
              found.because().stream()
                  .map(Place.Because::label)
                  .forEach(reason -> System.out.println("    " + reason));
            },
            () -> System.out.println("  not listed"));
    for (GazetteerEntry other : gazetteer.similar(name, country, 10)) {
      System.out.println("  may be a spelling of " + shown(other));
    }
  }

  private static String shown(GazetteerEntry entry) {
    return String.join(
        " ",
        entry.name(),
        entry.kind().toString(),
        String.valueOf(entry.country()),
        String.format(java.util.Locale.ROOT, "%.3f,%.3f", entry.lat(), entry.lon()),
        entry.id());
  }
}
