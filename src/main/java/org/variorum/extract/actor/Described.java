package org.variorum.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Mention;

/**
 * Reads people, bodies and buildings that are described, with their possessor, members and
 * attributes.
 */
final class Described {

  static final String GROUP = "people described by a noun";
  static final String FORCES = "forces or authority of a state";
  static final String FACILITY = "building, vehicle or installation";

  private static final WordSet UNIFORMS =
      ClosedWords.words(
          "uniform uniforms fatigues clothes clothing camouflage masks hoods balaclavas");
  private static final WordSet MOUNTS =
      ClosedWords.words("motorcycles motorcycle motorbikes motorbike horseback camels horses foot");
  private static final Set<String> FRAMES =
      ClosedWords.words("group band column team crowd couple pair squad gang mob number");

  private Described() {}

  static ActorRule.@Nullable Found read(Words words, int from, Reading reading) {
    NounPhrase phrase = NounPhrases.read(words, from, reading);
    boolean inter = words.is(from - 1, "-") && words.is(from - 2, "inter");
    if (phrase == null || inter) {
      return null;
    }
    if (FRAMES.contains(phrase.noun().singular()) && frame(words, phrase, reading)) {
      return null;
    }
    return read(words, phrase, reading);
  }

  /** "between Tiv and Jukun farmers": the first has its noun from the second. */
  static ActorRule.@Nullable Found firstOfTwo(Words words, int from, Reading reading) {
    int before = words.is(from - 1, "the") ? from - 2 : from - 1;
    boolean two = words.is(before, "between") || words.is(before, "involving");
    if (!two || !words.capitalTells(from) || !words.nameWord(from)) {
      return null;
    }
    int to = from + 1;
    while (words.nameWord(to) && to < from + 3) {
      to++;
    }
    if (!words.is(to, "and")) {
      return null;
    }
    NounPhrase second = NounPhrases.read(words, words.is(to + 1, "the") ? to + 2 : to + 1, reading);
    boolean people =
        second != null
            && second.noun().plural()
            && !second.noun().facility()
            && words.capitalTells(second.from())
            && second.headFrom() > second.from();
    if (!people || second == null) {
      return null;
    }
    Actor actor =
        new Actor(
            Actors.text(words, from, to),
            null,
            Actor.Kind.GROUP,
            second.side(),
            null,
            List.of(),
            new Actor.Head(
                to - 1 - from,
                second.noun().singular(),
                second.noun().category(),
                Actor.HowMany.MANY));
    return new ActorRule.Found(from, to, to, actor, GROUP, List.of());
  }

  /** Whether it is the "group" of "a group of 20 gunmen": the gunmen are meant. */
  private static boolean frame(Words words, NounPhrase phrase, Reading reading) {
    if (!words.is(phrase.to(), "of")) {
      return false;
    }
    int at = phrase.to() + 1;
    while (at < phrase.to() + 6 && (words.in(at, ClosedWords.DETERMINERS) || count(words, at))) {
      at++;
    }
    NounPhrase inner = NounPhrases.read(words, at, reading);
    return inner != null && inner.noun().plural() && !inner.noun().facility();
  }

  private static boolean count(Words words, int at) {
    return at >= 0
        && at < words.size
        && (words.sentence.token(at).numeric() || ClosedWords.NUMBERS.has(words.lexeme(at)));
  }

  private static ActorRule.Found read(Words words, NounPhrase phrase, Reading reading) {
    List<Mention<?>> parts = new ArrayList<>();
    if (!phrase.former()) {
      phrase.members().forEach(body -> parts.add(Actors.mention(words, body)));
    }
    phrase.linked().forEach(body -> parts.add(Actors.mention(words, body)));
    int from = phrase.from();
    int to = phrase.to();
    Actor actor = Actors.described(words, phrase, from, to);
    NounPhrase owned = owned(words, to, reading);
    if (owned != null) {
      Actor owner = actor;
      parts.clear();
      parts.add(Actors.mention(words, from, to, owner, rule(phrase), List.of()));
      to = owned.to();
      actor = Actors.described(words, owned, from, to);
      actor = owned.former() ? actor : named(actor, owner, owned.noun());
    }
    NounPhrase last = owned == null ? phrase : owned;
    int next = to;
    Attached attached = Attached.read(words, to, last, reading);
    if (attached != null) {
      actor = last.former() ? attached.left(words, actor, from) : attached.join(words, actor, from);
      if (!last.former()) {
        parts.addAll(attached.parts());
      }
      next = attached.to();
      to = attached.affiliations().isEmpty() ? next : to;
    }
    Loyal loyal = attached == null ? Loyal.read(words, to, reading) : null;
    if (loyal != null && !last.noun().facility()) {
      actor = loyal.join(words, actor, from);
      parts.addAll(loyal.parts());
      to = loyal.to();
      next = to;
    }
    int dressed = next == to ? dressed(words, to, last) : to;
    if (dressed > to) {
      Actor.Side side =
          actor.side() == Actor.Side.UNKNOWN ? Actor.Side.NON_STATE_ARMED : actor.side();
      to = dressed;
      next = dressed;
      actor =
          new Actor(
              Actors.text(words, from, to),
              actor.canonical(),
              actor.kind(),
              side,
              actor.country(),
              actor.affiliations(),
              actor.head());
    }
    return new ActorRule.Found(from, to, next, actor, rule(last), parts);
  }

  static String rule(NounPhrase phrase) {
    if (phrase.noun().facility()) {
      return FACILITY;
    }
    boolean state =
        phrase.side() == Actor.Side.STATE_FORCES || phrase.noun().category().equals("authority");
    return state && phrase.members().isEmpty() ? FORCES : GROUP;
  }

  /** The owned with the name of its owner, where it is one of the owner's people. */
  private static Actor named(Actor actor, Actor owner, Noun noun) {
    if (noun.facility() || owner.canonical() == null || actor.canonical() != null) {
      return actor;
    }
    boolean theirs =
        actor.side() == Actor.Side.UNKNOWN || owner.side() == Actor.Side.NON_STATE_ARMED;
    return new Actor(
        actor.name(),
        owner.canonical(),
        actor.kind(),
        theirs ? owner.side() : actor.side(),
        owner.country(),
        actor.affiliations(),
        actor.head());
  }

  private static @Nullable NounPhrase owned(Words words, int to, Reading reading) {
    if (!words.is(to, "'s") && !words.is(to, "'")) {
      return null;
    }
    return NounPhrases.read(words, to + 1, reading);
  }

  /** Behind "in police uniform" or "on motorcycles". */
  private static int dressed(Words words, int to, NounPhrase phrase) {
    if (phrase.noun().facility()) {
      return to;
    }
    if (words.is(to, "in") || words.is(to, "wearing")) {
      for (int i = to + 1; i < to + 5; i++) {
        if (words.in(i, UNIFORMS)) {
          return i + 1;
        }
      }
    }
    return words.is(to, "on") && words.in(to + 1, MOUNTS) ? to + 2 : to;
  }
}
