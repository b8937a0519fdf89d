package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;

/**
 * What courts do: neither its day nor its town is that of the deed which is tried there, and whom
 * they try is held to have done it.
 */
final class Courts {

  private static final WordSet TRIALS =
      WordSet.of(
          "trial",
          "hearing",
          "sentencing",
          "testimony",
          "verdict",
          "arraignment",
          "plea",
          "charge",
          "bail",
          "bond",
          "prosecution");

  private static final WordSet TRY =
      WordSet.of(
          "sentence",
          "jail",
          "imprison",
          "convict",
          "indict",
          "arraign",
          "prosecute",
          "extradite",
          "execute",
          "hang");

  /** Behind "charged": what with. */
  private static final Set<String> OF_CRIME = Set.of("with", "over", "in", "for");

  private static final WordSet CLEAR = WordSet.of("acquit", "exonerate", "absolve", "clear");

  /** What is done with charges and verdicts that do not stand. */
  private static final WordSet LIFT =
      WordSet.of("drop", "dismiss", "withdraw", "quash", "overturn", "annul", "void");

  private static final WordSet LIFTED =
      WordSet.of("charge", "case", "indictment", "conviction", "verdict");

  private static final WordSet AGAINST = WordSet.of("against", "of");

  /** What somebody does on whom a court sits: "went on trial", "faces charges". */
  private static final WordSet STAND =
      WordSet.of("face", "stand", "go", "await", "begin", "open", "put", "start");

  /** "was in court", "appeared before a judge". */
  private static final WordSet APPEAR = WordSet.of("be", "appear", "return", "go", "arrive");

  private static final WordSet BENCH =
      WordSet.of("court", "courtroom", "judge", "magistrate", "tribunal");

  private static final int NEAR = 4;

  private Courts() {}

  /** Whether a clause tells what a court did: then only its deed's own words tell of the deed. */
  static boolean sit(Syntax syntax, Clause clause) {
    Lexeme verb = clause.group().base();
    return tries(syntax, clause)
        || !freed(syntax, clause).isEmpty()
        || inCourt(syntax, clause)
        || CLEAR.has(verb) && !verb.is("clear")
        || Sequence.any(clause.objects(), o -> trial(syntax, o))
        || Sequence.any(clause.subjects(), s -> trial(syntax, s));
  }

  /** "was sentenced", "stood trial", "pleaded guilty". */
  static boolean tries(Syntax syntax, Clause clause) {
    Lexeme verb = clause.group().base();
    return TRY.has(verb)
        || verb.is("try") && clause.group().passive()
        || verb.is("charge") && clause.group().passive() && withCrime(syntax, clause)
        || STAND.has(verb) && onTrial(syntax, clause)
        || pleads(syntax, clause);
  }

  /** "was charged with murder": with what was told before, and on the day of the court. */
  static boolean charge(Occurrence told) {
    return charge(told.syntax, told.frame);
  }

  private static boolean charge(Syntax syntax, Frame frame) {
    int head = frame.head();
    return frame.clause() >= 0
        && frame.predicate().noun()
        && frame.patients().isEmpty()
        && syntax.chunk(syntax.chunkAt(head)).from() == head
        && tries(syntax, syntax.clauses().get(frame.clause()));
  }

  /** "charged with murder over the stabbing of two": the stabbing tells what was done. */
  static boolean chargeOver(Syntax syntax, Frame frame) {
    return charge(syntax, frame)
        && Sequence.any(
            syntax.frames(),
            f ->
                f.clause() == frame.clause()
                    && f.head() > frame.head()
                    && f.predicate().noun()
                    && f.act().violent()
                    && OF_CRIME.contains(
                        syntax.sentence().norm(syntax.chunk(syntax.chunkAt(f.head())).from() - 1)));
  }

  /** "was charged with murder", "over the stabbing", "in the shooting". */
  private static boolean withCrime(Syntax syntax, Clause clause) {
    return Sequence.any(
        clause.prepositions(),
        p -> OF_CRIME.contains(p.preposition()) && Suspicions.deed(syntax, p.phrase()));
  }

  /** "was acquitted". */
  static boolean clears(Clause clause) {
    return CLEAR.has(clause.group().base());
  }

