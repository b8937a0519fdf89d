package org.variorum.extract.casualty;

import java.util.List;
import java.util.Set;
import org.variorum.extract.Chunk;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;

/**
 * Who belongs to the dead or wounded, told by a sentence about them: "the dead included two
 * nurses", "among the dead were two nurses", "two nurses were among the dead", "the dead were
 * identified as Luz Gomez and a driver".
 */
final class TheDead {

  private static final Set<String> AMONG = Set.of("among", "amongst");
  private static final Set<String> BEING = Set.of("be", "include");
  private static final Set<String> NAMING = Set.of("identify", "name", "list", "describe");

  private final Syntax syntax;

  TheDead(Syntax syntax) {
    this.syntax = syntax;
  }

  /** The phrases of those who belong to the group that the word at {@code token} names. */
  List<Integer> those(int token) {
    int chunk = syntax.chunkAt(token);
    if (chunk > 0 && AMONG.contains(word(chunk - 1))) {
      return among(chunk);
    }
    boolean all =
        syntax.tag(syntax.chunk(chunk).from()) == Tag.DETERMINER
            && (chunk == 0 || !syntax.chunk(chunk - 1).is(Chunk.Kind.PREPOSITION));
    if (all && BEING.contains(verb(chunk + 1)) && noun(chunk + 2)) {
      return syntax.list(chunk + 2);
    }
    boolean named =
        NAMING.contains(verb(chunk + 1)) && word(chunk + 2).equals("as") && noun(chunk + 3);
    return named ? syntax.list(chunk + 3) : List.of();
  }

  private List<Integer> among(int group) {
    if (BEING.contains(verb(group + 1)) && noun(group + 2)) {
      return syntax.list(group + 2);
    }
    if (!verb(group - 2).equals("be")) {
      return List.of();
    }
    return syntax.clauses().stream()
        .filter(clause -> clause.verb() == group - 2 && !clause.group().negated())
        .findFirst()
        .map(clause -> clause.subjects())
        .orElse(List.of());
  }

  private String word(int chunk) {
    return within(chunk) ? syntax.sentence().norm(syntax.chunk(chunk).from()) : "";
  }

  private String verb(int chunk) {
    VerbGroup verb = within(chunk) ? syntax.chunk(chunk).verb() : null;
    return verb == null ? "" : verb.lemma();
  }

  private boolean noun(int chunk) {
    return within(chunk) && syntax.chunk(chunk).is(Chunk.Kind.NOUN);
  }

  private boolean within(int chunk) {
    return chunk >= 0 && chunk < syntax.chunks().size();
  }
}
