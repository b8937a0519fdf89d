package org.variorum.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class DocumentReaderTest {

  private final DocumentReader reader = DocumentReader.standard();

  private List<String> quotes(Document document) {
    return document.sentences().stream().map(s -> document.quote(s.span())).toList();
  }

  @Test
  void aScrapedPageBecomesItsStory() {
    Document page =
        reader.read(
            Report.of(
                "page",
                """
                - Get link
                - X
                - Other Apps
                Gunmen hit two posts in the north, the ministry says.
                **Posts Hit In The North**

                **Posts Hit In The North**
                A night of fire near the border.
                Gunmen hit two posts on Monday, Col. Ali Sow said.No toll was given. "We fled," a trader said.
                See also: Ten things to know about camels
                Comments
                Post a Comment"""));
    assertThat(quotes(page))
        .containsExactly(
            "Gunmen hit two posts in the north, the ministry says.",
            "Posts Hit In The North",
            "Posts Hit In The North",
            "A night of fire near the border.",
            "Gunmen hit two posts on Monday, Col. Ali Sow said.",
            "No toll was given.",
            "\"We fled,\" a trader said.");
    assertThat(page.sentences().stream().map(Sentence::section))
        .containsExactly(
            Section.SUMMARY,
            Section.TITLE,
            Section.TITLE,
            Section.SUMMARY,
            Section.BODY,
            Section.BODY,
            Section.BODY);
    assertThat(page.furniture()).hasSize(6);
  }

  @Test
  void theTitleBesideTheTextIsFoundAtItsHead() {
    Report report =
        new Report(
            "r",
            "Blast kills 5 in Gao market. A blast killed five.",
            "Blast kills 5 in Gao market",
            Source.UNKNOWN,
            null,
            null,
            null,
            null);
    Document document = reader.read(report);
    assertThat(quotes(document))
        .containsExactly("Blast kills 5 in Gao market.", "A blast killed five.");
    assertThat(document.sentences().get(0).section()).isEqualTo(Section.TITLE);
  }
}
