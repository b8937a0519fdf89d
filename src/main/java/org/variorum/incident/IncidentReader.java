package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.variorum.extract.Analysis;
import org.variorum.extract.Mention;
import org.variorum.extract.attribution.Attribution;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;

/**
 * Reads the incidents of one report from its mentions.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class IncidentReader {

  /** The incidents of a report, the main one first; none when it tells of no violent act. */
  public List<IncidentRecord> read(
      Analysis analysis,
      List<Mention<Attribution>> attributions,
      List<Mention<CasualtyStatement>> told) {
    List<Mention<CasualtyStatement>> casualties = Penalties.leftOut(analysis, told);
    List<Occurrence> occurrences = OccurrenceReader.read(analysis, casualties);
    if (Mishap.alone(analysis, occurrences) || Fiction.is(analysis, occurrences, casualties)) {
      return List.of();
    }
    List<Draft> drafts = drafts(analysis, occurrences, casualties);
    if (drafts.isEmpty()) {
      occurrences = OccurrenceReader.ofNoViolence(analysis, casualties);
      drafts = drafts(analysis, occurrences, casualties);
    }
    Story story = new Story(analysis, attributions, casualties, occurrences, drafts);
    List<IncidentRecord> records = new ArrayList<>();
    Draft main = story.main();
    if (main != null) {
      records.add(record(story, main, 0));
    }
    for (Draft draft : drafts) {
      if (draft != main) {
        IncidentRecord record = record(story, draft, records.size());
        if (telling(record)) {
          records.add(record);
        }
      }
    }
    return records;
  }

  private static List<Draft> drafts(
      Analysis analysis,
      List<Occurrence> occurrences,
      List<Mention<CasualtyStatement>> casualties) {
    Attachment.attach(analysis, occurrences, casualties);
    return Grouping.group(occurrences, analysis);
  }

  private static IncidentRecord record(Story story, Draft draft, int number) {
    ResponsibilityClaims responsible = new ResponsibilityClaims(story);
    List<Claim<Responsibility>> responsibility = responsible.of(draft);
    List<Mention<CasualtyStatement>> statements = CasualtyClaims.statements(story, draft);
    List<Claim<DateValue>> dates = DateClaims.of(story, draft);
    List<Claim<Place>> places = PlaceClaims.of(story, draft);
    List<Claim<Casualty>> casualties = CasualtyClaims.of(story, draft);
    return new IncidentRecord(
        story.report().id() + "#" + number,
        story.report(),
        draft == story.main() ? IncidentRecord.Role.MAIN : IncidentRecord.Role.BACKGROUND,
        story.type(draft),
        dates,
        places,
        PlaceCounts.of(story, draft),
        new ActorClaims(story).of(draft, responsibility, responsible.named()),
        responsibility,
        casualties,
        TollSums.of(story, CasualtyClaims.affirmed(story, statements)),
        OutcomeClaims.of(story, draft),
        List.of());
  }

  /** A background incident of which nothing is known but that there was one is none. */
  private static boolean telling(IncidentRecord record) {
    return !record.dates().isEmpty()
        || !record.places().isEmpty()
        || !record.casualties().isEmpty()
        || !record.actors().isEmpty()
        || !record.responsibility().isEmpty();
  }
}
