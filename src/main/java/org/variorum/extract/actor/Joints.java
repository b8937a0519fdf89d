package org.variorum.extract.actor;

import org.variorum.dictionary.Countries;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words.Entry;

/**
 * Words between two that a noun phrase is known by: "and" in "Christian and Muslim villagers",
 * "repair" in "a car repair shop".
 */
final class Joints {

  private static final WordSet BETWEEN = WordSet.of("between", "pitting", "involving");

  private final Words words;
  private final Reading reading;
  private final PhraseSoFar said;
  private final int from;

  Joints(Words words, Reading reading, PhraseSoFar said, int from) {
    this.words = words;
    this.reading = reading;
    this.said = said;
    this.from = from;
  }

  /** "A car repair shop": a noun of no list between two that are in one. */
  boolean bridge(int at) {
    if (said.noun == null || said.noun.number() != Actor.HowMany.ONE || words.capitalized(at)) {
      return false;
    }
    Entry entry = words.lexeme(at).entry();
    boolean bare = entry != null && entry.noun() > 0 && entry.noun() >= entry.verb();
    return bare && words.noun(at + 1) != null && ClosedWords.mayBeNoun(words.lexeme(at));
  }

  /** "Christian and Muslim villagers": a conjunction between what stands before the head. */
  boolean and(int at) {
    boolean comma = words.is(at, ",");
    boolean joint = words.is(at, "and") || words.is(at, "or") || words.is(at, "/");
    if (said.noun != null || at == from || !comma && !joint) {
      return false;
    }
    Modifier next = words.modifier(at + 1);
    Noun other = words.noun(at + 1);
    boolean adjectives =
        next != null
            && said.lastModifier != null
            && next.category().equals(said.lastModifier.category());
    Countries.Found land = joint ? words.country(at + 1, false) : null;
    boolean lands = land != null && said.country != null;
    if (OneNounForSeveral.joins(words, from, at, reading) || joint && other == null && between()) {
      return false;
    }
    return (adjectives || lands || joint && next != null)
        && (other == null || !comma && !other.plural());
  }

  /** "between Tiv and Jukun farmers": two parties, not one. */
  private boolean between() {
    int before = from - 1;
    while (before > from - 6
        && (words.capitalTells(before) || words.is(before, ",") || words.is(before, "the"))) {
      before--;
    }
    return words.in(before, BETWEEN);
  }
}
