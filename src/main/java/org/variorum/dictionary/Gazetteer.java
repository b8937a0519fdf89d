package org.variorum.dictionary;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Consumer;

/**
 * Names of places and where they are. Immutable and safe for use by several threads.
 *
 * <p>A name is compared by its words: case, diacritics, apostrophes and hyphens make no difference.
 * Case is for the caller to look at: {@code Reading} and {@code reading} find the same.
 */
public interface Gazetteer {

  /**
   * The built-in gazetteer: all countries, first- and second-level divisions, some 170,000 towns,
   * well-known areas, and foreign and former names. Read when first asked for (a fraction of a
   * second), then shared.
   */
  static Gazetteer world() {
    return WorldGazetteer.instance();
  }

  /**
   * A user's own places in either form, told apart by what the file holds and not by its name: a
   * table as {@link #tsv} reads it, or GeoNames' rows as {@link #geoNames} does.
   *
   * @param bad is told of every line that cannot be read and is skipped
   * @throws IllegalArgumentException if it is a table and lacks a column, or the heap is too small
   */
  static Gazetteer file(Path file, Consumer<BadLine> bad) throws IOException {
    return GazetteerFile.read(
        Objects.requireNonNull(file, "file"), Objects.requireNonNull(bad, "bad"));
  }

  /**
   * A user's own places.
   *
   * @param file tab-separated UTF-8 with a header that names at least {@code name}, {@code lat} and
   *     {@code lon} (degrees, WGS 84), and may name {@code kind} (of {@link PlaceKind}, else a
   *     town), {@code country} (ISO 3166-1 alpha-2), {@code admin1}, {@code population} and {@code
   *     names} (more names, separated by {@code |} or commas), or call them as GeoNames does
   *     ({@code latitude}, {@code country code}); lines that begin with {@code #} are passed over
   * @param bad is told of every line that cannot be read and is skipped
   * @throws IllegalArgumentException if the header lacks a column
   */
  static Gazetteer tsv(Path file, Consumer<BadLine> bad) throws IOException {
    return PlaceTable.read(
        Objects.requireNonNull(file, "file"), Objects.requireNonNull(bad, "bad"));
  }

  /**
   * GeoNames' standard files ({@code ML.txt}, {@code allCountries.txt}), plain or zipped, with
   * their alternate names in Latin script; {@code alternateNamesV2.txt} adds its names to theirs.
   * Read by line; a line that cannot be read is logged as a warning and skipped.
   *
   * @throws IllegalArgumentException if the heap is too small, with what is needed
   */
  static Gazetteer geoNames(Path... files) throws IOException {
    System.Logger log = System.getLogger(Gazetteer.class.getName());
    return geoNames(bad -> log.log(System.Logger.Level.WARNING, bad.toString()), files);
  }

  /**
   * GeoNames' standard files as {@link #geoNames(Path...)} reads them.
   *
   * @param bad is told of every line that cannot be read and is skipped
   */
  static Gazetteer geoNames(Consumer<BadLine> bad, Path... files) throws IOException {
    return GeoNamesFiles.read(List.of(files), Objects.requireNonNull(bad, "bad"));
  }

  /**
   * Several gazetteers as one.
   *
   * @param layers the one to trust most first; what it lists hides the same place in those below
   */
  static Gazetteer layered(Gazetteer... layers) {
    return new LayeredGazetteer(List.of(layers));
  }

  /** The places of a name, the better known first; empty when none has it. */
  List<GazetteerEntry> find(String name);

  /**
   * The places named by the words from {@code from} (inclusive) to {@code to} (exclusive), the
   * better known first.
   *
   * @param words a sentence, say
   */
  List<GazetteerEntry> find(WordRow words, int from, int to);

  /**
   * The end of the longest name that begins at {@code from} and ends at or before {@code limit}.
   *
   * @param words a sentence, say
   * @return index behind its last word; {@code from} when no name begins there
   */
  int longest(WordRow words, int from, int limit);

  /**
   * The towns, villages, sites and divisions of a country of which the name may be another spelling
   * of {@code name}, as {@link Spelling#compare} judges; in no order.
   *
   * @param bits the least evidence that they are one name; 0 for all that are plausible
   */
  default List<GazetteerEntry> similar(String name, String country, double bits) {
    List<GazetteerEntry> similar = new ArrayList<>();
    Spelling.Name spelt = Spelling.Name.of(name);
    in(
        country,
        entry -> {
          Spelling.Likeness likeness = spelt.compare(Spelling.Name.of(entry.bareName()));
          if (likeness.plausible() && likeness.bits() >= bits) {
            similar.add(entry);
          }
        });
    return similar;
  }

  /** Hands over every place within a country, each once, in the gazetteer's order. */
  void in(String country, Consumer<GazetteerEntry> each);
}
