package org.variorum;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Folding;
import org.variorum.extract.amount.Count;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Effect;
import org.variorum.extract.date.DateValue;
import org.variorum.incident.Claim;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.Interval;
import org.variorum.incident.RoledActor;

/**
 * A line of what must be read in a story, such as {@code main KILLED CIVILIANS 3 "three children"
 * by police}.
 *
 * @param line where it stands in its file, from 1
 * @param ticked whether it is known to hold
 * @param words what must be read
 */
record Expected(int line, boolean ticked, String words) {

  private static final Pattern NUMBER = Pattern.compile("(?<number>\\d+) incidents?");
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?<which>main|other) (?<not>not )?(?<field>\\w+)(?: (?<value>[^\"]+?))?"
              + "(?: \"(?<quote>[^\"]+)\")?(?: by (?<by>.+))?");
  private static final Pattern SUM =
      Pattern.compile("(?<effect>\\w+)(?: (?<side>\\w+) (?<range>\\S+))?");
  private static final Pattern HARM =
      Pattern.compile("(?:(?<side>[A-Z_]+) )?(?<range>[\\d.-]+)(?: (?<stance>[A-Z_]+))?");

  boolean holds(List<IncidentRecord> records) {
    Matcher number = NUMBER.matcher(words);
    if (number.matches()) {
      return records.size() == Integer.parseInt(number.group("number"));
    }
    Matcher about = ABOUT.matcher(words);
    if (!about.matches()) {
      throw new IllegalArgumentException("line " + line + " is not understood: " + words);
    }
    IncidentRecord.Role role =
        about.group("which").equals("main")
            ? IncidentRecord.Role.MAIN
            : IncidentRecord.Role.BACKGROUND;
    Test test = new Test(about.group("quote"), about.group("by"));
    boolean found = false;
    boolean any = false;
    for (IncidentRecord candidate : records) {
      any |= candidate.role() == role;
      found |=
          candidate.role() == role
              && test.field(
                  candidate,
                  about.group("field"),
                  Objects.requireNonNullElse(about.group("value"), ""));
    }
    return about.group("not") == null ? found : any && !found;
  }

  /** What a claim must be besides its value. */
  private record Test(@Nullable String quote, @Nullable String by) {

    boolean field(IncidentRecord incident, String field, String value) {
      return switch (field) {
        case "type" -> incident.type().value().name().equals(value);
        case "status" -> incident.type().status().name().equals(value);
        case "date" -> !incident.dates().isEmpty() && date(incident, value);
        case "place" ->
            one(incident.places(), p -> same(p.name(), value) || same(p.canonical(), value));
        case "placeCount" ->
            one(incident.placeCount(), c -> range(value).equals(bounds(c.min(), c.max())));
        case "perpetrator" -> actor(incident, RoledActor.Role.PERPETRATOR, value);
        case "target" -> actor(incident, RoledActor.Role.TARGET, value);
        case "responsibility" -> responsibility(incident, value);
        case "outcome" ->
            one(
                incident.outcomes(),
                o -> same(o.kind() + " " + o.object(), value) || same(o.kind().name(), value));
        case "toll" -> sum(incident, value);
        case "HARM" -> harm(incident, null, value);
        default -> harm(incident, Effect.valueOf(field), value);
      };
    }

    private boolean date(IncidentRecord incident, String value) {
      String[] ends = value.split("\\.\\.");
      DateValue first = incident.dates().get(0).value();
      return ends[0].equals(String.valueOf(first.earliest()))
          && ends[ends.length - 1].equals(String.valueOf(first.latest()));
    }

    private boolean actor(IncidentRecord incident, RoledActor.Role role, String value) {
      return one(
          incident.actors(),
          a -> a.role() == role && (same(a.name(), value) || same(a.canonical(), value)));
    }

    private boolean responsibility(IncidentRecord incident, String value) {
      for (Claim<?> claim : incident.responsibility()) {
        String stance = claim.stance().name();
        boolean stanceFits = value.equals(stance) || value.startsWith(stance + ' ');
        String name = value.equals(stance) ? "" : value.substring(value.indexOf(' ') + 1);
        boolean named =
            incident.responsibility().stream()
                .anyMatch(c -> c == claim && (name.isEmpty() || same(c.value().actor(), name)));
        if (stanceFits && named && fits(claim)) {
          return true;
        }
      }
      return false;
    }

    private static boolean sum(IncidentRecord incident, String value) {
      Matcher sum = SUM.matcher(value);
      if (!sum.matches()) {
        throw new IllegalArgumentException("no toll: " + value);
      }
      Map<String, Interval> sides = incident.tolls().get(Effect.valueOf(sum.group("effect")));
      if (sum.group("side") == null) {
        return sides != null;
      }
      Interval told = sides == null ? null : sides.get(sum.group("side"));
      return told != null && range(sum.group("range")).equals(bounds(told.min(), told.max()));
    }

    private boolean harm(IncidentRecord incident, @Nullable Effect effect, String value) {
      Matcher harm = HARM.matcher(value);
      if (!harm.matches()) {
        throw new IllegalArgumentException("no harm: " + value);
      }
      String stance = harm.group("stance");
      String side = harm.group("side");
      return incident.casualties().stream()
          .anyMatch(
              claim -> {
                Casualty told = claim.value();
                Count count = told.count();
                List<@Nullable Long> bounds =
                    count == null ? bounds(null, null) : bounds(count.min(), count.max());
                return told.effect() == effect
                    && (side == null || told.side().name().equals(side))
                    && (stance == null || claim.stance().name().equals(stance))
                    && range(harm.group("range")).equals(bounds)
                    && fits(claim);
              });
    }

    private <V> boolean one(List<Claim<V>> claims, Predicate<V> value) {
      return claims.stream().anyMatch(claim -> value.test(claim.value()) && fits(claim));
    }

    private boolean fits(Claim<?> claim) {
      boolean quoted =
          quote == null || claim.evidence().stream().anyMatch(e -> e.quote().contains(quote));
      return quoted && (by == null || claim.by().stream().anyMatch(s -> same(s.name(), by)));
    }
  }

  private static boolean same(@Nullable String a, String b) {
    return a != null && plain(a).equals(plain(b));
  }

  private static String plain(String name) {
    return Folding.fold(name).toLowerCase(Locale.ROOT).replaceFirst("^(the|a|an) ", "");
  }

  private static List<@Nullable Long> range(String words) {
    if (words.equals("-")) {
      return bounds(null, null);
    }
    int dots = words.indexOf("..");
    if (dots < 0) {
      return bounds(Long.valueOf(words), Long.valueOf(words));
    }
    String low = words.substring(0, dots);
    String high = words.substring(dots + 2);
    return bounds(
        low.isEmpty() ? 0L : Long.valueOf(low), high.isEmpty() ? null : Long.valueOf(high));
  }

  private static List<@Nullable Long> bounds(@Nullable Long min, @Nullable Long max) {
    List<@Nullable Long> both = new ArrayList<>();
    both.add(min);
    both.add(max);
    return both;
  }
}
