package org.variorum.extract.attribution;

import org.jspecify.annotations.Nullable;

/**
 * One link of the chain of people who say so.
 *
 * @param name as written, at its fullest
 * @param role in which capacity
 * @param channel by which way it reached the report ({@code national television}, {@code told
 *     AFP}), or null
 */
public record Speaker(String name, Role role, @Nullable String channel) {

  /** In which capacity somebody speaks. */
  public enum Role {
    /** Army, defence ministry, coalition, peacekeepers. */
    MILITARY,
    POLICE,
    GOVERNMENT,
    /** An armed group or other party to the conflict. */
    PARTY,
    WITNESS,
    MEDICAL,
    MEDIA,
    NGO,
    EXPERT,
    INTERNATIONAL,
    /** Said by somebody the text does not describe: "reports", "sources". */
    UNKNOWN
  }
}
