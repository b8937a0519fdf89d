package org.variorum.extract.actor;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WarMachines;

/**
 * Whether a noun is the head of the phrase it stands in: not "official" in "an official report",
 * "General" in "General Botero", "guard" in "to guard" or "car" in "car bomb".
 *
 * @param from where the phrase begins
 * @param at where the noun stands
 */
record HeadWord(Words words, int from, int at) {

  private static final Set<String> VEHICLES =
      Set.of("transport", "military", "police", "government");

  /**
   * Whether it fits.
   *
   * @param before the noun read before it in the phrase, or null
   * @param country the country of the phrase, or null
   * @param describing the last word that describes them, or null
   */
  boolean fits(
      Noun found, @Nullable Noun before, @Nullable String country, @Nullable Modifier describing) {
    int to = words.nounTo(at);
    boolean verb =
        at == from
            && before == null
            && words.in(at - 1, ClosedWords.VERB_AHEAD)
            && !words.capitalized(at);
    boolean area = words.capitalized(to) && (words.is(to, "area") || words.is(to, "areas"));
    boolean bomb =
        found.facility()
            && VEHICLES.contains(found.category())
            && words.in(words.is(to, "-") ? to + 1 : to, ClosedWords.BOMBS);
    boolean hyphen = words.is(to, "-") && !words.sentence.token(to).spaceBefore();
    boolean whose = // "Armenian forces", but not "the forces of nature"
        !found.singular().equals("forces")
            || before == null
                && (country != null || people(describing) || words.is(to, "loyal") || ofState(to));
    boolean aged = // "a 35-year-old man": the noun is "man"
        found.singular().startsWith("old ") && at > 0 && words.is(at - 1, "-");
    return !verb
        && whose
        && !aged
        && !area
        && !bomb
        && !hyphen
        && !titleOfName(found, before)
        && !adjective(found, to, country);
  }

  /** "Kurdish forces", "Serb forces": a people's. */
  private static boolean people(@Nullable Modifier describing) {
    return describing != null && describing.category().equals("people");
  }

  /** "forces of the United Arab Emirates". */
  private boolean ofState(int to) {
    return words.is(to, "of")
        && words.country(words.is(to + 1, "the") ? to + 2 : to + 1, true) != null;
  }

  /** "General Botero": the noun is a title, and a name follows; the person rule reads it. */
  private boolean titleOfName(Noun found, @Nullable Noun before) {
    return words.capitalTells(at)
        && words.title(at) != null
        && found.number() == Actor.HowMany.ONE
        && at > from
        && words.nameWord(words.titleTo(at))
        && before != null;
  }

  /**
   * "An official report", "military coups": the word is an adjective there, and no noun follows.
   */
  private boolean adjective(Noun found, int to, @Nullable String country) {
    boolean body = found.number() == Actor.HowMany.BODY;
    if (found.plural()
        || body && words.in(at - 1, ClosedWords.DETERMINERS)
        || words.modifier(at) == null
        || words.modifierTo(at) < to
        || actAhead(to, country)) {
      return false;
    }
    String next = words.norm(to);
    org.variorum.dictionary.Words.Entry entry = org.variorum.dictionary.Words.english().entry(next);
    if (entry != null && entry.noun() == 0 && entry.adjective() > 0) {
      return false; // "held the Quispe government responsible"
    }
    boolean word = !next.isEmpty() && Character.isLetter(next.charAt(0));
    return word && !words.capitalized(to) && ClosedWords.mayBeNoun(words.lexeme(to));
  }

  /** "a police raid"; of a named land also "an Afghan military mortar attack". */
  private boolean actAhead(int to, @Nullable String country) {
    boolean fired =
        ClosedWords.FIRED.has(words.lexeme(to)) && !words.is(from - 1, "of"); // "a cache of"
    if (fired || ClosedWords.ACTS.has(words.lexeme(to))) {
      return true;
    }
    return country != null
        && (!words.facility(to) || flies(to))
        && !words.capitalized(to)
        && ClosedWords.mayBeNoun(words.lexeme(to))
        && ClosedWords.ACTS.has(words.lexeme(to + 1));
  }

  private boolean flies(int at) {
    Noun noun = words.noun(at);
    return noun != null && WarMachines.is(noun.singular());
  }
}
