package org.variorum.extract.place;

import org.variorum.dictionary.PlaceContext;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;

/** Pairs of places that something runs between: "the road from X to Y", "linking X with Y". */
final class Journeys {

  private static final WordSet JOINING =
      WordSet.of("linking", "connecting", "joining", "links", "connects", "joins");

  private static final WordSet COMING =
      WordSet.of(
          "rode",
          "drove",
          "marched",
          "stormed",
          "swept",
          "burst",
          "crossed",
          "moved",
          "came",
          "walked",
          "poured",
          "infiltrated",
          "advanced");

  private static final WordSet TO = WordSet.of("to", "with", "and");

  /** {@code the main road that runs from}. */
  private static final int REACH = 4;

  private Journeys() {}

  /** Whether the second is where it goes, and the first where it comes from. */
  static boolean ends(Candidate from, Candidate to) {
    int at = Containment.kind(from.sentence, from.to);
    boolean begins = from.slot.before() == Slot.Before.FROM || joining(from);
    return begins && TO.has(from.lexeme(at)) && to.slot.start() <= at + 1 && to.from <= at + 2;
  }

  /** {@code rode into X}, {@code marched into X}: where one comes in that way is a place. */
  static boolean into(Sentence sentence, int from) {
    return sentence.is(from - 1, "into") && COMING.has(sentence.lexeme(from - 2));
  }

  /** {@code the highway linking X}. */
  static boolean joining(Candidate c) {
    return JOINING.has(c.lexeme(c.from - 1));
  }

  /** Marks both where a road or the like runs between them. */
  static void mark(Candidate from, Candidate to) {
    int start = joining(from) ? from.from - 1 : from.slot.start();
    for (int i = start - 1; i >= Math.max(0, start - REACH); i--) {
      if (PlaceContext.ROAD.is(from.lexeme(i))) {
        from.road = true;
        to.road = true;
      }
    }
  }
}
