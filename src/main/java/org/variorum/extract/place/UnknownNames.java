package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.KnownWords;
import org.variorum.dictionary.NameNeighbours;
import org.variorum.dictionary.NameNeighbours.Role;
import org.variorum.dictionary.PlaceContext;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.extract.actor.FirstNames;

/** Names that no gazetteer lists, in places where only a place can stand. */
final class UnknownNames {

  private static final int LONGEST = 6;
  private static final double SURE = 1.5;

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
      int end = end(sentence, capitals, i);
      if (end > i && end - i <= LONGEST && free(known, i, end)) {
        Candidate c = consider(sentence, capitals, i, end, known, last(row, i), main);
        if (c != null) {
          c.told = c.within == null ? Containment.of(sentence, known, c) : null;
          c.chosen = spellings.of(c, names.country(c));
          c.because = spellings.because(c);
          c.about = about(sentence, known, c, names);
          if (c.slot.before() == Slot.Before.NOTHING && c.leader == null) {
            c.follow(last(row, i));
          }
          row.add(c);
          lead(sentence, c, known);
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  /** Behind the name that begins at a token; the token itself when none does. */
  private static int end(Sentence sentence, Capitals capitals, int at) {
    if (capitals.article(at)) {
      return capitals.nameEnd(at + 2);
    }
    boolean name = capitals.name(at) && sentence.token(at).word() && !capitals.opener(at);
    return name ? capitals.nameEnd(at) : at;
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
    PlaceKind ofList = own.kind() == null ? kindOfList(sentence, capitals, to) : null;
    Slot slot = ofList == null ? own : own.of(ofList);
    boolean settlement = slot.kind() == PlaceKind.TOWN || slot.kind() == PlaceKind.VILLAGE;
    boolean named = slot.before() == Slot.Before.NAMED_KIND && settlement;
    if (!nameLike(sentence, from, to, named) || people(sentence, to) || sort(sentence, from)) {
      return null;
    }
    Candidate made = new Candidate(sentence, from, to, Candidate.Form.UNKNOWN, List.of(), slot);
    boolean series = last != null && plural(last) && joined(sentence, last.to, from);
    boolean behind =
        Containment.names(sentence, known, made)
            || slot.before() == Slot.Before.AT
                && !FirstNames.known(sentence.norm(from))
                && (Containment.of(sentence, known, made) != null
                    || Containment.near(sentence, known, to));
    boolean apposed = Containment.apposed(sentence, to);
    Candidate listed = neighbour(sentence, from, to, known, mainCountry);
    Candidate holder = holder(sentence, to, known);
    boolean told =
        slot.before() == Slot.Before.NAMED_KIND
            || behind
            || slot.before() == Slot.Before.NEAR
            || slot.before() == Slot.Before.AMONG && listGoesOn(sentence, to)
            || slot.before() == Slot.Before.IN && small(sentence, slot.start() + 1, from)
            || singular(sentence, from, to) && slot.kind() != null
            || slot.before() == Slot.Before.AT && struck(sentence, slot.start())
            || ofList != null
            || apposed
            || series
            || PlaceContext.TOWN_SITE.is(sentence.norm(to)) && to - from <= 2
            || PlaceContext.LOCAL_FORCE.is(sentence.norm(to)) && to - from <= 2;
    boolean sure =
        slot.before() == Slot.Before.NAMED_KIND
            || behind
            || apposed
            || series
            || slot.kind() != null
            || holder != null && slot.before() == Slot.Before.IN;
    if (!sure && (judged(known, from) || FirstNames.known(sentence.norm(from)))) {
      return null;
    }
    if (told || listed != null || holder != null) {
      made.follow(listed);
      made.within = holder;
      return made;
    }
    return null;
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

  /** "in the villages of X, Y and Z": as long as the list goes on, each is one. */
  private static boolean plural(Candidate c) {
    Candidate first = c;
    while (first.leader != null) {
      first = first.leader;
    }
    return first.slot.before() == Slot.Before.NAMED_KIND
        && first.norm(first.slot.start()).endsWith("s");
  }

  /** "a Christian town": what sort of town, not which. */
  private static boolean sort(Sentence sentence, int from) {
    return from > 0
        && (sentence.norm(from - 1).equals("a") || sentence.norm(from - 1).equals("an"));
  }

  private static boolean nameLike(Sentence sentence, int from, int to, boolean named) {
    for (int i = from; i < to; i++) {
      String norm = sentence.norm(i);
      boolean other =
          NameNeighbours.is(Role.NOWHERE, norm)
              || NameNeighbours.is(Role.BODY, norm)
              || NameNeighbours.is(Role.TITLE, norm)
              || NameNeighbours.is(Role.PEOPLE, norm)
              || NameNeighbours.is(Role.EVENT, norm);
      boolean inside = i > from && !sentence.token(i).capitalized();
      if (!inside && (other || sentence.token(i).numeric() || FunctionWords.tag(norm) != null)) {
        return false;
      }
    }
    String text = sentence.token(from).text();
    boolean acronym = text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    boolean article = to - from > 2 && sentence.norm(to - 2).equals("-") && to - 3 >= from;
    boolean feature = to - from > 1 && PlaceContext.FEATURE.is(sentence.norm(to - 1));
    return !acronym
        && (named || article || feature || !KnownWords.english().common(sentence.norm(to - 1)));
  }

  /** {@code air strikes on X}, {@code the shelling on X}: what comes from above hits places. */
  private static boolean struck(Sentence sentence, int preposition) {
    return sentence.norm(preposition).equals("on")
        && preposition > 0
        && PlaceContext.FROM_ABOVE.is(sentence.norm(preposition - 1));
  }

  /** {@code a village of Tiv farmers}. */
  private static boolean people(Sentence sentence, int at) {
    String norm = sentence.norm(at);
    Words.Entry entry = Words.english().entry(norm);
    return at < sentence.size()
        && !sentence.token(at).capitalized()
        && Words.english().plural(norm)
        && entry != null
        && entry.category().equals("person");
  }

  /** {@code in X}, {@code in remote X}, {@code in northern X}; not {@code in the X}. */
  private static boolean small(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).capitalized() || FunctionWords.tag(sentence.norm(i)) != null) {
        return false;
      }
    }
    return true;
  }

