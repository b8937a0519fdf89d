package org.variorum.document;

/** Where in a report a sentence stands. */
public enum Section {
  /** A headline inside the text, each time it is repeated. */
  TITLE,
  /** A standfirst or summary line set apart from the body, before or beside the title. */
  SUMMARY,
  BODY
}
