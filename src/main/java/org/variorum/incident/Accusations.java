package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** Who is blamed, suspected or said to be behind it, in words about guilt rather than the act. */
final class Accusations {

  private static final Set<String> OF = Set.of("of", "with", "for");
  private static final Set<String> ON = Set.of("to", "on");
  private static final Set<String> HEDGES =
      Set.of(
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
  private static final Set<String> MARKS =
      Set.of("hallmarks", "hallmark", "handiwork", "signature");

  private static final Set<String> HELD = Set.of("hold", "held", "holds", "holding", "not");
  private static final int REACH = 12;

  private final Story story;
  private final Roles roles;
  private final UnlistedNames names;
  private final Ledger ledger;
  private final Firmness firmness;

  Accusations(Story story, Roles roles, UnlistedNames names, Ledger ledger, Firmness firmness) {
    this.story = story;
    this.roles = roles;
    this.names = names;
    this.ledger = ledger;
    this.firmness = firmness;
  }

  void blamed(Syntax syntax, Frame frame) {
    if (frame.clause() < 0 || ofNoActInParticular(syntax, frame)) {
      return;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    if (ofSomethingElse(syntax, clause)) {
      return;
    }
    List<Mention<Actor>> accused = new ArrayList<>();
    if (toBlame(syntax, clause)) {
      accused.addAll(names.claimants(syntax, clause.subjects()));
    }
    boolean governed =
        clause.group().form() == VerbGroup.Form.ING
            && clause.verb() > 0
            && syntax.chunk(clause.verb() - 1).is(Chunk.Kind.PREPOSITION);
    if (!governed && !Matter.any(syntax, frame.patients())) {
      accused.addAll(names.claimants(syntax, frame.patients()));
    }
    for (Prepositional phrase : clause.prepositions()) {
      if (ON.contains(phrase.preposition())) {
        accused.addAll(names.claimants(syntax, List.of(phrase.phrase())));
      }
    }
    for (Mention<Actor> actor : accused) {
      if (actor.value().kind() != Actor.Kind.FACILITY) {
        ledger.add(
            actor,
            Stance.ACCUSED,
            syntax.sentence(),
            accuserFrom(syntax, clause),
            Math.max(clause.to(), frame.head() + 1),
            "<somebody> blames <actor>",
            null);
      }
    }
  }

  /**
   * "killing 35 in an attack authorities blamed on X": the words of blame begin with who blames.
   */
  private static int accuserFrom(Syntax syntax, Clause clause) {
    int subject =
        clause.subjects().isEmpty() || clause.group().passive()
            ? clause.from()
            : syntax.chunk(clause.subjects().get(0)).from();
    return subject < clause.group().head() ? Math.max(clause.from(), subject) : clause.from();
  }

  /** "the Armed Forces were to blame for the murder". */
  private static boolean toBlame(Syntax syntax, Clause clause) {
    return clause.group().form() == VerbGroup.Form.INFINITIVE
        && clause.objects().isEmpty()
        && clause.parent() >= 0
        && syntax.clauses().get(clause.parent()).group().lemma().equals("be")
        && !syntax.clauses().get(clause.parent()).group().negated();
  }

  /** "accused of trafficking drugs", "of being witches": another matter than the act. */
  private static boolean ofSomethingElse(Syntax syntax, Clause clause) {
    int of = clause.verb() + 1;
    if (of < syntax.chunks().size() && syntax.chunk(of).is(Chunk.Kind.NOUN)) {
      of = syntax.phraseEnd(of) + 1; // "accused the judge of being in league"
    }
    while (of + 2 < syntax.chunks().size()
        && (syntax.sentence().norm(syntax.chunk(of).from()).equals("by")
            || syntax.chunk(of).is(Chunk.Kind.CONJUNCTION))
        && syntax.chunk(of + 1).is(Chunk.Kind.NOUN)) {
      of += 2; // "accused by the police of"
    }
    int what = of + 1;
    List<Chunk> chunks = syntax.chunks();
    boolean other =
        what < chunks.size() && OF.contains(syntax.sentence().norm(chunks.get(of).from()));
    if (!other || chunks.get(what).is(Chunk.Kind.NOUN)) {
      return other && !Matter.is(syntax, what);
    }
    VerbGroup doing = chunks.get(what).verb();
    return doing != null
        && syntax.frames().stream()
            .noneMatch(frame -> doing.equals(frame.verb()) && does(frame.act()));
  }

  private static boolean does(Act act) {
    return act.violent() || act == Act.LAUNCH || act == Act.PLAN;
  }

  /** "a string of recent assaults attributed to X" is not this act. */
  private boolean ofNoActInParticular(Syntax syntax, Frame frame) {
    if (frame.patients().isEmpty() && Matter.any(syntax, frame.agents())) {
      return true;
    }
    for (int phrase : frame.patients()) {
      int from = syntax.chunk(phrase).from();
      int to = syntax.chunk(syntax.phraseEnd(phrase)).to();
      for (Occurrence occurrence : story.in(syntax.sentence().index())) {
        int head = occurrence.frame.head();
        if (occurrence.draft == null && from <= head && head < to) {
          return true;
        }
      }
    }
    return false;
  }

  /** "the group responsible", "believed to be behind", "suggest the involvement of". */
  void described(Syntax syntax) {
    for (int i = 0; i < syntax.sentence().size(); i++) {
      switch (syntax.sentence().norm(i)) {
        case "responsible" -> responsible(syntax, i);
        case "behind" -> behind(syntax, i);
        case "involvement", "hallmarks", "hallmark", "handiwork", "signature", "work" ->
            signs(syntax, i);
        default -> {
          // says nothing about who did it
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
    if (actor != null && !HELD.contains(syntax.sentence().norm(i - 1))) {
      boolean accused = held(syntax, i) || !story.speakers(syntax.sentence(), i).isEmpty();
      Stance firm = accused ? Stance.ACCUSED : Stance.ASSERTED;
      ledger.add(
          actor,
          hedged(syntax, i) ? Stance.SUSPECTED : firm,
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
    return roles.actors(syntax, clause.subjects()).stream()
        .filter(a -> a.value().kind() != Actor.Kind.FACILITY)
        .findFirst()
        .orElse(null);
  }

  /** "hold the ELN responsible". */
  private static boolean held(Syntax syntax, int i) {
    for (int j = Math.max(0, i - 8); j < i; j++) {
      if (HELD.contains(syntax.sentence().norm(j)) && !syntax.sentence().norm(j).equals("not")) {
        return true;
      }
    }
    return false;
  }

  private void behind(Syntax syntax, int i) {
    Mention<Actor> actor = before(syntax, i);
    int chunk = syntax.chunkAt(i) + 1;
    if (actor != null
        && chunk < syntax.chunks().size()
        && Matter.is(syntax, chunk)
        && !denies(syntax, actor.to(), i)) {
      Clause clause = syntax.clauseAt(i);
      Stance above =
          clause == null ? null : firmness.above(syntax, syntax.clauses().indexOf(clause), actor);
      ledger.add(
          actor,
          hedged(syntax, i) ? Stance.SUSPECTED : above == null ? Stance.ASSERTED : above,
          syntax.sentence(),
          actor.from(),
          syntax.chunk(chunk).to(),
          "<actor> is behind the act",
          null);
    }
  }

  /** "X denied being behind it". */
  private static boolean denies(Syntax syntax, int from, int to) {
    return syntax.frames().stream()
        .anyMatch(f -> f.act() == Act.DENY && from <= f.head() && f.head() < to);
  }

  private void signs(Syntax syntax, int i) {
    boolean telling = MARKS.contains(syntax.sentence().norm(i));
    boolean plain = !telling && !hedged(syntax, i);
    if (!syntax.sentence().norm(i + 1).equals("of") || plain && !wasWork(syntax, i)) {
      return;
    }
    Mention<Actor> actor = near(syntax, i);
    if (actor != null && actor.from() > i) {
      int from = i;
      while (from > 0 && i - from < 3 && !HEDGES.contains(syntax.lemma(from))) {
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

  private static boolean hedged(Syntax syntax, int i) {
    for (int j = Math.max(0, i - 6); j < i; j++) {
      if (HEDGES.contains(syntax.lemma(j))) {
        return true;
      }
    }
    return false;
  }

  private @Nullable Mention<Actor> near(Syntax syntax, int token) {
    for (Mention<Actor> actor :
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      if (Roles.namedGroup(actor) && actor.from() > token && actor.from() - token < REACH) {
        return actor;
      }
    }
    Mention<Actor> before = before(syntax, token);
    return before != null && token - before.to() < REACH ? before : null;
  }

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
