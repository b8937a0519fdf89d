package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Mishaps;
import org.variorum.dictionary.TypeWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/**
 * Harm that nobody did: "The crash killed 120", "two died in the accident", "killed by a flood".
 * Whoever was shot was shot by somebody: "was shot in a hunting accident" is none of them.
 */
final class Mishap {

  private static final WordSet WRECKED =
      WordSet.of("crash", "plunge", "collide", "capsize", "sink", "overturn", "derail");

  private static final Set<String> BY = Set.of("in", "by", "of", "from", "during", "after");

  private static final WordSet ARSON =
      WordSet.of("arson", "arsonist", "deliberate", "deliberately", "petrol", "torch");

  /** What is done to a fire by whoever lights it. */
  private static final WordSet LIGHT = WordSet.of("light", "start", "set", "ignite", "kindle");

  private static final WordSet FIRE = WordSet.of("fire", "blaze", "flame", "inferno");

  private static final WordSet BURNING =
      WordSet.of("forest", "bush", "brush", "grass", "house", "apartment", "kitchen", "factory");

  /** What falls on or sweeps over people by itself. */
  private static final WordSet THINGS =
      WordSet.of("tree", "boulder", "meteorite", "debris", "lava", "hail");

  private Mishap() {}

  /** Whether what the frame tells of came of such a thing, and of nobody's hand. */
  static boolean is(Syntax syntax, Frame frame) {
    if (Kind.of(syntax, frame) == Kind.SHOOTING) {
      return false;
    }
    boolean harm = frame.act().harm();
    if (harm && worst(syntax, frame)) {
      return true;
    }
    boolean damage = frame.act() == Act.DESTROY || frame.act() == Act.DAMAGE;
    if ((harm || damage) && wrecked(syntax, frame.agents())) {
      return true;
    }
    if (frame.agents().stream()
        .map(syntax::chunk)
        .anyMatch(a -> byNature(syntax, a) || Unarmed.is(syntax, a.head()))) {
      return true; // "hit by a falling tree", "Hurricane Mitch destroyed", "a shark attacked"
    }
    if (frame.predicate().noun() && Unarmed.is(syntax, frame.head())) {
      return true; // "died in a gas explosion", "of a heart attack"
    }
    return harm
        && (Sequence.any(frame.agents(), a -> cause(syntax, syntax.chunk(a).head()))
            || in(syntax, frame.clause() < 0 ? null : syntax.clauses().get(frame.clause())));
  }

  /** "the worst accident since 2005, when 38 were killed". */
  private static boolean worst(Syntax syntax, Frame frame) {
    return frame.clause() >= 0
        && SinceWhen.tells(syntax, syntax.clauses().get(frame.clause()))
        && named(syntax) > 0;
  }

  /**
   * "A plane crashed into houses, destroying six", "The helicopter plunged into a lake; two died":
   * what a wreck does nobody does.
   *
   * @param agents who is said to have done it, none but the wreck
   */
  static boolean wrecked(Syntax syntax, List<Integer> agents) {
    return Sequence.any(
            syntax.clauses(),
            c -> WRECKED.has(c.group().base()) && c.subjects().containsAll(agents))
        && !shot(syntax);
  }

  /** Whether the sentence tells of an act as well: "crashed after rebels fired on it". */
  private static boolean shot(Syntax syntax) {
    return Sequence.any(
        syntax.frames(),
        f ->
            f.act().violent()
                && !f.act().harm()
                && f.act() != Act.DESTROY
                && f.act() != Act.DAMAGE);
  }

  /**
   * Whether a report speaks of such a cause and of nothing that somebody did: the dead of a report
   * on an epidemic are nobody's victims, whatever words each sentence has for them.
   */
  static boolean alone(Analysis analysis, List<Occurrence> occurrences) {
    return Sequence.all(occurrences, told -> !done(told.frame) || byFire(told))
        && (Sequence.any(occurrences, Mishap::byFire) ? !lit(analysis) : named(analysis));
  }

  /** Whether a report says, claims or asks who lit its fire: "lit by rebels", "suspect arson". */
  private static boolean lit(Analysis analysis) {
    return Sequence.any(analysis.sentences(), Mishap::lit);
  }

  private static boolean lit(Syntax syntax) {
    boolean told =
        Sequence.any(
            syntax.frames(),
            f ->
                switch (f.act()) {
                  case CLAIM, BLAME, SUSPECT, BURN, DENY, ATTACK, EXPLODE -> true;
                  default -> false;
                });
    return told
        || arson(syntax)
        || Sequence.any(
            syntax.clauses(),
            c ->
                LIGHT.has(c.group().base())
                    && (!c.group().passive() && !c.objects().isEmpty()
                        || Sequence.any(c.prepositions(), p -> p.preposition().equals("by"))));
  }

  private static boolean arson(Syntax syntax) {
    boolean arson = false;
    boolean may = syntax.occurring().mayHold(ARSON);
    for (int i = 0; may && !arson && i < syntax.sentence().size(); i++) {
      arson = ARSON.has(syntax.base(i));
    }
    return arson;
  }

  private static boolean named(Analysis analysis) {
    return Sequence.any(
        analysis.sentences(), syntax -> named(syntax) > 0 || wrecked(syntax, List.of()));
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
      times += Mishaps.cause(syntax.base(i)) ? 1 : 0;
    }
    return times;
  }

  /** Whether a clause, or that on which it depends, names such a cause. */
  static boolean in(Syntax syntax, @Nullable Clause clause) {
    Clause at = clause;
    for (int depth = 0; at != null && depth < 3; depth++) {
      boolean caused =
          Sequence.any(
                  at.prepositions(),
                  p ->
                      BY.contains(p.preposition())
                          && cause(syntax, syntax.chunk(p.phrase()).head()))
              || Sequence.any(at.subjects(), s -> cause(syntax, syntax.chunk(s).head()));
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
      boolean much = syntax.sentence().is(head + 1, "of"); // "a hail of bullets"
      return THINGS.has(syntax.base(head)) && !much || Mishaps.cause(syntax.base(head));
    }
    for (int i = phrase.from(); i < head; i++) {
      if (Mishaps.cause(syntax.base(i))) { // "Hurricane Mitch"
        return true;
      }
    }
    return false;
  }

  private static boolean cause(Syntax syntax, int head) {
    return syntax.tag(head) != Tag.NAME
        && (Mishaps.cause(syntax.base(head)) || fire(syntax, head) || Unarmed.is(syntax, head));
  }

  /** "A fire gutted a market": somebody's only where the report says so; not "mortar fire". */
  private static boolean byFire(Occurrence told) {
    Act act = told.frame.act();
    return (act == Act.DESTROY || act == Act.DAMAGE)
        && told.frame.agents().stream()
            .map(told.syntax::chunk)
            .anyMatch(chunk -> burning(told.syntax, chunk));
  }

  private static boolean burning(Syntax syntax, Chunk chunk) {
    for (int i = chunk.from(); i < chunk.head(); i++) {
      if (TypeWords.MODIFIER.type(syntax.base(i)) != null) {
        return false;
      }
    }
    return FIRE.has(syntax.base(chunk.head()));
  }

  /** "a forest fire", "the house fire": called by what burns, and nobody's. */
  private static boolean fire(Syntax syntax, int head) {
    return head > 0 && syntax.lemma(head).equals("fire") && BURNING.has(syntax.base(head - 1));
  }
}
