package org.variorum.extract.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sequence;

/**
 * A person, group, force, authority or facility, as named or described.
 *
 * @param name as written
 * @param canonical the dictionary's name ({@code JNIM}), or null when it knows none
 * @param kind named body, group of people, single person, or facility
 * @param side whose side it is by its own nature
 * @param country ISO 3166-1 alpha-2 of the country it belongs to or acts in, or null
 * @param affiliations what it is said to be linked to, with the wording; those linked to are no
 *     actors themselves
 * @param head the word that carries the name
 */
public record Actor(
    String name,
    @Nullable String canonical,
    Kind kind,
    Side side,
    @Nullable String country,
    List<Affiliation> affiliations,
    Head head) {

  public Actor {
    affiliations = Sequence.copyOf(affiliations);
  }

  /** An actor of whose head word nothing is told. */
  public Actor(
      String name,
      @Nullable String canonical,
      Kind kind,
      Side side,
      @Nullable String country,
      List<Affiliation> affiliations) {
    this(name, canonical, kind, side, country, affiliations, Head.UNKNOWN);
  }

  /** The same actor with other links. */
  public Actor withAffiliations(List<Affiliation> links) {
    return new Actor(name, canonical, kind, side, country, links, head);
  }

  /** What sort of actor it is. */
  public enum Kind {
    /** A named armed group, army, party, agency. */
    ORGANIZATION,
    /** People described: gunmen, villagers, soldiers. */
    GROUP,
    /** One person, named or described. */
    PERSON,
    /** A building, vehicle, installation. */
    FACILITY
  }

  /** Whose side somebody is by nature, before a sentence tells what they do. */
  public enum Side {
    /** Armed groups, gunmen, militants, assailants, suspects. */
    NON_STATE_ARMED,
    /** Army, police, guards, officials in arms, peacekeepers. */
    STATE_FORCES,
    /** Government, judges, mayors, ministers, spokesmen, agencies without arms. */
    AUTHORITY,
    /** Villagers, passers-by, worshippers, journalists, aid workers. */
    CIVILIANS,
    /** News agencies and outlets as speakers. */
    MEDIA,
    /** Governments, armies and bodies from abroad, spoken of as such. */
    INTERNATIONAL,
    /** People, victims, men, bodies. */
    UNKNOWN
  }

  /**
   * A link to another actor in the report's words.
   *
   * @param name who it is linked to
   * @param wording the words: {@code al-Qaeda-linked}, {@code has ties to}
   */
  public record Affiliation(String name, String wording) {}

  /** Whether one or several are meant. */
  public enum HowMany {
    /** One person, one building. */
    ONE,
    /** More than one, or a word that stands for many: gunmen, police. */
    MANY,
    /** A body that is neither: an army, a party, a gang. */
    BODY
  }

  /**
   * The word that carries a name or description.
   *
   * @param at its position among the tokens of the mention, from 0
   * @param noun the word in the singular, folded ({@code soldier}), the role of a named person
   *     ({@code mayor}), or null where there is only a name
   * @param category the dictionary's class: {@code soldier}, {@code official}, {@code transport},
   *     {@code armed group}; empty when it has none
   * @param number one, several or a body
   */
  public record Head(int at, @Nullable String noun, String category, HowMany number) {

    static final Head UNKNOWN = new Head(0, null, "", HowMany.BODY);
  }
}
