package org.variorum.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Folding;
import org.variorum.dictionary.Lexeme;

/**
 * One walk over a stretch of clean text that cuts it into {@link Token tokens}, in time linear in
 * its length.
 */
final class Tokenizer {

  private static final Set<String> CONTRACTED = Set.of("'re", "'ve", "'ll", "'d", "'m");
  private static final Set<String> CONTRACTING =
      Set.of(
          ("i you he she it we they there here who what that this these those how where why "
                  + "when would could should might must")
              .split(" "));
  private static final Set<String> DOMAINS =
      Set.of(
          "com", "org", "net", "gov", "edu", "mil", "int", "info", "biz", "tv", "news", "uk", "eu",
          "fr", "de");

  private final CleanText clean;
  private final String text;
  private final int limit;
  private final List<Token> tokens = new ArrayList<>();
  private boolean space = true;
  private int sign = -1;

  private Tokenizer(CleanText clean, int limit) {
    this.clean = clean;
    this.text = clean.text();
    this.limit = limit;
  }

  static List<Token> tokens(CleanText clean, int from, int to) {
    Tokenizer tokenizer = new Tokenizer(clean, to);
    for (int i = from; i < to; ) {
      i = tokenizer.next(i);
    }
    return tokenizer.tokens;
  }

  /** Adds what stands at {@code at}; returns where to go on. */
  private int next(int at) {
    int c = text.codePointAt(at);
    if (Characters.space(c)) {
      space = true;
      return at + Character.charCount(c);
    }
    if (Characters.word(c)) {
      return Character.isDigit(c) ? number(at) : word(at);
    }
    if (c == '.' && digitAt(at + 1) && space) {
      return number(at);
    }
    if (c == '@' && Characters.wordAt(text, at + 1, limit)) {
      int end = Characters.wordEnd(text, at + 1, limit);
      return add(at, end);
    }
    return mark(at, c);
  }

  /**
   * A run of the same mark ({@code --}, {@code ...}, {@code !!!}) is one token, and so is a run of
   * pictures.
   */
  private int mark(int at, int c) {
    int end = at + Character.charCount(c);
    if (Characters.picture(c)) {
      while (end < limit && Characters.picture(text.codePointAt(end))) {
        end += Character.charCount(text.codePointAt(end));
      }
    } else if ("()[]{}\"“”„".indexOf(c) < 0) {
      while (end < limit && text.charAt(end) == c) {
        end++;
      }
    }
    return add(at, end);
  }

  private int number(int at) {
    int end = at + 1;
    while (end < limit) {
      if (digitAt(end) || ",.:/".indexOf(text.charAt(end)) >= 0 && digitAt(end + 1)) {
        end++;
      } else {
        break;
      }
    }
    if (end < limit && Characters.letter(text.codePointAt(end))) {
      int suffix = Characters.wordEnd(text, end, limit);
      if (suffix == end + 1
          && text.startsWith(".m", suffix)
          && !Characters.wordAt(text, suffix + 2, limit)) {
        suffix += 2;
        end = suffix < limit && text.charAt(suffix) == '.' ? suffix + 1 : suffix;
        return add(at, end);
      }
      end = suffix;
    }
    return possessive(at, end);
  }

  private int word(int at) {
    int address = Addresses.end(text, at, limit);
    if (address < 0 && signAhead(at)) {
      address = Addresses.mail(text, at, limit);
    }
    if (address > 0) {
      return add(at, address);
    }
    int end = Characters.wordEnd(text, at, limit);
    while (end + 1 < limit
        && Characters.apostrophe(text.charAt(end))
        && Characters.letterAt(text, end + 1, limit)) {
      int tail = Characters.wordEnd(text, end + 1, limit);
      int clitic = clitic(at, end, tail);
      if (clitic > 0) {
        add(at, clitic);
        return add(clitic, tail);
      }
      end = tail;
    }
    if (end < limit && text.charAt(end) == '.') {
      return point(at, end);
    }
    if (end + 1 < limit
        && text.charAt(end) == '&'
        && end - at <= 3
        && allUpper(at, end)
        && upperAt(end + 1)) {
      end = Characters.wordEnd(text, end + 1, limit);
    }
    return add(at, end);
  }

