package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** Who had taken those whom he holds or lets go. */
final class Captors {

  private static final WordSet PEOPLE = WordSet.of("them", "him", "her", "hostage", "hostages");

  private final Roles roles;
  private final Guilty guilty;

  Captors(Roles roles, Guilty guilty) {
    this.roles = roles;
    this.guilty = guilty;
  }

  /** "the hostages were released by X": who lets somebody go had taken them. */
  void letGo(Syntax syntax, Frame frame, Draft draft) {
    boolean kidnapping =
        Sequence.any(
            draft.occurrences,
            told -> told.frame.act() == Act.ABDUCT || told.frame.act() == Act.FREE);
    if (!kidnapping || frame.clause() < 0 || !frame.actual()) {
      return;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    List<Integer> armed =
        frame.agents().stream()
            .filter(o -> Sequence.any(roles.actors(syntax, List.of(o)), Captors::holders))
            .toList();
    guilty.enter(syntax, clause, armed, Stance.ASSERTED, "<actor> lets go whom it held");
  }

  /** "MEND said it was holding the engineers": who holds those who were taken has taken them. */
  void holds(Syntax syntax, Clause clause, Draft draft) {
    boolean kidnapping =
        clause.group().is("hold")
            && Sequence.any(draft.occurrences, told -> told.frame.act() == Act.ABDUCT);
    if (!kidnapping) {
      return;
    }
    boolean passive = clause.group().passive();
    List<Integer> held = passive ? clause.subjects() : clause.objects();
    List<Integer> holding =
        passive
            ? clause.prepositions().stream()
                .filter(p -> p.preposition().equals("by"))
                .map(Prepositional::phrase)
                .toList()
            : clause.subjects();
    boolean people =
        Sequence.any(
            held,
            phrase ->
                PEOPLE.has(syntax.sentence().lexeme(syntax.chunk(phrase).head()))
                    || Sequence.any(
                        roles.actors(syntax, List.of(phrase)),
                        a -> a.value().kind() != Actor.Kind.FACILITY));
    List<Integer> armed =
        holding.stream()
            .filter(o -> Sequence.any(roles.actors(syntax, List.of(o)), Captors::holders))
            .toList();
    if (people) {
      guilty.enter(syntax, clause, armed, Stance.ASSERTED, "<actor> holds those who were taken");
    }
  }

  /** "ELN rebels", "kidnappers"; not the troops who free somebody. */
  private static boolean holders(Mention<Actor> actor) {
    return actor.value().side() == Actor.Side.NON_STATE_ARMED;
  }
}
