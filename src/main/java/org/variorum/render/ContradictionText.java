package org.variorum.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;
import org.variorum.reconcile.Contradiction;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Relation;
import org.variorum.reconcile.Side;

/**
 * What is at odds, the worst first: each side with its quotes and who says so, then what decides.
 */
final class ContradictionText {

  private static final int LABEL = 14;
  private static final int QUOTES = 30;
  private static final int MOST_QUOTES = 6;
  private static final int LONGEST_QUOTE = 80;

  private final Dossier dossier;
  private final Explanation explanation;
  private final Page page;

  ContradictionText(Dossier dossier, Explanation explanation, Page page) {
    this.dossier = dossier;
    this.explanation = explanation;
    this.page = page;
  }

  void write() {
    List<Contradiction> all = dossier.contradictions();
    page.blank();
    if (all.isEmpty()) {
      page.line("NO CONTRADICTIONS");
      return;
    }
    page.line(all.size() + (all.size() == 1 ? " CONTRADICTION" : " CONTRADICTIONS"));
    for (Contradiction contradiction : all) {
      write(contradiction);
    }
  }

  private void write(Contradiction contradiction) {
    page.item("  " + label(contradiction.relation()), LABEL + 2, heading(contradiction));
    for (Side side : contradiction.sides()) {
      page.flow("     " + name(contradiction, side), QUOTES + 5, quotes(side), " · ");
    }
    page.item("    ", 5, explanation.of(contradiction));
  }

  private static String label(Relation relation) {
    return switch (relation) {
      case SPELLING_VARIANT -> "SPELLING";
      case REVISED_DOWN -> "REVISED";
      case STATUS_SHIFT -> "STATUS";
      case REFINES -> "FIRMNESS";
      default -> relation.name();
    };
  }

  private String heading(Contradiction contradiction) {
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
  private String name(Contradiction contradiction, Side side) {
    String value = explanation.reading(side);
    if (contradiction.relation() == Relation.COMPETING) {
      for (Claim<?> claim : side.claims()) {
        if (!claim.by().isEmpty()) {
          value = claim.by().get(0).name() + ": " + value;
          break;
        }
      }
    }
    return clip(value, QUOTES - 1);
  }

  /** {@code mali-000 "successfully repelled" 702–736}, one for each report first. */
  private static List<String> quotes(Side side) {
    Map<String, Evidence> first = new TreeMap<>();
    Map<String, Claim<?>> of = new TreeMap<>();
    for (Claim<?> claim : side.claims()) {
      first.putIfAbsent(claim.report(), claim.evidence().get(0));
      of.putIfAbsent(claim.report(), claim);
    }
    Set<String> quotes = new LinkedHashSet<>();
    first.forEach(
        (report, evidence) -> {
          if (quotes.size() < MOST_QUOTES) {
            quotes.add(
                report
                    + " “"
                    + clip(oneLine(evidence.quote()), LONGEST_QUOTE)
                    + "” "
                    + evidence.begin()
                    + "–"
                    + evidence.end()
                    + by(of.get(report)));
          }
        });
    List<String> shown = new ArrayList<>(quotes);
    if (first.size() > shown.size()) {
      shown.add("and " + Phrase.many(first.size() - shown.size(), "report", "reports") + " more");
    }
    return shown;
  }

  private static String by(@Nullable Claim<?> claim) {
    return claim == null || claim.by().isEmpty() ? "" : " (" + claim.by().get(0).name() + ")";
  }

  static String oneLine(String quote) {
    return quote.replaceAll("\\s+", " ");
  }

  static String clip(String words, int most) {
    return words.length() <= most ? words : words.substring(0, most - 1).stripTrailing() + "…";
  }
}
