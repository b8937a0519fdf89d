package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Doubts;
import org.variorum.extract.Syntax;
import org.variorum.extract.attribution.Stance;

/** Who is said to have been one of those who did it: "saw soldiers among the attackers". */
final class AmongThem {

  private static final WordSet SEE =
      WordSet.of("see", "recognise", "recognize", "identify", "spot", "notice", "be");

  private final Guilty guilty;

  AmongThem(Guilty guilty) {
    this.guilty = guilty;
  }

  void of(Syntax syntax, Clause clause) {
    boolean among =
        SEE.has(clause.group().base())
            && Sequence.any(
                clause.prepositions(),
                p ->
                    p.preposition().equals("among")
                        && CulpritPhrases.oneOfThem(syntax, p.phrase())
                        && !CulpritPhrases.suspects(syntax, p.phrase()));
    List<Integer> whom =
        clause.group().passive() || clause.objects().isEmpty()
            ? clause.subjects()
            : clause.objects();
    boolean none = Sequence.any(whom, s -> Doubts.nobody(syntax, s));
    for (int phrase : among && !none ? whom : List.<Integer>of()) {
      boolean seen = !clause.group().is("be"); // by somebody who may be wrong
      guilty.members(syntax, clause, phrase, seen ? Stance.ACCUSED : guilty.told(syntax, clause));
    }
  }
}
