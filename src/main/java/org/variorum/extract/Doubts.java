package org.variorum.extract;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;

/**
 * Words under which a clause is not told as being so: it is asked, set as a condition, not proven,
 * called untrue, or said by nobody. The literature speaks of a clause's factuality.
 *
 * @see <a href="https://doi.org/10.1007/s10579-009-9089-9">Saurí and Pustejovsky (2009),
 *     FactBank</a>
 */
public final class Doubts {

  /** Behind these "if" asks; elsewhere it sets a condition. */
  private static final WordSet OPEN =
      WordSet.of("clear", "unclear", "known", "unknown", "know", "certain", "sure", "say", "asked");

  private static final WordSet CONDITIONS = WordSet.of("unless", "if", "lest");

  private static final WordSet NOBODY = WordSet.of("no", "nobody", "none", "neither", "nothing");

  /** "no fewer than 12 men" are 12. */
  private static final WordSet FEWER = WordSet.of("fewer", "less");

  private static final WordSet DENY = WordSet.of("deny", "reject", "refute");

  private static final WordSet CONFIRM = WordSet.of("confirm", "admit", "acknowledge");

  private static final WordSet NOT = WordSet.of("not", "n't", "no", "little", "never");

  private Doubts() {}

  /** Whether somebody tells a clause, and as being so. */
  public static boolean none(Syntax syntax, Clause clause) {
    return !asked(syntax, clause)
        && !conditional(syntax, clause)
        && !open(syntax, clause)
        && !untrue(syntax, clause)
        && !denied(syntax, clause);
  }

  /**
   * "did not say whether any were hurt", "not clear if rebels did it", "no evidence that rebels did
   * it".
   */
  static boolean asked(Syntax syntax, Clause clause) {
    Sentence sentence = syntax.sentence();
    int before = syntax.chunk(syntax.chunkAt(clause.from())).from() - 1;
    int noun = before(syntax, clause);
    return asks(sentence, clause.from())
        || asks(sentence, before)
        || noun >= 0 && thatBehind(syntax, noun) && unproven(syntax, syntax.chunkAt(noun));
  }

  /** "unless Russia withdraws its troops", "even if they attacked again", "as if". */
  static boolean conditional(Syntax syntax, Clause clause) {
    Clause above = above(syntax, clause);
    return CONDITIONS.has(syntax.sentence().lexeme(clause.from()))
        || clause.from() > 0 && CONDITIONS.has(syntax.sentence().lexeme(clause.from() - 1))
        || clause.link() == Clause.Link.COMPLEMENT && above != null && conditional(syntax, above);
  }

  /** "did not say that", "do not believe that", "nobody believes that": no word for it. */
  static boolean open(Syntax syntax, Clause clause) {
    Clause above = above(syntax, clause);
    if (above != null && clause.link() == Clause.Link.COMPLEMENT && leftOpen(syntax, above)) {
      return true;
    }
    if (above == null || clause.link() != Clause.Link.COMPLEMENT || above.from() > clause.from()) {
      return false;
    }
    return GrammarWords.ASSERTING.is(above.group().lemma())
        && (above.group().negated() || Sequence.any(above.subjects(), s -> nobody(syntax, s)));
  }

  /** "neither confirmed nor denied that", "would not confirm or deny that". */
  public static boolean leftOpen(Syntax syntax, Clause above) {
    int verb = above.group().head();
    int or = confirms(syntax, verb) ? verb + 1 : verb - 1;
    return (syntax.sentence().is(or, "nor") || syntax.sentence().is(or, "or"))
        && confirms(syntax, or - 1)
        && DENY.has(syntax.base(or + 1));
  }

  /** "confirmed", which behind "neither" looks like an adjective. */
  private static boolean confirms(Syntax syntax, int token) {
    Words.VerbForm verb = token < 0 ? null : syntax.sentence().lexeme(token).verb();
    return verb != null && CONFIRM.contains(verb.lemma());
  }

  /** "it is unlikely that", "a myth that", "rumours that", which nobody has confirmed. */
  static boolean untrue(Syntax syntax, Clause clause) {
    Account account = Account.of(syntax, clause);
    int word = account == null ? before(syntax, clause) : syntax.chunk(account.noun()).head();
    if (word < 0 || account != null && account.confirmed()) {
      return false;
    }
    Lexeme lexeme = syntax.base(word);
    boolean not = NOT.has(syntax.sentence().lexeme(word - 1));
    return GrammarWords.DUBIOUS.is(lexeme) && !not || GrammarWords.TRUE.is(lexeme) && not;
  }

  /** "denied that they had killed", "denied targeting", "the claim that rebels did it is false". */
  static boolean denied(Syntax syntax, Clause clause) {
    Account account = Account.of(syntax, clause);
    return account != null && account.refuted() || underDenial(syntax, clause);
  }

  private static boolean underDenial(Syntax syntax, Clause clause) {
    boolean beside =
        clause.link() == Clause.Link.ADVERBIAL
            || clause.link() == Clause.Link.COORDINATE
            || clause.link() == Clause.Link.RELATIVE;
    Clause above = above(syntax, clause);
    if (above == null
        || beside
        || above.group().negated()
        || Sequence.any(above.subjects(), s -> nobody(syntax, s) || few(syntax, s))) {
      return false;
    }
    boolean participle =
        clause.group().form() == VerbGroup.Form.ING && above.verb() + 1 == clause.verb();
    return denies(above.group()) && (participle || clause.link() == Clause.Link.COMPLEMENT);
  }

  /** "nobody", "no group", "neither side". */
  public static boolean nobody(Syntax syntax, int phrase) {
    int first = syntax.chunk(phrase).from();
    return NOBODY.has(syntax.sentence().lexeme(first))
        && !FEWER.has(syntax.sentence().lexeme(first + 1));
  }

  /** "Few doubt that": most take it for so. */
  private static boolean few(Syntax syntax, int phrase) {
    return syntax.sentence().is(syntax.chunk(phrase).from(), "few");
  }

  private static boolean denies(VerbGroup verb) {
    return Sequence.any(Predicates.verbs(verb.base()), p -> p.act() == Act.DENY);
  }

  private static @Nullable Clause above(Syntax syntax, Clause clause) {
    return clause.parent() < 0 ? null : syntax.clauses().get(clause.parent());
  }

  /** The word that a clause hangs on: before its "that", or before it where none is said. */
  private static int before(Syntax syntax, Clause clause) {
    int first = syntax.chunk(syntax.chunkAt(clause.from())).from();
    if (syntax.sentence().is(clause.from(), "that")) {
      return clause.from() - 1;
    }
    return syntax.sentence().is(first - 1, "that") ? first - 2 : first - 1;
  }

  private static boolean thatBehind(Syntax syntax, int word) {
    return syntax.sentence().is(word + 1, "that");
  }

  /** "no evidence", "no immediate confirmation", "have not found any proof". */
  static boolean unproven(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    if (!chunk.is(Chunk.Kind.NOUN) || !GrammarWords.PROOF.is(syntax.base(chunk.head()))) {
      return false;
    }
    String first = syntax.sentence().norm(chunk.from());
    Clause clause = syntax.clauseAt(chunk.head());
    boolean negated = clause != null && clause.group().negated();
    return first.equals("no") || first.equals("little") || negated;
  }

  private static boolean asks(Sentence sentence, int at) {
    return sentence.is(at, "whether") || sentence.is(at, "if") && OPEN.has(sentence.lexeme(at - 1));
  }
}
