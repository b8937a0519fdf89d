/** Words, names and places and what they mean: typed look-ups read from data. */
@NullMarked
package org.variorum.dictionary;

import org.jspecify.annotations.NullMarked;
