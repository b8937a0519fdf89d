package org.variorum.extract;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.variorum.document.DocumentReader;
import org.variorum.document.Report;
import org.variorum.document.Sentence;

class ContrastTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was the army, not the rebels, that fired. | rebels | not",
        "It was the work of ETA and not of Islamists. | Islamists | not",
        "Soldiers rather than rebels fired. | rebels | than",
        "Police blamed soldiers instead of the rebels. | rebels | instead",
        "Not the rebels but the army fired. | rebels | Not",
        "Villagers said it was soldiers not rebels. | rebels | not"
      })
  void whatIsNamedToSayItWasSomethingElse(String text, String word, String begin) {
    Syntax syntax = read(text);
    int at = Contrast.before(syntax, index(syntax.sentence(), word));
    assertThat(at).isNotNegative();
    assertThat(syntax.sentence().token(at).text()).isEqualTo(begin);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It was not the rebels. | rebels",
        "The rebels fired. | rebels",
        "Two men ran instead of helping police. | helping",
        "The army and the rebels fired. | rebels"
      })
  void whatIsPartOfNoContrast(String text, String word) {
    Syntax syntax = read(text);
    assertThat(Contrast.before(syntax, index(syntax.sentence(), word))).isNegative();
  }

  private static Syntax read(String text) {
    return Analysis.of(DocumentReader.standard().read(Report.of("c", text)), new Mentions())
        .sentences()
        .get(0);
  }

  private static int index(Sentence sentence, String word) {
    for (int i = 0; i < sentence.size(); i++) {
      if (sentence.token(i).text().equals(word)) {
        return i;
      }
    }
    throw new IllegalArgumentException("no " + word);
  }
}
