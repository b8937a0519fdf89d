package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.MishapWords;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.RuledOut;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;

/** Whether somebody may stand behind what could have happened of itself: a fire, a gas blast. */
final class Hands {

  private static final WordSet NOT = WordSet.of("no", "not", "n't", "never", "without", "nor");

  /** How far before a word it is negated. */
  private static final int NEAR = 4;

  private static final WordSet ON = WordSet.of("on", "to");

  private Hands() {}

  /** Whether any sentence says so. */
  static boolean told(Analysis analysis) {
    return Sequence.any(analysis.sentences(), Hands::at);
  }

  /** Whether a sentence or the one behind it says so. */
  static boolean near(Analysis analysis, Syntax syntax) {
    int next = syntax.sentence().index() + 1;
    return at(syntax) || next < analysis.sentences().size() && at(analysis.sentences().get(next));
  }

  /** Whether a sentence claims, blames or suspects, tells of an attack, or has a word for it. */
  static boolean at(Syntax syntax) {
    return meant(syntax)
        || Sequence.any(
            syntax.frames(),
            f -> f.mood() != Frame.Mood.NEGATED && (f.act() == Act.ATTACK || f.act() == Act.CLASH));
  }

  /** Whether a sentence or the next claims, blames or suspects, or calls it an attack. */
  static boolean meant(Analysis analysis, Syntax syntax) {
    int next = syntax.sentence().index() + 1;
    return called(syntax)
        || next < analysis.sentences().size() && called(analysis.sentences().get(next));
  }

  private static boolean called(Syntax syntax) {
    return meant(syntax)
        || Sequence.any(
            syntax.frames(),
            f -> f.act() == Act.ATTACK && f.predicate().noun() && f.mood() != Frame.Mood.NEGATED);
  }

  private static boolean meant(Syntax syntax) {
    boolean may = syntax.occurring().mayHold(MishapWords.LIT.words());
    for (int i = 0; may && i < syntax.sentence().size(); i++) {
      if (MishapWords.LIT.is(syntax.base(i)) && !not(syntax, i)) {
        return true;
      }
    }
    return Sequence.any(
        syntax.frames(),
        f ->
            f.mood() != Frame.Mood.NEGATED
                && switch (f.act()) {
                  case CLAIM -> true;
                  case BLAME -> !ofThings(syntax, f);
                  case SUSPECT -> Sequence.any(f.patients(), p -> somebody(syntax, p));
                  default -> false;
                });
  }

  /** "blamed a gas leak for the blast", "the blast on a gas leak". */
  private static boolean ofThings(Syntax syntax, Frame frame) {
    List<Integer> blamed = new ArrayList<>(frame.patients());
    if (frame.clause() >= 0) {
      for (Clause.Prepositional p : syntax.clauses().get(frame.clause()).prepositions()) {
        if (ON.contains(p.preposition())) {
          blamed.add(p.phrase());
        }
      }
    }
    return !blamed.isEmpty() && Sequence.none(blamed, p -> somebody(syntax, p));
  }

  /** "suspect rebels"; not "suspect a short circuit". */
  private static boolean somebody(Syntax syntax, int phrase) {
    int head = syntax.chunk(phrase).head();
    Words.Entry noun = syntax.base(head).entry();
    return syntax.tag(head) == Tag.NAME
        || syntax.base(head).is("group") // of no category
        || noun != null && (noun.category().equals("person") || noun.category().equals("group"));
  }

  /** "no sign of arson", "not lit deliberately", "ruled out arson", "a petrol station". */
  static boolean not(Syntax syntax, int at) {
    for (int i = at - 1; i >= Math.max(0, at - NEAR); i--) {
      if (NOT.has(syntax.sentence().lexeme(i))) {
        return true;
      }
    }
    VerbGroup verb = syntax.chunk(syntax.chunkAt(at)).verb();
    return RuledOut.thing(syntax, syntax.chunkAt(at))
        || syntax.sentence().is(at + 1, "station")
        || verb != null && verb.head() == at; // "suspect a short circuit"
  }
}
