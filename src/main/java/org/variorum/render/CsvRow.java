package org.variorum.render;

import org.jspecify.annotations.Nullable;

/**
 * One line of a comma-separated file after RFC 4180.
 *
 * <p>Spreadsheets run a cell that begins with {@code =}, {@code +}, {@code -}, {@code @}, a tab or
 * a carriage return; quotes come from reports that anybody can publish. Such text gets an
 * apostrophe in front, as OWASP advises ("CSV Injection"). Numbers and days that the library made
 * itself are written as they are.
 */
final class CsvRow {

  private static final String FORMULA = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20";

  private final StringBuilder line = new StringBuilder();
  private boolean first = true;

  /** A cell of text, or an empty one. */
  CsvRow text(@Nullable String text) {
    return cell(text == null ? "" : formula(text) ? "'" + text : text);
  }

  /** Blanks in front do not keep a spreadsheet from running what follows. */
  private static boolean formula(String text) {
    String bare = text.stripLeading();
    return !text.isEmpty()
        && (FORMULA.indexOf(text.charAt(0)) >= 0
            || !bare.isEmpty() && FORMULA.indexOf(bare.charAt(0)) >= 0);
  }

  /** A number or day, or an empty cell. */
  CsvRow plain(@Nullable Object value) {
    return cell(value == null ? "" : value.toString());
  }

  /** The line with its end. */
  String end() {
    return line + "\r\n";
  }

  private CsvRow cell(String cell) {
    line.append(first ? "" : ",");
    first = false;
    boolean quoted = cell.chars().anyMatch(c -> c == ',' || c == '"' || c == '\n' || c == '\r');
    line.append(quoted ? '"' + cell.replace("\"", "\"\"") + '"' : cell);
    return this;
  }
}
