package org.variorum.dictionary;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * All countries by code, name, adjective and word for their people. Look-ups are by hash over
 * folded words and safe for use by several threads.
 *
 * <p>Case is not looked at: whoever looks up {@code us} or {@code turkey} checks the capitals.
 */
public final class Countries {

  private static final Map<String, Country> BY_CODE = new LinkedHashMap<>();

  static {
    for (Tsv.Row row : Tsv.load("countries.tsv").rows()) {
      Country country = Country.of(row);
      BY_CODE.put(country.code(), country);
    }
  }

  /** Made when a word is first looked up; to read a gazetteer takes none. */
  private static final class Holder {
    static final KeyedPhrases<Found> WORDS = new KeyedPhrases<>();

    static {
      for (Sense sense : Sense.values()) {
        for (Country country : BY_CODE.values()) {
          for (String word : sense.words(country)) {
            WORDS.add(word, new Found(country, sense, 0));
          }
        }
      }
    }
  }

  private Countries() {}

  /** In which way a word stands for a country. */
  public enum Sense {
    NAME,
    ADJECTIVE,
    INHABITANTS;

    private List<String> words(Country country) {
      return switch (this) {
        case ADJECTIVE -> country.adjectives();
        case INHABITANTS -> country.inhabitants();
        case NAME -> {
          List<String> names = new ArrayList<>(country.names());
          names.add(country.name());
          yield names;
        }
      };
    }
  }

  /**
   * A country found in a text.
   *
   * @param sense the first that fits, of name, adjective and people
   * @param to behind the last word
   */
  public record Found(Country country, Sense sense, int to) {}

  /** All countries in the order of their codes, former ones included. */
  public static List<Country> all() {
    return List.copyOf(BY_CODE.values());
  }

  /** The country of an ISO 3166-1 alpha-2 code, or null. */
  public static @Nullable Country byCode(String code) {
    return BY_CODE.get(code);
  }

  /**
   * The country of which {@code words} is a name, an adjective or a word for its people, or null.
   */
  public static @Nullable Country of(String words) {
    Found found = Holder.WORDS.get(words);
    return found == null ? null : found.country();
  }

  /** Whether both have a land border with each other. */
  public static boolean neighbours(String code, String other) {
    Country country = BY_CODE.get(code);
    return country != null && country.neighbours().contains(other);
  }

  /**
   * The longest name, adjective or word for the people of a country that begins at a word.
   *
   * @param words a sentence, say
   * @param from index of the first word
   * @return null when none begins there
   */
  public static @Nullable Found longest(WordRow words, int from) {
    KeyedPhrases.Found<Found> found = Holder.WORDS.longest(words, from);
    return found == null ? null : new Found(found.value().country, found.value().sense, found.to());
  }
}
