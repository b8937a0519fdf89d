package org.variorum.document;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.variorum.dictionary.Tsv;
import org.variorum.dictionary.WordFact;

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

  private static final WordFact<List<Phrase>> OPENED = WordFact.of(PHRASES::get);

  private Furniture() {}

  private static Map<String, List<Phrase>> phrases() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (Tsv.Row row : Tsv.load("furniture.tsv").rows()) {
      CleanText phrase = new CleanText(row.get("phrase"));
      List<String> norms = norms(Tokenizer.tokens(phrase, 0, phrase.text().length()));
      Where where = row.choice(Where.class, "where");
      boolean marks = Sequence.any(norms, norm -> !counts(norm));
      phrases
          .computeIfAbsent(norms.get(0), w -> new ArrayList<>())
          .add(new Phrase(norms, marks, where));
    }
    return Collections.unmodifiableMap(phrases);
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
    boolean first = true;
    for (int i = 0; i < sentence.size(); i++) {
      String norm = sentence.get(i).norm();
      List<Phrase> phrases = OPENED.of(sentence.get(i).lexeme());
      for (int k = 0; phrases != null && k < phrases.size(); k++) {
        if (stands(phrases.get(k), sentence, i, first, line)) {
          return true;
        }
      }
      first &= !counts(norm);
    }
    return first || counted(sentence);
  }

  private static boolean stands(
      Phrase phrase, List<Token> sentence, int at, boolean first, boolean line) {
    return switch (phrase.where) {
      case LINE -> line && first && restIsMarks(sentence, end(phrase, sentence, at));
      case START -> first && sentence.size() <= SHORT && end(phrase, sentence, at) > 0;
      case WITHIN -> end(phrase, sentence, at) > 0;
      case HEAD, COUNTED, MARK -> false;
    };
  }

  /**
   * Behind the phrase that begins at {@code at}, or -1; marks count only if the phrase has some.
   */
  private static int end(Phrase phrase, List<Token> tokens, int at) {
    int token = at;
    for (int i = 0; i < phrase.words.size(); i++) {
      while (!phrase.marks && token < tokens.size() && !counts(tokens.get(token).norm())) {
        token++;
      }
      if (token == tokens.size() || !tokens.get(token).is(phrase.words.get(i))) {
        return -1;
      }
      token++;
    }
    return token;
  }

  private static boolean restIsMarks(List<Token> tokens, int from) {
    for (int i = from; i >= 0 && i < tokens.size(); i++) {
      if (counts(tokens.get(i).norm())) {
        return false;
      }
    }
    return from > 0;
  }

  /** {@code 25 Related Floods close ten schools}: a counter and the links behind it. */
  private static boolean counted(List<Token> sentence) {
    int figure = sentence.get(0).is("...") ? 1 : 0;
    return sentence.size() > figure + 2
        && sentence.get(figure).numeric()
        && sentence.get(figure + 1).capitalized()
        && sentence.get(figure + 2).capitalized()
        && Sequence.any(
            PHRASES.getOrDefault(sentence.get(figure + 1).norm(), List.of()),
            phrase -> phrase.where == Where.COUNTED);
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

  /** Whether the line heads a list of links: {@code Latest news}, {@code More from Gao Times}. */
  static boolean heads(List<Token> line) {
    if (line.size() > LONGEST_HEAD) {
      return false;
    }
    List<String> words = norms(line).stream().filter(Furniture::counts).toList();
    return !words.isEmpty()
        && Sequence.any(PHRASES.getOrDefault(words.get(0), List.of()), p -> heads(p, words));
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
    char first = tokens.get(at).norm().charAt(0);
    if (first != '[' && first != '(') {
      return 0;
    }
    for (Phrase phrase : PHRASES.getOrDefault(tokens.get(at).norm(), List.of())) {
      if (phrase.where == Where.MARK) {
        int end = end(phrase, tokens, at);
        if (end > 0) {
          return end - at;
        }
      }
    }
    return 0;
  }
}
