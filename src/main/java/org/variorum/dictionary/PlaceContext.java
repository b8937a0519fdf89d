package org.variorum.dictionary;

import java.util.Map;
import java.util.Objects;

/** What a word tells of the place name that it stands beside; one word can tell several things. */
public enum PlaceContext {
  /** With "of" behind it: not in the place, but by it: "the outskirts of". */
  BEARING,
  /** With "of" behind it: in the place: "the streets of". */
  PART,
  /** With "of" behind it: who rules or lives in a place: "the mayor of". */
  PEOPLE_OF,
  /** Behind a name: streets are called after places that are elsewhere. */
  STREET,
  /** Before a name, with "de" or not: so too in other languages: "Rue de". */
  STREET_OF,
  /** Behind two names and a hyphen: it runs between the two: "the Quetta-Karachi highway". */
  ROAD,
  /** Behind a name: a force that a town has of its own: "Borovo police". */
  LOCAL_FORCE,
  /** With "on" behind it: what comes from above hits places: "the shelling on". */
  FROM_ABOVE,
  /** Behind a name: what is called by the town that it serves: "Borovo market". */
  TOWN_SITE,
  /** Behind a nation and a hyphen: it stands behind somebody, and is not where: "-backed". */
  BEHIND,
  /** Behind a nation: it tells of somebody's kin, and not where: "of Pakistani origin". */
  KIN,
  /** Ends names of places that begin with any other name: "Turkey Creek". */
  FEATURE,
  /** With "in" or the like behind it: it is itself somewhere: "a suburb north of". */
  SPOT,
  /** A preposition before a name that can say where: "near". */
  SPATIAL,
  /** With "in" behind it: what is said, held or feared in a place is not done there. */
  TALK,
  /** Behind a name: a house may be called by any name: "the San Pedro monastery". */
  HOUSE,
  /** Before a name: a house or site is called so: "Hotel Zurela". */
  CALLED,
  /** Before a name: ships are called after towns that are elsewhere: "the frigate Kayes". */
  VESSEL,
  /** Behind a country: what it has in other lands: "the U.S. embassy". */
  ABROAD,
  /** With "in" behind it: whoever speaks in a place of what was done elsewhere. */
  SPEAKER,
  /** A building that stands in a capital: "the ministry". */
  CAPITAL_SITE;

  private static final Map<PlaceContext, WordSet> WORDS =
      WordSet.each(PlaceContext.class, "place-contexts.tsv");

  /** Whether the folded word tells this. */
  public boolean is(String folded) {
    return words().contains(folded);
  }

  /** As {@link #is(String)}, of a word that remembers it. */
  public boolean is(Lexeme word) {
    return words().has(word);
  }

  private WordSet words() {
    return Objects.requireNonNull(WORDS.get(this));
  }
}
