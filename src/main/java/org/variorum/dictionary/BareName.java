package org.variorum.dictionary;

import java.nio.charset.StandardCharsets;

/**
 * A division's name without the words that only say that it is one: {@code Fairfax} of Fairfax
 * County. A worker for one thread; apart from {@link PlaceWords}, so that a gazetteer is read
 * without the words of the language.
 */
final class BareName {

  /** The keys of the words of the table; 1 where the first row of a word tells of a division. */
  private static final LongIndex DIVISIONS = new LongIndex(512);

  /** The third letters, modulo 32, of the words of each {@link NameStart} that tell of one. */
  private static final int[] STARTS = new int[NameStart.ALL];

  static {
    for (Tsv.Row row : Tsv.load("place-words.tsv").rows()) {
      long key = NameKey.of(row.get("word"));
      if (DIVISIONS.get(key) == LongIndex.ABSENT) {
        boolean division = division(row.choice(PlaceKind.class, "kind"));
        DIVISIONS.put(key, division ? 1 : 0);
        if (division) {
          String word = Folding.fold(row.get("word"));
          STARTS[NameStart.of(word)] |= word.length() < 3 ? -1 : 1 << word.charAt(2);
        }
      }
    }
  }

  private final NameHash hash = new NameHash();
  private final FoldedBytes folding;

  /** Where the bare name begins. */
  int from;

  /** Behind its last byte. */
  int to;

  BareName(FoldedBytes folding) {
    this.folding = folding;
  }

  /** The name of a place; of a division without such words. */
  static String of(GazetteerEntry entry) {
    return division(entry.kind()) ? of(entry.name()) : entry.name();
  }

  /** A division's name without such words. */
  static String of(String name) {
    byte[] utf8 = name.getBytes(StandardCharsets.UTF_8);
    BareName bare = new BareName(new FoldedBytes());
    bare.read(utf8, 0, utf8.length);
    return bare.to - bare.from == utf8.length ? name : bare.text(utf8);
  }

  /** Whether a name of a start may begin with a word that the bare name leaves out. */
  static boolean mayBegin(int start, byte[] utf8, int from) {
    int words = STARTS[start];
    if (words == 0) {
      return false;
    }
    boolean plain = (utf8[from] | utf8[from + 1] | utf8[from + 2]) >= 0 && utf8[from + 2] >= '0';
    return !plain || (words & 1 << utf8[from + 2]) != 0;
  }

  /** Whether the bare name of what lies as UTF-8 may begin behind its first word. */
  boolean cuts(byte[] utf8, int start, int end) {
    to = end;
    int space = gap(utf8, start);
    return space < end && generic(utf8, start, space);
  }

  /** Finds the bare name of what lies as UTF-8; it is never empty when the name is not. */
  void read(byte[] utf8, int start, int end) {
    from = start;
    to = end;
    for (int space = gapBefore(utf8, to);
        space > from && generic(utf8, space + 1, to);
        space = gapBefore(utf8, to)) {
      to = space;
    }
    for (int space = gap(utf8, from); space < to; space = gap(utf8, from)) {
      boolean first = from == start;
      if (!generic(utf8, from, space) && (first || !connects(utf8, from, space))) {
        return;
      }
      from = space + 1;
    }
  }

  String text(byte[] utf8) {
    return new String(utf8, from, to - from, StandardCharsets.UTF_8);
  }

  private int gapBefore(byte[] utf8, int end) {
    int at = end - 1;
    while (at >= from && utf8[at] != ' ') {
      at--;
    }
    return at;
  }

  private int gap(byte[] utf8, int start) {
    int at = start;
    while (at < to && utf8[at] != ' ') {
      at++;
    }
    return at;
  }

  private boolean generic(byte[] utf8, int start, int end) {
    if (!hash.ascii(utf8, start, end)) {
      hash.read(folding.chars, 0, folding.fold(utf8, start, end));
    }
    return DIVISIONS.get(hash.key) == 1;
  }

  private static boolean connects(byte[] utf8, int start, int end) {
    return switch (new String(utf8, start, end - start, StandardCharsets.UTF_8)) {
      case "of", "de", "du", "the" -> true;
      default -> false;
    };
  }

  private static boolean division(PlaceKind kind) {
    return kind == PlaceKind.DISTRICT || kind == PlaceKind.REGION;
  }
}
