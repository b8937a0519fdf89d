package org.variorum.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.link.Cluster;
import org.variorum.reconcile.Dossier;

/**
 * Dossiers as plain text for a person to read: the incident in a few lines, what is at odds with
 * quotes and offsets, what agrees, what one family alone says, what nobody says, and which other
 * incidents are told of beside it.
 *
 * <p>Lines end in {@code \n}. The same dossiers give the same text. Thread-safe.
 */
public final class DossierText {

  private DossierText() {}

  /**
   * All dossiers that are some report's main incident; the others are told under those that mention
   * them.
   */
  public static String of(Collection<Dossier> dossiers) {
    Map<String, Dossier> byId = new TreeMap<>();
    dossiers.forEach(dossier -> byId.put(dossier.id(), dossier));
    List<String> pages = shown(dossiers).stream().map(dossier -> page(dossier, byId)).toList();
    return String.join("\n" + "=".repeat(Page.WIDTH) + "\n\n", pages);
  }

  /**
   * The dossiers with a page of their own: those that are some report's main incident, then those
   * that none of them mentions.
   */
  static List<Dossier> shown(Collection<Dossier> dossiers) {
    List<Dossier> shown = new ArrayList<>();
    Set<String> told = new TreeSet<>();
    for (Dossier dossier : dossiers) {
      if (!dossier.mainReports().isEmpty()) {
        shown.add(dossier);
        told.add(dossier.id());
        dossier.related().forEach(related -> told.add(related.cluster()));
      }
    }
    for (Dossier dossier : dossiers) {
      if (told.add(dossier.id())) {
        shown.add(dossier);
      }
    }
    return shown;
  }

  /** One dossier; related ones are named by their ids only. */
  public static String of(Dossier dossier) {
    return page(dossier, Map.of());
  }

  private static String page(Dossier dossier, Map<String, Dossier> others) {
    Page page = new Page();
    Explanation explanation = new Explanation(dossier);
    new HeadText(dossier, page).write();
    new ContradictionText(dossier, explanation, page).write();
    new AgreementText(dossier, explanation, page).write();
    related(dossier, others, page);
    return page.toString();
  }

  private static void related(Dossier dossier, Map<String, Dossier> others, Page page) {
    List<String> lines = new ArrayList<>();
    for (Cluster.Related related : dossier.related()) {
      Dossier other = others.get(related.cluster());
      if (other != null) {
        lines.add(Summary.summary(other));
      }
    }
    if (!lines.isEmpty()) {
      page.blank().line("ALSO TOLD OF");
      lines.forEach(line -> page.item("  ", 4, line));
    }
  }
}
