package org.variorum.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordFact;
import org.variorum.document.Document;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.document.Token;
import org.variorum.extract.Extractor;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;
import org.variorum.extract.Mentions;
import org.variorum.extract.Rule;
import org.variorum.extract.Rule.Match;
import org.variorum.extract.date.DateValue.Bound;

/**
 * Reads dates: rules find the written forms, refiners join them, a timeline lays them on the
 * calendar.
 *
 * <p>In news the anchor is the day of a full dateline or else of publication; a text that dates
 * itself far from it is a history, whose anchor is the text. Without either nothing is guessed.
 * Immutable and safe for use by several threads.
 */
public final class DateExtractor implements Extractor<DateValue> {

  /**
   * Of matches that begin at one token the longest is kept; of equally long ones the first listed.
   */
  private static final List<DateRule> RULES =
      Sequence.of(
          new NamedDay(),
          new NumericDate(),
          new EraYear(),
          new DayMonth(),
          new MonthDayRule(),
          new MonthYear(),
          new MonthAlone(),
          new WeekdayRule(),
          new DayWord(),
          new AgoToday(),
          new Ago(),
          new Later(),
          new ToldUnit(),
          new EndOfUnit(),
          new NowUnit(),
          new PastUnits(),
          new Recently(),
          new WeekendRule(),
          new SeasonRule(),
          new Feast(),
          new Decade(),
          new Century(),
          new YearSpan(),
          new YearAlone(),
          new DaysLong(),
          new TheDay());

  /** Weekday and date are one day before a time of day is joined to it; bounds see the whole. */
  private static final List<Refiner> REFINERS =
      Sequence.of(
          new JoinWeekday(),
          new LendYear(),
          new TakePortion(),
          new JoinTime(),
          new JoinWeekday(),
          new JoinStretch(),
          new MarkBound());

  private static final Map<String, List<DateRule>> BY_START = byStart();
  private static final List<DateRule> OF_FIGURES =
      BY_START.getOrDefault(DateRule.FIGURE, List.of());
  private static final WordFact<List<DateRule>> OF_WORD =
      WordFact.of(word -> BY_START.getOrDefault(DateWords.bare(word), List.of()));

  private static Map<String, List<DateRule>> byStart() {
    Map<String, List<DateRule>> byStart = new HashMap<>();
    for (DateRule rule : RULES) {
      for (String start : rule.starts()) {
        byStart.computeIfAbsent(start, s -> new ArrayList<>()).add(rule);
      }
    }
    byStart.replaceAll((start, rules) -> Sequence.copyOf(rules));
    return byStart;
  }

  @Override
  public List<Rule<Expression>> rules() {
    return Sequence.copyOf(RULES);
  }

  @Override
  public List<Mention<DateValue>> extract(Document document, Mentions earlier) {
    List<List<Reading>> found = new ArrayList<>(document.sentences().size());
    for (Sentence sentence : document.sentences()) {
      found.add(read(sentence, earlier));
    }
    boolean published = document.report().publishedAt() != null;
    List<List<Reading>> read = WrittenOrder.settle(document.sentences(), found, published);
    List<Expression> said = new ArrayList<>();
    for (int i = 0; i < read.size(); i++) {
      List<Reading> readings = refined(document.sentences().get(i), read.get(i));
      readings.forEach(reading -> said.add(reading.said()));
      read.set(i, readings);
    }
    LocalDate anchor = published(document, said);
    Timeline timeline = new Timeline(anchor, Genre.of(said, anchor));
    List<Mention<DateValue>> mentions = new ArrayList<>(said.size());
    for (int i = 0; i < read.size(); i++) {
      for (Reading reading : read.get(i)) {
        mentions.add(mention(document.sentences().get(i), reading, timeline));
      }
    }
    return mentions;
  }

  private static List<Reading> read(Sentence sentence, Mentions earlier) {
    boolean[] starts = TimeWords.starts(sentence);
    if (starts == null) {
      return List.of();
    }
    List<Reading> readings = new ArrayList<>();
    int at = 0;
    while (at < sentence.size()) {
      Reading found = starts[at] ? longest(sentence, at, earlier) : null;
      if (found != null) {
        readings.add(found);
      }
      at = found == null ? at + 1 : found.to();
    }
    return readings;
  }

  private static List<Reading> refined(Sentence sentence, List<Reading> found) {
    List<Reading> readings = found;
    if (!readings.isEmpty()) {
      for (Refiner refiner : REFINERS) {
        readings = refiner.refine(sentence, readings);
      }
    }
    return readings;
  }

  private static @Nullable Reading longest(Sentence sentence, int at, Mentions earlier) {
    Token token = sentence.token(at);
    List<DateRule> rules = token.numeric() ? OF_FIGURES : OF_WORD.of(token.lexeme());
    Reading best = null;
    for (DateRule rule : Objects.requireNonNull(rules)) {
      Match<Expression> match = rule.match(sentence, at, earlier);
      if (match != null && (best == null || match.to() > best.to())) {
        best = new Reading(at, match.to(), match.value(), rule.name());
      }
    }
    return best;
  }

  private static Mention<DateValue> mention(Sentence sentence, Reading reading, Timeline timeline) {
    boolean ahead = Ahead.looks(sentence, reading.from(), reading.to());
    List<Mention<?>> parts = new ArrayList<>(reading.parts().size());
    for (Reading part : reading.parts()) {
      parts.add(part(sentence, part, timeline, ahead));
    }
    DateValue value = timeline.lay(reading.said(), sentence.index(), ahead);
    return new Mention<>(
        MentionKind.DATE, sentence, reading.from(), reading.to(), value, reading.rule(), parts);
  }

  private static Mention<DateValue> part(
      Sentence sentence, Reading reading, Timeline timeline, boolean ahead) {
    List<Mention<?>> parts = new ArrayList<>(reading.parts().size());
    for (Reading part : reading.parts()) {
      parts.add(part(sentence, part, timeline, ahead));
    }
    DateValue value = timeline.peek(reading.said(), sentence.index(), ahead);
    return new Mention<>(
        MentionKind.DATE, sentence, reading.from(), reading.to(), value, reading.rule(), parts);
  }

  /**
   * The day from which the words look back: that of a full dateline, when they were written, or
   * else the given day of publication. A dateline more than a month before it is an old one that is
   * quoted; one behind it shows that the given day is wrong.
   */
  private static @Nullable LocalDate published(Document document, List<Expression> said) {
    LocalDate given = document.report().publishedAt();
    for (Expression expression : said) {
      if (expression instanceof Bounded bounded && bounded.bound() == Bound.REPORTED) {
        LocalDate line = bounded.resolve(Anchors.NONE).earliest();
        if (line == null && given != null) { // "LIMA, March 12 -" in a paper of the next days
          LocalDate near = bounded.resolve(Anchors.NONE.withPublication(given)).earliest();
          boolean days = near != null && !near.isAfter(given) && near.isAfter(given.minusDays(8));
          return days ? near : given;
        }
        boolean fresh = line != null && (given == null || line.isAfter(given.minusMonths(1)));
        return fresh ? line : given;
      }
    }
    return given;
  }
}
