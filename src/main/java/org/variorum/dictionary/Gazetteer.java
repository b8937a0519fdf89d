package org.variorum.dictionary;

import java.util.List;
import java.util.function.Consumer;
import java.util.function.IntFunction;

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

  /** The places of a name, the better known first; empty when none has it. */
  List<GazetteerEntry> find(String name);

  /**
   * The places named by the words from {@code from} (inclusive) to {@code to} (exclusive), the
   * better known first.
   *
   * @param words the folded words of a text by index ({@code sentence::norm})
   */
  List<GazetteerEntry> find(IntFunction<String> words, int from, int to);

  /**
   * The end of the longest name that begins at {@code from} and ends at or before {@code limit}.
   *
   * @param words the folded words of a text by index, {@code ""} behind the last ({@code
   *     sentence::norm})
   * @return index behind its last word; {@code from} when no name begins there
   */
  int longest(IntFunction<String> words, int from, int limit);

  /** Hands over every place within a country, each once, in the gazetteer's order. */
  void in(String country, Consumer<GazetteerEntry> each);
}