  private static boolean listGoesOn(Sentence sentence, int to) {
    return sentence.norm(to).equals(",") || sentence.norm(to).equals("and");
  }

  private static boolean singular(Sentence sentence, int from, int to) {
    PlaceWords.Found found = PlaceWords.after(sentence::norm, to);
    return found != null
        && (found.to() > to + 1
            || found.word().word().equals(sentence.norm(to))
            || sentence.norm(from - 1).equals("and"));
  }

  /** "Rakumi, Mallamawa and Kangarawa villages": what the last of a list is, all of it are. */
  private static @Nullable PlaceKind kindOfList(Sentence sentence, Capitals capitals, int to) {
    int at = to;
    while (at < sentence.size()) {
      boolean last = sentence.norm(at).equals("and");
      int name = at + 1;
      if (!last && !sentence.norm(at).equals(",") || name >= sentence.size()) {
        return null;
      }
      if (!last && sentence.norm(name).equals("and")) {
        last = true;
        name++;
      }
      int behind = name < sentence.size() ? end(sentence, capitals, name) : name;
      if (behind == name) {
        return null;
      }
      if (last) {
        PlaceWords.Found kind = PlaceWords.after(sentence::norm, behind);
        boolean several =
            kind != null
                && kind.to() == behind + 1
                && !kind.word().word().equals(sentence.norm(behind));
        return kind != null && several ? kind.word().kind() : null;
      }
      at = behind;
    }
    return null;
  }

  /** A town just before or behind it in a list of places. */
  private static @Nullable Candidate neighbour(
      Sentence sentence, int from, int to, List<Candidate> known, @Nullable String mainCountry) {
    for (Candidate c : known) {
      GazetteerEntry chosen = c.chosen;
      if (chosen == null || c.form != Candidate.Form.NAME || c.country() || c.dateline) {
        continue;
      }
      boolean beside = joined(sentence, c.to, from) || joined(sentence, to, c.from);
      if (c.accepted() && beside) {
        boolean here = chosen.country() != null && chosen.country().equals(mainCountry);
        if (places(c) || c.leader != null && places(c.leader) || here && c.score >= SURE) {
          return c;
        }
      }
    }
    return null;
  }

  /** What follows an unknown name in its list shares its phrase. */
  private static void lead(Sentence sentence, Candidate c, List<Candidate> known) {
    for (Candidate next : known) {
      if (next.leader == null && !follows(c, next) && joined(sentence, c.to, next.from)) {
        next.follow(c);
      }
    }
  }

  private static boolean follows(Candidate c, Candidate first) {
    Candidate leader = c.leader;
    while (leader != null && leader != first) {
      leader = leader.leader;
    }
    return leader != null;
  }

  private static boolean places(Candidate c) {
    return switch (c.slot.before()) {
      case IN, NEAR, BETWEEN, NAMED_KIND, AMONG -> true;
      case AT, FROM, TO, OF, OTHER, NOTHING -> false;
    };
  }

  private static boolean joined(Sentence sentence, int end, int begin) {
    return begin - end == 1 && (sentence.norm(end).equals(",") || sentence.norm(end).equals("and"))
        || begin - end == 2
            && sentence.norm(end).equals(",")
            && sentence.norm(end + 1).equals("and");
  }

  private static @Nullable Candidate holder(Sentence sentence, int to, List<Candidate> known) {
    for (Candidate c : known) {
      boolean division =
          c.accepted()
              && c.form == Candidate.Form.NAME
              && c.chosen != null
              && (c.best().prominence() > 5 || c.chosen.kind() == PlaceKind.REGION);
      if (division && c.from == to + 1 && sentence.norm(to).equals(",")) {
        return c;
      }
    }
    return null;
  }

  /** Whether it is a listed name, or the beginning of one, that is read as no place. */
  private static boolean judged(List<Candidate> known, int from) {
    return known.stream().anyMatch(c -> !c.accepted() && c.from <= from && from < c.to);
  }

  /** Whether no listed name that is read as a place stands there. */
  private static boolean free(List<Candidate> known, int from, int to) {
    return known.stream().noneMatch(c -> c.accepted() && c.from < to && from < c.to);
  }
}
