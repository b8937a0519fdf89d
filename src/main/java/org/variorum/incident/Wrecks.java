package org.variorum.incident;

import java.util.Collections;
import java.util.List;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.MishapWords;
import org.variorum.dictionary.TypeWords;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/**
 * What comes to grief of itself and takes people with it: "A plane crashed into houses, destroying
 * six", "Twelve died when a roof collapsed", "Fire swept through a market, killing five".
 */
final class Wrecks {

  /** What falls because somebody shot or dropped it. */
  private static final WordSet AIMED =
      WordSet.of(
          "shell",
          "round",
          "projectile",
          "shrapnel",
          "barrel",
          "fragment",
          "bullet",
          "gunfire",
          "fire",
          "arrow",
          "stone");

  private static final WordSet LOSE = WordSet.of("lose");

  private static final WordSet CONTROL = WordSet.of("control");

  private static final WordSet MINE = WordSet.of("mine");

  private Wrecks() {}

  /**
   * Whether a clause of the sentence tells so, and none of an act.
   *
   * @param agents who is said to have done the harm, none but what came to grief
   */
  static boolean any(Analysis analysis, Syntax syntax, List<Integer> agents) {
    return Sequence.any(
            syntax.clauses(), c -> c.subjects().containsAll(agents) && wrecked(analysis, syntax, c))
        && !done(syntax)
        && !Hands.near(analysis, syntax);
  }

  /**
   * "The driver lost control of his car and hit a crowd": whether those who did it meant nobody.
   */
  static boolean lostControl(Analysis analysis, Syntax syntax, List<Integer> agents) {
    return syntax.occurring().mayHold(CONTROL)
        && Sequence.any(
            syntax.clauses(),
            c ->
                LOSE.has(c.group().base())
                    && Sequence.any(c.subjects(), s -> drives(syntax, syntax.chunk(s).head()))
                    && !Collections.disjoint(c.subjects(), agents)
                    && Sequence.any(
                        c.objects(), o -> CONTROL.has(syntax.base(syntax.chunk(o).head()))))
        && !Hands.meant(analysis, syntax);
  }

  /** "a driver", "a lorry". */
  static boolean drives(Syntax syntax, int head) {
    Words.Entry noun = syntax.base(head).entry();
    return MishapWords.DRIVER.is(syntax.base(head))
        || noun != null && noun.category().equals("artifact");
  }

  private static boolean wrecked(Analysis analysis, Syntax syntax, Clause clause) {
    boolean ofItself = clause.objects().isEmpty() && !clause.group().passive();
    boolean aimed = // "A van veered into worshippers"
        Sequence.any(
            clause.prepositions(),
            p -> p.preposition().equals("into") && people(syntax, syntax.chunk(p.phrase()).head()));
    boolean sent =
        aimed || Sequence.any(clause.subjects(), s -> armed(syntax, syntax.chunk(s).head()));
    if (ofItself && !sent && MishapWords.WRECK.is(clause.group().base())
        || Fires.caught(syntax, clause) && !Fires.lit(analysis)) {
      return true;
    }
    boolean fell = ofItself && MishapWords.FALL.is(clause.group().base());
    boolean spread = !clause.group().passive() && MishapWords.SPREAD.is(clause.group().base());
    return (fell || spread)
        && Sequence.any(
            clause.subjects(),
            s -> {
              int head = syntax.chunk(s).head();
              return fell && thing(syntax, head) || spread && Fires.unlit(analysis, syntax, head);
            });
  }

  private static boolean people(Syntax syntax, int head) {
    Words.Entry noun = syntax.base(head).entry();
    return noun != null && (noun.category().equals("person") || noun.category().equals("group"));
  }

  /** A wall, a crane, a tree; not a shell, nor a town that fell to rebels. */
  private static boolean thing(Syntax syntax, int head) {
    if (syntax.tag(head) == Tag.NAME) {
      return false;
    }
    Words.Entry noun = syntax.base(head).entry();
    boolean made = noun != null && noun.category().equals("artifact");
    return MishapWords.THING.is(syntax.base(head)) || made && !shot(syntax, head);
  }

  /** "a shell", "bullets", "a rocket": what somebody aimed. */
  static boolean shot(Syntax syntax, int head) {
    return AIMED.has(syntax.base(head)) || armed(syntax, head);
  }

  private static boolean armed(Syntax syntax, int head) {
    boolean mine = MINE.has(syntax.base(head)); // which, fallen in, was one for coal
    return !mine && TypeWords.MODIFIER.type(syntax.base(head)) != null
        || TypeWords.DEVICE.type(syntax.base(head)) != null;
  }

  /**
   * "Three workers were electrocuted", "crushed to death": where nobody is said to have done it.
   */
  static boolean undone(Syntax syntax, Frame frame) {
    return frame.agents().isEmpty()
        && frame.verb() != null
        && frame.verb().passive()
        && MishapWords.UNDONE.is(frame.verb().base())
        && !done(syntax);
  }

  /** Whether the sentence tells of an act as well: "crashed after rebels fired on it". */
  private static boolean done(Syntax syntax) {
    return Sequence.any(
        syntax.frames(),
        f ->
            f.act().violent()
                && !FigureOfSpeech.is(syntax, f)
                && !f.act().harm()
                && f.act() != Act.DESTROY
                && f.act() != Act.DAMAGE);
  }
}
