package org.variorum.extract.place;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.NameNeighbours;
import org.variorum.dictionary.NameNeighbours.Role;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;
import org.variorum.extract.actor.Actor;

/** What the names of a whole document tell of each other: its countries, its people, its places. */
final class DocumentNames {

  private static final double ADJECTIVE = 0.5;
  private static final double MAIN = 0.3;

  /** A group is mostly met where it comes from. */
  private static final double AT_HOME = 0.4;

  private static final double SOLE = 0.66;
  private static final double TWOFOLD = 5.5;

  /** London and its like are meant even where nothing else is of their country. */
  private static final double WORLD_CITY = 6.6;

  private final Map<String, Double> countries = new HashMap<>();
  private final Map<String, Integer> persons = new HashMap<>();

  /** What a name has told of the country of its own best known place. */
  private final Map<String, Double> own = new HashMap<>();

  private final Map<String, Integer> places = new HashMap<>();
  private final Mentions earlier;
  private double all;
  private boolean mainKnown;
  private @Nullable String main;

  DocumentNames(List<Candidate> candidates, Mentions earlier) {
    this.earlier = earlier;
    for (Candidate c : candidates) {
      GazetteerEntry best = c.best();
      String country = best.country();
      boolean sure = c.form == Candidate.Form.PEOPLE || c.country() || best.prominence() >= 6;
      if (country != null
          && sure
          && !twofold(c)
          && !(c.form == Candidate.Form.PEOPLE && Uses.border(c)) // beside it, not in it
          && !namesake(c)
          && !Backing.is(c.sentence, c.from, c.to)
          && !oneCivilian(c)) {
        double weight = c.form == Candidate.Form.PEOPLE ? ADJECTIVE : c.country() ? 1 : 0.7;
        countries.merge(country, weight, Double::sum);
        all += weight;
        if (!c.country()) {
          own.merge(c.key(), weight, Double::sum);
        }
      }
      if (c.form == Candidate.Form.NAME) {
        note(c);
      }
    }
    for (Mention<?> mention : earlier.all()) {
      noteSurname(mention);
      if (mention.value() instanceof Actor actor
          && actor.canonical() != null
          && actor.side() != Actor.Side.MEDIA
          && actor.country() != null) {
        countries.merge(actor.country(), AT_HOME, Double::sum);
        all += AT_HOME;
      }
    }
  }

  /** {@code a Polish engineer}: where somebody comes from, seldom where it was. */
  private boolean oneCivilian(Candidate c) {
    return c.form == Candidate.Form.PEOPLE
        && Sequence.any(
            earlier.in(c.sentence.index(), Actor.class),
            actor ->
                actor.from() <= c.from
                    && c.to < actor.to()
                    && actor.value().kind() == Actor.Kind.PERSON
                    && actor.value().side() == Actor.Side.CIVILIANS);
  }

  /** {@code Tanganyika province}, {@code Amara village}: not the country or city of the name. */
  private static boolean namesake(Candidate c) {
    PlaceKind kind = c.slot.kind();
    boolean division = kind == PlaceKind.REGION || kind == PlaceKind.DISTRICT;
    return c.form == Candidate.Form.NAME
        && (kind == PlaceKind.VILLAGE || c.country() && division && c.entries.size() > 1);
  }

  /** A country that has its name in common with a well-known region: Georgia. */
  private static boolean twofold(Candidate c) {
    return c.country()
        && Sequence.any(
            c.entries,
            e ->
                e.kind() == PlaceKind.REGION
                    && e.prominence() >= TWOFOLD
                    && !Objects.equals(e.country(), c.best().country()));
  }

  /** A person's surname and a place that is sure help to read the same word elsewhere. */
  private void note(Candidate c) {
    boolean word = c.to - c.from == 1;
    boolean surname = c.runStart < c.from && c.runEnd == c.to && personal(c, c.from - 1);
    boolean firstName =
        c.runStart == c.from && c.runEnd > c.to && c.runEnd - c.to <= 2 && personal(c, c.to);
    if (word && (surname || firstName)) {
      persons.merge(c.key(), 1, Integer::sum);
    }
    boolean alone = c.runStart == c.from && c.runEnd == c.to;
    boolean told = c.slot.before() == Slot.Before.NAMED_KIND || c.within != null || c.dateline;
    if (alone
        && (told || c.slot.before() == Slot.Before.IN || c.slot.before() == Slot.Before.NEAR)) {
      places.merge(c.key(), 1, Integer::sum);
    }
  }

