package org.variorum.incident;

import org.jspecify.annotations.Nullable;

/**
 * Who is said to have done it; how that is said is the claim's stance.
 *
 * @param actor canonical name, else the name as written; null when it is only said that nobody
 *     claimed
 * @param mode the way in which a claim was made, or null when none is told
 */
public record Responsibility(@Nullable String actor, @Nullable Mode mode) {

  /** GTD's modes of a claim of responsibility (codebook of June 2017, claimmode). */
  public enum Mode {
    LETTER,
    CALL_POST_INCIDENT,
    CALL_PRE_INCIDENT,
    E_MAIL,
    NOTE_LEFT_AT_SCENE,
    VIDEO,
    /** Web site, blog, social media. */
    WEB,
    PERSONAL_CLAIM,
    OTHER,
    UNKNOWN
  }
}
