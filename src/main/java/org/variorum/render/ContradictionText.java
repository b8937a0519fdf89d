package org.variorum.render;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;
import org.variorum.reconcile.Contradiction;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Side;

/**
 * What is at odds, the worst first: each side with its quotes and who says so, then what decides.
 */
final class ContradictionText {

  private static final int LABEL = 14;
  private static final int QUOTES = 30;
  private static final int MOST_QUOTES = 6;
  private static final int LONGEST_QUOTE = 56;

  private final Dossier dossier;
  private final Explanation explanation;
  private final Headings headings;
  private final Page page;

  ContradictionText(Dossier dossier, Explanation explanation, Page page) {
    this.dossier = dossier;
    this.explanation = explanation;
    this.headings = new Headings(explanation);
    this.page = page;
  }

  void write() {
    List<Contradiction> all = dossier.contradictions().stream().filter(c -> !c.note()).toList();
    List<Contradiction> notes =
        dossier.contradictions().stream().filter(Contradiction::note).toList();
    page.blank();
    if (all.isEmpty()) {
      page.line("NO CONTRADICTIONS");
    } else {
      page.line(all.size() + (all.size() == 1 ? " CONTRADICTION" : " CONTRADICTIONS"));
      all.forEach(this::write);
    }
    if (!notes.isEmpty()) {
      page.blank().line("NOTES ON SINGLE REPORTS");
      notes.forEach(this::write);
    }
  }

  private void write(Contradiction contradiction) {
    page.item(
        "  " + Headings.label(contradiction.relation()), LABEL + 2, headings.of(contradiction));
    for (Side side : contradiction.sides()) {
      page.flow(
          "     " + clip(headings.side(contradiction, side), QUOTES - 1),
          QUOTES + 5,
          quotes(side),
          " · ");
    }
    page.item("    ", 5, explanation.of(contradiction));
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
                    + (evidence.titled() ? " title “" : " “")
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
