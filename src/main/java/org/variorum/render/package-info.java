/** Any of it to text and JSON, and back. */
@NullMarked
package org.variorum.render;

import org.jspecify.annotations.NullMarked;
