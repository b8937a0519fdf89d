package org.variorum.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** What the sides of a toll keep where they come to more than its total. */
class SidesTest {

  private static final Set<String> NO_PARTS = Set.of();

  @Test
  void stayWhereTheTotalHoldsThem() {
    assertThat(within(exactly(9), NO_PARTS, "CIVILIANS", exactly(6), "ATTACKERS", exactly(2)))
        .containsEntry("CIVILIANS", exactly(6))
        .containsEntry("ATTACKERS", exactly(2));
  }

  @Test
  void areNoMoreThanALowerToll() {
    assertThat(within(exactly(9), NO_PARTS, "CIVILIANS", exactly(16)))
        .containsEntry("CIVILIANS", exactly(9));
  }

  @Test
  void shareWhatMayBeOnePerson() {
    assertThat(within(exactly(1), NO_PARTS, "CIVILIANS", exactly(1), "STATE_FORCES", exactly(1)))
        .containsEntry("CIVILIANS", new Interval(0, 1L))
        .containsEntry("STATE_FORCES", new Interval(0, 1L));
  }

  @Test
  void keepAFigureBeforeABarePlural() {
    assertThat(
            within(
                exactly(5),
                NO_PARTS,
                "STATE_FORCES",
                exactly(5),
                "ATTACKERS",
                new Interval(2, null)))
        .containsEntry("STATE_FORCES", exactly(5))
        .containsEntry("ATTACKERS", new Interval(0, 5L));
  }

  @Test
  void leaveRoomForThePartsOfAWhole() {
    assertThat(
            within(
                new Interval(20, null),
                Set.of("CIVILIANS"),
                "ATTACKERS",
                new Interval(20, null),
                "CIVILIANS",
                exactly(2)))
        .containsEntry("ATTACKERS", new Interval(18, null))
        .containsEntry("CIVILIANS", exactly(2));
  }

  @Test
  void neverComeToMoreThanTheTotal() {
    for (long total = 0; total < 12; total++) {
      for (long one = 0; one < 12; one++) {
        for (long other = 0; other < 12; other++) {
          Map<String, Interval> sides =
              within(
                  new Interval(total, null),
                  Set.of("ATTACKERS"),
                  "CIVILIANS",
                  new Interval(one, one + 2),
                  "STATE_FORCES",
                  new Interval(other, null),
                  "ATTACKERS",
                  exactly(other));
          assertThat(sides.values().stream().mapToLong(Interval::min).sum())
              .isLessThanOrEqualTo(total);
        }
      }
    }
  }

  private static Interval exactly(long number) {
    return new Interval(number, number);
  }

  private static Map<String, Interval> within(
      Interval total, Set<String> parts, Object... sidesAndNumbers) {
    Map<String, Interval> sides = new LinkedHashMap<>();
    for (int i = 0; i < sidesAndNumbers.length; i += 2) {
      sides.put((String) sidesAndNumbers[i], (Interval) sidesAndNumbers[i + 1]);
    }
    Sides.within(total, sides, parts);
    return sides;
  }
}
