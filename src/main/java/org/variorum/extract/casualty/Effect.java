package org.variorum.extract.casualty;

/** What became of somebody; the ambiguous stay ambiguous. */
public enum Effect {
  KILLED,
  WOUNDED,
  /** Casualties, losses, victims: dead or hurt, not said which. */
  KILLED_OR_WOUNDED,
  CAPTURED,
  KIDNAPPED,
  MISSING,
  DISPLACED,
  SURRENDERED,
  /** An army's word for put out of action: killed, wounded or captured. */
  NEUTRALISED,
  FREED
}
