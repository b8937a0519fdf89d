package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.PlaceContext;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.document.Sentence;
import org.variorum.extract.actor.FirstNames;

/** Names that no gazetteer lists, where only a place can stand: "in the village of Rakumi". */
final class UnknownNames {

  private static final int LONGEST = 6;

  private UnknownNames() {}

  /** Adds to the candidates of a sentence what its words say is a place. */
  static void add(
      Sentence sentence, List<Candidate> row, DocumentNames names, OtherSpelling spellings) {
    Capitals capitals = Capitals.of(sentence);
    if (!capitals.telling()) {
      return;
    }
    String main = names.mainCountry();
    List<Candidate> known = new ArrayList<>(row);
    int i = 0;
    while (i < sentence.size()) {
      int end = capitals.wholeName(i);
      end = judged(known, i) ? end : NameShape.unlabelled(sentence, i, end);
      if (end > i
          && end - i <= LONGEST
          && free(known, i, end)
          && !(sentence.is(end, "-") && Slot.compound(sentence, end + 1))) {
        Candidate c = consider(sentence, capitals, i, end, known, last(row, i), main);
        if (c != null) {
          c.told = c.within == null ? Containment.of(sentence, known, c) : null;
          c.chosen = spellings.of(c, names.country(c));
          if (c.chosen != null && Resolution.beyond(c.chosen, c.holder())) {
            c.chosen = null;
          }
          c.because = spellings.because(c);
          c.about = about(sentence, known, c, names);
          Candidate before = last(row, i);
          if (before != null && Journeys.ends(before, c)) {
            Journeys.mark(before, c);
          }
          if (c.slot.before() == Slot.Before.NOTHING && c.leader == null) {
            c.follow(last(row, i));
          }
          row.add(c);
          PlaceLists.lead(sentence, c, known);
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  /**
   * What one sentence says of a name holds for the others: after "Hader in Quneitra province", the
   * town of Hader is no other town that is spelt like it.
   */
  static void settle(List<List<Candidate>> rows) {
    Map<String, Candidate> told = new HashMap<>();
    for (List<Candidate> row : rows) {
      for (Candidate c : row) {
        if (c.form == Candidate.Form.UNKNOWN && c.holder() != null) {
          told.putIfAbsent(c.key(), c);
        }
      }
    }
    for (List<Candidate> row : rows) {
      for (Candidate c : row) {
        Candidate known = c.form == Candidate.Form.UNKNOWN ? told.get(c.key()) : null;
        if (known != null && c.holder() == null) {
          c.told = known.within != null ? known.within : known.told;
          c.chosen = known.chosen;
          c.because = known.because;
        }
      }
    }
  }

  private static @Nullable Candidate consider(
      Sentence sentence,
      Capitals capitals,
      int from,
      int to,
      List<Candidate> known,
      @Nullable Candidate last,
      @Nullable String mainCountry) {
    Slot own = Slot.around(sentence, from, to);
    boolean series =
        last != null && PlaceLists.plural(last) && PlaceLists.joined(sentence, last.to, from);
    PlaceKind ofList = own.kind() == null ? PlaceLists.kind(sentence, capitals, to) : null;
    if (last != null && own.kind() == null && series) {
      ofList = last.slot.kind();
    }
    Slot slot = ofList == null ? own : own.of(ofList);
    boolean settlement = slot.kind() == PlaceKind.TOWN || slot.kind() == PlaceKind.VILLAGE;
    boolean named = slot.before() == Slot.Before.NAMED_KIND && settlement;
    if (!NameShape.nameLike(sentence, from, to, named)
        || NameShape.people(sentence, to)
        || NameShape.sort(sentence, from)
        || Holders.whose(sentence, from, to, known)) {
      return null;
    }
    Candidate made = new Candidate(sentence, from, to, Candidate.Form.UNKNOWN, List.of(), slot);
    boolean behind =
        Containment.names(sentence, known, made) && !house(sentence, slot, to)
            || slot.before() == Slot.Before.AT
                && !house(sentence, slot, to)
                && !FirstNames.known(sentence.lexeme(from))
                && (Containment.of(sentence, known, made) != null
                    || Containment.near(sentence, known, to)
                    || Containment.lying(sentence, to)
                    || Containment.beside(sentence, known, to) != null);
    boolean apposed = Containment.apposed(sentence, to);
    Candidate listed = PlaceLists.neighbour(sentence, from, to, known, mainCountry);
    Candidate holder = Holders.holder(sentence, to, known);
    boolean kindInName =
        NameShape.kindInName(sentence, from, to)
            && (slot.before() == Slot.Before.IN
                || slot.before() == Slot.Before.AT
                || slot.before() == Slot.Before.OF);
    boolean part = Holders.ofTown(sentence, from, known);
    boolean told =
        slot.before() == Slot.Before.NAMED_KIND
            || behind
            || PlaceWords.title(sentence.norm(from - 1))
            || part
            || kindInName
            || beside(sentence, from)
            || ofPlace(sentence, slot)
            || Journeys.into(sentence, from)
            || last != null && Journeys.ends(last, made)
            || slot.before() == Slot.Before.NEAR
            || slot.before() == Slot.Before.AMONG && PlaceLists.goesOn(sentence, to)
            || slot.before() == Slot.Before.IN && small(sentence, slot.start() + 1, from)
            || singular(sentence, from, to) && slot.kind() != null
            || slot.before() == Slot.Before.AT && struck(sentence, slot.start())
            || ofList != null
            || apposed
            || series
            || PlaceContext.TOWN_SITE.is(sentence.lexeme(to)) && to - from <= 2
            || PlaceContext.LOCAL_FORCE.is(sentence.lexeme(to)) && to - from <= 2;
    boolean sure =
        slot.before() == Slot.Before.NAMED_KIND
            || behind
            || apposed
            || series
            || slot.kind() != null
            || kindInName
            || holder != null && slot.before() == Slot.Before.IN;
    if (!sure && (judged(known, from) || FirstNames.known(sentence.lexeme(from)))) {
      return null;
    }
    if (told || listed != null || holder != null) {
      made.follow(listed);
      made.within = holder;
      return made;
    }
    return null;
  }

  /** "the Rakumi hospital in Gao": what a house is called is no place. */
  private static boolean house(Sentence sentence, Slot slot, int to) {
    return slot.kind() == null && PlaceContext.HOUSE.is(sentence.lexeme(to));
  }

  /** The country of the place that it lies near, else of all that the document names. */
  private static @Nullable String about(
      Sentence sentence, List<Candidate> known, Candidate c, DocumentNames names) {
    Candidate beside = Containment.beside(sentence, known, c.to);
    GazetteerEntry place = beside == null ? null : beside.chosen;
    return place != null && place.country() != null ? place.country() : names.soleCountry();
  }

  /** The place before a token, or null. */
  private static @Nullable Candidate last(List<Candidate> row, int at) {
    Candidate last = null;
    for (Candidate c : row) {
      if (c.accepted() && c.to <= at && (last == null || c.to > last.to)) {
        last = c;
      }
    }
    return last;
  }

  /** {@code air strikes on X}, {@code the shelling on X}: what comes from above hits places. */
  private static boolean struck(Sentence sentence, int preposition) {
    return sentence.is(preposition, "on")
        && preposition > 0
        && PlaceContext.FROM_ABOVE.is(sentence.lexeme(preposition - 1));
  }

  /** {@code the mayor of X}, {@code residents of X}, {@code the town hall of X}. */
  private static boolean ofPlace(Sentence sentence, Slot slot) {
    int noun = slot.start() - 1;
    boolean hall =
        sentence.is(noun, "hall") && PlaceWords.before(sentence.lexeme(noun - 1)) != null;
    return slot.before() == Slot.Before.OF
        && noun >= 0
        && (hall || PlaceContext.PEOPLE_OF.is(sentence.lexeme(noun)));
  }

  /** {@code neighbouring X}: what lies beside a place is one. */
  private static boolean beside(Sentence sentence, int from) {
    String norm = sentence.norm(from - 1);
    return norm.equals("neighbouring") || norm.equals("neighboring");
  }

  /** {@code in X}, {@code in remote X}, {@code in northern X}; not {@code in the X}. */
  private static boolean small(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).capitalized() || sentence.lexeme(i).tag() != null) {
        return false;
      }
    }
    return true;
  }

  private static boolean singular(Sentence sentence, int from, int to) {
    PlaceWords.Found found = PlaceWords.after(sentence, to);
    return found != null
        && (found.to() > to + 1
            || found.word().word().equals(sentence.norm(to))
            || sentence.is(from - 1, "and"));
  }

  /** Whether it is a listed name, or the beginning of one, that is read as no place. */
  private static boolean judged(List<Candidate> known, int from) {
    for (Candidate c : known) {
      if (c.from <= from && from < c.to && !c.accepted()) {
        return true;
      }
    }
    return false;
  }

  /** Whether no listed name that is read as a place stands there. */
  private static boolean free(List<Candidate> known, int from, int to) {
    for (Candidate c : known) {
      if (c.from < to && from < c.to && c.accepted()) {
        return false;
      }
    }
    return true;
  }
}
