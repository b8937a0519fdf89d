package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.variorum.extract.amount.Count;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;
import org.variorum.incident.Claim;
import org.variorum.incident.IncidentType;
import org.variorum.incident.Outcome;
import org.variorum.incident.PlaceCount;
import org.variorum.incident.Responsibility;
import org.variorum.incident.RoledActor;
import org.variorum.reconcile.Contradiction;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Reading;
import org.variorum.reconcile.Reason;
import org.variorum.reconcile.Side;

/** Finds the words for what a contradiction turns on. */
final class Explanation {

  private final Map<String, Reading<?>> readings = new TreeMap<>();
  private final boolean severalFamilies;

  Explanation(Dossier dossier) {
    severalFamilies = dossier.families().size() > 1;
    add(dossier.fields().type());
    add(dossier.fields().date());
    add(dossier.fields().places());
    add(dossier.fields().placeCount());
    add(dossier.fields().actors());
    add(dossier.fields().responsibility());
    add(dossier.fields().casualties());
    add(dossier.fields().outcomes());
  }

  private void add(List<? extends Reading<?>> field) {
    field.forEach(reading -> readings.put(reading.id(), reading));
  }

  /** All reasons of a contradiction in sentences. */
  String of(Contradiction contradiction) {
    List<String> sentences = new ArrayList<>();
    for (Reason reason : contradiction.reasons()) {
      if (severalFamilies || reason.kind() != Reason.Kind.FAMILIES) {
        sentences.add(sentence(reason));
      }
    }
    if (contradiction.preferred() != null) {
      sentences.add(0, "Preferred: " + reading(contradiction.preferred()) + ".");
    }
    return String.join(" ", sentences);
  }

  /** A reading in a few words. */
  String reading(String id) {
    Reading<?> reading = readings.get(id);
    return reading == null ? id : value(reading.value(), reading.claims().get(0));
  }

  /** What one claim says in a few words. */
  String value(Claim<?> claim) {
    return value(claim.value(), claim);
  }

  /** What a side says, of which a title beside the text may be the only word. */
  String reading(Side side) {
    return readings.containsKey(side.reading()) || side.claims().isEmpty()
        ? reading(side.reading())
        : value(side.claims().get(0));
  }

  private static String value(Object value, Claim<?> claim) {
    if (value instanceof IncidentType type) {
      return Phrase.type(type);
    }
    if (value instanceof DateValue date) {
      return Phrase.date(date);
    }
    if (value instanceof Place place) {
      return place.name();
    }
    if (value instanceof Casualty casualty) {
      Count count = casualty.count();
      return count == null
          ? Phrase.stance(claim.stance())
          : Phrase.count(count) + " " + Phrase.effect(casualty.effect());
    }
    if (value instanceof Outcome outcome) {
      return claim.stance().silence()
          ? Phrase.outcome(outcome) + ": " + Phrase.stance(claim.stance())
          : Phrase.outcome(outcome);
    }
    if (value instanceof Responsibility responsibility) {
      String actor = responsibility.actor();
      return Phrase.responsibility(actor == null ? "somebody" : actor, claim.stance());
    }
    if (value instanceof PlaceCount places) {
      return Phrase.many(places.min() == null ? 0 : places.min().intValue(), "place", "places");
    }
    if (value instanceof RoledActor actor) {
      String canonical = actor.canonical();
      return (canonical == null ? actor.name() : canonical)
          + " ("
          + Phrase.lower(actor.role())
          + ")";
    }
    return String.valueOf(value);
  }

