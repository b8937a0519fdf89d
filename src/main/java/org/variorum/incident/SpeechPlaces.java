package org.variorum.incident;

import java.util.Set;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.place.Place;

/** Places where somebody speaks, serves or publishes, and nothing happened. */
final class SpeechPlaces {

  private static final Set<String> PUBLISHED =
      Set.of("issue", "publish", "release", "sign", "broadcast", "deliver", "read");

  /** What is done with words to what somebody else did: "called the attack despicable". */
  private static final Set<String> JUDGED =
      Set.of("call", "condemn", "denounce", "describe", "deplore", "decry", "slam", "urge", "vow");

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
        clause.group().form() == VerbGroup.Form.PARTICIPLE
            && PUBLISHED.contains(clause.group().lemma());
    boolean speaking =
        clause.group().form() == VerbGroup.Form.ING && clause.group().lemma().equals("speak");
    if (published || speaking || ofSpeaker(syntax, clause, place)) {
      return true;
    }
    int from = beforeSpeaker(syntax, clause, place) ? 0 : clause.from();
    return (SpeechVerbs.saying(clause) || SpeechVerbs.reporting(clause.group().lemma()))
        && place.from() < clause.group().head()
        && syntax.frames().stream()
            .noneMatch(f -> f.act().violent() && f.head() >= from && f.head() < place.from());
  }

  /**
   * "according to a priest who came from Gao", "The general, who arrived in Paris on Monday, said":
   * of whoever speaks, unless an act is told of them.
   */
  private static boolean ofSpeaker(Syntax syntax, Clause clause, Mention<Place> place) {
    if (acts(syntax, clause)) {
      return false;
    }
    if (clause.group().lemma().equals("accord")) {
      return ofSource(syntax, clause, place);
    }
    if (clause.link() != Clause.Link.RELATIVE) {
      return false;
    }
    boolean cited =
        clause.parent() >= 0
            && syntax.clauses().get(clause.parent()).group().lemma().equals("accord");
    return cited
        || !clause.subjects().isEmpty()
            && syntax.clauses().stream()
                .anyMatch(
                    c ->
                        !c.equals(clause)
                            && c.subjects().equals(clause.subjects())
                            && (SpeechVerbs.saying(c) || JUDGED.contains(c.group().lemma())));
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
    return syntax.frames().stream().anyMatch(f -> f.clause() == index && f.act().violent());
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
