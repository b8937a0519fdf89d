package org.variorum.document;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.dictionary.Tsv;

/** What stands on a page beside the report: share buttons, teasers, forms, credits, wire marks. */
final class Furniture {

  /** Where a phrase has to stand to be furniture. */
  enum Where {
    /** It is all of a line. */
    LINE,
    /** It begins a line or a sentence of at most {@value #SHORT} words and marks. */
    START,
    /** It stands in a line or a sentence of at most {@value #LONGEST} words and marks. */
    WITHIN,
    /**
     * It is a line that heads a list: it and the lines below it that do not end like a sentence.
     */
    HEAD,
    /** It stands behind a figure at the start of a sentence and has a name behind it. */
    COUNTED,
    /** It is cut out of a sentence wherever it stands. */
    MARK
  }

  static final int SHORT = 30;
  static final int LONGEST = 80;
  private static final int LONGEST_HEAD = 8;

  /**
   * @param words folded; with marks where the phrase has one inside or behind it ({@code Photo:})
   */
  private record Phrase(List<String> words, boolean marks, Where where) {}

  private static final Map<String, List<Phrase>> PHRASES = phrases();

  private Furniture() {}

  private static Map<String, List<Phrase>> phrases() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (Tsv.Row row : Tsv.load("furniture.tsv").rows()) {
      CleanText phrase = new CleanText(row.get("phrase"));
      List<String> norms = norms(Tokenizer.tokens(phrase, 0, phrase.text().length()));
      Where where = row.choice(Where.class, "where");
      boolean marks = norms.stream().anyMatch(norm -> !counts(norm));
      phrases
          .computeIfAbsent(norms.get(0), w -> new ArrayList<>())
          .add(new Phrase(norms, marks, where));
    }
    return Map.copyOf(phrases);
  }

  private static List<String> norms(List<Token> tokens) {
    return tokens.stream().map(Token::norm).toList();
  }

  /** Whether it is more than a mark. */
  private static boolean counts(String norm) {
    int first = norm.codePointAt(0);
    return Character.isLetterOrDigit(first) || first == '©' || first == '@' || first == '\'';
  }

  /** Whether the sentence is furniture; {@code line} if it is all of its line. */
  static boolean is(List<Token> sentence, boolean line) {
    if (sentence.size() > LONGEST) {
      return counted(sentence);
    }
    List<String> all = norms(sentence);
    List<String> words = all.stream().filter(Furniture::counts).toList();
    return words.isEmpty()
        || counted(sentence)
        || stands(all, true, line)
        || stands(words, false, line);
  }

  /** {@code 25 Related Floods close ten schools}: a counter and the links behind it. */
  private static boolean counted(List<Token> sentence) {
    int figure = sentence.get(0).is("...") ? 1 : 0;
    return sentence.size() > figure + 2
        && sentence.get(figure).numeric()
        && sentence.get(figure + 1).capitalized()
        && sentence.get(figure + 2).capitalized()
        && PHRASES.getOrDefault(sentence.get(figure + 1).norm(), List.of()).stream()
            .anyMatch(phrase -> phrase.where == Where.COUNTED);
  }

  /** Whether the last words of a report are the number or the initials of who filed it. */
  static boolean signsOff(List<Token> last) {
    if (last.size() > 1) {
      return false;
    }
    String text = last.get(0).text();
    return text.length() <= 8
        && text.codePoints().allMatch(c -> Character.isDigit(c) || Character.isUpperCase(c));
  }

  private static boolean stands(List<String> words, boolean marks, boolean line) {
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : PHRASES.getOrDefault(words.get(i), List.of())) {
        if (phrase.marks == marks && standsAt(phrase, words, i, line)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean standsAt(Phrase phrase, List<String> words, int at, boolean line) {
    int size = phrase.words.size();
    boolean fits =
        switch (phrase.where) {
          case LINE -> line && at == 0 && words.size() == size;
          case START -> at == 0 && words.size() <= SHORT;
          case WITHIN -> true;
          case HEAD, COUNTED, MARK -> false;
        };
    return fits && at + size <= words.size() && words.subList(at, at + size).equals(phrase.words);
  }

  /** Whether the line heads a list of links: {@code Latest news}, {@code More from Gao Times}. */
  static boolean heads(List<Token> line) {
    if (line.size() > LONGEST_HEAD) {
      return false;
    }
    List<String> words = norms(line).stream().filter(Furniture::counts).toList();
    return !words.isEmpty()
        && PHRASES.getOrDefault(words.get(0), List.of()).stream().anyMatch(p -> heads(p, words));
  }

  private static boolean heads(Phrase phrase, List<String> words) {
    int size = phrase.words.size();
    boolean open = phrase.words.get(size - 1).equals("from");
    return phrase.where == Where.HEAD
        && (open ? words.size() >= size : words.size() == size)
        && words.subList(0, size).equals(phrase.words);
  }

  /** How many tokens from {@code at} on are a wire mark such as {@code [Text]}. */
  static int mark(List<Token> tokens, int at) {
    for (Phrase phrase : PHRASES.getOrDefault(tokens.get(at).norm(), List.of())) {
      int size = phrase.words.size();
      if (phrase.where == Where.MARK && at + size <= tokens.size()) {
        boolean same = true;
        for (int i = 0; i < size; i++) {
          same &= tokens.get(at + i).is(phrase.words.get(i));
        }
        if (same) {
          return size;
        }
      }
    }
    return 0;
  }
}
