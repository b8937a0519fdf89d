package org.variorum.link;

import java.io.Serializable;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.incident.IncidentType;

/**
 * What linking looks at in one incident record, in a compact form.
 *
 * @param record the record's id
 * @param report its report's id
 * @param main whether it is what the report is about
 * @param hint the report's {@code incident}, or null
 * @param published epoch day of publication, or {@link #UNKNOWN}
 * @param instant when it was published, in milliseconds since 1970, or {@link Long#MAX_VALUE} when
 *     only the day is known
 * @param when when it happened, as far as the report says
 * @param spots where, the most telling first
 * @param blamed folded names of those who did it or are said to have
 * @param harmed folded names of targets
 * @param tolls killed and wounded
 * @param type what kind, or null when it is {@link IncidentType.Value#OTHER}
 * @param wave whether it is told as several attacks carried out together
 * @param late whether its text is about what followed: courts, funerals, anniversaries
 * @param words rare words of its text
 * @param names rare names of its text
 */
record Profile(
    String record,
    String report,
    boolean main,
    @Nullable String hint,
    int published,
    long instant,
    When when,
    Spot[] spots,
    int[] blamed,
    int[] harmed,
    Tolls tolls,
    IncidentType.@Nullable Value type,
    boolean wave,
    boolean late,
    Words words,
    Names names)
    implements Serializable {

  /** A day that is not known. */
  static final int UNKNOWN = Integer.MIN_VALUE;

  private static final int WEEK = 7;

  /**
   * The day to look it up under: when it happened, else when it was published, else {@link
   * #UNKNOWN}.
   */
  int day() {
    return when.first() != UNKNOWN && when.last() - when.first() <= 31
        ? when.first() + (when.last() - when.first()) / 2
        : published;
  }

  /** The day of publication; later than any when it is not known. */
  int publishedOrLast() {
    return published == UNKNOWN ? Integer.MAX_VALUE : published;
  }

  /** Whether it was published on the one day on which it happened or on the day after. */
  boolean atOnce() {
    return when.width() == 1 && (published == when.first() || published == when.first() + 1);
  }

  /** Whether it was published within a week of the one day on which it happened. */
  boolean fresh() {
    return when.width() == 1 && published >= when.first() && published < when.first() + WEEK;
  }

  /** Whether its text has words to compare. */
  boolean worded() {
    return words.hashes().length > 0;
  }

  /** The countries of its places. */
  Set<String> countries() {
    Set<String> countries = new TreeSet<>();
    for (Spot spot : spots) {
      if (spot.country() != null) {
        countries.add(spot.country());
      }
    }
    return countries;
  }

  /** Whether the two can be of one day and name a town in common. */
  boolean sharesDayAndTown(Profile other) {
    return when.known()
        && other.when.known()
        && when.distance(other.when) == 0
        && sharesTown(other);
  }

  /** Whether the two name the same town or finer place. */
  boolean sharesTown(Profile other) {
    for (Spot mine : spots) {
      for (Spot theirs : other.spots) {
        if (mine.fine() && theirs.fine() && mine.name().equals(theirs.name())) {
          return true;
        }
      }
    }
    return false;
  }
}
