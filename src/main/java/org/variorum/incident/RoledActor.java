package org.variorum.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sequence;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.actor.Description;

/**
 * An actor and the part it has in one incident.
 *
 * @param name as written, without the hedge that its stance tells
 * @param canonical the dictionary's name, or null
 * @param kind what sort of actor
 * @param role its part in this incident
 * @param side whose side it is by nature
 * @param affiliations what it is said to be linked to
 */
public record RoledActor(
    String name,
    @Nullable String canonical,
    Actor.Kind kind,
    Role role,
    Actor.Side side,
    List<Actor.Affiliation> affiliations) {

  public RoledActor {
    affiliations = Sequence.copyOf(affiliations);
  }

  /** Of the name, which tells nearly all actors of a report apart. */
  @Override
  public int hashCode() {
    return name.hashCode();
  }

  public static RoledActor of(Actor actor, Role role) {
    boolean manned = actor.kind() == Actor.Kind.FACILITY && role == Role.PERPETRATOR;
    return new RoledActor(
        manned ? PlainName.ofDoer(actor) : PlainName.of(actor),
        actor.canonical(),
        manned ? Actor.Kind.ORGANIZATION : actor.kind(),
        role,
        manned && !armed(actor.side()) ? Actor.Side.STATE_FORCES : actor.side(),
        actor.affiliations());
  }

  /** "NATO jets", "rebel planes": whose side they are on is told. */
  private static boolean armed(Actor.Side side) {
    return side == Actor.Side.NON_STATE_ARMED || side == Actor.Side.INTERNATIONAL;
  }

  /**
   * What it goes by: the dictionary's name, else its name as written or, of people who are only
   * described, the description without how they looked and came ({@code suicide bombers}).
   */
  public String goesBy() {
    if (canonical != null) {
      return canonical;
    }
    boolean people = kind == Actor.Kind.GROUP || kind == Actor.Kind.PERSON;
    return people ? Description.plain(name) : name;
  }

  /** The part an actor has in an incident. */
  public enum Role {
    PERPETRATOR,
    TARGET,
    AUTHORITY,
    OTHER
  }
}
