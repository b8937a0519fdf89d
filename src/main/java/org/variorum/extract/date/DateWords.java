package org.variorum.extract.date;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Tsv;
import org.variorum.extract.date.DateValue.PartOfDay;

/** The words that tell a time and what they mean, from {@code date-words.tsv}. */
final class DateWords {

  static final String FILE = "date-words.tsv";

  private static final Map<String, Integer> MONTHS = new HashMap<>();
  private static final Map<String, DayOfWeek> WEEKDAYS = new HashMap<>();
  private static final Map<String, PartOfDay> PARTS = new HashMap<>();
  private static final Map<String, Share> SEASONS = new HashMap<>();
  private static final Map<String, Unit> UNITS = new HashMap<>();
  private static final Map<String, Integer> NUMBERS = new HashMap<>();
  private static final Map<String, Integer> ORDINALS = new HashMap<>();
  private static final Map<String, MonthDay> FEASTS = new HashMap<>();
  private static final Map<String, Share> SHARES = new HashMap<>();
  private static final Set<String> COUNTED = new HashSet<>();
  private static final Set<String> STREETS = new HashSet<>();
  private static final Set<String> ACTIONS = new HashSet<>();
  private static final Set<String> BODIES_BEHIND = new HashSet<>();
  private static final Map<String, LocalDate> DAY_NAMES = new HashMap<>();
  private static final Set<String> NAMES_BEHIND = new HashSet<>();
  private static final Set<String> NAMES_BEFORE = new HashSet<>();
  private static final Set<String> AMBIGUOUS = new HashSet<>();

  static {
    for (Tsv.Row row : Tsv.load(FILE).rows()) {
      String word = row.get("word");
      switch (row.get("kind")) {
        case "MONTH" -> MONTHS.put(word, row.integer("value"));
        case "WEEKDAY" -> WEEKDAYS.put(word, DayOfWeek.of(row.integer("value")));
        case "PART_OF_DAY" -> PARTS.put(word, row.choice(PartOfDay.class, "value"));
        case "SEASON" -> SEASONS.put(word, row.choice(Share.class, "value"));
        case "UNIT" -> UNITS.put(word, row.choice(Unit.class, "value"));
        case "NUMBER" -> NUMBERS.put(word, row.integer("value"));
        case "ORDINAL" -> ORDINALS.put(word, row.integer("value"));
        case "FEAST" -> FEASTS.put(word, MonthDay.parse("--" + row.get("value")));
        case "SHARE" -> SHARES.put(word, row.choice(Share.class, "value"));
        case "COUNTED" -> COUNTED.add(word);
        case "STREET" -> STREETS.add(word);
        case "ACTION" -> ACTIONS.add(word);
        case "NAME_BEHIND" -> NAMES_BEHIND.add(word);
        case "BODY_BEHIND" -> BODIES_BEHIND.add(word);
        case "DAY_NAME" -> DAY_NAMES.put(word, LocalDate.parse(row.get("value")));
        case "NAME_BEFORE" -> NAMES_BEFORE.add(word);
        default -> throw row.error("unknown kind: " + row.get("kind"));
      }
      if (row.flag("also")) {
        AMBIGUOUS.add(word);
      }
    }
  }

  private DateWords() {}

  static Set<String> months() {
    return MONTHS.keySet();
  }

  static Set<String> weekdays() {
    return WEEKDAYS.keySet();
  }

  static Set<String> parts() {
    return PARTS.keySet();
  }

  static Set<String> seasons() {
    return SEASONS.keySet();
  }

  static Set<String> units() {
    return UNITS.keySet();
  }

  static Set<String> numbers() {
    return NUMBERS.keySet();
  }

  static Set<String> ordinals() {
    return ORDINALS.keySet();
  }

  static Map<String, MonthDay> feasts() {
    return FEASTS;
  }

  static @Nullable Integer month(String norm) {
    return MONTHS.get(bare(norm));
  }

  static @Nullable DayOfWeek weekday(String norm) {
    return WEEKDAYS.get(bare(norm));
  }

  static @Nullable PartOfDay part(String norm) {
    return PARTS.get(norm);
  }

  static @Nullable Share season(String norm) {
    return SEASONS.get(norm);
  }

  static @Nullable Unit unit(String norm) {
    return UNITS.get(norm);
  }

  static @Nullable Integer number(String norm) {
    return NUMBERS.get(norm);
  }

  static @Nullable Integer ordinal(String norm) {
    return ORDINALS.get(norm);
  }

  /** The part that {@code early}, {@code end of} or {@code first week of} takes of what follows. */
  static @Nullable Share share(String words) {
    return SHARES.get(words);
  }

  /** Whether a figure before the word counts or measures. */
  static boolean counted(String norm) {
    return COUNTED.contains(norm);
  }

  /** Whether it ends the name of a street. */
  static boolean street(String norm) {
    return STREETS.contains(norm);
  }

  /** Whether it is a word for violence of some length. */
  static boolean action(String norm) {
    return ACTIONS.contains(norm);
  }

  /** Whether it makes the name of a body or place of the day before it: {@code 25 May Brigade}. */
  static boolean bodyBehind(String norm) {
    return BODIES_BEHIND.contains(norm);
  }

  /** Days known by a name of their own: {@code 9/11}. */
  static Map<String, LocalDate> dayNames() {
    return DAY_NAMES;
  }

  /** Whether it makes a name of the weekday before it: {@code Sunday Times}. */
  static boolean namesBehind(String norm) {
    return NAMES_BEHIND.contains(norm);
  }

  /** Whether it makes a name of the weekday behind it: {@code Bloody Sunday}. */
  static boolean namesBefore(String norm) {
    return NAMES_BEFORE.contains(norm);
  }

  /** Whether the word has another common meaning: {@code may}, {@code sun}. */
  static boolean ambiguous(String norm) {
    return AMBIGUOUS.contains(bare(norm));
  }

  /** Without the point of an abbreviation. */
  static String bare(String norm) {
    return norm.length() > 1 && norm.endsWith(".") ? norm.substring(0, norm.length() - 1) : norm;
  }

  /** Whether a plural unit word, such as {@code days}. */
  static boolean plural(String norm) {
    return norm.toLowerCase(Locale.ROOT).endsWith("s");
  }
}
