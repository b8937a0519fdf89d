package org.variorum.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.Spelling;
import org.variorum.document.Section;
import org.variorum.document.Sequence;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.place.Place;

/** An incident while its report is being read: the tellings that were found to be of it. */
final class Draft {

  final List<Occurrence> occurrences = new ArrayList<>();
  boolean background;

  /** The incident beside which it was told first, as one of the same time, or null. */
  @Nullable Draft beside;

  private static final double NEAR_KM = 60;

  /** Bits of spelling from which two names in one report are one. */
  private static final double ONE_NAME = 14;

  private final Set<Frame> frames = Collections.newSetFromMap(new IdentityHashMap<>());
  private final List<Mention<Place>> places = new ArrayList<>();

  /** Each of them once, however often a long report names it. */
  private final Set<Place> distinct = new LinkedHashSet<>();

  private final Set<String> towns = new HashSet<>();
  private final Set<String> victims = new HashSet<>();
  private final Set<String> people = new HashSet<>();
  private final Set<String> described = new HashSet<>();
  private final Set<String> objects = new HashSet<>();
  private final Set<String> doers = new HashSet<>();
  private final Set<String> nouns = new HashSet<>();
  private final Set<String> figures = new HashSet<>();
  private final Set<String> regions = new HashSet<>();
  private final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
  private final Set<String> townsNamed = new HashSet<>();
  private boolean wave;
  private boolean specific;
  private @Nullable DateValue date;

  /** Takes in a telling that has been given its dates and places. */
  void add(Telling telling) {
    described.addAll(telling.described);
    people.addAll(telling.people);
    objects.addAll(telling.objects);
    doers.addAll(telling.doers);
    kinds.addAll(telling.kinds);
    nouns.addAll(telling.nouns);
    figures.addAll(telling.figures);
    regions.addAll(telling.regions());
    telling.occurrences.forEach(this::add);
  }

  private void add(Occurrence occurrence) {
    occurrences.add(occurrence);
    frames.add(occurrence.frame);
    for (Mention<Place> place : occurrence.places) {
      places.add(place);
      distinct.add(place.value());
      if (town(place.value())) {
        townsNamed.add(keys(place.value()).get(0));
        towns.addAll(keys(place.value()));
      }
    }
    victims.addAll(VictimNames.of(occurrence));
    wave |= severalAttacks(occurrence);
    specific |= occurrence.reference != Occurrence.Reference.GENERIC;
    if (date == null) {
      date = occurrence.date();
    }
    occurrence.draft = this;
  }

  /** Whether one of its tellings is this one. */
  boolean tells(Frame frame) {
    return frames.contains(frame);
  }

  /** The first dated telling's date, or null. */
  @Nullable DateValue date() {
    return date;
  }

  List<Mention<Place>> places() {
    return Collections.unmodifiableList(places);
  }

  /** How many towns, villages or unknown places its tellings name. */
  int townsNamed() {
    return townsNamed.size();
  }

  /**
   * Whether all its towns are known and none lies in the region: Kabul, told before "In Nangarhar".
   */
  boolean outside(Place region) {
    List<Place> located = distinct.stream().filter(p -> p.admin1() != null).toList();
    return !located.isEmpty()
        && Sequence.none(
            located,
            p ->
                Objects.equals(p.admin1(), region.canonical())
                    || Objects.equals(p.canonical(), region.canonical()))
        && Sequence.all(located, p -> Objects.equals(p.country(), region.country()));
  }

  /** Whether a telling names a town that one of its own names. */
  boolean namesTownOf(Telling telling) {
    return Sequence.any(telling.places(), place -> town(place.value()) && own(place.value()));
  }

  private boolean own(Place town) {
    return Sequence.any(keys(town), towns::contains) || respelt(town);
  }

  /** "Urum al-Joz", told before as "Urom al-Joz": neither is listed, and one report tells both. */
  private boolean respelt(Place town) {
    return town.gazetteerId() == null
        && distinct.stream()
            .filter(p -> town(p) && p.gazetteerId() == null)
            .map(p -> Spelling.compare(p.name(), town.name()))
            .anyMatch(
                likeness ->
                    likeness.level() == Spelling.Level.TRANSLITERATION
                        && likeness.bits() >= ONE_NAME);
  }

  /**
   * Whether its towns are told as near by only, and a telling's may be what they are near to: "near
   * Aleppo", then "in Orum al-Kubra".
   */
  boolean mayBeNear(Telling telling) {
    List<Place> towns = distinct.stream().filter(Draft::town).toList();
    return Sequence.all(towns, town -> town.precision() == Place.Precision.NEAR)
        && telling.places().stream()
            .map(Mention::value)
            .filter(Draft::town)
            .allMatch(own -> Sequence.any(towns, near -> !(near.distanceKm(own) > NEAR_KM)));
  }

  /** The last names of those whom its tellings say it was done to. */
  Set<String> victims() {
    return Collections.unmodifiableSet(victims);
  }

  /** Those whom its nouns of killing and kidnapping say it was done to, by one word each. */
  Set<String> described() {
    return Collections.unmodifiableSet(described);
  }

  /** The last names of all people its sentences name beside its acts. */
  Set<String> people() {
    return Collections.unmodifiableSet(people);
  }

  /** The buildings and vehicles its tellings name, by what they are. */
  Set<String> objects() {
    return Collections.unmodifiableSet(objects);
  }

  /** The armed groups that its tellings say did it, by name. */
  Set<String> doers() {
    return Collections.unmodifiableSet(doers);
  }

  /** The numbers of dead, hurt and taken by which it is known again. */
  Set<String> figures() {
    return Collections.unmodifiableSet(figures);
  }

  /** The provinces its tellings name. */
  Set<String> regions() {
    return Collections.unmodifiableSet(regions);
  }

  Set<Kind> kinds() {
    return Collections.unmodifiableSet(kinds);
  }

  /** The nouns that presented its act as new: "an attack". */
  Set<String> nouns() {
    return Collections.unmodifiableSet(nouns);
  }

  /** The sentence that tells it first. */
  int begin() {
    return occurrences.get(0).sentence();
  }

  int lastSentence() {
    return occurrences.get(occurrences.size() - 1).sentence();
  }

  /** Whether only a headline tells it so far. */
  boolean headline() {
    return Sequence.all(occurrences, o -> o.syntax.sentence().section() != Section.BODY);
  }

  /** Whether it is told as several acts at several places: "attacks", "assaults". */
  boolean wave() {
    return wave;
  }

  boolean specific() {
    return specific;
  }

  /** Whether a place is small enough to tell one incident from another. */
  static boolean town(Place place) {
    return place.kind() == PlaceKind.TOWN
        || place.kind() == PlaceKind.VILLAGE
        || place.kind() == PlaceKind.UNKNOWN;
  }

  /** What two mentions of one place share: the name, whatever its case, or the gazetteer's row. */
  static List<String> keys(Place place) {
    String name = place.name().toLowerCase(Locale.ROOT);
    String id = place.gazetteerId();
    return id == null ? List.of(name) : List.of(name, "id " + id);
  }

  private static boolean severalAttacks(Occurrence o) {
    return o.frame.predicate().noun()
        && o.frame.act() == Act.ATTACK
        && o.syntax.sentence().lexeme(o.frame.head()).plural();
  }
}
