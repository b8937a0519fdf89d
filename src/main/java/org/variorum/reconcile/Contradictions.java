package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.incident.Claim;

/**
 * Reports at odds two by two to contradictions with sides: each names only those who really stand
 * against the others.
 */
final class Contradictions {

  private static final Comparator<Contradiction> WORST_FIRST =
      Comparator.<Contradiction>comparingInt(c -> -c.severity())
          .thenComparing(Contradiction::field)
          .thenComparing(Contradiction::id);

  private final Collate collate;

  Contradictions(Collate collate) {
    this.collate = collate;
  }

  List<Contradiction> of(List<Question<?>> questions) {
    List<Contradiction> all = new ArrayList<>();
    for (Question<?> question : questions) {
      all.addAll(of(question));
    }
    all.sort(WORST_FIRST);
    return all;
  }

  private List<Contradiction> of(Question<?> question) {
    Map<String, List<Edge>> byKind = new TreeMap<>();
    for (Edge edge : question.edges()) {
      byKind
          .computeIfAbsent(edge.field() + ' ' + edge.relation(), k -> new ArrayList<>())
          .add(edge);
    }
    List<Contradiction> found = new ArrayList<>();
    for (List<Edge> edges : byKind.values()) {
      for (List<Opponents> clique : new Cliques(blocks(edges)).cover()) {
        found.add(contradiction(question, edges.get(0), clique));
      }
    }
    return found;
  }

  /**
   * Two readings, and reports of which every one of the first stands against every one of the
   * second.
   */
  private static List<Cliques.Block> blocks(List<Edge> edges) {
    Map<String, Map<String, Map<String, Edge>>> byReadings = new TreeMap<>();
    for (Edge edge : edges) {
      byReadings
          .computeIfAbsent(
              edge.first().reading() + '\n' + edge.second().reading(), k -> new TreeMap<>())
          .computeIfAbsent(edge.first().report(), k -> new TreeMap<>())
          .putIfAbsent(edge.second().report(), edge);
    }
    List<Cliques.Block> blocks = new ArrayList<>();
    for (Map<String, Map<String, Edge>> byFirst : byReadings.values()) {
      Map<TreeSet<String>, List<Map<String, Edge>>> sameNeighbours = new LinkedHashMap<>();
      byFirst.forEach(
          (first, seconds) ->
              sameNeighbours
                  .computeIfAbsent(new TreeSet<>(seconds.keySet()), k -> new ArrayList<>())
                  .add(seconds));
      for (List<Map<String, Edge>> group : sameNeighbours.values()) {
        List<Stand<?>> left = new ArrayList<>();
        List<Stand<?>> right = new ArrayList<>();
        group.forEach(seconds -> left.add(seconds.values().iterator().next().first()));
        group.get(0).values().forEach(edge -> right.add(edge.second()));
        blocks.add(new Cliques.Block(Opponents.of(left), Opponents.of(right)));
      }
    }
    return blocks;
  }

  private Contradiction contradiction(Question<?> question, Edge sample, List<Opponents> clique) {
    List<Side> sides = new ArrayList<>();
    StringBuilder content = new StringBuilder(sample.field()).append(' ').append(sample.relation());
    for (Opponents opponents : clique) {
      List<Claim<?>> claims = new ArrayList<>();
      opponents.stands().forEach(stand -> claims.addAll(stand.claims()));
      claims.sort(Collate.CLAIMS);
      List<String> reports = opponents.reports();
      sides.add(
          new Side(
              opponents.reading(),
              reports,
              collate.families(reports),
              claims.stream().distinct().toList()));
      content.append('\n').append(opponents.reading()).append(reports);
    }
    Question.Verdict verdict = question.judge(sample.relation(), sides);
    return new Contradiction(
        Ids.of(content.toString()),
        sample.field(),
        sample.relation(),
        sides,
        verdict.preferred(),
        verdict.reasons());
  }
}
