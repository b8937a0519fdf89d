package org.variorum.document;

/** What kind of publisher a source is. */
public enum SourceKind {
  NEWS_AGENCY,
  OUTLET,
  OFFICIAL,
  PARTY,
  SOCIAL_MEDIA,
  AGGREGATOR,
  UNKNOWN
}
