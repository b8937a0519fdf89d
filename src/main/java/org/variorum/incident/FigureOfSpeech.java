package org.variorum.incident;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;

/**
 * Attacks and damage that hurt nobody: "attacked the government's policy", "destroyed trust", "his
 * attacks on the opposition".
 */
final class FigureOfSpeech {

  /** What words attack, and what is destroyed without hands. */
  private static final WordSet ABSTRACT =
      WordSet.of(
          "policy",
          "opposition",
          "decision",
          "law",
          "bill",
          "plan",
          "proposal",
          "speech",
          "record",
          "idea",
          "report",
          "verdict",
          "ruling",
          "reform",
          "measure",
          "statement",
          "view",
          "argument",
          "agreement",
          "accord",
          "corruption",
          "poverty",
          "inflation",
          "problem",
          "economy",
          "budget",
          "constitution",
          "dialogue",
          "reputation",
          "credibility",
          "image",
          "trust",
          "confidence",
          "hope",
          "unity",
          "peace",
          "process",
          "democracy",
          "relation",
          "chance",
          "institution",
          "sovereignty",
          "freedom",
          "right",
          "morale",
          "dream",
          "career",
          "holiday",
          "visit",
          "trip",
          "talk",
          "negotiation",
          "silence",
          "ceasefire",
          "cease-fire",
          "truce",
          "deadlock",
          "promise",
          "myth");

  /** What breaks out without a bomb: "a crisis exploded". */
  private static final WordSet BREAKING_OUT =
      WordSet.of(
          "crisis",
          "conflict",
          "confrontation",
          "scandal",
          "tension",
          "dispute",
          "controversy",
          "row",
          "population",
          "price",
          "anger",
          "debate",
          "situation",
          "market",
          "myth");

  /** Those whose strike is no blow. */
  private static final WordSet AT_WORK =
      WordSet.of(
          "worker",
          "employee",
          "teacher",
          "judge",
          "magistrate",
          "miner",
          "student",
          "driver",
          "nurse",
          "doctor",
          "union",
          "pilot",
          "farmer",
          "docker",
          "lawyer",
          "staff",
          "prisoner",
          "labor",
          "labour",
          "transport",
          "transportation",
          "bus",
          "hunger",
          "general",
          "indefinite",
          "national",
          "rail",
          "rent",
          "wage",
          "sympathy",
          "teachers",
          "24-hour",
          "48-hour");

  /** What is fought without arms. */
  private static final WordSet FOUGHT =
      WordSet.of(
          "blaze",
          "fire",
          "flame",
          "wildfire",
          "cancer",
          "illness",
          "disease",
          "odds",
          "crime",
          "poverty",
          "corruption",
          "virus",
          "epidemic",
          "election",
          "lawsuit",
          "charge");

  /** What people are attacked or bombarded with in words. */
  private static final WordSet SAID =
      WordSet.of(
          "question",
          "complaint",
          "request",
          "message",
          "call",
          "criticism",
          "letter",
          "insult",
          "email",
          "propaganda",
          "leaflet",
          "word");

  /** What mines are dug for. */
  private static final WordSet DUG =
      WordSet.of(
          "gold",
          "coal",
          "platinum",
          "copper",
          "diamond",
          "tin",
          "iron",
          "uranium",
          "silver",
          "salt",
          "zinc",
          "cobalt",
          "nickel",
          "jade",
          "emerald",
          "coltan",
          "phosphate");

  private static final WordSet AT = WordSet.of("at", "inside", "from", "outside");

  private static final WordSet ROCKETS = WordSet.of("rocket", "missile");

  private static final WordSet SPACE =
      WordSet.of("satellite", "orbit", "astronaut", "cosmonaut", "spacecraft", "spaceship");

  private FigureOfSpeech() {}

  /** "Shell said its pipeline was cut": what speaks is no weapon. */
  private static boolean says(Syntax syntax, Frame frame) {
    int chunk = syntax.chunkAt(frame.head());
    return syntax.frames().stream()
            .anyMatch(f -> f.act() == Act.SAY && f.verb() != null && f.agents().contains(chunk))
        && syntax.chunk(chunk).from() == frame.head();
  }

