package org.variorum.incident;

import java.util.Set;
import org.variorum.dictionary.Folding;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.casualty.CasualtyStatement;

/**
 * Figures that a report tells only to take them back: "An earlier report said that 10 had died. The
 * number was 33."
 */
final class Retracted {

  private static final Set<String> BEFORE = Set.of("earlier", "previous", "former");
  private static final Set<String> ACCOUNT =
      Set.of("report", "reports", "version", "story", "article", "dispatch", "headline");

  private Retracted() {}

  static boolean is(Story story, Mention<CasualtyStatement> mention) {
    return Sequence.any(
        story.speakers(mention.sentence(), mention.from()), who -> ownEarlier(who.name()));
  }

  /** "An earlier report", "a previous version of this story". */
  private static boolean ownEarlier(String speaker) {
    if (speaker.indexOf(' ') < 0) {
      return false;
    }
    String[] words = Folding.fold(speaker).split(" ");
    boolean before = false;
    for (String word : words) {
      if (before && ACCOUNT.contains(word)) {
        return true;
      }
      before |= BEFORE.contains(word);
    }
    return false;
  }
}
