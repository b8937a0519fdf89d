package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.KnownWords;
import org.variorum.dictionary.NameNeighbours;
import org.variorum.dictionary.NameNeighbours.Role;
import org.variorum.dictionary.PlaceWords;
import org.variorum.document.Sentence;

/** Names that no gazetteer lists, in places where only a place can stand. */
final class UnknownNames {

  private static final int LONGEST = 4;
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
      int end =
          capitals.name(i) && sentence.token(i).word() && !capitals.opener(i)
              ? capitals.runEnd(i + 1)
              : i;
      if (end > i && end - i <= LONGEST && free(known, i, end)) {
        Candidate c = consider(sentence, i, end, known, main);
        if (c != null) {
          c.chosen = spellings.of(c, main);
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
    if (!nameLike(sentence, from, to)) {
      return null;
    }
    Candidate listed = neighbour(sentence, from, to, known, mainCountry);
    Candidate holder = holder(sentence, to, known);
    boolean told =
        slot.before() == Slot.Before.NAMED_KIND
            || slot.before() == Slot.Before.NEAR
            || slot.before() == Slot.Before.AMONG && listGoesOn(sentence, to)
            || slot.before() == Slot.Before.IN && slot.start() == from - 1
            || singular(sentence, to) && slot.kind() != null;
    if (told || listed != null || holder != null) {
      Candidate c = new Candidate(sentence, from, to, Candidate.Form.UNKNOWN, List.of(), slot);
      c.follow(listed);
      c.within = holder;
      return c;
    }
    return null;
  }

  private static boolean nameLike(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      String norm = sentence.norm(i);
      boolean other =
          NameNeighbours.is(Role.NOWHERE, norm)
              || NameNeighbours.is(Role.BODY, norm)
              || NameNeighbours.is(Role.TITLE, norm)
              || NameNeighbours.is(Role.PEOPLE, norm)
              || NameNeighbours.is(Role.EVENT, norm);
      if (other || sentence.token(i).numeric() || FunctionWords.tag(norm) != null) {
        return false;
      }
    }
    String text = sentence.token(from).text();
    boolean acronym = text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    return !acronym && !KnownWords.english().common(sentence.norm(to - 1));
  }

  private static boolean listGoesOn(Sentence sentence, int to) {
    return sentence.norm(to).equals(",") || sentence.norm(to).equals("and");
  }

  private static boolean singular(Sentence sentence, int to) {
    PlaceWords.Word word = PlaceWords.after(sentence.norm(to));
    return word != null && word.word().equals(sentence.norm(to));
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

  private static boolean free(List<Candidate> known, int from, int to) {
    return known.stream().noneMatch(c -> c.from < to && from < c.to);
  }
}
