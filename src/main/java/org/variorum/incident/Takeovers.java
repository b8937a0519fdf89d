package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
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
import org.variorum.extract.place.Place;

/**
 * What a report that tells of no violence can still be about: armed men who take a town or a
 * building, "Rebels captured Kidal", "The army retook the airport".
 */
final class Takeovers {

  /** What forces do who fight for a place. */
  private static final Set<String> BACK =
      Set.of("retake", "recapture", "capture", "overrun", "conquer", "wrest");

  /** Before "of" and the name of what is taken. */
  private static final WordSet OF =
      WordSet.of(
          "town",
          "city",
          "village",
          "control",
          "capital",
          "district",
          "province",
          "island",
          "port",
          "part",
          "half",
          "most",
          "quarter",
          "suburb",
          "base",
          "area",
          "region",
          "hold");

  private Takeovers() {}

  /** The frames that tell of one, in the first sentences. */
  static List<Frame> in(Analysis analysis) {
    List<Frame> found = new ArrayList<>();
    for (Syntax syntax : analysis.sentences()) {
      for (Frame frame : syntax.frames()) {
        boolean takes =
            syntax.sentence().index() < Releases.LEAD
                && frame.act() == Act.SEIZE
                && frame.verb() != null
                && frame.mood() == Mood.ACTUAL;
        if (takes
            && armed(analysis, syntax, frame)
            && (held(analysis, syntax, frame.patients()) || ofPlace(analysis, syntax, frame))) {
          found.add(frame);
        }
      }
    }
    return found;
  }

  /** Rebels, or forces that take back: what police and soldiers seize may be anything. */
  private static boolean armed(Analysis analysis, Syntax syntax, Frame frame) {
    boolean back = BACK.contains(frame.predicate().lemma());
    return Sequence.any(
        frame.agents(),
        agent ->
            analysis.mentions().in(syntax.sentence().index(), Actor.class).stream()
                .filter(a -> a.covers(syntax.chunk(agent).head()))
                .map(a -> a.value().side())
                .anyMatch(
                    side ->
                        side == Actor.Side.NON_STATE_ARMED
                            || back && side == Actor.Side.STATE_FORCES));
  }

  /** A town or a building, that somebody can hold. */
  private static boolean held(Analysis analysis, Syntax syntax, List<Integer> patients) {
    return patients.stream()
        .map(syntax::chunk)
        .anyMatch(
            chunk ->
                building(analysis, syntax, chunk)
                    || Sequence.any(
                        analysis.mentions().in(syntax.sentence().index(), Place.class),
                        p -> p.from() < chunk.to() && chunk.from() < p.to()));
  }

  private static boolean building(Analysis analysis, Syntax syntax, Chunk chunk) {
    for (Mention<Actor> actor : analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      if (actor.value().kind() == Actor.Kind.FACILITY && actor.covers(chunk.head())) {
        return true;
      }
    }
    return false;
  }

  /** "the town of Kidal", "took control of Kidal": the place behind "of". */
  private static boolean ofPlace(Analysis analysis, Syntax syntax, Frame frame) {
    int next = syntax.chunkAt(frame.head()) + 1;
    int of = next < syntax.chunks().size() ? PhraseMentions.of(syntax, next) : -1;
    return of >= 0
        && OF.has(syntax.base(syntax.chunk(next).head()))
        && held(analysis, syntax, List.of(of));
  }
}