  private String sentence(Reason reason) {
    List<String> names = reason.names();
    return switch (reason.kind()) {
      case GAZETTEER_LISTS ->
          "The gazetteer lists "
              + names.get(0)
              + (names.get(0).equals(names.get(1)) ? "." : " as " + names.get(1) + ".");
      case GAZETTEER_LACKS -> "No gazetteer at hand lists " + String.join(" or ", names) + ".";
      case SAME_LIST_POSITION -> "Both stand at place " + number(reason, 0) + " of the list.";
      case SAME_NEIGHBOURS -> "Both are named with " + list(names) + ".";
      case LETTERS_DIFFER -> number(reason, 0) + " of " + number(reason, 1) + " letters differ.";
      case LIES_NEAR ->
          names.get(0) + " lies " + number(reason, 0) + " km from " + names.get(1) + ".";
      case BITS -> "All evidence together: " + number(reason, 0) + " bits.";
      case FAMILIES -> families(reason);
      case LATER -> later(reason);
      case UNDATED ->
          "Publication days would decide; "
              + list(names)
              + (names.size() == 1 ? " has none." : " have none.");
      case SAME_DAY ->
          "Both were said on one day; the times of publication would tell whether one overtakes.";
      case BY_TURNS -> "Both were said on one day, by turns.";
      case PARTY_INTEREST ->
          names.isEmpty()
              ? "Each party speaks for itself."
              : names.size() == 1
                  ? Phrase.capital(names.get(0)) + " speaks as a party."
                  : "Each speaks for itself: " + list(names) + ".";
      case HEADLINE_ROUNDS -> "The headline of " + names.get(0) + " rounds what its body says.";
      case BOUNDS_APART ->
          "The one allows up to "
              + number(reason, 0)
              + ", the other no less than "
              + number(reason, 1)
              + ".";
      case HEADLINE_DIFFERS ->
          "The headline of " + names.get(0) + " says what no figure of its body bears out.";
      case TITLE_DIFFERS -> "The title of " + names.get(0) + " says otherwise than its text.";
      case PARTS_AND_TOTAL ->
          "The parts that " + names.get(0) + " names are more than the total it gives.";
      case FIRMER_WORD -> "Whoever was killed was neutralised, but not the reverse.";
      case SILENCE_ENDED -> "The earlier silence was true of its day.";
      case FINER -> reading(names.get(0)) + " says the same more exactly.";
      case STANCES -> "The same is said more and less firmly.";
      case DAYS_APART -> "The dates lie " + days(reason) + " apart.";
      case WEEKDAY_MISMATCH ->
          "One says " + day(names.get(0)) + ", the other " + day(names.get(1)) + ".";
      case FAR_APART -> "They lie " + number(reason, 0) + " km apart.";
      case NOT_CHOSEN -> number(reason, 0) + " is set aside for " + number(reason, 1) + ".";
      case NOT_LATEST ->
          (names.get(0).isEmpty()
                  ? "It was told on no known day"
                  : "It was told on " + names.get(0))
              + ", the figure entered on "
              + names.get(1)
              + ".";
      case LESS_TRUSTED ->
          (names.get(0).isEmpty() ? "Its source is not named" : Phrase.capital(names.get(0)))
              + (names.get(1).isEmpty()
                  ? (names.get(0).isEmpty() ? "." : " is not among the trusted sources.")
                  : (names.get(0).isEmpty() ? "; " : " is set aside for ") + names.get(1) + ".");
      case TOO_VAGUE -> "“" + names.get(0) + "” is too vague to enter.";
      case NOT_THE_REPORTS_FIGURE -> names.get(0) + " stands for another of its figures.";
      case PINNED ->
          names.isEmpty() ? "A person decided so." : "A person decided: " + names.get(0) + ".";
      case NOT_DECIDED -> "The texts alone do not decide.";
    };
  }

  /** Copies of one account weigh as one, and this says so where a side has more reports. */
  private String families(Reason reason) {
    List<String> parts = new ArrayList<>();
    int sides = reason.names().size();
    for (int i = 0; i < sides; i++) {
      int families = reason.numbers().get(i).intValue();
      int reports =
          reason.numbers().size() < 2 * sides
              ? families
              : reason.numbers().get(sides + i).intValue();
      parts.add(
          reading(reason.names().get(i))
              + ": "
              + Phrase.many(reports, "report", "reports")
              + (reports == families
                  ? ""
                  : families == 1
                      ? " of one family, which weigh as one witness"
                      : " of "
                          + families
                          + " families, which weigh as "
                          + families
                          + " witnesses"));
    }
    return Phrase.capital(String.join("; ", parts)) + ".";
  }

  private static String later(Reason reason) {
    int days = reason.numbers().isEmpty() ? 0 : reason.numbers().get(0).intValue();
    int hours = reason.numbers().size() < 2 ? 0 : reason.numbers().get(1).intValue();
    if (days == 0 && hours > 0) {
      return "It was said " + Phrase.many(hours, "hour", "hours") + " later.";
    }
    return days == 0
        ? reason.numbers().size() < 2
            ? "It was said on the same day."
            : "It was said less than an hour later."
        : "It was said " + Phrase.many(days, "day", "days") + " later.";
  }

  private static String days(Reason reason) {
    return Phrase.many(reason.numbers().get(0).intValue(), "day", "days");
  }

  private static String day(String constant) {
    return Phrase.capital(constant.toLowerCase(Locale.ROOT));
  }

  private static String number(Reason reason, int at) {
    double number = reason.numbers().get(at);
    return number == Math.rint(number)
        ? String.valueOf((long) number)
        : String.format(Locale.ROOT, "%.1f", number);
  }

  static String list(List<String> names) {
    int last = names.size() - 1;
    return last < 1
        ? String.join("", names)
        : String.join(", ", names.subList(0, last)) + " and " + names.get(last);
  }
}
