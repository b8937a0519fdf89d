/**
 * When: calendar and relative dates as intervals with what is known of each component.
 *
 * <p>Reading is done in two steps. Rules and refiners tell what the words say, an {@link
 * org.variorum.extract.date.Expression}: {@code the previous day} is one day before another event.
 * A timeline lays expressions on the calendar as far as the day of publication and the dates told
 * before allow, which gives a {@link org.variorum.extract.date.DateValue}. The expression stays
 * with the value, so that a later stage which knows the event can lay it again: {@link
 * org.variorum.extract.date.DateValue#anchoredOn}. Nothing reads the clock.
 */
@NullMarked
package org.variorum.extract.date;

import org.jspecify.annotations.NullMarked;
