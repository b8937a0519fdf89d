package org.variorum.extract.casualty;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.amount.Count;

/**
 * How many of whom came to which harm.
 *
 * @param effect what became of them, or null where a silence leaves it open ("no figures")
 * @param victims who, as written, or null
 * @param side whose side they were on in this incident
 * @param count how many, or null when it is not told (a silence)
 */
public record Casualty(
    @Nullable Effect effect, @Nullable String victims, Side side, @Nullable Count count) {

  /** Of who and how many, which tell nearly all casualties of a report apart. */
  @Override
  public int hashCode() {
    return 31 * Objects.hashCode(victims) + Objects.hashCode(count);
  }

  /** Whose dead and wounded. */
  public enum Side {
    ATTACKERS,
    STATE_FORCES,
    CIVILIANS,
    OTHER,
    UNKNOWN
  }
}
