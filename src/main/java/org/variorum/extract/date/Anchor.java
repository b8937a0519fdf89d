package org.variorum.extract.date;

/** What must be known before words that tell a time can be laid on a calendar. */
public enum Anchor {
  /** Nothing: {@code 14 January 2015}, {@code the 1990s}. */
  NONE,
  /**
   * The year, from the day of publication or from the text: {@code 14 January}, {@code in June}.
   */
  YEAR,
  /**
   * The day of publication: {@code yesterday}, {@code Tuesday}, {@code last week}, {@code two days
   * ago}.
   */
  PUBLICATION,
  /**
   * Another event of the text: {@code a day prior}, {@code the following morning}, {@code that
   * year}.
   */
  EVENT
}
