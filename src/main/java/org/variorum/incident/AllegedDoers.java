package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.GrammarWords;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;

/** Who is held to have done it by words at the end of a sentence. */
final class AllegedDoers {

  private AllegedDoers() {}

  /** "were killed near Gao on Sunday, allegedly by rebels": told at the end of the sentence. */
  static List<Mention<Actor>> of(Roles roles, Syntax syntax, Frame frame) {
    boolean passive =
        frame.verb() != null && frame.verb().passive() && frame.act().harm() && frame.clause() >= 0;
    for (int i = frame.head() + 1; passive && i + 2 < syntax.sentence().size(); i++) {
      if (syntax.tag(i) == Tag.STOP) {
        return List.of();
      }
      boolean by =
          syntax.tag(i - 1) == Tag.COMMA
              && GrammarWords.ALLEGEDLY.is(syntax.sentence().lexeme(i))
              && syntax.sentence().is(i + 1, "by");
      if (by) {
        return roles.actors(syntax, List.of(syntax.chunkAt(i + 2))).stream()
            .filter(Doers::canAct)
            .toList();
      }
    }
    return List.of();
  }
}
