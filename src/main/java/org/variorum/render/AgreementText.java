package org.variorum.render;

import java.util.List;
import java.util.Map;
import org.variorum.reconcile.Dossier;

/** What independent families agree on, what one family alone says, and what nobody says. */
final class AgreementText {

  private static final int INDENT = 16;

  private final boolean several;
  private final Agreement agreement;
  private final Page page;

  AgreementText(Dossier dossier, Explanation explanation, Page page) {
    this.several = dossier.families().size() > 1;
    this.agreement = new Agreement(dossier, explanation);
    this.page = page;
  }

  void write() {
    if (several) {
      section("AGREED BY INDEPENDENT FAMILIES", agreement.said(true));
      section("SAID BY ONE FAMILY ONLY", agreement.said(false));
    }
    List<String> nobody = agreement.nobody();
    if (!nobody.isEmpty()) {
      page.blank();
      page.item("NOBODY SAYS", INDENT, String.join("; ", nobody));
    }
  }

  private void section(String title, Map<String, List<String>> rows) {
    if (!rows.isEmpty()) {
      page.blank().line(title);
      rows.forEach(
          (label, values) -> page.item("  " + label, INDENT + 2, String.join("; ", values)));
    }
  }
}
