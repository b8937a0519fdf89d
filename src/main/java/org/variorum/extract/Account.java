package org.variorum.extract;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.SpeechWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk.Kind;

/**
 * What a clause is called by that hangs on a noun, and what becomes of it: "the army's claim that
 * rebels did it is false", "rumours that rebels did it were confirmed".
 *
 * @param clause the clause that the noun names
 * @param noun position of the noun's phrase
 */
public record Account(Syntax syntax, Clause clause, int noun) {

  private static final WordSet NOT = WordSet.of("not", "n't", "no", "never", "hardly");

  private static final WordSet HAVE = WordSet.of("have", "having");

  private static final WordSet BEING = WordSet.of("be", "prove", "turn", "remain", "seem");

  /** The account that a clause tells, or null where it hangs on no such noun. */
  public static @Nullable Account of(Syntax syntax, Clause clause) {
    int noun =
        switch (clause.link()) {
          case COMPLEMENT -> behindThat(syntax, clause);
          case PARTICIPLE -> behindOf(syntax, clause);
          case INFINITIVE -> perfect(syntax, clause) ? clause.verb() - 1 : -1;
          case RELATIVE -> clause.verb() - 2;
          default -> -1;
        };
    return noun >= 0 && names(syntax, noun) ? new Account(syntax, clause, noun) : null;
  }

  /** "a report blaming rebels", "the claim of having bombed the mosque". */
  private static int behindOf(Syntax syntax, Clause clause) {
    int before = clause.verb() - 1;
    boolean of = before > 0 && syntax.sentence().is(syntax.chunk(before).from(), "of");
    return of && perfect(syntax, clause) ? before - 1 : before;
  }

  /** "to have killed", "having killed": done, and by whoever gives the account. */
  private static boolean perfect(Syntax syntax, Clause clause) {
    Chunk verb = syntax.chunk(clause.verb());
    for (int i = verb.from(); i < clause.group().head(); i++) {
      if (HAVE.has(syntax.sentence().lexeme(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the claim by the army that", "rumours spread that". */
  private static int behindThat(Syntax syntax, Clause clause) {
    int that = syntax.chunkAt(clause.from());
    that -= syntax.sentence().is(syntax.chunk(that).from(), "that") ? 0 : 1;
    if (that < 1 || !syntax.sentence().is(syntax.chunk(that).from(), "that")) {
      return -1;
    }
    int noun = that - 1;
    if (syntax.chunk(noun).verb() != null && clause.parent() >= 0) {
      Clause above = syntax.clauses().get(clause.parent());
      boolean spread =
          above.verb() == noun && above.objects().isEmpty() && above.subjects().size() == 1;
      return spread && !above.group().passive() ? above.subjects().get(0) : -1;
    }
    while (noun > 1
        && !names(syntax, noun)
        && syntax.chunk(noun - 1).is(Kind.PREPOSITION)
        && syntax.chunk(noun - 2).is(Kind.NOUN)) {
      noun -= 2;
    }
    return noun;
  }

  private static boolean names(Syntax syntax, int phrase) {
    if (!syntax.chunk(phrase).is(Kind.NOUN)) {
      return false;
    }
    Lexeme head = syntax.base(syntax.chunk(phrase).head());
    return GrammarWords.ACCOUNT.is(head) || GrammarWords.DUBIOUS.is(head);
  }

  /** "is untrue", "was disputed", "no truth in the claim", "retracted a statement that". */
  public boolean refuted() {
    boolean baseless =
        noun >= 2
            && syntax.chunk(noun - 1).is(Kind.PREPOSITION)
            && syntax.sentence().is(syntax.chunk(noun - 2).from(), "no");
    return baseless || fate(false);
  }

  /** "Reports of a bombing were false": whether what stands behind the "of" is told so. */
  static boolean ofRefuted(Syntax syntax, int phrase) {
    int noun = phrase - 2;
    if (noun < 0
        || !syntax.sentence().is(syntax.chunk(phrase - 1).from(), "of")
        || !names(syntax, noun)) {
      return false;
    }
    for (Clause verb : syntax.clauses()) {
      boolean passive = verb.group().passive();
      boolean said = verb.subjects().contains(noun);
      if (verb.group().modal() == null && (said || verb.objects().contains(noun))) {
        return said && !passive ? called(syntax, verb, false) : refuses(verb);
      }
    }
    return false;
  }

  private static boolean refuses(Clause verb) {
    String lemma = verb.group().lemma();
    return !verb.group().negated()
        && (GrammarWords.RETRACT.is(lemma) || GrammarWords.DISPUTE.is(lemma) || denies(lemma));
  }

  /** Whether somebody is the subject of the denial: "Police rejected the claim that". */
  public boolean denied() {
    Clause above = clause.parent() < 0 ? null : syntax.clauses().get(clause.parent());
    return above != null
        && !above.group().passive()
        && above.objects().contains(noun)
        && denies(above.group().lemma());
  }

  /** "were confirmed", "proved true". */
  public boolean confirmed() {
    return fate(true);
  }

  private boolean fate(boolean so) {
    for (Clause other : syntax.clauses()) {
      if (other.verb() > clause.verb() && other.subjects().contains(noun)) {
        return other.group().modal() == null
            && (other.group().passive() ? done(other, so) : called(syntax, other, so));
      }
    }
    Clause above = clause.parent() < 0 ? null : syntax.clauses().get(clause.parent());
    return above != null
        && !above.group().passive()
        && above.group().modal() == null
        && above.objects().contains(noun)
        && done(above, so);
  }

  /** "confirmed", "refuted", "took back". */
  private boolean done(Clause verb, boolean so) {
    String lemma = verb.group().lemma();
    if (verb.group().negated()) {
      return false;
    }
    if (so) {
      return SpeechWords.VERIFICATION.is(lemma);
    }
    boolean others = // not "a report that blamed the rebels"
        clause.link() == Clause.Link.COMPLEMENT || perfect(syntax, clause);
    return GrammarWords.RETRACT.is(lemma)
        || others && (GrammarWords.DISPUTE.is(lemma) || denies(lemma));
  }

  private static boolean denies(String lemma) {
    return Sequence.any(Predicates.verbs(lemma), p -> p.act() == Act.DENY);
  }

  /** "is false", "turned out to be true", "was not correct". */
  private static boolean called(Syntax syntax, Clause verb, boolean so) {
    if (!BEING.has(syntax.base(verb.group().head()))) {
      return false;
    }
    for (int i = verb.verb() + 1; i < syntax.chunks().size(); i++) {
      Chunk chunk = syntax.chunk(i);
      if (chunk.boundary() || chunk.is(Kind.COMMA)) {
        return false;
      }
      int last = chunk.to() - 1;
      boolean not = verb.group().negated() || NOT.has(syntax.sentence().lexeme(last - 1));
      boolean sure = GrammarWords.TRUE.is(syntax.base(last));
      boolean wrong = GrammarWords.DUBIOUS.is(syntax.base(last));
      if (sure || wrong) {
        return so == (sure != not);
      }
    }
    return false;
  }
}
