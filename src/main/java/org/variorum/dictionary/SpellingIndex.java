package org.variorum.dictionary;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Map;

/**
 * The places of each country with the letters of their names, for names that are spelt otherwise.
 */
final class SpellingIndex {

  private static final int[] NONE = {};

  private final long[] bags;
  private final Map<String, int[]> byCountry = new HashMap<>();

  SpellingIndex(PlaceColumns columns) {
    bags = new long[columns.size()];
    Map<String, Integer> sizes = new HashMap<>();
    for (int at = 0; at < bags.length; at++) {
      String country = columns.country(at);
      if (country != null && settled(columns.kind(at))) {
        bags[at] = LetterBag.of(columns.name(at));
        int size = sizes.merge(country, 1, Integer::sum);
        int[] places = byCountry.getOrDefault(country, NONE);
        int[] room = size > places.length ? Arrays.copyOf(places, Math.max(16, size * 2)) : places;
        room[size - 1] = at;
        byCountry.put(country, room);
      }
    }
    sizes.forEach(
        (country, size) -> byCountry.computeIfPresent(country, (c, p) -> Arrays.copyOf(p, size)));
  }

  /** The settled places of a country whose names have nearly the same letters. */
  int[] near(String name, String country) {
    long bag = LetterBag.of(name);
    int[] places = byCountry.getOrDefault(country, NONE);
    int[] near = new int[16];
    int size = 0;
    for (int at : places) {
      if (LetterBag.alike(bag, bags[at])) {
        near = size == near.length ? Arrays.copyOf(near, size * 2) : near;
        near[size++] = at;
      }
    }
    return Arrays.copyOf(near, size);
  }

  private static boolean settled(PlaceKind kind) {
    return kind == PlaceKind.TOWN || kind == PlaceKind.VILLAGE || kind == PlaceKind.SITE;
  }
}