  /** "Wade Irwin" was read as a person: "Irwin" by itself is he, whatever "wade" means else. */
  private void noteSurname(Mention<?> mention) {
    int last = mention.to() - 1;
    boolean person = mention.value() instanceof Actor actor && actor.kind() == Actor.Kind.PERSON;
    if (person
        && last > mention.from()
        && mention.sentence().token(last).capitalized()
        && mention.sentence().token(last - 1).capitalized()) {
      persons.merge(Candidate.key(mention.sentence(), last, last + 1), 1, Integer::sum);
    }
  }

  /** Whether a capitalised word beside a name can be a person's other name. */
  private static boolean personal(Candidate c, int at) {
    Lexeme word = c.sentence.lexeme(at);
    String text = c.sentence.token(at).text();
    boolean capitals = text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
    for (Role role : Role.values()) {
      if (role != Role.TITLE && role != Role.NOWHERE && NameNeighbours.is(role, word)) {
        return false;
      }
    }
    return !capitals
        && !word.common()
        && PlaceWords.after(word) == null
        && PlaceWords.before(word) == null;
  }

  /** How much the rest of the document speaks for a place. */
  double bonus(Candidate c) {
    double score = 0;
    int asPerson = persons.getOrDefault(c.key(), 0);
    int asPlace = places.getOrDefault(c.key(), 0);
    if (asPerson > asPlace && c.within == null) {
      score -= c.country() ? 9 : 6;
    }
    if (asPlace > 0) {
      score += 2;
    }
    if (c.within == null && person(c)) {
      score -= 8;
    }
    double share = 0;
    for (GazetteerEntry entry : c.entries) {
      share = Math.max(share, share(entry.country()));
    }
    return score + 2 * Math.sqrt(share);
  }

  /** Whether an earlier extractor has read it as part of a person's name. */
  private boolean person(Candidate c) {
    if (Plausibility.ofPeople(c)) {
      return false; // "the mayor of Tingo Maria"
    }
    for (Mention<Actor> actor : earlier.in(c.sentence.index(), Actor.class)) {
      boolean holds = actor.from() <= c.from && c.to <= actor.to();
      boolean kind = PlaceWords.after(c.sentence, c.to) != null && c.to < actor.to();
      if (holds && !kind && actor.value().kind() == Actor.Kind.PERSON && named(c, actor)) {
        return true;
      }
    }
    return false;
  }

  private static boolean named(Candidate c, Mention<Actor> actor) {
    for (int i = actor.from(); i < actor.to(); i++) {
      if (!c.sentence.token(i).capitalized()) {
        return false;
      }
    }
    return true;
  }

  /** How much of what the document names lies in a country, 0 to 1. */
  double share(@Nullable String country) {
    Double own = country == null || all == 0 ? null : countries.get(country);
    return own == null ? 0 : own / all;
  }

  /** As {@link #share(String)}, of all but a name itself: few names speak for their own country. */
  double share(@Nullable String country, Candidate of) {
    boolean doubtful = of.entries.size() > 1 && of.best().prominence() < WORLD_CITY;
    double self = doubtful ? own.getOrDefault(of.key(), 0.0) : 0;
    if (self == 0 || country == null || all <= self) {
      return self == 0 ? share(country) : 0;
    }
    double told = countries.getOrDefault(country, 0.0);
    return Math.max(0, told - (country.equals(of.best().country()) ? self : 0)) / (all - self);
  }

  /** The country in which most of what the document names lies, or null when none stands out. */
  @Nullable String mainCountry() {
    if (!mainKnown) {
      main = weightiest();
      mainKnown = true;
    }
    return main;
  }

  private @Nullable String weightiest() {
    return countries.entrySet().stream()
        .filter(e -> e.getValue() >= MAIN * all)
        .max(Map.Entry.<String, Double>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
        .map(Map.Entry::getKey)
        .orElse(null);
  }

  /** The country in which nearly all lies that the document names, or null. */
  @Nullable String soleCountry() {
    String main = mainCountry();
    return main != null && share(main) >= SOLE ? main : null;
  }

  /** The country that a candidate lies in by what its words say, else by the document. */
  @Nullable String country(Candidate c) {
    GazetteerEntry holder = c.holder();
    return holder != null && holder.country() != null ? holder.country() : mainCountry();
  }

  /** Counts a place that has been put on the map. */
  void settled(GazetteerEntry entry) {
    String country = entry.country();
    if (country != null) {
      countries.merge(country, 0.3, Double::sum);
      all += 0.3;
      mainKnown = false;
    }
  }
}
