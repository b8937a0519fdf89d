package org.variorum.extract.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Countries;
import org.variorum.dictionary.WarMachines;
import org.variorum.dictionary.WordSet;

/**
 * Finds the names of groups, forces, parties and authorities: by dictionary, by form, or as learnt
 * before.
 */
final class NamedBodies {

  static final String BY_DICTIONARY = "name of the dictionary";
  static final String BY_FORM = "capitalised words with Front, Brigade, Movement, …";
  static final String LEARNT = "acronym explained earlier in the report";

  private static final int LONGEST = 14;
  private static final WordSet LINKS =
      WordSet.of(
          "of", "for", "the", "and", "de", "la", "del", "los", "para", "y", "-", "'s", "'", "du",
          "des", "le", "pour", "al", "el", "et");

  private static final WordSet AREAS =
      ClosedWords.words(
          "department departments province provinces district districts county region municipality "
              + "state city village street avenue road square");

  private NamedBodies() {}

  /** The name that begins at a token, with a bracket that repeats it, or null. */
  static @Nullable NamedBody at(Words words, int from, Reading reading) {
    if (words.bodyKnown(from)) {
      return words.body(from);
    }
    NamedBody body = find(words, from, reading);
    words.rememberBody(from, body);
    return body;
  }

  private static @Nullable NamedBody find(Words words, int from, Reading reading) {
    boolean stance =
        words.is(from - 1, "-") && (words.is(from - 2, "pro") || words.is(from - 2, "anti"));
    NamedBody body = byDictionary(words, from, reading);
    if (body == null && stance) {
      return null;
    }
    if (body == null) {
      body = learnt(words, from, reading);
    }
    if (body == null) {
      body = stateForce(words, from);
    }
    if (body == null) {
      body = byForm(words, from);
    }
    return body == null ? null : Brackets.extend(words, body, reading);
  }

  static @Nullable NamedBody byDictionary(Words words, int from, Reading reading) {
    ActorNames.Found found = words.name(from);
    if (found == null) {
      return null;
    }
    KnownActor actor = reading.choose(found.candidates());
    if (actor == null) {
      return null;
    }
    List<Actor.Affiliation> affiliations = new ArrayList<>();
    return new NamedBody(
        from,
        found.to(),
        found.to(),
        actor.canonical(),
        actor.category(),
        actor.side(),
        actor.country(),
        affiliations,
        BY_DICTIONARY);
  }

  private static @Nullable NamedBody learnt(Words words, int from, Reading reading) {
    if (!words.capitalized(from)) {
      return null;
    }
    NamedBody body = reading.learnedBody(words.sentence.token(from).text());
    return body == null
        ? null
        : new NamedBody(
            from,
            from + 1,
            from + 1,
            body.canonical(),
            body.category(),
            body.side(),
            body.country(),
            List.of(),
            LEARNT);
  }

  /** "the Malian Armed Forces (FAMa)": a state's force with a bracket behind it. */
  private static @Nullable NamedBody stateForce(Words words, int from) {
    Countries.Found land = words.country(from, true);
    if (land == null) {
      return null;
    }
    int at = words.is(land.to(), "'s") ? land.to() + 1 : land.to();
    Noun noun = words.noun(at);
    if (noun == null || noun.facility()) {
      return null;
    }
    int to = words.nounTo(at);
    String canonical = StateForces.canonical(noun.singular(), land.country().code());
    boolean bracket = words.is(to, "(") || words.is(to, "[");
    return canonical == null || !bracket
        ? null
        : new NamedBody(
            from,
            to,
            to,
            canonical,
            noun.category(),
            noun.side(),
            land.country().code(),
            List.of(),
            Described.FORCES);
  }

  /** Whether the words are a common noun for forces with nothing but a country before it. */
  private static boolean forces(Words words, int from, int end) {
    Countries.Found land = words.country(from, true);
    int at = land == null ? from : land.to();
    Noun noun = words.noun(at);
    return noun != null && !noun.facility() && words.nounTo(at) == end;
  }

  /** "a Sudanese Air Force Antonov" is no body. */
  private static boolean flies(Words words, int at) {
    Noun noun = words.noun(at);
    return noun != null && WarMachines.is(noun.singular());
  }

  /** Whether the dictionary has the name behind what only describes it. */
  private static boolean namedBehind(Words words, int from, int end) {
    for (int i = from; i < end && words.modifier(i) != null && words.modifierTo(i) < end; i++) {
      ActorNames.Found found = words.name(words.modifierTo(i));
      if (found != null && found.to() == end) {
        return true;
      }
    }
    return false;
  }

  private static @Nullable NamedBody byForm(Words words, int from) {
    boolean ordinal = NameOpenings.number(words, from);
    int open = NameOpenings.behind(words, from);
    if (!ordinal
        && open == from
        && (!words.capitalTells(from) || !words.nameWord(from) || words.title(from) != null)) {
      return null;
    }
    Noun people = words.noun(from);
    if (people != null && people.plural() && words.is(words.nounTo(from), "of")) {
      return null;
    }
    BodyWord heaviest = null;
    int names = open > from ? 1 : 0;
    int end = open;
    String country = null;
    for (int i = open; i < words.size && i - from < LONGEST; ) {
      if (ordinal && i == from
          || words.nameWord(i)
              && !(i > from && words.name(i) != null && names > 0 && heaviest != null)) {
        if (i > from && words.title(i) != null && words.nameWord(words.titleTo(i))
            || flies(words, i)) {
          break;
        }
        Countries.Found land = words.country(i, true);
        if (land != null && country == null) {
          country = land.country().code();
        }
        BodyWord word = BodyWord.of(words.sentence, i);
        if (word != null && (heaviest == null || word.weight() > heaviest.weight())) {
          heaviest = word;
        }
        names++;
        i++;
        end = i;
      } else {
        int next = i;
        while (next < i + 3 && words.in(next, LINKS)) {
          next++;
        }
        boolean and = words.is(i, "and") || words.is(i, ",");
        if (next == i
            || !words.nameWord(next)
            || words.title(next) != null
            || and && heaviest == null) {
          break;
        }
        if (and && (BodyWord.of(words.sentence, from) == null || words.is(i + 1, "the"))) {
          break; // "between the Army and the Salvadoran guerrillas"
        }
        i = next;
      }
    }
    if (heaviest == null || names < 2 || forces(words, from, end) || words.in(end - 1, AREAS)) {
      return null;
    }
    if (namedBehind(words, from, end)) {
      return null; // "the Marxist Tupac Amaru Revolutionary Movement"
    }
    boolean ofNoState = country == null && words.is(from, "army") && words.is(from + 1, "of");
    boolean quoted = open > from && words.is(open - 1, words.norm(from - 1));
    return new NamedBody(
        quoted ? from - 1 : from,
        end,
        end,
        null,
        ofNoState ? "armed group" : heaviest.category(),
        ofNoState ? Actor.Side.NON_STATE_ARMED : heaviest.side(), // "Army of the Red Hills"
        country,
        List.of(),
        BY_FORM);
  }
}
