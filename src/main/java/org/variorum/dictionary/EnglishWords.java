package org.variorum.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Objects;
import java.util.Set;

/**
 * The English words of {@code words.txt}: 41,000 common ones, 23,000 that look like two words but
 * are one, 9,000 names.
 */
final class EnglishWords implements KnownWords {

  /** Endings, and what a base form has in their place. */
  private static final String[][] SUFFIXES = {
    {"s", ""}, {"es", ""}, {"ies", "y"}, {"d", ""}, {"ed", ""}, {"ied", "y"}, {"ing", ""},
    {"ing", "e"}, {"ings", ""}, {"er", ""}, {"er", "e"}, {"ers", ""}, {"ers", "e"}, {"ly", ""},
    {"ness", ""}, {"nesses", ""}, {"less", ""}
  };

  private static final int SHORTEST_BASE = 4;

  private final Set<String> common = new HashSet<>();
  private final Set<String> single = new HashSet<>();
  private final Set<String> names = new HashSet<>();
  private final WordFilter filter;

  private EnglishWords() {
    try (InputStream in =
            Objects.requireNonNull(
                EnglishWords.class.getResourceAsStream("words.txt"), "words.txt");
        BufferedReader reader =
            new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      read(reader);
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read words.txt", e);
    }
    filter = new WordFilter(common.size());
    filter.addAll(common);
  }

  private static final class Holder {
    static final EnglishWords INSTANCE = new EnglishWords();
  }

  static EnglishWords instance() {
    return Holder.INSTANCE;
  }

  private void read(BufferedReader reader) throws IOException {
    Set<String> part = common;
    String word = "";
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      switch (line) {
        case "=common" -> part = common;
        case "=single" -> part = single;
        case "=names" -> part = names;
        default -> {
          word = word.substring(0, Character.digit(line.charAt(0), 36)) + line.substring(1);
          part.add(word);
        }
      }
    }
  }

  @Override
  public boolean common(String word) {
    return filter.mayHold(word) && common.contains(word);
  }

  @Override
  public boolean single(String word) {
    if (has(word)) {
      return true;
    }
    for (String[] suffix : SUFFIXES) {
      int base = word.length() - suffix[0].length();
      if (base >= SHORTEST_BASE
          && word.endsWith(suffix[0])
          && has(word.substring(0, base) + suffix[1])) {
        return true;
      }
    }
    return false;
  }

  private boolean has(String word) {
    return common.contains(word) || single.contains(word) || names.contains(word);
  }

  @Override
  public boolean name(String word) {
    return names.contains(word);
  }

  @Override
  public boolean place(String word) {
    return false;
  }

  @Override
  public boolean prominent(String word) {
    return false;
  }
}
