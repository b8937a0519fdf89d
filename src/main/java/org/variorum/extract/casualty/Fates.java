package org.variorum.extract.casualty;

import static java.util.Objects.requireNonNull;

import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.Frame.Mood;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.amount.Count;

/** How badly people fared by the words beside the verb: "fatally shot", "shot but survived". */
final class Fates {

  static final WordSet FATALLY = WordSet.of("fatally", "mortally", "lethally");

  static final WordSet BADLY =
      WordSet.of("seriously", "badly", "gravely", "critically", "severely");

  static final WordSet FEARING = WordSet.of("fear", "presume", "believe");

  private final Syntax syntax;
  private final Sentence sentence;

  Fates(Syntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
  }

  Effect effect(Frame frame) {
    Effect effect = Effect.valueOf(requireNonNull(frame.predicate().effect()));
    boolean fatal =
        (effect == Effect.WOUNDED || effect == Effect.KILLED_OR_WOUNDED) && fatally(frame);
    boolean survived = effect == Effect.KILLED_OR_WOUNDED && survived(frame);
    return fatal ? Effect.KILLED : survived ? Effect.WOUNDED : effect;
  }

  boolean fatally(Frame frame) {
    return FATALLY.has(sentence.lexeme(frame.head() - 1))
        || FATALLY.has(sentence.lexeme(frame.head() + 1));
  }

  /** "was shot but survived". */
  private boolean survived(Frame frame) {
    int next = syntax.chunkAt(frame.head()) + 1;
    while (next < syntax.chunks().size()
        && (syntax.chunk(next).is(Chunk.Kind.CONJUNCTION)
            || syntax.chunk(next).is(Chunk.Kind.COMMA))) {
      next++;
    }
    VerbGroup verb = next < syntax.chunks().size() ? syntax.chunk(next).verb() : null;
    return verb != null && verb.is("survive") && !verb.negated();
  }

  /** "the bodies of 13 men, bound and shot": whoever is a body is dead. */
  boolean dead(int phrase) {
    String head = syntax.lemma(syntax.chunk(phrase).head());
    return head.equals("body") || head.equals("corpse");
  }

  /** "no one was seriously hurt": some may have been hurt lightly. */
  boolean noneBadly(Frame frame, Victims victims) {
    Count count = victims.count();
    return count != null
        && Long.valueOf(0).equals(count.max())
        && (BADLY.has(sentence.lexeme(frame.head() - 1))
            || BADLY.has(sentence.lexeme(frame.head() + 1)));
  }

  /** "neither the driver nor his wife was hurt": nobody was. */
  boolean neither(Frame frame) {
    return frame.mood() == Mood.NEGATED
        && Sequence.any(frame.patients(), p -> sentence.is(syntax.chunk(p).from(), "neither"));
  }

  /** "were feared killed", "feared dead": held possible, told by nobody as a fact. */
  boolean feared(Frame frame) {
    int chunk = syntax.chunkAt(frame.head());
    VerbGroup before = chunk > 0 ? syntax.chunk(chunk - 1).verb() : null;
    return before != null && FEARING.has(before.base());
  }
}
