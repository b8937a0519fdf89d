package org.variorum.render;

import java.util.ArrayList;
import java.util.List;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Family;

/** The incident in a few lines. */
final class HeadText {

  private static final int INDENT = 16;

  private final Dossier dossier;
  private final Page page;

  HeadText(Dossier dossier, Page page) {
    this.dossier = dossier;
    this.page = page;
  }

  void write() {
    page.ends(Summary.title(dossier), "dossier " + dossier.id());
    page.item(
        Phrase.many(dossier.reports().size(), "report", "reports")
            + ", "
            + Phrase.many(dossier.families().size(), "family:", "families:"),
        0,
        families());
    page.blank();
    for (Summary.Row row : new Summary(dossier).rows()) {
      page.item("  " + row.label(), INDENT, row.words());
    }
  }

  private String families() {
    List<String> braces = new ArrayList<>();
    for (Family family : dossier.families()) {
      braces.add("{" + String.join(" ", family.reports()) + "}");
    }
    return String.join(" ", braces);
  }
}
