package org.variorum.document;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadConstraints;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * A line of JSON as a report.
 *
 * <p>Fields are {@code id}, {@code title}, {@code text}, {@code publishedAt}, {@code source} (an
 * object of {@code name}, {@code kind} and {@code grade}, or the name alone), {@code url}, {@code
 * language} and {@code incident}. All but {@code text} may be missing, null or empty; others are
 * ignored.
 */
final class JsonReport {

  private static final ObjectReader JSON =
      JsonMapper.builder(
              JsonFactory.builder()
                  .streamReadConstraints(
                      StreamReadConstraints.builder()
                          .maxStringLength(ReportReader.LONGEST_REPORT)
                          .build())
                  .build())
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build()
          .reader();

  private final JsonNode fields;
  private final InputIssues issues;

  private JsonReport(JsonNode fields, InputIssues issues) {
    this.fields = fields;
    this.issues = issues;
  }

  /** The report, or null when the line holds none, which is told to {@code issues}. */
  static @Nullable Report parse(String line, String fallbackId, InputIssues issues) {
    JsonNode fields;
    try {
      fields = JSON.readTree(line);
    } catch (JsonProcessingException e) {
      int column = e.getLocation() == null ? 1 : e.getLocation().getColumnNr();
      String reason = e.getOriginalMessage().lines().findFirst().orElse("");
      issues.here(InputProblem.Kind.BROKEN_JSON, "broken JSON at column " + column + ": " + reason);
      return null;
    }
    if (!fields.isObject()) {
      issues.here(InputProblem.Kind.BROKEN_JSON, "no JSON object: " + Quoted.shortly(line.strip()));
      return null;
    }
    return new JsonReport(fields, issues).report(fallbackId);
  }

  private @Nullable Report report(String fallbackId) {
    JsonNode text = fields.path("text");
    String title = string(fields, "title");
    if (!text.isTextual() || (text.textValue().isBlank() && title == null)) {
      issues.here(
          InputProblem.Kind.NO_TEXT,
          text.isMissingNode() || text.isNull() || text.isTextual()
              ? "no text"
              : "text is no string: " + Quoted.shortly(text.toString()));
      return null;
    }
    String id = string(fields, "id");
    return new Report(
        id == null ? fallbackId : id,
        text.textValue(),
        title,
        source(),
        PublicationDay.parse(string(fields, "publishedAt"), "publishedAt", issues),
        PublicationDay.time(string(fields, "publishedAt")),
        string(fields, "url"),
        string(fields, "language"),
        string(fields, "incident"));
  }

  private Source source() {
    JsonNode source = fields.path("source");
    if (!source.isObject()) {
      String name = string(fields, "source");
      return name == null ? Source.UNKNOWN : Source.of(name);
    }
    return new Source(
        string(source, "name"), sourceKind(string(source, "kind")), string(source, "grade"));
  }

  private SourceKind sourceKind(@Nullable String word) {
    if (word == null) {
      return SourceKind.UNKNOWN;
    }
    for (SourceKind kind : SourceKind.values()) {
      if (kind.name().equals(word.toUpperCase(Locale.ROOT))) {
        return kind;
      }
    }
    issues.here(
        InputProblem.Kind.BROKEN_VALUE,
        "source.kind is none that is known: \"" + Quoted.shortly(word) + '"');
    return SourceKind.UNKNOWN;
  }

  /** The field as a string, numbers as written; null when missing, null, blank or no scalar. */
  private @Nullable String string(JsonNode object, String field) {
    JsonNode value = object.path(field);
    if (value.isContainerNode()) {
      issues.here(
          InputProblem.Kind.BROKEN_VALUE,
          field + " is no string: " + Quoted.shortly(value.toString()));
      return null;
    }
    String string = value.isMissingNode() || value.isNull() ? "" : value.asText();
    return string.isBlank() ? null : string;
  }
}
