package org.variorum.document;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.KnownWords;
import org.variorum.dictionary.WordSet;

/**
 * Finds clitics whose apostrophe was lost on the way: {@code didnt} → {@code did n't}, {@code
 * Aleppos old city} → {@code Aleppo 's old city}, {@code the countrys north} → {@code the country
 * 's north}.
 *
 * <p>A possessive is cut only in a report without any apostrophe, from the name of a place or a
 * common word that ends in a consonant and y, and only before another word.
 */
final class LostApostrophes {

  private static final WordSet NEGATED =
      WordSet.of(
          "didnt",
          "doesnt",
          "dont",
          "hasnt",
          "havent",
          "hadnt",
          "wasnt",
          "werent",
          "isnt",
          "arent",
          "couldnt",
          "wouldnt",
          "shouldnt");

  private static final int SHORTEST = 5;

  private final KnownWords words;

  LostApostrophes(KnownWords words) {
    this.words = words;
  }

  /** The paragraphs with each lost clitic a token of its own, its norm with the apostrophe. */
  List<List<Token>> restore(List<List<Token>> paragraphs) {
    boolean possessives = writesNone(paragraphs);
    List<List<Token>> restored = new ArrayList<>(paragraphs.size());
    for (List<Token> tokens : paragraphs) {
      restored.add(restored(tokens, possessives));
    }
    return restored;
  }

  private static boolean writesNone(List<List<Token>> paragraphs) {
    for (List<Token> tokens : paragraphs) {
      for (Token token : tokens) {
        if (token.norm().indexOf('\'') >= 0) {
          return false;
        }
      }
    }
    return true;
  }

  private List<Token> restored(List<Token> tokens, boolean possessives) {
    List<Token> parts = tokens;
    for (int i = 0; i < tokens.size(); i++) {
      Token token = tokens.get(i);
      int clitic = clitic(tokens, i, possessives);
      if (clitic > 0 && parts == tokens) {
        parts = new ArrayList<>(tokens.subList(0, i));
      }
      if (clitic > 0) {
        parts.add(token.part(0, token.length() - clitic));
        Token tail = token.part(token.length() - clitic, token.length());
        String norm = clitic == 1 ? "'s" : "n't";
        parts.add(new Token(tail.text(), norm, tail.begin(), tail.end(), false));
      } else if (parts != tokens) {
        parts.add(token);
      }
    }
    return parts;
  }

  /** How many letters at the end of the word are a clitic; 0 if none. */
  private int clitic(List<Token> tokens, int at, boolean possessives) {
    Token token = tokens.get(at);
    String norm = token.norm();
    int length = norm.length();
    if (length != token.length() || length < 4) {
      return 0;
    }
    if (norm.charAt(length - 1) == 't') {
      return length <= 8 && NEGATED.contains(norm) ? 2 : 0;
    }
    boolean candidate =
        possessives
            && norm.charAt(length - 1) == 's'
            && length >= SHORTEST
            && at + 1 < tokens.size()
            && Characters.letter(tokens.get(at + 1).text().codePointAt(0));
    boolean article = at > 0 && tokens.get(at - 1).is("the");
    return candidate && possessive(token, norm.substring(0, length - 1), article) ? 1 : 0;
  }

  private boolean possessive(Token token, String stem, boolean article) {
    String norm = token.norm();
    char last = stem.charAt(stem.length() - 1);
    if (last == 'y' && "aeiou".indexOf(stem.charAt(stem.length() - 2)) < 0) {
      return words.common(stem) && !words.common(norm) && !words.name(norm);
    }
    return token.capitalized()
        && !article
        && last != 's'
        && words.prominent(stem)
        && !words.common(norm)
        && !words.name(norm)
        && !words.place(norm);
  }
}
