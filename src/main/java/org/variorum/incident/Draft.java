package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Words;
import org.variorum.extract.Mention;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;

/** An incident while its report is being read: the tellings that were found to be of it. */
final class Draft {

  final List<Occurrence> occurrences = new ArrayList<>();
  boolean background;

  void add(Occurrence occurrence) {
    occurrences.add(occurrence);
    occurrence.draft = this;
  }

  /** The first dated telling's date, or null. */
  @Nullable DateValue date() {
    for (Occurrence occurrence : occurrences) {
      if (occurrence.date() != null) {
        return occurrence.date();
      }
    }
    return null;
  }

  List<Mention<Place>> places() {
    List<Mention<Place>> places = new ArrayList<>();
    occurrences.forEach(o -> places.addAll(o.places));
    return places;
  }

  /** Whether it is told as several acts at several places: "attacks", "assaults". */
  boolean wave() {
    return occurrences.stream()
        .anyMatch(
            o ->
                o.frame.predicate().noun()
                    && o.frame.act() == Act.ATTACK
                    && Words.english().plural(o.syntax.sentence().norm(o.frame.head())));
  }

  boolean specific() {
    return occurrences.stream().anyMatch(o -> o.reference != Occurrence.Reference.GENERIC);
  }
}
