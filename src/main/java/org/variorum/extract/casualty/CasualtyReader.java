package org.variorum.extract.casualty;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/**
 * Reads killed, wounded, captured and the like from the frames of a document.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class CasualtyReader {

  private static final WordSet BODIES = WordSet.of("bodies", "corpses", "remains");

  /** The casualties of a document in the order of the text, silences among them. */
  public List<Mention<CasualtyStatement>> read(Analysis analysis) {
    List<Mention<CasualtyStatement>> found = new ArrayList<>();
    VictimReader victims = new VictimReader(analysis);
    OverTime overTime = new OverTime(analysis);
    for (Syntax syntax : analysis.sentences()) {
      List<Mention<CasualtyStatement>> here = new ArrayList<>();
      for (Told told : OneOutcome.settle(new ToldByFrame(syntax, victims).read())) {
        here.add(told.mention());
      }
      new ToldByState(syntax, victims).read(here);
      new Tolls(syntax, analysis, victims).read(here);
      new Restated(syntax, analysis).read(found, here);
      new InHospital(syntax, victims).read(here);
      new Fleeing(syntax, victims).read(here);
      here.sort(Comparator.comparingInt(Mention::from));
      new Makeup(syntax, victims).read(here);
      here.sort(Comparator.comparingInt(Mention::from));
      bodiesFound(here);
      contrast(here);
      laterDied(syntax, here);
      SameKind.settle(syntax, here);
      overTime.mark(syntax, here);
      List<Mention<CasualtyStatement>> silent = Silences.read(analysis, syntax);
      here.removeIf(m -> Sequence.any(silent, s -> s.from() <= m.from() && m.to() <= s.to()));
      here.addAll(silent);
      here.sort(Comparator.<Mention<?>>comparingInt(Mention::from).thenComparing(m -> -m.to()));
      found.addAll(here);
    }
    return found;
  }

  /** "The bodies of 43 people shot by rebels were found": the same dead twice. */
  private static void bodiesFound(List<Mention<CasualtyStatement>> here) {
    here.removeIf(m -> m.value().count() != null && Sequence.any(here, o -> holds(o, m)));
  }

  private static boolean holds(Mention<CasualtyStatement> found, Mention<CasualtyStatement> m) {
    boolean longer = found.to() - found.from() > m.to() - m.from();
    return !found.equals(m)
        && found.value().effect() == m.value().effect()
        && found.from() <= m.from()
        && m.from() < found.to()
        && Objects.equals(m.value().count(), found.value().count())
        && (m.value().stance() == Stance.SUSPECTED || longer && ofBodies(found, m.from()));
  }

  private static boolean ofBodies(Mention<CasualtyStatement> found, int behind) {
    for (int i = found.from(); i < behind; i++) {
      if (BODIES.has(found.sentence().lexeme(i))) {
        return true;
      }
    }
    return false;
  }

  /** "wounded four pupils, three of whom later died": of the hurt, so that they add to the dead. */
  private static void laterDied(Syntax syntax, List<Mention<CasualtyStatement>> here) {
    for (int i = 1; i < here.size(); i++) {
      CasualtyStatement died = here.get(i).value();
      CasualtyStatement last = here.get(i - 1).value();
      int of = here.get(i).from() + 1;
      boolean ofThem = syntax.sentence().is(of, "of") && syntax.sentence().is(of + 1, "whom");
      if (ofThem
          && died.share() == Share.PART
          && died.effect() == Effect.KILLED
          && last.effect() == Effect.WOUNDED) {
        here.set(i, here.get(i).withValue(here.get(i).value().with(Share.ADDITIONAL)));
      }
    }
  }

  /** "Six were killed and 28 others hurt": others than the killed, so these are all the hurt. */
  private static void contrast(List<Mention<CasualtyStatement>> here) {
    for (int i = 1; i < here.size(); i++) {
      CasualtyStatement said = here.get(i).value();
      List<Mention<CasualtyStatement>> before = here.subList(0, i);
      if (said.share() == Share.ADDITIONAL
          && Sequence.none(before, m -> m.value().effect() == said.effect())) {
        here.set(i, here.get(i).withValue(here.get(i).value().with(Share.WHOLE)));
      }
    }
  }
}
