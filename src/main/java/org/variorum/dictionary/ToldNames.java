package org.variorum.dictionary;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Names that our tables give to places, by their {@link NameStart}. */
final class ToldNames {

  private final @Nullable List<Alias>[] aliases = lists();
  private final @Nullable List<Other>[] others = lists();

  /** A name of a place. */
  record Alias(String name, int place) {}

  /** A name of whatever has another name in a country, as a row says that is read when needed. */
  record Other(String name, Tsv.Row row) {

    String of() {
      return row.get("of");
    }

    String country() {
      return row.get("country");
    }
  }

  void alias(String name, int place) {
    add(aliases, NameStart.of(name), new Alias(name, place));
  }

  /** Gives the name of a row to the best known places of another name in a country. */
  void other(Tsv.Row row) {
    String name = row.get("name");
    add(others, NameStart.of(name), new Other(name, row));
  }

  /** The names of places, in the order in which they were told. */
  List<Alias> aliases(int start) {
    List<Alias> told = aliases[start];
    return told == null ? List.of() : told;
  }

  /** Those of other names, in the order in which they were told. */
  List<Other> others(int start) {
    List<Other> told = others[start];
    return told == null ? List.of() : told;
  }

  private static <T> void add(@Nullable List<T>[] lists, int start, T one) {
    List<T> list = lists[start];
    if (list == null) {
      list = new ArrayList<>(4);
      lists[start] = list;
    }
    list.add(one);
  }

  @SuppressWarnings({"unchecked", "rawtypes"})
  private static <T> @Nullable List<T>[] lists() {
    return new List[NameStart.ALL];
  }
}
