package org.variorum.architecture.late;

/** Is used by a package that is listed above its own. */
public record Late(String name) {}
