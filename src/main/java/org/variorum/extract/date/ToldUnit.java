package org.variorum.extract.date;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue.PartOfDay;

/**
 * {@code the previous day}, {@code the following morning}, {@code that night}, {@code the day
 * before}.
 */
final class ToldUnit implements DateRule {

  private static final Map<String, Integer> STEPS =
      Map.of(
          "same",
          0,
          "very",
          0,
          "previous",
          -1,
          "preceding",
          -1,
          "prior",
          -1,
          "following",
          1,
          "next",
          1,
          "subsequent",
          1,
          "ensuing",
          1);

  private static final Map<String, Integer> BEHIND =
      Map.of("before", -1, "prior", -1, "previous", -1, "after", 1, "following", 1);

  @Override
  public String name() {
    return "that, the previous or the next <unit>";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "on [3 May 2011], and [the previous day] too => 2011-05-03; 2011-05-02",
        "on [3 May 2011]; [the following morning] => 2011-05-03; 2011-05-04 MORNING",
        "on [3 May 2011], [that night], => 2011-05-03; 2011-05-03 NIGHT",
        "on [3 May 2011] and again [the same day] => 2011-05-03; 2011-05-03",
        "on [3 May 2011]. [The next month] => 2011-05-03; 2011-06-01..2011-06-30 MONTH",
        "on [3 May 2011], having left [the year before] => 2011-05-03; 2010-01-01..2010-12-31 YEAR",
        "shot on [3 May 2011]; [later in the day] => 2011-05-03; 2011-05-03",
        "on [3 May 2011] and [later that day] => 2011-05-03; 2011-05-03",
        "on [3 May 2011], [the night before], => 2011-05-03; 2011-05-02 NIGHT");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("the day of the vote", "the week", "at the same time", "the following people");
  }

  @Override
  public Set<String> starts() {
    return Set.of("the", "that", "later", "earlier", "early", "late", "on");
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    if (cursor.take("later", "in", "the", "day") || cursor.take("earlier", "in", "the", "day")) {
      return Offset.of(Anchor.EVENT, Unit.DAY, 0);
    }
    int start = cursor.at;
    boolean later = cursor.take("later");
    boolean earlier = !later && cursor.take("earlier");
    cursor.take("on");
    Integer step = null;
    if (cursor.take("that", "same") || cursor.take("that", "very") || cursor.take("that")) {
      step = 0;
    } else if (cursor.take("the")) {
      step = STEPS.get(cursor.norm());
      cursor.at += step == null ? 0 : 1;
    } else {
      return null;
    }
    if (!later && !earlier && cursor.sentence.is(start, "on")) {
      return null;
    }
    Unit unit = DateWords.unit(cursor.norm());
    PartOfDay part = DateWords.part(cursor.norm());
    if (unit == null && part == null || DateWords.plural(cursor.norm())) {
      return null;
    }
    cursor.at++;
    if (step == null) {
      step = BEHIND.get(cursor.norm());
      if (step == null || cursor.is(1, "yesterday") || cursor.is(1, "tomorrow")) {
        return null;
      }
      cursor.at++;
    }
    Expression whole =
        Offset.of(Anchor.EVENT, unit == null || part != null ? Unit.DAY : unit, step);
    if (part != null) {
      return new Timed(whole, part);
    }
    boolean beside = (later || earlier) && unit != Unit.DAY;
    return beside ? new Portion(later ? Share.LATER : Share.EARLIER, whole) : whole;
  }
}
