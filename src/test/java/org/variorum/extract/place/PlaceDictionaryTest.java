package org.variorum.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.variorum.dictionary.Gazetteer;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.dictionary.Tsv;
import org.variorum.document.DocumentReader;
import org.variorum.document.Report;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;

/** Runs the example of every row of the tables that place names are read with. */
class PlaceDictionaryTest {

  private static final PlaceExtractor PLACES = PlaceExtractor.standard();
  private static final String TOWN = "Borovo";

  @Test
  void aWordBesideANameSaysWhatTheNameIs() {
    run(
        "name-neighbours.tsv",
        (row, found) ->
            switch (row.get("role")) {
              case "title" -> found.noneMatch(m -> m.value().name().equals(TOWN));
              case "nowhere" ->
                  found.noneMatch(
                      m ->
                          m.value().name().equals(row.get("word"))
                              && m.value().use() != Place.Use.ADJECTIVE);
              case "direction" -> found.anyMatch(m -> m.value().name().contains(TOWN));
              default -> found.noneMatch(m -> m.value().use() == Place.Use.LITERAL);
            });
  }

  @Test
  void aWordBesideANameSaysWhatThePlaceDoes() {
    run(
        "place-contexts.tsv",
        (row, found) ->
            switch (row.get("use")) {
              case "BEARING" -> found.anyMatch(m -> m.value().precision() == Place.Precision.NEAR);
              case "PART" ->
                  found.anyMatch(
                      m ->
                          m.value().use() == Place.Use.LITERAL
                              && m.value().precision() == Place.Precision.EXACT);
              case "ROAD" -> found.allMatch(m -> m.value().precision() == Place.Precision.NEAR);
              case "VESSEL" -> found.noneMatch(m -> m.value().use() == Place.Use.LITERAL);
              case "STREET_OF" -> found.noneMatch(m -> m.value().name().equals("Brussels"));
              case "STREET" -> found.noneMatch(m -> m.value().use() == Place.Use.LITERAL);
              case "FEATURE" -> found.noneMatch(m -> m.value().name().equals("Turkey"));
              case "BEHIND", "KIN" ->
                  found.allMatch(m -> Backing.is(m.sentence(), m.from(), m.to()));
              case "PEOPLE_OF" -> found.anyMatch(m -> m.value().name().equals("Djibo"));
              case "LOCAL_FORCE", "FROM_ABOVE", "TOWN_SITE" ->
                  found.anyMatch(m -> m.value().name().equals("Borovanka"));
              default -> true; // told of incidents
            });
  }

  @Test
  void aWordForAKindMakesANameAPlace() {
    run(
        "place-words.tsv",
        (row, found) ->
            row.get("where").equals("foreign")
                ? PlaceWords.all().stream().anyMatch(w -> w.word().equals(row.get("word")))
                : found.anyMatch(m -> m.value().name().contains(TOWN)));
  }

  @Test
  void aShortNameStandsForItsRegion() {
    run(
        "region-short-names.tsv",
        (row, found) ->
            found.anyMatch(
                m ->
                    m.value().kind() == PlaceKind.REGION
                        && row.get("country").equals(m.value().country())
                        && Gazetteer.world().find(row.get("region")).stream()
                            .anyMatch(e -> e.name().equals(m.value().canonical()))));
  }

  private static void run(String table, BiPredicate<Tsv.Row, Stream<Mention<Place>>> right) {
    List<String> wrong = new ArrayList<>();
    for (Tsv.Row row : Tsv.load(table).rows()) {
      assertThat(row.get("source")).isNotBlank();
      List<Mention<Place>> found = read(row.get("example"));
      if (!right.test(row, found.stream())) {
        wrong.add(
            table
                + ":"
                + row.line()
                + " "
                + row.get("example")
                + " "
                + found.stream().map(m -> m.value().name() + "=" + m.value().use()).toList());
      }
    }
    assertThat(wrong).isEmpty();
  }

  private static List<Mention<Place>> read(String text) {
    return PLACES.extract(DocumentReader.standard().read(Report.of("r", text)), new Mentions());
  }
}