  /** Where the clitic of {@code army|'s}, {@code did|n't}, {@code they|'ve} begins; -1 if none. */
  private int clitic(int at, int apostrophe, int tail) {
    int length = tail - apostrophe - 1;
    char first = Character.toLowerCase(text.charAt(apostrophe + 1));
    if (length == 1 && first == 's') {
      return apostrophe;
    }
    if (length == 1 && first == 't' && apostrophe - at > 1) {
      return Character.toLowerCase(text.charAt(apostrophe - 1)) == 'n' ? apostrophe - 1 : -1;
    }
    boolean contracted =
        length <= 2
            && apostrophe - at <= 6
            && CONTRACTED.contains(Folding.fold(text.substring(apostrophe, tail)))
            && CONTRACTING.contains(Folding.fold(text.substring(at, apostrophe)));
    return contracted ? apostrophe : -1;
  }

  private int possessive(int at, int end) {
    add(at, end);
    if (end + 1 < limit
        && Characters.apostrophe(text.charAt(end))
        && (text.charAt(end + 1) == 's' || text.charAt(end + 1) == 'S')
        && !Characters.wordAt(text, end + 2, limit)) {
      return add(end, end + 2);
    }
    return end;
  }

  /** What to do with the point at {@code point} behind the letters from {@code at}. */
  private int point(int at, int point) {
    int length = point - at;
    if (length == 1 && Abbreviations.end(text, at, point, limit) > 0) {
      return add(at, point + 1);
    }
    if (length == 1) {
      int end = initials(at, point);
      if (end > 0) {
        return possessive(at, end);
      }
    }
    int run = point;
    while (run < limit
        && run - at < 8
        && (text.charAt(run) == '.' || Characters.letter(text.charAt(run)))) {
      run++;
    }
    if (run > point + 2
        && text.charAt(run - 1) == '.'
        && Abbreviations.kind(Folding.fold(text.substring(at, run))) != null) {
      return add(at, run);
    }
    int end = Abbreviations.end(text, at, point, limit);
    if (end > 0) {
      return add(at, end);
    }
    int domain = Addresses.domain(text, at, point, limit, DOMAINS);
    return add(at, domain > 0 ? domain : point);
  }

  /**
   * {@code U.S.}, {@code a.m.}, {@code U.S}, and {@code J.} before a capital; -1 for a letter at a
   * sentence's end.
   */
  private int initials(int at, int point) {
    int end = point + 1;
    int letters = 1;
    while (Characters.letterAt(text, end, limit)
        && end + 1 < limit
        && text.charAt(end + 1) == '.') {
      end += 2;
      letters++;
    }
    if (Characters.letterAt(text, end, limit) && Characters.wordEnd(text, end, limit) == end + 1) {
      return end + 1;
    }
    if (letters > 1) {
      return end;
    }
    int next = end;
    while (next < limit && text.charAt(next) == ' ') {
      next++;
    }
    boolean upper = Character.isUpperCase(text.charAt(at));
    if (upper) {
      return upperAt(next) && !Starters.at(text, next, limit) ? end : -1;
    }
    return next + 1 < limit
            && text.charAt(next + 1) == '.'
            && Character.isLowerCase(text.charAt(next))
        ? end
        : lastOfSpaced(at) ? end : -1;
  }

  /** The {@code m.} of {@code 2 p. m.}. */
  private boolean lastOfSpaced(int at) {
    return text.charAt(at) == 'm'
        && !tokens.isEmpty()
        && tokens.get(tokens.size() - 1).norm().matches("[ap]\\.");
  }

  /** Whether an {@code @} stands near enough ahead to make this a mail address. */
  private boolean signAhead(int at) {
    if (sign < at) {
      sign = at;
      while (sign < limit && text.charAt(sign) != '@') {
        sign++;
      }
    }
    return sign < limit && sign - at <= Addresses.LONGEST_LOCAL;
  }

  private boolean digitAt(int at) {
    return at < limit && Character.isDigit(text.charAt(at));
  }

  private boolean upperAt(int at) {
    return at < limit && Character.isUpperCase(text.charAt(at));
  }

  private boolean allUpper(int from, int to) {
    for (int i = from; i < to; i++) {
      if (!Character.isUpperCase(text.charAt(i))) {
        return false;
      }
    }
    return true;
  }

  private int add(int from, int to) {
    Lexeme small = clean.plain() ? Lexeme.kept(text, from, to) : null;
    if (small != null && from < to) {
      tokens.add(new Token(small, from, to, space));
      space = false;
    } else if (from < to) {
      String quote = clean.quote(from, to);
      String word = clean.plain() ? quote : text.substring(from, to);
      boolean apart = space && (to >= limit || Characters.space(text.charAt(to)));
      String norm = Norms.of(word, apart);
      tokens.add(new Token(quote, norm, clean.begin(from), clean.end(to), space));
      space = false;
    }
    return to;
  }
}
