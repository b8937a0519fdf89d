package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sequence;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.casualty.Effect;

/**
 * The driver of what was made a weapon: "A lorry ploughed through crowds, killing 84. Police shot
 * the driver dead": he is no bystander. Not the driver of a bus that was shot at.
 */
final class AtTheWheel {

  static final String DRIVER = "driver";

  private static final WordSet RAM =
      WordSet.of("drive", "ram", "plough", "plow", "steer", "crash", "smash", "slam", "hit");

  private static final WordSet SHOOT = WordSet.of("shoot", "kill", "gun", "overpower");

  private AtTheWheel() {}

  /** The statements, with a driver whom police shot or took as one of the attackers. */
  static List<Mention<CasualtyStatement>> read(
      List<Mention<CasualtyStatement>> statements, List<Occurrence> occurrences) {
    return Sequence.none(statements, AtTheWheel::theDriver)
        ? statements
        : statements.stream().map(s -> drove(s, occurrences) ? attacker(s) : s).toList();
  }

  private static Mention<CasualtyStatement> attacker(Mention<CasualtyStatement> statement) {
    return statement.withValue(statement.value().of(Actor.Side.NON_STATE_ARMED));
  }

  private static boolean drove(Mention<CasualtyStatement> m, List<Occurrence> occurrences) {
    int here = m.sentence().index();
    return theDriver(m)
        && stopped(m, occurrences)
        && Sequence.any(occurrences, o -> o.sentence() <= here && vehicle(o));
  }

  private static boolean theDriver(Mention<CasualtyStatement> m) {
    if (!DRIVER.equals(m.value().victims())) {
      return false;
    }
    for (int i = m.from(); i < m.to(); i++) {
      if (m.sentence().is(i, DRIVER)) {
        boolean his = m.sentence().is(i - 1, "the") || m.sentence().is(i - 1, "its");
        return his && !m.sentence().is(i + 1, "of"); // "the driver of another car"
      }
    }
    return false;
  }

  /** Whether police or soldiers shot him, or took him; not whether he is only among the dead. */
  private static boolean stopped(Mention<CasualtyStatement> m, List<Occurrence> occurrences) {
    return m.value().effect() == Effect.CAPTURED
        || Sequence.any(
            occurrences,
            o ->
                o.sentence() == m.sentence().index()
                    && m.covers(o.frame.head())
                    && SHOOT.contains(o.frame.predicate().lemma())
                    && byForces(o));
  }

  private static boolean byForces(Occurrence shooting) {
    return Sequence.any(
        shooting.actors,
        a ->
            a.value().side() == Actor.Side.STATE_FORCES
                && shooting.frame.agents().contains(shooting.syntax.chunkAt(a.to() - 1)));
  }

  /** "A lorry ploughed through a crowd, killing 84", "drove a van into a crowd". */
  private static boolean vehicle(Occurrence told) {
    Frame frame = told.frame;
    if (frame.verb() == null) {
      return false;
    }
    boolean rams =
        RAM.contains(frame.predicate().lemma())
            && (frame.predicate().particle().equals("into")
                || frame.predicate().lemma().equals("ram"));
    return rams || Sequence.any(frame.agents(), a -> artifact(told.syntax, a));
  }

  private static boolean artifact(Syntax syntax, int phrase) {
    Words.Entry noun = syntax.base(syntax.chunk(phrase).head()).entry();
    return noun != null && noun.category().equals("artifact") && !Matter.weapon(syntax, phrase);
  }
}
