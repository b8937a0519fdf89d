package org.variorum.render;

import com.fasterxml.jackson.core.JsonFactoryBuilder;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Report;
import org.variorum.document.Source;
import org.variorum.document.SourceKind;
import org.variorum.reconcile.BookEvent;
import org.variorum.reconcile.Pin;
import org.variorum.reconcile.Tombstone;

/** The history of an incident book as JSON Lines, one event a line. */
public final class BookLines {

  /** Behind it come halves of pairs, which no file holds when one of them stands alone. */
  private static final char LAST_PLAIN = '\uD7FF';

  private static final ObjectMapper JSON =
      new ObjectMapper(
          new JsonFactoryBuilder()
              .highestNonEscapedChar(LAST_PLAIN)
              .streamReadConstraints(
                  StreamReadConstraints.builder().maxStringLength(Integer.MAX_VALUE).build())
              .build());

  private BookLines() {}

  /** Writes events in their order; does not close the writer. */
  public static void write(List<BookEvent> events, Writer lines) throws IOException {
    for (BookEvent event : events) {
      lines.write(JSON.writeValueAsString(line(event)));
      lines.write('\n');
    }
    lines.flush();
  }

  /**
   * Reads events in their order; does not close the reader.
   *
   * @throws IllegalArgumentException if a line cannot be read; the message names its number
   */
  public static List<BookEvent> read(BufferedReader lines) throws IOException {
    List<BookEvent> events = new ArrayList<>();
    int number = 0;
    for (String line = lines.readLine(); line != null; line = lines.readLine()) {
      number++;
      if (!line.isBlank()) {
        try {
          events.add(event(JSON.readTree(line)));
        } catch (JsonProcessingException | RuntimeException e) {
          throw new IllegalArgumentException(
              "line " + number + " is no event of a book: " + e.getMessage(), e);
        }
      }
    }
    return events;
  }

  private static ObjectNode line(BookEvent event) {
    ObjectNode line = JSON.createObjectNode().put("at", event.at().toString());
    if (event instanceof BookEvent.Added added) {
      line.put("event", "ADDED").set("report", report(added.report()));
    } else if (event instanceof BookEvent.Removed removed) {
      line.put("event", "REMOVED").put("report", removed.report());
    } else if (event instanceof BookEvent.Decided d) {
      line.put("event", d.verdict().name()).put("a", d.a()).put("b", d.b());
    } else if (event instanceof BookEvent.Pinned pinned) {
      Pin pin = pinned.pin();
      line.put("event", "PINNED").put("record", pin.record()).put("field", pin.field());
      line.put("value", pin.value());
    } else if (event instanceof BookEvent.Unpinned u) {
      line.put("event", "UNPINNED").put("record", u.record()).put("field", u.field());
    } else if (event instanceof BookEvent.Buried buried) {
      Tombstone end = buried.tombstone();
      ArrayNode into = line.put("event", end.end().name()).put("id", end.id()).putArray("into");
      end.into().forEach(into::add);
    }
    return line;
  }

  private static BookEvent event(JsonNode line) {
    Instant at = Instant.parse(text(line, "at"));
    String event = text(line, "event");
    return switch (event) {
      case "ADDED" -> new BookEvent.Added(at, report(line.path("report")));
      case "REMOVED" -> new BookEvent.Removed(at, text(line, "report"));
      case "MUST_LINK", "CANNOT_LINK", "OPEN" ->
          new BookEvent.Decided(
              at, text(line, "a"), text(line, "b"), BookEvent.Verdict.valueOf(event));
      case "PINNED" ->
          new BookEvent.Pinned(
              at, new Pin(text(line, "record"), text(line, "field"), text(line, "value")));
      case "UNPINNED" -> new BookEvent.Unpinned(at, text(line, "record"), text(line, "field"));
      default -> {
        List<String> into = new ArrayList<>();
        line.path("into").forEach(id -> into.add(id.asText()));
        yield new BookEvent.Buried(
            new Tombstone(text(line, "id"), at, Tombstone.End.valueOf(event), into));
      }
    };
  }

  private static ObjectNode report(Report report) {
    ObjectNode node = JSON.createObjectNode().put("id", report.id());
    node.put("title", report.title()).put("text", report.text());
    LocalDate day = report.publishedAt();
    node.put("publishedAt", day == null ? null : day.toString());
    Instant time = report.publishedTime();
    if (time != null) {
      node.put("publishedTime", time.toString());
    }
    Source source = report.source();
    node.putObject("source")
        .put("name", source.name())
        .put("kind", source.kind().name())
        .put("grade", source.grade());
    return node.put("url", report.url())
        .put("language", report.language())
        .put("incident", report.incident());
  }

  private static Report report(JsonNode node) {
    String day = find(node, "publishedAt");
    String time = find(node, "publishedTime");
    JsonNode source = node.path("source");
    return new Report(
        text(node, "id"),
        text(node, "text"),
        find(node, "title"),
        new Source(
            find(source, "name"), SourceKind.valueOf(text(source, "kind")), find(source, "grade")),
        day == null ? null : LocalDate.parse(day),
        time == null ? null : Instant.parse(time),
        find(node, "url"),
        find(node, "language"),
        find(node, "incident"));
  }

  private static String text(JsonNode node, String field) {
    String text = find(node, field);
    if (text == null) {
      throw new IllegalArgumentException("no " + field);
    }
    return text;
  }

  private static @Nullable String find(JsonNode node, String field) {
    JsonNode value = node.path(field);
    return value.isTextual() ? value.asText() : null;
  }
}
