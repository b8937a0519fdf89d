package org.variorum.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;

/** The voices of one sentence that were heard so far. */
final class Heard {

  private final Sentence sentence;
  private final List<Mention<Attribution>> found = new ArrayList<>();

  Heard(Sentence sentence) {
    this.sentence = sentence;
  }

  List<Mention<Attribution>> all() {
    return found;
  }

  /** Adds a voice, unless nobody is named, nothing is said, or one begins at the same word. */
  void put(
      int from,
      int to,
      List<Speaker> speakers,
      Stance stance,
      int scopeFrom,
      int scopeTo,
      String rule) {
    if (!speakers.isEmpty() && scopeFrom < scopeTo && Sequence.none(found, m -> m.from() == from)) {
      found.add(Attributed.mention(sentence, from, to, speakers, stance, scopeFrom, scopeTo, rule));
    }
  }

  /** Adds that words are passed on by nobody in particular. */
  void hearsay(int word, int scopeFrom, int scopeTo) {
    found.add(
        Attributed.mention(
            sentence,
            word,
            word + 1,
            List.of(),
            Stance.UNVERIFIED,
            scopeFrom,
            scopeTo,
            "reportedly"));
  }

  /** "the radio reported, citing a doctor": the doctor stands behind the radio in one chain. */
  boolean passOn(List<Speaker> cited) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Mention<Attribution> medium = found.get(i);
      Attribution said = medium.value();
      if (said.stance() == Stance.ASSERTED && !said.speakers().isEmpty()) {
        List<Speaker> chain = new ArrayList<>(said.speakers());
        chain.addAll(cited);
        found.set(
            i,
            Attributed.mention(
                sentence,
                medium.from(),
                medium.to(),
                chain,
                said.stance(),
                said.from(),
                said.to(),
                medium.rule()));
        return true;
      }
    }
    return false;
  }
}
