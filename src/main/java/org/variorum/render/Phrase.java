package org.variorum.render;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.time.format.TextStyle;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Effect;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;
import org.variorum.incident.IncidentType;
import org.variorum.incident.Interval;
import org.variorum.incident.Outcome;

/** Values in English words. */
final class Phrase {

  private Phrase() {}

  static String day(LocalDate day) {
    return day.getDayOfMonth() + " " + month(day) + " " + day.getYear();
  }

  private static String month(LocalDate day) {
    return day.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  /** {@code Tuesday 1 July 2025, morning}; {@code Tuesday (which is not said)}. */
  static String date(DateValue date) {
    DateValue.PartOfDay part = date.partOfDay();
    return whichDay(date) + (part == null ? "" : ", " + lower(part));
  }

  private static String whichDay(DateValue date) {
    LocalDate first = date.earliest();
    LocalDate last = date.latest();
    if (first != null && last != null) {
      if (first.equals(last)) {
        return weekday(first.getDayOfWeek()) + " " + day(first);
      }
      boolean sameMonth = first.getMonth() == last.getMonth() && first.getYear() == last.getYear();
      return (sameMonth ? String.valueOf(first.getDayOfMonth()) : day(first)) + " to " + day(last);
    }
    MonthDay monthDay = date.monthDay();
    if (monthDay != null) {
      return monthDay.getDayOfMonth()
          + " "
          + monthDay.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH)
          + " of a year not said";
    }
    DayOfWeek weekday = date.weekday();
    MonthDay after = date.after();
    String later =
        after == null
            ? ""
            : ", after "
                + after.getDayOfMonth()
                + " "
                + after.getMonth().getDisplayName(TextStyle.FULL, Locale.ENGLISH);
    return weekday == null
        ? "day not said"
        : "a " + weekday(weekday) + later + " (which one is not said)";
  }

  private static String weekday(DayOfWeek day) {
    return day.getDisplayName(TextStyle.FULL, Locale.ENGLISH);
  }

  static String count(Count count) {
    Long figure = count.figure();
    String words =
        switch (count.operator()) {
          case EXACT -> figure(count.min());
          case AT_LEAST -> "at least " + figure(count.min());
          case MORE_THAN -> "more than " + figure(figure == null ? count.min() : figure);
          case AT_MOST -> "up to " + figure(count.max());
          case LESS_THAN -> "fewer than " + figure(figure == null ? count.max() : figure);
          case ABOUT -> "about " + figure(figure == null ? count.min() : figure);
          case BETWEEN -> figure(count.min()) + " to " + figure(count.max());
          case VAGUE -> count.text();
        };
    return count.vague() && !count.text().isEmpty() ? count.text().toLowerCase(Locale.ROOT) : words;
  }

  private static String figure(@Nullable Long number) {
    return number == null ? "?" : String.format(Locale.ROOT, "%,d", number);
  }

  static String interval(Interval interval) {
    Long max = interval.max();
    if (max == null) {
      return figure(interval.min()) + " or more";
    }
    return max == interval.min() ? figure(max) : figure(interval.min()) + " to " + figure(max);
  }

  static String effect(@Nullable Effect effect) {
    if (effect == null) {
      return "casualties";
    }
    return switch (effect) {
      case KILLED_OR_WOUNDED -> "killed or wounded";
      case NEUTRALISED -> "“neutralised”";
      default -> lower(effect);
    };
  }

  static String side(Casualty.Side side) {
    return switch (side) {
      case ATTACKERS -> "attackers";
      case STATE_FORCES -> "state forces";
      case CIVILIANS -> "civilians";
      case OTHER -> "others";
      case UNKNOWN -> "people";
    };
  }

  static String place(Place place) {
    String canonical = place.canonical();
    return canonical == null ? place.name() : canonical;
  }

  static String type(IncidentType type) {
    String kind =
        switch (type.value()) {
          case MINE_OR_IED -> "mine or roadside bomb";
          case SHELLING_OR_AIR_STRIKE -> "shelling or air strike";
          case OTHER -> "incident";
          default -> lower(type.value());
        };
    String status =
        type.status() == IncidentType.Status.CARRIED_OUT ? "" : lower(type.status()) + " ";
    return (type.coordinated() ? "coordinated " : "") + status + kind;
  }

  /** {@code armed assault on}, {@code kidnapping of}: what the one it was aimed at follows. */
  static String against(IncidentType type) {
    return switch (type.value()) {
      case ARMED_ASSAULT, AMBUSH, SHELLING_OR_AIR_STRIKE -> "on";
      case BOMBING, SUICIDE_BOMBING, ASSASSINATION, KIDNAPPING, ARSON, MASSACRE -> "of";
      case CLASH -> "with";
      case MINE_OR_IED, RIOT, OTHER -> "against";
    };
  }

  static String outcome(Outcome outcome) {
    Count count = outcome.count();
    String object = outcome.object();
    return lower(outcome.kind())
        + (count == null || names(object, count) ? "" : " " + count(count))
        + (object == null || object.chars().noneMatch(Character::isLetterOrDigit)
            ? ""
            : " " + object);
  }

  /** Whether the words for the object begin with the number already. */
  private static boolean names(@Nullable String object, Count count) {
    String words = count.text().toLowerCase(Locale.ROOT);
    return object != null && !words.isEmpty() && object.toLowerCase(Locale.ROOT).startsWith(words);
  }

  /** {@code claimed by JNIM}, {@code JNIM is suspected}, {@code nobody has claimed it}. */
  static String responsibility(String actor, Stance stance) {
    return switch (stance) {
      case CLAIMED -> "claimed by " + actor;
      case ADMITTED -> "admitted by " + actor;
      case DENIED -> "denied by " + actor;
      case ASSERTED -> actor + " did it";
      case ACCUSED -> actor + " is accused";
      case SUSPECTED -> actor + " is suspected";
      case UNVERIFIED -> actor + " did it (unverified)";
      case NOT_YET -> "nobody has claimed it yet";
      case NONE -> "nobody has claimed it";
      case UNDISCLOSED, DECLINED -> "who did it is " + stance(stance);
    };
  }

  static String stance(Stance stance) {
    return switch (stance) {
      case ASSERTED -> "stated as fact";
      case NONE -> "none";
      case NOT_YET -> "not yet told";
      case UNDISCLOSED -> "not disclosed";
      case DECLINED -> "comment declined";
      default -> lower(stance);
    };
  }

  static String lower(Enum<?> constant) {
    return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  static String capital(String words) {
    return words.isEmpty()
        ? words
        : words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
  }

  static String many(int number, String one, String more) {
    return number + " " + (number == 1 ? one : more);
  }
}
