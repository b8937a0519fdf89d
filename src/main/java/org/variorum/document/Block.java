package org.variorum.document;

/**
 * A paragraph, headline or list item: a stretch of clean text that no sentence leaves.
 *
 * @param from where its words begin, behind bullets and heading marks
 * @param to behind its last character
 */
record Block(int from, int to) {}
