package org.variorum.dictionary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The predicates of conflict news, by base form; those with more particles first. Immutable. */
public final class Predicates {

  private static final Map<String, List<Predicate>> VERBS = new HashMap<>();
  private static final Map<String, List<Predicate>> NOUNS = new HashMap<>();
  private static final Map<String, List<Predicate>> GERUNDS = new HashMap<>();
  private static final Set<String> SEIZING = new HashSet<>();

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
    VERBS.forEach(
        (lemma, verbs) ->
            GERUNDS.put(
                lemma,
                verbs.stream()
                    .filter(verb -> verb.particle().isEmpty() && verb.act().violent())
                    .filter(verb -> verb.patient().equals("object"))
                    .map(Predicates::gerund)
                    .toList()));
    VERBS.forEach(
        (lemma, verbs) -> {
          boolean thing = bare(verbs, Act.SEIZE) || bare(verbs, Act.STEAL);
          if (thing && bare(verbs, Act.ABDUCT)) {
            SEIZING.add(lemma);
          }
        });
    Comparator<Predicate> longest =
        Comparator.comparingInt((Predicate p) -> p.particle().length()).reversed();
    VERBS.values().forEach(list -> list.sort(longest));
    NOUNS.values().forEach(list -> list.sort(longest));
  }

  private static final WordFact<List<Predicate>> OF_VERB = WordFact.of(VERBS::get);
  private static final WordFact<List<Predicate>> OF_NOUN = WordFact.of(NOUNS::get);

  private Predicates() {}

  private static boolean bare(List<Predicate> verbs, Act act) {
    return verbs.stream().anyMatch(verb -> verb.particle().isEmpty() && verb.act() == act);
  }

  private static Predicate gerund(Predicate verb) {
    return new Predicate(
        verb.lemma(), "", true, verb.act(), verb.effect(), verb.type(), "of", "by");
  }

  /** The predicates a verb can be, by its base form; never null. */
  public static List<Predicate> verbs(String lemma) {
    return VERBS.getOrDefault(lemma, List.of());
  }

  /** As {@link #verbs(String)}, of a word that remembers them. */
  public static List<Predicate> verbs(Lexeme word) {
    List<Predicate> verbs = OF_VERB.of(word);
    return verbs == null ? List.of() : verbs;
  }

  /** As {@link #nouns(String)}, of a word that remembers them. */
  public static List<Predicate> nouns(Lexeme word) {
    List<Predicate> nouns = OF_NOUN.of(word);
    return nouns == null ? List.of() : nouns;
  }

  /** Whether by one word a verb tells of taking people and of taking things: "seize". */
  public static boolean seizes(String lemma) {
    return SEIZING.contains(lemma);
  }

  /**
   * The predicates of violence that a verb is as a noun, "the shelling of": whom it is done to
   * stands behind "of", who does it behind "by"; never null.
   */
  public static List<Predicate> gerunds(String lemma) {
    return GERUNDS.getOrDefault(lemma, List.of());
  }

  /** The predicates a noun can be, by its base form; never null. */
  public static List<Predicate> nouns(String lemma) {
    return NOUNS.getOrDefault(lemma, List.of());
  }
}
