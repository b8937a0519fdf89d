package org.variorum.extract.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.document.Sentence;

/**
 * Lists of places that hold names which no gazetteer lists: in "the villages of Rakumi and Talo"
 * both are villages.
 */
final class PlaceLists {

  private static final double SURE = 1.5;

  private PlaceLists() {}

  /** "in the villages of X, Y and Z": as long as the list goes on, each is one. */
  static boolean plural(Candidate c) {
    Candidate first = c;
    while (first.leader != null) {
      first = first.leader;
    }
    return first.slot.before() == Slot.Before.NAMED_KIND
        && first.norm(first.slot.start()).endsWith("s");
  }

  /** Whether a list may go on behind a name. */
  static boolean goesOn(Sentence sentence, int to) {
    return sentence.is(to, ",") || sentence.is(to, "and");
  }

  /** "Rakumi, Mallamawa and Kangarawa villages": what the last of a list is, all of it are. */
  static @Nullable PlaceKind kind(Sentence sentence, Capitals capitals, int to) {
    int at = to;
    while (at < sentence.size()) {
      boolean last = sentence.is(at, "and");
      int name = at + 1;
      if (!last && !sentence.is(at, ",") || name >= sentence.size()) {
        return null;
      }
      if (!last && sentence.is(name, "and")) {
        last = true;
        name++;
      }
      int behind = name < sentence.size() ? capitals.wholeName(name) : name;
      if (behind == name) {
        return null;
      }
      if (last) {
        PlaceWords.Found kind = PlaceWords.after(sentence, behind);
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
  static @Nullable Candidate neighbour(
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
  static void lead(Sentence sentence, Candidate c, List<Candidate> known) {
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

  /** Whether a comma, "and" or both stand between. */
  static boolean joined(Sentence sentence, int end, int begin) {
    return begin - end == 1 && (sentence.is(end, ",") || sentence.is(end, "and"))
        || begin - end == 2 && sentence.is(end, ",") && sentence.is(end + 1, "and");
  }
}
