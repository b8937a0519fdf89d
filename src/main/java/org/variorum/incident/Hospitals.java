package org.variorum.incident;

import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;

/** Hospitals and morgues, where people are brought who were harmed elsewhere. */
final class Hospitals {

  private static final WordSet CARE =
      WordSet.of("hospital", "clinic", "morgue", "infirmary", "mortuary");

  private static final WordSet TENDED =
      WordSet.of(
          "take",
          "bring",
          "rush",
          "transfer",
          "admit",
          "treat",
          "die",
          "hospitalize",
          "move",
          "recover",
          "fly",
          "airlift",
          "evacuate",
          "carry",
          "attend",
          "receive");

  private Hospitals() {}

  /** "were taken to a hospital in Kayes", "died at the clinic in Kayes": harmed elsewhere. */
  static boolean brought(Syntax syntax, int chunk) {
    if (CARE.has(syntax.base(syntax.chunk(chunk).head()))) {
      return tended(syntax, chunk - 1); // were treated at Kayes hospital
    }
    Chunk governor = PlacePhrase.governor(syntax, chunk);
    return governor != null
        && CARE.has(syntax.base(governor.head()))
        && tended(syntax, PlacePhrase.before(syntax, chunk) - 1);
  }

  private static boolean tended(Syntax syntax, int preposition) {
    int verb = preposition - 1;
    while (verb >= 0 && syntax.chunk(verb).verb() == null && !syntax.chunk(verb).is(Kind.STOP)) {
      verb--;
    }
    VerbGroup moved = verb < 0 ? null : syntax.chunk(verb).verb();
    return preposition >= 0
        && syntax.chunk(preposition).is(Kind.PREPOSITION)
        && (syntax.sentence().is(syntax.chunk(preposition).from(), "to")
            || moved != null && TENDED.has(moved.base()));
  }
}
