package org.variorum.dictionary;

import java.util.Arrays;

/**
 * Which places of the built-in gazetteer have a name of a {@link NameStart}: their own, one without
 * an Arabic article, or a division's without the words that only say that it is one. Immutable.
 */
final class PlaceStarts {

  /** A place takes these bits of an entry, its start those above them. */
  private static final int PLACE_BITS = 20;

  /** How many places are looked at in a row: a loop of a short method is compiled the sooner. */
  private static final int BLOCK = 64;

  private final PlaceColumns columns;

  /** Where the places of each start begin, and where the last end. */
  private final int[] begin = new int[NameStart.ALL + 2];

  private final int[] places;

  /**
   * Sorts the places of the columns from {@code from} on, of which those before {@code towns} are
   * divisions.
   */
  PlaceStarts(PlaceColumns columns, int from, int towns) {
    this.columns = columns;
    if (columns.size() >> PLACE_BITS != 0) {
      throw new IllegalStateException(columns.size() + " places are too many");
    }
    Reader reader = new Reader(columns);
    reader.entries = new int[columns.size() + columns.size() / 16];
    for (int at = from; at < towns; at += BLOCK) {
      reader.noteDivisions(at, Math.min(towns, at + BLOCK));
    }
    for (int at = towns; at < columns.size(); at += BLOCK) {
      reader.note(at, Math.min(columns.size(), at + BLOCK));
    }
    int[] entries = reader.entries;
    int size = reader.size;
    for (int i = 0; i < size; i += BLOCK) {
      count(entries, i, Math.min(size, i + BLOCK));
    }
    for (int start = 2; start < begin.length; start++) {
      begin[start] += begin[start - 1];
    }
    places = new int[size];
    for (int i = 0; i < size; i += BLOCK) {
      sort(entries, i, Math.min(size, i + BLOCK));
    }
  }

  private void count(int[] entries, int from, int to) {
    for (int i = from; i < to; i++) {
      begin[(entries[i] >> PLACE_BITS) + 2]++;
    }
  }

  private void sort(int[] entries, int from, int to) {
    for (int i = from; i < to; i++) {
      int entry = entries[i];
      places[begin[(entry >> PLACE_BITS) + 1]++] = entry & (1 << PLACE_BITS) - 1;
    }
  }

  /** Adds all names of a start, in the order of the places. */
  void names(int start, NameIndex.Builder names) {
    Reader reader = new Reader(columns);
    int last = PlaceColumns.NONE;
    for (int i = begin[start]; i < begin[start + 1]; i++) {
      if (places[i] != last) {
        reader.name(places[i], start, names);
      }
      last = places[i];
    }
  }

  /** Takes names apart; a worker for one thread. */
  private static final class Reader {
    private final PlaceColumns columns;
    private final byte[] pool;
    private final FoldedBytes folding = new FoldedBytes();
    private final BareName bare = new BareName(folding);
    private int[] entries = {};
    private int size;

    Reader(PlaceColumns columns) {
      this.columns = columns;
      this.pool = columns.pool();
    }

    /** Notes the starts of the names of the places in a range. */
    void note(int from, int to) {
      int next = columns.nameStart(from);
      for (int at = from; at < to; at++) {
        int name = next;
        next = columns.nameEnd(at);
        noteName(at, name, next);
      }
    }

    /** As {@link #note}, of divisions: also those of their bare names. */
    void noteDivisions(int from, int to) {
      int next = columns.nameStart(from);
      for (int at = from; at < to; at++) {
        int name = next;
        next = columns.nameEnd(at);
        int start = noteName(at, name, next);
        if (next - name > 3 && BareName.mayBegin(start, pool, name)) {
          noteBare(at, start);
        }
      }
    }

    private int noteName(int at, int from, int to) {
      int start = NameStart.plain(pool, from, to);
      if (start < 0) {
        return noteFolded(at);
      }
      entry(start, at);
      return start;
    }

    private int noteFolded(int at) {
      int size = folding.fold(pool, columns.nameStart(at), columns.nameEnd(at));
      int start = NameStart.of(folding.chars, 0, size);
      entry(start, at);
      int article = ArabicArticle.end(folding.chars, size);
      if (article > 0) {
        entry(NameStart.of(folding.chars, article, size), at);
      }
      return start;
    }

    private void noteBare(int at, int start) {
      int from = columns.nameStart(at);
      if (!bare.cuts(pool, from, columns.nameEnd(at))) {
        return;
      }
      bare.read(pool, from, columns.nameEnd(at));
      int bareStart = NameStart.of(folding.chars, 0, folding.fold(pool, bare.from, bare.to));
      if (bareStart != start) {
        entry(bareStart, at);
      }
    }

    private void entry(int start, int at) {
      if (size == entries.length) {
        entries = Arrays.copyOf(entries, size + size / 8 + BLOCK);
      }
      entries[size++] = start << PLACE_BITS | at;
    }

    /** Adds those names of a place that have the start. */
    void name(int at, int start, NameIndex.Builder names) {
      int from = columns.nameStart(at);
      int to = columns.nameEnd(at);
      int plain = NameStart.plain(pool, from, to);
      boolean own = plain < 0 || plain == start;
      if (own && (plain < 0 || !names.addAscii(pool, from, to, at))) {
        nameFolded(at, start, names);
      }
      if (columns.division(at)) {
        bare.read(pool, from, to);
        if (bare.to - bare.from < to - from) {
          int length = folding.fold(pool, bare.from, bare.to);
          if (NameStart.of(folding.chars, 0, length) == start) {
            names.add(folding.chars, 0, length, at);
          }
        }
      }
    }

    private void nameFolded(int at, int start, NameIndex.Builder names) {
      int length = folding.fold(pool, columns.nameStart(at), columns.nameEnd(at));
      if (NameStart.of(folding.chars, 0, length) == start) {
        names.add(folding.chars, 0, length, at);
      }
      int article = ArabicArticle.end(folding.chars, length);
      if (article > 0 && NameStart.of(folding.chars, article, length) == start) {
        names.add(folding.chars, article, length, at);
      }
    }
  }
}
