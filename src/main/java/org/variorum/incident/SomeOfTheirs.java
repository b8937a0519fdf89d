package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/**
 * "killing three of the soldiers and six civilians": some of those who were there, and no part of
 * the dead, where no dead soldiers were told before.
 */
final class SomeOfTheirs {

  /** "three of the dead", "of the people killed": parts indeed. */
  private static final WordSet COUNTED =
      WordSet.of(
          "dead",
          "victims",
          "wounded",
          "injured",
          "hurt",
          "killed",
          "slain",
          "casualties",
          "fatalities",
          "deaths",
          "bodies",
          "people",
          "persons",
          "hostages",
          "missing",
          "captives");

  private static final WordSet PART = WordSet.of("including", "among", "whom", "them");

  private SomeOfTheirs() {}

  /** The statement, as a whole of its own where it is none of those told before. */
  static Mention<CasualtyStatement> read(
      Mention<CasualtyStatement> m, List<Mention<CasualtyStatement>> before) {
    boolean theirs =
        m.value().share() == Share.PART
            && ofThose(m)
            && Sequence.none(
                before,
                o ->
                    o.value().share() != Share.PART
                        && CasualtyClaims.side(o.value()) == CasualtyClaims.side(m.value()));
    return theirs ? m.withValue(m.value().with(Share.WHOLE)) : m;
  }

  private static boolean ofThose(Mention<CasualtyStatement> m) {
    Sentence sentence = m.sentence();
    for (int i = m.from(); i + 2 < Math.min(m.to(), sentence.size()); i++) {
      if (PART.has(sentence.lexeme(i))) {
        return false;
      }
      boolean number = i > 0 && "NUMBER".equals(sentence.lexeme(i - 1).tag());
      boolean some = number || i > 0 && sentence.token(i - 1).numeric();
      if (some && sentence.is(i, "of") && sentence.is(i + 1, "the")) {
        return !COUNTED.has(sentence.lexeme(i + 2)) && !sentence.token(i + 2).numeric();
      }
    }
    return false;
  }
}
