package org.variorum.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.document.Report;
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;
import org.variorum.incident.IncidentRecord;
import org.variorum.link.Cluster;
import org.variorum.reconcile.Contradiction;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Family;
import org.variorum.reconcile.Side;

/**
 * Dossiers as one self-contained HTML page for a newsroom: every incident with what is at odds and
 * why, every quote a link to its words in the report, and the reports with those words marked.
 *
 * <p>No script, no request, nothing from elsewhere: the page says so itself in its content security
 * policy. Everything from a report is escaped. Lines end in {@code \n}; the same dossiers give the
 * same page. Thread-safe.
 */
public final class DossierHtml {

  private final StringBuilder page = new StringBuilder();
  private final List<Dossier> shown;
  private final Map<String, Dossier> byId = new TreeMap<>();
  private final Map<String, Report> reports = new TreeMap<>();
  private final Map<String, MarkedText> texts = new TreeMap<>();
  private final Map<String, Integer> numbers = new TreeMap<>();

  private DossierHtml(Collection<Dossier> dossiers) {
    shown = DossierText.shown(dossiers);
    Map<String, List<Dossier>> telling = new TreeMap<>();
    for (Dossier dossier : dossiers) {
      byId.put(dossier.id(), dossier);
      for (IncidentRecord record : dossier.records()) {
        reports.putIfAbsent(record.report().id(), record.report());
        List<Dossier> own = telling.computeIfAbsent(record.report().id(), k -> new ArrayList<>());
        if (!own.contains(dossier)) {
          own.add(dossier);
        }
      }
    }
    for (Report report : reports.values()) {
      int number = numbers.size();
      numbers.put(report.id(), number);
      texts.put(
          report.id(),
          new MarkedText(report, number, telling.getOrDefault(report.id(), List.of())));
    }
  }

  /** The page. */
  public static String of(Collection<Dossier> dossiers) {
    return new DossierHtml(dossiers).write();
  }

