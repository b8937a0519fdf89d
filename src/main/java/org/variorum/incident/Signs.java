package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Doubts;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** Whom signs point to: "it bore the hallmarks of X", "suspicion fell on X", "the work of X". */
final class Signs {

  /** "bore the hallmarks of X" hedges by itself. */
  private static final WordSet MARKS =
      WordSet.of("hallmarks", "hallmark", "handiwork", "signature", "trademarks", "trademark");

  /** "bore the marks of X": such words tell whose deed it was only where an act bears them. */
  private static final WordSet BORNE = WordSet.of("marks", "mark", "fingerprints", "stamp");

  /** "see the hand of X in it". */
  private static final WordSet HAND = WordSet.of("hand");

  private static final WordSet SEE =
      WordSet.of(
          "see", "sees", "saw", "seen", "detect", "detects", "detected", "suspect", "suspects");

  private static final WordSet BEAR = WordSet.of("bear", "bears", "bore", "bearing", "carried");

  /** "It was the work of the army". */
  private static final WordSet IT = WordSet.of("it", "this", "that");

  private static final WordSet POINT = WordSet.of("fall", "point", "center", "centre", "focus");

  /** How many words stand between those whose work it was not and those whose it was. */
  private static final int REACH = 12;

  private final Story story;
  private final Roles roles;
  private final UnlistedNames names;
  private final Ledger ledger;
  private final Firmness firmness;
  private final ArmedNearby nearby;

  Signs(
      Story story,
      Roles roles,
      UnlistedNames names,
      Ledger ledger,
      Firmness firmness,
      ArmedNearby nearby) {
    this.story = story;
    this.roles = roles;
    this.names = names;
    this.ledger = ledger;
    this.firmness = firmness;
    this.nearby = nearby;
  }

  /** "suspicion fell on X", "the finger of suspicion pointed at X". */
  void suspicion(Syntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    if (clause == null || !POINT.has(clause.group().base()) || !ToldAsSo.is(syntax, clause)) {
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

  /** "bears the hallmarks of X", "was the work of X", "the work not of X but of Y". */
  void of(Syntax syntax, int i) {
    boolean not = syntax.sentence().is(i + 1, "not");
    int of = not ? i + 2 : i + 1;
    Clause clause = syntax.clauseAt(i);
    boolean hand = HAND.has(syntax.sentence().lexeme(i));
    boolean borne = hand || BORNE.has(syntax.sentence().lexeme(i));
    if (borne && !before(syntax, i, hand ? SEE : BEAR)) {
      return;
    }
    boolean telling = borne || MARKS.has(syntax.sentence().lexeme(i));
    boolean plain = !telling && !Firmness.hedged(syntax, i);
    if (!syntax.sentence().is(of, "of") || plain && !wasWork(syntax, i)) {
      return;
    }
    boolean denied = plain && clause != null && clause.group().negated();
    boolean so =
        clause == null || (denied ? Doubts.none(syntax, clause) : ToldAsSo.is(syntax, clause));
    if (!so) {
      return;
    }
    if (plain && (denied || not)) {
      whose(syntax, i, of, Stance.DENIED, "the act was not the work of <actor>");
    }
    int instead = instead(syntax, of);
    if (instead >= 0) {
      whose(syntax, i, instead, null, "the act was the work of <actor>");
    } else if (!denied && !not) {
      String rule = plain ? "the act was the work of <actor>" : "signs point to <actor>";
      whose(syntax, i, of, plain ? null : Stance.SUSPECTED, rule);
    }
  }

  /** "bears the marks": not of what a man has. */
  private static boolean before(Syntax syntax, int i, WordSet verbs) {
    for (int j = Math.max(0, i - 4); j < i; j++) {
      if (verbs.has(syntax.sentence().lexeme(j))) {
        return true;
      }
    }
    return false;
  }

  /** "not the work of X but of Y": the "of" behind "but", or -1. */
  private static int instead(Syntax syntax, int of) {
    for (int j = of + 1; j + 1 < syntax.sentence().size() && j < of + REACH; j++) {
      if (syntax.sentence().is(j, "but") && syntax.sentence().is(j + 1, "of")) {
        return j + 1;
      }
    }
    return -1;
  }

  /**
   * Enters whose work it was.
   *
   * @param of the "of" before them
   * @param stance how firmly, or null where the words around tell
   */
  private void whose(Syntax syntax, int i, int of, @Nullable Stance stance, String rule) {
    int phrase = syntax.chunkAt(of) + 1;
    List<Mention<Actor>> whose =
        phrase < syntax.chunks().size()
            ? names.claimants(syntax, List.of(phrase)).stream().filter(Doers::armed).toList()
            : List.of();
    boolean said = !story.speakers(syntax.sentence(), i).isEmpty();
    for (Mention<Actor> actor :
        whose.isEmpty() && stance != Stance.DENIED ? nearby.either(syntax, i) : whose) {
      if (actor.from() <= i) {
        continue;
      }
      int from = i;
      while (from > 0 && i - from < 3 && !Firmness.hedge(syntax, from)) {
        from--;
      }
      ledger.add(
          actor,
          stance == null ? firmness.ofWords(syntax, i, actor, said) : stance,
          syntax.sentence(),
          from,
          actor.to(),
          rule,
          null);
    }
  }

  /** "the attack was the work of X". */
  private static boolean wasWork(Syntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    return clause != null
        && syntax.sentence().is(i, "work")
        && clause.group().is("be")
        && (Matter.any(syntax, clause.subjects())
            || Sequence.any(
                clause.subjects(), s -> IT.has(syntax.sentence().lexeme(syntax.chunk(s).from()))));
  }
}
