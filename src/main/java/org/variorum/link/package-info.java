/** Incident records to clusters that tell of one incident, with the evidence for every link. */
@NullMarked
package org.variorum.link;

import org.jspecify.annotations.NullMarked;
