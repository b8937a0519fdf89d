package org.variorum.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The collations of every two witnesses of one incident, each made once, when first asked for. */
final class Collations {

  /**
   * Beyond so many witnesses, sentence by sentence comparison of all pairs costs more than it
   * tells.
   */
  private static final int MOST = 60;

  private static final Collation NOTHING = Collation.none();

  private final Map<String, Collation> made = new HashMap<>();
  private final boolean few;

  Collations(List<Witness> witnesses) {
    few = witnesses.size() <= MOST;
  }

  /** The collation of two witnesses, or one that found nothing when there are too many. */
  Collation of(Witness a, Witness b) {
    if (a.document().sentences().isEmpty() || b.document().sentences().isEmpty()) {
      return NOTHING;
    }
    return made.computeIfAbsent(
        few ? a.report() + '\n' + b.report() : "", k -> few ? Collation.of(a, b) : NOTHING);
  }
}
