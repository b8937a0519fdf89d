package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Questions;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/**
 * Whom words about guilt point to that are no verbs of blame: "the group responsible", "X is behind
 * the attack", "it bore the hallmarks of X".
 */
final class Culprits {

  private static final WordSet HEDGES =
      WordSet.of(
          "suggest",
          "believe",
          "believed",
          "suspect",
          "suspected",
          "think",
          "thought",
          "likely",
          "probably",
          "may",
          "might",
          "could",
          "point",
          "bear",
          "presume",
          "presumed",
          "possibly",
          "apparently",
          "allegedly",
          "indicate");

  /** "bore the hallmarks of X" hedges by itself. */
  private static final WordSet MARKS =
      WordSet.of("hallmarks", "hallmark", "handiwork", "signature");

  private static final WordSet HELD = WordSet.of("hold", "held", "holds", "holding");

  private static final Set<String> POINT = Set.of("fall", "point", "center", "centre", "focus");

  /** How many tokens from the word about guilt. */
  private static final int REACH = 12;

  private final Story story;
  private final Roles roles;
  private final UnlistedNames names;
  private final Ledger ledger;
  private final Firmness firmness;

  Culprits(Story story, Roles roles, UnlistedNames names, Ledger ledger, Firmness firmness) {
    this.story = story;
    this.roles = roles;
    this.names = names;
    this.ledger = ledger;
    this.firmness = firmness;
  }

  /** "the group responsible", "believed to be behind", "suggest the involvement of". */
  void at(Syntax syntax, int i) {
    switch (syntax.sentence().norm(i)) {
      case "responsible" -> {
        if (!asked(syntax, i)) {
          responsible(syntax, i);
        }
      }
      case "behind" -> {
        if (!asked(syntax, i)) {
          behind(syntax, i);
        }
      }
      case "involvement", "hallmarks", "hallmark", "handiwork", "signature", "work" ->
          signs(syntax, i);
      case "suspicion", "finger" -> suspicion(syntax, i);
      default -> {
        // says nothing about who did it
      }
    }
  }

  /** "do not know whether the rebels were responsible", "denied that its men were". */
  private boolean asked(Syntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    return clause != null && Questions.asked(syntax, clause)
        || story.affirmed(syntax.sentence(), i) == Stance.DENIED;
  }

  /** "suspicion fell on X", "the finger of suspicion pointed at X". */
  private void suspicion(Syntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    if (clause == null || !POINT.contains(clause.group().lemma()) || clause.group().negated()) {
      return;
    }
    for (Clause.Prepositional phrase : clause.prepositions()) {
      boolean at = Set.of("on", "upon", "at", "to").contains(phrase.preposition());
      for (Mention<Actor> actor :
          at ? roles.actors(syntax, List.of(phrase.phrase())) : List.<Mention<Actor>>of()) {
        if (actor.from() > clause.group().head() && Doers.canAct(actor)) {
          ledger.add(
              actor,
              Stance.SUSPECTED,
              syntax.sentence(),
              clause.from(),
              Math.max(clause.to(), actor.to()),
              "suspicion falls on <actor>",
              null);
        }
      }
    }
  }

  private void responsible(Syntax syntax, int i) {
    Clause holding = syntax.clauseAt(i);
    if (holding != null && holding.group().lemma().equals("hold")) {
      return; // "held the government responsible" is a verb that blames
    }
    Mention<Actor> actor = subject(syntax, i);
    actor = actor == null ? near(syntax, i) : actor;
    String before = syntax.sentence().norm(i - 1);
    if (actor != null && !before.equals("not") && !HELD.contains(before)) {
      boolean accused = held(syntax, i) || !story.speakers(syntax.sentence(), i).isEmpty();
      Stance firm = accused ? Stance.ACCUSED : Stance.ASSERTED;
      Stance above =
          holding == null ? null : firmness.above(syntax, syntax.clauses().indexOf(holding), actor);
      ledger.add(
          actor,
          hedged(syntax, i) ? Stance.SUSPECTED : above == null ? firm : above,
          syntax.sentence(),
          Math.min(actor.from(), Math.max(0, i - 2)),
          Math.max(actor.to(), i + 1),
          "the group responsible",
          null);
    }
  }

  /** "members of the army are responsible for the murder": whoever that is said of, or null. */
  private @Nullable Mention<Actor> subject(Syntax syntax, int i) {
    int chunk = syntax.chunkAt(i) + 2;
    Clause clause = syntax.clauseAt(i);
    boolean act =
        syntax.sentence().norm(i + 1).equals("for")
            && chunk < syntax.chunks().size()
            && Matter.is(syntax, chunk);
    if (!act || clause == null || !clause.group().lemma().equals("be")) {
      return null;
    }
    return names.claimants(syntax, clause.subjects()).stream()
        .filter(a -> a.value().kind() != Actor.Kind.FACILITY)
        .findFirst()
        .orElse(null);
  }

