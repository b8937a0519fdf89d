package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.Chunk;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;

/** Finds the actors that a noun phrase of a frame stands for. */
final class Roles {

  private static final Set<String> STAND_INS =
      Set.of(
          "it",
          "they",
          "group",
          "organization",
          "organisation",
          "movement",
          "outfit",
          "alliance",
          "who",
          "which",
          "militia",
          "faction",
          "fighter",
          "he",
          "she");

  /** Those whom a group has: what "its men" did, it did. */
  private static final Set<String> OWN =
      Set.of("man", "member", "fighter", "militant", "militiaman", "gunman", "soldier", "bomber");

  private static final Set<String> FORCES =
      Set.of("forces", "troops", "soldiers", "peacekeepers", "fighters", "members", "contingent");

  private final Story story;

  Roles(Story story) {
    this.story = story;
  }

  /**
   * The actors of a phrase and of those in one list with it; a pronoun stands for an earlier group.
   */
  List<Mention<Actor>> actors(Syntax syntax, List<Integer> phrases) {
    List<Mention<Actor>> found = new ArrayList<>();
    for (int phrase : phrases) {
      for (int each : syntax.list(phrase)) {
        int before = found.size();
        Chunk chunk = syntax.chunk(each);
        int end = syntax.chunk(syntax.phraseEnd(each)).to();
        int apposition = apposition(syntax, each);
        if (apposition >= 0) {
          found.addAll(named(syntax, apposition));
        }
        if (found.size() > before) {
          continue;
        }
        Mention<Actor> best = null;
        for (Mention<Actor> actor : in(syntax)) {
          if (actor.from() < end && chunk.from() < actor.to() && actor.to() > chunk.from()) {
            boolean head = actor.covers(chunk.head());
            boolean further = actor.from() >= chunk.to();
            if (best == null || head && !best.covers(chunk.head()) && !further) {
              best = actor;
            }
          }
        }
        if (best != null
            && (best.to() > chunk.head()
                || best.from() >= chunk.to()
                || namedGroup(best)
                || forcesOf(syntax, best, chunk))) {
          found.add(standsFor(syntax, best));
        }
        if (found.size() == before) {
          Mention<Actor> antecedent = antecedent(syntax, chunk);
          if (antecedent != null) {
            found.add(antecedent);
          }
        }
      }
    }
    return found;
  }

  /** The actors of a phrase, or what it names where nothing is known of it: "the Untouchables". */
  List<Mention<Actor>> claimants(Syntax syntax, List<Integer> phrases) {
    List<Mention<Actor>> known = actors(syntax, phrases);
    if (!known.isEmpty()) {
      return known;
    }
    List<Mention<Actor>> named = new ArrayList<>();
    for (int phrase : phrases) {
      Chunk chunk = syntax.chunk(phrase);
      int from = chunk.from();
      while (from < chunk.head()
          && (syntax.tag(from) == Tag.DETERMINER || syntax.tag(from) == Tag.QUOTE)) {
        from++;
      }
      boolean name =
          syntax.tag(chunk.head()) == Tag.NAME
              || from > 0 && syntax.sentence().token(chunk.head()).capitalized();
      if (name && syntax.sentence().token(from).capitalized()) {
        named.add(unknown(syntax, from, chunk.head() + 1));
      }
    }
    return named;
  }

