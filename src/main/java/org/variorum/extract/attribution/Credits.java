package org.variorum.extract.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Syntax;

/**
 * Who a headline or ticker credits without a verb, behind a dash at its end or before a colon at
 * its head: "Gunmen kill eight in Aleppo - ministry", "Police: gunmen kill eight".
 *
 * @param phrase the chunk of the noun phrase
 * @param from its first token, with the dash before it
 * @param to behind its last token, with the colon behind it
 * @param last whether it stands at the end
 */
record Credits(int phrase, int from, int to, boolean last) {

  private static final WordSet DASHES = WordSet.of("-", "--", "\u2013", "\u2014");

  /** What is credited, or null; whether it can speak is for others to say. */
  static @Nullable Credits of(Syntax syntax) {
    Credits behind = behind(syntax);
    return behind == null ? before(syntax) : behind;
  }

  private static @Nullable Credits behind(Syntax syntax) {
    Sentence sentence = syntax.sentence();
    List<Chunk> chunks = syntax.chunks();
    int end = chunks.size() - 1;
    if (end > 1 && chunks.get(end).is(Kind.STOP)) {
      end--;
    }
    int phrase = end;
    while (phrase > 2
        && chunks.get(phrase).is(Kind.NOUN)
        && chunks.get(phrase - 1).is(Kind.PREPOSITION)) {
      phrase -= 2;
    }
    if (phrase < 3
        || !chunks.get(phrase).is(Kind.NOUN)
        || !chunks.get(phrase - 1).is(Kind.STOP)
        || !DASHES.has(sentence.lexeme(chunks.get(phrase - 1).from()))) {
      return null;
    }
    return new Credits(phrase, chunks.get(phrase - 1).from(), chunks.get(end).to(), true);
  }

  private static @Nullable Credits before(Syntax syntax) {
    Sentence sentence = syntax.sentence();
    List<Chunk> chunks = syntax.chunks();
    int phrase = 0;
    int colon = syntax.phraseEnd(0) + 1;
    if (colon + 2 >= chunks.size()
        || !chunks.get(phrase).is(Kind.NOUN)
        || !chunks.get(colon).is(Kind.STOP)
        || !sentence.is(chunks.get(colon).from(), ":")) {
      return null;
    }
    return new Credits(phrase, 0, chunks.get(colon).to(), false);
  }
}
