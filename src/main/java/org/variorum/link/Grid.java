package org.variorum.link;

/**
 * Days in boxes, and once more in boxes that are shifted by half a box, so that two days at most
 * half a box apart always share one.
 *
 * <p>The last bits of a key say which: a pair that shares a box of the plain grid is compared there
 * and need not be compared again for the shifted one.
 */
enum Grid {
  FEW_DAYS(1, 4),
  WEEK(2, 8),
  WEEKS(3, 20),
  MONTHS(4, 60);

  /** The bits of a key that say what it is; none of them for a plain key. */
  static final long BITS = 0xF;

  private static final Grid[] ALL = values();

  private final int number;
  private final int days;

  Grid(int number, int days) {
    this.number = number;
    this.days = days;
  }

  /** How many days a box has. */
  int days() {
    return days;
  }

  int box(int day) {
    return Math.floorDiv(day, days);
  }

  int shifted(int day) {
    return Math.floorDiv(day + days / 2, days);
  }

  /** The last bits of a key in the shifted grid; even. */
  long mark() {
    return 2L * number;
  }

  /** The days of a box of the shifted grid that a key is of, or 0 for any other key. */
  static int shiftedDays(long key) {
    int grid = (int) (key & BITS) >> 1;
    return (key & 1) != 0 || grid == 0 ? 0 : ALL[grid - 1].days;
  }
}
