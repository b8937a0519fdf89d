/** Where: place names found, told from other names, and put on the map. */
@NullMarked
package org.variorum.extract.place;

import org.jspecify.annotations.NullMarked;