  private String write() {
    String title =
        Phrase.many(shown.size(), "incident", "incidents")
            + " in "
            + Phrase.many(reports.size(), "report", "reports");
    line("<!DOCTYPE html>");
    line("<html lang=\"en\">");
    line("<head>");
    line("<meta charset=\"utf-8\">");
    line("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">");
    line(
        "<meta http-equiv=\"Content-Security-Policy\""
            + " content=\"default-src 'none'; style-src 'unsafe-inline'\">");
    line("<title>" + title + "</title>");
    line("<style>\n" + HtmlStyle.SHEET + "</style>");
    line("</head>");
    line("<body>");
    line("<header><h1>" + title + "</h1>");
    if (shown.size() > 1) {
      line("<nav><ol>");
      shown.forEach(
          d -> line("<li><a href=\"#" + id(d) + "\">" + Html.text(Summary.title(d)) + "</a></li>"));
      line("</ol></nav>");
    }
    line("</header>");
    line("<main>");
    shown.forEach(this::incident);
    line("</main>");
    line("<section class=\"texts\">");
    line("<h2>The reports</h2>");
    line("<p>Marked: what a claim rests on. Stronger: what is at odds.</p>");
    reports.values().forEach(this::report);
    line("</section>");
    line("</body>");
    line("</html>");
    return page.toString();
  }

  private void incident(Dossier dossier) {
    Explanation explanation = new Explanation(dossier);
    line("<article id=\"" + id(dossier) + "\">");
    line("<h2>" + Html.text(Summary.title(dossier)) + "</h2>");
    line("<p class=\"witnesses\">" + witnesses(dossier) + "</p>");
    line("<dl>");
    for (Summary.Row row : new Summary(dossier).rows()) {
      term(row.label(), row.words());
    }
    line("</dl>");
    List<Contradiction> odds = dossier.contradictions().stream().filter(c -> !c.note()).toList();
    List<Contradiction> notes =
        dossier.contradictions().stream().filter(Contradiction::note).toList();
    line(
        "<h3>"
            + (odds.isEmpty()
                ? "No contradictions"
                : Phrase.many(odds.size(), "contradiction", "contradictions"))
            + "</h3>");
    odds.forEach(contradiction -> contradiction(contradiction, explanation));
    if (!notes.isEmpty()) {
      line("<h3>Notes on single reports</h3>");
      notes.forEach(contradiction -> contradiction(contradiction, explanation));
    }
    Agreement agreement = new Agreement(dossier, explanation);
    if (dossier.families().size() > 1) {
      said("Agreed by independent families", agreement.said(true));
      said("Said by one family only", agreement.said(false));
    }
    List<String> nobody = agreement.nobody();
    if (!nobody.isEmpty()) {
      line("<h3>Nobody says</h3>");
      line("<p>" + Html.text(Phrase.capital(String.join("; ", nobody))) + ".</p>");
    }
    related(dossier);
    line("</article>");
  }

  /** How many reports in how many families, each report a link to its text. */
  private String witnesses(Dossier dossier) {
    List<String> families = new ArrayList<>();
    for (Family family : dossier.families()) {
      families.add(
          "{" + String.join(" ", family.reports().stream().map(this::toReport).toList()) + "}");
    }
    return Phrase.many(dossier.reports().size(), "report", "reports")
        + " in "
        + Phrase.many(dossier.families().size(), "family", "families")
        + ": "
        + String.join(" ", families);
  }

  private void contradiction(Contradiction contradiction, Explanation explanation) {
    Headings headings = new Headings(explanation);
    line("<section class=\"odds s" + contradiction.severity() + "\">");
    line(
        "<h4><span class=\"kind\">"
            + Headings.label(contradiction.relation())
            + "</span> "
            + Html.text(headings.of(contradiction))
            + "</h4>");
    line("<ul>");
    for (Side side : contradiction.sides()) {
      boolean preferred = side.reading().equals(contradiction.preferred());
      line(
          "<li"
              + (preferred ? " class=\"preferred\"" : "")
              + "><strong>"
              + Html.text(headings.side(contradiction, side))
              + "</strong>"
              + " <span class=\"support\">"
              + Phrase.many(side.reports().size(), "report", "reports")
              + ", "
              + Phrase.many(side.families().size(), "family", "families")
              + "</span>");
      line("<ul class=\"quotes\">");
      for (Claim<?> claim : side.claims()) {
        line("<li>" + quote(claim) + "</li>");
      }
      line("</ul></li>");
    }
    line("</ul>");
    line("<p class=\"why\">" + Html.text(explanation.of(contradiction)) + "</p>");
    line("</section>");
  }

  private String quote(Claim<?> claim) {
    Evidence words = claim.evidence().get(0);
    MarkedText text = texts.get(claim.report());
    String anchor = text == null ? "" : text.anchor(words);
    String quote = "<q>" + Html.text(ContradictionText.oneLine(words.quote())) + "</q>";
    return toReport(claim.report())
        + (words.titled() ? " title " : " ")
        + (anchor.isEmpty() ? quote : "<a href=\"#" + anchor + "\">" + quote + "</a>")
        + (claim.by().isEmpty() ? "" : " (" + Html.text(claim.by().get(0).name()) + ")");
  }

  private void said(String heading, Map<String, List<String>> rows) {
    if (!rows.isEmpty()) {
      line("<h3>" + heading + "</h3>");
      line("<dl>");
      rows.forEach((label, values) -> term(label, String.join("; ", values)));
      line("</dl>");
    }
  }

  private void related(Dossier dossier) {
    TreeSet<String> lines = new TreeSet<>();
    for (Cluster.Related related : dossier.related()) {
      Dossier other = byId.get(related.cluster());
      if (other != null) {
        String words = Html.text(Summary.summary(other));
        lines.add(
            shown.contains(other) ? "<a href=\"#" + id(other) + "\">" + words + "</a>" : words);
      }
    }
    if (!lines.isEmpty()) {
      line("<h3>Also told of</h3>");
      line("<ul>");
      lines.forEach(words -> line("<li>" + words + "</li>"));
      line("</ul>");
    }
  }

  private void report(Report report) {
    MarkedText text = texts.get(report.id());
    List<String> facts = new ArrayList<>();
    if (report.source().name() != null) {
      facts.add(Html.text(report.source().name()));
    }
    facts.add(
        report.publishedAt() == null
            ? "no day of publication"
            : "published " + Phrase.day(report.publishedAt()));
    if (report.url() != null) {
      facts.add(Html.link(report.url()));
    }
    String title = report.title();
    line("<article class=\"report\" id=\"" + reportId(report.id()) + "\">");
    line(
        "<h3>" + Html.text(report.id()) + (title == null ? "" : ": " + Html.text(title)) + "</h3>");
    line("<p class=\"facts\">" + String.join(" · ", facts) + "</p>");
    line(
        "<div class=\"text\" dir=\"auto\""
            + Html.language(report.language())
            + ">"
            + (text == null || report.text().isEmpty() ? "The text is not at hand." : text.html())
            + "</div>");
    line("</article>");
  }

  private void term(String label, String words) {
    line("<dt>" + Html.text(label) + "</dt><dd>" + Html.text(words) + "</dd>");
  }

  private String toReport(String report) {
    return "<a href=\"#" + reportId(report) + "\">" + Html.text(report) + "</a>";
  }

  /** Ids of reports may hold anything; their place in the page does not. */
  private String reportId(String report) {
    return "r" + numbers.getOrDefault(report, -1);
  }

  private static String id(Dossier dossier) {
    return "d-" + dossier.id().replaceAll("[^A-Za-z0-9_-]", "_");
  }

  private void line(String line) {
    page.append(line).append('\n');
  }
}
