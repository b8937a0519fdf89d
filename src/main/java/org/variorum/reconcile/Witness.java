package org.variorum.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Document;
import org.variorum.document.Report;
import org.variorum.document.Section;
import org.variorum.document.Sentence;
import org.variorum.document.Span;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.Casualty;
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;
import org.variorum.incident.IncidentRecord;

/**
 * One report as a witness of one incident: its record and the sentences it is read from.
 *
 * @param record what it tells of the incident
 * @param document its sentences, without page furniture
 * @param family what all dated reports of its family tell of the incident, the earliest first; one
 *     list for all of them
 * @param casualties the casualties it tells of, without those that it passes on as denied
 */
record Witness(
    IncidentRecord record,
    Document document,
    List<IncidentRecord> family,
    List<Claim<Casualty>> casualties) {

  /** A witness of which no family is known. */
  Witness(IncidentRecord record, Document document) {
    this(
        record,
        document,
        List.of(),
        record.casualties().stream().filter(c -> c.stance() != Stance.DENIED).toList());
  }

  /** The same witness with its family. */
  Witness with(List<IncidentRecord> relatives) {
    return new Witness(record, document, relatives, casualties);
  }

  String report() {
    return record.report().id();
  }

  /**
   * The day on which something is said: the claim's own, else the day on which the first report of
   * the family said it; a copy that comes a day later is no later word.
   */
  @Nullable LocalDate when(Claim<?> claim) {
    return claim.asOf() == null ? first(claim).publishedAt() : claim.asOf();
  }

  /** The instant at which something is said, as {@link #when} counts, when that is known. */
  @Nullable Instant at(Claim<?> claim) {
    return claim.asOf() == null ? first(claim).publishedTime() : null;
  }

  private Report first(Claim<?> claim) {
    Report own = record.report();
    for (IncidentRecord other : family) {
      if (other.id().equals(record.id())) {
        break;
      }
      Report earlier = other.report();
      TimeOrder order =
          TimeOrder.of(
              earlier.publishedAt(),
              earlier.publishedTime(),
              own.publishedAt(),
              own.publishedTime());
      if (order == TimeOrder.FIRST_EARLIER && Restated.in(other, claim)) {
        return earlier;
      }
    }
    return own;
  }

  @Nullable LocalDate published() {
    return record.report().publishedAt();
  }

  /** Whether every place at which it says so is a headline or summary. */
  boolean inHeadlineOnly(Claim<?> claim) {
    for (Evidence evidence : claim.evidence()) {
      Sentence sentence = evidence.titled() ? null : sentenceAt(evidence.span());
      if (!evidence.titled() && (sentence == null || sentence.section() == Section.BODY)) {
        return false;
      }
    }
    return true;
  }

  /** The sentences that a claim rests on, in the order of the text. */
  List<Sentence> sentences(Claim<?> claim) {
    List<Sentence> found = new ArrayList<>();
    for (Evidence evidence : claim.evidence()) {
      Sentence sentence = evidence.titled() ? null : sentenceAt(evidence.span());
      if (sentence != null && !found.contains(sentence)) {
        found.add(sentence);
      }
    }
    return found;
  }

  @Nullable Sentence sentenceAt(Span span) {
    List<Sentence> sentences = document.sentences();
    int low = 0;
    int high = sentences.size() - 1;
    while (low <= high) {
      int middle = (low + high) >>> 1;
      Span here = sentences.get(middle).span();
      if (here.end() <= span.begin()) {
        low = middle + 1;
      } else if (here.begin() > span.begin()) {
        high = middle - 1;
      } else {
        return sentences.get(middle);
      }
    }
    return null;
  }
}
