package org.variorum.incident;

import java.util.Set;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.place.Place;

/**
 * People and houses that are called by a country because they are not in it: "the Dutch consul",
 * "three Kenyan peacekeepers", "the US embassy". Where they were harmed is another country.
 */
final class Foreigners {

  private static final Set<String> ABROAD =
      Set.of(
          "consul",
          "ambassador",
          "diplomat",
          "envoy",
          "attache",
          "tourist",
          "missionary",
          "national",
          "citizen",
          "journalist",
          "reporter",
          "correspondent",
          "peacekeeper",
          "expatriate",
          "aid worker",
          "contractor",
          "embassy",
          "consulate");

  /** States whose forces have for long been stationed in many others. */
  private static final Set<String> STATIONED = Set.of("US", "GB", "FR");

  private Foreigners() {}

  /** Whether a country is named only to say whose people or house somebody or something is. */
  static boolean is(Mentions mentions, Mention<?> named, Place place) {
    boolean whose =
        place.use() == Place.Use.ADJECTIVE
            || place.use() == Place.Use.ORIGIN
            || place.use() == Place.Use.MODIFIER
            || place.use() == Place.Use.PART_OF_NAME;
    if (whose && (noun(named) || place.kind() == PlaceKind.COUNTRY && from(mentions, named))) {
      return true;
    }
    return whose
        && Sequence.any(
            mentions.in(named.sentence().index(), Actor.class),
            actor ->
                actor.from() <= named.from()
                    && named.to() <= actor.to()
                    && abroad(actor.value(), place));
  }

  /** "the home of the Dutch honorary consul": the word behind the country, or the next. */
  private static boolean noun(Mention<?> named) {
    for (int i = named.to(); i < named.to() + 2 && i < named.sentence().size(); i++) {
      String noun = named.sentence().lexeme(i).noun();
      if (noun != null && ABROAD.contains(noun)) {
        return true;
      }
    }
    return false;
  }

  /** "ten workers from Nepal and India": nobody at home is said to be from there. */
  private static boolean from(Mentions mentions, Mention<?> named) {
    Sentence sentence = named.sentence();
    int at = named.from() - 1;
    while (at > 0
        && (sentence.token(at).capitalized() || sentence.is(at, ",") || sentence.is(at, "and"))) {
      at--;
    }
    int from = at;
    return sentence.is(from, "from")
        && Sequence.any(
            mentions.in(sentence.index(), Actor.class),
            a -> a.to() == from && a.value().kind() == Actor.Kind.GROUP);
  }

  private static boolean abroad(Actor actor, Place place) {
    return ABROAD.contains(String.valueOf(actor.head().noun()))
        || actor.head().category().equals("diplomatic")
        || actor.side() == Actor.Side.STATE_FORCES
            && STATIONED.contains(String.valueOf(place.country()));
  }
}
