package org.variorum.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.document.Report;
import org.variorum.document.Span;
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;
import org.variorum.reconcile.Contradiction;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Reading;
import org.variorum.reconcile.Side;

/**
 * The original text of one report with the words of its claims marked, those at odds more strongly,
 * and an anchor at every quote that the dossiers show.
 *
 * <p>Marks may overlap: the text is cut at every beginning and end, and each piece is marked once.
 */
final class MarkedText {

  /** The weight of words that a claim rests on without being at odds with anything. */
  private static final int SAID = 0;

  private final Report report;
  private final String anchor;
  private final Map<Span, Integer> severities;
  private final Map<Span, TreeSet<String>> notes;

  /**
   * Gathers the marks.
   *
   * @param number what tells the anchors of this report from those of the others
   */
  MarkedText(Report report, int number, Collection<Dossier> dossiers) {
    this.report = report;
    this.anchor = "w" + number + "-";
    this.severities =
        new TreeMap<>((a, b) -> a.begin() != b.begin() ? a.begin() - b.begin() : a.end() - b.end());
    this.notes = new TreeMap<>(((TreeMap<Span, Integer>) severities).comparator());
    for (Dossier dossier : dossiers) {
      Explanation explanation = new Explanation(dossier);
      said(dossier.fields().date(), "date", explanation);
      said(dossier.fields().places(), "place", explanation);
      said(dossier.fields().placeCount(), "number of places", explanation);
      said(dossier.fields().actors(), "actor", explanation);
      said(dossier.fields().responsibility(), "responsibility", explanation);
      said(dossier.fields().casualties(), "casualties", explanation);
      said(dossier.fields().outcomes(), "outcome", explanation);
      Headings headings = new Headings(explanation);
      for (Contradiction contradiction : dossier.contradictions()) {
        for (Side side : contradiction.sides()) {
          for (Claim<?> claim : side.claims()) {
            String label = Headings.label(contradiction.relation()) + ", ";
            mark(claim, contradiction.severity(), label + headings.of(contradiction));
          }
        }
      }
    }
  }

  private <V> void said(List<Reading<V>> readings, String field, Explanation explanation) {
    for (Reading<V> reading : readings) {
      for (Claim<V> claim : reading.claims()) {
        mark(claim, SAID, field + ": " + explanation.value(claim));
      }
    }
  }

  private void mark(Claim<?> claim, int severity, String note) {
    Evidence words = claim.evidence().get(0);
    if (words.report().equals(report.id())
        && !words.titled()
        && words.begin() < words.end()
        && words.end() <= report.text().length()) {
      severities.merge(words.span(), severity, Math::max);
      notes.computeIfAbsent(words.span(), k -> new TreeSet<>()).add(note);
    }
  }

  /** The id of the anchor at a quote, or an empty string when the text is not at hand. */
  String anchor(Evidence words) {
    return !words.titled() && severities.containsKey(words.span()) ? anchor + words.begin() : "";
  }

  /** The text as HTML. */
  String html() {
    String text = report.text();
    TreeSet<Integer> cuts = new TreeSet<>(List.of(0, text.length()));
    TreeSet<Integer> anchors = new TreeSet<>();
    for (Span span : severities.keySet()) {
      cuts.add(span.begin());
      cuts.add(span.end());
      anchors.add(span.begin());
    }
    List<Span> pending = new ArrayList<>(severities.keySet());
    List<Span> open = new ArrayList<>();
    StringBuilder html = new StringBuilder();
    int from = 0;
    int next = 0;
    for (int to : cuts) {
      if (to > from) {
        int at = from;
        while (next < pending.size() && pending.get(next).begin() <= from) {
          open.add(pending.get(next++));
        }
        open.removeIf(span -> span.end() <= at);
        piece(html, text.substring(from, to), open, anchors.contains(from) ? anchor + from : "");
        from = to;
      }
    }
    return html.toString();
  }

  private void piece(StringBuilder html, String words, List<Span> open, String id) {
    if (open.isEmpty()) {
      html.append(Html.text(words));
      return;
    }
    int severity = SAID;
    TreeSet<String> why = new TreeSet<>();
    for (Span span : open) {
      severity = Math.max(severity, severities.getOrDefault(span, SAID));
      why.addAll(notes.getOrDefault(span, new TreeSet<>()));
    }
    html.append("<mark class=\"s").append(severity).append('"');
    html.append(id.isEmpty() ? "" : " id=\"" + id + "\"");
    html.append(" title=\"").append(Html.text(String.join("\n", why))).append("\">");
    html.append(Html.text(words)).append("</mark>");
  }
}
