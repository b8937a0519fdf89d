package org.variorum.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * One document as its publisher gave it.
 *
 * @param id unique among the reports that are read together
 * @param text the original text; every span points into it. Of a headline alone, a title with a
 *     blank text, it is the title
 * @param title a title given beside the text, or null; a title inside the text is found by reading
 * @param source who published it
 * @param publishedAt day of publication, or null when unknown; the clock never stands in for it
 * @param publishedTime the instant of publication, when it is known more exactly than the day; null
 *     when not
 * @param url where it was published, or null
 * @param language ISO 639-1 code, or null
 * @param incident an editor's or an upstream clusterer's word on which incident this is, or null:
 *     same value, one incident; different values, kept apart
 */
public record Report(
    String id,
    String text,
    @Nullable String title,
    Source source,
    @Nullable LocalDate publishedAt,
    @Nullable Instant publishedTime,
    @Nullable String url,
    @Nullable String language,
    @Nullable String incident) {

  public Report {
    Objects.requireNonNull(id, "id");
    Objects.requireNonNull(text, "text");
    Objects.requireNonNull(source, "source");
    text = text.isBlank() && title != null ? title : text;
  }

  /** A report of which no more than the day of publication is known. */
  public Report(
      String id,
      String text,
      @Nullable String title,
      Source source,
      @Nullable LocalDate publishedAt,
      @Nullable String url,
      @Nullable String language,
      @Nullable String incident) {
    this(id, text, title, source, publishedAt, null, url, language, incident);
  }

  /** A report of which nothing but the text is known. */
  public static Report of(String id, String text) {
    return new Report(id, text, null, Source.UNKNOWN, null, null, null, null);
  }

  public Report withId(String other) {
    return new Report(
        other, text, title, source, publishedAt, publishedTime, url, language, incident);
  }

  public Report withTitle(@Nullable String other) {
    return new Report(id, text, other, source, publishedAt, publishedTime, url, language, incident);
  }

  /** The report with another day of publication and without a time. */
  public Report withPublishedAt(@Nullable LocalDate day) {
    return new Report(id, text, title, source, day, url, language, incident);
  }
}
