package org.variorum.extract.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.DocumentReader;
import org.variorum.document.Report;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;

class PlaceExtractorTest {

  private static final PlaceExtractor PLACES = PlaceExtractor.standard();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Gunmen stormed a market in Maiduguri on Monday.|Maiduguri|NG|LITERAL",
        "A bomb went off near Kunduz, officials said.|Kunduz|AF|LITERAL",
        "A resident of Kayes fled.|Kayes|ML|ORIGIN",
        "A convoy rolled towards Mauritania.|Mauritania|MR|DIRECTION",
        "Turkey has warned of a new offensive.|Turkey|TR|ACTING",
        "Malian troops fled.|Malian|ML|ADJECTIVE",
        "The Kabul police chief was hurt.|Kabul|AF|MODIFIER",
        "Iraq's government denied it.|Iraq|IQ|MODIFIER",
        "He taught at Boston University for years.|Boston|US|PART_OF_NAME",
        "They were stopped near the Senegalese border.|Senegalese|SN|BORDER",
        "Guards died near the border with Senegal.|Senegal|SN|BORDER",
        "MOGADISHU (Reuters) - A car bomb killed six.|MOGADISHU|SO|DATELINE",
        "LAGOS, June 3 - Gunmen killed six.|LAGOS|NG|DATELINE",
        "The fight for the town of Deir ez-Zor went on.|Deir ez-Zor|SY|LITERAL",
        "Rebels took al-Bab overnight in heavy fighting.|al-Bab|SY|OTHER",
        "Fighting broke out in Côte d'Ivoire.|Côte d'Ivoire|CI|LITERAL",
      })
  void placeIsFoundResolvedAndItsUseTold(String text, String name, String country, Place.Use use) {
    assertThat(read(text))
        .as(text)
        .anySatisfy(
            m -> {
              assertThat(m.span().in(text)).isEqualTo(name);
              assertThat(m.value().country()).isEqualTo(country);
              assertThat(m.value().use()).isEqualTo(use);
            });
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mr. Houston said so.",
        "Reading the list took an hour.",
        "It happened in March.",
        "Police said so on Sunday.",
        "They told us nothing.",
        "Sen. Lincoln spoke.",
        "The Taliban denied it.",
        "Of the dead, three were children.",
      })
  void personsAndOrdinaryWordsAreNoPlaces(String text) {
    assertThat(read(text)).as(text).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "A raid in Bassa local government area of Kogi State killed seven.|Bassa|NG",
        "The militants entered the Zayouna quarter of east Baghdad.|Baghdad|IQ",
        "Herders fought in Niger state of Nigeria.|Niger|NG",
        "They met in Maymana, the capital of Faryab Province.|Faryab|AF",
        "Iran-backed rebels shelled homes in Taiz.|Taiz|YE",
        "Venezuelan soldiers were sent to the town of Barlovento.|Barlovento|VE",
        "Far from Brisbane in Queensland, in Edmonton near Cairns, people met.|Edmonton|AU",
        "It was seen in Ohio, Oregon and Utah, and in Ohio again.|Oregon|US",
      })
  void whatIsNamedWithItDecidesWhereANameLies(String text, String name, String country) {
    assertThat(only(text, name).country()).as(text).isEqualTo(country);
  }

  @Test
  void theCapitalOfTheOneCountrySpokenOfIsItsCity() {
    String text = "Mali said that two men died in the capital. Mali is calm.";
    assertThat(only(text, "capital").canonical()).isEqualTo("Bamako");
    assertThat(read("Two men died in the capital.")).isEmpty();
  }

  @Test
  void whatStandsBehindTheCommaDecides() {
    assertThat(only("A fire in Paris, Texas, killed two.", "Paris").admin1()).isEqualTo("Texas");
    assertThat(only("A fire in Paris killed two.", "Paris").country()).isEqualTo("FR");
    assertThat(only("A fire in London, Ont., killed two.", "London").country()).isEqualTo("CA");
  }

  @Test
  void theRestOfTheReportDecides() {
    String text = "Police in Alberta are looking for a man. He was last seen in Innisfail.";
    assertThat(only(text, "Innisfail").country()).isEqualTo("CA");
    String other = "Police in Queensland are looking for a man. He was last seen in Innisfail.";
    assertThat(only(other, "Innisfail").country()).isEqualTo("AU");
  }

  @Test
  void kindBesideTheNameDecides() {
    assertThat(only("Clashes in Idlib province went on.", "Idlib").kind().name())
        .isEqualTo("REGION");
    assertThat(only("Clashes in the city of Idlib went on.", "Idlib").kind().name())
        .isEqualTo("TOWN");
  }

  @Test
  void unknownNamesInPlaceSlotsArePlacesWithoutCoordinates() {
    Place place = only("They burnt the village of Borovanka, he said.", "Borovanka");
    assertThat(place.canonical()).isNull();
    assertThat(place.lat()).isNull();
    assertThat(place.precision()).isEqualTo(Place.Precision.UNKNOWN);
    assertThat(only("Posts in Kayes, Binoro and Gao were hit.", "Binoro").lat()).isNull();
  }

  @Test
  void nearIsAPrecision() {
    assertThat(only("Six died near Gao.", "Gao").precision()).isEqualTo(Place.Precision.NEAR);
    assertThat(only("Six died 30 km north of Gao.", "Gao").precision())
        .isEqualTo(Place.Precision.NEAR);
    assertThat(only("Six died in Gao.", "Gao").precision()).isEqualTo(Place.Precision.EXACT);
  }

  @Test
  void theCountryAroundATownIsItsRegion() {
    assertThat(only("Six died in rural Idlib.", "Idlib").kind()).isEqualTo(PlaceKind.REGION);
    assertThat(only("Six died in the Idlib countryside.", "Idlib").kind())
        .isEqualTo(PlaceKind.REGION);
    assertThat(only("Six died in Idlib.", "Idlib").kind()).isEqualTo(PlaceKind.TOWN);
  }

  @Test
  void aProvinceIsMeantWhereOnlyItsTownIsListedUnderTheSpelling() {
    assertThat(only("Six died in the province of Raqa.", "Raqa").kind())
        .isEqualTo(PlaceKind.REGION);
    assertThat(only("Six died in the city of Raqa.", "Raqa").kind()).isEqualTo(PlaceKind.TOWN);
  }

  @Test
  void aNameThatItsWordsPutInAnotherRegionIsNoListedTownFarFromThere() {
    String text =
        "A plane hit the town of Hader. A car burned at the edge of Hader in Quneitra province.";
    assertThat(read(text).stream().filter(m -> m.span().in(text).equals("Hader")))
        .hasSize(2)
        .allMatch(m -> m.value().gazetteerId() == null && "SY".equals(m.value().country()));
  }

  private static Place only(String text, String name) {
    List<Place> found =
        read(text).stream()
            .filter(m -> m.span().in(text).equals(name))
            .map(Mention::value)
            .toList();
    assertThat(found).as(text).hasSize(1);
    return found.get(0);
  }

  private static List<Mention<Place>> read(String text) {
    return PLACES.extract(DocumentReader.standard().read(Report.of("r", text)), new Mentions());
  }
}
