package org.variorum.extract;

/** What a mention is a mention of. */
public enum MentionKind {
  DATE,
  PLACE,
  ACTOR,
  AMOUNT,
  CASUALTY,
  ATTRIBUTION,
  EVENT
}
