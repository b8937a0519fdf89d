package org.variorum.render;

import java.util.List;

/** Lines of plain text, wrapped at a width with hanging indents. */
final class Page {

  static final int WIDTH = 110;
  private final StringBuilder text = new StringBuilder();

  /** A line as it is. */
  Page line(String line) {
    text.append(line.stripTrailing()).append('\n');
    return this;
  }

  Page blank() {
    return line("");
  }

  /** A left and a right part at the two ends of a line, or on two lines when they do not fit. */
  Page ends(String left, String right) {
    int gap = WIDTH - length(left) - length(right);
    return gap < 2
        ? line(left).line(" ".repeat(Math.max(0, WIDTH - length(right))) + right)
        : line(left + " ".repeat(gap) + right);
  }

  /** A label, then text whose further lines begin at {@code indent}. */
  Page item(String label, int indent, String words) {
    return flow(label, indent, List.of(words.split(" ")), " ");
  }

  /** A label, then pieces that are broken only between each other while they fit on a line. */
  Page flow(String label, int indent, List<String> pieces, String joint) {
    StringBuilder line = new StringBuilder(label);
    boolean fits = length(label) < indent;
    line.append(" ".repeat(fits ? indent - length(label) : 1));
    boolean fresh = true;
    for (String piece : pieces) {
      if (!fresh && length(line) + length(joint) + length(piece) > WIDTH) {
        line(line + (joint.isBlank() ? "" : joint.stripTrailing()));
        line.setLength(0);
        line.append(" ".repeat(indent));
        fresh = true;
      }
      line.append(fresh ? "" : joint).append(piece);
      fresh = false;
    }
    return line(line.toString());
  }

  private static int length(CharSequence words) {
    return (int) words.codePoints().count();
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
