package org.variorum.extract.casualty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/**
 * A number that another speaker gives for the dead told before, and nothing but the number: "The
 * strike killed 9; villagers say 40", "residents put it at 40".
 */
final class Restated {

  private static final WordSet IT = WordSet.of("it", "number", "figure", "total", "count");

  private final Syntax syntax;
  private final Analysis analysis;

  Restated(Syntax syntax, Analysis analysis) {
    this.syntax = syntax;
    this.analysis = analysis;
  }

  /**
   * Adds them.
   *
   * @param before what earlier sentences tell
   * @param here what this one tells
   */
  void read(List<Mention<CasualtyStatement>> before, List<Mention<CasualtyStatement>> here) {
    for (Frame frame : syntax.frames()) {
      if (frame.act() != Act.SAY || frame.verb() == null || frame.clause() < 0) {
        continue;
      }
      Clause clause = syntax.clauses().get(frame.clause());
      Mention<Count> number = number(clause);
      if (number == null
          || Sequence.any(here, m -> m.covers(number.from()))
          || ofThings(clause, here)) {
        continue;
      }
      Effect effect = last(here, clause.from());
      effect = effect == null ? last(before, Integer.MAX_VALUE) : effect;
      if (effect != null) {
        Victims all = Victims.unknown(number.from(), number.to(), null, number.value(), false);
        here.add(
            Told.mention(
                syntax.sentence(),
                number.from(),
                number.to(),
                effect,
                Stance.ASSERTED,
                all,
                Share.RUNNING_TOTAL,
                "say"));
      }
    }
  }

  /** "fired 5,000 rockets; the army put the number at 2,200": no people are numbered. */
  private boolean ofThings(Clause clause, List<Mention<CasualtyStatement>> here) {
    Mention<Count> last = null;
    for (Mention<Count> count : analysis.mentions().in(syntax.sentence().index(), Count.class)) {
      last = count.to() <= clause.from() ? count : last;
    }
    Mention<Count> told = last;
    return told != null && Sequence.none(here, m -> m.covers(told.from()));
  }

  private @Nullable Mention<Count> number(Clause clause) {
    if (clause.group().negated() || clause.objects().isEmpty() || clause.subjects().isEmpty()) {
      return null;
    }
    int object = clause.objects().get(0);
    if (clause.group().is("put")) {
      int at = object + 1;
      boolean put =
          IT.has(syntax.base(syntax.chunk(object).head()))
              && at + 1 < syntax.chunks().size()
              && syntax.sentence().is(syntax.chunk(at).from(), "at");
      return put ? alone(at + 1) : null;
    }
    return alone(object);
  }

  /** The number that a phrase is, with nothing behind that it could be the number of. */
  private @Nullable Mention<Count> alone(int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    boolean ends =
        phrase + 1 >= syntax.chunks().size()
            || syntax.chunk(phrase + 1).is(Chunk.Kind.STOP)
            || syntax.chunk(phrase + 1).is(Chunk.Kind.COMMA)
            || syntax.chunk(phrase + 1).is(Chunk.Kind.CONJUNCTION);
    for (Mention<Count> count : analysis.mentions().in(syntax.sentence().index(), Count.class)) {
      if (ends && count.from() == chunk.from() && count.to() == chunk.to()) {
        return count;
      }
    }
    return null;
  }

  /** What the dead or hurt told last became; the dead before the hurt. */
  private static @Nullable Effect last(List<Mention<CasualtyStatement>> told, int before) {
    Effect last = null;
    int sentence = told.isEmpty() ? 0 : told.get(told.size() - 1).sentence().index();
    for (Mention<CasualtyStatement> mention : told) {
      CasualtyStatement said = mention.value();
      boolean number =
          mention.sentence().index() == sentence
              && mention.from() < before
              && said.count() != null
              && said.share() != Share.OVER_TIME;
      if (number && last != Effect.KILLED) {
        last = said.effect();
      }
    }
    return last;
  }
}
