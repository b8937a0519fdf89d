package org.variorum.render;

import java.util.List;
import java.util.Locale;
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
    List<String> values = contradiction.sides().stream().map(explanation::reading).toList();
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

  /** Who speaks on a side when it is one party, else what the side says. */
  String side(Contradiction contradiction, Side side) {
    String value = explanation.reading(side);
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
