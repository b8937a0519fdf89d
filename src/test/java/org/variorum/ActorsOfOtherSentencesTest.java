package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.variorum.document.Report;
import org.variorum.document.Source;
import org.variorum.incident.IncidentRecord;

/** "They" stand for somebody whom another sentence names: its words are no words of this one. */
class ActorsOfOtherSentencesTest {

  @Test
  void whoIsInvolvedMayBeNamedInALongerSentenceBefore() {
    String text =
        "Nine villagers were murdered near Baidoa on Tuesday, and after a long and heated meeting in"
            + " the town hall that night the elders said that they had seen with their own eyes"
            + " al-Shabaab fighters. They were involved in the murder.";
    Report report = new Report("a", text, null, Source.UNKNOWN, null, null, null, null);
    List<IncidentRecord> records = Variorum.standard().parse(report).incidents();
    assertThat(records).isNotEmpty();
    records.forEach(
        record ->
            record
                .responsibility()
                .forEach(
                    claim ->
                        claim
                            .evidence()
                            .forEach(
                                words ->
                                    assertThat(text.substring(words.begin(), words.end()))
                                        .isEqualTo(words.quote()))));
  }
}
