package org.variorum.extract;

import java.util.List;
import org.variorum.document.Document;
import org.variorum.document.Sequence;

/**
 * A document with what has been read in it and the syntax of its sentences.
 *
 * @param document the document
 * @param mentions amounts, dates, actors and places
 * @param sentences the syntax of each sentence, in order
 */
public record Analysis(Document document, Mentions mentions, List<Syntax> sentences) {

  public Analysis {
    sentences = Sequence.copyOf(sentences);
  }

  /** Takes every sentence apart, keeping whole what has been read. */
  public static Analysis of(Document document, Mentions mentions) {
    return new Analysis(document, mentions, Syntax.of(document.sentences(), mentions));
  }
}
