package org.variorum.link;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Incident records that tell of one incident.
 *
 * @param id sixteen hexadecimal digits made from the record that was published first, so that it
 *     stays when later or unrelated records come
 * @param records ids of the records, at least one: the one published first in front, those without
 *     a publication day last and on one day those without a time, else in the order of their ids
 * @param related other clusters that have to do with this one, in the order of their ids
 */
public record Cluster(String id, List<String> records, List<Related> related)
    implements Serializable {

  public Cluster {
    if (records.isEmpty()) {
      throw new IllegalArgumentException("a cluster without records: " + id);
    }
    records = List.copyOf(records);
    related = List.copyOf(related);
  }

  /**
   * This cluster with others that one report tells of beside it.
   *
   * @param others the others' ids; those that are related already stay as they are
   */
  public Cluster toldWith(Collection<String> others) {
    SortedMap<String, Relation> all = new TreeMap<>();
    others.forEach(other -> all.put(other, Relation.TOLD_TOGETHER));
    related.forEach(known -> all.put(known.cluster(), known.relation()));
    all.remove(id);
    List<Related> list = new ArrayList<>();
    all.forEach((other, relation) -> list.add(new Related(other, relation)));
    return new Cluster(id, records, list);
  }

  /**
   * Another cluster that has to do with this one and is not the same incident.
   *
   * @param cluster the other cluster's id
   * @param relation what the other one is to this one
   */
  public record Related(String cluster, Relation relation) implements Serializable {}

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
