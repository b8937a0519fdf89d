package org.variorum.extract.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.date.DateValue.PartOfDay;
import org.variorum.extract.date.DateValue.Precision;

/** {@code today}, {@code yesterday}, {@code last night}, {@code the day before yesterday}. */
final class DayWord implements DateRule {

  private static final WordSet BESIDE = WordSet.of("earlier", "later", "late");

  @Override
  public String name() {
    return "today, yesterday, last night";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "the army denied [today] that => 2025-07-02",
        "shelled [yesterday] => 2025-07-01",
        "he will be tried [tomorrow] => 2025-07-03",
        "a curfew begins [tonight] => 2025-07-02 NIGHT",
        "clashes [last night] => 2025-07-01 NIGHT",
        "fled [the day before yesterday] => 2025-06-30",
        "it opens [the day after tomorrow] => 2025-07-04",
        "found dead [this morning] => 2025-07-02 MORNING",
        "killed [last evening] => 2025-07-01 EVENING",
        "strikes [overnight] hit a depot => 2025-07-01..2025-07-02 FEW_DAYS NIGHT",
        "shot [the other day] => 2025-07-01");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("the USA Today newspaper", "on the other side", "the Russia Today channel");
  }

  @Override
  public Set<String> starts() {
    return Set.of(
        "today",
        "yesterday",
        "tomorrow",
        "tonight",
        "overnight",
        "the",
        "last",
        "this",
        "earlier",
        "later",
        "late");
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    if (cursor.take("the", "day", "before", "yesterday")) {
      return Offset.of(Anchor.PUBLICATION, Unit.DAY, -2);
    }
    if (cursor.take("the", "day", "after", "tomorrow")) {
      return Offset.of(Anchor.PUBLICATION, Unit.DAY, 2);
    }
    if (cursor.take("the", "other", "day")) {
      return Offset.of(Anchor.PUBLICATION, Unit.DAY, -1);
    }
    if (cursor.is(1, "today") || cursor.is(1, "yesterday")) {
      cursor.takeAny(BESIDE);
    }
    return one(cursor);
  }

  private static @Nullable Expression one(Cursor cursor) {
    boolean paper = cursor.at > 0 && cursor.is("today") && named(cursor);
    if (!paper && cursor.take("today")) {
      return Offset.of(Anchor.PUBLICATION, Unit.DAY, 0);
    }
    if (cursor.take("yesterday")) {
      return Offset.of(Anchor.PUBLICATION, Unit.DAY, -1);
    }
    if (cursor.take("tomorrow")) {
      return Offset.of(Anchor.PUBLICATION, Unit.DAY, 1);
    }
    if (cursor.take("tonight")) {
      return new Timed(Offset.of(Anchor.PUBLICATION, Unit.DAY, 0), PartOfDay.NIGHT);
    }
    boolean bound = DateWords.weekday(cursor.norm(-1)) != null || beforeWeekday(cursor);
    if (!bound && cursor.take("overnight")) {
      return new Timed(Offset.days(-1, 0, Precision.FEW_DAYS), PartOfDay.NIGHT);
    }
    boolean last = cursor.is("last");
    if (!last && !cursor.is("this")) {
      return null;
    }
    PartOfDay part = DateWords.part(cursor.norm(1));
    if (part == null || last && part != PartOfDay.NIGHT && !cursor.is(1, "evening")) {
      return null;
    }
    cursor.at += 2;
    return new Timed(Offset.of(Anchor.PUBLICATION, Unit.DAY, last ? -1 : 0), part);
  }

  /** {@code overnight on Monday}: that is Monday's night. */
  private static boolean beforeWeekday(Cursor cursor) {
    return DateWords.weekday(cursor.norm(cursor.is(1, "on") ? 2 : 1)) != null;
  }

  /** In a name: {@code USA Today}. */
  private static boolean named(Cursor cursor) {
    return !cursor.sentence.upperCase()
        && cursor.sentence.token(cursor.at).capitalized()
        && cursor.sentence.token(cursor.at - 1).capitalized();
  }
}
