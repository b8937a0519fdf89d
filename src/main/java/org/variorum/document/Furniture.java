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
    /** It begins a line or a sentence of at most {@value #SHORT} words. */
    START,
    /** It stands in a line or a sentence of at most {@value #LONG} words. */
    WITHIN,
    /**
     * It is a line that heads a list: it and the lines below it that do not end like a sentence.
     */
    HEAD,
    /** It is cut out of a sentence wherever it stands. */
    MARK
  }

  static final int SHORT = 30;
  static final int LONG = 60;

  private record Phrase(List<String> words, Where where) {}

  private static final Map<String, List<Phrase>> PHRASES = phrases();

  private Furniture() {}

  private static Map<String, List<Phrase>> phrases() {
    Map<String, List<Phrase>> phrases = new HashMap<>();
    for (Tsv.Row row : Tsv.load("furniture.tsv").rows()) {
      CleanText phrase = new CleanText(row.get("phrase"));
      List<String> words = new ArrayList<>();
      Where where = row.choice(Where.class, "where");
      for (Token token : Tokenizer.tokens(phrase, 0, phrase.text().length())) {
        if (where == Where.MARK || counts(token)) {
          words.add(token.norm());
        }
      }
      phrases
          .computeIfAbsent(words.get(0), w -> new ArrayList<>())
          .add(new Phrase(List.copyOf(words), where));
    }
    return Map.copyOf(phrases);
  }

  private static boolean counts(Token token) {
    return token.word() || token.is("©");
  }

  /** Whether the sentence is furniture; {@code line} if it is all of its line. */
  static boolean is(List<Token> sentence, boolean line) {
    List<String> words = new ArrayList<>();
    for (Token token : sentence) {
      if (words.size() > LONG) {
        return false;
      }
      if (counts(token)) {
        words.add(token.norm());
      }
    }
    for (int i = 0; i < words.size(); i++) {
      for (Phrase phrase : PHRASES.getOrDefault(words.get(i), List.of())) {
        if (standsAt(phrase, words, i, line)) {
          return true;
        }
      }
    }
    return words.isEmpty();
  }

  private static boolean standsAt(Phrase phrase, List<String> words, int at, boolean line) {
    int size = phrase.words.size();
    boolean fits =
        switch (phrase.where) {
          case LINE -> line && at == 0 && words.size() == size;
          case START -> at == 0 && words.size() <= SHORT;
          case WITHIN -> true;
          case HEAD, MARK -> false;
        };
    return fits && at + size <= words.size() && words.subList(at, at + size).equals(phrase.words);
  }

  /** Whether the line heads a list of links. */
  static boolean heads(List<Token> line) {
    List<String> words = line.stream().filter(Furniture::counts).map(Token::norm).toList();
    return !words.isEmpty()
        && PHRASES.getOrDefault(words.get(0), List.of()).stream()
            .anyMatch(p -> p.where == Where.HEAD && p.words.equals(words));
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
