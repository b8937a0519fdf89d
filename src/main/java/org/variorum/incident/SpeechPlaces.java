package org.variorum.incident;

import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.place.Place;

/** Places where somebody speaks, serves or publishes, and nothing happened. */
final class SpeechPlaces {

  private static final WordSet PUBLISHED =
      WordSet.of("issue", "publish", "release", "sign", "broadcast", "deliver", "read");

  /** What is done with words to what somebody else did: "called the attack despicable". */
  private static final WordSet JUDGED =
      WordSet.of(
          "call", "condemn", "denounce", "describe", "deplore", "decry", "slam", "urge", "vow");

  private SpeechPlaces() {}

  /**
   * "the commander of the brigade in Kayes said", "a declaration issued in Havana": where somebody
   * speaks or serves is not where it was.
   */
  static boolean ofSpeech(Syntax syntax, Mention<Place> place) {
    Clause clause = syntax.clauseAt(place.from());
    if (clause == null) {
      return false;
    }
    boolean published =
        clause.group().form() == VerbGroup.Form.PARTICIPLE && PUBLISHED.has(clause.group().base());
    boolean speaking = clause.group().form() == VerbGroup.Form.ING && clause.group().is("speak");
    if (published
        || speaking
        || beforeSaid(syntax, clause, place)
        || ofSpeaker(syntax, clause, place)) {
      return true;
    }
    int from = beforeSpeaker(syntax, clause, place) ? 0 : clause.from();
    return (SpeechVerbs.saying(clause) || SpeechVerbs.reporting(clause.group().lemma()))
        && place.from() < clause.group().head()
        && Sequence.none(
            syntax.frames(), f -> f.act().violent() && f.head() >= from && f.head() < place.from());
  }

  /** "told an agency in London that rebels had done it": between the verb and what is said. */
  private static boolean beforeSaid(Syntax syntax, Clause clause, Mention<Place> place) {
    return SpeechVerbs.saying(clause)
        && clause.group().head() < place.from()
        && Sequence.any(
            syntax.clauses(),
            c ->
                c.link() == Clause.Link.COMPLEMENT
                    && c.parent() >= 0
                    && syntax.clauses().get(c.parent()).equals(clause)
                    && syntax.sentence().is(c.from() - 1, "that")
                    && c.from() - 1 == place.to());
  }

  /**
   * "according to a priest who came from Gao", "The general, who arrived in Paris on Monday, said":
   * of whoever speaks, unless an act is told of them.
   */
  private static boolean ofSpeaker(Syntax syntax, Clause clause, Mention<Place> place) {
    if (acts(syntax, clause)) {
      return false;
    }
    if (clause.group().is("accord")) {
      return ofSource(syntax, clause, place);
    }
    if (clause.link() != Clause.Link.RELATIVE) {
      return false;
    }
    boolean cited =
        clause.parent() >= 0 && syntax.clauses().get(clause.parent()).group().is("accord");
    return cited
        || !clause.subjects().isEmpty()
            && Sequence.any(
                syntax.clauses(),
                c ->
                    !c.equals(clause)
                        && c.subjects().equals(clause.subjects())
                        && (SpeechVerbs.saying(c) || JUDGED.has(c.group().base())));
  }

  /** "Biden, who was in Kyiv, called the attack despicable": of whoever judges. */
  static boolean ofJudge(Syntax syntax, Mention<Place> place) {
    Clause clause = syntax.clauseAt(place.from());
    return clause != null
        && clause.link() == Clause.Link.RELATIVE
        && ofSpeaker(syntax, clause, place);
  }

  private static boolean acts(Syntax syntax, Clause clause) {
    int index = syntax.clauses().indexOf(clause);
    return Sequence.any(syntax.frames(), f -> f.clause() == index && f.act().violent());
  }

  /** "according to a hospital in Gao": not "according to police, in Gao". */
  private static boolean ofSource(Syntax syntax, Clause clause, Mention<Place> place) {
    for (int i = clause.group().head(); i < place.from(); i++) {
      if (syntax.tag(i) == Tag.COMMA) {
        return false;
      }
    }
    return true;
  }

  /** "killed six men near Gao on Monday, residents said": what is said ends before who says it. */
  private static boolean beforeSpeaker(Syntax syntax, Clause clause, Mention<Place> place) {
    return !clause.subjects().isEmpty()
        && place.from() < syntax.chunk(clause.subjects().get(0)).from();
  }
}
