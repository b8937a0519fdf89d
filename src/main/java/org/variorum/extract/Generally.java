package org.variorum.extract;

import java.util.List;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Predicates;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.VerbGroup.Tense;

/**
 * Whether the present perfect tells what somebody has done at other times, and not one act:
 * "separatists have carried out similar killings in the past".
 */
final class Generally {

  private final Syntax syntax;
  private final Sentence sentence;

  Generally(Syntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
  }

  /** Whether a clause tells acts of that kind, none of them at a time of its own. */
  boolean tells(Clause clause, boolean passive) {
    if (clause.group().tense() != Tense.PERFECT) {
      return false;
    }
    boolean before = before(clause);
    boolean own = dated(clause) || harms(clause);
    List<Integer> acts = passive ? clause.subjects() : clause.objects();
    return acts.stream()
        .map(syntax::chunk)
        .filter(this::severalActs)
        .anyMatch(c -> before || like(c) || !own && many(c));
  }

  /** "similar killings", "such attacks". */
  private boolean like(Chunk chunk) {
    return has(chunk, GrammarWords.LIKE);
  }

  /** "many attacks", "dozens of attacks". */
  private boolean many(Chunk chunk) {
    int of = syntax.chunkAt(chunk.from()) - 1;
    boolean counted = of > 0 && sentence.is(syntax.chunk(of).from(), "of");
    return has(chunk, GrammarWords.MANY) || counted && has(syntax.chunk(of - 1), GrammarWords.MANY);
  }

  private boolean has(Chunk chunk, GrammarWords use) {
    for (int i = chunk.from(); i < chunk.to(); i++) {
      if (use.is(sentence.norm(i))) {
        return true;
      }
    }
    return false;
  }

  private boolean severalActs(Chunk chunk) {
    int of = syntax.chunkAt(chunk.from()) + 1;
    boolean measure =
        GrammarWords.MANY.is(sentence.lexeme(chunk.head()))
            && of + 1 < syntax.chunks().size()
            && sentence.is(syntax.chunk(of).from(), "of");
    int head = measure ? syntax.chunk(of + 1).head() : chunk.head();
    return sentence.lexeme(head).plural()
        && Sequence.any(Predicates.nouns(syntax.base(head)), p -> p.act().violent());
  }

  /** "in the past", "previously"; not "in the past week". */
  private boolean before(Clause clause) {
    for (int i = clause.from(); i < clause.to(); i++) {
      boolean past =
          sentence.is(i, "past") && sentence.is(i - 1, "the") && sentence.is(i - 2, "in");
      Tag next = i + 1 < sentence.size() ? syntax.tag(i + 1) : Tag.STOP;
      boolean ends = next != Tag.NOUN && next != Tag.NUMBER && next != Tag.ADJECTIVE;
      if (past && ends || sentence.is(i, "previously")) {
        return true;
      }
    }
    return false;
  }

  private boolean dated(Clause clause) {
    return Sequence.any(
        syntax.chunks(),
        c -> c.is(Chunk.Kind.DATE) && c.from() >= clause.from() && c.to() <= clause.to());
  }

  /** ", killing 30": what one telling led to. */
  private boolean harms(Clause clause) {
    int at = syntax.clauses().indexOf(clause);
    return Sequence.any(
        syntax.clauses(), c -> c.parent() == at && c.link() == Clause.Link.PARTICIPLE);
  }
}
