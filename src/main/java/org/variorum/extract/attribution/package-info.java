/** Who says so and how firmly: speakers, channels, stances and typed silences. */
@NullMarked
package org.variorum.extract.attribution;

import org.jspecify.annotations.NullMarked;
