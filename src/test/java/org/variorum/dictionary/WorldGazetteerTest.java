package org.variorum.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

class WorldGazetteerTest {

  private static final Gazetteer WORLD = Gazetteer.world();

  @Test
  void namesOfOurTablesAreFoundInTheirExamples() {
    for (String table :
        List.of(
            "areas.tsv", "towns.tsv", "quarters.tsv", "former-divisions.tsv", "place-names.tsv")) {
      for (Tsv.Row row : Tsv.load(table).rows()) {
        WordRow words = words(row.get("example").replace("-", " - ").split(" "));
        int to = WORLD.longest(words, 2, 20);
        assertThat(WORLD.find(words, 2, to))
            .as(row.get("example"))
            .anyMatch(
                e -> row.text("country").isEmpty() || row.text("country").equals(e.country()));
        assertThat(row.get("source")).isNotBlank();
      }
    }
  }

  /** Names are indexed by their first letters when asked for: none may be in another part. */
  @Test
  void everyPlaceIsFoundByItsNameItsBareNameAndWithoutItsArticle() {
    for (Country country : Countries.all()) {
      WORLD.in(
          country.code(),
          entry -> {
            assertThat(WORLD.find(entry.name())).contains(entry);
            if (entry.kind() == PlaceKind.DISTRICT
                && entry.admin1() != null) { // none of our tables
              assertThat(WORLD.find(entry.bareName())).as(entry.name()).contains(entry);
            }
          });
    }
    assertThat(WORLD.find("Tarmiyah")).anyMatch(e -> e.name().equals("Aţ Ţārmīyah"));
  }

  @Test
  void everyOtherNameIsThatOfAPlace() {
    for (Tsv.Row row : Tsv.load("place-names.tsv").rows()) {
      assertThat(WORLD.find(row.get("name")))
          .as(row.get("name"))
          .anyMatch(entry -> row.get("country").equals(entry.country()));
    }
  }

  @Test
  void theBestKnownComesFirst() {
    assertThat(WORLD.find("Paris").get(0).country()).isEqualTo("FR");
    assertThat(WORLD.find("Washington").get(0).admin1()).isEqualTo("District of Columbia");
    assertThat(WORLD.find("mali").get(0).kind()).isEqualTo(PlaceKind.COUNTRY);
    assertThat(WORLD.find("Kiev").get(0).name()).isEqualTo("Kyiv");
    assertThat(WORLD.find("no such place anywhere")).isEmpty();
    assertThat(WORLD.find("")).isEmpty();
  }

  @Test
  void divisionsKnowTheirParentsAndTheirBareNames() {
    GazetteerEntry kayes = WORLD.find("Kayes").get(0);
    assertThat(kayes.admin1()).isEqualTo("Kayes");
    assertThat(kayes.seat()).isEqualTo(GazetteerEntry.Seat.REGION);
    assertThat(WORLD.find("Fairfax")).anyMatch(e -> e.kind() == PlaceKind.DISTRICT);
    assertThat(WORLD.find("Borno")).anyMatch(e -> e.kind() == PlaceKind.REGION);
  }

  @Test
  void longestNameOverTokensWins() {
    assertThat(found("clashes in Deir ez - Zor on Sunday")).isEqualTo("deir ez - zor");
    assertThat(found("at Port - au - Prince and")).isEqualTo("port - au - prince");
    assertThat(found("at St. John 's on")).isEqualTo("st. john 's");
    assertThat(found("at Queen Anne 's County")).isEqualTo("queen anne 's county");
    assertThat(found("at N'Djamena today")).isEqualTo("n'djamena");
    assertThat(found("at Kabul 's airport")).isEqualTo("kabul");
  }

  @Test
  void distanceIsOnTheGlobe() {
    GazetteerEntry paris = WORLD.find("Paris").get(0);
    GazetteerEntry london = WORLD.find("London").get(0);
    assertThat(paris.distanceKm(london)).isBetween(335.0, 350.0);
    assertThat(paris.distanceKm(paris)).isZero();
  }

  private static String found(String text) {
    String[] tokens = Arrays.stream(text.split(" ")).map(Folding::fold).toArray(String[]::new);
    int from = tokens[1].equals("in") ? 2 : 1;
    int to = WORLD.longest(words(tokens), from, tokens.length);
    return String.join(" ", Arrays.copyOfRange(tokens, from, to));
  }

  private static WordRow words(String... words) {
    String[] folded = Arrays.stream(words).map(Folding::fold).toArray(String[]::new);
    return i -> i < folded.length ? folded[i] : "";
  }
}
