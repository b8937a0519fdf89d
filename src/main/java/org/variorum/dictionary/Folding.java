package org.variorum.dictionary;

import java.text.Normalizer;
import java.util.Locale;

/**
 * The one normal form in which words are compared: {@code Ménaka} and {@code MENAKA} fold to {@code
 * menaka}.
 *
 * <p>Lower case without regard to the default locale; no diacritics; ligatures and full-width forms
 * taken apart; any decimal digit as ASCII; typographic quotes, hyphens and ellipses as ASCII; soft
 * hyphens and zero-width characters dropped. A hyphen, an en dash and a minus fold to {@code -}, an
 * em dash to {@code --}. Folding what is folded changes nothing.
 */
public final class Folding {

  private Folding() {}

  /** The folded form of {@code text}; the same object when nothing changes. */
  public static String fold(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        return foldUnicode(text);
      }
      if (c >= 'A' && c <= 'Z' || c == '`') {
        return foldAscii(text, i);
      }
    }
    return text;
  }

  private static String foldAscii(String text, int from) {
    char[] out = text.toCharArray();
    for (int i = from; i < out.length; i++) {
      char c = out[i];
      if (c >= 0x80) {
        return foldUnicode(text);
      }
      if (c >= 'A' && c <= 'Z') {
        out[i] = (char) (c + 32);
      } else if (c == '`') {
        out[i] = '\'';
      }
    }
    return new String(out);
  }

  private static String foldUnicode(String text) {
    StringBuilder plain = new StringBuilder(text.length() + 4);
    for (int i = 0; i < text.length(); i++) {
      append(plain, text.charAt(i));
    }
    if (ascii(plain)) { // typographic marks: nothing is left to take apart
      return plain.toString().toLowerCase(Locale.ROOT);
    }
    String apart = Normalizer.normalize(plain, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    StringBuilder out = new StringBuilder(apart.length());
    for (int i = 0; i < apart.length(); i += Character.charCount(apart.codePointAt(i))) {
      int c = apart.codePointAt(i);
      if (kept(c)) {
        appendFolded(out, c);
      }
    }
    return out.toString();
  }

  private static boolean ascii(StringBuilder text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) >= 0x80) {
        return false;
      }
    }
    return true;
  }

  private static void appendFolded(StringBuilder out, int c) {
    if (c >= 0x80 && Character.getType(c) == Character.DECIMAL_DIGIT_NUMBER) {
      out.append(Character.digit(c, 10));
    } else if (c <= 0xffff) {
      append(out, (char) c);
    } else {
      out.appendCodePoint(c);
    }
  }

  private static boolean kept(int c) {
    if (c < 0x80) {
      return true;
    }
    int type = Character.getType(c);
    return type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && type != Character.FORMAT;
  }

  private static void append(StringBuilder out, char c) {
    if (c < 0x80) {
      out.append(c == '`' ? '\'' : c);
      return;
    }
    switch (c) {
      case 'ø', 'Ø' -> out.append('o');
      case 'ł', 'Ł' -> out.append('l');
      case 'ı' -> out.append('i');
      case 'đ', 'Đ', 'ð', 'Ð', 'ɖ' -> out.append('d');
      case 'ħ', 'Ħ' -> out.append('h');
      case 'ŧ', 'Ŧ' -> out.append('t');
      case 'ɓ', 'Ɓ' -> out.append('b');
      case 'ɗ', 'Ɗ' -> out.append('d');
      case 'ƙ', 'Ƙ' -> out.append('k');
      case 'ɲ', 'Ɲ', 'ŋ', 'Ŋ' -> out.append('n');
      case 'ɛ', 'Ɛ', 'ə', 'Ə', 'ǝ', 'Ǝ' -> out.append('e');
      case 'ɔ', 'Ɔ' -> out.append('o');
      case 'ß', 'ẞ' -> out.append("ss");
      case 'æ', 'Æ' -> out.append("ae");
      case 'œ', 'Œ' -> out.append("oe");
      case 'þ', 'Þ' -> out.append("th");
      case '‘', '’', '‚', '‛', 'ʼ', 'ʻ', 'ʽ', 'ʾ', 'ʿ', 'ˈ', '´', '′', '‵', '‹', '›', '＇' ->
          out.append('\'');
      case '“', '”', '„', '‟', '«', '»', '″', '‶', '＂' -> out.append('"');
      case '‐', '‑', '‒', '–', '−', '﹣', '－' -> out.append('-');
      case '—', '―', '⸺' -> out.append("--");
      case '\u00a0' -> out.append(' ');
      default -> out.append(c);
    }
  }
}
