package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PlaceContext;
import org.variorum.dictionary.TargetWords.Use;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.actor.Actor.Kind;
import org.variorum.extract.actor.Actor.Side;

/** The person, group or thing that a noun phrase is of, read before or known only by its nouns. */
final class PhraseMentions {

  private static final WordSet NAME_PARTICLES =
      WordSet.of("al", "el", "bin", "ibn", "de", "la", "del", "da", "dos", "van", "von", "y");
  private static final int MOST_WORDS = 14;

  private final Story story;

  PhraseMentions(Story story) {
    this.story = story;
  }

  /** The phrase behind "of", or -1. */
  static int of(Syntax syntax, int phrase) {
    return syntax.phraseEnd(phrase) > phrase ? phrase + 2 : -1;
  }

  /** The actor whose own words hold the head of the phrase, or null. */
  @Nullable Mention<Actor> actor(Sentence sentence, Chunk chunk) {
    for (Mention<Actor> mention : story.analysis.mentions().in(sentence.index(), Actor.class)) {
      if (mention.covers(chunk.head())) {
        return mention;
      }
    }
    return null;
  }

  /** What no dictionary of actors knows: a full name, a person's or a thing's common noun. */
  @Nullable Mention<Actor> unread(Syntax syntax, int phrase, String lemma, @Nullable Use use) {
    Chunk chunk = syntax.chunk(phrase);
    int head = chunk.head();
    Words.Entry entry = Words.english().entry(lemma);
    String category = entry == null ? "" : entry.category();
    if (syntax.tag(head) == Tag.NAME) {
      return site(syntax, chunk) ? facility(syntax, phrase, Side.UNKNOWN) : named(syntax, chunk);
    }
    if (use == Use.OBJECT || use == Use.HOUSE || category.equals("artifact")) {
      return facility(syntax, phrase, Side.UNKNOWN);
    }
    if (category.equals("person") || use == Use.VAGUE || use == Use.BACK) {
      boolean many = syntax.sentence().lexeme(head).plural();
      int from = begin(syntax, chunk);
      return mention(
          syntax,
          from,
          chunk.to(),
          many ? Kind.GROUP : Kind.PERSON,
          Side.UNKNOWN,
          new Actor.Head(
              head - from, lemma, "person", many ? Actor.HowMany.MANY : Actor.HowMany.ONE));
    }
    return null;
  }

  /** "the general", "a custodian": somebody whom only a common noun tells of, or null. */
  @Nullable Mention<Actor> person(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    String lemma = syntax.lemma(chunk.head());
    Words.Entry entry = Words.english().entry(lemma);
    boolean person =
        syntax.tag(chunk.head()) == Tag.NOUN && entry != null && entry.category().equals("person");
    return person && !Matter.weapon(syntax, phrase) && actor(syntax.sentence(), chunk) == null
        ? unread(syntax, phrase, lemma, null)
        : null;
  }

  /** One person by a full name that nothing else tells of, or null. */
  @Nullable Mention<Actor> named(Syntax syntax, Chunk chunk) {
    return fullName(syntax, chunk) ? person(syntax, begin(syntax, chunk), chunk.to()) : null;
  }

  /** "the Hotel Zurela": called by what it is, and so nobody. */
  private static boolean site(Syntax syntax, Chunk chunk) {
    int from = begin(syntax, chunk);
    return from < chunk.head() && PlaceContext.CALLED.is(syntax.sentence().lexeme(from));
  }

  /** "Luz Gomez": two names and more, and no place. */
  private boolean fullName(Syntax syntax, Chunk chunk) {
    int from = begin(syntax, chunk);
    Sentence sentence = syntax.sentence();
    if (chunk.to() - from < 2 || sentence.upperCase()) {
      return false;
    }
    if (shouted(sentence, from, chunk.to())) {
      return false;
    }
    for (int i = from; i < chunk.to(); i++) {
      boolean name =
          syntax.tag(i) == Tag.NAME && sentence.token(i).capitalized()
              || i == 0 && opensName(sentence)
              || syntax.tag(i) == Tag.HYPHEN
              || NAME_PARTICLES.has(sentence.lexeme(i));
      if (!name) {
        return false;
      }
    }
    return Sequence.none(
        story.analysis.mentions().in(sentence.index()),
        m -> m.kind() == MentionKind.PLACE && m.covers(chunk.head()));
  }

