package org.variorum.document;

import java.util.Arrays;
import java.util.Locale;
import java.util.Set;

/**
 * One walk over a text that leaves out what a reader of the page does not see: references become
 * the character they mean, {@code <b>12</b> dead} becomes {@code 12 dead}, {@code **Mali**} becomes
 * {@code Mali} between blanks, soft hyphens and zero-width characters vanish. Time and memory are
 * linear in the text.
 */
final class Cleaner {

  private static final int LONGEST_TAG = 2_000;
  private static final Set<String> BLOCK_TAGS =
      Set.of(
          ("p br div li ul ol h1 h2 h3 h4 h5 h6 tr td th table hr blockquote figure figcaption "
                  + "section article header footer aside nav title body html head form button iframe "
                  + "img main option select")
              .split(" "));
  private static final Set<String> INLINE_TAGS =
      Set.of(
          ("a b i u em strong span small sup sub font center time abbr cite q mark s strike "
                  + "label input meta link video audio source svg noscript picture")
              .split(" "));
  private static final Set<String> HIDDEN_TAGS = Set.of("script", "style");

  private final String original;
  private char[] chars = new char[0];
  private int[] begins = new int[0];
  private int[] ends = new int[0];
  private int size;
  private int deadEnd = Integer.MAX_VALUE;

  private Cleaner(String original) {
    this.original = original;
  }

  static CleanText clean(String original) {
    int length = original.length();
    for (int i = 0; i < length; i++) {
      if (suspicious(original.charAt(i))) {
        return new Cleaner(original).walk();
      }
    }
    return new CleanText(original);
  }

  private static boolean suspicious(char c) {
    return switch (c) {
      case '&', '<', '*', '_' -> true;
      default -> c < ' ' ? c != '\n' && c != '\r' && c != '\t' : c >= 0x7f && invisible(c);
    };
  }

  private static boolean invisible(char c) {
    return switch (c) {
      case '\u00ad',
          '\u061c',
          '\u180e',
          '\u200b',
          '\u200c',
          '\u200d',
          '\u200e',
          '\u200f',
          '\u2060',
          '\ufeff',
          '\u007f' ->
          true;
      default ->
          c >= '\u202a' && c <= '\u202e'
              || c >= '\u2061' && c <= '\u206f'
              || c >= '\ufe00' && c <= '\ufe0f';
    };
  }

  private CleanText walk() {
    int length = original.length();
    chars = new char[length + 1];
    begins = new int[length + 1];
    ends = new int[length + 1];
    int i = 0;
    while (i < length) {
      char c = original.charAt(i);
      int next =
          switch (c) {
            case '&' -> entity(i);
            case '<' -> tag(i);
            case '*' -> mark(i);
            case '_' -> underscore(i);
            default -> suspicious(c) ? unseen(c, i) : i;
          };
      if (next == i) {
        put(c, i, i + 1);
        next = i + 1;
      }
      i = next;
    }
    return new CleanText(
        original,
        new String(chars, 0, size),
        Arrays.copyOf(begins, size),
        Arrays.copyOf(ends, size));
  }

  private void put(char c, int begin, int end) {
    if (size == chars.length) {
      int room = size + size / 2 + 16;
      chars = Arrays.copyOf(chars, room);
      begins = Arrays.copyOf(begins, room);
      ends = Arrays.copyOf(ends, room);
    }
    chars[size] = c;
    begins[size] = begin;
    ends[size] = end;
    size++;
  }

  private int unseen(char c, int at) {
    if (c < ' ') {
      put(' ', at, at + 1);
    }
    return at + 1;
  }

  /** A character reference, or one whose ampersand was itself written as one, once or more. */
  private int entity(int at) {
    int name = at + 1;
    while (original.startsWith("amp;", name) && Entities.end(original, name + 4) > 0) {
      name += 4;
    }
    int end = Entities.end(original, name);
    if (end < 0) {
      return at;
    }
    String meant = Entities.character(original.substring(name, end - 1));
    for (int k = 0; k < meant.length(); k++) {
      if (!invisible(meant.charAt(k))) {
        put(meant.charAt(k), at, end);
      }
    }
    return end;
  }

  private int tag(int at) {
    if (original.startsWith("<!--", at)) {
      return closing("-->", at);
    }
    int from = at + 1;
    if (from < original.length() && original.charAt(from) == '/') {
      from++;
    }
    int to = from;
    while (to < original.length() && to - from < 12 && asciiLetterOrDigit(original.charAt(to))) {
      to++;
    }
    String name = original.substring(from, to).toLowerCase(Locale.ROOT);
    boolean block = BLOCK_TAGS.contains(name);
    boolean hidden = HIDDEN_TAGS.contains(name);
    if (!block && !hidden && !INLINE_TAGS.contains(name)) {
      return at;
    }
    int end = tagEnd(to);
    if (end < 0) {
      return at;
    }
    if (block) {
      put('\n', at, end);
    } else if (hidden && from == at + 1) {
      int close = closing("</" + name, end);
      return close == end ? end : Math.max(end, tagEnd(close));
    }
    return end;
  }

  /** Behind the {@code >} of a tag whose name ends at {@code from}, or -1. */
  private int tagEnd(int from) {
    int limit = Math.min(original.length(), from + LONGEST_TAG);
    for (int i = from; i < limit; i++) {
      char c = original.charAt(i);
      if (c == '>') {
        return i + 1;
      }
      if (c == '<' || i == from && c != ' ' && c != '/' && c != '\n' && c != '\t') {
        return -1;
      }
    }
    return -1;
  }

  /**
   * Behind the next {@code mark}, or {@code from} when there is none; a mark once missed is not
   * sought again.
   */
  private int closing(String mark, int from) {
    if (from >= deadEnd) {
      return from;
    }
    int found = original.indexOf(mark, from);
    if (found < 0) {
      deadEnd = from;
      return from;
    }
    return found + mark.length();
  }

  /** A run of asterisks is emphasis, a bullet or a footnote: white space to us. */
  private int mark(int at) {
    int end = at;
    while (end < original.length() && original.charAt(end) == '*') {
      end++;
    }
    put(' ', at, end);
    return end;
  }

  /** {@code _so_} and {@code __so__} are emphasis; {@code user_name} is not. */
  private int underscore(int at) {
    int end = at;
    while (end < original.length() && original.charAt(end) == '_') {
      end++;
    }
    boolean inside =
        at > 0
            && end < original.length()
            && Character.isLetterOrDigit(original.charAt(at - 1))
            && Character.isLetterOrDigit(original.charAt(end));
    if (inside || at > 0 && "/@=?&".indexOf(original.charAt(at - 1)) >= 0) {
      for (int i = at; i < end; i++) {
        put('_', i, i + 1);
      }
    } else {
      put(' ', at, end);
    }
    return end;
  }

  private static boolean asciiLetterOrDigit(char c) {
    return c >= 'a' && c <= 'z' || c >= 'A' && c <= 'Z' || c >= '0' && c <= '9';
  }
}
