package org.variorum.extract.casualty;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;

/** Whose side victims are on by what they are. */
final class Natures {

  /** Words that leave open who somebody is; of attackers they make strangers, of the dead not. */
  private static final WordSet HEDGES =
      WordSet.of(
          "unidentified", "unknown", "alleged", "suspected", "unnamed", "presumed", "accused");

  private static final WordSet KIN =
      WordSet.of(
          "civilian",
          "child",
          "woman",
          "wife",
          "husband",
          "son",
          "daughter",
          "mother",
          "father",
          "brother",
          "sister");

  private Natures() {}

  static Actor.Side of(Syntax syntax, int head, @Nullable Mention<Actor> actor) {
    if (actor == null) {
      return KIN.has(syntax.base(head)) ? Actor.Side.CIVILIANS : Actor.Side.UNKNOWN;
    }
    Actor who = actor.value();
    if (who.side() == Actor.Side.NON_STATE_ARMED && ofGovernment(syntax, head)) {
      return Actor.Side.STATE_FORCES;
    }
    if (who.side() != Actor.Side.NON_STATE_ARMED || !onlyHedged(syntax, actor)) {
      return who.side();
    }
    return switch (who.head().category()) {
      case "civilian", "clergy", "medical", "media", "relation", "community" ->
          Actor.Side.CIVILIANS;
      case "person" -> Actor.Side.UNKNOWN;
      default -> who.side();
    };
  }

  /** "a government militiaman", "pro-government fighters"; but "anti-government fighters". */
  private static boolean ofGovernment(Syntax syntax, int head) {
    int before = head - 1;
    return syntax.sentence().is(before, "government")
        && !(syntax.sentence().is(before - 1, "-") && !syntax.sentence().is(before - 2, "pro"));
  }

  /** "the bodies of unidentified men": nothing but the hedge makes them anybody's. */
  private static boolean onlyHedged(Syntax syntax, Mention<Actor> actor) {
    if (actor.value().canonical() != null || !actor.value().affiliations().isEmpty()) {
      return false;
    }
    for (int i = actor.from(); i < actor.to(); i++) {
      if (HEDGES.has(syntax.sentence().lexeme(i))) {
        return true;
      }
    }
    return false;
  }
}
