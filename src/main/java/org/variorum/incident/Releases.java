package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.Frame.Mood;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.casualty.CasualtyStatement;

/**
 * What a report that tells of no violence can still be about: hostages who were let go, fighters
 * who gave themselves up.
 */
final class Releases {

  /** How many sentences say what a report is about. */
  static final int LEAD = 3;

  private static final WordSet HELD =
      WordSet.of("hostage", "captive", "abductee", "hijacked", "kidnapped", "abducted", "captured");

  private static final WordSet HOLDERS =
      WordSet.of("kidnapper", "abductor", "captor", "hijacker", "pirate");

  private Releases() {}

  /** The frames that tell of one, in the first sentences. */
  static List<Frame> in(Analysis analysis, List<Mention<CasualtyStatement>> casualties) {
    List<Frame> found = new ArrayList<>();
    BySentence<Mention<CasualtyStatement>> people = BySentence.of(casualties);
    for (Syntax syntax : analysis.sentences()) {
      int index = syntax.sentence().index();
      for (Frame frame : index < LEAD ? syntax.frames() : List.<Frame>of()) {
        boolean told =
            frame.verb() != null
                && frame.mood() == Mood.ACTUAL
                && Sequence.any(people.in(index), c -> c.covers(frame.head()));
        boolean gaveUp = frame.act() == Act.SURRENDER && armed(analysis, syntax, frame.patients());
        if (told && (gaveUp || frame.act() == Act.FREE && held(analysis, syntax, frame))) {
          found.add(frame);
        }
      }
    }
    return found;
  }

  /** Hostages, or people whom armed men let go; not prisoners whom a state does. */
  private static boolean held(Analysis analysis, Syntax syntax, Frame frame) {
    for (int patient : frame.patients()) {
      Chunk chunk = syntax.chunk(patient);
      for (int i = chunk.from(); i < chunk.to(); i++) {
        if (HELD.has(syntax.base(i)) || HELD.has(syntax.sentence().lexeme(i))) {
          return true;
        }
      }
    }
    return armed(analysis, syntax, frame.agents())
        || Sequence.any(frame.agents(), a -> HOLDERS.has(syntax.base(syntax.chunk(a).head())));
  }

  private static boolean armed(Analysis analysis, Syntax syntax, List<Integer> phrases) {
    return Sequence.any(
        analysis.mentions().in(syntax.sentence().index(), Actor.class),
        a ->
            a.value().side() == Actor.Side.NON_STATE_ARMED
                && Sequence.any(phrases, p -> a.covers(syntax.chunk(p).head())));
  }
}
