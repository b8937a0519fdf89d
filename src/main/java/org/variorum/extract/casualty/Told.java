package org.variorum.extract.casualty;

import java.util.List;
import org.variorum.document.Sentence;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/**
 * What a predicate says of people.
 *
 * @param phrase the people's noun phrase, as position among the sentence's chunks
 */
record Told(Frame frame, int phrase, Effect effect, Stance stance, Victims victims, Share share) {

  Told with(Effect other) {
    return new Told(frame, phrase, other, stance, victims, share);
  }

  Told with(Victims other) {
    return new Told(frame, phrase, effect, stance, other, share);
  }

  Told with(Share other) {
    return new Told(frame, phrase, effect, stance, victims, other);
  }

  Mention<CasualtyStatement> mention() {
    return mention(
        frame.sentence(),
        Math.min(victims.from(), frame.head()),
        Math.max(victims.to(), frame.head() + 1),
        effect,
        stance,
        victims,
        share,
        frame.predicate().lemma());
  }

  /** A mention of casualties, with none of them for a zero. */
  static Mention<CasualtyStatement> mention(
      Sentence sentence,
      int from,
      int to,
      Effect effect,
      Stance stance,
      Victims victims,
      Share share,
      String word) {
    boolean none = victims.count() != null && Long.valueOf(0).equals(victims.count().max());
    return new Mention<>(
        MentionKind.CASUALTY,
        sentence,
        from,
        to,
        new CasualtyStatement(
            effect,
            victims.text(),
            victims.nature(),
            victims.count(),
            none ? Stance.NONE : stance,
            share,
            victims.named() ? victims.text() : null),
        "<people> " + word,
        List.of());
  }
}
