package org.variorum.dictionary;

import java.util.List;
import java.util.concurrent.atomic.AtomicReferenceArray;
import org.jspecify.annotations.Nullable;

/**
 * The names of the built-in gazetteer, in parts by their {@link NameStart}. A part is indexed when
 * a name that begins so is first asked for; a report asks for few of them. Safe for use by several
 * threads: two that ask for a part at once may both index it, and get the same.
 */
final class WorldNames implements Names {

  private final PlaceColumns columns;
  private final PlaceStarts starts;
  private final ToldNames told;

  /** Indexes of the names that places have in the columns and in our tables. */
  private final AtomicReferenceArray<@Nullable NameIndex> plain =
      new AtomicReferenceArray<>(NameStart.ALL);

  /** The same with the names that {@link ToldNames} gives to places by their names. */
  private final AtomicReferenceArray<@Nullable NameIndex> whole =
      new AtomicReferenceArray<>(NameStart.ALL);

  WorldNames(PlaceColumns columns, PlaceStarts starts, ToldNames told) {
    this.columns = columns;
    this.starts = starts;
    this.told = told;
  }

  @Override
  public NameIndex starting(int start) {
    NameIndex names = whole.get(start);
    if (names == null) {
      names = withOthers(start, plain(start));
      whole.set(start, names);
      plain.set(start, null);
    }
    return names;
  }

  /** The names of a start, with or without those of other places' names. */
  private NameIndex plain(int start) {
    NameIndex names = whole.get(start);
    if (names == null) {
      names = plain.get(start);
    }
    if (names == null) {
      NameIndex.Builder builder = new NameIndex.Builder(0);
      for (ToldNames.Alias alias : told.aliases(start)) {
        builder.add(alias.name(), alias.place());
      }
      starts.names(start, builder);
      names = builder.build(columns);
      plain.set(start, names);
    }
    return names;
  }

  private NameIndex withOthers(int start, NameIndex names) {
    List<ToldNames.Other> others = told.others(start);
    if (others.isEmpty()) {
      return names;
    }
    NameIndex.Builder builder = new NameIndex.Builder(names);
    for (ToldNames.Other other : others) {
      give(other, builder);
    }
    return builder.build(columns);
  }

  /**
   * Gives the name to the best known town and first-level division of the other name in its
   * country; to the district where there is neither.
   */
  private void give(ToldNames.Other other, NameIndex.Builder names) {
    int town = PlaceColumns.NONE;
    int region = PlaceColumns.NONE;
    int district = PlaceColumns.NONE;
    String of = other.of();
    String country = other.country();
    long key = NameKey.of(of);
    for (int at : plain(NameStart.of(of)).places(key)) {
      if (columns.in(at, country) && NameKey.of(columns.name(at)) == key) {
        PlaceKind kind = columns.kind(at);
        town = kind == PlaceKind.TOWN && town == PlaceColumns.NONE ? at : town;
        region = kind == PlaceKind.REGION && region == PlaceColumns.NONE ? at : region;
        district = kind == PlaceKind.DISTRICT && district == PlaceColumns.NONE ? at : district;
      }
    }
    if (town != PlaceColumns.NONE) {
      names.add(other.name(), town);
    }
    boolean ofTown = town != PlaceColumns.NONE && other.name().endsWith(" City"); // no province
    if (region != PlaceColumns.NONE && !ofTown) {
      names.add(other.name(), region);
    }
    if (town == PlaceColumns.NONE && region == PlaceColumns.NONE) {
      if (district == PlaceColumns.NONE) {
        throw other.row().error("no such place: " + of + " in " + country);
      }
      names.add(other.name(), district);
    }
  }
}