  /** "Luz Gomez was sentenced": a first word that is no word of the language. */
  private static boolean opensName(Sentence sentence) {
    return sentence.token(0).capitalized()
        && sentence.lexeme(0).tag() == null
        && sentence.lexeme(0).entry() == null;
  }

  /** "POLICE APPEAL": a label, in a text that is not in capitals throughout. */
  private static boolean shouted(Sentence sentence, int from, int to) {
    for (int i = from; i < to; i++) {
      if (sentence.token(i).text().chars().anyMatch(Character::isLowerCase)) {
        return false;
      }
    }
    return true;
  }

  private Mention<Actor> person(Syntax syntax, int from, int to) {
    return mention(
        syntax,
        from,
        to,
        Kind.PERSON,
        Side.UNKNOWN,
        new Actor.Head(to - 1 - from, null, "person", Actor.HowMany.ONE));
  }

  /** "the mayor's car", "the offices of the union": the thing with whose it is. */
  Mention<Actor> whole(Syntax syntax, int phrase, Mention<Actor> actor) {
    Chunk chunk = syntax.chunk(phrase);
    boolean owned = begin(syntax, chunk) < actor.from();
    boolean of = of(syntax, phrase) >= 0 && actor.to() <= chunk.to();
    if (!owned && !of) {
      return actor;
    }
    Mention<Actor> all = facility(syntax, phrase, actor.value().side());
    return all.to() < actor.to() ? actor : all;
  }

  /** Where the "'s" of "the embassy's garden" stands, or -1. */
  static int owner(Syntax syntax, Chunk chunk) {
    for (int i = chunk.from() + 1; i < chunk.head(); i++) {
      if (syntax.tag(i) == Tag.POSSESSIVE) {
        return i;
      }
    }
    return -1;
  }

  /** The embassy of "the embassy's garden". */
  Mention<Actor> owned(Syntax syntax, Chunk chunk) {
    int from = begin(syntax, chunk);
    int to = owner(syntax, chunk);
    Actor.Head head = new Actor.Head(to - 1 - from, syntax.lemma(to - 1), "", Actor.HowMany.ONE);
    return mention(syntax, from, to, Kind.FACILITY, Side.UNKNOWN, head);
  }

  Mention<Actor> facility(Syntax syntax, int phrase, Side side) {
    Chunk chunk = syntax.chunk(phrase);
    int from = begin(syntax, chunk);
    int of = of(syntax, phrase);
    int to = chunk.to();
    if (of >= 0 && telling(syntax, of) && syntax.chunk(of).to() - from < MOST_WORDS) {
      to = syntax.chunk(of).to();
    }
    boolean many = syntax.sentence().lexeme(chunk.head()).plural();
    return mention(
        syntax,
        from,
        to,
        Kind.FACILITY,
        side,
        new Actor.Head(
            chunk.head() - from,
            syntax.lemma(chunk.head()),
            "",
            many ? Actor.HowMany.MANY : Actor.HowMany.ONE));
  }

  /** "the offices of the union" tells more than "the offices"; "the house of 12" does not. */
  private static boolean telling(Syntax syntax, int of) {
    Tag tag = syntax.tag(syntax.chunk(of).head());
    return tag == Tag.NAME || tag == Tag.NOUN;
  }

  private Mention<Actor> mention(
      Syntax syntax, int from, int to, Kind kind, Side side, Actor.Head head) {
    Sentence sentence = syntax.sentence();
    String name = story.analysis.document().quote(sentence.span(from, to));
    Actor actor = new Actor(name, null, kind, side, null, List.of(), head);
    return new Mention<>(
        MentionKind.ACTOR, sentence, from, to, actor, "what an act was done to", List.of());
  }

  /** Behind determiner, count and hedge. */
  private static int begin(Syntax syntax, Chunk chunk) {
    int from = chunk.from();
    while (from < chunk.head()) {
      Tag tag = syntax.tag(from);
      boolean opens =
          tag == Tag.DETERMINER
              || tag == Tag.NUMBER
              || tag == Tag.POSSESSIVE_PRONOUN
              || tag == Tag.QUOTE
              || tag == Tag.ADVERB
              || tag == Tag.PREPOSITION
              || Set.of(
                      "at", "least", "more", "than", "some", "several", "other", "another", "many")
                  .contains(syntax.sentence().norm(from));
      if (!opens) {
        return from;
      }
      from++;
    }
    return from;
  }
}
