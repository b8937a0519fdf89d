package org.variorum.extract.casualty;

import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/**
 * Whether people are all that a sentence tells of, some of them or more of them: "three of them
 * died" tells a part.
 */
final class Shares {

  private static final WordSet OF_THEM = WordSet.of("them", "those", "whom", "the");

  private static final WordSet HURT = WordSet.of("wounded", "injured", "hurt", "hostages");

  private static final WordSet AMONG = WordSet.of("among", "amongst");

  private final Syntax syntax;
  private final Sentence sentence;

  Shares(Syntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
  }

  Share share(Frame frame, int phrase, Victims victims, Effect effect) {
    Chunk chunk = syntax.chunk(phrase);
    boolean theirs =
        syntax.tag(chunk.from()) == Tag.POSSESSIVE_PRONOUN
            && victims.count() != null
            && !victims.count().vague();
    if (victims.more() || theirs || also(frame, phrase)) {
      return Share.ADDITIONAL;
    }
    boolean ofThem =
        syntax.tag(chunk.head()) == Tag.NUMBER
            && sentence.is(chunk.to(), "of")
            && OF_THEM.has(sentence.lexeme(chunk.to() + 1));
    boolean allBut = sentence.is(chunk.from(), "all");
    if (ofThem && !allBut) {
      boolean hurt = HURT.has(sentence.lexeme(chunk.to() + 2)) && effect == Effect.KILLED;
      return hurt ? Share.ADDITIONAL : Share.PART;
    }
    if (amongCounted(frame, phrase)) {
      return Share.PART;
    }
    int before = phrase - 1;
    boolean part = before >= 0 && Parts.OPENERS.has(sentence.lexeme(syntax.chunk(before).from()));
    return part && !amongAll(before) ? Share.PART : Share.WHOLE;
  }

  /** "Woman, two children among seven killed": the number before the verb is the whole. */
  boolean amongCounted(Frame frame, int phrase) {
    int verb = syntax.chunkAt(frame.head());
    return frame.verb() != null
        && phrase < verb - 2
        && amongst(verb - 2)
        && syntax.chunk(verb - 1).is(Chunk.Kind.NOUN)
        && syntax.tag(syntax.chunk(verb - 1).from()) == Tag.NUMBER;
  }

  private boolean amongst(int preposition) {
    return preposition >= 0 && AMONG.has(sentence.lexeme(syntax.chunk(preposition).from()));
  }

  /** "six civilians were among 22 people killed": the number behind it is the whole. */
  private boolean amongAll(int preposition) {
    VerbGroup verb = preposition > 0 ? syntax.chunk(preposition - 1).verb() : null;
    return verb != null && verb.is("be");
  }

  /** "A guard, whom nobody knows, was also killed": besides those told before. */
  private boolean also(Frame frame, int phrase) {
    int verb = syntax.chunkAt(frame.head());
    if (frame.verb() == null || phrase > verb) {
      return false;
    }
    int to = syntax.chunk(verb).to();
    for (int i = syntax.chunk(verb).from(); i < to; i++) {
      if (sentence.is(i, "also")) {
        return true;
      }
    }
    int behind = sentence.is(to, ",") ? to + 1 : to;
    return sentence.is(behind, "too")
        || sentence.is(to, "as") && sentence.is(to + 1, "well") && !sentence.is(to + 2, "as");
  }
}
