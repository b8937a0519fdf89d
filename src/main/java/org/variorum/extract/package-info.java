/** Sentences to mentions: what every extractor shares. */
@NullMarked
package org.variorum.extract;

import org.jspecify.annotations.NullMarked;
