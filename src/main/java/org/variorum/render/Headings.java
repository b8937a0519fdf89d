package org.variorum.render;

import java.util.List;
import java.util.Locale;
import org.variorum.extract.casualty.Casualty;
import org.variorum.incident.Claim;
import org.variorum.reconcile.Contradiction;
import org.variorum.reconcile.Relation;
import org.variorum.reconcile.Side;

/** Short words for contradictions and their sides. */
final class Headings {

  private final Explanation explanation;

  Headings(Explanation explanation) {
    this.explanation = explanation;
  }

  static String label(Relation relation) {
    return switch (relation) {
      case SPELLING_VARIANT -> "SPELLING";
      case REVISED_DOWN -> "REVISED";
      case STATUS_SHIFT -> "STATUS";
      case REFINES -> "FIRMNESS";
      default -> relation.name();
    };
  }

  /** What is at odds, as a line. */
  String of(Contradiction contradiction) {
    String field = field(contradiction.field());
    List<String> values =
        contradiction.sides().stream().map(side -> reading(contradiction, side)).toList();
    return switch (contradiction.relation()) {
      case COMPETING -> field + ": each side tells its own";
      case UPDATE, REVISED_DOWN, SUPERSEDED -> field + ": " + String.join(", then ", values);
      case ROUNDING ->
          field + ": " + values.get(0) + " in a headline, " + values.get(1) + " in the text";
      case STATUS_SHIFT -> field + ": " + String.join(", or ", values);
      default -> field + ": " + String.join(" or ", values) + "?";
    };
  }

  private static String field(String field) {
    String[] parts = field.split("/");
    return switch (parts[0]) {
      case "casualties" ->
          "casualties"
              + (parts.length > 2 && !parts[2].equals("UNKNOWN")
                  ? " of " + parts[2].toLowerCase(Locale.ROOT).replace('_', ' ')
                  : "");
      case "places" -> "place";
      case "placeCount" -> "number of places";
      case "outcomes" -> "outcome";
      default -> parts[0];
    };
  }

  /**
   * What a side says, and whose casualties where the field does not say it: {@code 5 killed (state
   * forces)}.
   */
  private String reading(Contradiction contradiction, Side side) {
    String value = explanation.reading(side);
    String[] field = contradiction.field().split("/");
    Claim<?> claim = side.claims().get(0);
    return claim.value() instanceof Casualty casualty
            && field.length > 2
            && casualty.side() != Casualty.Side.UNKNOWN
            && !casualty.side().name().equals(field[2])
        ? value + " (" + Phrase.side(casualty.side()) + ")"
        : value;
  }

  /** Who speaks on a side when it is one party, else what the side says. */
  String side(Contradiction contradiction, Side side) {
    String value = reading(contradiction, side);
    if (contradiction.relation() == Relation.COMPETING) {
      for (Claim<?> claim : side.claims()) {
        if (!claim.by().isEmpty()) {
          value = claim.by().get(0).name() + ": " + value;
          break;
        }
      }
    }
    return value;
  }
}
