package org.variorum.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * A text of a corpus file whose spans were shown by brackets.
 *
 * @param line where it begins in the file, from 1
 * @param text the text without its brackets
 * @param title behind {@code title:} in the first line, or null
 * @param spans what stood between brackets, in order
 * @param labels the word in capitals behind each opening bracket; empty where there was none
 * @param asides what stood between braces, in order
 */
record Example(
    int line,
    String text,
    @Nullable String title,
    List<Span> spans,
    List<String> labels,
    List<Span> asides) {

  private static final List<String> LABELS = List.of("TITLE", "SUMMARY", "BODY");

  /** The indented lines of a file, {@code ⏎} a line end in them. */
  static List<Example> lines(String file) {
    List<Example> examples = new ArrayList<>();
    List<String> lines = read(file);
    for (int i = 0; i < lines.size(); i++) {
      if (lines.get(i).startsWith("    ")) {
        examples.add(of(i + 1, lines.get(i).substring(4).replace('⏎', '\n')));
      }
    }
    return examples;
  }

  /** The fenced blocks of a file. */
  static List<Example> blocks(String file) {
    List<Example> examples = new ArrayList<>();
    List<String> lines = read(file);
    StringBuilder block = new StringBuilder();
    int start = 0;
    for (int i = 0; i < lines.size(); i++) {
      if (!lines.get(i).startsWith("```")) {
        block.append(lines.get(i)).append('\n');
      } else if (start == 0) {
        start = i + 1;
        block.setLength(0);
      } else {
        examples.add(of(start, block.toString()));
        start = 0;
      }
    }
    return examples;
  }

  private static List<String> read(String file) {
    try (InputStream in = Objects.requireNonNull(Example.class.getResourceAsStream(file), file)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8).lines().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(file, e);
    }
  }

  private static Example of(int line, String marked) {
    @Nullable String title = null;
    String rest = marked;
    if (marked.startsWith("title:")) {
      int end = marked.indexOf('\n');
      title = marked.substring(6, end).strip();
      rest = marked.substring(end + 1);
    }
    StringBuilder text = new StringBuilder();
    List<Span> spans = new ArrayList<>();
    List<String> labels = new ArrayList<>();
    List<Span> asides = new ArrayList<>();
    int open = 0;
    for (int i = 0; i < rest.length(); i++) {
      switch (rest.charAt(i)) {
        case '[' -> {
          open = text.length();
          labels.add("");
          for (String label : LABELS) {
            if (rest.startsWith(label + " ", i + 1)) {
              labels.set(labels.size() - 1, label);
              i += label.length() + 1;
            }
          }
        }
        case ']' -> spans.add(new Span(open, text.length()));
        case '{' -> open = text.length();
        case '}' -> asides.add(new Span(open, text.length()));
        default -> text.append(rest.charAt(i));
      }
    }
    return new Example(line, text.toString(), title, spans, labels, asides);
  }

  Report report() {
    return new Report("line " + line, text, title, Source.UNKNOWN, null, null, null, null);
  }

  /** The text with the spans in brackets, to compare at a glance. */
  String marked(List<Span> marks) {
    StringBuilder out = new StringBuilder(text);
    for (int i = marks.size() - 1; i >= 0; i--) {
      out.insert(marks.get(i).end(), ']').insert(marks.get(i).begin(), '[');
    }
    return out.toString();
  }
}
