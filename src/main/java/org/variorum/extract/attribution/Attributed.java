package org.variorum.extract.attribution;

import java.util.List;
import org.variorum.document.Sentence;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;

/** Makes mentions of who says what. */
final class Attributed {

  private Attributed() {}

  /**
   * @param from first token of the words that say who speaks
   * @param to behind their last token
   * @param scopeFrom first token of what is said
   * @param scopeTo behind its last token
   */
  static Mention<Attribution> mention(
      Sentence sentence,
      int from,
      int to,
      List<Speaker> speakers,
      Stance stance,
      int scopeFrom,
      int scopeTo,
      String rule) {
    return new Mention<>(
        MentionKind.ATTRIBUTION,
        sentence,
        from,
        to,
        new Attribution(speakers, stance, scopeFrom, scopeTo),
        rule,
        List.of());
  }
}
