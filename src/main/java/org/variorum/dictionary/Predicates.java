package org.variorum.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The predicates of conflict news, by base form; those with more particles first. Immutable. */
public final class Predicates {

  private static final Map<String, List<Predicate>> VERBS = new HashMap<>();
  private static final Map<String, List<Predicate>> NOUNS = new HashMap<>();

  static {
    for (Tsv.Row row : Tsv.load("predicates.tsv").rows()) {
      Predicate predicate =
          new Predicate(
              row.get("lemma"),
              row.text("particle"),
              row.get("pos").equals("noun"),
              row.choice(Act.class, "act"),
              row.find("effect"),
              row.find("type"),
              row.text("patient"),
              row.text("agent"));
      (predicate.noun() ? NOUNS : VERBS)
          .computeIfAbsent(predicate.lemma(), lemma -> new ArrayList<>())
          .add(predicate);
    }
    Comparator<Predicate> longest =
        Comparator.comparingInt((Predicate p) -> p.particle().length()).reversed();
    VERBS.values().forEach(list -> list.sort(longest));
    NOUNS.values().forEach(list -> list.sort(longest));
  }

  private Predicates() {}

  /** The predicates a verb can be, by its base form; never null. */
  public static List<Predicate> verbs(String lemma) {
    return VERBS.getOrDefault(lemma, List.of());
  }

  /** The predicates a noun can be, by its base form; never null. */
  public static List<Predicate> nouns(String lemma) {
    return NOUNS.getOrDefault(lemma, List.of());
  }
}
