package org.variorum.document;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.BiConsumer;
import org.jspecify.annotations.Nullable;

/**
 * A text file as a report.
 *
 * <p>It may be headed by metadata, one {@code Key: value} a line and a blank line behind the last:
 *
 * <pre>
 * Title: Blast kills three in Quetta market
 * Date: 2024-03-05
 * Source: Example Wire
 *
 * QUETTA - Three people were killed when ...
 * </pre>
 *
 * <p>Keys are {@code Title}, {@code Date}, {@code Source}, {@code Url}, {@code Language}, {@code
 * Id} and {@code Incident}, each at most once. If any line before the first blank one is of another
 * form, the file has no metadata and all of it is text. The report's text, into which spans point,
 * begins behind the blank line.
 */
final class TextReport {

  private TextReport() {}

  static void read(
      byte[] bytes, String stem, InputIssues issues, BiConsumer<Report, InputIssues> reports) {
    if (bytes.length > ReportReader.LONGEST_REPORT) {
      issues.here(
          InputProblem.Kind.TOO_LARGE,
          "longer than " + ReportReader.LONGEST_REPORT + " bytes, not read");
      return;
    }
    Decoded decoded = Decoded.of(bytes);
    if (decoded.text().isBlank()) {
      issues.here(InputProblem.Kind.EMPTY, "empty");
      return;
    }
    if (decoded.text().indexOf('\0') >= 0) {
      issues.here(InputProblem.Kind.BINARY, "binary, not text");
      return;
    }
    if (decoded.firstBroken() != null) {
      issues.here(
          InputProblem.Kind.BROKEN_UTF8,
          "not UTF-8 at byte " + decoded.firstBroken() + "; read with \uFFFD in its place");
    }
    Report report = report(decoded.text(), stem, issues);
    if (report.text().isBlank() && report.title() == null) {
      issues.here(InputProblem.Kind.EMPTY, "no text behind its metadata");
      return;
    }
    reports.accept(report, issues);
  }

  private static Report report(String content, String stem, InputIssues issues) {
    Map<Key, String> head = new EnumMap<>(Key.class);
    String text = content.substring(endOfHead(content, head));
    String source = head.get(Key.SOURCE);
    String id = head.get(Key.ID);
    return new Report(
        id == null ? stem : id,
        text,
        head.get(Key.TITLE),
        source == null ? Source.UNKNOWN : Source.of(source),
        PublicationDay.parse(head.get(Key.DATE), "Date", issues),
        PublicationDay.time(head.get(Key.DATE)),
        head.get(Key.URL),
        head.get(Key.LANGUAGE),
        head.get(Key.INCIDENT));
  }

  /** Fills {@code head}; returns where the text begins, 0 when there is no head. */
  private static int endOfHead(String content, Map<Key, String> head) {
    int at = 0;
    while (at < content.length()) {
      int feed = content.indexOf('\n', at);
      int end = feed < 0 ? content.length() : feed;
      String line = content.substring(at, end).strip();
      at = feed < 0 ? end : feed + 1;
      if (line.isEmpty() && !head.isEmpty()) {
        return at;
      }
      int colon = line.indexOf(':');
      Key key = colon < 0 ? null : Key.of(line.substring(0, colon));
      if (key == null || head.containsKey(key)) {
        break;
      }
      String value = line.substring(colon + 1).strip();
      if (!value.isEmpty()) {
        head.put(key, value);
      }
    }
    head.clear();
    return 0;
  }

  private enum Key {
    TITLE,
    DATE,
    SOURCE,
    URL,
    LANGUAGE,
    ID,
    INCIDENT;

    static @Nullable Key of(String word) {
      for (Key key : values()) {
        if (key.name().equals(word.strip().toUpperCase(Locale.ROOT))) {
          return key;
        }
      }
      return null;
    }
  }
}
