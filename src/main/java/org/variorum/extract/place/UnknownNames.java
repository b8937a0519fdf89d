package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.KnownWords;
import org.variorum.dictionary.NameNeighbours;
import org.variorum.dictionary.NameNeighbours.Role;
import org.variorum.dictionary.PlaceWords;
import org.variorum.document.Sentence;

/** Names that no gazetteer lists, in places where only a place can stand. */
final class UnknownNames {

  private static final int LONGEST = 4;

  private UnknownNames() {}

  /** Adds to the candidates of a sentence what its words say is a place. */
  static void add(Sentence sentence, List<Candidate> row, DocumentNames names) {
    Capitals capitals = Capitals.of(sentence);
    if (!capitals.telling()) {
      return;
    }
    List<Candidate> known = new ArrayList<>(row);
    int i = 0;
    while (i < sentence.size()) {
      int end =
          capitals.name(i) && sentence.token(i).word() && !capitals.opener(i)
              ? capitals.runEnd(i + 1)
              : i;
      if (end > i && end - i <= LONGEST && free(known, i, end)) {
        consider(sentence, i, end, known, row);
      }
      i = Math.max(end, i + 1);
    }
  }

  private static void consider(
      Sentence sentence, int from, int to, List<Candidate> known, List<Candidate> row) {
    Slot slot = Slot.around(sentence, from, to);
    if (!nameLike(sentence, from, to)) {
      return;
    }
    Candidate listed = neighbour(sentence, from, to, known);
    Candidate holder = holder(sentence, to, known);
    boolean told =
        slot.before() == Slot.Before.NAMED_KIND
            || slot.before() == Slot.Before.NEAR
            || singular(sentence, to) && slot.kind() != null;
    if (told || listed != null || holder != null) {
      Candidate c = new Candidate(sentence, from, to, Candidate.Form.UNKNOWN, List.of(), slot);
      c.leader = listed;
      c.within = holder;
      row.add(c);
    }
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

  private static boolean singular(Sentence sentence, int to) {
    PlaceWords.Word word = PlaceWords.after(sentence.norm(to));
    return word != null && word.word().equals(sentence.norm(to));
  }

  /** A town just before or behind it in a list. */
  private static @org.jspecify.annotations.Nullable Candidate neighbour(
      Sentence sentence, int from, int to, List<Candidate> known) {
    for (Candidate c : known) {
      boolean town =
          c.accepted()
              && c.form == Candidate.Form.NAME
              && c.chosen != null
              && !c.country()
              && !c.dateline;
      if (town
          && (joined(sentence, c.to, from) || joined(sentence, to, c.from))
          && c.slot.before().weight() > 3) {
        return c;
      }
    }
    return null;
  }

  private static boolean joined(Sentence sentence, int end, int begin) {
    return begin - end == 1 && (sentence.norm(end).equals(",") || sentence.norm(end).equals("and"))
        || begin - end == 2
            && sentence.norm(end).equals(",")
            && sentence.norm(end + 1).equals("and");
  }

  private static @org.jspecify.annotations.Nullable Candidate holder(
      Sentence sentence, int to, List<Candidate> known) {
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
