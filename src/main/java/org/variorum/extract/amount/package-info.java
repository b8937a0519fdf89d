/** How many: counts as intervals, read from figures, number words and hedges. */
@NullMarked
package org.variorum.extract.amount;

import org.jspecify.annotations.NullMarked;
