package org.variorum.extract;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.VerbGroup.Tense;

/**
 * Whether acts are told by their kind or their number only: "Murders rose by a tenth", "bombs
 * explode every day", "will answer the murders of judges".
 */
final class VagueActs {

  private static final WordSet TREND =
      WordSet.of(
          "rise",
          "fall",
          "increase",
          "decrease",
          "drop",
          "decline",
          "soar",
          "double",
          "triple",
          "grow",
          "surge",
          "climb",
          "jump",
          "quadruple");

  private static final WordSet EVERY = WordSet.of("every", "each");

  private static final WordSet UNIT =
      WordSet.of(
          "day", "days", "week", "weeks", "month", "months", "year", "years", "night", "hour",
          "hours", "minute", "minutes");

  private static final WordSet WHERE = WordSet.of("in", "at", "near", "on", "outside", "by");

  private final Syntax syntax;
  private final Sentence sentence;

  VagueActs(Syntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
  }

  /** "bombs explode every day", "four people have been kidnapped every day this year". */
  boolean often(Clause clause) {
    Tense tense = clause.group().tense();
    if (tense != Tense.PRESENT && tense != Tense.PERFECT) {
      return false;
    }
    boolean every = false;
    boolean year = false;
    for (int i = clause.from(); i < end(clause); i++) {
      every |=
          EVERY.has(sentence.lexeme(i))
              && (UNIT.has(sentence.lexeme(i + 1)) || UNIT.has(sentence.lexeme(i + 2)));
      year |= sentence.is(i, "year") && !sentence.is(i - 1, "every") || sentence.is(i, "far");
    }
    return every && (tense == Tense.PRESENT || year);
  }

  /** Behind the clause and the times that follow it. */
  private int end(Clause clause) {
    int end = clause.to();
    while (end < sentence.size() && syntax.chunk(syntax.chunkAt(end)).is(Chunk.Kind.DATE)
        || end < sentence.size() && EVERY.has(sentence.lexeme(end))) {
      end = syntax.chunk(syntax.chunkAt(end)).to();
    }
    return end;
  }

  /** "Murders rose by a tenth"; "condemned the murders, kidnappings and torture". */
  boolean tells(Chunk act, Clause clause) {
    int at = syntax.chunkAt(act.head());
    boolean several = sentence.lexeme(act.head()).plural() && plain(act);
    if (clause.subjects().contains(at) && TREND.has(clause.group().base())) {
      return several;
    }
    return several && !answeredFor(clause) && (listed(at) || ofPeople(at)) && !detailed(at);
  }

  /** Neither counted nor named. */
  private boolean plain(Chunk chunk) {
    for (int i = chunk.from(); i < chunk.to(); i++) {
      Tag tag = syntax.tag(i);
      boolean pointing = tag == Tag.DETERMINER && !sentence.is(i, "the");
      if (tag == Tag.NUMBER || tag == Tag.NAME || pointing || sentence.token(i).numeric()) {
        return false;
      }
    }
    return true;
  }

  /** "the murders, kidnappings and torture": more than one kind, told together. */
  private boolean listed(int at) {
    boolean behind =
        at + 2 < syntax.chunks().size()
            && (syntax.chunk(at + 1).is(Chunk.Kind.CONJUNCTION)
                || syntax.chunk(at + 1).is(Chunk.Kind.COMMA))
            && act(at + 2);
    boolean before =
        at > 1
            && (syntax.chunk(at - 1).is(Chunk.Kind.CONJUNCTION)
                || syntax.chunk(at - 1).is(Chunk.Kind.COMMA))
            && act(at - 2);
    return behind || before;
  }

  private boolean act(int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    return chunk.is(Chunk.Kind.NOUN)
        && plain(chunk)
        && sentence.lexeme(chunk.head()).plural()
        && Sequence.any(Predicates.nouns(syntax.base(chunk.head())), p -> p.act().violent());
  }

  /** "the murders of judges". */
  private boolean ofPeople(int at) {
    if (at + 2 >= syntax.chunks().size() || !sentence.is(syntax.chunk(at + 1).from(), "of")) {
      return false;
    }
    Chunk whom = syntax.chunk(at + 2);
    return whom.is(Chunk.Kind.NOUN)
        && syntax.tag(whom.from()) != Tag.DETERMINER
        && syntax.tag(whom.from()) != Tag.POSSESSIVE_PRONOUN
        && plain(whom)
        && sentence.lexeme(whom.head()).plural();
  }

  /** "in Gao on Monday", "by soldiers", "that shocked": what tells of acts of some day or place. */
  private boolean detailed(int at) {
    for (int i = at + 1; i < syntax.chunks().size() && !syntax.chunk(i).is(Chunk.Kind.STOP); i++) {
      Chunk chunk = syntax.chunk(i);
      boolean where =
          chunk.is(Chunk.Kind.NOUN)
              && i > 0
              && WHERE.has(sentence.lexeme(syntax.chunk(i - 1).from()))
              && (syntax.tag(chunk.head()) == Tag.NAME
                  || sentence.is(syntax.chunk(i - 1).from(), "by"));
      boolean told = // "that shocked the country"; not "with which it rules"
          chunk.is(Chunk.Kind.RELATIVE) && !syntax.chunk(i - 1).is(Chunk.Kind.PREPOSITION);
      if (where || told || chunk.is(Chunk.Kind.DATE)) {
        return true;
      }
      if (chunk.verb() != null) {
        return false;
      }
    }
    return false;
  }

  /** "charged with the murders of tourists": known acts for which somebody answers. */
  private boolean answeredFor(Clause clause) {
    return Sequence.any(
        Predicates.verbs(clause.group().base()),
        p ->
            p.act() == Act.CLAIM
                || p.act() == Act.BLAME
                || p.act() == Act.DETAIN
                || p.act() == Act.SUSPECT
                || p.act() == Act.DENY
                || p.act() == Act.OCCUR
                || p.act().violent());
  }
}
