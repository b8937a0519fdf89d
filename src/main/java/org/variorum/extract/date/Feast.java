package org.variorum.extract.date;

import java.time.MonthDay;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** {@code Christmas Day}, {@code New Year's Eve 2010}: feasts on a fixed day of the year. */
final class Feast implements DateRule {

  private record Name(List<String> words, MonthDay day) {}

  private static final List<Name> NAMES = names();

  private static List<Name> names() {
    List<Name> all = new ArrayList<>();
    for (Map.Entry<String, MonthDay> feast : DateWords.feasts().entrySet()) {
      String apart = feast.getKey().replace("s' ", "s ' ").replace("'s ", " 's ");
      all.add(new Name(List.of(apart.split(" ")), feast.getValue()));
    }
    all.sort((a, b) -> b.words().size() - a.words().size());
    return List.copyOf(all);
  }

  @Override
  public String name() {
    return "<feast>";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "a church burned on [Christmas Day] => 2024-12-25",
        "shot on [New Year's Eve 2010] => 2010-12-31",
        "by [Christmas 1914] => 1914-12-25");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("the Christmas Island camp", "may day break");
  }

  @Override
  public Set<String> starts() {
    Set<String> starts = new HashSet<>();
    NAMES.forEach(name -> starts.add(DateWords.bare(name.words().get(0))));
    return starts;
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    if (cursor.token() == null || !cursor.token().capitalized()) {
      return null;
    }
    for (Name name : NAMES) {
      if (cursor.take(name.words().toArray(String[]::new))) {
        boolean part =
            cursor.token() != null && cursor.token().capitalized() && name.words().size() == 1;
        YearTail year = YearTail.read(cursor, false);
        return part && year.year() == null
            ? null
            : year.complete(name.day().getMonthValue(), name.day().getDayOfMonth());
      }
    }
    return null;
  }
}
