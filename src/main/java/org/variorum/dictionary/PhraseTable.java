package org.variorum.dictionary;

import java.util.HashMap;
import java.util.Map;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/**
 * Values by the words that stand for them; the longest phrase that begins at a word is found by
 * hash.
 *
 * <p>Only letters and digits are compared: {@code al-Shabaab}, {@code Al Shabaab} and {@code
 * AlShabaab} are one phrase, so are {@code Jama'at} and {@code Jamaat}, {@code F.M.L.N.} and {@code
 * FMLN}. The Arabic article is {@code al} however it is spelt ({@code el}, {@code ul}, and before a
 * hyphen {@code ad}, {@code as}, …). Filled by one thread, then read by any number.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {

  private final Map<String, Slot<V>> slots = new HashMap<>();

  /**
   * A phrase found in a text.
   *
   * @param to behind its last word
   */
  public record Found<V>(V value, int to) {}

  private static final class Slot<V> {
    private @Nullable V value;
  }

  /** Adds a phrase, unless it is there already: the first value stays. */
  public void add(String phrase, V value) {
    String folded = Folding.fold(phrase);
    StringBuilder key = new StringBuilder();
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || !joined(folded.charAt(i)) || beginsPossessive(folded, i)) {
        boolean hyphen = i < folded.length() && folded.charAt(i) == '-';
        if (append(key, folded.substring(start, i), hyphen)) {
          slots.computeIfAbsent(key.toString(), k -> new Slot<>());
        }
        start = i;
      }
    }
    Slot<V> slot = slots.get(key.toString());
    if (slot == null) {
      throw new IllegalArgumentException("a phrase without a letter: " + phrase);
    }
    if (slot.value == null) {
      slot.value = value;
    }
  }

  /** The value of exactly this phrase, or null. */
  public @Nullable V get(String phrase) {
    StringBuilder key = new StringBuilder();
    for (String word : Folding.fold(phrase).split("[\\s-]+")) {
      append(key, word, false);
    }
    Slot<V> slot = slots.get(key.toString());
    return slot == null ? null : slot.value;
  }

  /**
   * The longest phrase that begins at a word.
   *
   * @param words the folded words of a text by index, {@code ""} behind the last ({@code
   *     sentence::norm})
   * @return null when none begins there
   */
  public @Nullable Found<V> longest(IntFunction<String> words, int from) {
    String first = words.apply(from);
    if (first.isEmpty() || !Character.isLetterOrDigit(first.charAt(0))) {
      return null;
    }
    StringBuilder key = null;
    String plain = plain(first, "-".equals(words.apply(from + 1)));
    Slot<V> slot = slots.get(plain);
    Found<V> best = null;
    int at = from + 1;
    while (slot != null) {
      if (slot.value != null) {
        best = new Found<>(slot.value, at);
      }
      while (mark(words.apply(at))) {
        at++;
      }
      String word = words.apply(at);
      if (word.isEmpty()) {
        break;
      }
      if (key == null) {
        key = new StringBuilder(plain);
      }
      if (!append(key, word, "-".equals(words.apply(at + 1)))) {
        break;
      }
      at++;
      slot = slots.get(key.toString());
    }
    return best;
  }

  private static boolean joined(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '.';
  }

  private static boolean beginsPossessive(String text, int i) {
    return text.charAt(i) == '\''
        && text.startsWith("'s", i)
        && (i + 2 == text.length() || !joined(text.charAt(i + 2)));
  }

  private static boolean mark(String word) {
    return word.equals("-") || word.equals("'") || word.equals("/");
  }

  private static boolean append(StringBuilder key, String word, boolean hyphenFollows) {
    String plain = plain(word, hyphenFollows);
    key.append(plain);
    return !plain.isEmpty();
  }

  private static String plain(String word, boolean hyphenFollows) {
    boolean clean = true;
    for (int i = 0; i < word.length() && clean; i++) {
      clean = Character.isLetterOrDigit(word.charAt(i));
    }
    String plain = clean ? word : lettersOf(word);
    return plain.length() <= 3 && article(plain, hyphenFollows) ? "al" : plain;
  }

  private static String lettersOf(String word) {
    StringBuilder letters = new StringBuilder(word.length());
    for (int i = 0; i < word.length(); i++) {
      if (Character.isLetterOrDigit(word.charAt(i))) {
        letters.append(word.charAt(i));
      }
    }
    return letters.toString();
  }

  private static boolean article(String word, boolean hyphenFollows) {
    return switch (word) {
      case "el", "ul" -> true;
      case "ad", "an", "ar", "as", "ash", "at", "az" -> hyphenFollows;
      default -> false;
    };
  }
}
