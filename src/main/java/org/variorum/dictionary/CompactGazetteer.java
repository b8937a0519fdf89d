package org.variorum.dictionary;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** A gazetteer in arrays. */
final class CompactGazetteer implements Gazetteer {

  /** How many names' places are kept made, a power of two. */
  private static final int RECENT = 1 << 13;

  /** How many names' other spellings are, a power of two. */
  private static final int SPELT = 1 << 11;

  private final PlaceColumns columns;
  private final NameIndex names;

  private final SpellingIndex spellings;

  /** The last places handed out in each slot; a report names few places, and these often. */
  private final AtomicReferenceArray<@Nullable Recent> recent = new AtomicReferenceArray<>(RECENT);

  private CompactGazetteer(PlaceColumns columns, NameIndex names) {
    this.columns = columns;
    this.names = names;
    this.spellings = new SpellingIndex(columns);
  }

  /** What was found of late for names that are not listed: reports of one attack share them. */
  private final AtomicReferenceArray<@Nullable Spelt> spelt = new AtomicReferenceArray<>(SPELT);

  private record Recent(long key, List<GazetteerEntry> entries) {}

  private record Sought(String name, String country, double bits) {}

  private record Spelt(Sought sought, List<GazetteerEntry> entries) {}

  @Override
  public List<GazetteerEntry> find(String name) {
    return entries(NameKey.of(name));
  }

  @Override
  public List<GazetteerEntry> find(WordRow words, int from, int to) {
    return entries(NameIndex.key(words, from, to));
  }

  @Override
  public int longest(WordRow words, int from, int limit) {
    return names.longest(words, from, limit);
  }

  @Override
  public void in(String country, Consumer<GazetteerEntry> each) {
    for (int i = 0; i < columns.size(); i++) {
      if (columns.in(i, country)) {
        each.accept(columns.entry(i));
      }
    }
  }

  @Override
  public List<GazetteerEntry> similar(String name, String country, double bits) {
    Sought sought = new Sought(name, country, bits);
    int slot = sought.hashCode() & SPELT - 1;
    Spelt last = spelt.get(slot);
    if (last != null && last.sought.equals(sought)) {
      return last.entries;
    }
    List<GazetteerEntry> similar = List.copyOf(similar(sought));
    spelt.set(slot, new Spelt(sought, similar));
    return similar;
  }

  private List<GazetteerEntry> similar(Sought sought) {
    List<GazetteerEntry> similar = new ArrayList<>();
    Spelling.Name spelt = Spelling.Name.of(sought.name);
    for (int at : spellings.near(sought.name, sought.country, sought.bits)) {
      Spelling.Likeness likeness =
          spelt.compare(Spelling.Name.of(columns.bareName(at)), sought.bits);
      if (likeness.plausible() && likeness.bits() >= sought.bits) {
        similar.add(columns.entry(at));
      }
    }
    return similar;
  }

  private List<GazetteerEntry> entries(long key) {
    int slot = (int) (key >>> 40) & RECENT - 1;
    Recent last = recent.get(slot);
    if (last != null && last.key == key) {
      return last.entries;
    }
    List<GazetteerEntry> made = made(names.places(key));
    recent.set(slot, new Recent(key, made));
    return made;
  }

  private List<GazetteerEntry> made(int[] places) {
    List<GazetteerEntry> entries = new ArrayList<>(places.length);
    for (int i = 0; i < places.length; i++) {
      if (i == 0 || places[i] != places[i - 1]) {
        entries.add(columns.entry(places[i]));
      }
    }
    return List.copyOf(entries);
  }

  /** Takes places and their names one by one. */
  static final class Builder {
    final PlaceColumns columns;
    private final NameIndex.Builder names = new NameIndex.Builder();
    private final FoldedBytes folding = new FoldedBytes();
    private final BareName bare = new BareName(folding);
    private final LongIndex wantedAt = new LongIndex(1 << 11);
    private final List<List<Wanted>> wanted = new ArrayList<>();

    Builder(String prefix) {
      columns = new PlaceColumns(prefix);
    }

    /** Adds a place under its own name and gives its index. */
    int add(PlaceColumns.Facts facts) {
      int at = columns.add(facts);
      offer(names.add(facts.name(), at), at);
      return at;
    }

