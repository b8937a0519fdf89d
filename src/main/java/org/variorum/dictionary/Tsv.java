package org.variorum.dictionary;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
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
  private final Map<String, Integer> columns;
  private final List<Row> rows;

  private Tsv(String file, BufferedReader reader) throws IOException {
    this.file = file;
    Map<String, Integer> header = new HashMap<>();
    List<Row> found = new ArrayList<>();
    int number = 0;
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      number++;
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (header.isEmpty()) {
        for (String name : cells) {
          if (header.put(name.strip(), header.size()) != null) {
            throw new IllegalArgumentException(file + ":" + number + ": column twice: " + name);
          }
        }
      } else if (cells.length > header.size()) {
        throw new IllegalArgumentException(
            file
                + ":"
                + number
                + ": "
                + cells.length
                + " cells under "
                + header.size()
                + " columns");
      } else {
        found.add(new Row(number, cells));
      }
    }
    columns = Map.copyOf(header);
    rows = List.copyOf(found);
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
      return new Tsv(file, new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)));
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
    return new Tsv(file, new BufferedReader(reader));
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
    private final String[] cells;

    private Row(int line, String[] cells) {
      this.line = line;
      this.cells = cells;
    }

    /** The cell, which may be empty. */
    public String text(String column) {
      Integer at = columns.get(column);
      if (at == null) {
        throw error("no column " + column);
      }
      return at < cells.length ? cells[at].strip() : "";
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
