package org.variorum.extract.date;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Document;
import org.variorum.document.DocumentReader;
import org.variorum.document.Report;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;
import org.variorum.extract.date.DateValue.Bound;
import org.variorum.extract.date.DateValue.Precision;

/** Reads the dates of a text and writes them in short. */
final class ReadDates {

  /** A Wednesday. */
  static final LocalDate PUBLISHED = LocalDate.of(2025, 7, 2);

  private static final DateExtractor DATES = new DateExtractor();

  private ReadDates() {}

  static Document document(String text, @Nullable LocalDate published) {
    return DocumentReader.standard().read(Report.of("test", text).withPublishedAt(published));
  }

  static List<Mention<DateValue>> of(String text, @Nullable LocalDate published) {
    return DATES.extract(document(text, published), new Mentions());
  }

  /** The values in short, separated by {@code "; "}. */
  static String brief(String text, @Nullable LocalDate published) {
    return String.join("; ", of(text, published).stream().map(m -> brief(m.value())).toList());
  }

  static String brief(DateValue value) {
    StringBuilder brief = new StringBuilder();
    if (!value.resolved()) {
      brief.append(value.monthDay() == null ? "?" : value.monthDay().toString());
    } else if (value.precision() == Precision.DAY) {
      brief.append(value.earliest());
    } else {
      brief.append(value.earliest()).append("..").append(value.latest());
      brief.append(' ').append(value.precision());
    }
    if (value.weekday() != null) {
      brief.append(' ').append(value.weekday());
    }
    if (value.partOfDay() != null) {
      brief.append(' ').append(value.partOfDay());
    }
    if (value.bound() != Bound.ON) {
      brief.append(' ').append(value.bound().toString().toLowerCase(Locale.ROOT));
    }
    return brief.toString();
  }
}
