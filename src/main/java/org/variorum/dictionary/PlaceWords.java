package org.variorum.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Words for kinds of places: {@code province} behind a name, {@code village of} before one. */
public final class PlaceWords {

  private static final List<Word> ALL = new ArrayList<>();
  private static final Map<String, Word> BEFORE = new HashMap<>();
  private static final Map<String, Word> AFTER = new HashMap<>();

  /** First words of those of more than one word: {@code local} of {@code local government}. */
  private static final WordSet OPENING;

  private static final Set<String> TITLES = new HashSet<>();

  private static final int LONGEST = 3;

  static {
    Set<String> opening = new HashSet<>();
    for (Tsv.Row row : Tsv.load("place-words.tsv").rows()) {
      Word word =
          new Word(
              row.get("word"),
              row.choice(PlaceKind.class, "kind"),
              row.choice(Where.class, "where"));
      ALL.add(word);
      if (word.word().indexOf(' ') > 0) {
        opening.add(word.word().substring(0, word.word().indexOf(' ')));
      }
      if (word.where() == Where.TITLE) {
        TITLES.add(word.word());
      }
      if (word.where() == Where.BEFORE
          || word.where() == Where.BOTH
          || word.where() == Where.TITLE) {
        BEFORE.putIfAbsent(word.word(), word);
      }
      if (word.where() == Where.AFTER || word.where() == Where.BOTH) {
        AFTER.putIfAbsent(word.word(), word);
      }
    }
    OPENING = WordSet.copyOf(opening);
  }

  private PlaceWords() {}

  /** Where a word stands to the name of the place. */
  public enum Where {
    BEFORE,
    AFTER,
    BOTH,
    /** Right before it, in capitals or not: {@code kibbutz X}. */
    TITLE,
    /** As part of a division's name in a gazetteer only. */
    FOREIGN
  }

  /** A word for a kind of place, folded, in the singular. */
  public record Word(String word, PlaceKind kind, Where where) {}

  private static final WordFact<Word> AFTER_NAME = WordFact.of(word -> singular(AFTER, word));
  private static final WordFact<Word> BEFORE_NAME = WordFact.of(word -> singular(BEFORE, word));

  /** All words in the order of the table. */
  public static List<Word> all() {
    return List.copyOf(ALL);
  }

  /** The word that may follow a name ({@code Kayes region}), also in the plural, or null. */
  public static @Nullable Word after(String folded) {
    return singular(AFTER, folded);
  }

  /** As {@link #after(String)}, of a word that remembers it. */
  public static @Nullable Word after(Lexeme word) {
    return AFTER_NAME.of(word);
  }

  /**
   * What stands at a token and says what kind of place the name before it is, the longest first
   * ({@code local government area}), or null.
   *
   * @param words the folded words of a text by index, {@code ""} behind the last
   */
  public static @Nullable Found after(WordRow words, int from) {
    Lexeme first = words.lexeme(from);
    if (OPENING.has(first)) {
      for (int length = LONGEST; length > 1; length--) {
        StringBuilder text = new StringBuilder(first.norm());
        for (int i = 1; i < length; i++) {
          text.append(' ').append(words.norm(from + i));
        }
        Word word = singular(AFTER, text.toString());
        if (word != null) {
          return new Found(word, from + length);
        }
      }
    }
    Word word = AFTER_NAME.of(first);
    return word == null ? null : new Found(word, from + 1);
  }

  /**
   * A word for a kind of place found in a text.
   *
   * @param to behind its last token
   */
  public record Found(Word word, int to) {}

  /**
   * The word that may stand before a name, with or without {@code of}, also in the plural, or null.
   */
  public static @Nullable Word before(String folded) {
    return singular(BEFORE, folded);
  }

  /** Whether the word stands right before a name, whatever stands before the two. */
  public static boolean title(String folded) {
    return TITLES.contains(folded);
  }

  /** As {@link #before(String)}, of a word that remembers it. */
  public static @Nullable Word before(Lexeme word) {
    return BEFORE_NAME.of(word);
  }

  private static @Nullable Word singular(Map<String, Word> words, String folded) {
    Word found = words.get(folded);
    if (found == null && folded.endsWith("ies")) {
      found = words.get(folded.substring(0, folded.length() - 3) + "y");
    }
    if (found == null && folded.endsWith("s")) {
      found = words.get(folded.substring(0, folded.length() - 1));
    }
    return found;
  }
}
