package org.variorum.incident;

import org.jspecify.annotations.Nullable;
import org.variorum.extract.amount.Count;

/**
 * What came of it, on the ground.
 *
 * @param kind what happened
 * @param object to what ({@code army barracks}, {@code weapons, vehicles and motorcycles}), or null
 * @param count how many of the object, or null
 */
public record Outcome(Kind kind, @Nullable String object, @Nullable Count count) {

  /** What an incident can come to. */
  public enum Kind {
    REPELLED,
    /** Territory, posts or bases taken: seized, captured, overran, took control of. */
    CAPTURED,
    WITHDREW,
    DESTROYED,
    DAMAGED,
    BURNED,
    /** Arms, vehicles or bodies found or taken back. */
    RECOVERED,
    STOLEN,
    /** Heavy losses and the like, without saying who came to what. */
    LOSSES,
    /** Attackers or suspects taken, or none of them. */
    ARRESTED,
    /** Attackers or suspects got away or are at large. */
    ESCAPED,
    /** Typed silence about the response. */
    RESPONSE
  }
}
