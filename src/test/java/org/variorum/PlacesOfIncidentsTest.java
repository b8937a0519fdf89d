package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Report;
import org.variorum.extract.place.Place;
import org.variorum.incident.Claim;
import org.variorum.incident.IncidentRecord;

/** Where an incident was: the place of the act among others, and what speaks for it without one. */
class PlacesOfIncidentsTest {

  private static final Variorum VARIORUM = Variorum.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen threw grenades at a market in Maiduguri, wounding 15 people.|Maiduguri|NG",
        "Two engineers were kidnapped by an armed group in Medellin, 250 km from Bogota.|Medellin|CO",
        "He was shot dead at the main square of Soacha.|Soacha|CO",
        "Rebels attacked Kidal on Tuesday, killing six soldiers.|Kidal|ML",
        "Shells hit Sderot on Tuesday, wounding two people.|Sderot|IL",
        "Helicopters struck targets in Rafah, killing six.|Rafah|PS",
        "Two policemen were shot dead in Georgia on Friday.|Georgia|GE",
        "A bomb killed six people in and around Baquba.|Baquba|IQ",
        "Fighting started early on Saturday morning in Gao, killing six people.|Gao|ML",
        "Three farmers were killed in Antioquia Department.|Antioquia|CO",
        "Air strikes on Zurun al-Gez killed 15 people in Syria.|Zurun al-Gez|SY",
        "A bomb in the Zurela neighbourhood of Lima killed two.|Zurela|PE",
        "A car bomb killed ten people in the Somali capital on Sunday.|Mogadishu|SO",
      })
  void theActIsWhereItsWordsSay(String text, String name, String country) {
    assertThat(places(text))
        .as(text)
        .anySatisfy(
            place -> {
              assertThat(place.value().name()).isEqualTo(name);
              assertThat(place.value().country()).isEqualTo(country);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A bomb in Nioro killed two; the wounded were taken to a hospital in Kayes.|Kayes",
        "Saudi-led air strikes killed six civilians near Taiz.|Saudi Arabia",
        "A bomb on Bogota Avenue killed two people in Lima.|Bogota",
        "A bomb killed two on the corner of Kayes and Koulikoro streets in Lima.|Kayes",
        "Israeli jets bombed the Druze town of Majdal Shams, killing two.|Druze",
        "Pizarro was murdered by gunmen on Monday.|Pizarro",
        "A grenade damaged the U.S. embassy in Lima.|U.S.",
        "The general, who arrived in Kinshasa on Monday, said rebels killed ten in Beni.|Kinshasa",
        "A grenade thrown at the San Francisco monastery in Lima hurt two monks.|San Francisco",
        "A blast at the Shifa hospital in Gaza killed 12 people.|Shifa",
        "Rebels killed 30 at Barlonyo in Uganda; the wounded were treated at Lira hospital.|Lira",
        "Gunmen killed Gilda Flores in Guatemala on Monday.|Flores",
        "A US air strike killed 12 people in Yemen on Monday.|US",
        "U.S. drone strikes killed six men in Pakistan on Monday.|U.S.",
        "A bomb destroyed the homes of two leaders of Antioquia, 500 km north of Bogota.|Bogota",
      })
  void whereElseSomethingIsOrWasIsNotWhereItWas(String text, String name) {
    assertThat(places(text))
        .as(text)
        .noneMatch(p -> name.equals(p.value().name()) || name.equals(p.value().canonical()));
  }

  @Test
  void wordsAroundAPlaceSayWhetherTheActWasThere() {
    List<String> wrong = new ArrayList<>();
    for (Tsv.Row row : Tsv.load("place-contexts.tsv").rows()) {
      List<String> names =
          VARIORUM.parse(Report.of("r", row.get("example"))).incidents().stream()
              .flatMap(record -> record.places().stream())
              .map(place -> place.value().name())
              .toList();
      boolean right =
          switch (row.get("use")) {
            case "SPOT", "SPATIAL" -> names.contains("Kidal") || names.contains("Maiduguri");
            case "TALK", "SPEAKER" -> !names.contains("Paris");
            case "HOUSE", "CALLED", "ABROAD" -> names.equals(List.of("Gao"));
            case "CAPITAL_SITE" -> names.contains("KABUL");
            default -> true; // told of single names
          };
      if (!right) {
        wrong.add(row.get("example") + " " + names);
      }
    }
    assertThat(wrong).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Guatemala City, 4 Feb 90 (EFE) -- Men shot dead a teacher here.|Guatemala City",
        "Mexico City, May 4 (AP) Two men were shot dead here.|Mexico City",
        "JAKARTA, Indonesia -- A bomb exploded at the ministry, killing two.|JAKARTA",
      })
  void whatWasHereWasInTheTownOfFiling(String text, String name) {
    assertThat(places(text)).as(text).anyMatch(place -> place.value().name().equals(name));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "JAKARTA, July 6 (AFP) -- A bomb wounded the police chief today.|JAKARTA",
        "JAKARTA, July 6 (AFP) -- The chief today condemned the murder of a priest on 3 July.|-",
        "JAKARTA, July 6 (AFP) -- Men shot a priest in a remote village today.|-",
      })
  void newsOfTheDayThatACapitalTellsWithoutAPlaceWasThere(String text, String name) {
    Report report = Report.of("r", text).withPublishedAt(LocalDate.of(2016, 7, 6));
    assertThat(VARIORUM.parse(report).incidents().get(0).places())
        .as(text)
        .filteredOn(place -> place.value().kind() == PlaceKind.TOWN)
        .extracting(place -> place.value().name())
        .isEqualTo(name.equals("-") ? List.of() : List.of(name));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "JAKARTA, Indonesia -- A bomb exploded in Poso, killing two.",
        "Jakarta, Aug 3 (Xinhua) -- A bomb exploded in Poso, killing two.",
        "JAKARTA, 3 AUGUST 1999: A bomb exploded in Poso, killing two.",
        "JAKARTA | A bomb exploded in Poso, killing two.",
        "The mayor, speaking in Jakarta, said a bomb killed two men in Poso.",
        "Reporters in Jakarta said a bomb killed two men in Poso.",
        "A bomb killed two men in Poso according to a doctor in Jakarta.",
      })
  void theTownOfFilingOrSpeakingIsNotWhereItWas(String text) {
    assertThat(places(text))
        .as(text)
        .extracting(place -> place.value().canonical())
        .contains("Poso")
        .doesNotContain("Jakarta", "Xinhua");
  }

  @Test
  void aNameThatManyTownsHaveIsNoOthers() {
    assertThat(places("A bomb went off in the Old City of Aleppo, killing five."))
        .extracting(place -> place.value().country())
        .containsOnly("SY");
    assertThat(places("A Polish engineer was kidnapped in Attock on Monday."))
        .extracting(place -> place.value().country())
        .containsOnly("PK");
    assertThat(places("In Medellin, men killed two policemen in the Aranjuez neighborhood."))
        .extracting(place -> place.value().country())
        .containsOnly("CO");
  }

  @Test
  void asLongAsAListOfVillagesGoesOnEachIsOne() {
    assertThat(places("Bandits killed 23 people in the villages of Kerawo, Zarelo and Velno."))
        .extracting(place -> place.value().name())
        .containsExactly("Kerawo", "Zarelo", "Velno");
    assertThat(places("Shells killed six people in the neighborhoods of al-Kerawo and al-Zarelo."))
        .extracting(place -> place.value().kind())
        .containsOnly(PlaceKind.SITE);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Boko Haram militants killed 20 traders on Monday.|NG|home of the group named",
        "Gunmen killed two Afghan policemen on Monday.|AF|country of the people named",
      })
  void withoutAPlaceTheCountryIsToldWithItsReason(String text, String country, String rule) {
    assertThat(places(text))
        .as(text)
        .singleElement()
        .satisfies(
            place -> {
              assertThat(place.value().country()).isEqualTo(country);
              assertThat(place.value().precision()).isEqualTo(Place.Precision.WITHIN);
              assertThat(place.rule()).isEqualTo(rule);
            });
  }

  private static List<Claim<Place>> places(String text) {
    List<IncidentRecord> incidents = VARIORUM.parse(Report.of("r", text)).incidents();
    assertThat(incidents).as(text).isNotEmpty();
    return incidents.get(0).places();
  }
}
