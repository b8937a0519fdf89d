package org.variorum.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Countries;
import org.variorum.dictionary.Country;
import org.variorum.dictionary.KnownWords;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.place.Backing;
import org.variorum.extract.place.Place;

/**
 * Where an incident was when no words say so: by the town, force, people or group named with it.
 */
final class UntoldPlace {

  private static final List<Place.Use> NATIONAL =
      List.of(
          Place.Use.LITERAL,
          Place.Use.MODIFIER,
          Place.Use.ADJECTIVE,
          Place.Use.ORIGIN,
          Place.Use.ACTING,
          Place.Use.DIRECTION,
          Place.Use.PART_OF_NAME,
          Place.Use.OTHER);

  private static final WordSet LOCAL_FORCES =
      WordSet.of("police", "sheriff", "sheriff's", "fire", "firefighters", "deputies");

  /** What a mention beside the act weighs against others of the report. */
  private static final int NEAR = 3;

  private UntoldPlace() {}

  /**
   * The likeliest, or none.
   *
   * @param nothing whether not even an unlisted place of the act is told
   */
  static List<Mention<Place>> of(Story story, Draft draft, boolean nothing) {
    Mention<Place> found = nothing ? beside(story, draft, false) : null;
    Mention<Place> unlisted = nothing && found == null ? beside(story, draft, true) : null;
    found = found == null && nothing && unlisted == null ? SameTown.of(story, draft) : found;
    found = found == null ? ofNation(story, draft) : found;
    found = found == null ? Homes.of(story, draft) : found;
    List<Mention<Place>> places = new ArrayList<>();
    if (unlisted != null) {
      places.add(unlisted); // "the mayor of Zulan", that no gazetteer lists
    }
    if (found != null) {
      places.add(found);
    }
    return places;
  }

  /**
   * The town that the act's sentence names otherwise: "police in Karachi said", "Baghdad police",
   * "Garissa University".
   */
  private static @Nullable Mention<Place> beside(Story story, Draft draft, boolean unlisted) {
    for (Place.Use use : NATIONAL) {
      for (Occurrence occurrence : draft.occurrences) {
        for (Mention<Place> place :
            story.analysis.mentions().in(occurrence.sentence(), Place.class)) {
          boolean finer =
              place.value().kind() != PlaceKind.COUNTRY && place.value().kind() != PlaceKind.AREA;
          boolean named =
              use != Place.Use.DIRECTION && (use != Place.Use.PART_OF_NAME || ofSite(place));
          boolean ofBody = use == Place.Use.ADJECTIVE && ofBody(story, place);
          if (finer
              && named
              && !ofBody
              && !Bearing.from(story, place)
              && !LifePlaces.is(story.analysis.mentions(), occurrence.syntax, place)
              && !SpeechPlaces.ofJudge(occurrence.syntax, place)
              && place.value().use() == use
              && unlisted == (place.value().country() == null)
              && (!unlisted || use == Place.Use.ORIGIN)) {
            return place;
          }
        }
      }
    }
    return null;
  }

  /** "the Tamil Tigers": part of the name of a body that may act anywhere. */
  private static boolean ofBody(Story story, Mention<Place> place) {
    return Sequence.any(
        story.analysis.mentions().in(place.sentence().index(), Actor.class),
        a ->
            a.value().kind() == Actor.Kind.ORGANIZATION
                && a.from() <= place.from()
                && place.to() <= a.to());
  }

  /** "Garissa University", "Kano airport": called by the town it is in; but not "Crystal Park". */
  private static boolean ofSite(Mention<Place> place) {
    PlaceWords.Found site = PlaceWords.after(place.sentence(), place.to());
    return site != null
        && site.word().kind() == PlaceKind.SITE
        && !KnownWords.english().common(place.sentence().norm(place.from()));
  }

  /**
   * The country that its sentences, and the report as a whole, name most: of a force, a people, a
   * town of departure, for the main incident also of the dateline. An act among "Afghan police" is
   * in Afghanistan unless a place says otherwise.
   */
  private static @Nullable Mention<Place> ofNation(Story story, Draft draft) {
    Map<String, Integer> near = new HashMap<>();
    Map<String, Mention<Place>> named = new LinkedHashMap<>();
    for (Occurrence occurrence : draft.occurrences) {
      for (Mention<Place> place :
          story.analysis.mentions().in(occurrence.sentence(), Place.class)) {
        String country = place.value().country();
        int rank = NATIONAL.indexOf(place.value().use());
        boolean foreign = Foreigners.is(story.analysis.mentions(), place, place.value());
        boolean told =
            rank >= 0
                && tells(place)
                && !LifePlaces.is(story.analysis.mentions(), occurrence.syntax, place);
        if (country != null && told && !foreign) {
          near.merge(country, rank <= 1 ? NEAR + 1 : NEAR, Math::max);
          named.putIfAbsent(country, place);
        }
      }
    }
    if (draft == story.main()) {
      story.nations().forEach((country, nation) -> named.putIfAbsent(country, nation.first()));
    }
    String best = null;
    int most = 0;
    for (Map.Entry<String, Mention<Place>> entry : named.entrySet()) {
      Nations.Nation nation = story.nations().get(entry.getKey());
      int weight = near.getOrDefault(entry.getKey(), 0) + (nation == null ? 0 : nation.mentions());
      if (weight > most) {
        best = entry.getKey();
        most = weight;
      }
    }
    Mention<Place> nation = best == null ? null : named.get(best);
    return best == null || nation == null
        ? null
        : within(nation, best, nation.value().use(), "country of the people named");
  }

  /** Whether it can say where: not a country beside, nor what a place's word is a part of. */
  private static boolean tells(Mention<Place> place) {
    boolean besideCountry =
        place.value().kind() == PlaceKind.COUNTRY
            && place.value().precision() == Place.Precision.NEAR;
    boolean partOfSite =
        place.value().use() == Place.Use.PART_OF_NAME
            && place.value().kind() == PlaceKind.TOWN
            && !ofSite(place);
    return !besideCountry && !partOfSite && !Backing.is(place.sentence(), place.from(), place.to());
  }

  /**
   * The town or county of the local force that is first named: what "Borovo police" look into was
   * in Borovo unless a place says otherwise.
   */
  static List<Mention<Place>> ofLocalForce(Story story, Draft draft) {
    if (draft != story.main()) {
      return List.of();
    }
    for (Syntax syntax : story.analysis.sentences()) {
      int index = syntax.sentence().index();
      for (Mention<Place> place : story.analysis.mentions().in(index, Place.class)) {
        boolean named =
            place.value().use() == Place.Use.PART_OF_NAME
                || place.value().use() == Place.Use.MODIFIER;
        if (named
            && place.value().kind().fine()
            && LOCAL_FORCES.has(syntax.sentence().lexeme(place.to()))) {
          return List.of(place.withRule("town of the local force named"));
        }
      }
    }
    return List.of();
  }

  /** Somewhere in a country, by the words of a mention. */
  static Mention<Place> within(Mention<?> named, String code, Place.Use use, String rule) {
    Country country = Countries.byCode(code);
    String name = country == null ? code : country.name();
    Place within =
        new Place(
            name,
            country == null ? null : name,
            PlaceKind.COUNTRY,
            code,
            null,
            null,
            null,
            null,
            Place.Precision.WITHIN,
            use);
    return new Mention<>(
        named.kind(), named.sentence(), named.from(), named.to(), within, rule, named.parts());
  }
}
