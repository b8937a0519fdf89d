package org.variorum.link;

import java.io.Serializable;

/**
 * What linking looks at in one incident record, small enough to be sent around: one or two
 * kilobytes, without the text.
 *
 * <p>For linking beyond one machine: group sketches by {@link #keys()}, ask {@link Linker#connects}
 * about the pairs of a group that are {@link #comparable}, and give every connected set to {@link
 * Linker#cut}. Immutable.
 */
public final class Sketch implements Serializable {

  private static final long serialVersionUID = 1;

  private final Profile profile;

  Sketch(Profile profile) {
    this.profile = profile;
  }

  Profile profile() {
    return profile;
  }

  /** The id of the record. */
  public String record() {
    return profile.record();
  }

  /** The id of the record's report. */
  public String report() {
    return profile.report();
  }

  /** The keys that it is found by, rising; only records that share one are ever compared. */
  public long[] keys() {
    return Blocking.keys(profile);
  }

  /** Whether a day is known for it, of the incident or of publication. */
  public boolean dated() {
    return profile.day() != Profile.UNKNOWN;
  }

  /**
   * Whether two records that share a key are to be compared for it.
   *
   * @param key the key that they share
   * @param dated whether one of them is {@link #dated()}
   * @param otherDated whether the other one is
   */
  public static boolean comparable(long key, boolean dated, boolean otherDated) {
    return !Blocking.oneUndated(key) || !dated || !otherDated;
  }

  @Override
  public String toString() {
    return "sketch of " + profile.record();
  }
}
