package org.variorum.incident;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.MishapWords;
import org.variorum.dictionary.TypeWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/** Fires that a report tells of without a word of who lit them: "A blaze killed seven". */
final class Fires {

  /** Behind gunfire stands who shoots: "fire from the tower killed two". */
  private static final WordSet SOURCE = WordSet.of("from", "by");

  private static final WordSet CATCH = WordSet.of("catch");

  private Fires() {}

  /** Whether the noun at a token is of a fire that nobody in the report is said to have lit. */
  static boolean unlit(Analysis analysis, Syntax syntax, int head) {
    return burns(syntax, head) && !lit(analysis);
  }

  /** "A fire", "bush fire", "Fire swept through"; not "sniper fire", "fire from the tower". */
  static boolean burns(Syntax syntax, int head) {
    if (!MishapWords.FIRE.is(syntax.base(head)) || syntax.tag(head) == Tag.NAME) {
      return false;
    }
    if (!syntax.base(head).norm().equals("fire")) {
      return true;
    }
    Chunk phrase = syntax.chunk(syntax.chunkAt(head));
    boolean bare = phrase.from() == head;
    if (bare || SOURCE.has(syntax.sentence().lexeme(head + 1))) {
      return bare && spreads(syntax, head);
    }
    boolean one = syntax.tag(phrase.from()) == Tag.DETERMINER;
    for (int i = phrase.from(); i < head; i++) {
      boolean gun = MishapWords.GUN.is(syntax.base(i));
      if (gun || syntax.tag(i) == Tag.NAME || TypeWords.MODIFIER.type(syntax.base(i)) != null) {
        return false;
      }
    }
    boolean house = syntax.tag(head - 1) == Tag.NOUN; // "hotel fire", "bush fire"
    return one || house || spreads(syntax, head);
  }

  /** "Fire swept through a market", "when fire broke out". */
  private static boolean spreads(Syntax syntax, int head) {
    int chunk = syntax.chunkAt(head);
    return Sequence.any(
        syntax.clauses(),
        c -> c.subjects().contains(chunk) && MishapWords.SPREAD.is(c.group().base()));
  }

  /** "when their school caught fire". */
  static boolean caught(Syntax syntax, Clause clause) {
    return CATCH.has(clause.group().base())
        && Sequence.any(
            clause.objects(), o -> MishapWords.FIRE.is(syntax.base(syntax.chunk(o).head())));
  }

  /** Whether a report says, claims or asks who lit its fire: "lit by rebels", "suspect arson". */
  static boolean lit(Analysis analysis) {
    return Sequence.any(analysis.sentences(), Fires::lit);
  }

  private static boolean lit(Syntax syntax) {
    return Hands.at(syntax)
        || Sequence.any(syntax.frames(), f -> f.act() == Act.EXPLODE || burnt(syntax, f))
        || Sequence.any(
            syntax.clauses(),
            c ->
                MishapWords.LIGHT.is(c.group().base())
                    && (!c.group().passive() && !c.objects().isEmpty()
                        || Sequence.any(c.prepositions(), p -> p.preposition().equals("by"))));
  }

  /** "Rebels burned the village", "the burning of the mosque"; not what a fire burned. */
  private static boolean burnt(Syntax syntax, Frame frame) {
    return frame.act() == Act.BURN
        && frame.mood() != Frame.Mood.NEGATED // "ruled out arson"
        && (frame.predicate().noun()
            || !frame.agents().isEmpty()
                && Sequence.none(
                    frame.agents(), a -> MishapWords.FIRE.is(syntax.base(head(syntax, a)))));
  }

  private static int head(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    return chunk.is(Kind.NOUN) ? chunk.head() : chunk.from();
  }
}
