package org.variorum;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Writer;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Report;
import org.variorum.incident.IncidentRecord;
import org.variorum.link.Decisions;
import org.variorum.link.Linker;
import org.variorum.reconcile.BookEvent;
import org.variorum.reconcile.BookEvent.Verdict;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Pin;
import org.variorum.reconcile.Pins;
import org.variorum.reconcile.Reconciler;
import org.variorum.reconcile.Tombstone;
import org.variorum.render.BookLines;

/**
 * One dossier per incident, kept up to date while reports come, change and are retracted.
 *
 * <p>At every moment the dossiers are those that one batch of the reports that are there would
 * give, with the decisions that people have made; the order in which everything came does not
 * matter. A dossier keeps its id as long as the report of it that was published first is there;
 * where dossiers merge or part, a {@link Tombstone} says into what.
 *
 * <p>Thread-safe: reports are read outside of all locks; changes happen one after the other; what
 * readers get is immutable and was whole at one moment between two changes.
 */
public final class IncidentBook {

  private final Function<Report, List<IncidentRecord>> reader;
  private final Linker linker;
  private final InstantSource time;
  private final Object lock = new Object();
  private final List<BookEvent> history = new ArrayList<>();
  private final Shelf shelf;

  private IncidentBook(
      Function<Report, List<IncidentRecord>> reader, Linker linker, InstantSource time) {
    this.reader = reader;
    this.linker = linker;
    this.time = time;
    this.shelf = new Shelf(linker, Reconciler.standard());
  }

  /**
   * An empty book.
   *
   * @param reader reads the incidents of a report; must be thread-safe
   * @param linker says which records tell of one incident
   * @param time gives the instants of the book's history; nothing else depends on it
   */
  public static IncidentBook of(
      Function<Report, List<IncidentRecord>> reader, Linker linker, InstantSource time) {
    return new IncidentBook(reader, linker, time);
  }

  /**
   * Takes in a report; one that is already there makes no difference.
   *
   * @throws IllegalArgumentException if another report with its id is there
   */
  public void add(Report report) {
    addAll(List.of(report));
  }

  /**
   * Takes in reports, faster than one by one.
   *
   * @throws IllegalArgumentException if another report with the id of one of them is there; then
   *     none is taken in
   */
  public void addAll(Collection<Report> reports) {
    Map<Report, List<IncidentRecord>> read = read(reports);
    synchronized (lock) {
      for (Report report : reports) {
        Report before = shelf.report(report.id());
        if (before != null && !before.equals(report)) {
          throw new IllegalArgumentException("another report has the id " + report.id());
        }
      }
      read.keySet().removeIf(report -> shelf.report(report.id()) != null);
      put(read);
    }
  }

  /** Takes in a report in place of the one with its id, if there is one. */
  public void replace(Report report) {
    Map<Report, List<IncidentRecord>> read = read(List.of(report));
    synchronized (lock) {
      if (!report.equals(shelf.report(report.id()))) {
        put(read);
      }
    }
  }

  /** Takes out a report, as if it had never come; false when there is none with that id. */
  public boolean remove(String report) {
    synchronized (lock) {
      if (shelf.report(report) == null) {
        return false;
      }
      Instant at = time.instant();
      history.add(new BookEvent.Removed(at, report));
      bury(shelf.change(Map.of(), List.of(report), at));
      return true;
    }
  }

  /** Decides that two records tell of one incident; a record that is not there may still come. */
  public void mustLink(String a, String b) {
    decide(a, b, Verdict.MUST_LINK);
  }

  /** Decides that two records tell of two incidents. */
  public void cannotLink(String a, String b) {
    decide(a, b, Verdict.CANNOT_LINK);
  }

  /** Takes back what was decided about two records. */
  public void leaveOpen(String a, String b) {
    decide(a, b, Verdict.OPEN);
  }

  private void decide(String a, String b, Verdict verdict) {
    synchronized (lock) {
      Decisions changed = decide(shelf.decisions(), a, b, verdict);
      Instant at = time.instant();
      history.add(new BookEvent.Decided(at, a, b, verdict));
      bury(shelf.decide(changed, at));
    }
  }

  /**
   * Fixes a value; it stays with the record's incident until it is taken out, and the consensus of
   * that incident takes it over.
   *
   * @throws IllegalArgumentException if the field cannot hold the value; see {@link Pin}
   */
  public void pin(Pin pin) {
    Pins.check(pin);
    synchronized (lock) {
      history.add(new BookEvent.Pinned(time.instant(), pin));
      shelf.pin(pin);
    }
  }

