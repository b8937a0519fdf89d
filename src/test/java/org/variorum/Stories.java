package org.variorum;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Report;
import org.variorum.document.Source;

/** Stories with what must be read in them, out of a Markdown file of the tests. */
record Stories(List<Story> stories, int stated) {

  private static final String STATED = "Known failures: ";

  /** A report and the lines below it. */
  record Story(String name, Report report, List<Expected> expected) {

    @Override
    public String toString() {
      String text = report.text();
      return name + ": " + text.substring(0, Math.min(60, text.length()));
    }
  }

  static Stories read(String resource) throws IOException {
    List<Story> stories = new ArrayList<>();
    int stated = 0;
    int number = 0;
    Draft draft = new Draft("");
    try (BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(
                Objects.requireNonNull(Stories.class.getResourceAsStream(resource), resource),
                StandardCharsets.UTF_8))) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        number++;
        if (line.startsWith("## ")) {
          draft.into(stories);
          draft = new Draft(line.substring(3));
        } else if (line.startsWith(STATED)) {
          stated = Integer.parseInt(line.substring(STATED.length()));
        } else if (!draft.name.isEmpty()) {
          if (line.startsWith("> ") && !draft.expected.isEmpty()) {
            draft.into(stories);
            draft = draft.another();
          }
          draft.line(number, line);
        }
      }
    }
    draft.into(stories);
    return new Stories(List.copyOf(stories), stated);
  }

  /** A story of which not every line is read yet. */
  private static final class Draft {
    final String name;
    private final List<String> text = new ArrayList<>();
    private final List<Expected> expected = new ArrayList<>();
    private @Nullable LocalDate published;
    private @Nullable String title;

    Draft(String name) {
      this.name = name;
    }

    /** A further text under the same heading, of the same day. */
    Draft another() {
      Draft next = new Draft(name);
      next.published = published;
      return next;
    }

    void line(int number, String line) {
      if (line.startsWith("> ")) {
        text.add(line.substring(2));
      } else if (line.startsWith("- [")) {
        expected.add(new Expected(number, line.charAt(3) == 'x', line.substring(6)));
      } else if (!line.isBlank()) {
        published = LocalDate.parse(line.substring(0, 10));
        title = line.length() > 12 ? line.substring(12) : null;
      }
    }

    void into(List<Story> stories) {
      if (!name.isEmpty()) {
        Report report =
            new Report(
                "news",
                String.join("\n", text),
                title,
                Source.UNKNOWN,
                published,
                null,
                "en",
                null);
        stories.add(new Story(name, report, List.copyOf(expected)));
      }
    }
  }
}
