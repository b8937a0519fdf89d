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
        "Gunmen attacked a post near Baidoa on Monday after they had agreed with a commission of"
            + " elders to give their rifles to the governor of the whole river valley and to end"
            + " their long and bitter rebellion in all the towns along the river, said al-Shabaab."
            + " The gunmen hoped to keep it which made them get involved in a siege.";
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
