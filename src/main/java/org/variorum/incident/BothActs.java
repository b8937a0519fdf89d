package org.variorum.incident;

import java.util.Comparator;
import java.util.List;
import org.variorum.dictionary.Predicates;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Syntax;

/**
 * Two acts told before that one word means together: "claimed both attacks", "the two bombings".
 */
final class BothActs {

  private static final byte UNKNOWN = 0;
  private static final byte YES = 1;
  private static final byte NO = 2;

  private final List<Draft> two;

  /** The sentence in which a third act is first told; none tells of two alone from there on. */
  private final int third;

  private final byte[] named;

  BothActs(List<Draft> drafts, int sentences) {
    List<Draft> told = drafts.stream().sorted(Comparator.comparingInt(Draft::begin)).toList();
    this.two = told.size() < 2 ? List.of() : told.subList(0, 2);
    this.third = told.size() < 3 ? Integer.MAX_VALUE : told.get(2).begin();
    this.named = new byte[sentences];
  }

  /** The two of which a sentence speaks as told before; none where it speaks of no two. */
  List<Draft> in(Syntax syntax) {
    int sentence = syntax.sentence().index();
    boolean before = !two.isEmpty() && two.get(1).begin() < sentence && sentence <= third;
    if (!before) {
      return List.of();
    }
    if (named[sentence] == UNKNOWN) {
      named[sentence] = Sequence.any(syntax.chunks(), c -> named(syntax, c)) ? YES : NO;
    }
    return named[sentence] == YES ? two : List.of();
  }

  private static boolean named(Syntax syntax, Chunk chunk) {
    if (!chunk.is(Chunk.Kind.NOUN) || !syntax.sentence().lexeme(chunk.head()).plural()) {
      return false;
    }
    int first = chunk.from();
    boolean both =
        syntax.sentence().is(first, "both")
            || syntax.sentence().is(first, "the")
                && (first + 1 == chunk.head() || syntax.sentence().is(first + 1, "two"));
    return both
        && !syntax.sentence().is(chunk.to(), "of") // "both killings of judges"
        && Sequence.any(Predicates.nouns(syntax.base(chunk.head())), p -> p.act().violent());
  }
}
