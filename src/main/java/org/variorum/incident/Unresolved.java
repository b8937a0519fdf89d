package org.variorum.incident;

/** Words that looked like a claim and could not be read, and why. */
public record Unresolved(int begin, int end, String text, String reason) {}
