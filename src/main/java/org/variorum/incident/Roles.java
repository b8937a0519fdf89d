package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Contrast;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.actor.OneNounForSeveral;

/**
 * Finds the actors that a noun phrase of a frame stands for: "the group, X, attacked" is of X, "an
 * X convoy" of X, "they" of whom was told before.
 */
final class Roles {

  private static final WordSet FORCES =
      WordSet.of(
          "forces", "troops", "soldiers", "peacekeepers", "fighters", "members", "contingent");

  private static final WordSet BAND =
      WordSet.of(
          "commando",
          "group",
          "squad",
          "cell",
          "column",
          "gang",
          "faction",
          "organization",
          "organisation",
          "outfit",
          "militia",
          "movement");

  private static final WordSet ONE = WordSet.of("the", "a", "an", "one");

  private final Story story;
  private final Anaphora anaphora;

  Roles(Story story) {
    this.story = story;
    this.anaphora = new Anaphora(story);
  }

  /**
   * The actors of a phrase and of those in one list with it; a pronoun stands for an earlier group.
   */
  List<Mention<Actor>> actors(Syntax syntax, List<Integer> phrases) {
    List<Mention<Actor>> found = new ArrayList<>();
    for (int phrase : phrases) {
      int so = instead(syntax, phrase);
      for (int each : syntax.list(so)) {
        if (each == so || !not(syntax, each)) {
          found.addAll(of(syntax, each));
        }
      }
    }
    return found;
  }

  /** "The army and not the rebels": those before the "not", where it is said of them. */
  private static int instead(Syntax syntax, int phrase) {
    int before = phrase - 1;
    while (not(syntax, phrase)
        && before > 0
        && before > phrase - 4
        && !syntax.chunk(before).is(Chunk.Kind.NOUN)
        && syntax.chunk(before).verb() == null) {
      before--;
    }
    boolean said = before < phrase - 1 && syntax.chunk(before).is(Chunk.Kind.NOUN);
    return said ? before : phrase;
  }

  /** "rather than the rebels", "it was not the rebels who". */
  private static boolean not(Syntax syntax, int phrase) {
    int from = phrase > 0 ? syntax.chunk(phrase).from() : 0;
    return Contrast.before(syntax, from) >= 0 || syntax.sentence().is(from - 1, "not");
  }

  /** Those of one phrase: named behind it, told in it, or meant by it. */
  private List<Mention<Actor>> of(Syntax syntax, int phrase) {
    int apposition = apposition(syntax, phrase);
    List<Mention<Actor>> named = apposition < 0 ? List.of() : named(syntax, phrase, apposition);
    if (!named.isEmpty()) {
      return named;
    }
    Mention<Actor> described = describedBehind(syntax, phrase);
    if (described != null) {
      return List.of(described);
    }
    Chunk chunk = syntax.chunk(phrase);
    Mention<Actor> told = inQuotes(syntax, chunk, told(syntax, phrase));
    if (told != null && meant(syntax, told, chunk)) {
      List<Mention<Actor>> all = beside(syntax, told, chunk);
      all.add(anaphora.standsFor(syntax, told));
      return all;
    }
    Mention<Actor> antecedent = anaphora.antecedent(syntax, chunk);
    return antecedent == null ? List.of() : List.of(antecedent);
  }

  /** "the Maoist “Shining Path” group": the name inside the phrase, where its head names nobody. */
  private @Nullable Mention<Actor> inQuotes(
      Syntax syntax, Chunk chunk, @Nullable Mention<Actor> told) {
    if (told == null || told.from() != chunk.head() || !BAND.has(syntax.base(chunk.head()))) {
      return told;
    }
    for (Mention<Actor> actor : in(syntax)) {
      boolean quoted =
          actor.from() > chunk.from()
              && actor.to() < chunk.head()
              && syntax.tag(actor.to()) == Tag.QUOTE;
      if (quoted && namedGroup(actor)) {
        return actor;
      }
    }
    return told;
  }

  /** "Indian and Pakistani troops", "Hamas and ETA gunmen": those who share the noun told. */
  private List<Mention<Actor>> beside(Syntax syntax, Mention<Actor> told, Chunk chunk) {
    List<Mention<Actor>> found = new ArrayList<>();
    int behind = told.from() - 1;
    List<Mention<Actor>> all = in(syntax);
    for (int i = all.indexOf(told) - 1; i >= 0; i--) {
      Mention<Actor> actor = all.get(i);
      boolean both = // "army and police units", one phrase
          actor.value().side() == Actor.Side.STATE_FORCES
              && told.value().side() == Actor.Side.STATE_FORCES
              && actor.from() >= chunk.from();
      if (actor.to() != behind || !both && !OneNounForSeveral.is(actor)) {
        break;
      }
      found.add(0, actor);
      behind = actor.from() - 1;
    }
    return found;
  }

  /** The actor whose words hold the head of a phrase, else the first told in it; or null. */
  private @Nullable Mention<Actor> told(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    int end = syntax.chunk(ofPeople(syntax, phrase)).to();
    Mention<Actor> best = null;
    for (Mention<Actor> actor : in(syntax)) {
      if (actor.from() < end && chunk.from() < actor.to()) {
        boolean head = actor.covers(chunk.head());
        boolean further = actor.from() >= chunk.to();
        if (best == null || head && !best.covers(chunk.head()) && !further) {
          best = actor;
        }
      }
    }
    return best;
  }

