package org.variorum.extract;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicate;
import org.variorum.extract.VerbGroup.Form;
import org.variorum.extract.VerbGroup.Tense;

/** Passives of headlines, which have no "was": "Twelve killed in blast". */
final class HeadlinePassives {

  private final Syntax syntax;

  HeadlinePassives(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the verb of a clause, no passive by its form, tells what was done to its subject. */
  boolean passive(int index, Clause clause, Predicate predicate) {
    return bareParticiple(clause, predicate, clause.objects().isEmpty())
        || runOn(index, clause) && bareParticiple(clause, predicate, true);
  }

  /** "Twelve killed in blast": a verb that needs an object and has none is a headline's passive. */
  private static boolean bareParticiple(Clause clause, Predicate predicate, boolean objectless) {
    VerbGroup group = clause.group();
    boolean needsObject =
        predicate.act().harm()
            || predicate.act() == Act.ABDUCT
            || predicate.act() == Act.DETAIN
            || predicate.act() == Act.FREE
            || predicate.lemma().equals("capture");
    return needsObject
        && objectless
        && !clause.subjects().isEmpty()
        && clause.link() != Clause.Link.RELATIVE
        && (group.tense() == Tense.PAST || group.form() == Form.PARTICIPLE)
        && group.modal() == null
        && bare(clause);
  }

  /**
   * "Three civilians killed 12 others injured": a headline's two passives with no comma between.
   */
  private boolean runOn(int index, Clause clause) {
    if (index + 1 >= syntax.clauses().size()
        || clause.objects().size() != 1
        || clause.subjects().size() != 1) {
      return false;
    }
    Clause next = syntax.clauses().get(index + 1);
    return next.link() == Clause.Link.PARTICIPLE
        && next.group().passive()
        && next.subjects().equals(clause.objects())
        && next.verb() == clause.objects().get(0) + 1
        && counted(clause.subjects().get(0))
        && counted(clause.objects().get(0));
  }

  private boolean counted(int phrase) {
    return syntax.tag(syntax.chunk(phrase).from()) == Tag.NUMBER;
  }

  private static boolean bare(Clause clause) {
    return clause.group().form() != Form.ING && clause.group().form() != Form.INFINITIVE;
  }
}
