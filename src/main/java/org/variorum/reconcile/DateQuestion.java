package org.variorum.reconcile;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.date.DateValue.Precision;
import org.variorum.incident.Claim;
import org.variorum.reconcile.Reason.Kind;

/**
 * When it was: days and spans of days that overlap, refine or exclude each other; weekdays against
 * dates.
 */
final class DateQuestion implements Question<DateValue> {

  private static final String FIELD = "date";

  private final List<Reading<DateValue>> readings;
  private final List<Edge> edges = new ArrayList<>();
  private final Map<String, List<Claim<DateValue>>> compared = new HashMap<>();

  DateQuestion(List<Witness> witnesses, Collate collate, Collations collations) {
    List<Claim<DateValue>> all = new ArrayList<>();
    for (Witness witness : witnesses) {
      List<Claim<DateValue>> dates = dates(witness);
      all.addAll(dates);
      compared.put(witness.report(), compared(dates));
    }
    readings =
        collate.readings(all, c -> id(c.value()), Comparator.comparingInt(DateQuestion::known));
    for (int i = 0; i < witnesses.size(); i++) {
      for (int j = i + 1; j < witnesses.size(); j++) {
        compare(
            witnesses.get(i), witnesses.get(j), collations.of(witnesses.get(i), witnesses.get(j)));
      }
    }
  }

  @Override
  public List<Reading<DateValue>> readings() {
    return readings;
  }

  @Override
  public List<Edge> edges() {
    return List.copyOf(edges);
  }

  @Override
  public Verdict judge(Relation relation, List<Side> sides) {
    Verdict verdict = Verdicts.open(sides);
    List<Reason> reasons = new ArrayList<>(verdict.reasons());
    DateValue one = value(sides.get(0));
    DateValue other = value(sides.get(1));
    if (one != null && other != null) {
      LocalDate first = one.earliest();
      LocalDate second = other.earliest();
      if (first != null && second != null) {
        double days = Math.abs(ChronoUnit.DAYS.between(first, second));
        reasons.add(1, Reason.of(Kind.DAYS_APART).with(days));
      } else {
        DayOfWeek a = weekday(one);
        DayOfWeek b = weekday(other);
        if (a != null && b != null && a != b) {
          reasons.add(1, Reason.of(Kind.WEEKDAY_MISMATCH, a.name(), b.name()));
        }
      }
    }
    return new Verdict(verdict.preferred(), reasons);
  }

  private @Nullable DateValue value(Side side) {
    return readings.stream()
        .filter(r -> r.id().equals(side.reading()))
        .map(Reading::value)
        .findFirst()
        .orElse(null);
  }

  private static List<Claim<DateValue>> dates(Witness witness) {
    List<Claim<DateValue>> dates = new ArrayList<>();
    for (Claim<DateValue> claim : witness.record().dates()) {
      if (!claim.stance().silence() && said(claim.value())) {
        dates.add(claim);
      }
    }
    return dates;
  }

  /** Without days that no word tells: publication implies one, and contradicts nothing. */
  private static List<Claim<DateValue>> compared(List<Claim<DateValue>> dates) {
    List<Claim<DateValue>> compared = new ArrayList<>(dates);
    compared.removeIf(
        c -> c.value().words() == null && c.value().day() == DateValue.Knowledge.IMPLIED);
    return compared;
  }

  /** Whether it says anything that another date could be compared with. */
  private static boolean said(DateValue value) {
    return value.resolved() || value.weekday() != null || value.monthDay() != null;
  }

  private void compare(Witness a, Witness b, Collation collation) {
    List<Claim<DateValue>> own = compared.getOrDefault(a.report(), List.of());
    List<Claim<DateValue>> other = compared.getOrDefault(b.report(), List.of());
    if (own.isEmpty() || other.isEmpty()) {
      return;
    }
    for (Claim<DateValue> x : own) {
      for (Claim<DateValue> y : other) {
        if (collation.samePlace(x, y) && apart(x.value(), y.value())) {
          add(a, x, b, y);
          return;
        }
      }
    }
    Claim<DateValue> x = own.get(0);
    Claim<DateValue> y = other.get(0);
    if (apart(x.value(), y.value()) && !meetsAny(x, other) && !meetsAny(y, own)) {
      add(a, x, b, y);
    }
  }

  private static boolean meetsAny(Claim<DateValue> date, List<Claim<DateValue>> others) {
    for (Claim<DateValue> other : others) {
      if (other.value().resolved() == date.value().resolved()
          && !apart(date.value(), other.value())) {
        return true;
      }
    }
    return false;
  }

  private void add(Witness a, Claim<DateValue> x, Witness b, Claim<DateValue> y) {
    edges.add(Edge.of(FIELD, Relative.CONFLICT, stand(a, x), stand(b, y)));
  }

  private static Stand<DateValue> stand(Witness witness, Claim<DateValue> claim) {
    return new Stand<>(witness, id(claim.value()), claim.value(), List.of(claim));
  }

  /** Whether no day can be both. */
  static boolean apart(DateValue a, DateValue b) {
    LocalDate from = a.earliest();
    LocalDate to = a.latest();
    LocalDate otherFrom = b.earliest();
    LocalDate otherTo = b.latest();
    if (from != null && to != null && otherFrom != null && otherTo != null) {
      return to.isBefore(otherFrom) || otherTo.isBefore(from);
    }
    MonthDay one = monthDay(a);
    MonthDay other = monthDay(b);
    if (one != null && other != null) {
      return !one.equals(other);
    }
    DayOfWeek day = weekday(a);
    DayOfWeek otherDay = weekday(b);
    return day != null && otherDay != null && day != otherDay;
  }

  private static @Nullable MonthDay monthDay(DateValue value) {
    LocalDate day = value.earliest();
    return day != null && day.equals(value.latest()) ? MonthDay.from(day) : value.monthDay();
  }

  private static @Nullable DayOfWeek weekday(DateValue value) {
    LocalDate day = value.earliest();
    return day != null && day.equals(value.latest()) ? day.getDayOfWeek() : value.weekday();
  }

  static String id(DateValue value) {
    if (value.resolved()) {
      return FIELD
          + ":"
          + value.earliest()
          + (value.precision() == Precision.DAY ? "" : "/" + value.latest());
    }
    MonthDay monthDay = value.monthDay();
    return FIELD + ":" + (monthDay == null ? String.valueOf(value.weekday()) : monthDay.toString());
  }

  private static int known(DateValue value) {
    return (value.resolved() ? 8 : 0)
        + (value.partOfDay() == null ? 0 : 2)
        + (value.weekday() == null ? 0 : 1);
  }
}
