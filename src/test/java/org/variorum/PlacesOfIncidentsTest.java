package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
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
      })
  void whereElseSomethingIsOrWasIsNotWhereItWas(String text, String name) {
    assertThat(places(text))
        .as(text)
        .noneMatch(p -> name.equals(p.value().name()) || name.equals(p.value().canonical()));
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
