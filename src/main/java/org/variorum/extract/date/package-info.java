/** When: calendar and relative dates as intervals with what is known of each component. */
@NullMarked
package org.variorum.extract.date;

import org.jspecify.annotations.NullMarked;
