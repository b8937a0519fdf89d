package org.variorum.dictionary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

class CountriesTest {

  @Test
  void everyRowsExampleFindsItsCountry() {
    for (Tsv.Row row : Tsv.load("countries.tsv").rows()) {
      String[] words = row.get("example").split("(?<=-)|(?=-)|\\s+");
      assertThat(find(words)).as(row.get("example")).contains(row.get("code"));
      assertThat(row.get("source")).isNotBlank();
    }
  }

  @Test
  void longestNameWins() {
    assertThat(find("troops", "in", "South", "Sudan")).containsExactly("SS");
    assertThat(find("the", "Central", "African", "Republic")).containsExactly("CF");
    assertThat(find("Niger", "further")).containsExactly("NE");
    assertThat(find("Nigerian", "forces")).containsExactly("NG");
    assertThat(find("a", "Nigerien", "soldier")).containsExactly("NE");
    assertThat(find("Guinea", "-", "Bissau")).containsExactly("GW");
  }

  @Test
  void pointsAndApostrophesMakeNoDifference() {
    assertThat(Countries.of("U.S.")).isEqualTo(Countries.of("USA")).isNotNull();
    assertThat(Countries.of("Cote d’Ivoire")).isEqualTo(Countries.of("Côte d'Ivoire")).isNotNull();
  }

  @Test
  void peopleAndAdjectivesAreTold() {
    assertThat(sense("Swedes")).isEqualTo(Countries.Sense.INHABITANTS);
    assertThat(sense("Swedish")).isEqualTo(Countries.Sense.ADJECTIVE);
    assertThat(sense("Sweden")).isEqualTo(Countries.Sense.NAME);
  }

  @Test
  void neighboursAreMutualAndCodesKnown() {
    Set<String> codes = Countries.all().stream().map(Country::code).collect(Collectors.toSet());
    assertThat(codes).hasSizeGreaterThan(245);
    for (Country country : Countries.all()) {
      for (String other : country.neighbours()) {
        assertThat(codes).as(country.code()).contains(other);
        assertThat(Countries.neighbours(other, country.code()))
            .as(country.code() + " " + other)
            .isTrue();
      }
      assertThat(country.lat()).isBetween(-90.0, 90.0);
      assertThat(country.lon()).isBetween(-180.0, 180.0);
    }
    assertThat(Countries.neighbours("ML", "SN")).isTrue();
    assertThat(Countries.neighbours("ML", "NG")).isFalse();
  }

  private static Countries.Sense sense(String word) {
    Countries.Found found = Countries.longest(words(word), 0);
    assertThat(found).isNotNull();
    return found.sense();
  }

  private static List<String> find(String... words) {
    List<String> codes = new java.util.ArrayList<>();
    for (int i = 0; i < words.length; i++) {
      Countries.Found found = Countries.longest(words(words), i);
      if (found != null) {
        codes.add(found.country().code());
        i = found.to() - 1;
      }
    }
    return codes;
  }

  private static WordRow words(String... words) {
    String[] folded = Arrays.stream(words).map(Folding::fold).toArray(String[]::new);
    return i -> i < folded.length ? folded[i] : "";
  }
}
