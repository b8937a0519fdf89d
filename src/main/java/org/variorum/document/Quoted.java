package org.variorum.document;

/** A value as problems quote it. */
final class Quoted {

  private static final int LONGEST = 60;

  private Quoted() {}

  static String shortly(String value) {
    return value.length() <= LONGEST ? value : value.substring(0, LONGEST) + "…";
  }
}