  /**
   * Those whom a clause clears: "acquitted two men", "dropped the charges against them", "the
   * conviction of Ali Musa was quashed".
   */
  static List<Integer> freed(Syntax syntax, Clause clause) {
    if (clears(clause) && !clause.group().negated() && clause.group().modal() == null) {
      boolean told = clause.group().is("clear") || ofSomething(syntax, clause);
      if (told && !ofWhat(syntax, clause)) {
        return List.of(); // "cleared the road", "acquitted of corruption"
      }
      return (clause.group().passive() ? clause.subjects() : clause.objects())
          .stream().filter(whom -> !harmed(syntax, whom)).toList();
    }
    if (!LIFT.has(clause.group().base()) || clause.group().negated()) {
      return List.of();
    }
    List<Integer> whom = new ArrayList<>();
    for (int what : clause.group().passive() ? clause.subjects() : clause.objects()) {
      int at = behindDay(syntax, what + 1);
      boolean against =
          LIFTED.has(syntax.base(syntax.chunk(what).head()))
              && at + 1 < syntax.chunks().size()
              && AGAINST.has(syntax.sentence().lexeme(syntax.chunk(at).from()))
              && syntax.chunk(at + 1).is(Chunk.Kind.NOUN);
      if (against) {
        whom.addAll(syntax.list(at + 1));
      }
    }
    return whom;
  }

  private static boolean ofSomething(Syntax syntax, Clause clause) {
    return syntax.sentence().is(clause.group().head() + 1, "of")
        || Sequence.any(clause.prepositions(), p -> p.preposition().equals("of"));
  }

  /** "A man acquitted of murder was shot dead": what he is told of is another's deed. */
  static boolean harmed(Syntax syntax, int phrase) {
    return Sequence.any(
        syntax.frames(),
        f ->
            f.patients().contains(phrase)
                && (f.act().harm() || f.act() == Act.ABDUCT || f.act() == Act.ATTACK));
  }

  /** "cleared a man of the murder", "of ordering it". */
  private static boolean ofWhat(Syntax syntax, Clause clause) {
    int at = syntax.clauses().indexOf(clause);
    return Sequence.any(clause.prepositions(), p -> Suspicions.deed(syntax, p.phrase()))
        || Sequence.any(
            syntax.clauses(),
            c ->
                c.parent() == at
                    && c.group().form() == VerbGroup.Form.ING
                    && syntax.sentence().is(syntax.chunk(c.verb()).from() - 1, "of"));
  }

  private static int behindDay(Syntax syntax, int at) {
    for (int i = at; i < Math.min(at + 2, syntax.chunks().size() - 1); i++) {
      if (syntax.chunk(i).is(Chunk.Kind.DATE)) {
        return i + 1; // "the charges on Monday against"
      }
    }
    return at;
  }

  /** "A court jailed two men": whom it judges is the object. */
  static boolean judges(Clause clause) {
    String verb = clause.group().lemma();
    return (TRY.contains(verb) || clears(clause)) && !clause.group().passive();
  }

  /** "pleaded guilty", "pled guilty". */
  static boolean pleads(Syntax syntax, Clause clause) {
    return clause.group().is("plead") && syntax.sentence().is(clause.group().head() + 1, "guilty");
  }

  /** "stand trial", "go on trial", "face charges". */
  private static boolean onTrial(Syntax syntax, Clause clause) {
    int end = Math.min(syntax.chunks().size(), clause.verb() + NEAR);
    for (int i = clause.verb() + 1; i < end; i++) {
      if (trial(syntax, i)) {
        return true;
      }
    }
    return false;
  }

  /** "was back in court on Monday", "appeared before a judge". */
  private static boolean inCourt(Syntax syntax, Clause clause) {
    int end = Math.min(clause.to(), clause.group().head() + NEAR);
    for (int i = clause.group().head() + 1; i < end; i++) {
      if (BENCH.has(syntax.sentence().lexeme(i)) && APPEAR.has(clause.group().base())) {
        return true;
      }
    }
    return false;
  }

  private static boolean trial(Syntax syntax, int phrase) {
    return TRIALS.has(syntax.base(syntax.chunk(phrase).head()));
  }
}