  /** "launched a rocket carrying a satellite", "the rocket lifted off". */
  private static boolean intoSpace(Syntax syntax, Frame frame) {
    if (!ROCKETS.contains(frame.predicate().lemma())) {
      return false;
    }
    for (int i = 0; i < syntax.sentence().size(); i++) {
      boolean liftsOff =
          syntax.lemma(i).equals("lift") && syntax.sentence().norm(i + 1).equals("off");
      if (liftsOff || SPACE.has(syntax.base(i))) {
        return true;
      }
    }
    return false;
  }

  /** "the teachers' strike", "a strike by judges", "a general strike", "went on strike". */
  private static boolean ofWork(Syntax syntax, Frame frame) {
    Chunk chunk = syntax.chunk(syntax.chunkAt(frame.head()));
    for (int i = chunk.from(); i < frame.head(); i++) {
      if (AT_WORK.has(syntax.base(i)) || AT_WORK.has(syntax.sentence().lexeme(i))) {
        return true;
      }
    }
    boolean on = chunk.from() > 0 && syntax.sentence().norm(chunk.from() - 1).equals("on");
    return on && chunk.from() == frame.head()
        || frame.agents().stream().anyMatch(a -> AT_WORK.has(syntax.base(syntax.chunk(a).head())));
  }

  /** "Firefighters battled a blaze", "she is fighting cancer". */
  private static boolean against(Syntax syntax, Frame frame) {
    return frame.verb() != null
        && frame.clause() >= 0
        && !frame.predicate().lemma().equals("exchange") // "exchanged fire"
        && syntax.clauses().get(frame.clause()).objects().stream()
            .anyMatch(o -> FOUGHT.has(syntax.base(syntax.chunk(o).head())));
  }

  /** "bombarded him with questions". */
  private static boolean withWords(Syntax syntax, Frame frame) {
    return frame.verb() != null
        && frame.clause() >= 0
        && syntax.clauses().get(frame.clause()).prepositions().stream()
            .anyMatch(
                p ->
                    p.preposition().equals("with")
                        && SAID.has(syntax.base(syntax.chunk(p.phrase()).head())));
  }

  /** "at a platinum mine", "the Borovo-owned mine": where people dig; not "by a mine". */
  private static boolean pit(Syntax syntax, int head) {
    Chunk chunk = syntax.chunk(syntax.chunkAt(head));
    for (int i = chunk.from(); i < head; i++) {
      if (DUG.has(syntax.sentence().lexeme(i)) || syntax.sentence().norm(i).equals("owned")) {
        return true;
      }
    }
    return chunk.from() > 0 && AT.has(syntax.sentence().lexeme(chunk.from() - 1));
  }

  /**
   * Whether all that the frame was done to is such a thing, or what it calls a strike or an
   * explosion is none.
   */
  static boolean is(Syntax syntax, Frame frame) {
    Act act = frame.act();
    if (act == Act.EXPLODE && frame.verb() != null && frame.clause() >= 0) {
      return syntax.clauses().get(frame.clause()).subjects().stream()
          .anyMatch(s -> BREAKING_OUT.has(syntax.base(syntax.chunk(s).head())));
    }
    boolean striking = // "opened fire on striking miners"
        frame.predicate().lemma().equals("strike")
            && syntax.sentence().norm(frame.head()).equals("striking")
            && frame.patients().stream()
                .anyMatch(p -> AT_WORK.has(syntax.base(syntax.chunk(p).head())));
    if (striking) {
      return true;
    }
    if (frame.predicate().noun() && frame.predicate().lemma().equals("strike")) {
      return ofWork(syntax, frame);
    }
    if (frame.predicate().noun() && (says(syntax, frame) || intoSpace(syntax, frame))) {
      return true;
    }
    if (frame.predicate().noun() && frame.predicate().lemma().equals("mine")) {
      return pit(syntax, frame.head());
    }
    if (frame.predicate().noun() && frame.predicate().lemma().equals("shell")) {
      return syntax.sentence().norm(frame.head() + 1).equals("of"); // "the shell of a bus"
    }
    if (act == Act.CLASH || act == Act.ATTACK && withWords(syntax, frame)) {
      return act == Act.ATTACK || against(syntax, frame);
    }
    boolean figurative = act == Act.ATTACK || act == Act.DESTROY || act == Act.DAMAGE;
    return figurative
        && !frame.patients().isEmpty()
        && frame.patients().stream()
            .allMatch(p -> ABSTRACT.has(syntax.base(syntax.chunk(p).head())));
  }
}
