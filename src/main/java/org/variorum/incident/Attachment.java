package org.variorum.incident;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame.Mood;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.date.Anchor;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;

/** Gives each telling the dates, places and casualties of its own words. */
final class Attachment {

  private Attachment() {}

  /** "a week after the raid": the time is the raid's. */
  private static @Nullable Occurrence counted(List<Occurrence> here, Mention<DateValue> date) {
    for (Occurrence occurrence : here) {
      if (occurrence.counted
          && (occurrence.start == date.to() || occurrence.start == date.to() + 1)) {
        return occurrence;
      }
    }
    return null;
  }

  /** "Two days earlier the rebels had fired": what a sentence tells so was before the act. */
  private static boolean earlier(Mention<DateValue> date) {
    String last = date.sentence().norm(date.to() - 1);
    return date.from() == 0
        && date.value().anchor() == Anchor.EVENT
        && (last.equals("earlier") || last.equals("before"));
  }

  /** "since 2003, when": the year itself. */
  private static Mention<DateValue> since(Mention<DateValue> date) {
    DateValue time = date.value().withBound(DateValue.Bound.ON);
    LocalDate first = time.earliest();
    return date.withValue(first != null && time.weekday() != null ? time.until(first) : time);
  }

  /** "before the elections of 12 May": nothing was done on a day that is yet to come. */
  private static boolean ahead(
      Mention<DateValue> date, Occurrence owner, @Nullable LocalDate published) {
    LocalDate first = date.value().earliest();
    if (owner.counted
        || published == null
        || first == null
        || !first.isAfter(published.plusDays(1))) {
      return false;
    }
    Clause clause = owner.syntax.clauseAt(date.from());
    boolean own =
        owner.frame.verb() != null
            && clause != null
            && owner.frame.clause() == owner.syntax.clauses().indexOf(clause);
    return !own && owner.frame.mood() != Mood.THREATENED;
  }

  /** The Cardenas of {@code Antonio "Tony" Cardenas}: the end of somebody's name. */
  private static boolean surname(Analysis analysis, Mention<Place> place) {
    int before = place.from() - 1;
    return Sequence.any(
        analysis.mentions().in(place.sentence().index(), Actor.class),
        actor ->
            actor.value().kind() == Actor.Kind.PERSON
                && actor.from() < place.from()
                && actor.to() == place.to()
                && place.sentence().token(before).text().equals("\""));
  }

  /** "the 12th of May Movement", "Colonel Sunday Okoro": a day that is part of a name. */
  private static boolean named(Analysis analysis, Mention<DateValue> date) {
    return Sequence.any(
        analysis.mentions().in(date.sentence().index(), Actor.class),
        actor ->
            actor.value().kind() == Actor.Kind.ORGANIZATION
                    && actor.from() <= date.from()
                    && date.to() < actor.to()
                || actor.value().kind() == Actor.Kind.PERSON
                    && actor.from() <= date.from()
                    && date.to() <= actor.to()
                    && date.to() - date.from() == 1
                    && actor.sentence().token(actor.to() - 1).capitalized());
  }

  /** Gives a date to the telling that it is of. */
  private static void date(
      Analysis analysis,
      List<Occurrence> occurrences,
      List<Occurrence> here,
      List<Mention<CasualtyStatement>> harm,
      Mention<DateValue> date) {
    for (Occurrence told : here) {
      if (SinceWhen.dates(told, date)) {
        told.dates.add(since(date));
      }
    }
    Occurrence counted = counted(here, date);
    Occurrence owner = counted == null ? Story.owner(here, date.from()) : counted;
    boolean before = // "were found on Tuesday, two days after they were taken"
        counted == null && owner != null && owner.counted && date.from() < owner.start;
    if (owner != null
        && !before
        && !named(analysis, date)
        && !ahead(date, owner, analysis.document().report().publishedAt())
        && !Dateline.holds(analysis.mentions(), date)
        && (counted != null || ActDates.dates(owner.syntax, date, owner))
        && (counted != null || !PointsBack.aside(owner, date, occurrences))
        && !LaterTolls.counted(owner.syntax, date, harm)) {
      Mention<DateValue> anchored = AnchoredDates.of(analysis, date, owner, occurrences);
      if (DateRelation.informative(anchored.value())) {
        owner.dates.add(anchored);
        owner.past |= earlier(date);
      }
    }
  }

  static void attach(
      Analysis analysis,
      List<Occurrence> occurrences,
      List<Mention<CasualtyStatement>> casualties) {
    BySentence<Occurrence> tellings = BySentence.of(occurrences, Occurrence::sentence);
    BySentence<Mention<CasualtyStatement>> harm = BySentence.of(casualties);
    for (Syntax syntax : analysis.sentences()) {
      int index = syntax.sentence().index();
      List<Occurrence> here = tellings.in(index);
      if (here.isEmpty()) {
        continue;
      }
      List<Mention<DateValue>> dates = analysis.mentions().in(index, DateValue.class);
      for (Mention<DateValue> date : dates) {
        if (counted(here, date) == null) {
          date(analysis, occurrences, here, harm.in(index), date);
        }
      }
      for (Mention<DateValue> date : dates) { // once what they are counted from is dated
        Occurrence from = counted(here, date);
        if (from != null) {
          date(analysis, occurrences, here, harm.in(index), date);
          from.dates.removeIf(other -> other.from() < date.from());
        }
      }
      here.forEach(RivalDates::keepPossessive);
      RivalDates.keepOwnClause(here);
      for (Mention<Place> place : analysis.mentions().in(index, Place.class)) {
        Occurrence owner = Story.owner(here, place.from());
        if (owner != null
            && !Dateline.holds(analysis.mentions(), place)
            && !surname(analysis, place)
            && ActPlaces.locates(syntax, place)
            && !SpeechPlaces.ofSpeech(syntax, place)
            && !LifePlaces.is(analysis.mentions(), syntax, place)
            && !OtherScenes.is(analysis.mentions(), owner, place)
            && !PointsBack.aside(owner, place, occurrences)) {
          owner.places.add(place);
        }
      }
      for (Mention<Actor> actor : analysis.mentions().in(index, Actor.class)) {
        Occurrence owner = Story.owner(here, actor.from());
        if (owner != null) {
          owner.actors.add(actor);
        }
      }
      for (Mention<CasualtyStatement> casualty : harm.in(index)) {
        Occurrence owner = Story.owner(here, casualty.from());
        if (owner != null) {
          owner.casualties.add(casualty);
        }
      }
    }
  }
}
