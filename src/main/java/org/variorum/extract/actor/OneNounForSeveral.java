package org.variorum.extract.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Countries;
import org.variorum.dictionary.WarMachines;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Mention;

/**
 * Whoever shares the noun of those named behind: "French" in "French, British and Italian jets",
 * "Afghan" in "Afghan and NATO troops", "Hamas" in "Hamas and Islamic Jihad gunmen".
 *
 * <p>Of "four Afghan and NATO troops" nobody can say how many are whose: those stay one phrase.
 */
public final class OneNounForSeveral {

  static final String RULE = "first of several before one noun";

  private static final WordSet RULING = WordSet.of("government", "regime", "junta", "rebel");

  private static final int MOST = 4;

  private OneNounForSeveral() {}

  /** Whether a mention is of one of them, all but the last, whose the noun is. */
  public static boolean is(Mention<Actor> mention) {
    return mention.rule().equals(RULE);
  }

  /** Somebody named before a noun: where the name ends, and whose it is. */
  private record Named(int to, @Nullable String code, @Nullable NamedBody body) {}

  /** The noun that they share, and the side of those who stand last before it. */
  private record Shared(Noun noun, Actor.Side side) {}

  static ActorRule.@Nullable Found read(Words words, int from, Reading reading) {
    Named first = count(words, from - 1) ? null : named(words, from, reading);
    Shared shared = first == null ? null : behind(words, first.to(), reading, MOST);
    if (first == null || shared == null) {
      return null;
    }
    Noun noun = shared.noun();
    NamedBody body = first.body();
    String code = first.code();
    boolean forces = noun.facility() || noun.side() == Actor.Side.STATE_FORCES;
    Actor.Side side = code != null && forces ? Actor.Side.STATE_FORCES : shared.side();
    Actor actor =
        new Actor(
            Actors.text(words, from, first.to()),
            body != null
                ? body.canonical()
                : code != null && forces ? StateForces.of(noun, code) : null,
            Actor.Kind.GROUP,
            body != null ? body.side() : side,
            body != null ? body.country() : code,
            List.of(),
            new Actor.Head(
                first.to() - 1 - from, noun.singular(), noun.category(), Actor.HowMany.MANY));
    return new ActorRule.Found(from, first.to(), first.to(), actor, RULE, List.of());
  }

  /** Whether somebody who ends at a conjunction or comma of a phrase is one of several. */
  static boolean joins(Words words, int from, int to, Reading reading) {
    for (int i = from; i < to; i++) {
      ActorRule.Found found = read(words, i, reading);
      if (found != null && found.to() == to) {
        return true;
      }
    }
    return false;
  }

  /** The noun that the last of the several has, behind ", B and C" or "and C"; or null. */
  private static @Nullable Shared behind(Words words, int to, Reading reading, int most) {
    boolean comma = words.is(to, ",");
    int at = comma && words.is(to + 1, "and") ? to + 2 : to + 1;
    if (comma && at == to + 1) {
      Named next = most > 1 ? named(words, at, reading) : null;
      return next == null ? null : behind(words, next.to(), reading, most - 1);
    }
    Named last = comma || words.is(to, "and") ? named(words, at, reading) : null;
    if (last == null) {
      return null;
    }
    NounPhrase phrase = NounPhrases.read(words, at, reading);
    boolean told = // the noun stands behind the name, and not in it
        phrase != null && phrase.from() == at && phrase.headFrom() >= last.to();
    if (told && phrase != null) {
      return phrase.former()
          ? null
          : shared(words, phrase.noun(), phrase.headFrom(), phrase.side());
    }
    Noun noun = words.noun(last.to());
    return noun == null ? null : shared(words, noun, last.to(), noun.side());
  }

  /** Several who fight, or the machines that they fight with; else null. */
  private static @Nullable Shared shared(Words words, Noun noun, int at, Actor.Side side) {
    boolean several = noun.plural() || words.is(at, "aircraft");
    boolean fights =
        noun.facility()
            ? WarMachines.is(noun.singular())
            : side == Actor.Side.STATE_FORCES
                || side == Actor.Side.INTERNATIONAL
                || side == Actor.Side.NON_STATE_ARMED;
    return several && fights ? new Shared(noun, side) : null;
  }

  /** A land, a body that the dictionary has or a people, before a noun. */
  private static @Nullable Named named(Words words, int at, Reading reading) {
    Modifier state = words.modifier(at);
    if (state != null && RULING.has(words.lexeme(at))) {
      return new Named(words.modifierTo(at), null, null); // "government and Russian warplanes"
    }
    if (!words.capitalized(at) || words.titleCase) {
      return null;
    }
    Countries.Found land = words.country(at, true);
    NamedBody body = NamedBodies.byDictionary(words, at, reading);
    boolean noun = land != null && words.noun(land.to()) != null; // "US troops" has a name too
    if (body != null && !noun && (land == null || body.to() > land.to())) {
      boolean armed =
          body.side() == Actor.Side.NON_STATE_ARMED
              || body.side() == Actor.Side.STATE_FORCES
              || body.side() == Actor.Side.INTERNATIONAL;
      return armed ? new Named(body.to(), null, body) : null;
    }
    if (land != null) {
      return new Named(land.to(), land.country().code(), null);
    }
    Modifier people = words.modifier(at);
    boolean named = people != null && people.category().equals("people");
    int to = named ? words.modifierTo(at) : at;
    return named ? new Named(to, null, null) : null;
  }

  private static boolean count(Words words, int at) {
    return at >= 0
        && at < words.size
        && (words.sentence.token(at).numeric() || ClosedWords.NUMBERS.has(words.lexeme(at)));
  }
}
