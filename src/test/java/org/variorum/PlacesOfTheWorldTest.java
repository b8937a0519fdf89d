package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.variorum.document.Report;
import org.variorum.extract.place.Place;
import org.variorum.incident.IncidentRecord;

/** Runs {@code places.md}: where the main incident of a sentence was. */
class PlacesOfTheWorldTest {

  private static final Variorum VARIORUM = Variorum.standard();

  @Test
  void whatIsTickedHoldsAndNothingElse() throws IOException {
    List<String> wrong = new ArrayList<>();
    int failures = 0;
    int stated = -1;
    for (String line : lines()) {
      if (line.startsWith("Known failures: ")) {
        stated = Integer.parseInt(line.substring("Known failures: ".length()));
      } else if (line.startsWith("- [")) {
        int arrow = line.lastIndexOf(" => ");
        boolean ticked = line.startsWith("- [x] ");
        failures += ticked ? 0 : 1;
        if (holds(line.substring("- [x] ".length(), arrow), line.substring(arrow + 4)) != ticked) {
          wrong.add(line);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(failures).isEqualTo(stated);
  }

  private static boolean holds(String text, String expected) {
    List<IncidentRecord> incidents = VARIORUM.parse(Report.of("r", text)).incidents();
    if (incidents.isEmpty()) {
      return false;
    }
    List<Place> places = incidents.get(0).places().stream().map(claim -> claim.value()).toList();
    List<String> names = new ArrayList<>();
    for (String one : expected.equals("-") ? new String[0] : expected.split("; ")) {
      int blank = one.lastIndexOf(' ');
      String name = one.substring(0, blank);
      List<String> countries = List.of(one.substring(blank + 1).split("\\|"));
      names.add(name);
      boolean found =
          places.stream()
              .anyMatch(
                  p ->
                      p.name().equals(name)
                          && countries.contains(Objects.requireNonNullElse(p.country(), "-")));
      if (!found) {
        return false;
      }
    }
    return places.stream().allMatch(p -> names.contains(p.name()) || holds(p));
  }

  /** Whether it is of a kind that holds other places. */
  private static boolean holds(Place place) {
    return switch (place.kind()) {
      case COUNTRY, REGION, DISTRICT -> true;
      case AREA, BORDER_AREA, TOWN, VILLAGE, SITE, UNKNOWN -> false;
    };
  }

  private static List<String> lines() throws IOException {
    try (InputStream in = PlacesOfTheWorldTest.class.getResourceAsStream("places.md")) {
      byte[] bytes = Objects.requireNonNull(in, "places.md").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8).lines().toList();
    }
  }
}
