package org.variorum.extract;

import java.util.Set;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.GuiltWords;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk.Kind;

/**
 * What a sentence says there was none of, though it names it: "ruled out a bomb", "no sign of
 * arson", "a gas leak, not a bomb", "ruled out Hamas involvement".
 */
public final class RuledOut {

  private static final WordSet RULE = WordSet.of("rule");

  private static final WordSet EXCLUDE = WordSet.of("exclude", "discount");

  /** What is ruled out in its name: "the possibility of an attack". */
  private static final WordSet NOTIONS =
      WordSet.of("possibility", "theory", "hypothesis", "likelihood", "chance", "idea", "act");

  private static final Set<String> WHOSE = Set.of("of", "by", "for", "to", "with", "from");

  private RuledOut() {}

  /** Whether it is said that what a noun phrase names did not happen or was not there. */
  public static boolean thing(Syntax syntax, int phrase) {
    return plainly(syntax, phrase) || behind(syntax, phrase, NOTIONS::has, Set.of("of"));
  }

  /** Whether it is said that those whom a noun phrase names had no part in it. */
  public static boolean somebody(Syntax syntax, int phrase) {
    boolean whose = behind(syntax, phrase, GuiltWords::any, WHOSE);
    return whose
        || plainly(syntax, phrase) && !possessed(syntax, phrase) && !fromElse(syntax, phrase);
  }

  /** "excluded the rebels from talks", "ruled out Hamas in a government": of no act. */
  private static boolean fromElse(Syntax syntax, int phrase) {
    int what = phrase + 2;
    if (what >= syntax.chunks().size() || !syntax.chunk(what).is(Kind.NOUN)) {
      return false;
    }
    int preposition = syntax.chunk(phrase + 1).from();
    boolean in = syntax.sentence().is(preposition, "in");
    return syntax.sentence().is(preposition, "from")
        || in && Predicates.nouns(syntax.base(syntax.chunk(what).head())).isEmpty();
  }

  /** "ruled out Hamas membership": what is not theirs is said of them; "Hamas involvement". */
  private static boolean possessed(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    boolean named = syntax.tag(chunk.head()) == Tag.NAME;
    return !named
        && !GuiltWords.any(syntax.base(chunk.head()))
        && syntax.tag(chunk.from()) == Tag.NAME;
  }

  private static boolean plainly(Syntax syntax, int phrase) {
    return Contrast.before(syntax, syntax.chunk(phrase).from()) >= 0
        || excluded(syntax, phrase)
        || phrase > 1
            && syntax.sentence().is(syntax.chunk(phrase - 1).from(), "of")
            && Doubts.unproven(syntax, phrase - 2);
  }

  /** "the possibility of an attack", "no evidence of a role for the army". */
  private static boolean behind(
      Syntax syntax, int phrase, Predicate<Lexeme> outer, Set<String> link) {
    int noun = phrase - 2;
    return noun >= 0
        && syntax.chunk(phrase - 1).is(Kind.PREPOSITION)
        && link.contains(syntax.sentence().norm(syntax.chunk(phrase - 1).from()))
        && syntax.chunk(noun).is(Kind.NOUN)
        && outer.test(syntax.base(syntax.chunk(noun).head()))
        && (thing(syntax, noun) || syntax.sentence().is(syntax.chunk(noun).from(), "no"));
  }

  /**
   * "ruled out arson or a bomb", "ruled the army out", "arson was ruled out", "excluded a bomb".
   */
  private static boolean excluded(Syntax syntax, int phrase) {
    int first = phrase;
    while (first > 1
        && (syntax.chunk(first - 1).is(Kind.CONJUNCTION) || syntax.chunk(first - 1).is(Kind.COMMA))
        && syntax.chunk(first - 2).is(Kind.NOUN)) {
      first -= 2;
    }
    boolean particle = first > 1 && syntax.sentence().is(syntax.chunk(first - 1).from(), "out");
    if (particle && rules(clauseOf(syntax, first - 2))) {
      return true;
    }
    for (Clause clause : syntax.clauses()) {
      boolean passive = clause.group().passive();
      boolean its = (passive ? clause.subjects() : clause.objects()).contains(phrase);
      if (!its || !told(clause)) {
        continue;
      }
      int end = passive ? clause.group().head() + 1 : syntax.chunk(syntax.phraseEnd(phrase)).to();
      boolean out = RULE.has(clause.group().base()) && syntax.sentence().is(end, "out");
      if (out || EXCLUDE.has(clause.group().base())) {
        return true;
      }
    }
    return false;
  }

  private static boolean rules(@Nullable Clause clause) {
    return clause != null
        && RULE.has(clause.group().base())
        && !clause.group().passive()
        && told(clause);
  }

  /** Not "could not rule out", "will rule out". */
  private static boolean told(Clause clause) {
    return !clause.group().negated() && clause.group().modal() == null;
  }

  private static @Nullable Clause clauseOf(Syntax syntax, int verb) {
    for (Clause clause : syntax.clauses()) {
      if (clause.verb() == verb) {
        return clause;
      }
    }
    return null;
  }
}
