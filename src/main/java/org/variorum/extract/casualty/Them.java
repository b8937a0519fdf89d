package org.variorum.extract.casualty;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;

/**
 * Whom "them" means: "Gunmen stopped a bus, ordered five workers off and shot them" has five shot.
 *
 * <p>The nearest several people before it in the sentence to whom something was done.
 */
final class Them {

  private static final WordSet WORDS = WordSet.of("them", "they");

  private final Syntax syntax;
  private final VictimReader reader;

  Them(Syntax syntax, VictimReader reader) {
    this.syntax = syntax;
    this.reader = reader;
  }

  /** The phrase that a pronoun at {@code phrase} stands for, else {@code phrase} itself. */
  int antecedent(Frame frame, int phrase) {
    if (!WORDS.has(syntax.sentence().lexeme(syntax.chunk(phrase).head()))) {
      return phrase;
    }
    List<Clause> clauses = syntax.clauses();
    for (int c = clauses.size() - 1; c >= 0; c--) {
      Clause clause = clauses.get(c);
      if (clause.verb() < phrase && c != frame.clause()) {
        Integer found = several(clause, frame, phrase);
        if (found != null) {
          return found;
        }
      }
    }
    return phrase;
  }

  private @Nullable Integer several(Clause clause, Frame frame, int before) {
    List<Integer> suffering = clause.group().passive() ? clause.subjects() : clause.objects();
    for (int i = suffering.size() - 1; i >= 0; i--) {
      int phrase = suffering.get(i);
      Victims people =
          phrase < before && !frame.agents().contains(phrase) ? reader.read(syntax, phrase) : null;
      if (people != null && people.count() != null && !people.one()) {
        return phrase;
      }
    }
    return null;
  }
}
