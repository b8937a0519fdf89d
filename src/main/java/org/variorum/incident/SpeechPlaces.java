package org.variorum.incident;

import java.util.Set;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.place.Place;

/** Places where somebody speaks, serves or publishes, and nothing happened. */
final class SpeechPlaces {

  private static final Set<String> PUBLISHED =
      Set.of("issue", "publish", "release", "sign", "broadcast", "deliver", "read");

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
    if (published) {
      return true;
    }
    return SpeechVerbs.saying(clause)
        && place.from() < clause.group().head()
        && syntax.frames().stream()
            .noneMatch(
                f -> f.act().violent() && f.head() >= clause.from() && f.head() < place.from());
  }
}
