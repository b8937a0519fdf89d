package org.variorum.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.dictionary.Folding;

/** What holds for every text, tried on texts put together at random. */
class DocumentPropertiesTest {

  private static final List<String> PIECES =
      List.of(
          "Gunmen",
          "killed",
          "12",
          "people",
          "Col.",
          "Sow",
          "said",
          ".",
          ".",
          ". ",
          "\n",
          "\n\n",
          " ",
          " ",
          " ",
          "\"",
          "“",
          "”",
          "'",
          "’s",
          "n't",
          "U.S.",
          "a.m.",
          "-",
          "—",
          "...",
          "**",
          "__",
          "&amp;",
          "&#8217;",
          "<p>",
          "</b>",
          "<a href=\"x\">",
          "\u00ad",
          "\u200b",
          "\u00a0",
          "😀",
          "قال",
          "é",
          "e\u0301",
          "@x",
          "http://x.org/a",
          "1,200",
          "8:30",
          "[Text]",
          "- ",
          "• ",
          "X",
          "Get link",
          "See also: x",
          "areasincluding",
          "12people",
          "(",
          ")",
          "?",
          "!",
          ",",
          "\ud83d",
          "\udc00",
          "\u0000",
          "\r\n",
          "İ",
          "ı",
          "ß",
          "Jama'at",
          "al-Qaeda",
          "No. 5",
          ">",
          "<",
          "&",
          "#",
          "ﬁ");

  private static final List<String> SENTENCES =
      List.of(
          "Gunmen killed 12 people near Gao on Friday, the army said.",
          "Col. Ali Sow of the U.S. force told AFP that nobody was hurt.",
          "\"We fled,\" a trader said at 8 a.m. Friday.",
          "Who did it?",
          "The toll may rise to 1,200, Jama'at Nusrat al-Islam's men say.",
          "They didn’t flee…",
          "Nobody has claimed the raid.");

  private final DocumentReader reader = DocumentReader.standard();

  private static String random(Random random, List<String> pieces, int size) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < size; i++) {
      text.append(pieces.get(random.nextInt(pieces.size())));
    }
    return text.toString();
  }

  @Test
  void tokensAreInBoundsInOrderAndTrueToTheText() {
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      String text = random(random, PIECES, random.nextInt(80));
      Document document = reader.read(Report.of("seed", text));
      int end = 0;
      int index = 0;
      for (Sentence sentence : document.sentences()) {
        assertThat(sentence.index()).as("seed %d", seed).isEqualTo(index++);
        for (Token token : sentence.tokens()) {
          assertThat(token.begin()).as("seed %d in %s", seed, text).isGreaterThanOrEqualTo(end);
          assertThat(token.end()).as("seed %d", seed).isGreaterThan(token.begin());
          assertThat(token.text()).as("seed %d", seed).isEqualTo(token.span().in(text));
          assertThat(token.text()).as("seed %d", seed).isNotBlank();
          assertThat(token.norm()).as("seed %d", seed).isNotEmpty();
          assertThat(Folding.fold(token.norm())).as("seed %d", seed).isEqualTo(token.norm());
          end = token.end();
        }
      }
      for (Span span : document.furniture()) {
        assertThat(span.end()).as("seed %d", seed).isLessThanOrEqualTo(text.length());
      }
    }
  }

  @Test
  void noLetterIsLost() {
    for (int seed = 0; seed < 3000; seed++) {
      Random random = new Random(seed);
      String text = random(random, PIECES, random.nextInt(60)).replaceAll("[<&\ud83d\udc00]", " ");
      Document document = reader.read(Report.of("seed", text));
      boolean[] covered = new boolean[text.length()];
      document.sentences().forEach(s -> s.tokens().forEach(t -> cover(covered, t.span())));
      document.furniture().forEach(span -> cover(covered, span));
      for (int i = 0; i < covered.length; i++) {
        assertThat(covered[i] || !Character.isLetterOrDigit(text.charAt(i)))
            .as("seed %d: %d in %s", seed, i, text)
            .isTrue();
      }
    }
  }

  private static void cover(boolean[] covered, Span span) {
    for (int i = span.begin(); i < span.end(); i++) {
      covered[i] = true;
    }
  }

  @Test
  void sentencesStayTheSameAmongOthers() {
    for (int seed = 0; seed < 500; seed++) {
      Random random = new Random(seed);
      String text = "";
      for (int i = 0; i <= random.nextInt(4); i++) {
        text += SENTENCES.get(random.nextInt(SENTENCES.size())) + " ";
      }
      String around = "They came from the north. " + text + "The army came later.";
      List<String> alone = quotes(text);
      assertThat(quotes(around).subList(1, alone.size() + 1)).as("seed %d", seed).isEqualTo(alone);
    }
  }

  private List<String> quotes(String text) {
    Document document = reader.read(Report.of("r", text));
    return document.sentences().stream().map(s -> document.quote(s.span())).toList();
  }

  @Test
  void theDefaultLocaleTellsNothing() {
    String text =
        "GUNMEN KILLED 12 IN IZMIR. Istanbul's POLICE DIDN'T SAY. COL. ISIK FLED.\nGET LINK\n";
    Document before = reader.read(Report.of("r", text));
    Locale locale = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(DocumentReader.standard().read(Report.of("r", text))).isEqualTo(before);
    } finally {
      Locale.setDefault(locale);
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "killed ",
        "killed",
        "\"He said ",
        "1",
        "1,",
        "<a ",
        "<script>",
        "<!--",
        "&amp;",
        "&",
        "a.",
        "U.S. ",
        "*_",
        "X\n",
        "Same line here twice\n",
        "[",
        "[Text] ",
        "more from ",
        "😀",
        "www.",
        "a@",
        "a-b",
        "a'b",
        "'",
        ". ",
        "(c) 20 ",
        "\u200b",
        "\u00ad",
        "“",
        "Mr. ",
        "No. ",
        "areasincluding ",
        "Aleppos ",
        "\ud83d",
        "e\u0301",
        "> ",
        "#",
        "Related\n",
        "The same words again and again. "
      })
  void hostileTextIsReadInLinearTime(String piece) {
    String text = piece.repeat(1 + 300_000 / piece.length());
    Document document = reader.read(Report.of("hostile", text));
    int longest = document.sentences().stream().mapToInt(Sentence::size).max().orElse(0);
    assertThat(longest).isLessThan(2 * SentenceBoundaries.LONGEST);
  }

  @Test
  void nothingIsReadFromNothing() {
    assertThat(reader.read(Report.of("r", "")).sentences()).isEmpty();
    assertThat(reader.read(Report.of("r", " \n\t\u200b&nbsp;")).sentences()).isEmpty();
  }
}
