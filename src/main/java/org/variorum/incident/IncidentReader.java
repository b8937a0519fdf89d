package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
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

  /**
   * The incidents of each report, the main one first; none when it tells of no violent act.
   *
   * @param attributions of each report, in the order of the reports
   * @param casualties of each report, in the same order
   */
  public List<List<IncidentRecord>> read(
      List<Analysis> reports,
      List<List<Mention<Attribution>>> attributions,
      List<List<Mention<CasualtyStatement>>> casualties) {
    List<@Nullable Story> stories = new ArrayList<>(reports.size());
    for (int i = 0; i < reports.size(); i++) {
      stories.add(story(reports.get(i), attributions.get(i), casualties.get(i)));
    }
    List<List<IncidentRecord>> records = new ArrayList<>(reports.size());
    for (Story story : stories) {
      records.add(story == null ? List.of() : records(story));
    }
    return records;
  }

  /** What a report tells of, or null when it is of no violent act. */
  private static @Nullable Story story(
      Analysis analysis,
      List<Mention<Attribution>> attributions,
      List<Mention<CasualtyStatement>> told) {
    List<Mention<CasualtyStatement>> casualties =
        Mishap.leftOut(analysis, Penalties.leftOut(analysis, told));
    List<Occurrence> occurrences = OccurrenceReader.read(analysis, casualties);
    if (Mishap.alone(analysis, occurrences) || Fiction.is(analysis, occurrences, casualties)) {
      return null;
    }
    List<Draft> drafts = drafts(analysis, occurrences, casualties);
    if (drafts.isEmpty()) {
      occurrences = OccurrenceReader.ofNoViolence(analysis, casualties);
      drafts = drafts(analysis, occurrences, casualties);
    }
    return new Story(analysis, attributions, casualties, occurrences, drafts);
  }

  private static List<IncidentRecord> records(Story story) {
    List<IncidentRecord> records = new ArrayList<>();
    Draft main = story.main();
    if (main != null) {
      records.add(record(story, main, 0));
    }
    for (Draft draft : story.drafts) {
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
        List.of(),
        draft == story.main() ? TitleReader.read(story.analysis, story.type(draft)) : null);
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
