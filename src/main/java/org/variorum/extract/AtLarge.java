package org.variorum.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Section;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.VerbGroup.Form;
import org.variorum.extract.VerbGroup.Tense;

/**
 * Whether a clause tells what is done to people at large, at no time and no place of its own: "a
 * government that has murdered the clergy", "those who plant bombs and kidnap people", "ceased
 * bombing pipelines".
 */
final class AtLarge {

  private static final WordSet CEASE =
      WordSet.of("cease", "stop", "halt", "suspend", "end", "quit", "discontinue");

  private static final WordSet WHERE =
      WordSet.of("in", "at", "near", "outside", "around", "across");

  private static final WordSet ONE = WordSet.of("a", "an", "one");

  private static final WordSet TREND = WordSet.of("rise", "increase", "decline", "wane");

  private static final WordSet MANY = WordSet.of("hundreds", "thousands", "scores");

  private static final WordSet UNCOUNTED = WordSet.of("many", "numerous", "countless");

  private final Syntax syntax;
  private final Sentence sentence;

  AtLarge(Syntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
  }

  boolean tells(Clause clause, boolean passive) {
    VerbGroup group = clause.group();
    if (!violent(group)) {
      return false;
    }
    if (ceased(clause)) {
      return true;
    }
    Tense tense = tense(clause);
    boolean headline = sentence.section() == Section.TITLE || sentence.upperCase();
    if (headline || tense != Tense.PRESENT && tense != Tense.PERFECT || detailed(clause)) {
      return false;
    }
    Clause first = first(clause);
    Link link = first.link();
    boolean where = link == Link.ADVERBIAL && sentence.is(first.from() - 1, "where");
    boolean aside = link == Link.RELATIVE || where;
    if (passive && tense == Tense.PRESENT && aside) {
      return Sequence.any(clause.subjects(), s -> several(syntax.chunk(s)));
    }
    boolean told =
        tense == Tense.PERFECT ? sentence.index() > 0 && !passive : link == Link.COMPLEMENT;
    if (!aside && !told || !aside && !passive && points(clause.subjects())) {
      return false;
    }
    List<Integer> harmed = passive ? clause.subjects() : clause.objects();
    return !harmed.isEmpty()
        && harmed.stream()
            .map(syntax::chunk)
            .allMatch(whom -> atLarge(whom) || where && !passive && overTime(whom));
  }

  /** "where the rebels have killed hundreds": so many that no one act did it. */
  private boolean overTime(Chunk whom) {
    return MANY.has(sentence.lexeme(whom.from()));
  }

  /** "Kidnapping is a crime", "Attacks on journalists are on the rise": no act in particular. */
  boolean tells(Chunk act, Clause clause) {
    boolean said =
        clause.group().is("be")
            && clause.group().tense() == Tense.PRESENT
            && clause.subjects().contains(syntax.chunkAt(act.head()))
            && syntax.tag(act.from()) != Tag.DETERMINER
            && syntax.tag(act.from()) != Tag.NUMBER
            && syntax.tag(act.from()) != Tag.POSSESSIVE_PRONOUN
            && syntax.tag(act.from()) != Tag.NAME;
    return said
        && (Sequence.any(clause.objects(), o -> ONE.has(first(o)))
            || Sequence.any(
                clause.prepositions(),
                p -> p.preposition().equals("on") && TREND.has(syntax.base(head(p.phrase())))));
  }

  private Lexeme first(int phrase) {
    return sentence.lexeme(syntax.chunk(phrase).from());
  }

  private int head(int phrase) {
    return syntax.chunk(phrase).head();
  }

  private static boolean violent(VerbGroup group) {
    return Sequence.any(Predicates.verbs(group.base()), p -> p.act().violent());
  }

  /** "which ceased bombing pipelines on 25 August": the day is not that of any bombing. */
  private boolean ceased(Clause clause) {
    Clause above = clause.parent() < 0 ? null : syntax.clauses().get(clause.parent());
    return above != null
        && clause.group().form() == Form.ING
        && clause.verb() == above.verb() + 1
        && CEASE.has(above.group().base());
  }

  /** The tense of a clause, or of the one that it goes on: "has murdered priests and bombed". */
  private @Nullable Tense tense(Clause clause) {
    Clause at = clause;
    while (at.link() == Link.COORDINATE && at.group().tense() == Tense.PAST && at.parent() >= 0) {
      at = syntax.clauses().get(at.parent());
    }
    boolean perfect = at.group().tense() == Tense.PERFECT;
    return perfect && at.subjects().equals(clause.subjects())
        ? Tense.PERFECT
        : clause.group().tense();
  }

  /** The clause that "and" goes on from. */
  private Clause first(Clause clause) {
    Clause at = clause;
    while (at.link() == Link.COORDINATE && at.parent() >= 0) {
      at = syntax.clauses().get(at.parent());
    }
    return at;
  }

  /** Whether it has a day, a place by name or an act of its own: "killed in an attack". */
  private boolean detailed(Clause clause) {
    boolean dated =
        Sequence.any(
            syntax.chunks(),
            c -> c.is(Chunk.Kind.DATE) && c.from() >= clause.from() && c.to() <= clause.to());
    return dated
        || Sequence.any(
            clause.prepositions(),
            p -> WHERE.contains(p.preposition()) && own(syntax.chunk(p.phrase())));
  }

  private boolean own(Chunk where) {
    return syntax.tag(where.head()) == Tag.NAME
        || Sequence.any(Predicates.nouns(syntax.base(where.head())), p -> p.act().violent());
  }

  /** "they have killed", "the gunmen have burned": somebody told of before. */
  private boolean points(List<Integer> subjects) {
    return subjects.stream()
        .map(syntax::chunk)
        .anyMatch(
            chunk ->
                syntax.tag(chunk.head()) == Tag.PRONOUN
                    || syntax.tag(chunk.from()) == Tag.DETERMINER
                        && sentence.lexeme(chunk.head()).plural());
  }

  private boolean several(Chunk chunk) {
    return sentence.is(chunk.head(), "they") || plural(chunk);
  }

  /** "priests", "innocent people", "the clergy", "whose members", "many". */
  private boolean atLarge(Chunk chunk) {
    if (UNCOUNTED.has(sentence.lexeme(chunk.from()))) {
      return true;
    }
    for (int i = chunk.from(); i < chunk.to(); i++) {
      if (syntax.tag(i) == Tag.NUMBER || syntax.tag(i) == Tag.NAME || sentence.token(i).numeric()) {
        return false;
      }
    }
    if (GrammarWords.WHOLE.is(sentence.lexeme(chunk.head()))) {
      return true;
    }
    Tag opener = syntax.tag(chunk.from());
    boolean bare = opener != Tag.DETERMINER && opener != Tag.POSSESSIVE_PRONOUN;
    return (bare || sentence.is(chunk.from(), "whose"))
        && syntax.tag(chunk.head()) == Tag.NOUN
        && plural(chunk);
  }

  private boolean plural(Chunk chunk) {
    return sentence.lexeme(chunk.head()).plural() || sentence.is(chunk.head(), "people");
  }
}
