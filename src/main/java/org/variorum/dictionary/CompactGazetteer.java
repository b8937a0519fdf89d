package org.variorum.dictionary;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** A gazetteer in arrays. */
final class CompactGazetteer implements Gazetteer {

  private final PlaceColumns columns;
  private final NameIndex names;

  /** Made when first asked for; two threads that come at once make the same. */
  private volatile @Nullable SpellingIndex spellings;

  private CompactGazetteer(PlaceColumns columns, NameIndex names) {
    this.columns = columns;
    this.names = names;
  }

  @Override
  public List<GazetteerEntry> find(String name) {
    return entries(names.places(NameKey.of(name)));
  }

  @Override
  public List<GazetteerEntry> find(IntFunction<String> words, int from, int to) {
    return entries(names.places(NameIndex.key(words, from, to)));
  }

  @Override
  public int longest(IntFunction<String> words, int from, int limit) {
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
  public List<GazetteerEntry> similar(String name, String country) {
    SpellingIndex made = spellings;
    if (made == null) {
      made = new SpellingIndex(columns);
      spellings = made;
    }
    List<GazetteerEntry> similar = new ArrayList<>();
    for (int at : made.near(name, country)) {
      if (Spelling.compare(name, columns.name(at)).plausible()) {
        similar.add(columns.entry(at));
      }
    }
    return similar;
  }

  private List<GazetteerEntry> entries(int[] places) {
    List<GazetteerEntry> entries = new ArrayList<>(places.length);
    for (int i = 0; i < places.length; i++) {
      if (i == 0 || places[i] != places[i - 1]) {
        entries.add(columns.entry(places[i]));
      }
    }
    return entries;
  }

  /** Takes places and their names one by one. */
  static final class Builder {
    final PlaceColumns columns;
    private final NameIndex.Builder names = new NameIndex.Builder();
    private final Map<Long, List<Wanted>> wanted = new HashMap<>();

    Builder(String prefix) {
      columns = new PlaceColumns(prefix);
    }

    /** Adds a place under its own name and gives its index. */
    int add(PlaceColumns.Facts facts) {
      int at = columns.add(facts);
      offer(names.add(facts.name(), at), at);
      return at;
    }

    /**
     * Gives one more name to the best known place of a name in a country, when it comes.
     *
     * @return what tells after the last place whether it has come
     */
    Wanted want(String name, String country, String alias) {
      Wanted want = new Wanted(country, alias);
      wanted.computeIfAbsent(NameKey.of(name), key -> new ArrayList<>()).add(want);
      return want;
    }

    private void offer(long key, int at) {
      List<Wanted> wants = wanted.isEmpty() ? null : wanted.get(key);
      for (Wanted want : wants == null ? List.<Wanted>of() : wants) {
        boolean better =
            want.place == PlaceColumns.NONE
                || columns.prominence(at) > columns.prominence(want.place);
        if (better && columns.in(at, want.country) && columns.kind(at) == PlaceKind.TOWN) {
          want.place = at;
        }
      }
    }

    /** Gives a place one more name. */
    void alias(String name, int place) {
      names.add(name, place);
    }

    CompactGazetteer build() {
      for (List<Wanted> wants : wanted.values()) {
        for (Wanted want : wants) {
          if (want.found()) {
            alias(want.alias, want.place);
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
    private int place = PlaceColumns.NONE;

    private Wanted(String country, String alias) {
      this.country = country;
      this.alias = alias;
    }

    boolean found() {
      return place != PlaceColumns.NONE;
    }
  }
}