  /** "the general of the massacre of peasants": the end of what is still told of people. */
  private static int ofPeople(Syntax syntax, int phrase) {
    int last = phrase;
    int end = syntax.phraseEnd(phrase);
    while (last < end && !Matter.violent(syntax, last + 2)) {
      last += 2;
    }
    return last;
  }

  /** Whether the phrase is of the actor told in it, not merely of something of the actor's. */
  private static boolean meant(Syntax syntax, Mention<Actor> told, Chunk chunk) {
    return told.to() > chunk.head()
        || told.from() >= chunk.to()
        || namedGroup(told)
        || forcesOf(syntax, told, chunk);
  }

  /** "the group, X, …": the name that follows between commas, or -1. */
  private static int apposition(Syntax syntax, int phrase) {
    int name = syntax.phraseEnd(phrase) + 2;
    List<Chunk> chunks = syntax.chunks();
    int behind = name < chunks.size() ? syntax.phraseEnd(name) + 1 : name;
    boolean speaks = // "by the army, the Front said"
        behind < chunks.size() && chunks.get(behind).verb() != null;
    boolean between =
        name < chunks.size()
            && !speaks
            && chunks.get(name - 1).is(Chunk.Kind.COMMA)
            && chunks.get(name).is(Chunk.Kind.NOUN)
            && (syntax.tag(chunks.get(name).from()) == Tag.NAME
                || syntax.tag(chunks.get(name).from()) == Tag.DETERMINER
                    && syntax.sentence().token(chunks.get(name).head()).capitalized())
            && syntax.tag(chunks.get(phrase).head()) == Tag.NOUN
            && (name + 1 >= chunks.size() || !chunks.get(name + 1).is(Chunk.Kind.CONJUNCTION));
    return between ? name : -1;
  }

  /** "Col Paz, the main person implicated", "Paz, one of the men who": who is described so. */
  private @Nullable Mention<Actor> describedBehind(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    boolean one =
        phrase >= 2
            && syntax.chunk(phrase - 1).is(Chunk.Kind.COMMA)
            && syntax.chunk(phrase - 2).is(Chunk.Kind.NOUN)
            && syntax.tag(syntax.chunk(phrase - 2).head()) == Tag.NAME
            && ONE.has(syntax.sentence().lexeme(chunk.from()))
            && !syntax.sentence().lexeme(chunk.head()).plural()
            && modified(syntax, phrase);
    for (Mention<Actor> actor : one ? in(syntax) : List.<Mention<Actor>>of()) {
      if (actor.value().kind() == Actor.Kind.PERSON
          && actor.covers(syntax.chunk(phrase - 2).head())) {
        return actor;
      }
    }
    return null;
  }

  /** Whether a clause hangs on the phrase: no next one of a list is told of at such length. */
  private static boolean modified(Syntax syntax, int phrase) {
    return Sequence.any(
        syntax.clauses(),
        c ->
            (c.link() == Clause.Link.RELATIVE || c.link() == Clause.Link.PARTICIPLE)
                && c.subjects().contains(phrase));
  }

  /**
   * The armed organisations that the phrase between commas names, or the person that one described
   * is: "a 24-year-old man, Dev Ramlal,".
   */
  private List<Mention<Actor>> named(Syntax syntax, int described, int apposition) {
    Chunk chunk = syntax.chunk(apposition);
    boolean one = !syntax.sentence().lexeme(syntax.chunk(described).head()).plural();
    List<Mention<Actor>> names = new ArrayList<>();
    for (Mention<Actor> actor : in(syntax)) {
      boolean person =
          one
              && actor.value().kind() == Actor.Kind.PERSON
              && actor.from() == chunk.from()
              && syntax.tag(chunk.head()) == Tag.NAME
              && Sequence.none(in(syntax), a -> a.covers(syntax.chunk(described).head()));
      boolean band = // "a commando, the Liberty Force,"
          actor.value().kind() == Actor.Kind.ORGANIZATION
              && actor.value().canonical() == null
              && BAND.has(syntax.base(syntax.chunk(described).head()));
      if (actor.from() < chunk.to()
          && chunk.from() < actor.to()
          && (namedGroup(actor) || person || band)) {
        names.add(actor);
      }
    }
    return names;
  }

  /** "the Taliban": an armed organisation by its name. */
  static boolean namedGroup(Mention<Actor> actor) {
    return actor.value().kind() == Actor.Kind.ORGANIZATION
        && actor.value().side() == Actor.Side.NON_STATE_ARMED;
  }

  /** "AMISOM forces", "African Union troops": the body whose forces they are. */
  private static boolean forcesOf(Syntax syntax, Mention<Actor> body, Chunk chunk) {
    Actor actor = body.value();
    return actor.kind() == Actor.Kind.ORGANIZATION
        && (actor.side() == Actor.Side.INTERNATIONAL || actor.side() == Actor.Side.STATE_FORCES)
        && FORCES.has(syntax.sentence().lexeme(chunk.head()));
  }

  private List<Mention<Actor>> in(Syntax syntax) {
    return story.analysis.mentions().in(syntax.sentence().index(), Actor.class);
  }
}
