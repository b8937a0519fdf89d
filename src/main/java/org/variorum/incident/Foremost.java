package org.variorum.incident;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Folding;
import org.variorum.document.Report;
import org.variorum.extract.Mention;
import org.variorum.extract.amount.Count;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.date.DateValue;

/**
 * Which of its incidents a report is about: the first that it tells as its own, unless that lies
 * days back, and one of the day of publication or the day before has the figure of the title, or
 * more dead or hurt. Captions of pictures stand in front of the news: "Six killed by bomb": "A tent
 * for people hurt in Saturday's blast. A bomb killed six people on Wednesday."
 */
final class Foremost {

  private Foremost() {}

  static @Nullable Draft of(List<Draft> drafts, Report report) {
    LocalDate published = report.publishedAt();
    String title = report.title();
    Draft first =
        drafts.stream()
            .filter(draft -> !draft.background)
            .findFirst()
            .orElse(drafts.isEmpty() ? null : drafts.get(0));
    if (first == null
        || title == null
        || published == null
        || !before(first.date(), published.minusDays(1))) {
      return first;
    }
    Set<String> words = new HashSet<>(List.of(Folding.fold(title).split("[^\\p{L}\\p{Nd}]+")));
    if (counted(first, words) || dated(first, words)) {
      return first;
    }
    List<Draft> fresh =
        drafts.stream()
            .filter(draft -> !draft.background && fresh(draft.date(), published))
            .toList();
    return fresh.stream()
        .filter(draft -> counted(draft, words))
        .findFirst()
        .or(() -> fresh.stream().filter(draft -> harm(draft) > harm(first)).findFirst())
        .orElse(first);
  }

  /** Whether words name its day: "Saturday's blast", "a weekend of bombs". */
  private static boolean dated(Draft draft, Set<String> words) {
    DateValue date = draft.date();
    LocalDate day = date == null ? null : date.earliest();
    return day != null
        && (words.contains(Folding.fold(day.getDayOfWeek().name()))
            || words.contains("weekend") && day.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) >= 0);
  }

  /** The greatest number of dead or hurt that it tells of. */
  private static long harm(Draft draft) {
    return draft.occurrences.stream()
        .flatMap(occurrence -> occurrence.casualties.stream())
        .map(casualty -> casualty.value().count())
        .filter(count -> count != null && count.min() != null)
        .mapToLong(Count::min)
        .max()
        .orElse(0);
  }

  private static boolean before(@Nullable DateValue date, LocalDate day) {
    LocalDate latest = date == null ? null : date.latest();
    return latest != null && latest.isBefore(day);
  }

  private static boolean fresh(@Nullable DateValue date, LocalDate published) {
    LocalDate earliest = date == null ? null : date.earliest();
    return date != null
        && earliest != null
        && DateRelation.fine(date)
        && !earliest.isBefore(published.minusDays(1))
        && !earliest.isAfter(published);
  }

  /** Whether words have the figure of one of its casualties: {@code 18} of {@code at least 18}. */
  private static boolean counted(Draft draft, Set<String> words) {
    for (Occurrence occurrence : draft.occurrences) {
      for (Mention<CasualtyStatement> casualty : occurrence.casualties) {
        Count count = casualty.value().count();
        if (count != null && !count.vague() && words.contains(figure(count))) {
          return true;
        }
      }
    }
    return false;
  }

  private static String figure(Count count) {
    String text = Folding.fold(count.text());
    return text.substring(text.lastIndexOf(' ') + 1);
  }
}