  /** Takes out the pin of a field. */
  public void unpin(String record, String field) {
    synchronized (lock) {
      history.add(new BookEvent.Unpinned(time.instant(), record, field));
      shelf.unpin(record, field);
    }
  }

  /** All dossiers, pins and tombstones as they are now. */
  public Snapshot snapshot() {
    synchronized (lock) {
      return shelf.snapshot();
    }
  }

  /** All dossiers, pins and tombstones as they were at an instant, after what was done in it. */
  public Snapshot asOf(Instant instant) {
    return of(reader, linker, time).replay(history(), instant).shelf.snapshot();
  }

  /** The dossier with an id, or null. */
  public @Nullable Dossier dossier(String id) {
    synchronized (lock) {
      return shelf.dossier(id);
    }
  }

  /** The dossier that a record is in, or null. */
  public @Nullable Dossier dossierOf(String record) {
    synchronized (lock) {
      return shelf.dossierOf(record);
    }
  }

  /** Everything that was done, in its order. */
  public List<BookEvent> history() {
    synchronized (lock) {
      return List.copyOf(history);
    }
  }

  /** Writes the history as JSON Lines; {@link #load} makes the same book of them. */
  public void save(Writer lines) throws IOException {
    BookLines.write(history(), lines);
  }

  /**
   * A book with the history that another one has saved.
   *
   * @throws IllegalArgumentException if a line cannot be read; the message names its number
   */
  public static IncidentBook load(
      BufferedReader lines,
      Function<Report, List<IncidentRecord>> reader,
      Linker linker,
      InstantSource time)
      throws IOException {
    return of(reader, linker, time).replay(BookLines.read(lines), Instant.MAX);
  }

  /** Brings an empty book to where a history leads up to an instant; only what remains is read. */
  private IncidentBook replay(List<BookEvent> events, Instant until) {
    Map<String, Report> reports = new LinkedHashMap<>();
    Decisions decisions = Decisions.NONE;
    List<Tombstone> tombstones = new ArrayList<>();
    for (BookEvent event : events) {
      if (event.at().isAfter(until)) {
        continue;
      }
      history.add(event);
      if (event instanceof BookEvent.Added added) {
        reports.put(added.report().id(), added.report());
      } else if (event instanceof BookEvent.Removed removed) {
        reports.remove(removed.report());
      } else if (event instanceof BookEvent.Decided d) {
        decisions = decide(decisions, d.a(), d.b(), d.verdict());
      } else if (event instanceof BookEvent.Pinned pinned) {
        shelf.pin(pinned.pin());
      } else if (event instanceof BookEvent.Unpinned unpinned) {
        shelf.unpin(unpinned.record(), unpinned.field());
      } else if (event instanceof BookEvent.Buried buried) {
        tombstones.add(buried.tombstone());
      }
    }
    shelf.decide(decisions, until);
    shelf.change(read(reports.values()), List.of(), until);
    shelf.bury(tombstones);
    return this;
  }

  private static Decisions decide(Decisions decisions, String a, String b, Verdict verdict) {
    return switch (verdict) {
      case MUST_LINK -> decisions.mustLink(a, b);
      case CANNOT_LINK -> decisions.cannotLink(a, b);
      case OPEN -> decisions.leaveOpen(a, b);
    };
  }

  private void put(Map<Report, List<IncidentRecord>> read) {
    if (!read.isEmpty()) {
      Instant at = time.instant();
      read.keySet().forEach(report -> history.add(new BookEvent.Added(at, report)));
      bury(shelf.change(read, List.of(), at));
    }
  }

  private void bury(List<Tombstone> ends) {
    ends.forEach(end -> history.add(new BookEvent.Buried(end)));
  }

  private Map<Report, List<IncidentRecord>> read(Collection<Report> reports) {
    Set<Report> different = new LinkedHashSet<>(reports);
    Map<Report, List<IncidentRecord>> read = new LinkedHashMap<>();
    List<Report> list = List.copyOf(different);
    List<List<IncidentRecord>> told =
        list.parallelStream().map(report -> Objects.requireNonNull(reader.apply(report))).toList();
    Set<String> ids = new LinkedHashSet<>();
    for (int i = 0; i < list.size(); i++) {
      if (!ids.add(list.get(i).id())) {
        throw new IllegalArgumentException("two different reports have the id " + list.get(i).id());
      }
      read.put(list.get(i), told.get(i));
    }
    return read;
  }
}
