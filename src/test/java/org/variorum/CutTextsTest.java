package org.variorum;

import static org.assertj.core.api.Assertions.assertThatCode;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.Stories.Story;
import org.variorum.document.Report;

/**
 * Text that was cut off, lost its marks or its order is read without a failure: no word may count
 * on another behind it.
 */
class CutTextsTest {

  private static final Variorum VARIORUM = Variorum.standard();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/org/variorum/news.md",
        "/org/variorum/sentences.md",
        "/org/variorum/counts.md",
        "/org/variorum/notes.md",
        "/org/variorum/blame.md"
      })
  void everyPieceOfOurTextsIsRead(String corpus) throws IOException {
    Random random = new Random(corpus.hashCode());
    for (Story story : Stories.read(corpus).stories()) {
      for (String piece : pieces(story.report().text(), random)) {
        assertThatCode(() -> VARIORUM.parse(Report.of("cut", piece)))
            .as(piece)
            .doesNotThrowAnyException();
      }
    }
  }

  /** The text cut at either end, without its marks, and with its words in another order. */
  private static List<String> pieces(String text, Random random) {
    List<String> words = new ArrayList<>(Arrays.asList(text.split("\\s+")));
    int from = random.nextInt(words.size());
    int to = from + 1 + random.nextInt(words.size() - from);
    List<String> pieces = new ArrayList<>();
    pieces.add(String.join(" ", words.subList(0, to)));
    pieces.add(String.join(" ", words.subList(from, words.size())));
    pieces.add(text.replaceAll("[.,;:]", " "));
    pieces.add(String.join(" ", words.subList(from, to)).replaceAll("[.,;:]", " "));
    Collections.shuffle(words, random);
    pieces.add(String.join(" ", words));
    return pieces;
  }
}
