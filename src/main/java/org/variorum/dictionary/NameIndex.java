package org.variorum.dictionary;

import java.util.Arrays;
import java.util.function.IntFunction;

/** Which places have a name: groups of place indexes by the hash of the name's words. */
final class NameIndex {

  private static final int[] NOTHING = {};

  private final LongIndex groups;
  private final LongIndex longestByFirstWord;
  private final int[] start;
  private final int[] places;

  private NameIndex(LongIndex groups, LongIndex longestByFirstWord, int[] start, int[] places) {
    this.groups = groups;
    this.longestByFirstWord = longestByFirstWord;
    this.start = start;
    this.places = places;
  }

  /** The places of a key in the order of their prominence. */
  int[] places(long key) {
    int group = groups.get(key);
    return group == LongIndex.ABSENT
        ? NOTHING
        : Arrays.copyOfRange(places, start[group], start[group + 1]);
  }

  /** The first of {@link #places}, or -1. */
  int first(long key) {
    int group = groups.get(key);
    return group == LongIndex.ABSENT ? -1 : places[start[group]];
  }

  /** See {@link Gazetteer#longest}. */
  int longest(IntFunction<String> words, int from, int limit) {
    int plain = longest(words, from, limit, NameKey.EMPTY, from);
    if (from + 1 < limit && possessive(words.apply(from + 1)) && plain <= from + 1) {
      long joined = NameKey.join(NameKey.add(NameKey.EMPTY, words.apply(from)), "s");
      int owner = longest(words, from, limit, joined, from + 2);
      return owner > from + 2 || plain == from ? owner : plain;
    }
    return plain;
  }

  private int longest(IntFunction<String> words, int from, int limit, long start, int next) {
    long key = start;
    int best = from;
    int left = start == NameKey.EMPTY ? 1 : longestByFirstWord.get(start) - 1;
    if (start != NameKey.EMPTY && groups.get(start) != LongIndex.ABSENT) {
      best = next;
    }
    for (int i = next; i < limit; i++) {
      String word = words.apply(i);
      boolean owner = possessive(word) && i > next;
      if (word.isEmpty() || left <= 0 && !owner) {
        break;
      }
      long longer = owner ? NameKey.join(key, "s") : NameKey.add(key, word);
      if (longer == key) {
        if (i == from || !word.equals("-")) {
          break;
        }
        continue;
      }
      if (key == NameKey.EMPTY) {
        left = longestByFirstWord.get(longer);
        if (left == LongIndex.ABSENT) {
          break;
        }
      }
      key = longer;
      left -= owner ? 0 : 1;
      if (groups.get(key) != LongIndex.ABSENT) {
        best = i + 1;
      }
    }
    return best;
  }

  /** The key of the words from {@code from} to {@code to}. */
  static long key(IntFunction<String> words, int from, int to) {
    long key = NameKey.EMPTY;
    for (int i = from; i < to; i++) {
      String word = words.apply(i);
      key = possessive(word) ? NameKey.join(key, "s") : NameKey.add(key, word);
    }
    return key;
  }

  private static boolean possessive(String word) {
    return word.equals("'s");
  }

  /** Collects names and sorts them into groups. */
  static final class Builder {
    private long[] keys = new long[1024];
    private int[] places = new int[1024];
    private int size;
    private LongIndex firsts = new LongIndex(1024);
    private final NameHash hash = new NameHash();

    /** Adds a name of a place and gives its key. */
    long add(String name, int place) {
      char[] chars = Folding.fold(name).toCharArray();
      return add(chars, chars.length, place);
    }

    /** Adds a folded name of a place and gives its key. */
    long add(char[] folded, int length, int place) {
      hash.read(folded, length);
      if (hash.words == 0) {
        return NameKey.EMPTY;
      }
      if (size == keys.length) {
        expect(size / 2);
      }
      keys[size] = hash.key;
      places[size++] = place;
      if (firsts.get(hash.first) < hash.words) {
        firsts.put(hash.first, hash.words);
      }
      return hash.key;
    }

    /** Makes room for so many more names. */
    void expect(int more) {
      keys = Arrays.copyOf(keys, size + more);
      places = Arrays.copyOf(places, size + more);
      if (firsts.size() < more / 4) {
        LongIndex larger = new LongIndex(more / 2);
        firsts.each(larger::put);
        firsts = larger;
      }
    }

    NameIndex build(PlaceColumns columns) {
      LongIndex groups = new LongIndex(size);
      int[] groupOf = new int[size];
      int count = 0;
      for (int i = 0; i < size; i++) {
        int group = groups.get(keys[i]);
        if (group == LongIndex.ABSENT) {
          group = count++;
          groups.put(keys[i], group);
        }
        groupOf[i] = group;
      }
      int[] start = new int[count + 1];
      for (int i = 0; i < size; i++) {
        start[groupOf[i] + 1]++;
      }
      for (int g = 0; g < count; g++) {
        start[g + 1] += start[g];
      }
      int[] sorted = new int[size];
      int[] filled = Arrays.copyOf(start, count);
      for (int i = 0; i < size; i++) {
        int at = filled[groupOf[i]]++;
        double prominence = columns.prominence(places[i]);
        while (at > start[groupOf[i]] && columns.prominence(sorted[at - 1]) < prominence) {
          sorted[at] = sorted[at - 1];
          at--;
        }
        sorted[at] = places[i];
      }
      return new NameIndex(groups, firsts, start, sorted);
    }
  }
}
