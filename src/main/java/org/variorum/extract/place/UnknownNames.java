package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.KnownWords;
import org.variorum.dictionary.NameNeighbours;
import org.variorum.dictionary.NameNeighbours.Role;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.document.Sentence;
import org.variorum.extract.actor.FirstNames;

/** Names that no gazetteer lists, in places where only a place can stand. */
final class UnknownNames {

  private static final int LONGEST = 6;
  private static final double SURE = 1.5;

  /** Forces that a town has of its own: {@code the Borovo Police Department}. */
  private static final Set<String> LOCAL_FORCES = Set.of("police", "fire", "sheriff", "sheriff's");

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
      int end =
          capitals.name(i) && sentence.token(i).word() && !capitals.opener(i)
              ? capitals.nameEnd(i)
              : i;
      if (end > i && end - i <= LONGEST && free(known, i, end, true)) {
        Candidate c = consider(sentence, i, end, known, main);
        if (c != null) {
          c.told = c.within == null ? Containment.of(sentence, known, c) : null;
          c.chosen = spellings.of(c, names.country(c));
          c.because = spellings.because(c);
          c.about = names.soleCountry();
          row.add(c);
          lead(sentence, c, known);
        }
      }
      i = Math.max(end, i + 1);
    }
  }

  private static @Nullable Candidate consider(
      Sentence sentence, int from, int to, List<Candidate> known, @Nullable String mainCountry) {
    Slot slot = Slot.around(sentence, from, to);
    boolean settlement = slot.kind() == PlaceKind.TOWN || slot.kind() == PlaceKind.VILLAGE;
    boolean named = slot.before() == Slot.Before.NAMED_KIND && settlement;
    if (!nameLike(sentence, from, to, named)) {
      return null;
    }
    Candidate made = new Candidate(sentence, from, to, Candidate.Form.UNKNOWN, List.of(), slot);
    boolean behind =
        Containment.names(sentence, known, made)
            || slot.before() == Slot.Before.AT
                && !FirstNames.known(sentence.norm(from))
                && (Containment.of(sentence, known, made) != null
                    || Containment.near(sentence, known, to));
    Candidate listed = neighbour(sentence, from, to, known, mainCountry);
    Candidate holder = holder(sentence, to, known);
    boolean told =
        slot.before() == Slot.Before.NAMED_KIND
            || behind
            || slot.before() == Slot.Before.NEAR
            || slot.before() == Slot.Before.AMONG && listGoesOn(sentence, to)
            || slot.before() == Slot.Before.IN && small(sentence, slot.start() + 1, from)
            || singular(sentence, from, to) && slot.kind() != null
            || LOCAL_FORCES.contains(sentence.norm(to)) && to - from <= 2;
    boolean sure = slot.before() == Slot.Before.NAMED_KIND || behind || slot.kind() != null;
    if (!sure && (!free(known, from, to, false) || FirstNames.known(sentence.norm(from)))) {
      return null;
    }
    if (told || listed != null || holder != null) {
      made.follow(listed);
      made.within = holder;
      return made;
    }
    return null;
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
    return !acronym && (named || !KnownWords.english().common(sentence.norm(to - 1)));
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
              && c.best().prominence() > 5;
      if (division && c.from == to + 1 && sentence.norm(to).equals(",")) {
        return c;
      }
    }
    return null;
  }

  /** Whether no listed name stands there; one that is read as no place may be in the way, too. */
  private static boolean free(List<Candidate> known, int from, int to, boolean accepted) {
    return known.stream().noneMatch(c -> (!accepted || c.accepted()) && c.from < to && from < c.to);
  }
}
