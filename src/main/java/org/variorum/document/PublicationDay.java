package org.variorum.document;

import java.text.ParsePosition;
import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeFormatterBuilder;
import java.time.format.ResolverStyle;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A day of publication as editors and feeds write it. Of a date with a time the day counts that is
 * written, in whatever zone. A day without its year is none.
 */
final class PublicationDay {

  /** Each reads the part of a value that is the day; what follows is time and zone. */
  private static final List<DateTimeFormatter> FORMS =
      List.of(
          form("uuuu-MM-dd"), // 2024-03-05, 2024-03-05T10:00:00+01:00
          form("uuuuMMdd"), // 20240305
          form("uuuu/M/d"), // 2024/3/5
          form("[EEEE, ][EEE, ][EEEE ][EEE ]d MMMM uuuu"), // 5 March 2024
          form("[EEEE, ][EEE, ][EEEE ][EEE ]d MMM uuuu"), // Tue, 5 Mar 2024 09:00:00 GMT
          form("[EEEE, ][EEE, ][EEEE ][EEE ]MMMM d[,] uuuu"), // March 5, 2024
          form("[EEEE, ][EEE, ][EEEE ][EEE ]MMM[.] d[,] uuuu")); // Mar. 5, 2024

  /** The newspapers' short form, where the formatter knows only {@code Sep}. */
  private static final Pattern SEPT = Pattern.compile("\\bSept\\b", Pattern.CASE_INSENSITIVE);

  private static final List<DateTimeFormatter> TIMES =
      List.of(
          DateTimeFormatter.ISO_OFFSET_DATE_TIME, // 2024-03-05T09:00:00Z
          form("uuuu-MM-dd HH:mm[:ss][ ]XXX"), // 2024-03-05 09:00:00+00:00
          form("uuuu-MM-dd'T'HH:mm[:ss]XX"), // 2024-03-05T09:00:00+0000
          DateTimeFormatter.RFC_1123_DATE_TIME); // Tue, 5 Mar 2024 09:00:00 GMT

  private static final Pattern TIME = Pattern.compile("[T, ]\\s*\\d{1,2}:\\d\\d.*");

  private PublicationDay() {}

  /** The day, or null when there is none; a value that is no day is told to {@code issues}. */
  static @Nullable LocalDate parse(@Nullable String value, String field, InputIssues issues) {
    if (value == null || value.isBlank()) {
      return null;
    }
    String written = SEPT.matcher(value.strip()).replaceFirst("Sep");
    for (DateTimeFormatter form : FORMS) {
      LocalDate day = prefix(form, written);
      if (day != null) {
        return day;
      }
    }
    issues.here(
        InputProblem.Kind.BROKEN_VALUE, field + " is no date: \"" + Quoted.shortly(value) + '"');
    return null;
  }

  /**
   * The instant, when the time is told with its zone; a clock time of an unknown zone is none, and
   * the day alone is kept.
   */
  static @Nullable Instant time(@Nullable String value) {
    if (value == null) {
      return null;
    }
    for (DateTimeFormatter form : TIMES) {
      try {
        return OffsetDateTime.parse(value.strip(), form).toInstant();
      } catch (DateTimeException notOfThisForm) {
        // the next form, or none
      }
    }
    return null;
  }

  private static @Nullable LocalDate prefix(DateTimeFormatter form, String written) {
    ParsePosition end = new ParsePosition(0);
    try {
      LocalDate day = LocalDate.from(form.parse(written, end));
      String rest = written.substring(end.getIndex());
      return rest.isEmpty() || TIME.matcher(rest).matches() ? day : null;
    } catch (DateTimeException notOfThisForm) {
      return null;
    }
  }

  private static DateTimeFormatter form(String pattern) {
    return new DateTimeFormatterBuilder()
        .parseCaseInsensitive()
        .appendPattern(pattern)
        .toFormatter(Locale.ENGLISH)
        .withResolverStyle(ResolverStyle.STRICT);
  }
}
