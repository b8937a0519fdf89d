package org.variorum.link;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Groups of profiles to clusters: their ids and what they have to do with each other. */
final class Clusters {

  private static final int ID_BYTES = 8;

  private Clusters() {}

  /** The clusters of groups that are each in canonical order, in the order given. */
  static List<Cluster> of(List<List<Profile>> incidents) {
    List<String> ids = incidents.stream().map(incident -> id(incident.get(0).record())).toList();
    Map<String, List<String>> byReport = new HashMap<>();
    for (int i = 0; i < ids.size(); i++) {
      String id = ids.get(i);
      incidents.get(i).stream()
          .map(Profile::report)
          .distinct()
          .forEach(report -> byReport.computeIfAbsent(report, r -> new ArrayList<>()).add(id));
    }
    List<Cluster> clusters = new ArrayList<>();
    for (int i = 0; i < ids.size(); i++) {
      clusters.add(cluster(ids.get(i), incidents.get(i), byReport));
    }
    return clusters;
  }

  private static Cluster cluster(
      String id, List<Profile> incident, Map<String, List<String>> byReport) {
    SortedMap<String, Cluster.Relation> related = new TreeMap<>();
    for (Profile profile : incident) {
      for (String other : byReport.getOrDefault(profile.report(), List.of())) {
        if (!other.equals(id)) {
          related.putIfAbsent(other, Cluster.Relation.TOLD_TOGETHER);
        }
      }
    }
    return new Cluster(
        id,
        incident.stream().map(Profile::record).toList(),
        related.entrySet().stream()
            .map(e -> new Cluster.Related(e.getKey(), e.getValue()))
            .toList());
  }

  /** The cluster id that a first record gives: the first eight bytes of the SHA-256 of its id. */
  static String id(String firstRecord) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(firstRecord.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest, 0, ID_BYTES);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
