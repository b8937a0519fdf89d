package org.variorum.extract.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Countries;
import org.variorum.dictionary.Country;
import org.variorum.dictionary.Folding;
import org.variorum.dictionary.WarMachines;

/**
 * Names the forces and authorities of a country by rule: {@code Mali's armed forces} are the Malian
 * army.
 */
public final class StateForces {

  private static final Set<String> ARMY =
      Set.of(
          "army",
          "forces",
          "military",
          "armed forces",
          "national army",
          "state army",
          "troops",
          "soldier",
          "government troops",
          "government troop",
          "government soldier",
          "defense forces",
          "defence forces",
          "military forces",
          "ground forces",
          "army unit",
          "military unit",
          "army patrol",
          "military patrol",
          "military command",
          "military authority",
          "high command",
          "army chief",
          "general staff",
          "defense force",
          "defence force",
          "army personnel",
          "army officer",
          "military officer");
  private static final Set<String> POLICE =
      Set.of(
          "police",
          "policeman",
          "police officer",
          "police force",
          "police official",
          "national police",
          "riot police",
          "police unit",
          "police patrol",
          "police spokesman",
          "police chief");
  private static final Map<String, String> OTHER =
      Map.ofEntries(
          Map.entry("air force", "air force"),
          Map.entry("navy", "navy"),
          Map.entry("national guard", "National Guard"),
          Map.entry("coast guard", "coast guard"),
          Map.entry("coastguard", "coast guard"),
          Map.entry("presidential guard", "presidential guard"),
          Map.entry("republican guard", "Republican Guard"),
          Map.entry("security forces", "security forces"),
          Map.entry("security force", "security forces"),
          Map.entry("special forces", "special forces"),
          Map.entry("intelligence service", "intelligence service"),
          Map.entry("intelligence agency", "intelligence service"),
          Map.entry("gendarmerie", "gendarmerie"),
          Map.entry("gendarme", "gendarmerie"),
          Map.entry("government", "government"),
          Map.entry("authorities", "government"),
          Map.entry("border guard", "border guards"),
          Map.entry("government forces", "army"),
          Map.entry("regime forces", "army"));

  private StateForces() {}

  /**
   * The one name of a country's army, police and so on, or null when the phrase names no country or
   * no force.
   */
  static @Nullable String canonical(NounPhrase phrase) {
    String code = phrase.country();
    if (code == null || phrase.side() == Actor.Side.NON_STATE_ARMED) {
      return null;
    }
    if (phrase.noun().facility()) {
      return manned(phrase.noun()) && phrase.affiliations().isEmpty()
          ? of(phrase.noun(), code)
          : null;
    }
    return canonical(phrase.noun().singular(), code);
  }

  /** As below; a machine of war stands for the force that has it. */
  static @Nullable String of(Noun noun, String code) {
    String force = noun.facility() ? WarMachines.force(noun.singular()) : null;
    return canonical(force == null ? noun.singular() : force, code);
  }

  /** Whether it is a vehicle that only forces have. */
  static boolean manned(Noun noun) {
    return noun.facility() && WarMachines.only(noun.singular());
  }

  /**
   * The one name of the force that a noun stands for in a country, or null when it stands for none.
   *
   * @param noun a base form, "air force" or "army"
   * @param code of a country, ISO 3166-1 alpha-2
   */
  public static @Nullable String canonical(String noun, String code) {
    String force = force(noun);
    Country country = Countries.byCode(code);
    if (force == null || country == null) {
      return null;
    }
    String whose = country.adjectives().isEmpty() ? country.name() : country.adjectives().get(0);
    String name = whose + " " + force;
    return Official.NAMES.getOrDefault(code + ' ' + Folding.fold(name), name);
  }

  /**
   * The country whose forces a canonical name is, as ISO 3166-1 alpha-2, or null when it is none's:
   * "South Korean army", "Armed Forces of Ukraine", "Ukrainian air force".
   */
  public static @Nullable String country(String canonical) {
    return States.CODES.get(canonical);
  }

  /** Every name that {@link #canonical} can give, with its country. */
  private static final class States {
    static final Map<String, String> CODES = codes();

    private static Map<String, String> codes() {
      Set<String> nouns = new TreeSet<>(OTHER.keySet());
      nouns.add("army");
      nouns.add("police");
      Map<String, String> codes = new HashMap<>();
      for (Country country : Countries.all()) {
        for (String noun : nouns) {
          codes.putIfAbsent(canonical(noun, country.code()), country.code());
        }
      }
      return Map.copyOf(codes);
    }
  }

  /** What forces are called by the dictionary: "Syrian army" is another name of one of them. */
  private static final class Official {
    static final Map<String, String> NAMES = names();

    private static Map<String, String> names() {
      Map<String, String> names = new HashMap<>();
      for (KnownActor actor : ActorNames.all()) {
        if (actor.side() == Actor.Side.STATE_FORCES && actor.countries().size() == 1) {
          String code = actor.countries().iterator().next();
          actor
              .names()
              .forEach(n -> names.putIfAbsent(code + ' ' + Folding.fold(n), actor.canonical()));
        }
      }
      return Map.copyOf(names);
    }
  }

  private static @Nullable String force(String noun) {
    if (ARMY.contains(noun)) {
      return "army";
    }
    return POLICE.contains(noun) ? "police" : OTHER.get(noun);
  }
}
