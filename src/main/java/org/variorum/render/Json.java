package org.variorum.render;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.ParsedReport;
import org.variorum.reconcile.Dossier;

/**
 * JSON of incident records, dossiers and mentions, and records back from it.
 *
 * <p>Every object is one line without a line break. Days are ISO 8601, countries ISO 3166-1
 * alpha-2; what is absent is absent, but an open bound ({@code min}, {@code max}, {@code earliest},
 * {@code latest}) is {@code null}. {@link #recordSchema()} says the rest. Thread-safe.
 */
public final class Json {

  private static final JsonMapper MAPPER = JsonMapping.mapper();
  private static final ObjectReader RECORDS = MAPPER.readerFor(IncidentRecord.class);

  private Json() {}

  /** The record, its report without the text. */
  public static String record(IncidentRecord record) {
    return write(record);
  }

  /**
   * The record that {@link #record(IncidentRecord)} wrote; its report has an empty text.
   *
   * @throws IllegalArgumentException when {@code json} is no such record; the message says where
   */
  public static IncidentRecord record(String json) {
    try {
      IncidentRecord record = RECORDS.readValue(json);
      if (record == null) {
        throw new IllegalArgumentException("no incident record: null");
      }
      return record;
    } catch (JsonProcessingException e) {
      throw new IllegalArgumentException("no incident record: " + e.getMessage(), e);
    }
  }

  /** Everything that was read in the report, in the order of the text. */
  public static String mentions(ParsedReport report) {
    return write(ReportMentions.of(report));
  }

  /** The dossier with the words for its contradictions. */
  public static String dossier(Dossier dossier) {
    return write(DossierShape.of(dossier));
  }

  /** The JSON Schema (2020-12) of {@link #record(IncidentRecord)}. */
  public static String recordSchema() {
    return resource("record.schema.json");
  }

  /** The JSON Schema (2020-12) of {@link #dossier(Dossier)}; it refers to that of records. */
  public static String dossierSchema() {
    return resource("dossier.schema.json");
  }

  /** The JSON Schema (2020-12) of {@link #mentions(ParsedReport)}. */
  public static String mentionsSchema() {
    return resource("mentions.schema.json");
  }

  static String write(Object value) {
    try {
      return MAPPER.writeValueAsString(value);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException("every value has a JSON form: " + e.getMessage(), e);
    }
  }

  private static String resource(String name) {
    try (InputStream bytes = Json.class.getResourceAsStream(name)) {
      if (bytes == null) {
        throw new IllegalStateException("the jar lacks " + name);
      }
      return new String(bytes.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
