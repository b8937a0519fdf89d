package org.variorum.extract.date;

import java.util.List;
import org.variorum.document.Sentence;

/** Widens, joins or drops what the rules have read of one sentence. */
interface Refiner {

  /**
   * Refines the readings of a sentence.
   *
   * @param readings by first token, without overlap
   * @return by first token, without overlap
   */
  List<Reading> refine(Sentence sentence, List<Reading> readings);
}
