package org.variorum.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;

/**
 * Whom told before a word means that names nobody: in "the Front said its men had fired" and "the
 * group fled" it is the Front.
 */
final class Anaphora {

  private static final WordSet STAND_INS =
      WordSet.of(
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
  private static final WordSet OWN =
      WordSet.of(
          "man",
          "member",
          "fighter",
          "militant",
          "militiaman",
          "gunman",
          "soldier",
          "bomber",
          "unit",
          "squad",
          "commando",
          "volunteer",
          "cell");

  private static final WordSet THEIRS = WordSet.of("its", "their");

  /** "The leader of the Front said his men had done it": of a person who has a group. */
  private static final WordSet HIS = WordSet.of("his", "her");

  /** "a gang known as the Falcons". */
  private static final WordSet CALLED = WordSet.of("known", "called", "dubbed", "named");

  /** "a group", "another group" was not told of before. */
  private static final WordSet ANEW = WordSet.of("a", "an", "no", "another");

  /** How many sentences back a body may have been named. */
  private static final int FARTHEST = 6;

  private static final WordSet THIS = WordSet.of("this", "that");

  private final Story story;
  private final SpeakersOfThemselves speakers;

  Anaphora(Story story) {
    this.story = story;
    this.speakers = new SpeakersOfThemselves(story);
  }

  /** "the group" for the organisation named before; anything more telling for itself. */
  Mention<Actor> standsFor(Syntax syntax, Mention<Actor> actor) {
    Mention<Actor> called = callingItself(syntax, actor);
    if (called != null) {
      return called;
    }
    boolean own = // "one of its men", "their fighters"
        actor.from() > 0
            && THEIRS.has(syntax.sentence().lexeme(actor.from() - 1))
            && OWN.has(syntax.base(actor.to() - 1));
    Mention<Actor> whose = own ? lastOrganization(syntax, actor.from()) : null;
    whose = whose == null ? hisGroup(syntax, actor) : whose;
    whose = whose == null ? TheirForces.named(story, syntax, actor) : whose;
    if (whose != null) {
      return whose;
    }
    boolean standIn =
        actor.value().kind() == Actor.Kind.GROUP
            && actor.to() - actor.from() == 1
            && STAND_INS.has(syntax.base(actor.to() - 1))
            && actor.from() > 0
            && (syntax.tag(actor.from() - 1) == Tag.DETERMINER
                || THEIRS.has(syntax.sentence().lexeme(actor.from() - 1)))
            && !ANEW.has(syntax.sentence().lexeme(actor.from() - 1));
    if (!standIn) {
      return actor;
    }
    Mention<Actor> named = lastOrganization(syntax, actor.from());
    boolean thisOne = THIS.has(syntax.sentence().lexeme(actor.from() - 1));
    Mention<Actor> band = named == null && thisOne ? lastBand(syntax) : named;
    return band == null ? actor : band;
  }

  /** "a death squad … This group": the armed body described last in the sentence before. */
  private @Nullable Mention<Actor> lastBand(Syntax syntax) {
    Mention<Actor> last = null;
    int before = syntax.sentence().index() - 1;
    for (Mention<Actor> actor :
        before < 0
            ? List.<Mention<Actor>>of()
            : story.analysis.mentions().in(before, Actor.class)) {
      boolean band =
          actor.value().kind() == Actor.Kind.GROUP
              && actor.value().side() == Actor.Side.NON_STATE_ARMED
              && actor.value().head().category().endsWith("group");
      last = band ? actor : last;
    }
    return last;
  }

  /** "Boko Haram leader X claimed that his men had taken them": his group, or null. */
  private @Nullable Mention<Actor> hisGroup(Syntax syntax, Mention<Actor> men) {
    boolean his =
        men.from() > 0
            && HIS.has(syntax.sentence().lexeme(men.from() - 1))
            && OWN.has(syntax.base(men.to() - 1));
    Mention<Actor> whose = null;
    for (Mention<Actor> actor :
        his
            ? story.analysis.mentions().in(syntax.sentence().index(), Actor.class)
            : List.<Mention<Actor>>of()) {
      whose = actor.to() < men.from() && bodyOf(actor) != null ? bodyOf(actor) : whose;
    }
    return whose;
  }

  /** "a group calling itself the Falcons": the name, or null. */
  private @Nullable Mention<Actor> callingItself(Syntax syntax, Mention<Actor> actor) {
    String self = syntax.sentence().norm(actor.to() + 1);
    boolean calls =
        syntax.sentence().is(actor.to(), "calling")
            && (self.equals("itself") || self.equals("themselves"));
    int known = actor.to();
    while (known < syntax.sentence().size() - 1
        && syntax.tag(known) == Tag.ADVERB) { // "locally known as"
      known++;
    }
    boolean called =
        CALLED.has(syntax.sentence().lexeme(known))
            && actor.value().canonical() == null
            && actor.value().kind() != Actor.Kind.PERSON;
    for (Mention<Actor> name :
        called
            ? story.analysis.mentions().in(syntax.sentence().index(), Actor.class)
            : List.<Mention<Actor>>of()) {
      boolean next = name.from() > known && name.from() <= known + 4;
      if (next && Roles.namedGroup(name)) {
        return name;
      }
    }
    if (calls) {
      for (Mention<Actor> name :
          story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
        if (name.from() >= actor.to() + 2 && name.from() <= actor.to() + 4) {
          return name;
        }
      }
    }
    return null;
  }

  /** Whom a phrase means that tells of no actor by itself, "they", "the alliance"; or null. */
  @Nullable Mention<Actor> antecedent(Syntax syntax, Chunk chunk) {
    Mention<Actor> speaker = speakers.person(syntax, chunk);
    if (speaker != null) {
      return speaker;
    }
    if (SpeakersOfThemselves.firstPerson(syntax, chunk)) {
      return speakers.body(syntax, chunk);
    }
    if (!STAND_INS.has(syntax.base(chunk.head()))) {
      return null;
    }
    for (int i = chunk.from(); i < chunk.head(); i++) {
      if (ANEW.has(syntax.sentence().lexeme(i))) {
        return null;
      }
    }
    Mention<Actor> speaking = speakers.body(syntax, chunk);
    if (speaking != null) {
      return speaking;
    }
    if (!syntax.sentence().is(chunk.head(), "they")) {
      return lastOrganization(syntax, chunk.from());
    }
    Mention<Actor> last = lastSeveral(syntax, chunk.from());
    Mention<Actor> acting = last == null ? null : GoesOn.acting(story, syntax, chunk, last);
    return acting == null ? last : acting;
  }

  /** Whom "they" means: the last group named or armed people described, whichever is nearer. */
  private @Nullable Mention<Actor> lastSeveral(Syntax syntax, int token) {
    Mention<Actor> named = lastOrganization(syntax, token);
    int here = syntax.sentence().index();
    int farthest = named == null ? here - 2 : named.sentence().index();
    for (int s = here; s >= Math.max(0, farthest); s--) {
      for (Mention<Actor> actor : story.analysis.mentions().in(s, Actor.class)) {
        boolean before = s < here || actor.to() <= token;
        boolean nearer = named == null || s > named.sentence().index() || !Roles.namedGroup(named);
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

  /** "the Amboro Wilka group": a body with a name, though no dictionary has it. */
  private static boolean namedBody(Mention<Actor> actor) {
    Actor value = actor.value();
    int name = value.head().at() - 1;
    return value.kind() == Actor.Kind.GROUP
        && value.side() != Actor.Side.STATE_FORCES
        && value.side() != Actor.Side.MEDIA
        && value.head().number() == Actor.HowMany.BODY
        && name >= 0
        && actor.sentence().token(actor.from() + name).capitalized();
  }

  /** The body named last before a token, in this sentence or a few before it; or null. */
  private @Nullable Mention<Actor> lastOrganization(Syntax syntax, int token) {
    for (int s = syntax.sentence().index();
        s >= Math.max(0, syntax.sentence().index() - FARTHEST);
        s--) {
      List<Mention<Actor>> row = story.analysis.mentions().in(s, Actor.class);
      for (int i = row.size() - 1; i >= 0; i--) {
        Mention<Actor> actor = row.get(i);
        boolean before = s < syntax.sentence().index() || actor.to() <= token;
        if (before && (Roles.namedGroup(actor) || namedBody(actor))) {
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