  /** "hold the ELN responsible". */
  private static boolean held(Syntax syntax, int i) {
    for (int j = Math.max(0, i - 8); j < i; j++) {
      if (HELD.has(syntax.sentence().lexeme(j))) {
        return true;
      }
    }
    return false;
  }

  /** "X is behind the attack". */
  private void behind(Syntax syntax, int i) {
    Mention<Actor> armed = before(syntax, i);
    Mention<Actor> actor = armed == null ? ruling(syntax, i) : armed;
    int chunk = syntax.chunkAt(i) + 1;
    if (actor != null
        && chunk < syntax.chunks().size()
        && Matter.is(syntax, chunk)
        && !syntax.sentence().norm(i - 1).equals("not")
        && !denies(syntax, actor.to(), i)) {
      Clause clause = syntax.clauseAt(i);
      Stance above =
          clause == null ? null : firmness.above(syntax, syntax.clauses().indexOf(clause), actor);
      boolean accused = !story.speakers(syntax.sentence(), i).isEmpty();
      Stance firm = accused ? Stance.ACCUSED : Stance.ASSERTED;
      ledger.add(
          actor,
          hedged(syntax, i) ? Stance.SUSPECTED : above == null ? firm : above,
          syntax.sentence(),
          actor.from(),
          syntax.chunk(chunk).to(),
          "<actor> is behind the act",
          null);
    }
  }

  /** "Libya was behind the bombing": the subject, where nobody armed is told; or null. */
  private @Nullable Mention<Actor> ruling(Syntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    return clause == null || !clause.group().lemma().equals("be") || clause.group().negated()
        ? null
        : names.claimants(syntax, clause.subjects()).stream()
            .filter(a -> a.value().kind() != Actor.Kind.FACILITY && a.to() <= i)
            .findFirst()
            .orElse(null);
  }

  /** "X denied being behind it". */
  private static boolean denies(Syntax syntax, int from, int to) {
    return syntax.frames().stream()
        .anyMatch(f -> f.act() == Act.DENY && from <= f.head() && f.head() < to);
  }

  /** "bears the hallmarks of X", "was the work of X". */
  private void signs(Syntax syntax, int i) {
    boolean telling = MARKS.has(syntax.sentence().lexeme(i));
    boolean plain = !telling && !hedged(syntax, i);
    if (!syntax.sentence().norm(i + 1).equals("of") || plain && !wasWork(syntax, i)) {
      return;
    }
    Mention<Actor> actor = near(syntax, i);
    if (actor != null && actor.from() > i) {
      int from = i;
      while (from > 0 && i - from < 3 && !HEDGES.has(syntax.base(from))) {
        from--;
      }
      ledger.add(
          actor,
          plain ? Stance.ASSERTED : Stance.SUSPECTED,
          syntax.sentence(),
          from,
          actor.to(),
          plain ? "the act was the work of <actor>" : "signs point to <actor>",
          null);
    }
  }

  /** "the attack was the work of X". */
  private static boolean wasWork(Syntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    return clause != null
        && syntax.sentence().norm(i).equals("work")
        && clause.group().lemma().equals("be")
        && !clause.group().negated()
        && Matter.any(syntax, clause.subjects());
  }

  /** "officials suggest that X is behind it": whether the words before a token doubt it. */
  private static boolean hedged(Syntax syntax, int i) {
    for (int j = Math.max(0, i - 6); j < i; j++) {
      if (HEDGES.has(syntax.base(j))) {
        return true;
      }
    }
    return false;
  }

  /** The armed group named soon behind a token, else armed people told soon before it; or null. */
  private @Nullable Mention<Actor> near(Syntax syntax, int token) {
    for (Mention<Actor> actor :
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      if (Roles.namedGroup(actor) && actor.from() > token && actor.from() - token < REACH) {
        return actor;
      }
    }
    for (Mention<Actor> actor :
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      if (actor.to() == token && Doers.armed(actor)) {
        return actor; // "the soldiers responsible"
      }
    }
    Mention<Actor> before = before(syntax, token);
    return before != null && token - before.to() < REACH ? before : null;
  }

  /** The armed people told last before a token, or null. */
  private @Nullable Mention<Actor> before(Syntax syntax, int token) {
    Mention<Actor> best = null;
    for (Mention<Actor> actor :
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      boolean head =
          actor.covers(syntax.chunk(syntax.chunkAt(actor.to() - 1)).head())
              || actor.value().kind() == Actor.Kind.ORGANIZATION;
      if (head && actor.to() <= token && actor.value().side() == Actor.Side.NON_STATE_ARMED) {
        best = actor;
      }
    }
    return best;
  }
}
