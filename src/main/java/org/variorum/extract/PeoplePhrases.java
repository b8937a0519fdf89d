package org.variorum.extract;

import java.util.List;
import org.variorum.dictionary.Words;

/** Whether phrases mean people by their words: "ten tourists", "Colonel Barrera". */
final class PeoplePhrases {

  private final Syntax syntax;

  PeoplePhrases(Syntax syntax) {
    this.syntax = syntax;
  }

  /** Whether the first of some phrases does; not where there is none. */
  boolean are(List<Integer> phrases) {
    if (phrases.isEmpty()) {
      return false;
    }
    int head = syntax.chunk(phrases.get(0)).head();
    Words.Entry entry = syntax.base(head).entry();
    boolean noun = syntax.tag(head) == Tag.NOUN;
    return noun && entry != null && entry.category().equals("person")
        || syntax.tag(head) == Tag.NAME && titled(syntax.chunk(phrases.get(0)));
  }

  /** "President Keita", "Colonel Barrera": somebody, and no town. */
  private boolean titled(Chunk chunk) {
    for (int i = chunk.from(); i < chunk.head(); i++) {
      Words.Entry entry = syntax.base(i).entry();
      if (entry != null && entry.category().equals("person") && entry.noun() > 0) {
        return syntax.tag(i) == Tag.NAME || syntax.tag(i) == Tag.NOUN;
      }
    }
    return false;
  }
}
