package org.variorum.extract.date;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code 9/11}, {@code the September 11 attacks}: a day of history known by its name. */
final class NamedDay implements DateRule {

  private record Name(String[] words, LocalDate day) {}

  private final List<Name> names = new ArrayList<>();

  NamedDay() {
    for (Map.Entry<String, LocalDate> name : DateWords.dayNames().entrySet()) {
      names.add(new Name(name.getKey().replace("/", " / ").split(" "), name.getValue()));
      names.add(new Name(name.getKey().split(" "), name.getValue()));
    }
    names.sort((a, b) -> b.words().length - a.words().length);
  }

  @Override
  public String name() {
    return "<day of history>";
  }

  @Override
  public List<String> examples() {
    return List.of("planned [9/11] in caves => 2001-09-11");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("on September 11", "a vote of 9/11");
  }

  @Override
  public Set<String> starts() {
    Set<String> starts = new HashSet<>();
    for (Name name : names) {
      String first = name.words()[0];
      starts.add(Character.isDigit(first.charAt(0)) ? FIGURE : DateWords.bare(first));
    }
    return starts;
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    if (cursor.is(-1, "of")) {
      return null;
    }
    for (Name name : names) {
      if (cursor.take(name.words())) {
        LocalDate day = name.day();
        return CalendarDate.of(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
      }
    }
    return null;
  }
}
