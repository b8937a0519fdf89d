package org.variorum.incident;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;

/** The sorts of violence that are not easily taken for each other. */
enum Kind {
  BOMBING,
  KIDNAPPING,
  ARSON,
  SHOOTING;

  private static final WordSet GUNS =
      WordSet.of("shoot", "machinegun", "gun", "shooting", "gunfire", "snipe", "sniper");

  /** The sort of a telling, or null where the word leaves it open: "attack", "kill". */
  static @Nullable Kind of(Syntax syntax, Frame frame) {
    Act act = frame.act();
    if (act == Act.EXPLODE) {
      return BOMBING;
    }
    if (act == Act.ABDUCT) {
      return KIDNAPPING;
    }
    if (act == Act.BURN) {
      return ActType.ofBodies(syntax, frame) ? null : ARSON;
    }
    if (GUNS.contains(frame.predicate().lemma())) {
      return SHOOTING;
    }
    String type = frame.predicate().type();
    return type == null ? null : ofType(type);
  }

  private static @Nullable Kind ofType(String type) {
    return switch (type) {
      case "BOMBING", "SUICIDE_BOMBING", "MINE_OR_IED" -> BOMBING;
      case "KIDNAPPING" -> KIDNAPPING;
      case "ARSON" -> ARSON;
      default -> null;
    };
  }
}
