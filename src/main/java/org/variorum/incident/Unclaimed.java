package org.variorum.incident;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Doubts;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.attribution.Stance;

/** That nobody claims it: "no group has said it was behind the attack", "it went unclaimed". */
final class Unclaimed {

  private static final WordSet GUILTY = WordSet.of("behind", "responsible");

  private static final WordSet STAYS = WordSet.of("go", "remain", "be", "stay");

  private final Ledger ledger;

  Unclaimed(Ledger ledger) {
    this.ledger = ledger;
  }

  /** Enters that nobody claims the act, if that is what a clause says. */
  void of(Syntax syntax, Clause clause) {
    int to = Math.max(clause.to(), clause.group().head() + 1);
    if (nobodySays(syntax, clause) && ownDeed(syntax, clause)) {
      enter(syntax, syntax.clauses().get(clause.parent()).from(), to);
    }
    int behind = clause.group().head() + 1;
    if (STAYS.has(clause.group().base())
        && syntax.sentence().is(behind, "unclaimed")
        && Matter.any(syntax, clause.subjects())) {
      enter(syntax, clause.from(), Math.max(to, behind + 1));
    }
  }

  /** "nobody has said", "no group came forward to say": of the clause below it. */
  static boolean nobodySays(Syntax syntax, Clause below) {
    if (below.parent() < 0) {
      return false;
    }
    Clause above = syntax.clauses().get(below.parent());
    return SpeechVerbs.saying(above)
        && Sequence.any(above.subjects(), s -> Doubts.nobody(syntax, s));
  }

  /** "it carried out the attack", "they were behind it", "it did it": the speaker's own. */
  private static boolean ownDeed(Syntax syntax, Clause clause) {
    boolean own =
        Sequence.any(
            clause.subjects(),
            s -> {
              Chunk chunk = syntax.chunk(s);
              return syntax.tag(chunk.head()) == Tag.PRONOUN && chunk.head() == chunk.from();
            });
    if (!own || clause.group().passive()) {
      return false;
    }
    int behind = clause.group().head() + 1;
    return clause.group().is("be") && GUILTY.has(syntax.sentence().lexeme(behind))
        || clause.group().is("do")
            && clause.objects().size() == 1
            && syntax.sentence().is(syntax.chunk(clause.objects().get(0)).head(), "it")
        || Sequence.any(
            syntax.frames(),
            f -> clause.group().equals(f.verb()) && (f.act().violent() || f.act() == Act.LAUNCH));
  }

  /** Enters that nobody claims the act: NOT_YET where the words say that it is early. */
  void enter(Syntax syntax, int from, int to) {
    Stance stance = Stance.NONE;
    for (int i = from; i < to; i++) {
      if (GrammarWords.AS_YET.is(syntax.sentence().lexeme(i))) {
        stance = Stance.NOT_YET;
      }
    }
    ledger.silence(stance, syntax.sentence(), from, to);
  }
}
