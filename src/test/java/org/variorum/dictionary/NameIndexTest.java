package org.variorum.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class NameIndexTest {

  private static int place(PlaceColumns columns, double prominence) {
    return columns.add(
        new PlaceColumns.Facts(
            "Borovo",
            PlaceKind.TOWN,
            "ML",
            PlaceColumns.NONE,
            1,
            2,
            null,
            GazetteerEntry.Seat.NONE,
            0,
            prominence));
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 7, 40_000})
  void everyNameHasItsPlacesTheBetterKnownFirst(int names) {
    Random random = new Random(names);
    PlaceColumns columns = new PlaceColumns("test:");
    NameIndex.Builder builder = new NameIndex.Builder(names);
    Map<String, List<Integer>> told = new TreeMap<>();
    for (int i = 0; i < names; i++) {
      int place = place(columns, random.nextInt(4));
      String name = "Borovo " + random.nextInt(names);
      builder.add(name, place);
      told.computeIfAbsent(name, n -> new ArrayList<>()).add(place);
    }
    NameIndex index = builder.build(columns);
    told.forEach(
        (name, places) -> {
          places.sort(Comparator.comparing(columns::prominence, Comparator.reverseOrder()));
          assertThat(index.places(NameKey.of(name)))
              .as(name)
              .containsExactly(places.stream().mapToInt(p -> p).toArray());
        });
    assertThat(index.places(NameKey.of("Borovo"))).isEmpty();
  }

  @Test
  void twoSpellingsOfOneNameAreKeptOnce() {
    PlaceColumns columns = new PlaceColumns("test:");
    NameIndex.Builder builder = new NameIndex.Builder(0);
    int place = place(columns, 1);
    builder.add("Bórovo", place);
    builder.add("Borovo", place);
    assertThat(builder.build(columns).places(NameKey.of("Borovo"))).containsExactly(place);
  }
}
