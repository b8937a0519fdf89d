package org.variorum.dictionary;

import java.util.Arrays;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * The towns and divisions of each country with the letters of their names, for names that are spelt
 * otherwise. A country's are gathered when it is first asked for. Safe for use by several threads.
 */
final class SpellingIndex {

  private final PlaceColumns columns;
  private final Map<String, Settled> byCountry = new ConcurrentHashMap<>();

  SpellingIndex(PlaceColumns columns) {
    this.columns = columns;
  }

  /**
   * The settled places of a country.
   *
   * @param places their indexes
   * @param bags the letters of their names, in the same order
   */
  private record Settled(int[] places, long[] bags) {}

  /**
   * The settled places of a country whose names have nearly the same letters.
   *
   * @param bits what the letters that they have in common must be worth
   */
  int[] near(String name, String country, double bits) {
    long bag = LetterBag.of(name);
    LetterWorth worth = new LetterWorth(name);
    Settled settled = byCountry.computeIfAbsent(country, this::gather);
    int[] near = new int[16];
    int size = 0;
    for (int i = 0; i < settled.bags.length; i++) {
      if (LetterBag.alike(bag, settled.bags[i]) && worth.shared(settled.bags[i]) >= bits) {
        near = size == near.length ? Arrays.copyOf(near, size * 2) : near;
        near[size++] = settled.places[i];
      }
    }
    return Arrays.copyOf(near, size);
  }

  private Settled gather(String code) {
    int country = columns.known(code);
    int count = 0;
    for (int at = 0; at < columns.size(); at++) {
      count += settled(at, country) ? 1 : 0;
    }
    int[] places = new int[count];
    long[] bags = new long[count];
    FoldedBytes folding = new FoldedBytes();
    count = 0;
    for (int at = 0; at < columns.size(); at++) {
      if (settled(at, country)) {
        places[count] = at;
        if (columns.division(at)) {
          bags[count++] = LetterBag.of(columns.bareName(at));
        } else {
          int size = folding.fold(columns.pool(), columns.nameStart(at), columns.nameEnd(at));
          bags[count++] = LetterBag.of(folding.chars, size);
        }
      }
    }
    return new Settled(places, bags);
  }

  private boolean settled(int at, int country) {
    if (!columns.in(at, country)) {
      return false;
    }
    return switch (columns.kind(at)) {
      case TOWN, VILLAGE, SITE, REGION, DISTRICT -> true;
      case AREA, COUNTRY, BORDER_AREA, UNKNOWN -> false;
    };
  }
}
