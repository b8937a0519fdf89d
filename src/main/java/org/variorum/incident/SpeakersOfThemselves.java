package org.variorum.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;

/** Whom a pronoun means that speaks of the speaker: "the army said it had struck a school". */
final class SpeakersOfThemselves {

  private static final WordSet HE = WordSet.of("he", "she");

  private static final WordSet WE = WordSet.of("we", "us");

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
    if (firstPerson(syntax, pronoun)) {
      return inQuotes(syntax, pronoun);
    }
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
            if (actor.covers(speaker.head())
                && (speaksAsOne(actor, norm)
                    || norm.equals("they") && foes(syntax, clause, actor))) {
              return nameBehind(syntax, actor);
            }
          }
        }
      }
    }
    return null;
  }

  /** "Troops said they killed two rebels": who fights those whom "they" harmed. */
  private boolean foes(Syntax syntax, Clause clause, Mention<Actor> speaker) {
    int at = syntax.clauses().indexOf(clause);
    Actor.@Nullable Side other =
        switch (speaker.value().side()) {
          case STATE_FORCES -> Actor.Side.NON_STATE_ARMED;
          case NON_STATE_ARMED -> Actor.Side.STATE_FORCES;
          default -> null;
        };
    return other != null
        && Sequence.any(
            syntax.frames(),
            f ->
                f.clause() == at
                    && f.act().harm()
                    && Sequence.any(
                        story.analysis.mentions().in(syntax.sentence().index(), Actor.class),
                        a ->
                            a.value().side() == other
                                && Sequence.any(
                                    f.patients(), p -> a.covers(syntax.chunk(p).head()))));
  }

  /** "we", in whose words a quotation is. */
  static boolean firstPerson(Syntax syntax, Chunk pronoun) {
    return syntax.tag(pronoun.head()) == Tag.PRONOUN
        && WE.has(syntax.sentence().lexeme(pronoun.head()));
  }

  /** "“We did it,” a spokesman for the Front said": the body whose people speak; or null. */
  private @Nullable Mention<Actor> inQuotes(Syntax syntax, Chunk pronoun) {
    int phrase = syntax.chunkAt(pronoun.head());
    for (Frame frame : syntax.frames()) {
      List<Integer> who = frame.act() == Act.SAY ? speakers(syntax, frame) : List.of();
      boolean says = !who.isEmpty() && !who.contains(phrase);
      for (Mention<Actor> actor :
          says
              ? story.analysis.mentions().in(syntax.sentence().index(), Actor.class)
              : List.<Mention<Actor>>of()) {
        boolean near =
            Sequence.any(
                who,
                a -> {
                  Chunk speaker = syntax.chunk(a);
                  int whose = syntax.chunkAt(actor.to() - 1) - 2;
                  boolean within = speaker.from() <= actor.from() && actor.to() <= speaker.to();
                  return within || whose >= a && whose <= a + 2 && ofOrFor(syntax, actor);
                });
        Mention<Actor> body =
            near && actor.value().side() != Actor.Side.MEDIA ? bodyOf(syntax, actor) : null;
        if (body != null) {
          return body;
        }
      }
      Mention<Actor> meant = says ? spokenFor(syntax, who.get(0), frame) : null;
      if (meant != null) {
        return meant;
      }
    }
    return null;
  }

  /** "“We did it,” a man who said he spoke for the Front told": the Front, or null. */
  private @Nullable Mention<Actor> spokenFor(Syntax syntax, int speaker, Frame saying) {
    int from = syntax.chunk(speaker).from();
    int end = from < saying.head() ? saying.head() : syntax.sentence().size();
    int whom = SpokenFor.phrase(syntax, from, end, end);
    for (Mention<Actor> actor :
        whom < 0
            ? List.<Mention<Actor>>of()
            : story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      if (actor.covers(syntax.chunk(whom).head())
          && actor.value().kind() == Actor.Kind.ORGANIZATION) {
        return actor;
      }
    }
    return null;
  }

  /** Who says it; of "“We did it,” said X" who stands behind. */
  private static List<Integer> speakers(Syntax syntax, Frame saying) {
    if (saying.verb() == null || saying.clause() < 0) {
      return List.of();
    }
    Clause clause = syntax.clauses().get(saying.clause());
    boolean turned =
        clause.verb() > 0
            && syntax.chunk(clause.verb() - 1).is(Chunk.Kind.QUOTE)
            && !clause.objects().isEmpty();
    return turned ? clause.objects().subList(0, 1) : saying.agents();
  }

  /** The Taliban of "Taliban spokesman Zabihullah Mujahid"; a body itself; or null. */
  private @Nullable Mention<Actor> bodyOf(Syntax syntax, Mention<Actor> speaker) {
    Actor value = speaker.value();
    if (value.kind() == Actor.Kind.ORGANIZATION) {
      return speaker;
    }
    int role = speaker.from();
    while (role < speaker.to() && !syntax.lemma(role).equals(value.head().noun())) {
      role++;
    }
    if (value.canonical() == null || role == speaker.from() || role == speaker.to()) {
      return null;
    }
    Actor body =
        new Actor(
            story.analysis.document().quote(syntax.sentence().span(speaker.from(), role)),
            value.canonical(),
            Actor.Kind.ORGANIZATION,
            value.side(),
            value.country(),
            List.of());
    return new Mention<>(
        MentionKind.ACTOR,
        syntax.sentence(),
        speaker.from(),
        role,
        body,
        "whose people speak",
        List.<Mention<?>>of());
  }

  /** "a spokesman for the Front", "the leader of the Front". */
  private static boolean ofOrFor(Syntax syntax, Mention<Actor> actor) {
    int before = syntax.chunk(syntax.chunkAt(actor.to() - 1)).from() - 1;
    return syntax.sentence().is(before, "for") || syntax.sentence().is(before, "of");
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