  /** "Amboro Indians killed": those who act by a name of several that no dictionary has. */
  List<Mention<Actor>> peoples(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    boolean several =
        syntax.sentence().norm(chunk.head()).endsWith("s")
            && chunk.head() > 0
            && Parties.bareName(syntax, chunk)
            && chunk.head() > chunk.from();
    boolean known =
        !several
            || story.analysis.mentions().in(syntax.sentence().index()).stream()
                .anyMatch(m -> m.covers(chunk.head()));
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
  List<Mention<Actor>> people(Syntax syntax, int phrase, Mention<Actor> others) {
    Chunk chunk = syntax.chunk(phrase);
    int from = chunk.from();
    while (from < chunk.head() && syntax.tag(from) == Tag.DETERMINER) {
      from++;
    }
    if (!Parties.bareName(syntax, chunk)) {
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
    Actor actor =
        new Actor(name, null, Actor.Kind.ORGANIZATION, Actor.Side.NON_STATE_ARMED, null, List.of());
    return new Mention<>(
        MentionKind.ACTOR,
        syntax.sentence(),
        from,
        to,
        actor,
        "name of somebody who claims or is blamed",
        List.of());
  }

  /** "the group, X, …": the name that follows between commas, or -1. */
  private static int apposition(Syntax syntax, int phrase) {
    int name = syntax.phraseEnd(phrase) + 2;
    List<Chunk> chunks = syntax.chunks();
    boolean between =
        name < chunks.size()
            && chunks.get(name - 1).is(Chunk.Kind.COMMA)
            && chunks.get(name).is(Chunk.Kind.NOUN)
            && (syntax.tag(chunks.get(name).from()) == Tag.NAME
                || syntax.tag(chunks.get(name).from()) == Tag.DETERMINER
                    && syntax.tag(chunks.get(name).from() + 1) == Tag.NAME)
            && syntax.tag(chunks.get(phrase).head()) == Tag.NOUN
            && (name + 1 >= chunks.size() || !chunks.get(name + 1).is(Chunk.Kind.CONJUNCTION));
    return between ? name : -1;
  }

  /** The organisations a phrase names. */
  private List<Mention<Actor>> named(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    List<Mention<Actor>> names = new ArrayList<>();
    for (Mention<Actor> actor : in(syntax)) {
      if (actor.from() < chunk.to() && chunk.from() < actor.to() && namedGroup(actor)) {
        names.add(actor);
      }
    }
    return names;
  }

  /** "the Taliban attack" names who did it before it names the act. */
  static boolean namedGroup(Mention<Actor> actor) {
    return actor.value().kind() == Actor.Kind.ORGANIZATION
        && actor.value().side() == Actor.Side.NON_STATE_ARMED;
  }

  /** "the Amboro Wilka group": a body with a name, though no dictionary has it. */
  private static boolean namedBody(Mention<Actor> actor) {
    Actor value = actor.value();
    int name = value.head().at() - 1;
    return value.kind() == Actor.Kind.GROUP
        && value.side() != Actor.Side.STATE_FORCES
        && value.head().number() == Actor.HowMany.BODY
        && name >= 0
        && actor.sentence().token(actor.from() + name).capitalized();
  }

  /** "AMISOM forces", "African Union troops": the body whose forces they are. */
  private static boolean forcesOf(Syntax syntax, Mention<Actor> body, Chunk chunk) {
    Actor actor = body.value();
    return actor.kind() == Actor.Kind.ORGANIZATION
        && (actor.side() == Actor.Side.INTERNATIONAL || actor.side() == Actor.Side.STATE_FORCES)
        && FORCES.contains(syntax.sentence().norm(chunk.head()));
  }

  private List<Mention<Actor>> in(Syntax syntax) {
    return story.analysis.mentions().in(syntax.sentence().index(), Actor.class);
  }

  /** "the group" for the organisation named before; anything more telling for itself. */
  private Mention<Actor> standsFor(Syntax syntax, Mention<Actor> actor) {
    Mention<Actor> called = callingItself(syntax, actor);
    if (called != null) {
      return called;
    }
    boolean own = // "one of its men", "their fighters"
        actor.from() > 0
            && Set.of("its", "their").contains(syntax.sentence().norm(actor.from() - 1))
            && OWN.contains(syntax.lemma(actor.to() - 1));
    Mention<Actor> whose = own ? lastOrganization(syntax, actor.from()) : null;
    if (whose != null) {
      return whose;
    }
    boolean standIn =
        actor.value().kind() == Actor.Kind.GROUP
            && actor.to() - actor.from() == 1
            && STAND_INS.contains(syntax.lemma(actor.to() - 1))
            && actor.from() > 0
            && (syntax.tag(actor.from() - 1) == Tag.DETERMINER
                || Set.of("its", "their").contains(syntax.sentence().norm(actor.from() - 1)))
            && !Set.of("a", "an", "no", "another")
                .contains(syntax.sentence().norm(actor.from() - 1));
    if (!standIn) {
      return actor;
    }
    Mention<Actor> named = lastOrganization(syntax, actor.from());
    return named == null ? actor : named;
  }

  /** "a group calling itself the Falcons": the name, or null. */
  private @Nullable Mention<Actor> callingItself(Syntax syntax, Mention<Actor> actor) {
    String self = syntax.sentence().norm(actor.to() + 1);
    boolean calls =
        syntax.sentence().norm(actor.to()).equals("calling")
            && (self.equals("itself") || self.equals("themselves"));
    if (calls) {
      for (Mention<Actor> name : in(syntax)) {
        if (name.from() >= actor.to() + 2 && name.from() <= actor.to() + 4) {
          return name;
        }
      }
    }
    return null;
  }

  private @Nullable Mention<Actor> antecedent(Syntax syntax, Chunk chunk) {
    if (!STAND_INS.contains(syntax.lemma(chunk.head()))) {
      return null;
    }
    for (int i = chunk.from(); i < chunk.head(); i++) {
      if (Set.of("a", "an", "no", "another").contains(syntax.sentence().norm(i))) {
        return null;
      }
    }
    return syntax.sentence().norm(chunk.head()).equals("they")
        ? lastSeveral(syntax, chunk.from())
        : lastOrganization(syntax, chunk.from());
  }

  /** Whom "they" means: the last group named or armed people described, whichever is nearer. */
  private @Nullable Mention<Actor> lastSeveral(Syntax syntax, int token) {
    Mention<Actor> named = lastOrganization(syntax, token);
    int here = syntax.sentence().index();
    int farthest = named == null ? here - 2 : named.sentence().index();
    for (int s = here; s >= Math.max(0, farthest); s--) {
      for (Mention<Actor> actor : story.analysis.mentions().in(s, Actor.class)) {
        boolean before = s < here || actor.to() <= token;
        boolean nearer = named == null || s > named.sentence().index() || !namedGroup(named);
        if (before && nearer && armedPeople(actor)) {
          return actor;
        }
      }
    }
    return named;
  }

  private static boolean armedPeople(Mention<Actor> actor) {
    return actor.value().kind() == Actor.Kind.GROUP
        && actor.value().side() == Actor.Side.NON_STATE_ARMED
        && actor.value().head().number() == Actor.HowMany.MANY;
  }

  /** The group that an officer of it speaks for: "Taliban spokesman X said its fighters". */
  private static @Nullable Mention<Actor> bodyOf(Mention<Actor> actor) {
    Actor value = actor.value();
    String canonical = value.canonical();
    if (value.kind() != Actor.Kind.PERSON
        || canonical == null
        || value.side() != Actor.Side.NON_STATE_ARMED) {
      return null;
    }
    return new Mention<>(
        MentionKind.ACTOR,
        actor.sentence(),
        actor.from(),
        actor.to(),
        new Actor(
            canonical,
            canonical,
            Actor.Kind.ORGANIZATION,
            value.side(),
            value.country(),
            List.of()),
        actor.rule(),
        List.of());
  }

  private @Nullable Mention<Actor> lastOrganization(Syntax syntax, int token) {
    for (int s = syntax.sentence().index(); s >= Math.max(0, syntax.sentence().index() - 6); s--) {
      List<Mention<Actor>> row = story.analysis.mentions().in(s, Actor.class);
      for (int i = row.size() - 1; i >= 0; i--) {
        Mention<Actor> actor = row.get(i);
        boolean before = s < syntax.sentence().index() || actor.to() <= token;
        if (before && (namedGroup(actor) || namedBody(actor))) {
          return actor;
        }
        Mention<Actor> whose = before ? bodyOf(actor) : null;
        if (whose != null) {
          return whose;
        }
      }
    }
    return null;
  }
}
