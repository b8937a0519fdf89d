package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.date.DateValue;

/**
 * What a sentence that only points back at an act tells of its own verb: "marched in Baghdad on
 * Tuesday in protest at the attack", "condemned the bombing on Tuesday".
 *
 * <p>Of the act itself such a sentence tells what stands in the phrase that names it ("Tuesday's
 * attack", "since the attack in Basra") and what a verb says of it ("the attack took place in
 * Basra").
 */
final class PointsBack {

  private static final WordSet TIMES =
      WordSet.of(
          "after", "before", "since", "following", "during", "in", "until", "despite", "from");

  private PointsBack() {}

  /**
   * Whether a day or place of the sentence is not the act's.
   *
   * @param occurrences all tellings of the report; only an act that was told before is pointed at
   */
  static boolean aside(Occurrence owner, Mention<?> word, List<Occurrence> occurrences) {
    Syntax syntax = owner.syntax;
    if (inCourt(owner, word) || whereFound(owner, word, occurrences)) {
      return true;
    }
    boolean back =
        owner.reference == Occurrence.Reference.KNOWN
            && owner.frame.predicate().noun()
            && owner.frame.verb() == null
            && owner.frame.clause() >= 0;
    if (!back || !toldBefore(owner, word, occurrences)) {
      return false;
    }
    Clause own = syntax.clauses().get(owner.frame.clause());
    Clause other = syntax.clauseAt(word.from());
    if (tellsOfAct(syntax, own) || other != null && tellsOfAct(syntax, other)) {
      return false;
    }
    return !ofPhrase(owner, own, word);
  }

  /** "convicted in London on Tuesday of a murder in Leeds": where and when a court sat. */
  private static boolean inCourt(Occurrence owner, Mention<?> word) {
    Syntax syntax = owner.syntax;
    Clause clause = syntax.clauseAt(word.from());
    if (clause == null || !Courts.sit(syntax, clause)) {
      return false;
    }
    boolean own = owner.frame.clause() == syntax.clauses().indexOf(clause);
    return !own || owner.frame.verb() == null && !behind(owner, word);
  }

  /** "was kidnapped in Gao in March and found dead in Kidal on Tuesday": how it ended. */
  private static boolean whereFound(
      Occurrence owner, Mention<?> word, List<Occurrence> occurrences) {
    Clause clause = owner.syntax.clauseAt(word.from());
    return clause != null
        && FoundDead.finds(clause)
        && occurrences.stream()
            .filter(told -> told.sentence() == owner.sentence())
            .anyMatch(
                told ->
                    told.frame.act() == Act.ABDUCT
                        && told.frame.clause() >= 0
                        && !told.syntax.clauses().get(told.frame.clause()).equals(clause));
  }

  /** Whether a word stands in the phrase that names the act or in those that hang on it. */
  private static boolean behind(Occurrence owner, Mention<?> word) {
    Syntax syntax = owner.syntax;
    int noun = syntax.chunkAt(owner.frame.head());
    if (Courts.charge(owner)) {
      return false;
    }
    int at = syntax.chunkAt(word.from());
    for (int i = noun + 1; i < at; i++) {
      Chunk between = syntax.chunk(i);
      if (!between.is(Chunk.Kind.PREPOSITION)
          && !between.is(Chunk.Kind.NOUN)
          && !between.is(Chunk.Kind.DATE)) {
        return false;
      }
    }
    return at >= noun;
  }

  /** Whether an act was told before with what the word would tell: a day, or a place. */
  private static boolean toldBefore(
      Occurrence owner, Mention<?> word, List<Occurrence> occurrences) {
    boolean day = word.value() instanceof DateValue;
    return occurrences.stream()
        .filter(told -> told.sentence() < owner.sentence())
        .anyMatch(told -> day ? told.date() != null : !told.places.isEmpty());
  }

  /** Whether a word stands in the phrase that names the act, or right behind it as part of it. */
  private static boolean ofPhrase(Occurrence owner, Clause own, Mention<?> word) {
    Syntax syntax = owner.syntax;
    int noun = syntax.chunkAt(owner.frame.head());
    int at = syntax.chunkAt(word.from());
    if (at == noun || !behind(owner, word)) {
      return at == noun;
    }
    return !(word.value() instanceof DateValue)
        || own.subjects().contains(noun)
        || noun > 0 && TIMES.has(syntax.sentence().lexeme(syntax.chunk(noun - 1).from()));
  }

  /** "and it happened on Tuesday", "and killed two on Tuesday". */
  static boolean tellsOfAct(Syntax syntax, Clause clause) {
    return Sequence.any(
        syntax.frames(),
        f ->
            f.verb() != null
                && f.clause() >= 0
                && syntax.clauses().get(f.clause()).equals(clause)
                && (f.act().violent() || f.act() == Act.OCCUR || f.act() == Act.LAUNCH));
  }
}
