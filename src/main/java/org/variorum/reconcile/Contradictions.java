package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.incident.Claim;

/**
 * Reports at odds two by two to contradictions with sides: each names only those who really stand
 * against one of the others, and no two readings are at odds twice. What a report says against
 * itself stands alone, as a note about that report.
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
    List<Edge> atOdds = question.edges();
    if (atOdds.isEmpty()) {
      return List.of();
    }
    Map<Odds, List<Edge>> alike = new HashMap<>();
    for (Edge edge : atOdds) {
      if (!edge.first().reading().equals(edge.second().reading())) {
        alike.computeIfAbsent(Odds.of(edge), k -> new ArrayList<>()).add(edge);
      }
    }
    Map<String, List<Edge>> byPair = new TreeMap<>();
    alike.forEach((odds, edges) -> byPair.put(odds.order(), edges));
    Map<String, List<List<Edge>>> byKind = new TreeMap<>();
    for (List<Edge> pair : byPair.values()) {
      List<Edge> settled = settled(pair);
      Edge any = settled.get(0);
      byKind
          .computeIfAbsent(any.field() + ' ' + any.relation() + own(any), k -> new ArrayList<>())
          .add(settled);
    }
    List<Contradiction> found = new ArrayList<>();
    for (List<List<Edge>> kind : byKind.values()) {
      Set<Cliques.Pair> pairs = new LinkedHashSet<>();
      for (List<Edge> pair : kind) {
        Edge any = pair.get(0);
        pairs.add(new Cliques.Pair(any.first().reading(), any.second().reading()));
      }
      for (List<String> clique : new Cliques(pairs).cover()) {
        found.add(contradiction(question, clique, kind));
      }
    }
    return found;
  }

  /** What edges have in common that are of one pair of readings, the smaller reading first. */
  private record Odds(String field, String one, String other, String apart) {

    static Odds of(Edge edge) {
      String one = edge.first().reading();
      String other = edge.second().reading();
      boolean first = one.compareTo(other) < 0;
      return new Odds(
          edge.field(), first ? one : other, first ? other : one, Contradictions.own(edge));
    }

    String order() {
      return field + '\n' + one + '\n' + other + apart;
    }
  }

  /** What keeps a report's quarrel with itself apart from those of two reports. */
  private static String own(Edge edge) {
    String report = edge.first().report();
    boolean own = report.equals(edge.second().report()) && edge.relation() != Relation.COMPETING;
    return own ? '\n' + report : "";
  }

  /**
   * Two readings are at odds in one way: the most severe of those in which their reports stand to
   * each other. What rises between some reports and falls between others is no update.
   */
  private static List<Edge> settled(List<Edge> pair) {
    Edge worst = pair.get(0);
    for (Edge edge : pair) {
      worst = edge.relation().severity() > worst.relation().severity() ? edge : worst;
    }
    Relation relation = worst.relation();
    for (Edge edge : pair) {
      boolean turned =
          edge.relation().severity() == relation.severity()
              && !edge.first().reading().equals(worst.first().reading());
      relation = turned && relation.inTime() ? Relation.CONFLICT : relation;
    }
    boolean ordered = relation == worst.relation();
    String first =
        ordered || worst.first().reading().compareTo(worst.second().reading()) < 0
            ? worst.first().reading()
            : worst.second().reading();
    List<Edge> settled = new ArrayList<>();
    for (Edge edge : pair) {
      boolean turn = !edge.first().reading().equals(first);
      settled.add(
          new Edge(
              edge.field(),
              relation,
              turn ? edge.second() : edge.first(),
              turn ? edge.first() : edge.second()));
    }
    return settled;
  }

  private Contradiction contradiction(
      Question<?> question, List<String> clique, List<List<Edge>> kind) {
    Map<String, List<Stand<?>>> stands = new HashMap<>();
    Map<String, Integer> later = new HashMap<>();
    for (List<Edge> pair : kind) {
      String first = pair.get(0).first().reading();
      String second = pair.get(0).second().reading();
      if (clique.contains(first) && clique.contains(second)) {
        List<Stand<?>> ones = stands.computeIfAbsent(first, k -> new ArrayList<>());
        List<Stand<?>> others = stands.computeIfAbsent(second, k -> new ArrayList<>());
        for (Edge edge : pair) {
          ones.add(edge.first());
          others.add(edge.second());
        }
        later.merge(second, pair.size(), Integer::sum);
      }
    }
    Edge any = kind.get(0).get(0);
    Relation relation = any.relation();
    String field = any.field();
    List<String> order = new ArrayList<>(clique);
    if (relation.inTime()) {
      order.sort(Comparator.comparingInt(reading -> later.getOrDefault(reading, 0)));
    }
    List<Side> sides = new ArrayList<>();
    StringBuilder content = new StringBuilder(field).append(' ').append(relation);
    for (String reading : order) {
      Set<String> reports = new TreeSet<>();
      Set<Claim<?>> seen = Collections.newSetFromMap(new IdentityHashMap<>());
      List<Claim<?>> claims = new ArrayList<>();
      for (Stand<?> stand : stands.getOrDefault(reading, List.of())) {
        reports.add(stand.report());
        for (Claim<?> claim : stand.claims()) {
          if (seen.add(claim)) {
            claims.add(claim);
          }
        }
      }
      List<String> names = List.copyOf(reports);
      sides.add(new Side(reading, names, collate.families(names), inOrder(claims)));
      content.append('\n').append(reading).append(names);
    }
    Question.Verdict verdict = question.judge(relation, sides);
    return new Contradiction(
        Ids.of(content.toString()), field, relation, sides, verdict.preferred(), verdict.reasons());
  }

  /** The claims in their order, each once: equal ones stand beside each other. */
  private static List<Claim<?>> inOrder(List<Claim<?>> claims) {
    List<Claim<?>> sorted = new ArrayList<>(claims);
    sorted.sort(Collate.CLAIMS);
    for (int i = sorted.size() - 1; i > 0; i--) {
      if (repeats(sorted, i)) {
        sorted.remove(i);
      }
    }
    return sorted;
  }

  private static boolean repeats(List<Claim<?>> sorted, int at) {
    Claim<?> claim = sorted.get(at);
    for (int i = at - 1; i >= 0 && Collate.CLAIMS.compare(sorted.get(i), claim) == 0; i--) {
      if (sorted.get(i).equals(claim)) {
        return true;
      }
    }
    return false;
  }
}
