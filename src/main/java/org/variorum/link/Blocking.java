package org.variorum.link;

import java.util.Arrays;

/**
 * Which pairs are compared at all: those that share a key.
 *
 * <ul>
 *   <li>a place, the beginning or the end of its name, or, when nothing finer is told, the region
 *       or country, within days;
 *   <li>a place by its consonants ({@code Haas}, {@code Hass}), within ten days;
 *   <li>a place and one of the twelve most telling words, whenever;
 *   <li>somebody blamed, within days;
 *   <li>the country, within two days, when the text has no words to compare and all depends on the
 *       record's values;
 *   <li>one of the 40 most telling words, within ten days, or whenever the day of one of the two is
 *       not known;
 *   <li>one of the four most telling words, within a month;
 *   <li>one of the four most telling words that hardly any report has, whenever;
 *   <li>two of the sixteen most telling words, whenever;
 *   <li>one of the first 96 rare names, whenever;
 *   <li>the report's {@code incident}.
 * </ul>
 *
 * <p>Days lie in two grids of boxes, one shifted by half a box against the other, so that two days
 * at most half a box apart always share one. The day is the incident's, else that of publication.
 */
final class Blocking {

  private static final Grid PLACE_BOX = Grid.WEEK;
  private static final Grid WORD_BOX = Grid.WEEKS;
  private static final Grid MONTHS_BOX = Grid.MONTHS;
  private static final Grid BARE_BOX = Grid.FEW_DAYS;
  private static final int PAIRED_WORDS = 16;
  private static final int WORDS_OF_A_MONTH = 4;
  private static final int WORDS_OF_A_PLACE = 12;
  private static final int STUB = 3;

  private Blocking() {}

  /**
   * The keys of a profile, rising and without repetition. A key that is odd counts only between two
   * profiles of which one at least has no known day.
   */
  static long[] keys(Profile profile) {
    KeyRing ring = new KeyRing();
    int day = profile.day();
    within(ring, profile, day);
    int published = profile.published();
    if (published != Profile.UNKNOWN && Math.abs((long) published - day) > PLACE_BOX.days() / 2) {
      within(ring, profile, published);
    }
    int[] words = profile.words().telling();
    for (int i = 0; i < words.length; i++) {
      ring.addUndated('w', words[i]);
      for (int j = 0; j < i && i < PAIRED_WORDS; j++) {
        ring.add('x', Math.min(words[i], words[j]), Math.max(words[i], words[j]));
      }
    }
    for (int word : profile.words().odd()) {
      ring.add('o', 0, word);
    }
    for (Spot spot : profile.spots()) {
      for (int i = 0; spot.fine() && i < Math.min(WORDS_OF_A_PLACE, words.length); i++) {
        ring.add('q', words[i], KeyRing.hash(spot.name()));
      }
    }
    for (int name : profile.names().hashes()) {
      ring.add('n', 0, name);
    }
    if (profile.main() && profile.hint() != null) {
      ring.add('h', 0, KeyRing.hash(profile.hint()));
    }
    if (ring.isEmpty()) {
      dated(ring, day, PLACE_BOX, 'd', 0);
    }
    return ring.keys();
  }

  /** Whether two profiles share a key that counts between them. */
  static boolean share(Profile a, Profile b) {
    boolean oneUndated = a.day() == Profile.UNKNOWN || b.day() == Profile.UNKNOWN;
    long[] others = keys(b);
    for (long key : keys(a)) {
      if ((oneUndated || !oneUndated(key)) && Arrays.binarySearch(others, key) >= 0) {
        return true;
      }
    }
    return false;
  }

  /** Whether a key counts only between two profiles of which one at least has no known day. */
  static boolean oneUndated(long key) {
    return (key & 1) != 0;
  }

  /**
   * Whether two profiles that share a key of the shifted grid share one of the plain grid too. What
   * has a key for one of its days has it for all of them.
   *
   * @param key the key that they share
   * @param day the first's {@link Profile#day}
   * @param other the second's
   */
  static boolean sharedAnyway(long key, int day, int other) {
    int days = Grid.shiftedDays(key);
    return days != 0 && Math.floorDiv(day, days) == Math.floorDiv(other, days);
  }

  /** What counts within days of a day. */
  private static void within(KeyRing ring, Profile profile, int day) {
    boolean fine = false;
    for (Spot spot : profile.spots()) {
      fine |= spot.fine();
      if (spot.fine()) {
        place(ring, spot.name(), day);
      } else if (!fine) {
        dated(ring, day, PLACE_BOX, 'p', KeyRing.hash(spot.name()));
      }
    }
    for (int actor : profile.blamed()) {
      dated(ring, day, PLACE_BOX, 'a', actor);
    }
    if (!profile.worded()) {
      for (String country : profile.countries()) {
        dated(ring, day, BARE_BOX, 'c', KeyRing.hash(country));
      }
    }
    if (day != Profile.UNKNOWN && profile.worded()) {
      worded(ring, profile, day);
    }
  }

  /** What counts within weeks of a day, where a text speaks for it. */
  private static void worded(KeyRing ring, Profile profile, int day) {
    int[] words = profile.words().telling();
    for (int i = 0; i < words.length; i++) {
      dated(ring, day, WORD_BOX, 'w', words[i]);
      if (i < WORDS_OF_A_MONTH) {
        dated(ring, day, MONTHS_BOX, 'm', words[i]);
      }
    }
    for (Spot spot : profile.spots()) {
      if (spot.fine()) {
        dated(ring, day, WORD_BOX, 's', consonants(spot.name()));
      }
    }
  }

  /** What stays of a name when its vowels are written otherwise: {@code haas, hass} both keep s. */
  private static long consonants(String name) {
    StringBuilder kept = new StringBuilder();
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      if ("aeiouyhw'- ".indexOf(c) < 0
          && (kept.length() == 0 || kept.charAt(kept.length() - 1) != c)) {
        kept.append(c);
      }
    }
    return KeyRing.hash(kept.toString());
  }

  private static void place(KeyRing ring, String name, int day) {
    dated(ring, day, PLACE_BOX, 'p', KeyRing.hash(name));
    if (name.length() > STUB) {
      dated(ring, day, PLACE_BOX, 'b', KeyRing.hash(name.substring(0, STUB)));
      dated(ring, day, PLACE_BOX, 'e', KeyRing.hash(name.substring(name.length() - STUB)));
    }
    ring.addUndated('p', KeyRing.hash(name));
  }

  private static void dated(KeyRing ring, int day, Grid grid, char kind, long value) {
    if (day == Profile.UNKNOWN) {
      ring.addUndated(kind, value);
    } else {
      ring.add(kind, grid, day, value);
    }
  }
}
