package org.variorum.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Section;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;
import org.variorum.incident.Occurrence.Reference;

/**
 * What one sentence tells of one act, in however many words: "a bomb exploded, killing two and
 * wounding three" is one telling.
 */
final class Telling {

  final List<Occurrence> occurrences = new ArrayList<>();
  final Set<String> victims = new HashSet<>();
  final Set<String> people = new HashSet<>();
  final Set<String> described = new HashSet<>();
  final Set<String> objects = new HashSet<>();
  final Set<String> newObjects = new HashSet<>();
  final Set<String> nouns = new HashSet<>();
  final Set<String> doers = new HashSet<>();
  final Set<String> figures = new HashSet<>();
  final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  Reference reference = Reference.GENERIC;
  boolean past;
  boolean harmAlone = true;
  boolean indefinite;

  /** "Rebels blew up a bridge": nobody and nothing of it was told before. */
  boolean afresh;

  /** "Their bodies were found the next day": how the story of those told before ended. */
  boolean foundDead;

  /** "The other nine were killed": of those told before. */
  boolean ofTheRest;

  boolean pointsBack;
  boolean namesAct;
  boolean also;
  boolean doersPointBack;
  @Nullable String victimOfNoun;
  private @Nullable DateValue date;
  private boolean town;

  /** Whether nothing of its sentence tells of an act before it. */
  private boolean first = true;

  private Telling() {}

  /** The tellings of a report in the order of the text. */
  static List<Telling> of(List<Occurrence> occurrences) {
    List<Telling> tellings = new ArrayList<>();
    Telling last = new Telling();
    for (int i = 0; i < occurrences.size(); i++) {
      Occurrence next = occurrences.get(i);
      if (i > 0 && (DiedLater.is(next) || stillGoesOn(next))) {
        next.dates.clear();
      }
      boolean another =
          !last.occurrences.isEmpty()
              && last.sentence() == next.sentence()
              && OwnStory.at(next, ofClause(occurrences, i), last.occurrences);
      if (another && next.reference == Reference.NEW) {
        next.reference = Reference.ANOTHER;
      }
      if (another || !last.goesOn(next)) {
        boolean first = last.occurrences.isEmpty() || last.sentence() != next.sentence();
        last = new Telling();
        last.first = first;
        tellings.add(last);
      }
      last.add(next);
    }
    return tellings;
  }

  /** "were still holding hostages on Thursday": no day on which it began. */
  private static boolean stillGoesOn(Occurrence occurrence) {
    VerbGroup verb = occurrence.frame.verb();
    return verb != null
        && (occurrence.syntax.sentence().is(verb.head() - 1, "still")
            || occurrence.syntax.sentence().is(verb.head() - 2, "still"));
  }

  /** A telling and those behind it in its clause: "were killed by a mine near Pasto". */
  private static List<Occurrence> ofClause(List<Occurrence> all, int from) {
    Occurrence first = all.get(from);
    int to = from + 1;
    while (to < all.size()
        && all.get(to).sentence() == first.sentence()
        && all.get(to).frame.clause() == first.frame.clause()) {
      to++;
    }
    return all.subList(from, to);
  }

  private boolean goesOn(Occurrence next) {
    return !occurrences.isEmpty()
        && next.sameAsBefore
        && sentence() == next.sentence()
        && !contradicts(next);
  }

  private boolean contradicts(Occurrence next) {
    List<String> other = VictimNames.described(next);
    boolean others =
        !other.isEmpty()
            && occurrences.stream()
                .map(VictimNames::described)
                .anyMatch(own -> !own.isEmpty() && Collections.disjoint(own, other));
    return others || !DateRelation.fits(next.date(), date);
  }

  private void add(Occurrence next) {
    reference = occurrences.isEmpty() ? next.reference : stronger(reference, next.reference);
    past |= occurrences.isEmpty() && (next.past || longAgo(next));
    occurrences.add(next);
    afresh |= Afresh.tells(next);
    ofTheRest |= Remaining.tells(next);
    foundDead |= FoundDead.is(next) || DiedLater.is(next);
    if (date == null) {
      date = next.date();
    }
    town |= Sequence.any(next.places, p -> Draft.town(p.value()));
    victims.addAll(VictimNames.of(next));
    people.addAll(VictimNames.people(next));
    described.addAll(VictimNames.described(next));
    if (victimOfNoun == null) {
      victimOfNoun = VictimNames.ofNoun(next);
    }
    Kind kind = Kind.of(next.syntax, next.frame);
    if (kind != null) {
      kinds.add(kind);
    }
    Figures.of(next).forEach(figures::add);
    Participants.read(this, next);
    Pointers.read(this, next);
    harmAlone &= next.frame.act().harm() && next.dates.isEmpty() && !town && newObjects.isEmpty();
  }

  /** "had killed four officers in May": before the report's own time, by verb and month. */
  private static boolean longAgo(Occurrence next) {
    VerbGroup verb = next.frame.verb();
    return verb != null
        && verb.tense() == VerbGroup.Tense.PLUPERFECT
        && !next.dates.isEmpty()
        && Sequence.none(next.dates, date -> DateRelation.fine(date.value()));
  }

  /** What opens another outweighs what points back, and this what says nothing. */
  private static Reference stronger(Reference a, Reference b) {
    return rank(b) > rank(a) ? b : a;
  }

  private static int rank(Reference reference) {
    return switch (reference) {
      case GENERIC -> 0;
      case NEW -> 1;
      case KNOWN -> 2;
      case ANOTHER -> 3;
    };
  }

  int sentence() {
    return occurrences.get(0).sentence();
  }

  boolean headline() {
    return occurrences.get(0).syntax.sentence().section() != Section.BODY;
  }

  @Nullable DateValue date() {
    return date;
  }

  /** "In addition, …", "Another report said …": told beside what was told before. */
  boolean added() {
    return also || first && Additions.opens(occurrences.get(0).syntax);
  }

  /** Whether it names a town, village or unknown place. */
  boolean namesTown() {
    return town;
  }

  /** The provinces it names, by name. */
  Set<String> regions() {
    Set<String> regions = new HashSet<>();
    for (Mention<Place> place : places()) {
      if (place.value().kind() == PlaceKind.REGION && place.value().canonical() != null) {
        regions.add(place.value().canonical());
      }
    }
    return regions;
  }

  /** "In Nangarhar, …": the province with which its sentence opens, or null. */
  @Nullable Place openingRegion() {
    for (Mention<Place> place : places()) {
      boolean opens = place.from() > 0 && place.from() <= 2 && place.sentence().is(0, "in");
      if (opens
          && place.value().kind() == PlaceKind.REGION
          && place.value().canonical() != null
          && place.sentence().index() == sentence()) {
        return place.value();
      }
    }
    return null;
  }

  /** Whether it is of violence in general, and neither day, town nor harm makes it one act. */
  boolean vague() {
    for (Occurrence occurrence : occurrences) {
      DateValue own = occurrence.date();
      if (occurrence.reference != Reference.GENERIC
          || !occurrence.casualties.isEmpty()
          || own != null && DateRelation.fine(own)) {
        return false;
      }
    }
    return !town;
  }

  List<Mention<Place>> places() {
    List<Mention<Place>> all = new ArrayList<>();
    occurrences.forEach(occurrence -> all.addAll(occurrence.places));
    return all;
  }

  @Override
  public String toString() {
    return occurrences
        + " victims "
        + victims
        + " objects "
        + objects
        + " doers "
        + doers
        + " "
        + kinds
        + (indefinite ? " indefinite" : "")
        + (harmAlone ? " harm" : "");
  }
}
