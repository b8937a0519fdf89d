package org.variorum.document;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;

/**
 * Cuts the tokens of one paragraph into sentences.
 *
 * <p>{@code He saw Col. Sow. "Stop!" he cried.The shooting went on} has three. A sentence without
 * an end is cut at {@value #LONGEST} tokens, so that work on a sentence stays bounded.
 */
final class SentenceBoundaries {

  static final int LONGEST = 300;
  private static final WordSet ENDS =
      WordSet.of(".", "!", "?", "...", "。", "؟", "۔", "！", "？", "।");
  private static final WordSet SMALL_STARTS =
      WordSet.of("al", "el", "an", "ad", "ar", "as", "ash", "at", "bin", "ibn");

  /** What opens a sentence even where its capital was lost: nothing else goes on with it. */
  private static final WordSet OPENERS =
      WordSet.of("the", "he", "she", "they", "it", "we", "police");

  private static final WordSet SPEECH =
      WordSet.of(
          "said", "says", "say", "asked", "asks", "told", "added", "cried", "shouted", "wrote",
          "tweeted", "yelled");
  private static final WordSet TIME_WORDS =
      WordSet.of(
          ("monday tuesday wednesday thursday friday saturday sunday january february march "
                  + "april may june july august september october november december jan. feb. mar. apr. "
                  + "aug. sept. oct. nov. dec. est edt cst cdt mst mdt pst pdt gmt utc et ct mt pt bst "
                  + "cet ist eastern pacific central mountain local greenwich mon tue wed thu fri sat "
                  + "sun")
              .split(" "));

  private final List<Token> tokens;
  private final boolean noCapitals;
  private boolean quoteOpen;

  private SentenceBoundaries(List<Token> tokens) {
    this.tokens = tokens;
    this.noCapitals =
        Sequence.none(tokens, t -> t.text().codePoints().anyMatch(Character::isUpperCase));
  }

  static List<List<Token>> sentences(List<Token> tokens) {
    SentenceBoundaries boundaries = new SentenceBoundaries(tokens);
    List<List<Token>> sentences = new ArrayList<>();
    int start = 0;
    for (int i = 0; i < tokens.size(); ) {
      int end = boundaries.endBehind(i);
      for (int k = i; k < Math.max(end, i + 1); k++) {
        boundaries.quoteOpen ^= tokens.get(k).text().equals("\"");
      }
      i = Math.max(end, i + 1);
      if (end > 0 && (end == tokens.size() || boundaries.starts(end)) || i - start >= LONGEST) {
        sentences.add(tokens.subList(start, i));
        start = i;
      }
    }
    if (start < tokens.size()) {
      sentences.add(tokens.subList(start, tokens.size()));
    }
    return sentences;
  }

  /** Behind the marks that end a sentence with the token {@code at}, or -1 if none ends here. */
  private int endBehind(int at) {
    Token token = tokens.get(at);
    if (!ends(token)) {
      return abbreviationEnds(at) ? at + 1 : -1;
    }
    int end = at + 1;
    boolean open = quoteOpen;
    while (end < Math.min(tokens.size(), at + LONGEST)
        && (ends(tokens.get(end)) || closes(end, open))) {
      open &= !tokens.get(end).norm().equals("\"");
      end++;
    }
    Token next = token(end);
    if (next == null) {
      return end;
    }
    boolean small = small(next);
    if (token.is(".") && end == at + 1 && !next.spaceBefore() && (small || next.numeric())) {
      return -1;
    }
    if (!token.is(".") && end > at + 1 && spoken(end)) {
      return -1;
    }
    return small && !(token.is(".") && smallStart(end)) ? -1 : end;
  }

  private static boolean ends(Token token) {
    char first = token.norm().charAt(0);
    return first == '!'
        || first == '?'
        || (first == '.' || first > 0x80) && ENDS.has(token.lexeme());
  }

  private boolean small(Token token) {
    return !noCapitals && Character.isLowerCase(token.text().codePointAt(0));
  }

  /** {@code al-Qaeda} may open a sentence, and so may {@code the}. */
  private boolean smallStart(int at) {
    if (OPENERS.has(tokens.get(at).lexeme())) {
      return tokens.get(at).spaceBefore() && tokens.get(at - 1).is(".");
    }
    Token next = token(at + 1);
    Token name = token(at + 2);
    return SMALL_STARTS.has(tokens.get(at).lexeme())
        && next != null
        && next.is("-")
        && name != null
        && name.capitalized();
  }

  /** {@code "Why?" Low said}: the sentence goes on behind the quotation. */
  private boolean spoken(int at) {
    for (int i = at; i < Math.min(at + 4, tokens.size()); i++) {
      if (SPEECH.has(tokens.get(i).lexeme())) {
        return true;
      }
      if (!tokens.get(i).capitalized()) {
        return false;
      }
    }
    return false;
  }

  private boolean closes(int at, boolean open) {
    Token token = tokens.get(at);
    Token next = token(at + 1);
    if (token.spaceBefore()
        && !(token.text().equals("\"") && next != null && next.spaceBefore() && open)) {
      return token.text().equals("”");
    }
    return switch (token.text()) {
      case ")", "]", "}", "”", "»", "’", "''" -> true;
      case "'" -> next == null || next.spaceBefore() || next.norm().equals("\"");
      case "\"" -> open || next == null || next.spaceBefore();
      default -> false;
    };
  }

  private boolean abbreviationEnds(int at) {
    Token token = tokens.get(at);
    String norm = token.norm();
    Token next = token(at + 1);
    if (next == null
        || norm.length() < 2
        || norm.charAt(norm.length() - 1) != '.'
        || norm.equals("...")) {
      return false;
    }
    int word = "\"'(".contains(next.norm()) ? at + 2 : at + 1;
    Token first = token(word);
    if (first == null || !first.capitalized()) {
      return false;
    }
    Abbreviations.Kind kind = Abbreviations.kind(norm);
    if (kind == Abbreviations.Kind.TITLE || kind == Abbreviations.Kind.NUMBER) {
      return false;
    }
    if (kind == Abbreviations.Kind.TIME) {
      return !TIME_WORDS.has(first.lexeme()) && word == at + 1;
    }
    return Starters.is(first.norm()) && (!first.is("i") || first.spaceBefore());
  }

  /**
   * Not behind a point that a comma follows; a dash only before a capital ({@code . - Low fled}).
   */
  private boolean starts(int at) {
    Token token = tokens.get(at);
    if (token.is("-") || token.is("--")) {
      Token next = token(at + 1);
      return token.spaceBefore() && next != null && next.capitalized();
    }
    return !",;:".contains(token.norm());
  }

  private @Nullable Token token(int at) {
    return at < tokens.size() ? tokens.get(at) : null;
  }
}
