package org.variorum.extract.date;

/** Which of the dates of one name is meant. */
public enum Turn {
  /** No word says: {@code on Tuesday}. */
  PLAIN,
  /** {@code last Tuesday}, {@code the previous April}. */
  LAST,
  /** {@code this June}. */
  THIS,
  /** {@code next Tuesday}, {@code the following April}. */
  NEXT
}
