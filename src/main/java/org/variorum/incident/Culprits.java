package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
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

  /** "It was the work of the army". */
  private static final WordSet IT = WordSet.of("it", "this", "that");

  private static final WordSet THOSE = WordSet.of("those", "people", "anyone", "anybody", "ones");

  private static final WordSet IF = WordSet.of("if", "unless");

  private static final WordSet UNLIKELY =
      WordSet.of(
          "unlikely",
          "doubtful",
          "untrue",
          "false",
          "myth",
          "rumour",
          "rumours",
          "rumor",
          "rumors",
          "lie");

  private static final WordSet NOBODY = WordSet.of("no", "nobody", "none", "neither", "noone");

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
    if (THOSE.has(syntax.sentence().lexeme(i - 1))) {
      return true; // "urged the state to find those responsible" names nobody
    }
    return clause != null
            && (Questions.asked(syntax, clause)
                || nobody(syntax, clause)
                || doubted(syntax, clause))
        || story.affirmed(syntax.sentence(), i) == Stance.DENIED;
  }

  /** "If X was behind it", "who was behind it", "unlikely that X was", "do not think X was". */
  private static boolean doubted(Syntax syntax, Clause clause) {
    int verb = syntax.chunk(clause.verb()).from();
    boolean who =
        verb > 1
            && syntax.sentence().norm(verb - 1).equals("who")
            && !syntax.chunk(syntax.chunkAt(verb - 2)).is(Chunk.Kind.NOUN)
            && !syntax.chunk(syntax.chunkAt(verb - 2)).is(Chunk.Kind.COMMA);
    int from = clause.subjects().isEmpty() ? verb : syntax.chunk(clause.subjects().get(0)).from();
    boolean unsure =
        from > 0 && IF.has(syntax.sentence().lexeme(from - 1))
            || from > 1
                && syntax.sentence().norm(from - 1).equals("that")
                && UNLIKELY.has(syntax.sentence().lexeme(from - 2));
    boolean denied =
        clause.link() == Clause.Link.COMPLEMENT
            && clause.parent() >= 0
            && syntax.clauses().get(clause.parent()).group().negated();
    return who || unsure || denied;
  }

  /** "Neither party is behind it", "no group was responsible". */
  private static boolean nobody(Syntax syntax, Clause clause) {
    return clause.subjects().stream()
        .anyMatch(s -> NOBODY.has(syntax.sentence().lexeme(syntax.chunk(s).from())));
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
    String before = syntax.sentence().norm(i - 1);
    if (holding != null && holding.group().lemma().equals("hold")
        || before.equals("not")
        || HELD.contains(before)) {
      return; // "held the government responsible" is a verb that blames
    }
    List<Mention<Actor>> said = forTheAct(syntax, i) ? subjects(syntax, i) : List.of();
    boolean accused = held(syntax, i) || !story.speakers(syntax.sentence(), i).isEmpty();
    for (Mention<Actor> actor : said.isEmpty() ? near(syntax, i) : said) {
      ledger.add(
          actor,
          firm(syntax, i, actor, accused),
          syntax.sentence(),
          Math.min(actor.from(), Math.max(0, i - 2)),
          Math.max(actor.to(), i + 1),
          "the group responsible",
          null);
    }
  }

  /** How firmly the words at a token say that an actor is guilty. */
  private Stance firm(Syntax syntax, int i, Mention<Actor> actor, boolean accused) {
    if (hedged(syntax, i)) {
      return Stance.SUSPECTED;
    }
    Clause clause = syntax.clauseAt(i);
    Stance above =
        clause == null ? null : firmness.above(syntax, syntax.clauses().indexOf(clause), actor);
    Stance plain = accused ? Stance.ACCUSED : Stance.ASSERTED;
    return above == null ? plain : above;
  }

  /** "responsible for the murder", and not for the safety of the guests. */
  private static boolean forTheAct(Syntax syntax, int i) {
    int chunk = syntax.chunkAt(i) + 2;
    return syntax.sentence().norm(i + 1).equals("for")
        && chunk < syntax.chunks().size()
        && Matter.is(syntax, chunk);
  }

  /** "the army and members of the police are responsible": all of whom that is said. */
  private List<Mention<Actor>> subjects(Syntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    return clause == null || !clause.group().lemma().equals("be") || clause.group().negated()
        ? List.of()
        : names.claimants(syntax, clause.subjects()).stream()
            .filter(a -> a.value().kind() != Actor.Kind.FACILITY && a.to() <= i)
            .toList();
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
    int chunk = syntax.chunkAt(i) + 1;
    if (chunk >= syntax.chunks().size()
        || !Matter.is(syntax, chunk) && !pointsBack(syntax, chunk)
        || syntax.sentence().norm(i - 1).equals("not")) {
      return;
    }
    List<Mention<Actor>> said = subjects(syntax, i);
    boolean accused = !story.speakers(syntax.sentence(), i).isEmpty();
    for (Mention<Actor> actor : said.isEmpty() ? before(syntax, i) : said) {
      if (!denies(syntax, actor.to(), i)) {
        ledger.add(
            actor,
            firm(syntax, i, actor, accused),
            syntax.sentence(),
            actor.from(),
            syntax.chunk(chunk).to(),
            "<actor> is behind the act",
            null);
      }
    }
  }

  /** "was behind it": the act told before. */
  private static boolean pointsBack(Syntax syntax, int chunk) {
    return syntax.chunk(chunk).is(Chunk.Kind.NOUN)
        && IT.has(syntax.sentence().lexeme(syntax.chunk(chunk).head()))
        && syntax.chunk(chunk).to() - syntax.chunk(chunk).from() == 1;
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
    int of = syntax.chunkAt(i) + 2;
    List<Mention<Actor>> whose =
        of < syntax.chunks().size()
            ? names.claimants(syntax, List.of(of)).stream().filter(Doers::armed).toList()
            : List.of();
    boolean said = !story.speakers(syntax.sentence(), i).isEmpty();
    for (Mention<Actor> actor : whose.isEmpty() ? near(syntax, i) : whose) {
      if (actor.from() <= i) {
        continue;
      }
      int from = i;
      while (from > 0 && i - from < 3 && !HEDGES.has(syntax.base(from))) {
        from--;
      }
      ledger.add(
          actor,
          plain ? firm(syntax, i, actor, said) : Stance.SUSPECTED,
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
        && (Matter.any(syntax, clause.subjects())
            || clause.subjects().stream()
                .anyMatch(s -> IT.has(syntax.sentence().lexeme(syntax.chunk(s).from()))));
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

  /** The armed group named soon behind a token, else armed people told soon before it. */
  private List<Mention<Actor>> near(Syntax syntax, int token) {
    List<Mention<Actor>> here =
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class);
    for (Mention<Actor> actor : here) {
      if (Roles.namedGroup(actor) && actor.from() > token && actor.from() - token < REACH) {
        return List.of(actor);
      }
    }
    for (Mention<Actor> actor : here) {
      if (actor.to() == token && Doers.armed(actor)) {
        return List.of(actor); // "the soldiers responsible"
      }
    }
    return before(syntax, token).stream().filter(a -> token - a.to() < REACH).toList();
  }

  /** The armed people told last before a token. */
  private List<Mention<Actor>> before(Syntax syntax, int token) {
    List<Mention<Actor>> last = List.of();
    for (Mention<Actor> actor :
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      boolean head =
          actor.covers(syntax.chunk(syntax.chunkAt(actor.to() - 1)).head())
              || actor.value().kind() == Actor.Kind.ORGANIZATION;
      if (head && actor.to() <= token && actor.value().side() == Actor.Side.NON_STATE_ARMED) {
        last = List.of(actor);
      }
    }
    return last;
  }
}
