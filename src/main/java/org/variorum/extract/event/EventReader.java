package org.variorum.extract.event;

import java.util.ArrayList;
import java.util.List;
import org.variorum.extract.Analysis;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;
import org.variorum.extract.Syntax;

/**
 * Names the acts that a document's frames tell of. Immutable and safe for use by several threads.
 */
public final class EventReader {

  /** The acts in the order of the text; what is only said or disclosed is none. */
  public List<Mention<Event>> read(Analysis analysis) {
    List<Mention<Event>> events = new ArrayList<>();
    for (Syntax syntax : analysis.sentences()) {
      for (Frame frame : syntax.frames()) {
        switch (frame.act()) {
          case SAY, DISCLOSE, OCCUR -> {
            // speech is read as attribution; to occur names no act of its own
          }
          default -> events.add(event(analysis, syntax, frame));
        }
      }
    }
    return events;
  }

  private static Mention<Event> event(Analysis analysis, Syntax syntax, Frame frame) {
    int from = frame.head();
    int to = frame.head() + 1;
    return new Mention<>(
        MentionKind.EVENT,
        syntax.sentence(),
        from,
        to,
        new Event(
            frame.act(),
            frame.predicate().lemma(),
            frame.predicate().type(),
            frame.mood(),
            words(analysis, syntax, frame.agents()),
            words(analysis, syntax, frame.patients())),
        frame.predicate().noun()
            ? "the " + frame.predicate().lemma()
            : "to " + frame.predicate().lemma(),
        List.of());
  }

  private static List<String> words(Analysis analysis, Syntax syntax, List<Integer> phrases) {
    List<String> words = new ArrayList<>();
    for (int phrase : phrases) {
      int end = syntax.chunk(syntax.phraseEnd(phrase)).to();
      words.add(
          analysis.document().words(syntax.sentence().span(syntax.chunk(phrase).from(), end)));
    }
    return words;
  }
}
