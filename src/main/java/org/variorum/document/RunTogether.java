package org.variorum.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.dictionary.KnownWords;

/**
 * Cuts in two what lost the dash or blank between two words.
 *
 * <p>Only a word that is none itself, stands once in its report and parts in exactly one way:
 * {@code areasincluding} → {@code areas including}, {@code Mauritaniaare} → {@code Mauritania are},
 * {@code 12people} → {@code 12 people}. {@code northwestern}, {@code Burkinabe} and {@code
 * gunbattle} stay.
 */
final class RunTogether {

  private static final int SHORTEST = 7;
  private static final int LONGEST = 40;
  private static final int SHORTEST_NAME = 4;

  /** Words that go on behind a dash and form no compounds. */
  private static final Set<String> LINKS =
      Set.of(
          ("are were was the and but which who whose that with including where when while has "
                  + "have had from before although though because despite according as further also "
                  + "such both some many most among this these those their they not")
              .split(" "));

  /** Words that are run into the word behind them. */
  private static final Set<String> LEADS =
      Set.of(
          "the", "and", "with", "from", "that", "which", "were", "have", "their", "this", "these",
          "those");

  private final KnownWords words;

  RunTogether(KnownWords words) {
    this.words = words;
  }

  /**
   * The tokens of a report, the run-together ones cut; the same list where nothing is to be cut.
   */
  List<List<Token>> cut(List<List<Token>> paragraphs) {
    Map<String, Integer> strange = new HashMap<>();
    for (List<Token> tokens : paragraphs) {
      for (Token token : tokens) {
        if (strange(token)) {
          strange.merge(token.norm(), 1, Integer::sum);
        }
      }
    }
    if (strange.isEmpty()) {
      return paragraphs;
    }
    List<List<Token>> cut = new ArrayList<>(paragraphs.size());
    for (List<Token> tokens : paragraphs) {
      List<Token> parts = new ArrayList<>(tokens.size() + 2);
      for (Token token : tokens) {
        int at = strange.getOrDefault(token.norm(), 0) == 1 && strange(token) ? place(token) : -1;
        if (at > 0) {
          parts.add(token.part(0, at));
          parts.add(token.part(at, token.text().length()));
        } else {
          parts.add(token);
        }
      }
      cut.add(parts);
    }
    return cut;
  }

  private boolean strange(Token token) {
    String norm = token.norm();
    int length = norm.length();
    if (length < SHORTEST - 1 || length > LONGEST || length != token.text().length()) {
      return false;
    }
    return !words.common(norm) && plain(norm) && !words.single(norm);
  }

  /** Letters of one alphabet, led or not by digits. */
  private static boolean plain(String norm) {
    int i = 0;
    while (i < norm.length() && norm.charAt(i) >= '0' && norm.charAt(i) <= '9') {
      i++;
    }
    for (; i < norm.length(); i++) {
      if (norm.charAt(i) < 'a' || norm.charAt(i) > 'z') {
        return false;
      }
    }
    return true;
  }

  /** Where to cut the word, or -1. */
  private int place(Token token) {
    String text = token.text();
    String norm = token.norm();
    if (token.numeric()) {
      int digits = 0;
      while (digits < norm.length() && Character.isDigit(norm.charAt(digits))) {
        digits++;
      }
      return digits < norm.length() - 3
              && lower(text, digits, text.length())
              && words.common(norm.substring(digits))
          ? digits
          : -1;
    }
    boolean capital = Character.isUpperCase(text.charAt(0));
    int found = -1;
    for (int at = 3; at <= norm.length() - 3; at++) {
      boolean small = Character.isLowerCase(text.charAt(1)) && lower(text, 1, at);
      boolean second = lower(text, at + 1, text.length());
      if (small
          && second
          && parts(
              norm.substring(0, at),
              norm.substring(at),
              capital,
              Character.isUpperCase(text.charAt(at)))) {
        if (found > 0) {
          return -1;
        }
        found = at;
      }
    }
    return found;
  }

  private boolean parts(String left, String right, boolean capital, boolean rightCapital) {
    if (rightCapital) {
      return !capital && words.common(left) && (words.common(right) || words.name(right));
    }
    if (!words.common(right)) {
      return false;
    }
    if (capital) {
      return left.length() >= SHORTEST_NAME
          && words.name(left)
          && !words.common(left)
          && (LINKS.contains(right) || participle(right) || words.place(left) && plural(right));
    }
    if (!words.common(left)) {
      return false;
    }
    if (LEADS.contains(left)) {
      return right.length() > 3;
    }
    if (LINKS.contains(right)) {
      return left.length() > 3;
    }
    return left.length() > 4 && participle(right) && (plural(left) || !right.endsWith("ing"));
  }

  private static boolean participle(String word) {
    return word.length() >= 6 && (word.endsWith("ing") || word.endsWith("ed"));
  }

  private static boolean plural(String word) {
    return word.length() >= 5 && word.endsWith("s") && !word.endsWith("ss");
  }

  private static boolean lower(String text, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isLowerCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }
}
