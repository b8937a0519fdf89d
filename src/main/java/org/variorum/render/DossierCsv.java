package org.variorum.render;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Report;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.Outcome;
import org.variorum.incident.PlaceCount;
import org.variorum.reconcile.Contradiction;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Fields;
import org.variorum.reconcile.Reading;
import org.variorum.reconcile.Side;

/**
 * Dossiers as a table for a spreadsheet: a header, then one row for every claim of every dossier,
 * with the words it rests on and the contradictions it stands in.
 *
 * <p>Comma-separated after RFC 4180: lines end in CRLF, cells with commas, quotes or line breaks
 * are quoted. Text that a spreadsheet would take for a formula is prefixed with an apostrophe (see
 * {@link CsvRow}). What is unknown is an empty cell, never a zero. Thread-safe.
 */
public final class DossierCsv {

  private static final List<String> HEADER =
      List.of(
          "dossier",
          "report",
          "source",
          "published",
          "url",
          "family",
          "field",
          "reading",
          "value",
          "effect",
          "side",
          "min",
          "max",
          "earliest",
          "latest",
          "country",
          "lat",
          "lon",
          "stance",
          "by",
          "as_of",
          "contradictions",
          "quote",
          "begin",
          "end",
          "rule");

  private DossierCsv() {}

  /** The names of the columns, with the end of their line. */
  public static String header() {
    CsvRow row = new CsvRow();
    HEADER.forEach(row::text);
    return row.end();
  }

  /** Header and rows of all dossiers. */
  public static String of(Collection<Dossier> dossiers) {
    StringBuilder table = new StringBuilder(header());
    dossiers.forEach(dossier -> table.append(rows(dossier)));
    return table.toString();
  }

  /** The rows of one dossier, in the order of its fields, readings and reports. */
  public static String rows(Dossier dossier) {
    Map<String, Report> reports = new TreeMap<>();
    for (IncidentRecord record : dossier.records()) {
      reports.put(record.report().id(), record.report());
    }
    StringBuilder rows = new StringBuilder();
    Fields fields = dossier.fields();
    add(rows, dossier, reports, "type", fields.type());
    add(rows, dossier, reports, "date", fields.date());
    add(rows, dossier, reports, "places", fields.places());
    add(rows, dossier, reports, "placeCount", fields.placeCount());
    add(rows, dossier, reports, "actors", fields.actors());
    add(rows, dossier, reports, "responsibility", fields.responsibility());
    add(rows, dossier, reports, "casualties", fields.casualties());
    add(rows, dossier, reports, "outcomes", fields.outcomes());
    return rows.toString();
  }

  private static <V> void add(
      StringBuilder rows,
      Dossier dossier,
      Map<String, Report> reports,
      String field,
      List<Reading<V>> readings) {
    Explanation explanation = new Explanation(dossier);
    for (Reading<V> reading : readings) {
      for (Claim<V> claim : reading.claims()) {
        Report report = reports.get(claim.report());
        CsvRow row = new CsvRow().text(dossier.id()).text(claim.report());
        row.text(report == null ? null : report.source().name());
        row.plain(report == null ? null : report.publishedAt());
        row.text(report == null ? null : report.url());
        row.plain(family(dossier, claim.report()));
        row.text(field).text(reading.id()).text(explanation.value(claim));
        value(row, claim.value());
        row.text(claim.stance().name());
        row.text(String.join("; ", claim.by().stream().map(Speaker::name).toList()));
        row.plain(claim.asOf());
        row.text(contradictions(dossier, reading.id(), claim));
        Evidence words = claim.evidence().get(0);
        row.text(words.quote()).plain(words.begin()).plain(words.end()).text(claim.rule());
        rows.append(row.end());
      }
    }
  }

  /** The typed columns: effect, side, min, max, earliest, latest, country, lat, lon. */
  private static void value(CsvRow row, Object value) {
    Casualty casualty = value instanceof Casualty it ? it : null;
    DateValue date = value instanceof DateValue it ? it : null;
    Place place = value instanceof Place it ? it : null;
    PlaceCount places = value instanceof PlaceCount it ? it : null;
    Count count =
        casualty != null ? casualty.count() : value instanceof Outcome it ? it.count() : null;
    row.text(casualty == null || casualty.effect() == null ? null : casualty.effect().name());
    row.text(casualty == null ? null : casualty.side().name());
    row.plain(count != null ? count.min() : places == null ? null : places.min());
    row.plain(count != null ? count.max() : places == null ? null : places.max());
    row.plain(date == null ? null : date.earliest());
    row.plain(date == null ? null : date.latest());
    row.text(place == null ? null : place.country());
    row.plain(place == null ? null : place.lat());
    row.plain(place == null ? null : place.lon());
  }

  /** The number of a report's family, from 1. */
  private static @Nullable Integer family(Dossier dossier, String report) {
    for (int i = 0; i < dossier.families().size(); i++) {
      if (dossier.families().get(i).reports().contains(report)) {
        return i + 1;
      }
    }
    return null;
  }

  /** {@code CONFLICT 1f0c…}: kind and id of every contradiction that the claim stands in. */
  private static String contradictions(Dossier dossier, String reading, Claim<?> claim) {
    List<String> found = new ArrayList<>();
    for (Contradiction contradiction : dossier.contradictions()) {
      for (Side side : contradiction.sides()) {
        if (Objects.equals(side.reading(), reading) && side.claims().contains(claim)) {
          found.add(contradiction.relation() + " " + contradiction.id());
        }
      }
    }
    return String.join("; ", new TreeSet<>(found));
  }
}
