package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.dictionary.FigureWords;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Report;
import org.variorum.document.Source;
import org.variorum.incident.IncidentRecord;

/** Reads the example of every row of {@code figure-words.tsv}. */
class FigureWordsTest {

  private static final Variorum VARIORUM = Variorum.standard();

  static Stream<Tsv.Row> rows() {
    return Tsv.load("figure-words.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("rows")
  void theExampleOfEveryWordIsRead(Tsv.Row row) {
    String word = row.get("word");
    String example = row.get("example");

    assertThat(row.choice(FigureWords.class, "use").is(word)).isTrue();
    assertThat(example).contains(word.substring(0, word.length() - 1));
    assertThat(new Expected(row.line(), true, row.get("holds")).holds(read(example)))
        .as("%s: %s", example, row.get("holds"))
        .isTrue();
  }

  @ParameterizedTest
  @EnumSource
  void everyUseHasWords(FigureWords use) {
    assertThat(rows()).anyMatch(row -> row.choice(FigureWords.class, "use") == use);
  }

  /** The same sentences with a word that is no figure of speech. */
  @ParameterizedTest
  @CsvSource({
    "ABSTRACT, The senator attacked the village on Monday.",
    "BREAKING_OUT, The bus exploded on Monday.",
    "BREAKING_OUT, The market was bombed on Monday.",
    "AT_WORK, A strike by jets closed the city on Monday.",
    "UNARMED, He fought the rebels on Monday.",
    "SAID, Members attacked the minister with knives on Monday.",
    "RIVAL, The soldiers beat the farmers on Monday.",
    "CRITIC, The minister came under fire from rebels on Monday.",
    "DUG, The land mine reached the sea on Monday.",
    "SPACE, A rocket carried a warhead up on Monday.",
    "MOCK, Police watched a second attack on a bank on Monday.",
    "PLAY, Pupils led an attack on a bank on Monday.",
    "DRILL, Soldiers held a feast in which a bomb exploded at a hotel on Monday.",
    "STORY, 'In the street, a soldier shoots a farmer.'",
    "PENALTY, Two men were hanged in a market in Kano on Monday.",
    "TASK, Soldiers fought to take it in Kano on Monday.",
    "BURSTING, A bomb explosion killed two men in Kano on Monday.",
    "BEAST, A soldier attacked and killed two men in Kano on Monday.",
    "SEIZURE, The mayor died of a rebel attack in Kano on Monday.",
    "GAME, 'The bread, milk and wine drew cheers as the Lions ambushed the Bears on Sunday.'"
  })
  void anotherWordLeavesTheAct(FigureWords use, String sentence) {
    assertThat(read(sentence)).as("without a word of %s", use).isNotEmpty();
  }

  private static List<IncidentRecord> read(String text) {
    Report report =
        new Report(
            "figure", text, null, Source.UNKNOWN, LocalDate.of(2016, 7, 6), null, "en", null);
    return VARIORUM.parse(report).incidents();
  }
}
