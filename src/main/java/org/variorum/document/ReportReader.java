package org.variorum.document;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.DirectoryStream;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.function.Consumer;

/**
 * Reads reports from text files, JSON Lines, folders and streams, one by one.
 *
 * <p>A {@code .txt} file is one report, optionally headed by metadata ({@link TextReport}); each
 * line of a {@code .jsonl} file is one ({@link JsonReport}); of a folder all {@code .txt} and
 * {@code .jsonl} files are read, sorted by name, folders in it included. Any other file, and a
 * stream, is taken for JSON Lines when its first visible character is <code>{</code>, else for one
 * text. Text is UTF-8, or UTF-16 when it begins with a byte order mark.
 *
 * <p>A report without an id gets the file's name without extension, behind it a colon and the line
 * in JSON Lines. The same report met twice is read once; a different one of the same id is read
 * under an id of its own.
 *
 * <p>What the input holds never throws: it is told to {@code problems}, and reading goes on. For
 * use by one thread.
 */
public final class ReportReader {

  /** The greatest length of a text file or JSON line, in bytes. */
  public static final int LONGEST_REPORT = 64 << 20;

  private static final int PEEK = 1 << 16;

  private final Consumer<? super Report> reports;
  private final Consumer<? super InputProblem> problems;
  private final UniqueIds ids = new UniqueIds();

  /**
   * A reader that passes on what it reads as it goes.
   *
   * @param reports receives every report
   * @param problems receives whatever could not be read
   */
  public ReportReader(Consumer<? super Report> reports, Consumer<? super InputProblem> problems) {
    this.reports = reports;
    this.problems = problems;
  }

  /** Reads a file or folder. */
  public void read(Path input) {
    try {
      if (Files.isDirectory(input)) {
        readFolder(input);
      } else {
        try (InputStream bytes = Files.newInputStream(input)) {
          read(bytes, input.toString(), stem(input), form(input));
        }
      }
    } catch (IOException e) {
      boolean missing = e instanceof NoSuchFileException;
      InputIssues issues = new InputIssues(input.toString(), problems);
      issues.whole(
          InputProblem.Kind.UNREADABLE, missing ? "no such file" : "cannot be read: " + reason(e));
    }
  }

  /**
   * Reads a stream to its end; does not close it.
   *
   * @param name names it in problems and in the ids of reports that have none
   */
  public void read(String name, InputStream bytes) {
    try {
      read(bytes, name, name, Form.BY_CONTENT);
    } catch (IOException e) {
      new InputIssues(name, problems)
          .whole(InputProblem.Kind.UNREADABLE, "cannot be read: " + reason(e));
    }
  }

  private void readFolder(Path folder) throws IOException {
    List<Path> entries = new ArrayList<>();
    try (DirectoryStream<Path> listing = Files.newDirectoryStream(folder)) {
      listing.forEach(entries::add);
    }
    entries.sort((a, b) -> a.toString().compareTo(b.toString()));
    for (Path entry : entries) {
      if (Files.isDirectory(entry, LinkOption.NOFOLLOW_LINKS)
          || (Files.isRegularFile(entry) && form(entry) != Form.BY_CONTENT)) {
        read(entry);
      }
    }
  }

  private void read(InputStream raw, String input, String stem, Form form) throws IOException {
    BufferedInputStream bytes = new BufferedInputStream(raw, PEEK);
    InputIssues issues = new InputIssues(input, problems);
    boolean lines = form == Form.LINES || (form == Form.BY_CONTENT && opensWithBrace(bytes));
    if (lines) {
      new JsonLines(issues, stem, this::pass).read(bytes);
    } else {
      TextReport.read(bytes.readNBytes(LONGEST_REPORT + 1), stem, issues, this::pass);
    }
  }

  private void pass(Report report, InputIssues issues) {
    Report unique = ids.admit(report, issues);
    if (unique != null) {
      reports.accept(unique);
    }
  }

  private static boolean opensWithBrace(BufferedInputStream bytes) throws IOException {
    bytes.mark(PEEK);
    String opening = Decoded.of(bytes.readNBytes(PEEK)).text().stripLeading();
    bytes.reset();
    return opening.startsWith("{");
  }

  private static String stem(Path file) {
    String name = fileName(file);
    int point = name.lastIndexOf('.');
    return point > 0 ? name.substring(0, point) : name;
  }

  private static Form form(Path file) {
    String name = fileName(file).toLowerCase(Locale.ROOT);
    return name.endsWith(".jsonl")
        ? Form.LINES
        : name.endsWith(".txt") ? Form.TEXT : Form.BY_CONTENT;
  }

  private static String fileName(Path file) {
    Path name = file.getFileName();
    return name == null ? file.toString() : name.toString();
  }

  private static String reason(IOException e) {
    String message = e.getMessage();
    return message == null ? e.getClass().getSimpleName() : message;
  }

  private enum Form {
    TEXT,
    LINES,
    BY_CONTENT
  }
}
