package org.variorum.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which places have a name: the hashes of all names in small buckets, each beside a place that has
 * it, in twelve bytes for a name and one for its bucket.
 */
final class NameIndex {

  private static final int[] NOTHING = {};
  private static final int PER_BUCKET = 4;

  private final LongIndex longestByFirstWord;

  /** Where each bucket begins. */
  private final int[] buckets;

  /** In a bucket names of one key stand together, the more prominent place first. */
  private final long[] keys;

  private final int[] places;

  private NameIndex(LongIndex longestByFirstWord, int[] buckets, long[] keys, int[] places) {
    this.longestByFirstWord = longestByFirstWord;
    this.buckets = buckets;
    this.keys = keys;
    this.places = places;
  }

  /** The places of a key in the order of their prominence. */
  int[] places(long key) {
    int from = find(key);
    if (from < 0) {
      return NOTHING;
    }
    int to = from + 1;
    while (to < keys.length && keys[to] == key) {
      to++;
    }
    return Arrays.copyOfRange(places, from, to);
  }

  private boolean has(long key) {
    return find(key) >= 0;
  }

  /** Where the first name of a key stands, or -1. */
  private int find(long key) {
    int bucket = bucket(key, buckets.length);
    for (int i = buckets[bucket]; i < buckets[bucket + 1]; i++) {
      if (keys[i] == key) {
        return i;
      }
    }
    return -1;
  }

  /** The bucket of a key, of a power of two of them and two more entries behind the last. */
  private static int bucket(long key, int length) {
    return (int) (key * 0x9e3779b97f4a7c15L >>> 32) & length - 3;
  }

  /** See {@link Gazetteer#longest}. */
  int longest(WordRow words, int from, int limit) {
    int plain = longest(words, from, limit, NameKey.EMPTY, from);
    if (from + 1 < limit && possessive(words.norm(from + 1)) && plain <= from + 1) {
      long joined = NameKey.join(NameKey.add(NameKey.EMPTY, words.norm(from)), "s");
      int owner = longest(words, from, limit, joined, from + 2);
      return owner > from + 2 || plain == from ? owner : plain;
    }
    return plain;
  }

  private int longest(WordRow words, int from, int limit, long start, int next) {
    long key = start;
    int best = from;
    int left = start == NameKey.EMPTY ? 1 : longestByFirstWord.get(start) - 1;
    if (start != NameKey.EMPTY && has(start)) {
      best = next;
    }
    for (int i = next; i < limit; i++) {
      String word = words.norm(i);
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
      if (has(key)) {
        best = i + 1;
      }
    }
    return best;
  }

  /** The key of the words from {@code from} to {@code to}. */
  static long key(WordRow words, int from, int to) {
    long key = NameKey.EMPTY;
    for (int i = from; i < to; i++) {
      String word = words.norm(i);
      key = possessive(word) ? NameKey.join(key, "s") : NameKey.add(key, word);
    }
    return key;
  }

  private static boolean possessive(String word) {
    return word.equals("'s");
  }

  /** Collects names, in blocks that never move, and sorts them into buckets. */
  static final class Builder {

    /** Names in a block, a power of two. */
    private static final int BLOCK = 1 << 14;

    private final List<long[]> keys = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private int size;
    private long lastKey = NameKey.EMPTY;
    private int lastPlace = PlaceColumns.NONE;
    private LongIndex firsts = new LongIndex(1024);
    private final NameHash hash = new NameHash();

    /** Adds a name of a place and gives its key. */
    long add(String name, int place) {
      char[] chars = Folding.fold(name).toCharArray();
      return add(chars, 0, chars.length, place);
    }

    /** Adds a place's name, folded, from {@code from} to {@code to}, and gives its key. */
    long add(char[] folded, int from, int to, int place) {
      hash.read(folded, from, to);
      return add(place);
    }

    /** As {@link #add(char[], int, int, int)}, of a name as it is; false when it is not ASCII. */
    boolean addAscii(byte[] utf8, int from, int to, int place) {
      boolean ascii = hash.ascii(utf8, from, to);
      if (ascii) {
        add(place);
      }
      return ascii;
    }

    /** The key of the name added last. */
    long key() {
      return hash.key;
    }

    private long add(int place) {
      boolean again = hash.key == lastKey && place == lastPlace; // Kédougou, then Kedougou
      if (hash.words == 0 || again) {
        return hash.key;
      }
      append(hash.key, place);
      if (firsts.get(hash.first) < hash.words) {
        firsts.put(hash.first, hash.words);
      }
      return hash.key;
    }

    private void append(long key, int place) {
      int at = size % BLOCK;
      if (at == 0) {
        keys.add(new long[BLOCK]);
        places.add(new int[BLOCK]);
      }
      keys.get(size / BLOCK)[at] = key;
      places.get(size / BLOCK)[at] = place;
      size++;
      lastKey = key;
      lastPlace = place;
    }

    /** Makes room for the first words of so many more names. */
    void expect(int more) {
      if (firsts.size() < more / 4) {
        firsts = firsts.withRoom(more / 2);
      }
    }

    NameIndex build(PlaceColumns columns) {
      int[] buckets = new int[Math.max(1, Integer.highestOneBit(size / PER_BUCKET)) + 2];
      for (int i = 0; i < size; i++) {
        buckets[bucket(key(i), buckets.length) + 2]++;
      }
      for (int b = 2; b < buckets.length; b++) {
        buckets[b] += buckets[b - 1];
      }
      long[] sortedKeys = new long[size];
      int[] sortedPlaces = new int[size];
      for (int i = 0; i < size; i++) {
        int at = buckets[bucket(key(i), buckets.length) + 1]++;
        sortedKeys[at] = key(i);
        sortedPlaces[at] = places.get(i / BLOCK)[i % BLOCK];
      }
      for (int b = 0; b < buckets.length - 2; b++) {
        sort(sortedKeys, sortedPlaces, buckets[b], buckets[b + 1], columns);
      }
      return new NameIndex(firsts, buckets, sortedKeys, sortedPlaces);
    }

    /** By key, then by prominence; what came first stays first. */
    private static void sort(long[] keys, int[] places, int from, int to, PlaceColumns columns) {
      for (int i = from + 1; i < to; i++) {
        long key = keys[i];
        int place = places[i];
        int at = i;
        while (at > from && before(columns, key, place, keys[at - 1], places[at - 1])) {
          keys[at] = keys[at - 1];
          places[at] = places[at - 1];
          at--;
        }
        keys[at] = key;
        places[at] = place;
      }
    }

    private long key(int i) {
      return keys.get(i / BLOCK)[i % BLOCK];
    }

    /** Whether a name stands before one that came earlier. */
    private static boolean before(
        PlaceColumns columns, long key, int place, long earlierKey, int earlierPlace) {
      return key == earlierKey
          ? columns.prominence(earlierPlace) < columns.prominence(place)
          : key < earlierKey;
    }
  }
}
