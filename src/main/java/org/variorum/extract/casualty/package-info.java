/** Killed, wounded, captured and the like: whose, and how many. */
@NullMarked
package org.variorum.extract.casualty;

import org.jspecify.annotations.NullMarked;
