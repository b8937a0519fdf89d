package org.variorum.extract;

import java.util.List;
import org.variorum.dictionary.Predicate;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sequence;

/**
 * Whether a vehicle is made a weapon: "drove a lorry into the crowd", "crashed his car into a
 * checkpoint", but not "drove a van into town", "crashed his car into a tree".
 */
final class Rammings {

  /** Verbs of everyday driving; "ram" and "plough" need no more than what they are done to. */
  private static final WordSet DRIVING =
      WordSet.of("drive", "steer", "crash", "smash", "slam", "reverse");

  private static final WordSet VEHICLES =
      WordSet.of(
          "car",
          "van",
          "vehicle",
          "truck",
          "lorry",
          "jeep",
          "pickup",
          "taxi",
          "minibus",
          "bus",
          "tractor",
          "bulldozer",
          "motorcycle",
          "motorbike",
          "suv",
          "minivan",
          "ambulance",
          "tanker",
          "plane",
          "aircraft",
          "jet",
          "airliner",
          "boat");

  private static final WordSet CROWDS =
      WordSet.of(
          "crowd",
          "group",
          "line",
          "queue",
          "parade",
          "procession",
          "march",
          "rally",
          "market",
          "checkpoint",
          "barracks",
          "embassy",
          "consulate",
          "gate",
          "barrier",
          "base",
          "convoy",
          "patrol",
          "headquarters",
          "mosque",
          "church",
          "synagogue",
          "parliament",
          "tower",
          "compound",
          "fair",
          "festival",
          "demonstration");

  private final Syntax syntax;

  Rammings(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the predicate needs to be asked: a verb of driving "into" something. */
  static boolean drives(Predicate predicate) {
    return predicate.particle().equals("into") && DRIVING.contains(predicate.lemma());
  }

  boolean rams(Clause clause) {
    List<Integer> driven = clause.group().passive() ? clause.subjects() : clause.objects();
    return Sequence.any(driven, phrase -> vehicle(phrase))
        && Sequence.any(
            clause.prepositions(), p -> p.preposition().equals("into") && met(p.phrase()));
  }

  private boolean vehicle(int phrase) {
    return VEHICLES.has(syntax.base(syntax.chunk(phrase).head()));
  }

  private boolean met(int phrase) {
    int head = syntax.chunk(phrase).head();
    Words.Entry entry = syntax.base(head).entry();
    boolean people = entry != null && entry.category().equals("person");
    return people || CROWDS.has(syntax.base(head));
  }
}
