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
  private final Names names;

  private final SpellingIndex spellings;

  /** The last places handed out in each slot; a report names few places, and these often. */
  private final AtomicReferenceArray<@Nullable Recent> recent = new AtomicReferenceArray<>(RECENT);

  CompactGazetteer(PlaceColumns columns, Names names) {
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
    return entries(NameStart.of(name), NameKey.of(name));
  }

  @Override
  public List<GazetteerEntry> find(WordRow words, int from, int to) {
    return entries(NameStart.of(words, from, to), NameIndex.key(words, from, to));
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

  private List<GazetteerEntry> entries(int start, long key) {
    int slot = (int) (key >>> 40) & RECENT - 1;
    Recent last = recent.get(slot);
    if (last != null && last.key == key) {
      return last.entries;
    }
    List<GazetteerEntry> made = made(names.starting(start).places(key));
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
    private final NameIndex.Builder names = new NameIndex.Builder(1 << 10);

    Builder(String prefix) {
      columns = new PlaceColumns(prefix);
    }

    /** Adds a place under its own name and gives its index. */
    int add(PlaceColumns.Facts facts) {
      int at = columns.add(facts);
      names.add(facts.name(), at);
      return at;
    }

    /** Gives a place one more name. */
    void alias(String name, int place) {
      names.add(name, place);
    }

    CompactGazetteer build() {
      columns.trim();
      return new CompactGazetteer(columns, names.build(columns));
    }
  }
}
