package org.example;

import java.nio.file.Path;
import java.util.List;
import org.variorum.Variorum;
import org.variorum.document.ReadReports;
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;
import org.variorum.reconcile.Contradiction;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Side;

/** Prints what the reports of a folder contradict each other about, with their words. */
public final class Contradictions {

  private Contradictions() {}

  /** Reads the folder or file named by the first argument. */
  public static void main(String[] arguments) {
    ReadReports read = ReadReports.from(Path.of(arguments[0]));
    read.problems().forEach(System.err::println);
    List<Dossier> dossiers = Variorum.standard().reconcile(read.reports());
    for (Dossier dossier : dossiers) {
      for (Contradiction contradiction : dossier.contradictions()) {
        System.out.println(contradiction.relation() + " " + contradiction.field());
        contradiction.sides().forEach(Contradictions::print);
      }
    }
  }

  private static void print(Side side) {
    for (Claim<?> claim : side.claims()) {
      Evidence words = claim.evidence().get(0);
      System.out.printf(
          "  %s %d-%d: \"%s\"%n", words.report(), words.begin(), words.end(), words.quote());
    }
  }
}
