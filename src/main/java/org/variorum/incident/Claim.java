package org.variorum.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sequence;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;

/**
 * A value that one report claims for one field of one incident.
 *
 * @param value what is claimed
 * @param stance how firmly
 * @param by who is said to say so, nearest to the report first; empty for the article's own voice
 * @param asOf the day from which it is said, when that is not the report's own present, or null
 * @param evidence where it is said, in the order of the text; at least one
 * @param rule the name of the rule that read it
 */
public record Claim<V>(
    V value,
    Stance stance,
    List<Speaker> by,
    @Nullable LocalDate asOf,
    List<Evidence> evidence,
    String rule) {

  public Claim {
    by = Sequence.copyOf(by);
    evidence = Sequence.copyOf(evidence);
    if (evidence.isEmpty()) {
      throw new IllegalArgumentException("a claim without evidence: " + value);
    }
  }

  /** The report that makes the claim. */
  public String report() {
    return evidence.get(0).report();
  }
}
