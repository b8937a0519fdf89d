package org.variorum.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Words;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;

/** An incident while its report is being read: the tellings that were found to be of it. */
final class Draft {

  final List<Occurrence> occurrences = new ArrayList<>();
  boolean background;
  private final Set<Frame> frames = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Mention<Place>> places = new ArrayList<>();
  private @Nullable DateValue date;

  /** Takes in a telling that has been given its dates and places. */
  void add(Occurrence occurrence) {
    occurrences.add(occurrence);
    frames.add(occurrence.frame);
    places.addAll(occurrence.places);
    if (date == null) {
      date = occurrence.date();
    }
    occurrence.draft = this;
  }

  /** Whether one of its tellings is this one. */
  boolean tells(Frame frame) {
    return frames.contains(frame);
  }

  /** The first dated telling's date, or null. */
  @Nullable DateValue date() {
    return date;
  }

  List<Mention<Place>> places() {
    return Collections.unmodifiableList(places);
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
