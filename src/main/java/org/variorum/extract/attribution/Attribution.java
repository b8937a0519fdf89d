package org.variorum.extract.attribution;

import java.util.List;
import org.variorum.document.Sequence;

/**
 * Who says what is said in a stretch of a sentence, and how firmly.
 *
 * @param speakers the chain, nearest to the report first
 * @param stance how firmly they say it
 * @param from first token of what they say
 * @param to behind its last token
 */
public record Attribution(List<Speaker> speakers, Stance stance, int from, int to) {

  public Attribution {
    speakers = Sequence.copyOf(speakers);
  }

  public boolean covers(int token) {
    return from <= token && token < to;
  }
}
