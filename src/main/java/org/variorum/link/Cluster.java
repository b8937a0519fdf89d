package org.variorum.link;

import java.util.List;

/**
 * Incident records that tell of one incident.
 *
 * @param id sixteen hexadecimal digits made from the record that was published first, so that it
 *     stays when later or unrelated records come
 * @param records ids of the records, at least one: the one published first in front, those without
 *     a publication day last, equal days in the order of their ids
 * @param related other clusters that have to do with this one, in the order of their ids
 */
public record Cluster(String id, List<String> records, List<Related> related) {

  public Cluster {
    if (records.isEmpty()) {
      throw new IllegalArgumentException("a cluster without records: " + id);
    }
    records = List.copyOf(records);
    related = List.copyOf(related);
  }

  /**
   * Another cluster that has to do with this one and is not the same incident.
   *
   * @param cluster the other cluster's id
   * @param relation what the other one is to this one
   */
  public record Related(String cluster, Relation relation) {}

  /** What another incident is to this one. */
  public enum Relation {
    /** The other one is the wave of incidents that this one is a part of. */
    WAVE,
    /** The other one is a part of this wave. */
    COMPONENT,
    /** One report tells of both. */
    TOLD_TOGETHER
  }
}
