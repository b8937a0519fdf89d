package org.variorum.extract.casualty;

import java.util.Set;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;

/**
 * Casualties of which a word says that they are not known: "unknown fatalities", "casualties
 * unconfirmed", "the number of dead remains unclear", "it is unknown if there were casualties".
 */
final class Unknowns {

  private static final Set<String> ASKING = Set.of("if", "whether", "how", "what");
  private static final WordSet REMAINING = WordSet.of("be", "remain", "stay");

  private Unknowns() {}

  /** Where the words that say so begin, or -1 when the matter at {@code token} is known. */
  static int from(Syntax syntax, int token) {
    int chunk = syntax.chunkAt(token);
    Chunk own = syntax.chunk(chunk);
    for (int i = own.from(); i < token; i++) {
      if (unknown(syntax, i)) {
        return own.from();
      }
    }
    boolean ofNumber =
        chunk > 1
            && syntax.sentence().is(syntax.chunk(chunk - 1).from(), "of")
            && Uncounted.untold(syntax, syntax.chunk(chunk - 2));
    if (ofNumber) {
      return syntax.chunk(chunk - 2).from();
    }
    return saidOf(syntax, chunk) ? own.from() : asked(syntax, token);
  }

  private static boolean unknown(Syntax syntax, int token) {
    return Uncounted.UNTOLD.has(syntax.sentence().lexeme(token));
  }

  /** "casualties unconfirmed", "the death toll on both sides remains unclear". */
  private static boolean saidOf(Syntax syntax, int chunk) {
    for (int at = chunk; at < syntax.chunks().size(); at++) {
      Chunk next = syntax.chunk(at);
      VerbGroup verb = next.verb();
      if (at > chunk && unknown(syntax, next.from()) || unknown(syntax, next.to() - 1)) {
        return !next.is(Chunk.Kind.NOUN) || next.to() - next.from() == (at > chunk ? 1 : 2);
      }
      boolean on =
          next.is(Chunk.Kind.NOUN)
              || next.is(Chunk.Kind.PREPOSITION)
              || next.is(Chunk.Kind.ADVERB)
              || verb != null && REMAINING.has(verb.base()) && !verb.negated();
      if (!on) {
        return false;
      }
    }
    return false;
  }

  /** "It is unknown if there were any casualties". */
  private static int asked(Syntax syntax, int token) {
    Sentence sentence = syntax.sentence();
    for (int i = token - 1; i > 0 && token - i < 10; i--) {
      String norm = sentence.norm(i);
      if (norm.equals(";") || norm.equals(".")) {
        return -1;
      }
      if (ASKING.contains(norm) && unknown(syntax, i - 1)) {
        return i - 1;
      }
    }
    return -1;
  }
}
