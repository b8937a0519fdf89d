package org.variorum.extract.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;

/** The listed place that the words say an unlisted one lies in: "Zulan (Borno State, Nigeria)". */
final class Holders {

  private Holders() {}

  /** "the Druze town of X": whose town; but "the Rakumi village of Mali". */
  static boolean whose(Sentence sentence, int from, int to, List<Candidate> known) {
    PlaceWords.Word kind = PlaceWords.before(sentence.lexeme(to));
    boolean town =
        kind != null && (kind.kind() == PlaceKind.TOWN || kind.kind() == PlaceKind.VILLAGE);
    boolean named =
        town
            && from > 0
            && sentence.is(from - 1, "the")
            && sentence.is(to + 1, "of")
            && to + 2 < sentence.size()
            && sentence.token(to + 2).capitalized();
    return named
        && Sequence.none(
            known, c -> c.from == to + 2 && c.chosen != null && division(c.chosen.kind()));
  }

  /** {@code in Kabul's Dasht-e-Barchi}: a part of the town. */
  static boolean ofTown(Sentence sentence, int from, List<Candidate> known) {
    return sentence.is(from - 1, "'s")
        && Sequence.any(
            known,
            c ->
                c.to == from - 1
                    && c.accepted()
                    && c.chosen != null
                    && c.chosen.kind() == PlaceKind.TOWN
                    && c.slot.before() == Slot.Before.IN);
  }

  static boolean division(PlaceKind kind) {
    return kind == PlaceKind.COUNTRY || kind == PlaceKind.REGION || kind == PlaceKind.DISTRICT;
  }

  static @Nullable Candidate holder(Sentence sentence, int to, List<Candidate> known) {
    for (Candidate c : known) {
      boolean division =
          c.accepted()
              && c.form == Candidate.Form.NAME
              && c.chosen != null
              && (c.best().prominence() > 5 || c.chosen.kind() == PlaceKind.REGION);
      boolean bracket = // "Zulan (Borno State, Nigeria)"
          sentence.is(to, "(")
              && (sentence.is(c.to, ")") || sentence.is(c.to, ","))
              && c.chosen != null
              && division(c.chosen.kind());
      if (division && c.from == to + 1 && (bracket || sentence.is(to, ","))) {
        return c;
      }
    }
    return null;
  }
}