    /** As {@link #name}; without the words that only say that it is a division, too. */
    void divisionName(int at) {
      name(at);
      byte[] pool = columns.pool();
      int from = columns.nameStart(at);
      int to = columns.nameEnd(at);
      bare.read(pool, from, to);
      if (bare.to - bare.from < to - from && !names.addAscii(pool, bare.from, bare.to, at)) {
        names.add(folding.chars, 0, folding.fold(pool, bare.from, bare.to), at);
      }
    }

    /** Adds a name to what has been put into the columns, with and without an Arabic article. */
    void name(int at) {
      byte[] pool = columns.pool();
      int from = columns.nameStart(at);
      boolean article = (pool[from] | ' ') == 'a'; // perhaps
      if (!article && names.addAscii(pool, from, columns.nameEnd(at), at)) {
        offer(names.key(), at);
      } else {
        foldedName(at);
      }
    }

    private void foldedName(int at) {
      int size = folding.fold(columns.pool(), columns.nameStart(at), columns.nameEnd(at));
      offer(names.add(folding.chars, 0, size, at), at);
      int article = ArabicArticle.end(folding.chars, size);
      if (article > 0) {
        names.add(folding.chars, article, size, at);
      }
    }

    /** Makes room for so many more places, with so many bytes of names. */
    void expect(int places, int nameBytes) {
      columns.expect(places, nameBytes);
      names.expect(places + places / 4);
    }

    /**
     * Gives one more name to the best known town and first-level division of a name in a country,
     * when they come.
     *
     * @return what tells after the last place whether it has come
     */
    Wanted want(String name, String country, String alias) {
      Wanted want = new Wanted(country, alias);
      long key = NameKey.of(name);
      int at = wantedAt.get(key);
      if (at == LongIndex.ABSENT) {
        at = wanted.size();
        wantedAt.put(key, at);
        wanted.add(new ArrayList<>(1));
      }
      wanted.get(at).add(want);
      return want;
    }

    private void offer(long key, int at) {
      int wants = wantedAt.get(key);
      if (wants == LongIndex.ABSENT) {
        return;
      }
      PlaceKind kind = columns.kind(at);
      for (Wanted want : wanted.get(wants)) {
        if (columns.in(at, want.country)) {
          if (kind == PlaceKind.TOWN && better(at, want.town)) {
            want.town = at;
          } else if (kind == PlaceKind.REGION && better(at, want.region)) {
            want.region = at;
          } else if (kind == PlaceKind.DISTRICT && better(at, want.district)) {
            want.district = at;
          }
        }
      }
    }

    private boolean better(int at, int best) {
      return best == PlaceColumns.NONE || columns.prominence(at) > columns.prominence(best);
    }

    /** Gives a place one more name. */
    void alias(String name, int place) {
      names.add(name, place);
    }

    CompactGazetteer build() {
      for (List<Wanted> wants : wanted) {
        for (Wanted want : wants) {
          if (want.town != PlaceColumns.NONE) {
            alias(want.alias, want.town);
          }
          if (want.region != PlaceColumns.NONE && !want.ofTown()) {
            alias(want.alias, want.region);
          }
          if (want.district != PlaceColumns.NONE && want.district == want.only()) {
            alias(want.alias, want.district);
          }
        }
      }
      columns.trim();
      return new CompactGazetteer(columns, names.build(columns));
    }
  }

  /** A name that waits for its place. */
  static final class Wanted {
    private final String country;
    private final String alias;
    private int town = PlaceColumns.NONE;
    private int region = PlaceColumns.NONE;
    private int district = PlaceColumns.NONE;

    private Wanted(String country, String alias) {
      this.country = country;
      this.alias = alias;
    }

    boolean found() {
      return town != PlaceColumns.NONE
          || region != PlaceColumns.NONE
          || only() != PlaceColumns.NONE;
    }

    /** "Quebec City" is no province. */
    private boolean ofTown() {
      return town != PlaceColumns.NONE && alias.endsWith(" City");
    }

    /** The district of the name, where neither a town nor a region has it. */
    private int only() {
      return town == PlaceColumns.NONE && region == PlaceColumns.NONE
          ? district
          : PlaceColumns.NONE;
    }
  }
}
