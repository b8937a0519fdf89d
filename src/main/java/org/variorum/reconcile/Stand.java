package org.variorum.reconcile;

import java.util.List;
import org.variorum.incident.Claim;

/**
 * Where one report stands on one question.
 *
 * @param witness the report
 * @param reading id of the reading it holds
 * @param value what it says, in the form that is compared
 * @param claims the claims it says it with, the weightiest first
 */
record Stand<T>(Witness witness, String reading, T value, List<? extends Claim<?>> claims) {

  Stand {
    claims = List.copyOf(claims);
  }

  String report() {
    return witness.report();
  }
}
