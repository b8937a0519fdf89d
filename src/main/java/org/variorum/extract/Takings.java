package org.variorum.extract;

import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicate;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;

/** Whether a verb of taking takes what its predicate says: people, or places and things. */
final class Takings {

  private static final Set<String> LED = Set.of("take from", "take away", "drag from", "haul from");

  /** From where people are taken against their will. */
  private static final WordSet HOMES =
      WordSet.of(
          "home",
          "house",
          "bed",
          "room",
          "apartment",
          "flat",
          "car",
          "vehicle",
          "bus",
          "village",
          "school",
          "office",
          "workplace",
          "farm",
          "church",
          "hotel",
          "dormitory",
          "residence");

  /** Where people are taken for their own good. */
  private static final WordSet CARE =
      WordSet.of("hospital", "clinic", "morgue", "mortuary", "safety", "infirmary", "shelter");

  private final Syntax syntax;

  Takings(Syntax syntax) {
    this.syntax = syntax;
  }

  /** "seized ten tourists" took people, "seized the town" did not. */
  boolean takes(Clause clause, Predicate predicate) {
    if (predicate.act() == Act.SAY && predicate.lemma().equals("rule")) {
      return clause.objects().isEmpty() && !clause.group().passive(); // "a court ruled"
    }
    if (predicate.act() == Act.ABDUCT
        && LED.contains(predicate.lemma() + ' ' + predicate.particle())) {
      return ledAway(clause, predicate.particle());
    }
    boolean thing = predicate.act() == Act.SEIZE || predicate.act() == Act.STEAL;
    if (!thing && predicate.act() != Act.ABDUCT
        || !predicate.particle().isEmpty()
        || !Predicates.seizes(predicate.lemma())) {
      return true;
    }
    List<Integer> taken =
        clause.group().passive() || clause.objects().isEmpty()
            ? clause.subjects()
            : clause.objects();
    return people(taken) != thing;
  }

  /** "took two men from their homes", "were led away by soldiers": not to a hospital. */
  private boolean ledAway(Clause clause, String particle) {
    List<Integer> taken = clause.group().passive() ? clause.subjects() : clause.objects();
    boolean named = !taken.isEmpty() && syntax.tag(syntax.chunk(taken.get(0)).head()) == Tag.NAME;
    boolean cared =
        clause.prepositions().stream()
            .anyMatch(
                p ->
                    p.preposition().equals("to")
                        && CARE.has(syntax.base(syntax.chunk(p.phrase()).head())));
    boolean home =
        particle.equals("away")
            || clause.prepositions().stream()
                .anyMatch(
                    p ->
                        p.preposition().equals("from")
                            && HOMES.has(syntax.base(syntax.chunk(p.phrase()).head())));
    return home && !cared && (named || people(taken)) && !harmed(clause);
  }

  /** "dragged them from their homes and shot them": they were not led away. */
  private boolean harmed(Clause clause) {
    int from = syntax.clauses().indexOf(clause);
    return syntax.clauses().stream()
        .filter(c -> c.parent() == from && c.link() == Clause.Link.COORDINATE)
        .anyMatch(
            c ->
                Predicates.verbs(c.group().lemma()).stream()
                    .anyMatch(p -> p.act().harm() && p.particle().isEmpty()));
  }

  private boolean people(List<Integer> phrases) {
    if (phrases.isEmpty()) {
      return false;
    }
    int head = syntax.chunk(phrases.get(0)).head();
    Words.Entry entry = syntax.base(head).entry();
    return syntax.tag(head) == Tag.NOUN && entry != null && entry.category().equals("person");
  }
}
