package org.variorum.incident;

import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;
import org.variorum.extract.Syntax;
import org.variorum.extract.place.Place;

/**
 * Where something else was done than the act: "Police arrested three men in Lyon over the killing
 * of a priest in Rouen", "Crowds marched in Oslo after the attack in Utoya".
 */
final class OtherScenes {

  private OtherScenes() {}

  /**
   * Whether a place stands in a clause of its own before a noun that names the act, where that noun
   * has a place behind it.
   */
  static boolean is(Mentions mentions, Occurrence owner, Mention<Place> place) {
    Syntax syntax = owner.syntax;
    int noun = owner.frame.head();
    Clause clause = syntax.clauseAt(place.from());
    if (!owner.frame.predicate().noun()
        || owner.frame.verb() != null
        || clause == null
        || place.from() > noun
        || clause.group().head() > place.from()
        || clause.subjects().contains(syntax.chunkAt(noun))
        || PointsBack.tellsOfAct(syntax, clause)) {
      return false;
    }
    return !ofNoun(syntax, place, noun)
        && Sequence.any(
            mentions.in(owner.sentence(), Place.class),
            other ->
                other.from() > noun
                    && other.value().kind().fine()
                    && !other.value().name().equals(place.value().name())
                    && ActPlaces.locates(syntax, other));
  }

  /** "carried out the Kabul bombing": in one phrase with the noun. */
  private static boolean ofNoun(Syntax syntax, Mention<Place> place, int noun) {
    return syntax.chunkAt(place.from()) == syntax.chunkAt(noun);
  }
}
