package org.variorum.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
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

  /** Links that no name ends with; {@code Jubbaland} is not {@code Jubbal and}. */
  private static final Set<String> LINKS_BEHIND_NAMES =
      Set.of(
          ("are were was which who whose that with including where when while has have had from "
                  + "although though because despite according further before their they these those")
              .split(" "));

  /** What names before a dash are said to be: {@code Niono—areas that}. */
  private static final Set<String> KINDS =
      Set.of(
          ("areas regions towns villages cities districts provinces zones places locations sites "
                  + "communities countries states officials residents civilians soldiers troops "
                  + "forces fighters militants rebels gunmen insurgents jihadists attacks")
              .split(" "));

  /** Words that are run into the word behind them. */
  private static final Set<String> LEADS =
      Set.of(
          "the", "and", "with", "from", "that", "which", "were", "have", "their", "this", "these",
          "those");

  private static final boolean[] ENDS = shapes(ends(), true);
  private static final boolean[] BEGINNINGS = shapes(LEADS, false);

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
        int at = strange(token) && strange.getOrDefault(token.norm(), 0) == 1 ? place(token) : -1;
        if (at > 0) {
          parts.add(token.part(0, at));
          parts.add(token.part(at, token.length()));
        } else {
          parts.add(token);
        }
      }
      cut.add(parts);
    }
    return cut;
  }

  /** No word that the library knows in this form, and shaped like two. */
  private boolean strange(Token token) {
    String norm = token.norm();
    int length = norm.length();
    return length >= SHORTEST - 1
        && length <= LONGEST
        && length == token.length()
        && shaped(token)
        && !token.lexeme().common()
        && plain(norm);
  }

  /** Whether it begins or ends as two words run together may: a cheap look before the dear ones. */
  private static boolean shaped(Token token) {
    String norm = token.norm();
    int length = norm.length();
    char last = norm.charAt(length - 1);
    if (ENDS[key(norm.charAt(length - 2), last)] || token.numeric()) {
      return true;
    }
    return token.capitalized()
        ? last == 's'
        : BEGINNINGS[key(norm.charAt(0), norm.charAt(1))] || innerCapital(token.text()) > 0;
  }

  private static Set<String> ends() {
    Set<String> ends = new HashSet<>(LINKS);
    ends.add("ing");
    ends.add("ed");
    return ends;
  }

  private static boolean[] shapes(Set<String> words, boolean ends) {
    boolean[] shapes = new boolean[key((char) 127, (char) 127) + 1];
    for (String word : words) {
      int at = ends ? word.length() - 2 : 0;
      shapes[key(word.charAt(at), word.charAt(at + 1))] = true;
    }
    return shapes;
  }

  /** A number for two letters; those beyond ASCII are all alike. */
  private static int key(char first, char second) {
    return Math.min(first, (char) 127) << 7 | Math.min(second, (char) 127);
  }

  /** Where a capital stands behind small letters only, or -1. */
  private static int innerCapital(String text) {
    int at = 0;
    while (at < text.length() && Character.isLowerCase(text.charAt(at))) {
      at++;
    }
    boolean second = at < text.length() && lower(text, at + 1, text.length());
    return at > 0 && second && Character.isUpperCase(text.charAt(at)) ? at : -1;
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
    int cut = candidate(token);
    return cut > 0 && !words.single(token.norm()) ? cut : -1;
  }

  private int candidate(Token token) {
    String norm = token.norm();
    if (token.numeric()) {
      return behindFigure(token);
    }
    int capital = innerCapital(token.text());
    if (capital > 0) {
      String right = norm.substring(capital);
      boolean two = capital > 2 && right.length() > 2 && words.common(norm.substring(0, capital));
      return two && (words.common(right) || words.name(right)) ? capital : -1;
    }
    if (!lower(token.text(), 1, norm.length())) {
      return -1;
    }
    int found = -1;
    for (int at = 3; at <= norm.length() - 3; at++) {
      if (parts(norm.substring(0, at), norm.substring(at), token.capitalized())) {
        if (found > 0) {
          return -1;
        }
        found = at;
      }
    }
    return found;
  }

  private int behindFigure(Token token) {
    String norm = token.norm();
    int digits = 0;
    while (digits < norm.length() && Character.isDigit(norm.charAt(digits))) {
      digits++;
    }
    boolean word = digits < norm.length() - 3 && lower(token.text(), digits, norm.length());
    return word && words.common(norm.substring(digits)) ? digits : -1;
  }

  private boolean parts(String left, String right, boolean capital) {
    boolean link = LINKS.contains(right);
    boolean participle = participle(right);
    if (capital) {
      return left.length() >= SHORTEST_NAME
          && (LINKS_BEHIND_NAMES.contains(right) || KINDS.contains(right) || participle)
          && words.common(right)
          && words.name(left)
          && !words.common(left);
    }
    boolean lead = right.length() > 3 && left.length() <= 5 && LEADS.contains(left);
    boolean part = participle && left.length() > 4 && (plural(left) || !right.endsWith("ing"));
    return (lead || link && left.length() > 3 || part) && words.common(right) && words.common(left);
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
