package org.variorum.incident;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup.Tense;

/**
 * Acts that answer others, and what they answer: "clashed over the murder", "in revenge for the
 * raid", "answered with air strikes".
 */
final class Answering {

  private static final WordSet CONFLICTS =
      WordSet.of(
          "conflict",
          "war",
          "insurgency",
          "rebellion",
          "campaign",
          "crisis",
          "uprising",
          "dispute",
          "struggle",
          "feud",
          "violence",
          "unrest",
          "insurrection");

  private static final Set<String> ANSWERS =
      Set.of("revenge", "retaliation", "reprisal", "vengeance", "retribution", "punishment");

  private static final Set<String> FROM_ABOVE =
      Set.of(
          "strike", "airstrike", "raid", "missile", "rocket", "shelling", "bombardment", "barrage");

  private static final WordSet ANSWERING = WordSet.of("answer", "respond", "retaliate", "reply");

  private Answering() {}

  /** "a conflict that has killed thousands": the whole is not this act. */
  static boolean ofConflict(Syntax syntax, Clause clause) {
    boolean once = clause.group().tense() == Tense.PAST; // "in violence that killed six in Dhaka"
    return clause.link() == Link.RELATIVE
        && clause.subjects().stream()
            .map(s -> syntax.lemma(syntax.chunk(s).head()))
            .anyMatch(noun -> CONFLICTS.contains(noun) && !(once && Pointing.mass(noun)));
  }

  /** "clashed over the murder": not "offered condolences over the murder". */
  private static boolean fought(Syntax syntax, int head) {
    return Sequence.any(syntax.frames(), f -> f.head() < head && f.act().violent());
  }

  /**
   * "over the murder of an elder", "in revenge for the raid": what an act answers came before it.
   */
  static boolean cause(Syntax syntax, int head) {
    int chunk = syntax.chunkAt(head);
    if (chunk < 2) {
      return false;
    }
    String preposition = syntax.sentence().norm(syntax.chunk(chunk - 1).from());
    String outer = syntax.lemma(syntax.chunk(chunk - 2).head());
    return preposition.equals("over") && fought(syntax, head)
        || preposition.equals("for") && ANSWERS.contains(outer)
        || preposition.equals("to") && outer.equals("response");
  }

  /** "The army shelled two villages in response": an answer is another act than what it answers. */
  static boolean answers(Syntax syntax, Clause clause) {
    return syntax.sentence().index() > 0
        && Sequence.any(
            clause.prepositions(),
            p -> {
              String noun = syntax.lemma(syntax.chunk(p.phrase()).head());
              return p.preposition().equals("in")
                  && (noun.equals("response") || ANSWERS.contains(noun));
            });
  }

  /** "Israel answered with air strikes": what comes from above answers elsewhere. */
  static boolean strikesBack(Syntax syntax, Frame frame, Chunk chunk, @Nullable Clause clause) {
    return clause != null
        && ANSWERING.has(clause.group().base())
        && FROM_ABOVE.contains(frame.predicate().lemma())
        && chunk.from() > 0
        && syntax.sentence().is(chunk.from() - 1, "with");
  }
}
