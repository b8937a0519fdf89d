package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.MishapWords;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.casualty.CasualtyStatement;

/**
 * Harm that nobody did: "The crash killed 120", "two died in the accident", "killed by a flood".
 * Whoever was shot was shot by somebody: "was shot in a hunting accident" is none of them.
 */
final class Mishap {

  private static final Set<String> BY = Set.of("in", "by", "of", "from", "during", "after");

  private Mishap() {}

  /** Whether what the frame tells of came of such a thing, and of nobody's hand. */
  static boolean is(Analysis analysis, Syntax syntax, Frame frame) {
    if (Kind.of(syntax, frame) == Kind.SHOOTING) {
      return false;
    }
    boolean harm = frame.act().harm();
    boolean damage = frame.act() == Act.DESTROY || frame.act() == Act.DAMAGE;
    if (harm && (worst(syntax, frame) || Wrecks.undone(syntax, frame))) {
      return true;
    }
    if (Wrecks.lostControl(analysis, syntax, frame.agents())) {
      return true;
    }
    if ((harm || damage) && Wrecks.any(analysis, syntax, frame.agents())) {
      return true;
    }
    if (Sequence.any(frame.agents(), agent -> unmeant(analysis, syntax, syntax.chunk(agent)))) {
      return true; // "hit by a falling tree", "Hurricane Mitch destroyed", "a shark attacked"
    }
    if (frame.predicate().noun() && Unarmed.is(analysis, syntax, frame.head())) {
      return true; // "died in a gas explosion", "of a heart attack"
    }
    if (frame.act() == Act.EXPLODE && Unarmed.burst(analysis, syntax, frame)) {
      return true;
    }
    return (harm || damage)
            && Sequence.any(
                frame.agents(), a -> Fires.unlit(analysis, syntax, syntax.chunk(a).head()))
        || harm
            && in(
                analysis, syntax, frame.clause() < 0 ? null : syntax.clauses().get(frame.clause()));
  }

  /** The casualties of a report without those whom such a thing harmed. */
  static List<Mention<CasualtyStatement>> leftOut(
      Analysis analysis, List<Mention<CasualtyStatement>> casualties) {
    return Sequence.none(casualties, c -> harmed(analysis, c))
        ? casualties
        : casualties.stream().filter(c -> !harmed(analysis, c)).toList();
  }

  private static boolean unmeant(Analysis analysis, Syntax syntax, Chunk agent) {
    return byNature(syntax, agent)
        || careless(syntax, agent)
        || Unarmed.is(analysis, syntax, agent.head());
  }

  /** "A plane crashed, killing 20": whether a casualty is of such a thing. */
  static boolean harmed(Analysis analysis, Mention<CasualtyStatement> casualty) {
    Syntax syntax = analysis.sentences().get(casualty.sentence().index());
    return Sequence.any(
        syntax.frames(),
        f -> f.act().harm() && casualty.covers(f.head()) && is(analysis, syntax, f));
  }

  /** "the worst accident since 2005, when 38 were killed". */
  private static boolean worst(Syntax syntax, Frame frame) {
    return frame.clause() >= 0
        && SinceWhen.tells(syntax, syntax.clauses().get(frame.clause()))
        && named(syntax) > 0;
  }

  /**
   * Whether a report speaks of such a cause and of nothing that somebody did: the dead of a report
   * on an epidemic are nobody's victims, whatever words each sentence has for them.
   */
  static boolean alone(Analysis analysis, List<Occurrence> occurrences) {
    return Sequence.all(occurrences, told -> !done(told.frame))
        && Sequence.any(
            analysis.sentences(),
            syntax -> named(syntax) > 0 || Wrecks.any(analysis, syntax, List.of()));
  }

  /** Whether it is more than that people died: "were killed" and "was shot" took a hand. */
  private static boolean done(Frame frame) {
    boolean told = frame.verb() != null || frame.act() == Act.KILL;
    return frame.act() != Act.DIE && (!frame.act().harm() || told);
  }

  /** How often such causes are named in a sentence. */
  private static int named(Syntax syntax) {
    int times = 0;
    for (int i = 0; i < syntax.sentence().size(); i++) {
      times += named(syntax, i) ? 1 : 0;
    }
    return times;
  }

  private static boolean named(Syntax syntax, int head) {
    return MishapWords.cause(head > 0 ? syntax.base(head - 1) : Lexeme.NONE, syntax.base(head));
  }

  /** Whether a clause, or that on which it depends, names such a cause. */
  static boolean in(Analysis analysis, Syntax syntax, @Nullable Clause clause) {
    Clause at = clause;
    for (int depth = 0; at != null && depth < 3; depth++) {
      boolean caused =
          Sequence.any(
                  at.prepositions(),
                  p ->
                      BY.contains(p.preposition())
                          && cause(analysis, syntax, syntax.chunk(p.phrase())))
              || Sequence.any(at.subjects(), s -> cause(analysis, syntax, syntax.chunk(s)));
      if (caused) {
        return true;
      }
      boolean result = at.link() == Clause.Link.PARTICIPLE && at.parent() >= 0;
      at = result ? syntax.clauses().get(at.parent()) : null;
    }
    return false;
  }

  /** "a falling tree", "Hurricane Mitch", "the storm": what has no hands. */
  private static boolean byNature(Syntax syntax, Chunk phrase) {
    int head = phrase.head();
    if (syntax.tag(head) != Tag.NAME) {
      int of = syntax.chunkAt(head) + 2;
      boolean much = // "a hail of bullets", "a storm of rockets"
          syntax.sentence().is(head + 1, "of")
              && of < syntax.chunks().size()
              && Wrecks.shot(syntax, syntax.chunk(of).head());
      return !much && (MishapWords.THING.is(syntax.base(head)) || named(syntax, head));
    }
    for (int i = phrase.from(); i < head; i++) {
      if (MishapWords.CAUSE.is(syntax.base(i))) { // "Hurricane Mitch"
        return true;
      }
    }
    return false;
  }

  private static boolean cause(Analysis analysis, Syntax syntax, Chunk phrase) {
    int head = phrase.head();
    return syntax.tag(head) != Tag.NAME
        && (byNature(syntax, phrase)
            || careless(syntax, phrase)
            || Unarmed.is(analysis, syntax, head)
            || Fires.unlit(analysis, syntax, head));
  }

  /** "a drunk driver", "a speeding lorry": who meant nobody; not "a drunken soldier". */
  private static boolean careless(Syntax syntax, Chunk phrase) {
    boolean drives = Wrecks.drives(syntax, phrase.head());
    for (int i = phrase.from(); drives && i < phrase.head(); i++) {
      if (MishapWords.CARELESS.is(syntax.sentence().lexeme(i))) {
        return true;
      }
    }
    return false;
  }
}
