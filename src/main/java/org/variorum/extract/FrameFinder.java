package org.variorum.extract;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.extract.Chunk.Kind;

/** Fills the roles of the predicates of a sentence from its clauses. */
final class FrameFinder {

  private FrameFinder() {}

  /** The frames in the order of the text. */
  static List<Frame> find(Syntax syntax) {
    List<Frame> frames = new ArrayList<>();
    Moods moods = new Moods(syntax);
    VerbRoles verbs = new VerbRoles(syntax, moods);
    for (int c = 0; c < syntax.clauses().size(); c++) {
      verbs.addTo(frames, c);
    }
    NounRoles nouns = new NounRoles(syntax, moods);
    for (int c = 0; c < syntax.chunks().size(); c++) {
      if (syntax.chunk(c).is(Kind.NOUN)) {
        nouns.addTo(frames, c);
      }
    }
    frames.sort(Comparator.comparingInt(Frame::head));
    return frames;
  }
}
