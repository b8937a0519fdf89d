package org.variorum.dictionary;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Values by the words that stand for them; the longest phrase that begins at a word is found by
 * hash.
 *
 * <p>Letters and digits are compared: {@code al-Shabaab}, {@code Al Shabaab} and {@code AlShabaab}
 * are one phrase, so are {@code Jama'at} and {@code Jamaat}, {@code F.M.L.N.} and {@code FMLN}. A
 * possessive may stand with its apostrophe or without. The Arabic article is {@code al} however it
 * is spelt ({@code el}, {@code ul}, and before a hyphen {@code ad}, {@code as}, …). Filled by one
 * thread, then read by any number.
 *
 * @param <V> what a phrase stands for
 */
public final class PhraseTable<V> {

  /** Marks that may stand between the words of a phrase. */
  private static final WordSet MARKS = WordSet.of("-", "--", "'", "/");

  /** What is compared of a word. */
  private static final WordFact<String> LETTERS =
      WordFact.of(word -> word.equals("'s") ? word : letters(word));

  private final Node<V> root = new Node<>();

  /** What a word opens where no hyphen follows that would make it an Arabic article. */
  private final WordFact<Node<V>> opened =
      WordFact.of(word -> root.next.get(first(at -> at == 0 ? word : "", 0)));

  /**
   * A phrase found in a text.
   *
   * @param to behind its last word
   */
  public record Found<V>(V value, int to) {}

  /** What the words so far stand for, and what may follow them. */
  private static final class Node<V> {
    private @Nullable V value;
    private Map<String, Node<V>> next = Map.of();

    /** One bit of 64 for each word that may follow, by its hash: most words follow nothing. */
    private long followers;

    private Node<V> with(String word) {
      if (next.isEmpty()) {
        next = new HashMap<>(2);
      }
      followers |= 1L << Lexeme.hash(word);
      return next.computeIfAbsent(word, w -> new Node<>());
    }

    private @Nullable Node<V> before(String word) {
      return (followers >>> Lexeme.hash(word) & 1) == 0 ? null : next.get(word);
    }
  }

  /** Adds a phrase, unless it is there already: the first value stays. */
  public void add(String phrase, V value) {
    List<String> words = words(phrase);
    if (words.isEmpty()) {
      throw new IllegalArgumentException("a phrase without a letter: " + phrase);
    }
    put(words, value);
    if (words.contains("'s")) {
      put(joined(words, "'s", "s"), value);
    }
    if (phrase.indexOf('-') > 0 || phrase.indexOf('/') > 0) {
      put(words(phrase.replace("-", "").replace("/", "")), value);
    }
  }

  private void put(List<String> words, V value) {
    Node<V> node = root;
    for (String word : words) {
      node = node.with(word);
    }
    if (node != root && node.value == null) {
      node.value = value;
    }
  }

  /** The words with each {@code mark} joined to the one before it as {@code letters}. */
  private static List<String> joined(List<String> words, String mark, String letters) {
    List<String> joined = new ArrayList<>();
    for (String word : words) {
      if (word.equals(mark) && !joined.isEmpty()) {
        joined.set(joined.size() - 1, joined.get(joined.size() - 1) + letters);
      } else {
        joined.add(word);
      }
    }
    return joined;
  }

  private static List<String> words(String phrase) {
    String folded = Folding.fold(phrase);
    List<String> words = new ArrayList<>();
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      boolean end = i == folded.length() || !inside(folded.charAt(i));
      if (end || beginsPossessive(folded, i)) {
        String word =
            plain(
                folded.substring(start, i),
                !end || i == folded.length() ? false : folded.charAt(i) == '-');
        if (!word.isEmpty()) {
          words.add(word);
        }
        start = end ? i + 1 : i;
      }
    }
    return words;
  }

  /** The value of exactly this phrase, or null. */
  public @Nullable V get(String phrase) {
    Node<V> node = root;
    for (String word : words(phrase)) {
      node = node == null ? null : node.next.get(word);
    }
    return node == null ? null : node.value;
  }

  /**
   * The longest phrase that begins at a word.
   *
   * @param words a sentence, say
   * @return null when none begins there
   */
  public @Nullable Found<V> longest(WordRow words, int from) {
    Lexeme first = words.lexeme(from);
    boolean article = first.norm().length() <= 3 && words.is(from + 1, "-");
    Node<V> node = article ? root.next.get(first(words, from)) : opened.of(first);
    V best = null;
    int to = from;
    int at = from + 1;
    while (node != null) {
      if (node.value != null) {
        best = node.value;
        to = at;
      }
      if (node.next.isEmpty()) {
        break;
      }
      while (MARKS.has(words.lexeme(at))) {
        at++;
      }
      Lexeme word = words.lexeme(at);
      node = word.norm().isEmpty() ? null : node.before(plain(word, words, at));
      at++;
    }
    return best == null ? null : new Found<>(best, to);
  }

  /** The first words of all phrases, as {@link #first} gives them. */
  public Set<String> firsts() {
    return Collections.unmodifiableSet(root.next.keySet());
  }

  /**
   * The form in which a word that opens a phrase is looked up; the empty string for a mark.
   *
   * @param words as for {@link #longest}
   */
  public static String first(WordRow words, int from) {
    String first = words.norm(from);
    return first.isEmpty() || !Character.isLetterOrDigit(first.charAt(0))
        ? ""
        : plain(words.lexeme(from), words, from);
  }

  private static String plain(Lexeme word, WordRow words, int at) {
    String plain = Objects.requireNonNull(LETTERS.of(word));
    boolean article =
        plain.length() <= 3 && plain.length() > 1 && article(plain, words.is(at + 1, "-"));
    return article ? "al" : plain;
  }

  private static boolean inside(char c) {
    return Character.isLetterOrDigit(c) || c == '\'' || c == '.';
  }

  private static boolean beginsPossessive(String text, int i) {
    return i > 0
        && text.startsWith("'s", i)
        && (i + 2 == text.length() || !inside(text.charAt(i + 2)));
  }

  private static String plain(String word, boolean hyphenFollows) {
    if (word.equals("'s")) {
      return word;
    }
    String plain = letters(word);
    return plain.length() <= 3 && article(plain, hyphenFollows) ? "al" : plain;
  }

  private static String letters(String word) {
    for (int i = 0; i < word.length(); i++) {
      if (!Character.isLetterOrDigit(word.charAt(i))) {
        return lettersOf(word);
      }
    }
    return word;
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
