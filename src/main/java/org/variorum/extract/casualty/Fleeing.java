package org.variorum.extract.casualty;

import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/**
 * Many people who flee lose their homes: "12,000 fled to Chad", "forcing 300 families to flee"; but
 * "the three gunmen fled".
 */
final class Fleeing {

  private static final WordSet FLEEING = WordSet.of("flee", "leave", "abandon", "evacuate");
  private static final WordSet FORCING = WordSet.of("force", "cause", "compel", "oblige", "prompt");
  private static final WordSet DRIVING = WordSet.of("force", "drive", "chase", "evict", "expel");
  private static final WordSet HOMES =
      WordSet.of("home", "house", "village", "town", "neighbourhood", "neighborhood", "camp");

  /** Fewer may be on the run from somebody, or be those who did it. */
  private static final long MANY = 20;

  private final Syntax syntax;
  private final VictimReader reader;

  Fleeing(Syntax syntax, VictimReader reader) {
    this.syntax = syntax;
    this.reader = reader;
  }

  void read(List<Mention<CasualtyStatement>> into) {
    for (Clause clause : syntax.clauses()) {
      if (clause.link() == Clause.Link.INFINITIVE) {
        forced(clause, into);
      } else if (DRIVING.has(clause.group().base()) && fromHome(clause)) {
        told(clause, suffering(clause), into);
      } else if (clause.group().is("flee")) {
        told(clause, clause.subjects(), into);
      }
    }
  }

  /** "forced 300 families to flee". */
  private void forced(Clause fleeing, List<Mention<CasualtyStatement>> into) {
    if (fleeing.parent() >= 0 && FLEEING.has(fleeing.group().base())) {
      Clause above = syntax.clauses().get(fleeing.parent());
      if (FORCING.has(above.group().base())) {
        told(above, suffering(above), into);
      }
    }
  }

  private static List<Integer> suffering(Clause clause) {
    return clause.group().passive() ? clause.subjects() : clause.objects();
  }

  /** "forced from their homes". */
  private boolean fromHome(Clause clause) {
    return Sequence.any(
        clause.prepositions(),
        p ->
            (p.preposition().equals("from") || p.preposition().equals("of"))
                && HOMES.has(syntax.base(syntax.chunk(p.phrase()).head())));
  }

  private void told(Clause clause, List<Integer> phrases, List<Mention<CasualtyStatement>> into) {
    if (clause.group().negated() || clause.group().modal() != null) {
      return;
    }
    for (int phrase : phrases) {
      Victims people = reader.read(syntax, phrase);
      int verb = clause.group().head();
      if (people != null && many(people) && Sequence.none(into, m -> m.covers(verb))) {
        into.add(
            Told.mention(
                syntax.sentence(),
                Math.min(people.from(), verb),
                Math.max(people.to(), verb + 1),
                Effect.DISPLACED,
                Stance.ASSERTED,
                people,
                people.more() ? Share.ADDITIONAL : Share.WHOLE,
                "flee"));
      }
    }
  }

  private static boolean many(Victims people) {
    Count count = people.count();
    boolean unarmed =
        people.nature() == Actor.Side.UNKNOWN || people.nature() == Actor.Side.CIVILIANS;
    return unarmed && count != null && count.min() != null && count.min() >= MANY;
  }
}
