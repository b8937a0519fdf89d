package org.variorum.incident;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.FigureWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;

/**
 * Attacks and damage that hurt nobody: "attacked the government's policy", "destroyed trust", "his
 * attacks on the opposition".
 */
final class FigureOfSpeech {

  private static final WordSet AT = WordSet.of("at", "inside", "from", "outside");

  /** Before what somebody is criticised over. */
  private static final WordSet ANSWERED = WordSet.of("for", "over");

  private static final WordSet ROCKETS = WordSet.of("rocket", "missile");

  private static final WordSet OFFICES =
      WordSet.of(
          "post",
          "job",
          "position",
          "office",
          "subsidy",
          "tariff",
          "tax",
          "poverty",
          "hunger",
          "disease",
          "team",
          "program",
          "programme",
          "barrier",
          "risk",
          "threat",
          "debt",
          "deficit");

  private static final WordSet HELD =
      WordSet.of(
          "city",
          "town",
          "country",
          "nation",
          "economy",
          "process",
          "budget",
          "state",
          "region",
          "policy",
          "talks",
          "parliament",
          "government",
          "world",
          "industry");

  private static final WordSet GROWTH =
      WordSet.of("social", "population", "demographic", "cultural", "creative", "economic");

  private FigureOfSpeech() {}

  private static boolean named(FigureWords what, Syntax syntax, int token) {
    return what.is(syntax.base(token))
        || what.is(syntax.sentence().lexeme(token))
        || what.is(syntax.compound(token));
  }

  /** "Shell said its pipeline was cut": what speaks is no weapon. */
  private static boolean says(Syntax syntax, Frame frame) {
    int chunk = syntax.chunkAt(frame.head());
    return Sequence.any(
            syntax.frames(),
            f -> f.act() == Act.SAY && f.verb() != null && f.agents().contains(chunk))
        && syntax.chunk(chunk).from() == frame.head();
  }

  /** "launched a rocket carrying a satellite", "the rocket lifted off". */
  private static boolean intoSpace(Syntax syntax, Frame frame) {
    if (!ROCKETS.contains(frame.predicate().lemma())) {
      return false;
    }
    for (int i = 0; i < syntax.sentence().size(); i++) {
      boolean liftsOff = syntax.lemma(i).equals("lift") && syntax.sentence().is(i + 1, "off");
      if (liftsOff || named(FigureWords.SPACE, syntax, i)) {
        return true;
      }
    }
    return false;
  }

  /** "the teachers' strike", "a strike by judges", "a general strike", "went on strike". */
  private static boolean ofWork(Syntax syntax, Frame frame) {
    Chunk chunk = syntax.chunk(syntax.chunkAt(frame.head()));
    for (int i = chunk.from(); i < frame.head(); i++) {
      if (FigureWords.AT_WORK.is(syntax.sentence().lexeme(i))
          || named(FigureWords.AT_WORK, syntax, i)) {
        return true;
      }
    }
    boolean on = chunk.from() > 0 && syntax.sentence().is(chunk.from() - 1, "on");
    return on && chunk.from() == frame.head()
        || Sequence.any(
            frame.agents(), a -> named(FigureWords.AT_WORK, syntax, syntax.chunk(a).head()));
  }

  /** "Firefighters battled a blaze", "she is fighting cancer". */
  private static boolean against(Syntax syntax, Frame frame) {
    return frame.verb() != null
        && frame.clause() >= 0
        && !frame.predicate().particle().equals("fire") // "exchanged fire", "traded fire"
        && Sequence.any(
            syntax.clauses().get(frame.clause()).objects(),
            o -> named(FigureWords.UNARMED, syntax, syntax.chunk(o).head()));
  }

  /** "fought to save the patient": what follows is their whole fight. */
  private static boolean toDo(Syntax syntax, Frame frame) {
    if (frame.verb() == null || frame.clause() < 0 || !frame.patients().isEmpty()) {
      return false;
    }
    return Sequence.any(
            syntax.clauses(),
            c ->
                c.parent() == frame.clause()
                    && c.group().form() == VerbGroup.Form.INFINITIVE
                    && FigureWords.TASK.is(c.group().lemma()))
        && Sequence.none(
            syntax.clauses().get(frame.clause()).prepositions(),
            p -> p.preposition().equals("with") || p.preposition().equals("against"));
  }

  /** "bombarded him with questions". */
  private static boolean withWords(Syntax syntax, Frame frame) {
    return frame.verb() != null
        && frame.clause() >= 0
        && Sequence.any(
            syntax.clauses().get(frame.clause()).prepositions(),
            p ->
                p.preposition().equals("with")
                    && named(FigureWords.SAID, syntax, syntax.chunk(p.phrase()).head()));
  }

  /** "at a platinum mine", "the Borovo-owned mine": where people dig; not "by a mine". */
  static boolean pit(Syntax syntax, int head) {
    Chunk chunk = syntax.chunk(syntax.chunkAt(head));
    for (int i = chunk.from(); i < head; i++) {
      if (FigureWords.DUG.is(syntax.sentence().lexeme(i)) || syntax.sentence().is(i, "owned")) {
        return true;
      }
    }
    return chunk.from() > 0 && AT.has(syntax.sentence().lexeme(chunk.from() - 1));
  }

