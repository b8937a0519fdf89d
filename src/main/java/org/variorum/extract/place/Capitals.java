package org.variorum.extract.place;

import java.util.Set;
import org.variorum.dictionary.NameNeighbours;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Token;

/** What the capitals of a sentence tell: which words are names, and how far a name reaches. */
final class Capitals {

  private static final double MOST = 0.75;
  private static final int SHORT_WORD = 4;

  /** Marks of a letter that are no quotation marks where they end a word. */
  private static final Set<String> AYN = Set.of("\u2018", "\u02bb", "\u02bf", "\u02be", "`");

  private static final WordSet ARTICLES = WordSet.of("al", "el");

  private final Sentence sentence;
  private final boolean telling;

  private Capitals(Sentence sentence) {
    this.sentence = sentence;
    this.telling = !sentence.upperCase() && !headline(sentence);
  }

  static Capitals of(Sentence sentence) {
    return new Capitals(sentence);
  }

  /** Whether a capital sets a word apart: not in a line of capitals nor in a headline. */
  boolean telling() {
    return telling;
  }

  /** Whether the token is written as a name. */
  boolean name(int at) {
    return at >= 0 && at < sentence.size() && sentence.token(at).capitalized();
  }

  /** Whether a name begins small at a token: {@code al-Bab}. */
  boolean article(int at) {
    return at >= 0
        && ARTICLES.has(sentence.lexeme(at))
        && sentence.is(at + 1, "-")
        && at + 2 < sentence.size()
        && sentence.token(at + 2).capitalized();
  }

  /**
   * First token of the row of capitalised words around a name; the name's own where it ends there.
   */
  int runStart(int from) {
    int start = from;
    while (telling && start > 0 && joins(start - 1) && name(start - 1)) {
      if (start == 1 && opener(0)) {
        break;
      }
      start--;
    }
    return start;
  }

  /** Behind the last token of the row of capitalised words around a name. */
  int runEnd(int to) {
    int end = to;
    while (telling && end < sentence.size() && name(end) && joins(end)) {
      end++;
    }
    return end;
  }

  /**
   * Behind the last token of a name that begins at a capital: {@code San Pedro de Macoris}, {@code
   * Pil-Gani}.
   */
  int nameEnd(int from) {
    int end = runEnd(from + 1);
    while (telling && end + 1 < sentence.size()) {
      int next = linked(end);
      if (next > end && !name(next) && hyphenated(end)) {
        end = next + 1; // Buq-garsor
        break;
      }
      if (next == end || !name(next) || !sentence.token(next).word()) {
        break;
      }
      end = runEnd(next + 1);
    }
    return end;
  }

  /** Behind the name that begins at a token, {@code al-Bab}; the token itself when none does. */
  int wholeName(int at) {
    if (article(at)) {
      return nameEnd(at + 2);
    }
    return name(at) && sentence.token(at).word() && !opener(at) ? nameEnd(at) : at;
  }

  /** Whether a hyphen and a small word that is none go on with a name. */
  private boolean hyphenated(int at) {
    return at + 1 < sentence.size()
        && sentence.is(at, "-")
        && !sentence.token(at + 1).spaceBefore()
        && sentence.token(at + 1).word()
        && !sentence.token(at + 1).numeric()
        && sentence.lexeme(at + 1).entry() == null
        && sentence.lexeme(at + 1).verb() == null
        && sentence.lexeme(at + 1).noun() == null
        && sentence.lexeme(at + 1).tag() == null;
  }

  /** Behind what links two parts of one name at a token; the token itself when nothing does. */
  private int linked(int at) {
    Token token = sentence.token(at);
    boolean ayn = !token.spaceBefore() && AYN.contains(token.text());
    if (ayn && sentence.token(at + 1).spaceBefore()) {
      return at + 1; // Naj‘ Hammadi
    }
    if (token.is("-")) {
      return token.spaceBefore() || sentence.token(at + 1).spaceBefore()
          ? at
          : strange(at + 1) ? at + 2 : at + 1;
    }
    return switch (token.norm()) {
      case "de", "del", "dos", "da", "do", "du", "al", "el", "bin", "e" -> articled(at + 1);
      default -> at;
    };
  }

  /** {@code Su-ngai Padi}: a part of a name, since it is no word. */
  private boolean strange(int at) {
    return at + 1 < sentence.size()
        && !sentence.token(at).capitalized()
        && name(at + 1)
        && sentence.lexeme(at).entry() == null;
  }

  private int articled(int at) {
    return switch (sentence.norm(at)) {
      case "la", "las", "los", "-" -> at + 1;
      default -> at;
    };
  }

  /** Whether a word may owe its capital to its place: first in the sentence or in a quotation. */
  static boolean opens(Sentence sentence, int at) {
    int before = at - 1;
    while (before >= 0 && !sentence.token(before).word() && !sentence.token(before).numeric()) {
      before--;
    }
    return before < 0
        || before < at - 1
            && "\"\u201c'\u2018:".indexOf(sentence.token(at - 1).text().charAt(0)) >= 0;
  }

  /** Whether the first word of a sentence may owe its capital to its place. */
  boolean opener(int at) {
    return at == 0
        && (sentence.lexeme(at).tag() != null
            || NameNeighbours.is(NameNeighbours.Role.NOWHERE, sentence.lexeme(at)));
  }

  private boolean joins(int at) {
    Token token = sentence.token(at);
    return token.word()
        && !NameNeighbours.is(NameNeighbours.Role.NOWHERE, token.lexeme())
        && !"PREPOSITION".equals(token.lexeme().tag())
        && token.spaceBefore();
  }

  private static boolean headline(Sentence sentence) {
    if (sentence.is(sentence.size() - 1, ".")) {
      return false;
    }
    int words = 0;
    int capitals = 0;
    for (Token token : sentence.tokens()) {
      if (token.length() >= SHORT_WORD && token.word() && !token.numeric()) {
        words++;
        capitals += token.capitalized() ? 1 : 0;
      }
    }
    return words >= 3 && capitals >= MOST * words;
  }
}
