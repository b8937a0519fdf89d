package org.variorum.link;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.LongStream;
import org.variorum.dictionary.Folding;
import org.variorum.document.Report;

/**
 * The words of a text in their order, as 64-bit hashes of their folded letters; names are pairs of
 * neighbouring words with capitals ({@code Port Elizabeth}).
 *
 * <p>Reads a text as it stands, page furniture and all, and no more than its first thousand words:
 * what a report is about comes early.
 */
final class Scan {

  static final int MOST_WORDS = 1000;
  private static final long OFFSET = 0xcbf29ce484222325L;
  private static final long PRIME = 0x100000001b3L;
  private static final int ACRONYM = 5;

  private final long[] words;
  private final long[] names;
  private int wordCount;
  private int nameCount;

  /** The word before the current one when it has a capital and only blanks follow it, else 0. */
  private long before;

  /**
   * A scan of nothing as yet.
   *
   * @param characters how many may come to be read
   */
  Scan(int characters) {
    int most = Math.min(MOST_WORDS, characters / 3 + 1);
    words = new long[most];
    names = new long[most];
  }

  /** Title and text of a report. */
  static Scan of(Report report) {
    String title = report.title();
    Scan scan = new Scan(report.text().length() + (title == null ? 0 : title.length()));
    if (title != null) {
      scan.read(title, 0, title.length());
      scan.before = 0;
    }
    scan.read(report.text(), 0, report.text().length());
    return scan;
  }

  /** The hash of one word, or of a name of two with a blank between them. */
  static long hash(String folded) {
    int blank = folded.indexOf(' ');
    return blank < 0
        ? word(folded)
        : name(word(folded.substring(0, blank)), word(folded.substring(blank + 1)));
  }

  /** Hashes of the words in their order, with repetitions. */
  LongStream words() {
    return Arrays.stream(words, 0, wordCount);
  }

  /** Hashes of the names in their order, with repetitions. */
  LongStream names() {
    return Arrays.stream(names, 0, nameCount);
  }

  int wordCount() {
    return wordCount;
  }

  long word(int index) {
    return words[index];
  }

  int nameCount() {
    return nameCount;
  }

  long name(int index) {
    return names[index];
  }

  /** Reads on in {@code text} from {@code begin} to {@code end}. */
  void read(String text, int begin, int end) {
    int at = begin;
    while (at < end && wordCount < words.length) {
      char c = text.charAt(at);
      if (!Character.isLetterOrDigit(c)) {
        before = c == ' ' || c == '\u00a0' ? before : 0;
        at++;
        continue;
      }
      int from = at;
      while (at < end && inside(text, at, end)) {
        at++;
      }
      token(text, from, withoutPossessive(text, from, at));
      before = at - from > 2 && isApostrophe(text.charAt(at - 2)) ? 0 : before;
    }
  }

  private static boolean inside(String text, int at, int end) {
    char c = text.charAt(at);
    return Character.isLetterOrDigit(c)
        || (isApostrophe(c) && at + 1 < end && Character.isLetter(text.charAt(at + 1)))
        || Character.getType(c) == Character.NON_SPACING_MARK;
  }

  private static boolean isApostrophe(char c) {
    return c == '\'' || c == '\u2019';
  }

  private static int withoutPossessive(String text, int from, int to) {
    boolean possessive =
        to - from > 2
            && (text.charAt(to - 1) == 's' || text.charAt(to - 1) == 'S')
            && isApostrophe(text.charAt(to - 2));
    return possessive ? to - 2 : to;
  }

  private void token(String text, int from, int to) {
    long hash = OFFSET;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        hash = word(Folding.fold(text.substring(from, to)));
        capitals = Character.isUpperCase(text.charAt(from)) ? 1 : 0;
        break;
      }
      if (c >= 'A' && c <= 'Z') {
        capitals++;
        c = (char) (c + 32);
      }
      hash = c == '\'' ? hash : (hash ^ c) * PRIME;
    }
    boolean name =
        Character.isUpperCase(text.charAt(from)) && (capitals < to - from || to - from <= ACRONYM);
    if (to - from > 1) {
      words[wordCount++] = hash;
      if (name && before != 0) {
        names[nameCount++] = name(before, hash);
      }
    }
    before = name && to - from > 1 ? hash : 0;
  }

  private static long word(String folded) {
    String lower = folded.toLowerCase(Locale.ROOT);
    long hash = OFFSET;
    for (int i = 0; i < lower.length(); i++) {
      hash = lower.charAt(i) == '\'' ? hash : (hash ^ lower.charAt(i)) * PRIME;
    }
    return hash;
  }

  private static long name(long first, long second) {
    return Long.rotateLeft(first, 17) * PRIME ^ second;
  }
}