  /** "came under fire from critics", "for his remarks": what he is told off for. */
  private static boolean underCritics(Syntax syntax, Frame frame) {
    boolean under =
        frame.predicate().lemma().equals("come")
            || frame.predicate().noun() && syntax.sentence().is(frame.head() - 1, "under");
    if (!under || frame.clause() < 0) {
      return false;
    }
    return Sequence.any(
        syntax.clauses().get(frame.clause()).prepositions(),
        p ->
            ANSWERED.contains(p.preposition()) && !syntax.chunk(p.phrase()).is(Chunk.Kind.DATE)
                || p.preposition().equals("from")
                    && named(FigureWords.CRITIC, syntax, syntax.chunk(p.phrase()).head()));
  }

  /**
   * Whether all that the frame was done to is such a thing, or what it calls a strike or an
   * explosion is none.
   */
  static boolean is(Syntax syntax, Frame frame) {
    return ofStrikers(syntax, frame)
        || SelfHarm.is(syntax, frame)
        || (frame.predicate().noun() ? ofNoun(syntax, frame) : ofVerb(syntax, frame))
        || hurtable(frame.act()) && patients(syntax, frame, FigureWords.ABSTRACT);
  }

  private static boolean hurtable(Act act) {
    return switch (act) {
      case ATTACK, DESTROY, DAMAGE, WOUND -> true;
      default -> false;
    };
  }

  private static boolean patients(Syntax syntax, Frame frame, FigureWords what) {
    return !frame.patients().isEmpty()
        && Sequence.all(frame.patients(), p -> named(what, syntax, syntax.chunk(p).head()));
  }

  /** "opened fire on striking miners": they strike no blow. */
  private static boolean ofStrikers(Syntax syntax, Frame frame) {
    return frame.predicate().lemma().equals("strike")
        && syntax.sentence().is(frame.head(), "striking")
        && Sequence.any(
            frame.patients(), p -> named(FigureWords.AT_WORK, syntax, syntax.chunk(p).head()));
  }

  private static boolean ofNoun(Syntax syntax, Frame frame) {
    return switch (frame.predicate().lemma()) {
      case "strike" -> ofWork(syntax, frame);
      case "mine" -> pit(syntax, frame.head()) || says(syntax, frame);
      case "shell" -> // "the shell of a bus"
          syntax.sentence().is(frame.head() + 1, "of") || says(syntax, frame);
      default ->
          says(syntax, frame)
              || intoSpace(syntax, frame)
              || underCritics(syntax, frame)
              || outburst(syntax, frame);
    };
  }

  private static boolean ofVerb(Syntax syntax, Frame frame) {
    return switch (frame.act()) {
      case EXPLODE -> breaksOut(syntax, frame);
      case CLASH -> against(syntax, frame) || toDo(syntax, frame);
      case WOUND, KILL -> SelfHarm.inTheFoot(syntax, frame) || doneAwayWith(syntax, frame);
      case ABDUCT -> holdsTown(syntax, frame);
      case ATTACK ->
          withWords(syntax, frame)
              || underCritics(syntax, frame)
              || frame.predicate().lemma().equals("beat")
                  && patients(syntax, frame, FigureWords.RIVAL);
      default -> false;
    };
  }

  /** "The post was eliminated": no one was. */
  private static boolean doneAwayWith(Syntax syntax, Frame frame) {
    return frame.predicate().lemma().equals("eliminate")
        && !frame.patients().isEmpty()
        && Sequence.all(frame.patients(), p -> OFFICES.has(syntax.base(syntax.chunk(p).head())));
  }

  /** "The country is held hostage by the strike": nobody is. */
  private static boolean holdsTown(Syntax syntax, Frame frame) {
    return frame.predicate().particle().startsWith("hostage")
        && !frame.patients().isEmpty()
        && Sequence.all(frame.patients(), p -> HELD.has(syntax.base(syntax.chunk(p).head())));
  }

  /** "an explosion of anger", "a social explosion". */
  private static boolean outburst(Syntax syntax, Frame frame) {
    int of = PhraseMentions.of(syntax, syntax.chunkAt(frame.head()));
    if (frame.predicate().lemma().equals("explosion")
        && frame.head() > 0
        && GROWTH.has(syntax.sentence().lexeme(frame.head() - 1))) {
      return true;
    }
    return frame.predicate().lemma().equals("explosion")
        && of >= 0
        && named(FigureWords.BREAKING_OUT, syntax, syntax.chunk(of).head());
  }

  /** "The market exploded"; but not "a market was bombed". */
  private static boolean breaksOut(Syntax syntax, Frame frame) {
    return frame.clause() >= 0
        && !syntax.clauses().get(frame.clause()).group().passive()
        && syntax.clauses().get(frame.clause()).subjects().stream()
            .map(s -> syntax.chunk(s).head())
            .anyMatch(s -> named(FigureWords.BREAKING_OUT, syntax, s));
  }
}
