/** Who: named and described persons, groups, forces and facilities. */
@NullMarked
package org.variorum.extract.actor;

import org.jspecify.annotations.NullMarked;
