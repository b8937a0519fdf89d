package org.variorum.incident;

import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;

/**
 * Attacks and damage that hurt nobody: "attacked the government's policy", "destroyed trust", "his
 * attacks on the opposition".
 */
final class FigureOfSpeech {

  /** What words attack, and what is destroyed without hands. */
  private static final Set<String> ABSTRACT =
      Set.of(
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
          "myth");

  private FigureOfSpeech() {}

  /** Whether all that the frame was done to is such a thing. */
  static boolean is(Syntax syntax, Frame frame) {
    Act act = frame.act();
    boolean figurative = act == Act.ATTACK || act == Act.DESTROY || act == Act.DAMAGE;
    return figurative
        && !frame.patients().isEmpty()
        && frame.patients().stream()
            .allMatch(p -> ABSTRACT.contains(syntax.lemma(syntax.chunk(p).head())));
  }
}
