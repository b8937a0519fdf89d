package org.variorum.dictionary;

import java.io.CharArrayWriter;
import java.io.IOException;
import java.io.InputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * A table of tab-separated values with a header line, read as typed cells.
 *
 * <p>Lines that are blank or begin with {@code #} are passed over. A short line has empty last
 * cells; a line longer than the header is an error. Every error names the file, the line and what
 * was found. Immutable.
 */
public final class Tsv {

  private final String file;

  /** The text, of which a cell is made a string when it is asked for: many never are. */
  private final char[] text;

  private final Map<String, Integer> columns = new HashMap<>();
  private final List<Row> rows;

  private Tsv(String file, char[] text) {
    this.file = file;
    this.text = text;
    List<Row> found = new ArrayList<>();
    int number = 0;
    int end;
    for (int from = 0; from < text.length; from = end + 1) {
      end = lineEnd(from);
      number++;
      int to = end > from && text[end - 1] == '\r' ? end - 1 : end;
      if (text[from] != '#' && !blank(from, to)) {
        int[] cells = cells(from, to);
        if (columns.isEmpty()) {
          header(cells, number);
        } else if (cells.length - 1 > columns.size()) {
          throw new IllegalArgumentException(
              file
                  + ":"
                  + number
                  + ": "
                  + (cells.length - 1)
                  + " cells under "
                  + columns.size()
                  + " columns");
        } else {
          found.add(new Row(number, cells));
        }
      }
    }
    rows = List.copyOf(found);
  }

  private void header(int[] cells, int number) {
    for (int i = 0; i < cells.length - 1; i++) {
      String name = cell(cells, i);
      if (columns.put(name, i) != null) {
        throw new IllegalArgumentException(file + ":" + number + ": column twice: " + name);
      }
    }
  }

  private int lineEnd(int from) {
    int end = from;
    while (end < text.length && text[end] != '\n') {
      end++;
    }
    return end;
  }

  private boolean blank(int from, int to) {
    boolean perhaps = from == to || text[from] <= ' ';
    return perhaps && String.valueOf(text, from, to - from).isBlank();
  }

  /** Where each cell of a line begins, and behind the last one more would. */
  private int[] cells(int from, int to) {
    int count = 1;
    for (int i = from; i < to; i++) {
      count += text[i] == '\t' ? 1 : 0;
    }
    int[] cells = new int[count + 1];
    cells[0] = from;
    int at = 1;
    for (int i = from; i < to; i++) {
      if (text[i] == '\t') {
        cells[at++] = i + 1;
      }
    }
    cells[at] = to + 1;
    return cells;
  }

  private String cell(int[] cells, int at) {
    int length = cells[at + 1] - 1 - cells[at];
    return length == 0 ? "" : String.valueOf(text, cells[at], length).strip();
  }

  /**
   * The table {@code file} of the library's own knowledge.
   *
   * @throws IllegalArgumentException if there is no such file beside this class, or it is malformed
   */
  public static Tsv load(String file) {
    try (InputStream in = Tsv.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalArgumentException("no such table: " + file);
      }
      return new Tsv(file, new String(in.readAllBytes(), StandardCharsets.UTF_8).toCharArray());
    } catch (IOException e) {
      throw new UncheckedIOException("cannot read " + file, e);
    }
  }

  /**
   * A user's table.
   *
   * @param file the name used in messages
   * @param reader read to its end, not closed
   * @throws IllegalArgumentException if it is malformed
   */
  public static Tsv read(String file, Reader reader) throws IOException {
    CharArrayWriter text = new CharArrayWriter();
    reader.transferTo(text);
    return new Tsv(file, text.toCharArray());
  }

  /** The rows in the order of the file. */
  public List<Row> rows() {
    return rows;
  }

  /**
   * The cells of the column {@code word} by what the column {@code use} says that they do.
   *
   * @param type the uses
   * @throws IllegalArgumentException if a row names none of them
   */
  <E extends Enum<E>> Map<E, Set<String>> words(Class<E> type) {
    Map<E, Set<String>> words = new EnumMap<>(type);
    for (Row row : rows) {
      words.computeIfAbsent(row.choice(type, "use"), use -> new HashSet<>()).add(row.get("word"));
    }
    return words;
  }

  /** Whether the header names {@code column}. */
  public boolean has(String column) {
    return columns.containsKey(column);
  }

  /** One line of the table. Text cells are stripped; a list is separated by {@code |}. */
  public final class Row {
    private final int line;
    private final int[] cells;

    private Row(int line, int[] cells) {
      this.line = line;
      this.cells = cells;
    }

    /** The cell, which may be empty. */
    public String text(String column) {
      Integer at = columns.get(column);
      if (at == null) {
        throw error("no column " + column);
      }
      return at < cells.length - 1 ? cell(cells, at) : "";
    }

    /** The cell, which must not be empty. */
    public String get(String column) {
      String text = text(column);
      if (text.isEmpty()) {
        throw error("column " + column + " is empty");
      }
      return text;
    }

    /** The cell, or null when it is empty. */
    public @Nullable String find(String column) {
      String text = text(column);
      return text.isEmpty() ? null : text;
    }

    /** The parts of the cell between {@code |}, stripped; none when it is empty. */
    public List<String> list(String column) {
      List<String> parts = new ArrayList<>();
      for (String part : text(column).split("\\|")) {
        if (!part.isBlank()) {
          parts.add(part.strip());
        }
      }
      return List.copyOf(parts);
    }

    public int integer(String column) {
      try {
        return Integer.parseInt(get(column));
      } catch (NumberFormatException e) {
        throw error("column " + column + " is no whole number: " + text(column));
      }
    }

    public double real(String column) {
      try {
        return Double.parseDouble(get(column));
      } catch (NumberFormatException e) {
        throw error("column " + column + " is no number: " + text(column));
      }
    }

    /** {@code yes} or {@code no}; empty is no. */
    public boolean flag(String column) {
      return switch (text(column)) {
        case "yes" -> true;
        case "no", "" -> false;
        default -> throw error("column " + column + " is neither yes nor no: " + text(column));
      };
    }

    /** The constant of {@code type} that the cell names, in any case. */
    public <E extends Enum<E>> E choice(Class<E> type, String column) {
      try {
        return Enum.valueOf(type, get(column).toUpperCase(Locale.ROOT));
      } catch (IllegalArgumentException e) {
        throw error("column " + column + " is no " + type.getSimpleName() + ": " + text(column));
      }
    }

    /** Line number in the file, from 1. */
    public int line() {
      return line;
    }

    /** An error to throw about this row: names the file and the line. */
    public IllegalArgumentException error(String problem) {
      return new IllegalArgumentException(file + ":" + line + ": " + problem);
    }
  }
}
