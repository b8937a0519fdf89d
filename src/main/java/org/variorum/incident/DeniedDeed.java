package org.variorum.incident;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;

/** Whether what a clause denies or admits is the deed: "denied being behind the attack". */
final class DeniedDeed {

  private static final WordSet IT = WordSet.of("it", "this", "that");

  private static final WordSet THEM = WordSet.of("him", "her", "them");

  /** What is done with arms in an attack. */
  private static final WordSet USE =
      WordSet.of("use", "drop", "plant", "fire", "launch", "lay", "detonate", "throw", "release");

  private static final WordSet DO = WordSet.of("do", "carry", "commit", "plant", "order");

  /** "denied selling arms during the attack": what only tells when is not what is denied. */
  private static final WordSet MEANWHILE =
      WordSet.of("during", "after", "before", "since", "in", "at");

  private DeniedDeed() {}

  /** "denied being behind the attack", "denied that it carried out the bombing". */
  static boolean below(Syntax syntax, Frame frame) {
    for (Clause clause : syntax.clauses()) {
      boolean complement =
          clause.parent() == frame.clause()
              && clause.from() > frame.head()
              && (clause.link() == Clause.Link.COMPLEMENT
                  || clause.group().form() == VerbGroup.Form.ING);
      if (complement && (ofTheAct(syntax, clause) || violence(syntax, clause))) {
        return true;
      }
    }
    return false;
  }

  /** "denied taking part in the massacre", but not "taking a ransom for those they abducted". */
  static boolean ofTheAct(Syntax syntax, Clause clause) {
    boolean somebody = Sequence.all(clause.subjects(), s -> somebody(syntax, s));
    if (clause.group().is("be") && !somebody) {
      return false; // "denied that the robbery was an act of terrorism": what it was, not whose
    }
    return Matter.any(syntax, clause.objects())
        || didIt(syntax, clause)
        || armsUsed(syntax, clause)
        || clause.group().passive() && clause.group().is("involve")
        || Sequence.any(
            clause.prepositions(),
            p ->
                (!MEANWHILE.contains(p.preposition()) || clause.objects().isEmpty())
                    && Matter.is(syntax, p.phrase()));
  }

  /** "denied using chemical weapons", "denied planting the bomb". */
  private static boolean armsUsed(Syntax syntax, Clause clause) {
    return USE.has(clause.group().base())
        && Sequence.any(
            clause.objects(),
            o -> Matter.weapon(syntax, o) || syntax.lemma(syntax.chunk(o).head()).equals("weapon"));
  }

  /** "denied that it had done it", "had carried it out". */
  private static boolean didIt(Syntax syntax, Clause clause) {
    return DO.has(clause.group().base())
        && Sequence.any(
            clause.objects(), o -> IT.has(syntax.sentence().lexeme(syntax.chunk(o).head())));
  }

  /** "it", "the army", "Hezbollah": who can have done it. */
  private static boolean somebody(Syntax syntax, int phrase) {
    int head = syntax.chunk(phrase).head();
    Words.Entry entry = syntax.base(head).entry();
    return syntax.tag(head) != Tag.NOUN
        || entry != null && (entry.category().equals("person") || entry.category().equals("group"));
  }

  /** "denied killing any civilians". */
  private static boolean violence(Syntax syntax, Clause clause) {
    return Sequence.any(
        syntax.frames(),
        f ->
            f.act().violent()
                && (f.act() != Act.SEIZE || somebodyTaken(syntax, f))
                && f.clause() >= 0
                && syntax.clauses().get(f.clause()).equals(clause));
  }

  /** "denied that it had taken her", but not "taking a ransom". */
  private static boolean somebodyTaken(Syntax syntax, Frame frame) {
    return Sequence.any(
        frame.patients(), p -> THEM.has(syntax.sentence().lexeme(syntax.chunk(p).head())));
  }
}
