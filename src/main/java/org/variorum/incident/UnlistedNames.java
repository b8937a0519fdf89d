package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.actor.FirstNames;
import org.variorum.extract.place.Place;

/**
 * Actors of whom only a name is told that no dictionary has: "the Untouchables claimed the attack",
 * "Amboro Indians killed".
 */
final class UnlistedNames {

  private final Story story;
  private final Roles roles;

  UnlistedNames(Story story, Roles roles) {
    this.story = story;
    this.roles = roles;
  }

  /** The actors of a phrase, or what it names where nothing is known of it: "the Untouchables". */
  List<Mention<Actor>> claimants(Syntax syntax, List<Integer> phrases) {
    List<Mention<Actor>> named = new ArrayList<>();
    for (int phrase : phrases) {
      int to = poetic(syntax, phrase);
      if (to > 0) {
        named.add(unknown(syntax, capitals(syntax, syntax.chunk(phrase)), to));
      }
    }
    List<Mention<Actor>> known = named.isEmpty() ? roles.actors(syntax, phrases) : named;
    if (!known.isEmpty()) {
      return known;
    }
    phrases.forEach(phrase -> named.addAll(byName(syntax, phrase)));
    return named;
  }

  /** What one phrase names, known or not: "the Untouchables". */
  List<Mention<Actor>> byName(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    int from = chunk.from();
    while (from < chunk.head()
        && (syntax.tag(from) == Tag.DETERMINER || syntax.tag(from) == Tag.QUOTE)) {
      from++;
    }
    for (int i = from; i < chunk.head(); i++) {
      from = syntax.tag(i) == Tag.QUOTE ? i + 1 : from; // "the so-called “Untouchables”"
    }
    boolean name =
        syntax.tag(chunk.head()) == Tag.NAME
            || from > 0
                && syntax.tag(chunk.head()) != Tag.PRONOUN
                && syntax.sentence().token(chunk.head()).capitalized();
    return name && syntax.sentence().token(from).capitalized()
        ? List.of(unknown(syntax, from, chunk.head() + 1))
        : List.of();
  }

  /**
   * Behind "the Sons of Tripoli", "the Vanguard of Steel": a noun in capitals and what it is of; or
   * -1.
   */
  private static int poetic(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    int first = capitals(syntax, chunk);
    int next = phrase + 2;
    boolean opened =
        first <= chunk.head()
            && first > 0
            && syntax.tag(chunk.from()) == Tag.DETERMINER
            && next < syntax.chunks().size()
            && syntax.sentence().is(chunk.to(), "of");
    return opened && bareName(syntax, syntax.chunk(next)) ? syntax.chunk(next).to() : -1;
  }

  /** Where the words in capitals at the end of a phrase begin. */
  private static int capitals(Syntax syntax, Chunk chunk) {
    int from = chunk.head() + 1;
    while (from > begin(syntax, chunk) && syntax.sentence().token(from - 1).capitalized()) {
      from--;
    }
    return from;
  }

  /** "Amboro Indians killed": those who act by a name of several that no dictionary has. */
  List<Mention<Actor>> peoples(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    boolean several =
        syntax.sentence().norm(chunk.head()).endsWith("s")
            && chunk.head() > 0
            && bareName(syntax, chunk)
            && chunk.head() > chunk.from();
    boolean known =
        !several
            || Sequence.any(
                story.analysis.mentions().in(syntax.sentence().index()),
                m -> m.covers(chunk.head()));
    if (known) {
      return List.of();
    }
    return claimants(syntax, List.of(phrase)).stream()
        .map(
            named ->
                new Mention<>(
                    MentionKind.ACTOR,
                    named.sentence(),
                    named.from(),
                    named.to(),
                    group(named.value()),
                    "several who act by a name",
                    List.<Mention<?>>of()))
        .toList();
  }

  private static Actor group(Actor named) {
    return new Actor(named.name(), null, Actor.Kind.GROUP, Actor.Side.UNKNOWN, null, List.of());
  }

  /** "the Urgondo and Shitile clans": the name of one of two peoples who are called alike. */
  List<Mention<Actor>> alike(Syntax syntax, int phrase, Mention<Actor> others) {
    Chunk chunk = syntax.chunk(phrase);
    int from = begin(syntax, chunk);
    if (!bareName(syntax, chunk)) {
      return List.of();
    }
    Actor like = others.value();
    Actor actor =
        new Actor(
            story.analysis.document().quote(syntax.sentence().span(from, chunk.head() + 1)),
            null,
            Actor.Kind.GROUP,
            like.side(),
            null,
            List.of(),
            new Actor.Head(
                chunk.head() - from,
                like.head().noun(),
                like.head().category(),
                like.head().number()));
    return List.of(
        new Mention<>(
            MentionKind.ACTOR,
            syntax.sentence(),
            from,
            chunk.head() + 1,
            actor,
            "one of two peoples who are called alike",
            List.of()));
  }

  /** Who claims or is blamed for an act of violence is a party to it, whatever its name. */
  private Mention<Actor> unknown(Syntax syntax, int from, int to) {
    String name = story.analysis.document().words(syntax.sentence().span(from, to));
    Place land = land(syntax, from, to);
    boolean person = // "accused Maria Bennett"
        land == null && to - from > 1 && FirstNames.known(syntax.sentence().lexeme(from));
    Actor.Side party = land == null ? Actor.Side.NON_STATE_ARMED : Actor.Side.AUTHORITY;
    Actor actor =
        new Actor(
            name,
            null,
            person ? Actor.Kind.PERSON : Actor.Kind.ORGANIZATION,
            person ? Actor.Side.UNKNOWN : party,
            land == null ? null : land.country(),
            List.of());
    return new Mention<>(
        MentionKind.ACTOR,
        syntax.sentence(),
        from,
        to,
        actor,
        "name of somebody who claims or is blamed",
        List.of());
  }

  /**
   * "accused Russia", "said Kyiv was": the country or capital that stands for its government, or
   * null.
   */
  private @Nullable Place land(Syntax syntax, int from, int to) {
    for (Mention<Place> place :
        story.analysis.mentions().in(syntax.sentence().index(), Place.class)) {
      boolean rules =
          place.value().kind() == PlaceKind.COUNTRY || place.value().use() == Place.Use.ACTING;
      if (place.from() == from && place.to() == to && rules) {
        return place.value();
      }
    }
    return null;
  }

  /** Whether a phrase is nothing but a name. */
  private static boolean bareName(Syntax syntax, Chunk chunk) {
    for (int i = begin(syntax, chunk); i <= chunk.head(); i++) {
      if (!syntax.sentence().token(i).capitalized()) {
        return false;
      }
    }
    return true;
  }

  private static int begin(Syntax syntax, Chunk chunk) {
    int from = chunk.from();
    while (from < chunk.head() && syntax.tag(from) == Tag.DETERMINER) {
      from++;
    }
    return from;
  }
}
