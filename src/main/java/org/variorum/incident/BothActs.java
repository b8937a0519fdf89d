package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Syntax;

/**
 * Two acts told before that one word means together: "claimed both attacks", "the two bombings".
 */
final class BothActs {

  private static final WordSet BOTH = WordSet.of("both", "two");

  private BothActs() {}

  /** Whether a sentence speaks of two acts as told before. */
  static boolean named(Syntax syntax) {
    return syntax.occurring().mayHold(BOTH)
        && Sequence.any(syntax.chunks(), chunk -> named(syntax, chunk));
  }

  private static boolean named(Syntax syntax, Chunk chunk) {
    if (!chunk.is(Chunk.Kind.NOUN) || !syntax.sentence().lexeme(chunk.head()).plural()) {
      return false;
    }
    int first = chunk.from();
    boolean both =
        syntax.sentence().is(first, "both")
            || syntax.sentence().is(first, "the") && syntax.sentence().is(first + 1, "two");
    return both
        && Sequence.any(Predicates.nouns(syntax.base(chunk.head())), p -> p.act().violent());
  }

  /** The two that the report tells of before a sentence; none where it tells of more. */
  static List<Draft> told(List<Draft> drafts, Sentence sentence) {
    List<Draft> before = drafts.stream().filter(d -> d.begin() < sentence.index()).toList();
    return before.size() == 2 ? before : List.of();
  }
}
