package org.variorum.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.dictionary.Countries;
import org.variorum.dictionary.Country;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Section;
import org.variorum.document.Sentence;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.place.Place;

/** Where an incident was, the most specific place first, and in how many places. */
final class PlaceClaims {

  private static final Set<String> PLACES =
      Set.of(
          "location",
          "town",
          "city",
          "village",
          "district",
          "area",
          "place",
          "province",
          "site",
          "neighborhood",
          "neighbourhood",
          "settlement",
          "locality",
          "hamlet");

  private static final Comparator<Mention<Place>> SPECIFIC_FIRST =
      Comparator.comparingInt((Mention<Place> m) -> coarseness(m.value().kind()))
          .thenComparing(m -> m.sentence().section() != Section.BODY);

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

  private static final Set<String> LOCAL_FORCES =
      Set.of("police", "sheriff", "sheriff's", "fire", "firefighters", "deputies");

  /** What a mention beside the act weighs against others of the report. */
  private static final int NEAR = 3;

  private static final Set<String> LYING = Set.of("situate", "locate", "border", "nestle", "lie");
  private static final Set<String> DASHES = Set.of("--", "–", "—");

  private PlaceClaims() {}

  static List<Claim<Place>> of(Story story, Draft draft) {
    List<Mention<Place>> places = new ArrayList<>(Bearing.without(draft.places()));
    boolean inside = places.stream().anyMatch(p -> p.value().kind() != PlaceKind.AREA);
    places.removeIf(p -> inside && p.value().kind() == PlaceKind.AREA);
    places.sort(SPECIFIC_FIRST);
    if (places.stream().noneMatch(p -> p.value().country() != null)) {
      List<Mention<Place>> beside = places.isEmpty() ? beside(story, draft) : List.of();
      places.addAll(beside.isEmpty() ? ofNation(story, draft) : beside);
    }
    if (places.stream().noneMatch(p -> fine(p.value().kind()))) {
      places.addAll(0, ofLocalForce(story, draft));
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

  /**
   * The town that the act's sentence names otherwise: "police in Karachi said", "the airport of
   * Timbuktu", "Baghdad police".
   */
  private static List<Mention<Place>> beside(Story story, Draft draft) {
    for (Place.Use use : NATIONAL) {
      for (Occurrence occurrence : draft.occurrences) {
        for (Mention<Place> place :
            story.analysis.mentions().in(occurrence.sentence(), Place.class)) {
          boolean finer =
              place.value().kind() != PlaceKind.COUNTRY && place.value().kind() != PlaceKind.AREA;
          boolean named = use != Place.Use.PART_OF_NAME && use != Place.Use.DIRECTION;
          if (finer && named && place.value().use() == use && place.value().country() != null) {
            return List.of(place);
          }
        }
      }
    }
    return List.of();
  }

  /**
   * The country that its sentences, and the report as a whole, name most: of a force, a people, a
   * town of departure, for the main incident also of the dateline. An act among "Afghan police" is
   * in Afghanistan unless a place says otherwise.
   */
  private static List<Mention<Place>> ofNation(Story story, Draft draft) {
    Map<String, Integer> near = new HashMap<>();
    Map<String, Mention<Place>> named = new LinkedHashMap<>();
    for (Occurrence occurrence : draft.occurrences) {
      for (Mention<Place> place :
          story.analysis.mentions().in(occurrence.sentence(), Place.class)) {
        String country = place.value().country();
        int rank = NATIONAL.indexOf(place.value().use());
        if (country != null && rank >= 0) {
          near.merge(country, rank <= 1 ? NEAR + 1 : NEAR, Math::max);
          named.putIfAbsent(country, place);
        }
      }
    }
    if (draft == story.main()) {
      story.nations().forEach((country, nation) -> named.putIfAbsent(country, nation.first()));
    }
    Mention<Place> best = null;
    int most = 0;
    for (Map.Entry<String, Mention<Place>> entry : named.entrySet()) {
      Nations.Nation nation = story.nations().get(entry.getKey());
      int weight = near.getOrDefault(entry.getKey(), 0) + (nation == null ? 0 : nation.mentions());
      if (weight > most) {
        best = entry.getValue();
        most = weight;
      }
    }
    return best == null ? List.of() : List.of(national(best));
  }

  /**
   * The town or county of the local force that is first named: what "Borovo police" look into was
   * in Borovo unless a place says otherwise.
   */
  private static List<Mention<Place>> ofLocalForce(Story story, Draft draft) {
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
            && fine(place.value().kind())
            && LOCAL_FORCES.contains(syntax.sentence().norm(place.to()))) {
          return List.of(
              new Mention<>(
                  place.kind(),
                  place.sentence(),
                  place.from(),
                  place.to(),
                  place.value(),
                  "town of the local force named",
                  place.parts()));
        }
      }
    }
    return List.of();
  }

  private static boolean fine(PlaceKind kind) {
    return switch (kind) {
      case TOWN, VILLAGE, SITE, DISTRICT, UNKNOWN -> true;
      case AREA, COUNTRY, REGION, BORDER_AREA -> false;
    };
  }

  /** What a nation's name says of where: within its country. */
  private static Mention<Place> national(Mention<Place> named) {
    String code = java.util.Objects.requireNonNull(named.value().country());
    Country country = Countries.byCode(code);
    Place within =
        new Place(
            country == null ? named.value().name() : country.name(),
            country == null ? null : country.name(),
            PlaceKind.COUNTRY,
            code,
            null,
            null,
            null,
            null,
            Place.Precision.WITHIN,
            named.value().use());
    return new Mention<>(
        named.kind(),
        named.sentence(),
        named.from(),
        named.to(),
        within,
        "country of the people named",
        named.parts());
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

  private static int coarseness(PlaceKind kind) {
    return switch (kind) {
      case VILLAGE, TOWN, UNKNOWN -> 0;
      case SITE -> 1;
      case DISTRICT -> 2;
      case REGION -> 3;
      case BORDER_AREA -> 4;
      case COUNTRY -> 5;
      case AREA -> 6;
    };
  }

  /** "in seven towns, including …": a stated number of places. */
  static List<Claim<PlaceCount>> counts(Story story, Draft draft) {
    Claims<PlaceCount> claims = new Claims<>();
    for (Syntax syntax : story.about(draft)) {
      Sentence sentence = syntax.sentence();
      for (Mention<Count> count : story.analysis.mentions().in(sentence.index(), Count.class)) {
        int chunk = syntax.chunkAt(count.to() - 1);
        int head = syntax.chunk(chunk).head();
        boolean ofPlaces =
            head >= count.to() - 1 && PLACES.contains(syntax.lemma(head)) && !count.value().vague();
        boolean told =
            !story.in(sentence.index()).isEmpty() && story.draftAt(sentence, count.from()) == draft;
        if (ofPlaces && told && count.value().min() != null && count.value().min() > 1) {
          claims.add(
              new PlaceCount(count.value().min(), count.value().max()),
              Stance.ASSERTED,
              story.speakers(sentence, count.from()),
              List.of(story.evidence(sentence, count.from(), listEnd(syntax, chunk))),
              "<number> places");
        }
      }
    }
    return claims.list();
  }

  /** Behind the places that are named as among them. */
  private static int listEnd(Syntax syntax, int chunk) {
    int end = syntax.chunk(chunk).to();
    for (int c = chunk + 1; c < syntax.chunks().size(); c++) {
      switch (syntax.chunk(c).kind()) {
        case NOUN -> end = syntax.chunk(c).to();
        case VERB -> {
          VerbGroup verb = syntax.chunk(c).verb();
          boolean lying = verb != null && LYING.contains(verb.lemma());
          if (verb != null && verb.form() == VerbGroup.Form.FINITE && !lying) {
            return end;
          }
        }
        case STOP -> {
          if (!DASHES.contains(syntax.sentence().norm(syntax.chunk(c).from()))) {
            return end;
          }
        }
        case PREPOSITION, COMMA, CONJUNCTION, ADVERB, ADJECTIVE, OTHER -> {
          // the list may go on behind it
        }
        default -> {
          return end;
        }
      }
    }
    return end;
  }
}
