package org.variorum.incident;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Section;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup.Tense;
import org.variorum.incident.Occurrence.Reference;

/**
 * How the words for an act point: "the attack" at what was told before, "another attack" beside it,
 * "attacks" at none in particular, "previously" behind the report's own time.
 */
final class Pointing {

  static final WordSet FURTHER =
      WordSet.of(
          "another",
          "separate",
          "second",
          "other",
          "similar",
          "different",
          "simultaneous",
          "subsequent",
          "additional",
          "unrelated",
          "previous",
          "earlier");

  private static final WordSet ORDINAL =
      WordSet.of(
          "third",
          "fourth",
          "fifth",
          "sixth",
          "latest",
          "worst",
          "deadliest",
          "first",
          "biggest",
          "largest",
          "bloodiest");

  private static final WordSet EARLIER = WordSet.of("previously", "formerly");

  private static final WordSet MASS =
      WordSet.of(
          "violence",
          "fighting",
          "unrest",
          "hostilities",
          "gunfire",
          "shelling",
          "terrorism",
          "combat",
          "warfare",
          "war",
          "aggression",
          "bloodshed");

  private static final WordSet SERIES =
      WordSet.of(
          "wave", "series", "string", "spate", "number", "couple", "pair", "campaign", "flurry");

  private Pointing() {}

  /** Says of a telling how it points and whether it lies before the report's own time. */
  static void read(Occurrence occurrence, Chunk chunk, @Nullable Clause clause) {
    Syntax syntax = occurrence.syntax;
    Frame frame = occurrence.frame;
    occurrence.cause = frame.predicate().noun() && Answering.cause(syntax, frame.head());
    boolean cause = occurrence.cause || clause != null && Answering.ofConflict(syntax, clause);
    Reference pointed = reference(syntax, frame, chunk, clause);
    boolean bare = pointed == Reference.KNOWN && ends(syntax, frame.head() + 1);
    occurrence.reference = !cause ? pointed : bare ? Reference.GENERIC : Reference.ANOTHER;
    occurrence.past = cause || past(syntax, clause);
  }

  /** "in revenge for the raid.": not "for the murder of an elder", which tells what it names. */
  private static boolean ends(Syntax syntax, int at) {
    return at >= syntax.sentence().size() || syntax.chunk(syntax.chunkAt(at)).is(Chunk.Kind.STOP);
  }

  private static Reference reference(
      Syntax syntax, Frame frame, Chunk chunk, @Nullable Clause clause) {
    if (!frame.predicate().noun()) {
      return OtherActs.tells(syntax, frame, clause) ? Reference.ANOTHER : Reference.NEW;
    }
    if (Aftermath.is(syntax, syntax.chunkAt(frame.head()))) {
      boolean behind = clause != null && clause.group().head() < frame.head();
      return behind ? Reference.NEW : Reference.ANOTHER; // told with its verb, or first
    }
    boolean sooner = // "Hours earlier a bomb had gone off"
        clause != null
            && clause.subjects().contains(syntax.chunkAt(frame.head()))
            && Earlier.tells(syntax, clause);
    if (sooner || Answering.strikesBack(syntax, frame, chunk, clause)) {
      return Reference.ANOTHER;
    }
    boolean headline =
        syntax.sentence().section() != Section.BODY || syntax.sentence().index() == 0;
    boolean determined = ofSeries(syntax, frame.head());
    boolean further = false;
    for (int i = chunk.from(); i < frame.head(); i++) {
      String norm = syntax.sentence().norm(i);
      if (GrammarWords.DEFINITE.is(norm)
          || norm.equals("all")
          || ORDINAL.contains(norm)
          || syntax.tag(i) == Tag.POSSESSIVE) {
        boolean theirs =
            syntax.tag(i) == Tag.POSSESSIVE_PRONOUN && MASS.has(syntax.base(frame.head()));
        return theirs ? Reference.GENERIC : Reference.KNOWN;
      }
      further |= FURTHER.contains(norm) && !apart(syntax, i, frame.head());
      boolean article =
          norm.equals("a") || norm.equals("an") || norm.equals("one") || norm.equals("another");
      determined |= article || syntax.tag(i) == Tag.NUMBER;
    }
    boolean plural =
        syntax.sentence().lexeme(frame.head()).plural() || MASS.has(syntax.base(frame.head()));
    if (plural && !determined && !headline) {
      return Reference.GENERIC;
    }
    return further ? Reference.ANOTHER : Reference.NEW;
  }

  /**
   * "Three soldiers were killed in a separate attack": the phrase for the other act in which that
   * was done, or -1.
   */
  static int inAnother(Syntax syntax, Clause clause) {
    for (Clause.Prepositional p : clause.prepositions()) {
      Chunk chunk = syntax.chunk(p.phrase());
      boolean act =
          (p.preposition().equals("in") || p.preposition().equals("during"))
              && Sequence.any(
                  Predicates.nouns(syntax.base(chunk.head())),
                  predicate -> predicate.act().violent());
      for (int i = chunk.from(); act && i < chunk.head(); i++) {
        if (FURTHER.has(syntax.sentence().lexeme(i)) && !apart(syntax, i, chunk.head())) {
          return p.phrase();
        }
      }
    }
    return -1;
  }

  /** "in two separate shootings": apart from each other, and not from what was told before. */
  private static boolean apart(Syntax syntax, int at, int head) {
    boolean several = at > 0 && syntax.tag(at - 1) == Tag.NUMBER;
    String norm = syntax.sentence().norm(at);
    if (norm.equals("simultaneous") && syntax.sentence().lexeme(head).plural()) {
      return true; // "in simultaneous attacks": with each other
    }
    return several
        && syntax.sentence().lexeme(head).plural()
        && (norm.equals("separate") || norm.equals("different"));
  }

  /** "a wave of attacks", "a series of bombings". */
  private static boolean ofSeries(Syntax syntax, int head) {
    int chunk = syntax.chunkAt(head);
    return chunk > 1
        && syntax.sentence().is(syntax.chunk(chunk - 1).from(), "of")
        && SERIES.has(syntax.base(syntax.chunk(chunk - 2).head()));
  }

  /** "the worst attack", "the first bombing": which others are set beside. */
  static boolean foremost(Syntax syntax, int phrase) {
    for (int i = syntax.chunk(phrase).from(); i < syntax.chunk(phrase).to(); i++) {
      if (ORDINAL.has(syntax.sentence().lexeme(i))) {
        return true;
      }
    }
    return false;
  }

  static boolean past(Syntax syntax, @Nullable Clause clause) {
    Clause at = clause;
    for (int depth = 0; at != null && depth < 4; depth++) {
      boolean earlier = false;
      for (int i = at.from(); i < at.to(); i++) {
        earlier |= EARLIER.has(syntax.sentence().lexeme(i));
      }
      if (earlier && at.group().tense() != Tense.FUTURE) {
        return true;
      }
      at = at.parent() < 0 || at.link() == Link.ROOT ? null : syntax.clauses().get(at.parent());
    }
    return false;
  }

  /** "a", "an", "another" before the act: one that was not told before. */
  static boolean article(Syntax syntax, Frame frame) {
    Sentence sentence = syntax.sentence();
    String norm = sentence.norm(syntax.chunk(syntax.chunkAt(frame.head())).from());
    return norm.equals("a") || norm.equals("an") || norm.equals("another");
  }

  /** "violence", "fighting": the noun counts no acts. */
  static boolean mass(String lemma) {
    return MASS.contains(lemma);
  }
}
