/** Reports, sources and spans; cleaning with an offset map; sentences and tokens. */
@NullMarked
package org.variorum.document;

import org.jspecify.annotations.NullMarked;
