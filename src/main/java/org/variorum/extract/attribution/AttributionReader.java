package org.variorum.extract.attribution;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.extract.Analysis;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;

/**
 * Reads who says what: verbs of saying with their speakers, "according to", citations, hearsay, and
 * quotations that go on over sentences.
 *
 * <p>What is said reaches down into the complement, not sideways: "police said that X" covers X;
 * "X, police said" covers what stands before; a contrast ("but residents said") ends it. A pronoun
 * speaks for the last speaker before it. Immutable and safe for use by several threads.
 */
public final class AttributionReader {

  /** The attributions of a document in the order of the text. */
  public List<Mention<Attribution>> read(Analysis analysis) {
    List<Mention<Attribution>> found = new ArrayList<>();
    Voices voices = new Voices(new SpeakerReader(analysis));
    Quotations quotations = new Quotations();
    for (Syntax syntax : analysis.sentences()) {
      List<Mention<Attribution>> here = new SentenceVoices(syntax, voices).read();
      here.addAll(quotations.read(syntax, here, found));
      here.sort(Comparator.comparingInt(Mention::from));
      found.addAll(here);
    }
    return found;
  }
}
