package org.variorum.architecture.early;

import org.variorum.architecture.late.Late;

/** Uses a package that is listed below its own. */
public record Early(Late late) {}
