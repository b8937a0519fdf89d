package org.variorum.extract.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A noun for people, a body or a building with what stands before it.
 *
 * @param from first token, behind determiner and count
 * @param to behind the head noun
 * @param headFrom first token of the head noun
 * @param noun the head noun
 * @param number one or several, as used here
 * @param side whose side, after what the modifiers say
 * @param former whether they no longer are what the noun says ("ex-soldiers", "army veterans")
 * @param country the country of an adjective ({@code Malian soldiers}), or null
 * @param members named bodies to which it belongs ({@code FMLN guerrillas})
 * @param affiliations links told by a compound ({@code al-Qaeda-linked militants})
 * @param linked the named bodies of those links
 */
record NounPhrase(
    int from,
    int to,
    int headFrom,
    Noun noun,
    Actor.HowMany number,
    Actor.Side side,
    boolean former,
    @Nullable String country,
    List<NamedBody> members,
    List<Actor.Affiliation> affiliations,
    List<NamedBody> linked) {

  /** Whether it can be the role of one named person: "former mayor". */
  boolean role() {
    return !noun.facility() && noun.number() == Actor.HowMany.ONE;
  }
}
