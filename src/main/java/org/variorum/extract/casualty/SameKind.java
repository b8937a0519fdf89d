package org.variorum.extract.casualty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/**
 * A number without a noun is of the people numbered right before it: "four soldiers were killed and
 * 12 wounded" has 12 soldiers wounded. "Two others" are of the same kind where two sides fought.
 */
final class SameKind {

  private static final WordSet JOINTS = WordSet.of("and", ",", "while", "but", "with");
  private static final int GAP = 2;

  private SameKind() {}

  /** Gives bare numbers the side of those before them. */
  static void settle(Syntax syntax, List<Mention<CasualtyStatement>> here) {
    boolean fought = Sequence.any(syntax.frames(), frame -> frame.act() == Act.CLASH);
    for (int i = 1; i < here.size(); i++) {
      Mention<CasualtyStatement> last = here.get(i - 1);
      Mention<CasualtyStatement> next = here.get(i);
      if (numbered(last.value(), fought) && bare(next.value(), fought) && joined(last, next)) {
        here.set(i, next.withValue(next.value().of(last.value().nature())));
      }
    }
  }

  private static boolean numbered(CasualtyStatement said, boolean fought) {
    Count count = said.count();
    boolean several = count != null && count.min() != null && count.min() > 1;
    boolean one = count != null && count.exact() && (fought || isOne(count));
    return said.victims() != null
        && said.share() != Share.PART
        && said.nature() != Actor.Side.UNKNOWN
        && (several || one);
  }

  private static boolean isOne(Count count) {
    return count.text().equalsIgnoreCase("one") || count.text().equals("1");
  }

  private static boolean bare(CasualtyStatement said, boolean fought) {
    Count count = said.count();
    @Nullable String victims = said.victims();
    boolean others = victims != null && (victims.equals("others") || victims.equals("another"));
    return count != null
        && count.min() != null
        && count.min() > 0
        && said.nature() == Actor.Side.UNKNOWN
        && (victims == null || fought && others);
  }

  /** Nothing but a joint between, or the number's own verb: "… and wounded 12". */
  private static boolean joined(Mention<?> last, Mention<?> next) {
    Sentence sentence = next.sentence();
    boolean joint = next.from() > last.to() - 1 && next.from() - last.to() <= GAP;
    for (int i = last.to(); joint && i < next.from(); i++) {
      joint = JOINTS.has(sentence.lexeme(i));
    }
    return joint && next.from() > last.to();
  }
}
