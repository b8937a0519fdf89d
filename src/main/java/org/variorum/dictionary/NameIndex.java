package org.variorum.dictionary;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * Which places have a name: the hashes of all names in small buckets, each beside a place that has
 * it, in twelve bytes for a name and one for its bucket.
 */
final class NameIndex implements Names {

  private static final int[] NOTHING = {};
  private static final int PER_BUCKET = 4;

  private final LongIndex longestByFirstWord;

  /** Where each bucket begins. */
  private final int[] buckets;

  /** In a bucket names stand as they came. */
  private final long[] keys;

  private final int[] places;
  private final PlaceColumns columns;

  private NameIndex(
      LongIndex longestByFirstWord,
      int[] buckets,
      long[] keys,
      int[] places,
      PlaceColumns columns) {
    this.longestByFirstWord = longestByFirstWord;
    this.buckets = buckets;
    this.keys = keys;
    this.places = places;
    this.columns = columns;
  }

  /** The places of a key in the order of their prominence; of one, in the order they came. */
  int[] places(long key) {
    int from = find(key);
    if (from < 0) {
      return NOTHING;
    }
    int to = buckets[bucket(key, buckets.length) + 1];
    int[] found = new int[to - from];
    int size = 0;
    for (int i = from; i < to; i++) {
      if (keys[i] == key) {
        int at = size++;
        for (; at > 0 && known(found[at - 1]) < known(places[i]); at--) {
          found[at] = found[at - 1];
        }
        found[at] = places[i];
      }
    }
    return size == found.length ? found : Arrays.copyOf(found, size);
  }

  /** How many words the longest name has of which the first has the key; negative when none. */
  int longest(long first) {
    return longestByFirstWord.get(first);
  }

  @Override
  public NameIndex starting(int start) {
    return this;
  }

  private double known(int place) {
    return columns.prominence(place);
  }

  /** Whether a place has the name. */
  boolean has(long key) {
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

  /** The key of the words from {@code from} to {@code to}. */
  static long key(WordRow words, int from, int to) {
    long key = NameKey.EMPTY;
    for (int i = from; i < to; i++) {
      String word = words.norm(i);
      key = possessive(word) ? NameKey.join(key, "s") : NameKey.add(key, word);
    }
    return key;
  }

  static boolean possessive(String word) {
    return word.equals("'s");
  }

  /** Collects names, in blocks of which only the first ever moves, and sorts them into buckets. */
  static final class Builder {

    /** Names in a block, a power of two. */
    private static final int BLOCK = 1 << 14;

    /** Names for which the first block has room at first, a power of two. */
    private static final int LEAST = 1 << 4;

    private final List<long[]> keys = new ArrayList<>();
    private final List<int[]> places = new ArrayList<>();
    private long[] lastKeys = {};
    private int[] lastPlaces = {};
    private int size;
    private long lastKey = NameKey.EMPTY;
    private int lastPlace = PlaceColumns.NONE;
    private final LongIndex firsts;
    private final NameHash hash = new NameHash();

    /** Begins with room for the first words of so many names. */
    Builder(int names) {
      firsts = new LongIndex(names);
    }

    /** Goes on from an index. */
    Builder(NameIndex names) {
      firsts = names.longestByFirstWord.withRoom(names.longestByFirstWord.size());
      for (int i = 0; i < names.keys.length; i++) {
        append(names.keys[i], names.places[i]);
      }
    }

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
      if (at == 0 || at == lastKeys.length) {
        longer(at);
      }
      lastKeys[at] = key;
      lastPlaces[at] = place;
      size++;
      lastKey = key;
      lastPlace = place;
    }

    /** Begins a block, or doubles the one that holds {@code at} names. */
    private void longer(int at) {
      int block = size / BLOCK;
      if (at == 0) {
        keys.add(lastKeys);
        places.add(lastPlaces);
      }
      int length = size < BLOCK ? Math.max(LEAST, 2 * at) : BLOCK;
      lastKeys = at == 0 ? new long[length] : Arrays.copyOf(lastKeys, length);
      lastPlaces = at == 0 ? new int[length] : Arrays.copyOf(lastPlaces, length);
      keys.set(block, lastKeys);
      places.set(block, lastPlaces);
    }

    NameIndex build(PlaceColumns columns) {
      int[] buckets = new int[Math.max(1, Integer.highestOneBit(size / PER_BUCKET)) + 2];
      for (int from = 0; from < size; from += BLOCK) {
        count(keys.get(from / BLOCK), Math.min(BLOCK, size - from), buckets);
      }
      for (int b = 2; b < buckets.length; b++) {
        buckets[b] += buckets[b - 1];
      }
      long[] sortedKeys = new long[size];
      int[] sortedPlaces = new int[size];
      for (int from = 0; from < size; from += BLOCK) {
        long[] blockKeys = keys.get(from / BLOCK);
        int[] blockPlaces = places.get(from / BLOCK);
        for (int i = 0; i < BLOCK && from + i < size; i++) {
          int at = buckets[bucket(blockKeys[i], buckets.length) + 1]++;
          sortedKeys[at] = blockKeys[i];
          sortedPlaces[at] = blockPlaces[i];
        }
      }
      return new NameIndex(firsts, buckets, sortedKeys, sortedPlaces, columns);
    }

    /** Counts the names of each bucket, two entries behind its own. */
    private static void count(long[] keys, int size, int[] buckets) {
      for (int i = 0; i < size; i++) {
        buckets[bucket(keys[i], buckets.length) + 2]++;
      }
    }
  }
}
