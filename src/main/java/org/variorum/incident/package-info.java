/** Mentions to claims to incident records, one report at a time. */
@NullMarked
package org.variorum.incident;

import org.jspecify.annotations.NullMarked;
