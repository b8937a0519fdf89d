package org.variorum.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.dictionary.Tsv;

/** Runs the example of every row of the tables that this package reads. */
class DictionaryRowsTest {

  private final DocumentReader reader = DocumentReader.standard();

  static Stream<List<String>> abbreviations() {
    return Tsv.load("abbreviations.tsv").rows().stream()
        .map(row -> List.of(row.get("form"), row.get("example"), row.get("source")));
  }

  static Stream<List<String>> furniture() {
    return Tsv.load("furniture.tsv").rows().stream()
        .map(row -> List.of(row.get("where"), row.get("example"), row.get("source")));
  }

  static Stream<List<String>> entities() {
    return Tsv.load("entities.tsv").rows().stream()
        .map(row -> List.of(row.get("code"), row.get("example"), row.get("source")));
  }

  @ParameterizedTest
  @MethodSource
  void abbreviations(List<String> row) {
    String example = row.get(1);
    int begin = example.indexOf('[');
    int end = example.indexOf(']') - 1;
    assertThat(example.substring(begin + 1, end + 1)).isEqualTo(row.get(0));
    Document document =
        reader.read(Report.of("example", example.replace("[", "").replace("]", "")));
    assertThat(document.sentences()).hasSize(1);
    assertThat(document.sentences().get(0).tokens())
        .anySatisfy(token -> assertThat(token.span()).isEqualTo(new Span(begin, end)));
  }

  @ParameterizedTest
  @MethodSource
  void furniture(List<String> row) {
    String page = "Gunmen hit a post.\n" + row.get(1) + "\nThey fled.";
    Document document = reader.read(Report.of("example", page));
    assertThat(document.furniture().size()).as(page).isPositive();
    if (!row.get(0).equals("MARK")) {
      assertThat(document.sentences().size()).as(page).isEqualTo(2);
    }
  }

  @ParameterizedTest
  @MethodSource
  void entities(List<String> row) {
    int code = Integer.parseInt(row.get(0), 16);
    String clean = Cleaner.clean("a" + row.get(1) + "b").text();
    String meant = Character.toString(code);
    assertThat(clean).isIn("a" + meant + "b", "ab");
  }
}
