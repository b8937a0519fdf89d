package org.variorum.incident;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.TargetWords;
import org.variorum.dictionary.TargetWords.Use;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.actor.Actor.Kind;

/** Reads from a noun phrase who or what it names: "the body of Juan Paz", "the mayor's car". */
final class TargetPhrases {

  private static final WordSet NEGATIONS = WordSet.of("no", "not", "neither", "without");

  private final Story story;
  private final PhraseMentions mentions;
  private final NamesBeside names;

  TargetPhrases(Story story) {
    this.story = story;
    this.mentions = new PhraseMentions(story);
    this.names = new NamesBeside(mentions);
  }

  /** Who or what one phrase names, or null when it names no target. */
  @Nullable Target read(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    if (!chunk.is(Chunk.Kind.NOUN)) {
      return null;
    }
    String lemma = syntax.lemma(chunk.head());
    Use use = TargetWords.use(syntax.base(chunk.head()));
    int of = PhraseMentions.of(syntax, phrase);
    if (of >= 0
        && (use == Use.OF_WHOM
            || use == Use.BACK
            || use == Use.SIDE
            || use == Use.PART
            || syntax.tag(chunk.head()) == Tag.NUMBER)) {
      return read(syntax, of);
    }
    if (use == Use.SIDE && PhraseMentions.owner(syntax, chunk) > 0) {
      return target(syntax, chunk, mentions.owned(syntax, chunk));
    }
    Mention<Actor> actor = mentions.actor(syntax.sentence(), chunk);
    boolean installation = // "military sites"
        use == Use.GROUND
            && actor != null
            && actor.value().kind() == Kind.FACILITY
            && actor.to() - actor.from() > 1;
    if (use == Use.MEANS
        || use == Use.GROUND && !installation
        || use == Use.SIDE
        || use == Use.PART) {
      return null;
    }
    Tag tag = syntax.tag(chunk.head());
    if (tag == Tag.PRONOUN || tag == Tag.NUMBER || tag == Tag.OTHER) {
      return null;
    }
    if (NEGATIONS.has(syntax.sentence().lexeme(chunk.from()))
        || NEGATIONS.has(syntax.sentence().lexeme(chunk.from() - 1))) {
      return null;
    }
    if (NamesBeside.secondRole(syntax, phrase)) {
      return null;
    }
    Mention<Actor> name = tag == Tag.NAME ? null : names.of(syntax, phrase, lemma);
    if (name != null && (actor == null || actor.value().kind() == Kind.PERSON)) {
      return target(syntax, syntax.chunk(syntax.chunkAt(name.from())), name);
    }
    if (actor == null) {
      actor = mentions.unread(syntax, phrase, lemma, use);
    } else if (actor.value().kind() == Kind.FACILITY) {
      actor = mentions.whole(syntax, phrase, actor);
    } else if (actor.value().kind() == Kind.ORGANIZATION && use == Use.HOUSE) {
      actor = mentions.facility(syntax, phrase, actor.value().side());
    }
    return actor == null ? null : target(syntax, chunk, actor);
  }

  /** What a phrase names where things are hit: "the explosion at the union" was at its house. */
  @Nullable Target house(Syntax syntax, int phrase) {
    Target target = read(syntax, phrase);
    if (target == null || target.thing()) {
      return target;
    }
    boolean house =
        TargetWords.use(target.head()) == Use.HOUSE || target.actor().kind() == Kind.ORGANIZATION;
    if (!house) {
      return target;
    }
    Actor body = target.actor();
    Actor thing =
        new Actor(
            body.name(),
            body.canonical(),
            Kind.FACILITY,
            body.side(),
            body.country(),
            List.of(),
            body.head());
    return target.as(thing);
  }

  private Target target(Syntax syntax, Chunk chunk, Mention<Actor> actor) {
    Actor.Head head = actor.value().head();
    boolean named =
        actor.value().kind() == Kind.PERSON
            && syntax.tag(actor.from() + head.at()) == Tag.NAME
            && actor.to() > actor.from();
    String noun = head.noun() == null ? "" : NamesBeside.last(head.noun());
    String lemma = named ? noun : syntax.lemma(Math.min(chunk.head(), actor.to() - 1));
    boolean many =
        actor.value().kind() == Kind.GROUP || syntax.sentence().lexeme(chunk.head()).plural();
    Use use = TargetWords.use(lemma);
    Mention<Actor> full = named ? story.names.of(syntax, actor) : null;
    Mention<Actor> naming = full == null ? actor : full;
    return new Target(
        actor,
        naming.value(),
        words(story.syntax(naming.sentence().index()), naming.from(), naming.to()),
        lemma,
        named,
        many && !named,
        definite(syntax, chunk),
        use == Use.VAGUE || use == Use.BACK,
        actor.rule());
  }

  private static boolean definite(Syntax syntax, Chunk chunk) {
    return GrammarWords.DEFINITE.is(syntax.sentence().lexeme(chunk.from()))
        || syntax.sentence().is(chunk.from(), "said"); // "said vehicle"
  }

  private static Set<String> words(Syntax syntax, int from, int to) {
    Set<String> words = new HashSet<>();
    for (int i = from; i < to; i++) {
      switch (syntax.tag(i)) {
        case NOUN, NAME, ADJECTIVE, NUMBER, VERB_BASE, PARTICIPLE, ING ->
            words.add(singular(syntax, i));
        default -> {
          // links of a name
        }
      }
    }
    return words;
  }

  /** Names are inflected as well: "the Jesuits". */
  private static String singular(Syntax syntax, int token) {
    String noun = syntax.base(token).noun();
    return noun == null ? syntax.lemma(token) : noun;
  }
}
