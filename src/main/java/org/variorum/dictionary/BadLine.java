package org.variorum.dictionary;

/**
 * A line of a user's file that could not be read and was skipped.
 *
 * @param file its name; for a zipped one {@code archive.zip!entry}
 * @param line its number, from 1
 * @param problem what is wrong with it
 */
public record BadLine(String file, long line, String problem) {

  @Override
  public String toString() {
    return file + ":" + line + ": " + problem;
  }
}
