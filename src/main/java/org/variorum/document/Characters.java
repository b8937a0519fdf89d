package org.variorum.document;

/** What the tokenizer asks about characters. */
final class Characters {

  private Characters() {}

  static boolean space(int c) {
    return c <= ' '
        || c >= 0x85
            && (Character.isWhitespace(c) || Character.isSpaceChar(c) || c == 0x85 || c == 0xfffc);
  }

  static boolean letter(int c) {
    return c < 0x80 ? c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' : Character.isLetter(c);
  }

  /** A letter, a digit or a mark that belongs to the letter before it. */
  static boolean word(int c) {
    if (c < 0x80) {
      return letter(c) || c >= '0' && c <= '9';
    }
    int type = Character.getType(c);
    return Character.isLetterOrDigit(c)
        || type == Character.NON_SPACING_MARK
        || type == Character.COMBINING_SPACING_MARK;
  }

  static boolean wordAt(String text, int at, int limit) {
    return at < limit && word(text.codePointAt(at));
  }

  static boolean letterAt(String text, int at, int limit) {
    return at < limit && letter(text.codePointAt(at));
  }

  /** Behind the letters, digits and inner underscores that begin at {@code at}. */
  static int wordEnd(String text, int at, int limit) {
    int end = at;
    while (end < limit) {
      char c = text.charAt(end);
      if (c < 0x80
          ? word(c) || c == '_' && end > at && wordAt(text, end + 1, limit)
          : word(text.codePointAt(end))) {
        end += Character.isHighSurrogate(c) && end + 1 < limit ? 2 : 1;
      } else {
        break;
      }
    }
    return end;
  }

  static boolean apostrophe(char c) {
    return switch (c) {
      case '\'', '’', '‘', 'ʼ', '`', '´', '‛', '＇' -> true;
      default -> false;
    };
  }

  /** An emoji or other pictorial sign, or the selector behind it. */
  static boolean picture(int c) {
    int type = c < 0x2000 ? -1 : Character.getType(c);
    return type == Character.OTHER_SYMBOL || type == Character.MODIFIER_SYMBOL;
  }
}
