package org.variorum.extract.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.Mention;

/**
 * To whom forces are loyal, told behind them: "forces loyal to General Haftar" are of no state,
 * "forces loyal to the president" are.
 *
 * @param to behind the words
 * @param authority whether it is somebody who governs
 * @param parts the mentions inside
 */
record Loyal(int to, boolean authority, List<Mention<?>> parts) {

  static @Nullable Loyal read(Words words, int at, Reading reading) {
    if (!words.is(at, "loyal") || !words.is(at + 1, "to")) {
      return null;
    }
    int begin = at + 2;
    while (begin < at + 4 && words.in(begin, ClosedWords.DETERMINERS)) {
      begin++;
    }
    ActorRule.Found person = Persons.read(words, begin, reading);
    if (person != null) {
      return of(words, person);
    }
    NounPhrase phrase = NounPhrases.read(words, begin, reading);
    if (phrase != null) {
      Actor actor = Actors.described(words, phrase, phrase.from(), phrase.to());
      return of(
          words,
          new ActorRule.Found(
              phrase.from(), phrase.to(), phrase.to(), actor, Described.rule(phrase), List.of()));
    }
    int end = begin;
    while (words.capitalTells(end) && words.nameWord(end)) {
      end++;
    }
    return end == begin ? null : new Loyal(end, false, List.of());
  }

  private static Loyal of(Words words, ActorRule.Found found) {
    Mention<Actor> whom =
        Actors.mention(words, found.from(), found.to(), found.actor(), found.rule(), found.parts());
    boolean body = found.actor().kind() == Actor.Kind.ORGANIZATION; // whose act it is not
    return new Loyal(
        found.to(), found.actor().side() == Actor.Side.AUTHORITY, body ? List.of() : List.of(whom));
  }

  /** The forces with these words; those of no government are no state's. */
  Actor join(Words words, Actor actor, int from) {
    boolean ofNobody =
        !authority
            && actor.side() == Actor.Side.STATE_FORCES
            && actor.canonical() == null
            && actor.country() == null;
    return new Actor(
        Actors.text(words, from, to),
        actor.canonical(),
        actor.kind(),
        ofNobody ? Actor.Side.UNKNOWN : actor.side(),
        actor.country(),
        actor.affiliations(),
        actor.head());
  }
}
