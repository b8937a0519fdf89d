package org.variorum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes lines from within callbacks. */
record Lines(Writer out) {

  void write(String line) {
    try {
      out.write(line);
      out.write('\n');
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
