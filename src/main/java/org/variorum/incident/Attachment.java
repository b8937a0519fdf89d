package org.variorum.incident;

import java.util.List;
import org.variorum.extract.Analysis;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;

/** Gives each telling the dates, places and casualties of its own words. */
final class Attachment {

  private Attachment() {}

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
      for (Mention<DateValue> date : analysis.mentions().in(index, DateValue.class)) {
        Occurrence owner = Story.owner(here, date.from());
        if (owner != null
            && !Dateline.holds(analysis.mentions(), date)
            && ActDates.dates(syntax, date, owner)) {
          Mention<DateValue> anchored = ActDates.anchored(date, owner, occurrences);
          if (DateRelation.informative(anchored.value())) {
            owner.dates.add(anchored);
          }
        }
      }
      here.forEach(ActDates::keepPossessive);
      ActDates.keepOwnClause(here);
      for (Mention<Place> place : analysis.mentions().in(index, Place.class)) {
        Occurrence owner = Story.owner(here, place.from());
        if (owner != null
            && !Dateline.holds(analysis.mentions(), place)
            && ActPlaces.locates(syntax, place)
            && !SpeechPlaces.ofSpeech(syntax, place)) {
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
