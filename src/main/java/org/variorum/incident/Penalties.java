package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.FigureWords;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.place.Place;

/**
 * Deaths that a court ordered: "hanged two men for murder", "Iran executed a man". They are no
 * attack; what soldiers and armed groups call an execution is one.
 */
final class Penalties {

  private static final Set<String> PUT_TO_DEATH =
      Set.of("execute", "hang", "behead", "electrocute", "execution", "hanging", "beheading");

  private Penalties() {}

  /** The casualties of a report without those whose death a court ordered. */
  static List<Mention<CasualtyStatement>> leftOut(
      Analysis analysis, List<Mention<CasualtyStatement>> casualties) {
    List<Mention<CasualtyStatement>> left = new ArrayList<>(casualties);
    for (Syntax syntax : analysis.sentences()) {
      for (Frame frame : syntax.frames()) {
        if (death(analysis.mentions(), syntax, frame)) {
          left.removeIf(
              c ->
                  c.sentence().index() == syntax.sentence().index()
                      && frame.patients().stream()
                          .map(syntax::chunk)
                          .anyMatch(p -> p.from() < c.to() && c.from() < p.to()));
        }
      }
    }
    return left;
  }

  /** Whether a frame tells of such a death, or of the crime that it was ordered for. */
  static boolean is(Mentions mentions, Syntax syntax, Frame frame) {
    return death(mentions, syntax, frame)
        || Courts.chargeOver(syntax, frame)
        || crime(syntax, frame) && Sequence.any(syntax.frames(), f -> death(mentions, syntax, f));
  }

  /** "for murder": of nobody in particular. */
  private static boolean crime(Syntax syntax, Frame frame) {
    return frame.predicate().noun()
        && frame.patients().isEmpty()
        && FigureWords.PENALTY.is(frame.predicate().lemma())
        && syntax.chunk(syntax.chunkAt(frame.head())).from() == frame.head();
  }

  private static boolean death(Mentions mentions, Syntax syntax, Frame frame) {
    if (frame.act() != Act.KILL || !PUT_TO_DEATH.contains(frame.predicate().lemma())) {
      return false;
    }
    List<Mention<Actor>> doers =
        mentions.in(syntax.sentence().index(), Actor.class).stream()
            .filter(m -> frame.agents().contains(syntax.chunkAt(m.to() - 1)))
            .toList();
    if (Sequence.any(doers, m -> m.value().side() != Actor.Side.AUTHORITY)) {
      return false;
    }
    return !doers.isEmpty()
        || country(mentions, syntax, frame)
        || ordered(syntax)
        || forDeed(syntax, frame);
  }

  /** "Two men were hanged for the bombing": by nobody told, and for what they did. */
  private static boolean forDeed(Syntax syntax, Frame frame) {
    if (frame.clause() < 0 || frame.verb() == null || !frame.verb().passive()) {
      return false;
    }
    return Sequence.any(
            syntax.clauses().get(frame.clause()).prepositions(),
            p -> p.preposition().equals("for") && Suspicions.deed(syntax, p.phrase()))
        || Sequence.any(syntax.frames(), f -> f.act().violent() && punishes(syntax, frame, f));
  }

  /** "was hanged for killing a judge": whether one frame tells what the other was done for. */
  static boolean punishes(Syntax syntax, Frame penalty, Frame deed) {
    Clause clause = deed.clause() < 0 ? null : syntax.clauses().get(deed.clause());
    return clause != null
        && penalty.clause() >= 0
        && clause.parent() == penalty.clause()
        && clause.group().form() == VerbGroup.Form.ING
        && syntax.sentence().is(syntax.chunk(clause.verb()).from() - 1, "for");
  }

  /** "Iran executed two men": a country by its name. */
  private static boolean country(Mentions mentions, Syntax syntax, Frame frame) {
    return Sequence.any(
        mentions.in(syntax.sentence().index(), Place.class),
        m ->
            m.value().kind() == PlaceKind.COUNTRY
                && frame.agents().contains(syntax.chunkAt(m.to() - 1)));
  }

  private static boolean ordered(Syntax syntax) {
    for (int i = 0; i < syntax.sentence().size(); i++) {
      if (FigureWords.PENALTY.is(syntax.base(i))) {
        return true;
      }
    }
    return false;
  }
}
