package org.variorum.incident;

import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.Clause;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.incident.Responsibility.Mode;

/** By which means a claim of responsibility was made. */
final class Modes {

  private static final Map<String, Mode> BY_WORD =
      Map.ofEntries(
          Map.entry("letter", Mode.LETTER),
          Map.entry("call", Mode.CALL_POST_INCIDENT),
          Map.entry("telephone", Mode.CALL_POST_INCIDENT),
          Map.entry("phone", Mode.CALL_POST_INCIDENT),
          Map.entry("caller", Mode.CALL_POST_INCIDENT),
          Map.entry("email", Mode.E_MAIL),
          Map.entry("e-mail", Mode.E_MAIL),
          Map.entry("note", Mode.NOTE_LEFT_AT_SCENE),
          Map.entry("leaflet", Mode.NOTE_LEFT_AT_SCENE),
          Map.entry("pamphlet", Mode.NOTE_LEFT_AT_SCENE),
          Map.entry("video", Mode.VIDEO),
          Map.entry("website", Mode.WEB),
          Map.entry("online", Mode.WEB),
          Map.entry("internet", Mode.WEB),
          Map.entry("twitter", Mode.WEB),
          Map.entry("telegram", Mode.WEB),
          Map.entry("facebook", Mode.WEB),
          Map.entry("media", Mode.WEB),
          Map.entry("blog", Mode.WEB),
          Map.entry("statement", Mode.OTHER),
          Map.entry("communique", Mode.OTHER));

  private Modes() {}

  /**
   * The means named in the clause, or null; the more telling word counts ("social media
   * statement").
   */
  static @Nullable Mode of(Syntax syntax, Clause clause) {
    Mode mode = null;
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean noun = syntax.tag(i) == Tag.NOUN || syntax.tag(i) == Tag.NAME;
      Mode found = noun ? BY_WORD.get(syntax.lemma(i)) : null;
      if (found != null && (mode == null || mode == Mode.OTHER)) {
        mode = found;
      }
    }
    return mode;
  }
}
