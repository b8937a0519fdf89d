/** What was done by whom to whom: predicates with their roles. */
@NullMarked
package org.variorum.extract.event;

import org.jspecify.annotations.NullMarked;
