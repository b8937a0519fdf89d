package org.variorum;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.io.Writer;

/** Writes lines from within callbacks. */
record Lines(Writer out) {

  void write(String line) {
    raw(line + '\n');
  }

  /** Writes text that ends its lines itself. */
  void raw(String text) {
    try {
      out.write(text);
    } catch (IOException e) {
      throw new UncheckedIOException(e.getMessage(), e);
    }
  }
}
