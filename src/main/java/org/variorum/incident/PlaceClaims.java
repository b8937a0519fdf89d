package org.variorum.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Section;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.place.Place;

/** Where an incident was, the most specific place first. */
final class PlaceClaims {

  private static final Comparator<Mention<Place>> SPECIFIC_FIRST =
      Comparator.comparingInt((Mention<Place> m) -> coarseness(m.value()))
          .thenComparing(m -> m.sentence().section() != Section.BODY);

  private PlaceClaims() {}

  static List<Claim<Place>> of(Story story, Draft draft) {
    List<Mention<Place>> places = new ArrayList<>(Bearing.without(story, draft.places()));
    places.addAll(StandsThere.of(story, draft));
    if (draft == story.main() && Sequence.none(places, p -> p.value().kind().fine())) {
      places.addAll(SceneSet.places(story, draft));
    }
    boolean inside = Sequence.any(places, p -> p.value().kind() != PlaceKind.AREA);
    boolean fine = Sequence.any(places, p -> p.value().kind().fine());
    places.removeIf(
        p -> p.value().kind() == PlaceKind.AREA && (fine || inside && p.value().country() == null));
    places.sort(SPECIFIC_FIRST);
    if (Sequence.none(places, p -> p.value().kind().fine())) {
      places.addAll(0, FiledPlace.of(story, draft));
    }
    places.addAll(0, Quarters.town(story, draft, places));
    if (Sequence.none(places, p -> p.value().kind().fine())) {
      places.addAll(0, SiteTowns.of(story, draft, places));
    }
    FirstPlace.bring(places);
    if (Sequence.none(places, p -> p.value().kind().fine())) {
      places.addAll(BorderAreas.of(story, draft));
    }
    if (draft == story.main() && places.isEmpty()) {
      places.addAll(TownBefore.of(story, draft));
    }
    if (Sequence.none(places, p -> p.value().country() != null)) {
      places.addAll(UntoldPlace.of(story, draft, places.isEmpty()));
    }
    if (Sequence.none(places, p -> p.value().kind().fine())) {
      places.addAll(0, UntoldPlace.ofLocalForce(story, draft));
    }
    if (draft == story.main() && Sequence.none(places, p -> p.value().kind().fine())) {
      places.addAll(0, FiledThere.of(story, draft, places));
    }
    Claims<Place> claims = new Claims<>();
    for (Mention<Place> place : places) {
      claims.add(
          fuller(place.value()),
          story.stance(place.sentence(), place.from()),
          story.speakers(place.sentence(), place.from()),
          story.evidence(place),
          place.rule());
    }
    return claims.list();
  }

  /** "Nioro du Sahel", listed as Nioro: the fuller form as written is the name. */
  private static Place fuller(Place place) {
    String canonical = place.canonical();
    return canonical == null || !place.name().startsWith(canonical + " ")
        ? place
        : new Place(
            place.name(),
            place.name(),
            place.kind(),
            place.country(),
            place.admin1(),
            place.lat(),
            place.lon(),
            place.gazetteerId(),
            place.precision(),
            place.use(),
            place.because());
  }

  private static int coarseness(Place place) {
    return switch (place.kind()) {
      case SITE -> 0; // a quarter before its town
      case VILLAGE, TOWN, UNKNOWN -> 1;
      case DISTRICT -> 2;
      case AREA -> place.country() == null ? 7 : 3; // a valley before its province
      case REGION -> 4;
      case BORDER_AREA -> 5;
      case COUNTRY -> 6;
    };
  }
}
