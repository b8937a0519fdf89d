package org.example;

import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.IncidentBook;
import org.variorum.Snapshot;
import org.variorum.Variorum;
import org.variorum.document.ReadReports;
import org.variorum.document.Report;
import org.variorum.reconcile.Contradiction;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Tombstone;

/** Keeps a book of incidents in a file: takes reports in, takes them back, says what changed. */
public final class Desk {

  private final IncidentBook book;

  private Desk(IncidentBook book) {
    this.book = book;
  }

  /**
   * Runs the desk.
   *
   * @param arguments the book's file; {@code add} or {@code retract}; report files, or report ids
   */
  public static void main(String[] arguments) throws IOException {
    if (arguments.length < 3 || !Set.of("add", "retract").contains(arguments[1])) {
      System.err.println("usage: Desk BOOK.jsonl add REPORTS… | Desk BOOK.jsonl retract ID…");
      return;
    }
    Path file = Path.of(arguments[0]);
    Desk desk = new Desk(open(file));
    for (String argument : List.of(arguments).subList(2, arguments.length)) {
      if (arguments[1].equals("add")) {
        desk.add(ReadReports.from(Path.of(argument)).reports());
      } else {
        desk.retract(argument);
      }
    }
    try (BufferedWriter lines = Files.newBufferedWriter(file)) {
      desk.book.save(lines);
    }
  }

  private static IncidentBook open(Path file) throws IOException {
    if (!Files.exists(file)) {
      return Variorum.standard().book();
    }
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      return Variorum.standard().book(lines);
    }
  }

  /** Takes reports in, in the order in which they were published. */
  private void add(List<Report> reports) {
    reports.stream()
        .sorted(
            Comparator.comparing(
                    Report::publishedAt, Comparator.nullsLast(Comparator.naturalOrder()))
                .thenComparing(
                    Report::publishedTime, Comparator.nullsLast(Comparator.naturalOrder())))
        .forEach(
            report -> {
              Snapshot before = book.snapshot();
              book.add(report);
              System.out.println("+ " + report.id());
              tell(before, book.snapshot());
            });
  }

  private void retract(String report) {
    Snapshot before = book.snapshot();
    System.out.println(book.remove(report) ? "- " + report : "no report " + report);
    tell(before, book.snapshot());
  }

  /** Which dossiers began, changed and ended, and what is newly at odds in them. */
  private static void tell(Snapshot before, Snapshot after) {
    Set<Dossier> old = new HashSet<>(before.dossiers());
    Set<String> known = new TreeSet<>();
    Set<String> odds = new TreeSet<>();
    for (Dossier dossier : before.dossiers()) {
      known.add(dossier.id());
      dossier.contradictions().forEach(c -> odds.add(c.id()));
    }
    for (Dossier dossier : after.dossiers()) {
      if (old.contains(dossier)) {
        continue;
      }
      String what = known.contains(dossier.id()) ? "changed" : "new";
      System.out.println("  " + what + " " + dossier.id() + " " + dossier.reports());
      for (Contradiction contradiction : dossier.contradictions()) {
        if (!odds.contains(contradiction.id())) {
          System.out.println("    " + contradiction.relation() + " " + contradiction.field());
        }
      }
    }
    for (Tombstone end : after.tombstones()) {
      if (!before.tombstones().contains(end)) {
        System.out.println("  ended " + end.id() + " " + end.end() + " " + end.into());
      }
    }
  }
}
