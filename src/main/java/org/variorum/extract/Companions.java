package org.variorum.extract;

import java.util.ArrayList;
import java.util.List;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause.Prepositional;

/** Those who share what befalls whom a clause names: "was killed along with two friends". */
final class Companions {

  private final Syntax syntax;
  private final Sentence sentence;

  Companions(Syntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
  }

  /** "was killed along with two friends", "was shot with his wife". */
  List<Integer> of(Clause clause) {
    List<Integer> found = new ArrayList<>();
    for (Prepositional phrase : clause.prepositions()) {
      int before = phrase.phrase() - 2;
      String word = before < 0 ? "" : sentence.norm(syntax.chunk(before).to() - 1);
      boolean along = word.equals("along") || word.equals("together");
      boolean own =
          (before == clause.verb()
                  || before == clause.verb() + 1 && syntax.chunk(before).is(Kind.ADJECTIVE))
              && syntax.tag(syntax.chunk(phrase.phrase()).from()) == Tag.POSSESSIVE_PRONOUN;
      if (phrase.preposition().equals("alongside")
          || phrase.preposition().equals("with") && (along || own)) {
        found.add(phrase.phrase());
      }
    }
    return found;
  }

  /** "killed the director along with his son". */
  List<Integer> behindObject(Clause clause) {
    return clause.objects().isEmpty()
        ? List.of()
        : of(clause).stream()
            .filter(with -> with > clause.objects().get(0) && joined(with))
            .toList();
  }

  private boolean joined(int with) {
    String word = sentence.norm(syntax.chunk(with - 1).from() - 1);
    return word.equals("along") || word.equals("together");
  }
}
