package org.variorum.extract.date;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * {@code a day prior}, {@code two days later}, {@code three weeks after the raid}: from another
 * event.
 */
final class Later implements DateRule {

  private static final Map<String, Integer> SIGNS =
      Map.of(
          "later",
          1,
          "afterwards",
          1,
          "afterward",
          1,
          "thereafter",
          1,
          "on",
          1,
          "after",
          1,
          "earlier",
          -1,
          "previously",
          -1,
          "prior",
          -1,
          "before",
          -1);

  @Override
  public String name() {
    return "<number> <unit> later or earlier";
  }

  @Override
  public List<String> examples() {
    return List.of(
        "on [3 May 2011] a raid and, [a day prior], another => 2011-05-03; 2011-05-02",
        "taken on [3 May 2011] and freed [two days later] => 2011-05-03; 2011-05-05",
        "on [3 May 2011], and [hours later] again => 2011-05-03; 2011-05-03",
        "on [3 May 2011] and [two months earlier] => 2011-05-03; 2011-03-01..2011-03-31 MONTH",
        "on [3 May 2011], [three days after] the coup => 2011-05-03; 2011-04-30",
        "on [3 May 2011] and [a week later] => 2011-05-03; 2011-05-09..2011-05-15 WEEK",
        "a coup came on [3 May 2011]. [Three days after] it => 2011-05-03; 2011-05-06",
        "on [3 May 2011], [a few days before] the vote => 2011-05-03; 2011-05-05..2011-05-09 FEW_DAYS");
  }

  @Override
  public List<String> counterexamples() {
    return List.of("sooner or later", "he fought five years on the front", "two days of talks");
  }

  @Override
  public Set<String> starts() {
    return Reach.STARTS;
  }

  @Override
  public @Nullable Expression read(Cursor cursor) {
    Reach reach = Reach.read(cursor);
    Integer sign = reach == null ? null : SIGNS.get(cursor.norm());
    if (reach == null || sign == null) {
      return null;
    }
    if (cursor.is("on") && !cursor.is(1, ",")) {
      return null;
    }
    String word = cursor.norm();
    cursor.at++;
    boolean to = word.equals("prior") && cursor.take("to");
    Offset distance = reach.from(Anchor.EVENT, sign);
    boolean named = to || word.equals("after") || word.equals("before");
    return named && cursor.token() != null && cursor.token().word()
        ? new Beside(distance)
        : distance;
  }
}
