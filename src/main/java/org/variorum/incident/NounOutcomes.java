package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.incident.Outcome.Kind;

/**
 * Outcomes that a noun tells: "recovery of weapons", "suffered heavy losses", "asserting control
 * over three barracks".
 */
final class NounOutcomes {

  private static final WordSet OVER = WordSet.of("over", "of");

  private static final WordSet HEAVY =
      WordSet.of(
          "significant",
          "heavy",
          "substantial",
          "severe",
          "considerable",
          "huge",
          "serious",
          "major",
          "great");

  private static final WordSet TELLING =
      WordSet.of("recovery", "cache", "control", "loss", "counteroffensive", "counterattack");

  private final OutcomeList outcomes;

  NounOutcomes(OutcomeList outcomes) {
    this.outcomes = outcomes;
  }

  void read(Syntax syntax) {
    Sentence sentence = syntax.sentence();
    boolean told = syntax.occurring().mayHold(TELLING);
    for (int i = 0; told && i < sentence.size(); i++) {
      switch (syntax.lemma(i)) {
        case "recovery" -> found(syntax, i, i);
        case "cache" -> found(syntax, i, syntax.chunk(syntax.chunkAt(i)).from());
        case "control" -> control(syntax, i);
        case "loss" -> losses(syntax, i);
        case "counteroffensive", "counterattack" -> struckBack(syntax, i);
        default -> {
          // tells no outcome
        }
      }
    }
  }

  /** "the recovery of two rifles", "a cache of ammunition". */
  private void found(Syntax syntax, int noun, int from) {
    if (!syntax.sentence().is(noun + 1, "of")) {
      return;
    }
    int things = syntax.chunkAt(noun) + 2;
    List<Integer> list = syntax.list(things);
    int last = syntax.phraseEnd(list.get(list.size() - 1));
    String object = outcomes.text(syntax, things, last);
    int to = syntax.chunk(last).to();
    outcomes.add(syntax, Kind.RECOVERED, object, null, from, to, null, syntax.clauseAt(noun));
  }

  /** "asserting control over three military barracks". */
  private void control(Syntax syntax, int noun) {
    int chunk = syntax.chunkAt(noun);
    int held = chunk + 2;
    VerbGroup verb = chunk > 0 ? syntax.chunk(chunk - 1).verb() : null;
    boolean boasted =
        OVER.has(syntax.sentence().lexeme(noun + 1))
            && held < syntax.chunks().size()
            && verb != null
            && Boasts.verb(verb.lemma());
    if (boasted) {
      outcomes.add(
          syntax,
          Kind.CAPTURED,
          outcomes.text(syntax, held, held),
          outcomes.count(syntax, held),
          syntax.chunk(chunk - 1).from(),
          syntax.chunk(held).to(),
          null,
          syntax.clauseAt(noun));
    }
  }

  /** "The army suffered heavy losses", "one of the heaviest losses from …". */
  private void losses(Syntax syntax, int noun) {
    Sentence sentence = syntax.sentence();
    int chunk = syntax.chunkAt(noun);
    if (syntax.chunk(chunk).from() == noun || !HEAVY.has(sentence.lexeme(noun - 1))) {
      return;
    }
    boolean counted = chunk > 1 && noun > 1 && sentence.is(noun - 2, "of");
    boolean suffered = chunk > 1 && syntax.chunk(chunk - 1).verb() != null;
    int from = syntax.chunk(counted || suffered ? chunk - 2 : chunk).from();
    boolean source =
        chunk + 2 < syntax.chunks().size() && sentence.is(syntax.chunk(chunk).to(), "from");
    int to = syntax.chunk(source ? chunk + 2 : chunk).to();
    outcomes.add(syntax, Kind.LOSSES, null, null, from, to, null, syntax.clauseAt(noun));
  }

  private void struckBack(Syntax syntax, int noun) {
    int from = syntax.chunk(syntax.chunkAt(noun)).from();
    int to = syntax.chunk(syntax.chunkAt(noun)).to();
    outcomes.add(syntax, Kind.REPELLED, null, null, from, to, null, syntax.clauseAt(noun));
  }
}
