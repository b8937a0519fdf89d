package org.variorum.incident;

import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.CulpritWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/**
 * Phrases that mean those who did it, whoever they are: "two of the bombers", "those responsible".
 */
final class CulpritPhrases {

  private static final WordSet IT = WordSet.of("it", "this", "that");

  private static final Set<String> FIRE = Set.of("fire", "shoot", "open");

  private CulpritPhrases() {}

  /** "the men who did it", "the soldiers who fired": whom a clause tells to have done the act. */
  static boolean whoDidIt(Syntax syntax, int phrase) {
    return Sequence.any(
        syntax.clauses(),
        c ->
            c.link() == Clause.Link.RELATIVE
                && c.subjects().contains(phrase)
                && !c.group().passive()
                && !c.group().negated()
                && (didIt(syntax, c) || firing(syntax, c)));
  }

  private static boolean didIt(Syntax syntax, Clause clause) {
    return clause.group().is("do")
        && Sequence.any(
            clause.objects(), o -> IT.has(syntax.sentence().lexeme(syntax.chunk(o).head())));
  }

  /** "who fired", "who opened fire", "who carried out the attack". */
  private static boolean firing(Syntax syntax, Clause clause) {
    int at = syntax.clauses().indexOf(clause);
    return Sequence.any(
        syntax.frames(),
        f ->
            f.clause() == at
                && !f.predicate().noun()
                && f.actual()
                && (f.act() == Act.LAUNCH
                        && (Matter.any(syntax, f.patients())
                            || FIRE.contains(f.predicate().lemma()))
                    || f.act() == Act.ATTACK && f.patients().isEmpty()));
  }

  /** "the bombers", "the suspects", "two of the bombers". */
  static boolean oneOfThem(Syntax syntax, int phrase) {
    int who = oneOf(syntax, phrase) ? PhraseMentions.of(syntax, phrase) : phrase;
    return CulpritWords.any(syntax.base(syntax.chunk(who).head())) || suspects(syntax, who);
  }

  /** "one of the bombers": a number of those behind "of". */
  static boolean oneOf(Syntax syntax, int phrase) {
    Tag head = syntax.tag(syntax.chunk(phrase).head());
    return PhraseMentions.of(syntax, phrase) >= 0 && (head == Tag.NUMBER || head == Tag.PRONOUN);
  }

  /** "those responsible for killing the ambassador are", "those responsible for the attack are". */
  static boolean responsible(Syntax syntax, int phrase) {
    int next = syntax.chunk(phrase).to();
    return syntax.sentence().is(next, "responsible") && syntax.sentence().is(next + 1, "for");
  }

  /** "The main suspects are soldiers": those who are held to have done it, and no more. */
  static boolean suspects(Syntax syntax, int phrase) {
    return syntax.lemma(syntax.chunk(phrase).head()).equals("suspect");
  }
}
