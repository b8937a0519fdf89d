package org.variorum.extract.casualty;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.Frame.Mood;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/**
 * Nouns of harm that carry their own count: "at least 30 soldier deaths", "20 injuries", "no
 * casualties".
 */
final class OwnCounts {

  private static final WordSet COUNTED =
      WordSet.of("death", "casualty", "injury", "fatality", "loss");

  private static final WordSet HUMAN =
      WordSet.of("human", "military", "own", "personnel", "combat", "such", "further", "other");

  private final Syntax syntax;
  private final Sentence sentence;
  private final VictimReader reader;

  OwnCounts(Syntax syntax, VictimReader reader) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.reader = reader;
  }

  /** What the noun of a frame itself tells of people, or null when its count is not of them. */
  @Nullable Told read(Frame frame, Effect effect) {
    int noun = syntax.chunkAt(frame.head());
    int phrase = numbered(noun);
    Chunk chunk = syntax.chunk(noun);
    Victims victims = reader.read(syntax, phrase);
    if (victims == null || !frame.patients().isEmpty() && victims.count() == null) {
      return null;
    }
    if (syntax.lemma(chunk.head()).equals("loss") && !ofPeople(chunk)) {
      return null;
    }
    Count count = victims.count();
    boolean counted = count != null && !count.text().equals(sentence.norm(chunk.head()));
    boolean itself = COUNTED.has(syntax.base(frame.head()));
    boolean numbered = count != null && !(count.exact() && Long.valueOf(1).equals(count.min()));
    boolean none = count != null && Long.valueOf(0).equals(count.max());
    boolean said = frame.mood() == Mood.ACTUAL || frame.mood() == Mood.NEGATED && none;
    if (said && counted && numbered && itself && frame.patients().isEmpty()) {
      Stance stance = none ? Stance.NONE : Stance.ASSERTED;
      Effect told = ofLife(noun) ? Effect.KILLED : effect;
      return new Told(frame, phrase, told, stance, victims, Share.WHOLE);
    }
    return null;
  }

  /** "no loss of life". */
  private boolean ofLife(int noun) {
    int end = syntax.phraseEnd(noun);
    return end > noun && syntax.lemma(syntax.chunk(end).head()).equals("life");
  }

  /** "no losses", "no human losses"; but "no financial losses". */
  private boolean ofPeople(Chunk losses) {
    int before = losses.head() - 1;
    return before <= losses.from() || HUMAN.has(sentence.lexeme(before));
  }

  /** "dozens of casualties": the number stands before "of". */
  private int numbered(int noun) {
    boolean inside =
        noun > 1
            && syntax.tag(syntax.chunk(noun).from()) != Tag.DETERMINER
            && sentence.is(syntax.chunk(noun - 1).from(), "of")
            && syntax.tag(syntax.chunk(noun - 2).head()) == Tag.NUMBER;
    return inside ? noun - 2 : noun;
  }
}
