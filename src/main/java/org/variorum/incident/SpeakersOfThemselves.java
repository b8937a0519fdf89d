package org.variorum.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;

/** Whom a pronoun means that speaks of the speaker: "the army said it had struck a school". */
final class SpeakersOfThemselves {

  private static final WordSet HE = WordSet.of("he", "she");

  private final Story story;

  SpeakersOfThemselves(Story story) {
    this.story = story;
  }

  /** "the rebel leader said he had ordered the attack": whoever speaks of himself, or null. */
  @Nullable Mention<Actor> person(Syntax syntax, Chunk pronoun) {
    int phrase = syntax.chunkAt(pronoun.head());
    boolean himself = HE.has(syntax.sentence().lexeme(pronoun.head()));
    for (Clause clause : himself ? syntax.clauses() : List.<Clause>of()) {
      boolean said = clause.subjects().contains(phrase) && clause.parent() >= 0;
      Clause above = said ? syntax.clauses().get(clause.parent()) : null;
      if (above != null && SpeechVerbs.saying(above) && above.subjects().size() == 1) {
        Chunk speaker = syntax.chunk(above.subjects().get(0));
        for (Mention<Actor> actor :
            story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
          if (actor.covers(speaker.head()) && actor.value().kind() == Actor.Kind.PERSON) {
            return actor;
          }
        }
      }
    }
    return null;
  }

  /** "the army said it had struck a school": the body that speaks, of whatever sort; or null. */
  @Nullable Mention<Actor> body(Syntax syntax, Chunk pronoun) {
    String norm = syntax.sentence().norm(pronoun.head());
    if (!norm.equals("it") && !norm.equals("they")) {
      return null;
    }
    int phrase = syntax.chunkAt(pronoun.head());
    for (Clause clause : syntax.clauses()) {
      boolean said = clause.subjects().contains(phrase) && clause.parent() >= 0;
      for (Frame frame : said ? syntax.frames() : List.<Frame>of()) {
        boolean above =
            frame.clause() == clause.parent()
                && (frame.act() == Act.SAY || frame.act() == Act.CLAIM || frame.act() == Act.DENY);
        for (int agent : above ? frame.agents() : List.<Integer>of()) {
          Chunk speaker = syntax.chunk(agent);
          for (Mention<Actor> actor :
              story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
            if (actor.covers(speaker.head()) && speaksAsOne(actor, norm)) {
              return nameBehind(syntax, actor);
            }
          }
        }
      }
    }
    return null;
  }

  /** "A new group, the Red Front, said it": the body by the name between commas, if it has one. */
  private Mention<Actor> nameBehind(Syntax syntax, Mention<Actor> body) {
    boolean described =
        body.value().kind() == Actor.Kind.GROUP && syntax.sentence().is(body.to(), ",");
    for (Mention<Actor> name :
        described
            ? story.analysis.mentions().in(syntax.sentence().index(), Actor.class)
            : List.<Mention<Actor>>of()) {
      boolean next = name.from() > body.to() && name.from() <= body.to() + 3;
      if (next && Roles.namedGroup(name) && syntax.sentence().is(name.to(), ",")) {
        return name;
      }
    }
    return body;
  }

  /** "the army", "an IS-linked group", "the Deccan Mujahideen": a body that is "it". */
  private static boolean speaksAsOne(Mention<Actor> actor, String pronoun) {
    Actor value = actor.value();
    boolean forces =
        value.kind() == Actor.Kind.ORGANIZATION && value.side() == Actor.Side.STATE_FORCES;
    boolean band =
        pronoun.equals("it")
            && value.kind() != Actor.Kind.PERSON
            && value.side() == Actor.Side.NON_STATE_ARMED
            && (value.head().number() == Actor.HowMany.BODY || properName(actor));
    return forces || band;
  }

  /** Several words, the last of them with a capital, or a name that the dictionary has. */
  private static boolean properName(Mention<Actor> actor) {
    return actor.value().canonical() != null
        || actor.to() - actor.from() > 1 && actor.sentence().token(actor.to() - 1).capitalized();
  }
}
