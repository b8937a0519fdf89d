/** A cluster to a dossier: relations, families, readings, contradictions and why. */
@NullMarked
package org.variorum.reconcile;

import org.jspecify.annotations.NullMarked;
