package org.variorum;

import java.io.BufferedReader;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.BiConsumer;
import java.util.function.Function;
import org.variorum.dictionary.Gazetteer;
import org.variorum.document.Document;
import org.variorum.document.DocumentReader;
import org.variorum.document.Report;
import org.variorum.extract.Analysis;
import org.variorum.extract.Extractor;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;
import org.variorum.extract.actor.ActorExtractor;
import org.variorum.extract.amount.AmountExtractor;
import org.variorum.extract.attribution.Attribution;
import org.variorum.extract.attribution.AttributionReader;
import org.variorum.extract.casualty.CasualtyReader;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.date.DateExtractor;
import org.variorum.extract.event.EventReader;
import org.variorum.extract.place.PlaceExtractor;
import org.variorum.incident.IncidentReader;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.ParsedReport;
import org.variorum.link.LinkEvidence;
import org.variorum.link.Linker;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Reconciler;

/**
 * The way in: reads reports and sets side by side what they claim.
 *
 * <p>Immutable and thread-safe; make one and keep it. The same input gives the same output on any
 * day, machine, locale and number of threads.
 *
 * <pre>{@code
 * Variorum variorum = Variorum.standard();
 * for (Dossier dossier : variorum.reconcile(reports)) {
 *   System.out.println(DossierText.of(dossier));
 * }
 * }</pre>
 */
public final class Variorum {

  /**
   * Reports that are read together: as many as spread the cost of fetching each step's instructions
   * from memory over.
   */
  private static final int TOGETHER = 32;

  private final DocumentReader documents = DocumentReader.standard();
  private final List<Extractor<?>> extractors;
  private final AttributionReader attributions = new AttributionReader();
  private final CasualtyReader casualties = new CasualtyReader();
  private final EventReader events = new EventReader();
  private final IncidentReader incidents = new IncidentReader();
  private final Linker linker = Linker.standard();
  private final Reconciler reconciler = Reconciler.standard();

  private Variorum(List<Extractor<?>> extractors) {
    this.extractors = List.copyOf(extractors);
  }

  /** One with everything that comes with the library and nothing else. */
  public static Variorum standard() {
    return with(PlaceExtractor.standard());
  }

  /** One that looks places up in the given gazetteer. */
  public static Variorum with(Gazetteer gazetteer) {
    return with(PlaceExtractor.of(gazetteer));
  }

  private static Variorum with(PlaceExtractor places) {
    return new Variorum(
        List.of(new DateExtractor(), new AmountExtractor(), new ActorExtractor(), places));
  }

  /** Reads one report: what it mentions and which incidents it tells of. Never fails on a text. */
  public ParsedReport parse(Report report) {
    return parseTogether(List.of(report)).get(0);
  }

  /**
   * Reads reports as {@link #parse} does, in less time than one by one: in their order, on this
   * thread.
   */
  public List<ParsedReport> parseAll(List<Report> reports) {
    List<ParsedReport> parsed = new ArrayList<>(reports.size());
    for (int from = 0; from < reports.size(); from += TOGETHER) {
      int to = Math.min(reports.size(), from + TOGETHER);
      parsed.addAll(parseTogether(reports.subList(from, to)));
    }
    return parsed;
  }

  /** Each step for all reports before the next step. */
  private List<ParsedReport> parseTogether(List<Report> reports) {
    List<Document> read = each(reports, documents::read);
    List<Mentions> mentions = each(read, document -> new Mentions());
    for (Extractor<?> extractor : extractors) {
      each(read, mentions, (document, found) -> found.addAll(extractor.extract(document, found)));
    }
    List<Analysis> analyses = new ArrayList<>(read.size());
    each(read, mentions, (document, found) -> analyses.add(Analysis.of(document, found)));
    List<List<Mention<Attribution>>> said = each(analyses, attributions::read);
    List<List<Mention<CasualtyStatement>>> suffered = each(analyses, casualties::read);
    List<List<IncidentRecord>> told = incidents.read(analyses, said, suffered);
    each(said, mentions, (found, all) -> all.addAll(found));
    each(suffered, mentions, (found, all) -> all.addAll(found));
    each(analyses, mentions, (analysis, all) -> all.addAll(events.read(analysis)));
    List<ParsedReport> parsed = new ArrayList<>(read.size());
    for (int i = 0; i < read.size(); i++) {
      parsed.add(new ParsedReport(read.get(i), mentions.get(i).all(), told.get(i)));
    }
    return parsed;
  }

  private static <A, B> List<B> each(List<A> items, Function<? super A, ? extends B> step) {
    List<B> results = new ArrayList<>(items.size());
    items.forEach(item -> results.add(step.apply(item)));
    return results;
  }

  private static <A, B> void each(List<A> items, List<B> beside, BiConsumer<A, B> step) {
    for (int i = 0; i < items.size(); i++) {
      step.accept(items.get(i), beside.get(i));
    }
  }

  /**
   * Lays the reports side by side: one dossier for every incident that any of them tells of.
   *
   * <p>A function of the set of reports: their order makes no difference, and the same report twice
   * counts once.
   *
   * @throws IllegalArgumentException if two different reports have one id
   */
  public List<Dossier> reconcile(Collection<Report> reports) {
    Map<String, Report> distinct = new TreeMap<>();
    for (Report report : reports) {
      Report other = distinct.putIfAbsent(report.id(), report);
      if (other != null && !other.equals(report)) {
        throw new IllegalArgumentException("two different reports have the id " + report.id());
      }
    }
    return reconcileRecords(
        parseAll(List.copyOf(distinct.values())).stream()
            .flatMap(parsed -> parsed.incidents().stream())
            .toList());
  }

  /** An empty book that reads and links as this does; the system's clock times its history. */
  public IncidentBook book() {
    return IncidentBook.of(report -> parse(report).incidents(), linker, InstantSource.system());
  }

  /**
   * The book that another one has saved, which goes on as {@link #book()} does.
   *
   * @param saved what {@link IncidentBook#save} wrote
   * @throws IllegalArgumentException if a line cannot be read; the message names its number
   */
  public IncidentBook book(BufferedReader saved) throws IOException {
    return IncidentBook.load(
        saved, report -> parse(report).incidents(), linker, InstantSource.system());
  }

  /** Why two records are, or are not, held to tell of one incident, pair for pair. */
  public LinkEvidence explain(IncidentRecord a, IncidentRecord b) {
    return linker.explain(a, b);
  }

  /**
   * Lays records side by side that have been read before: one dossier for every incident.
   *
   * @throws IllegalArgumentException if two different records have one id
   */
  public List<Dossier> reconcileRecords(Collection<IncidentRecord> records) {
    Map<String, IncidentRecord> byId = new HashMap<>();
    records.forEach(record -> byId.put(record.id(), record));
    return linker.link(records).stream()
        .map(cluster -> reconciler.reconcile(cluster, byId))
        .toList();
  }
}
