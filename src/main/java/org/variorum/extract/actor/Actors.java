package org.variorum.extract.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WarMachines;
import org.variorum.document.Token;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;

/** Makes actors and their mentions from what was read of a sentence. */
final class Actors {

  private Actors() {}

  /** The words of some tokens, as written but for line breaks. */
  static String text(Words words, int from, int to) {
    StringBuilder out = new StringBuilder();
    for (int i = from; i < to; i++) {
      Token token = words.sentence.token(i);
      if (i > from && token.spaceBefore()) {
        out.append(' ');
      }
      out.append(token.text());
    }
    return out.toString();
  }

  static Mention<Actor> mention(
      Words words, int from, int to, Actor actor, String rule, List<Mention<?>> parts) {
    return new Mention<>(MentionKind.ACTOR, words.sentence, from, to, actor, rule, parts);
  }

  static Actor body(Words words, NamedBody body, List<Actor.Affiliation> affiliations) {
    List<Actor.Affiliation> all = new ArrayList<>(body.affiliations());
    all.addAll(affiliations);
    int last = body.nameTo() - 1 - body.from();
    Noun noun = words.noun(body.nameTo() - 1);
    Noun fighters =
        noun != null && noun.plural() && noun.category().equals("combatant") ? noun : null;
    boolean known = body.rule().equals(NamedBodies.BY_DICTIONARY);
    boolean people = fighters != null && known;
    Actor.Head head =
        fighters != null && known
            ? new Actor.Head(last, fighters.singular(), fighters.category(), Actor.HowMany.MANY)
            : new Actor.Head(last, null, body.category(), Actor.HowMany.BODY);
    return new Actor(
        text(words, body.from(), body.nameTo()),
        body.canonical(),
        people ? Actor.Kind.GROUP : Actor.Kind.ORGANIZATION,
        body.side(),
        body.country(),
        all,
        head);
  }

  static Mention<Actor> mention(Words words, NamedBody body) {
    return mention(
        words, body.from(), body.to(), body(words, body, List.of()), body.rule(), List.of());
  }

  static Actor described(Words words, NounPhrase phrase, int from, int to) {
    Noun noun = phrase.noun();
    NamedBody member = phrase.members().isEmpty() ? null : phrase.members().get(0);
    String canonical =
        phrase.former() // "a U.S. Army veteran" does not act for the army
            ? null
            : member != null && (!noun.facility() || WarMachines.is(noun.singular()))
                ? member.canonical()
                : canonical(words, phrase);
    Actor.Kind kind =
        phrase.number() == Actor.HowMany.MANY && noun.kind() == Actor.Kind.PERSON
            ? Actor.Kind.GROUP
            : noun.kind();
    return new Actor(
        text(words, from, to),
        canonical,
        kind,
        phrase.side(),
        phrase.country(),
        phrase.affiliations(),
        new Actor.Head(
            phrase.headFrom() + (phrase.to() - phrase.headFrom()) - 1 - from,
            noun.singular(),
            noun.category(),
            phrase.number()));
  }

  /** "Saudi-led warplanes" are the coalition's, "Saudi warplanes" the air force's. */
  private static @Nullable String canonical(Words words, NounPhrase phrase) {
    if (WarMachines.is(phrase.noun().singular())) {
      String flying = flying(words, phrase);
      if (flying != null) {
        return flying;
      }
      for (Actor.Affiliation leader : phrase.affiliations()) {
        String coalition = Coalitions.ledBy(leader.wording());
        if (coalition != null) {
          return coalition;
        }
      }
    }
    return StateForces.canonical(phrase);
  }

  /** "Nigerian air force helicopters": the force that flies them, or null. */
  private static @Nullable String flying(Words words, NounPhrase phrase) {
    String code = phrase.country();
    for (int i = phrase.from(); code != null && i < phrase.headFrom(); i++) {
      Noun force = words.noun(i);
      boolean theirs =
          force != null
              && words.nounTo(i) == phrase.headFrom()
              && !force.facility()
              && force.side() == Actor.Side.STATE_FORCES;
      if (theirs && force != null) {
        return StateForces.canonical(force.singular(), code);
      }
    }
    return null;
  }

  static Actor person(
      Words words,
      int from,
      int to,
      int nameTo,
      Actor.Side side,
      @Nullable String country,
      @Nullable String canonical,
      @Nullable String role,
      String category) {
    return new Actor(
        text(words, from, to),
        canonical,
        Actor.Kind.PERSON,
        side,
        country,
        List.of(),
        new Actor.Head(nameTo - 1 - from, role, category, Actor.HowMany.ONE));
  }
}
