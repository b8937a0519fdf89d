package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.actor.Actor.HowMany;

/**
 * Who fought whom: both sides of "clashes between X and Y", "X clashed with Y", "killed in a
 * conflict involving the X and Y clans".
 */
final class Parties {

  /** Fights that are no act by themselves but have parties. */
  private static final WordSet STRIFE =
      WordSet.of(
          "conflict",
          "fight",
          "feud",
          "brawl",
          "violence",
          "war",
          "unrest",
          "melee",
          "strife",
          "dispute",
          "quarrel",
          "argument",
          "rivalry",
          "duel");

  private static final WordSet SPARKED = WordSet.of("trigger", "spark", "ignite", "provoke");

  private static final WordSet RIVAL = WordSet.of("rival", "two", "opposing", "warring", "feuding");

  private static final WordSet WHERE =
      WordSet.of("at", "in", "near", "around", "inside", "outside");

  private static final int REACH = 8;

  private final Story story;
  private final Roles roles;
  private final UnlistedNames names;
  private final PhraseMentions words;

  Parties(Story story, Roles roles, UnlistedNames names) {
    this.story = story;
    this.roles = roles;
    this.names = names;
    this.words = new PhraseMentions(story);
  }

  /** The sides that a clash is told to have, besides its subjects. */
  List<Mention<Actor>> of(Syntax syntax, Frame frame) {
    List<Integer> phrases = new ArrayList<>();
    if (frame.verb() != null) {
      phrases.addAll(frame.patients());
    }
    phrases.addAll(against(syntax, syntax.chunkAt(frame.head())));
    return sides(syntax, frame, phrases);
  }

  /** The sides of a fight in which people came to harm: "killed in a conflict between X and Y". */
  List<Mention<Actor>> behind(Syntax syntax, Frame frame) {
    List<Chunk> chunks = syntax.chunks();
    int from = syntax.chunkAt(frame.head());
    for (int i = from + 1; i < chunks.size() && !chunks.get(i).is(Chunk.Kind.STOP); i++) {
      boolean strife =
          chunks.get(i).is(Chunk.Kind.NOUN)
              && i > from + 1
              && chunks.get(i - 1).is(Chunk.Kind.PREPOSITION)
              && STRIFE.has(syntax.base(chunks.get(i).head()));
      if (strife) {
        List<Integer> phrases = against(syntax, i);
        return phrases.size() > 1 || rivals(syntax, phrases)
            ? sides(syntax, frame, phrases)
            : List.of();
      }
    }
    return List.of();
  }

  /** "a dispute between rival gangs": both sides in one phrase. */
  private static boolean rivals(Syntax syntax, List<Integer> phrases) {
    Chunk chunk = phrases.size() == 1 ? syntax.chunk(phrases.get(0)) : null;
    if (chunk == null || !syntax.sentence().lexeme(chunk.head()).plural()) {
      return false;
    }
    for (int i = chunk.from(); i < chunk.head(); i++) {
      if (RIVAL.has(syntax.sentence().lexeme(i))) {
        return true;
      }
    }
    return false;
  }

  /** The sides of a fight that does harm: "The fight between X and Y killed five". */
  List<Mention<Actor>> of(Syntax syntax, List<Integer> agents, Frame frame) {
    for (int agent : agents) {
      if (STRIFE.has(syntax.base(syntax.chunk(agent).head()))) {
        List<Integer> phrases = against(syntax, agent);
        return phrases.size() > 1 ? sides(syntax, frame, phrases) : List.of();
      }
    }
    return List.of();
  }

  private List<Mention<Actor>> sides(Syntax syntax, Frame frame, List<Integer> phrases) {
    List<Mention<Actor>> found = new ArrayList<>();
    for (int phrase : phrases) {
      List<Mention<Actor>> known =
          roles.actors(syntax, List.of(phrase)).stream().filter(Doers::canAct).toList();
      known.stream().filter(actor -> !found.contains(actor)).forEach(found::add);
    }
    List<Integer> named = new ArrayList<>(phrases);
    named.addAll(frame.act() == Act.CLASH ? frame.agents() : List.of());
    for (int phrase : named) {
      if (!known(syntax, phrase) && !where(syntax, phrase)) {
        found.addAll(unknown(syntax, phrase, named));
      }
    }
    return found;
  }

  /** The phrases behind "with", "between" and "involving" that follow the word for the fight. */
  private static List<Integer> against(Syntax syntax, int from) {
    List<Chunk> chunks = syntax.chunks();
    for (int i = from + 1; i + 1 < chunks.size() && i < from + REACH; i++) {
      Chunk chunk = chunks.get(i);
      VerbGroup verb = chunk.verb();
      boolean involving = verb != null && verb.is("involve");
      if (verb != null && verb.is("pit") && chunks.get(i + 1).is(Chunk.Kind.NOUN)) {
        return pitted(syntax, i + 1);
      }
      if (verb != null && !involving && !occurs(verb)
          || chunk.is(Chunk.Kind.STOP)
          || chunk.is(Chunk.Kind.COMMA)) {
        return List.of();
      }
      String norm = syntax.sentence().norm(chunk.from());
      boolean against =
          involving || norm.equals("with") || norm.equals("between") || norm.equals("involving");
      if (against && chunks.get(i + 1).is(Chunk.Kind.NOUN)) {
        return syntax.list(i + 1);
      }
    }
    return List.of();
  }

  /** "clashes that pitted the army against rebels". */
  private static List<Integer> pitted(Syntax syntax, int first) {
    int against = syntax.phraseEnd(first) + 1;
    List<Integer> sides = new ArrayList<>(syntax.list(first));
    if (against + 1 < syntax.chunks().size()
        && syntax.sentence().is(syntax.chunk(against).from(), "against")
        && syntax.chunk(against + 1).is(Chunk.Kind.NOUN)) {
      sides.addAll(syntax.list(against + 1));
    }
    return sides;
  }

  /**
   * "clashes that broke out between", "the clash was between", "fighting erupted between",
   * "fighting sparked by a raid between".
   */
  private static boolean occurs(VerbGroup verb) {
    return verb.is("be")
        || verb.passive() && SPARKED.has(verb.base())
        || Sequence.any(Predicates.verbs(verb.base()), p -> p.act() == Act.OCCUR);
  }

  /** "fought at Heglig": the place, and no party. */
  private static boolean where(Syntax syntax, int phrase) {
    return phrase > 0 && WHERE.has(syntax.sentence().lexeme(syntax.chunk(phrase - 1).from()));
  }

  private boolean known(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    return Sequence.any(
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class),
        m -> m.from() < chunk.to() && chunk.from() < m.to());
  }

  /**
   * "the Urgondo and Shitile clans": a name beside people who are named by the same noun, else any
   * name that is no place.
   */
  private List<Mention<Actor>> unknown(Syntax syntax, int phrase, List<Integer> beside) {
    for (int other : beside) {
      if (other != phrase) {
        for (Mention<Actor> people : roles.actors(syntax, List.of(other))) {
          if (namedPeople(people)) {
            return names.alike(syntax, phrase, people);
          }
        }
      }
    }
    Chunk chunk = syntax.chunk(phrase);
    boolean elsewhere =
        Sequence.any(
            story.analysis.mentions().in(syntax.sentence().index()),
            m -> m.from() < chunk.to() && chunk.from() < m.to());
    if (elsewhere) {
      return List.of();
    }
    List<Mention<Actor>> named = names.byName(syntax, phrase);
    Mention<Actor> people = // "clashes between police and diggers"
        named.isEmpty() && syntax.sentence().lexeme(chunk.head()).plural()
            ? words.person(syntax, phrase)
            : null;
    return people == null ? named : List.of(people);
  }

  /** "Shitile clans", "Samburu herders": several, with a name before what they are. */
  private static boolean namedPeople(Mention<Actor> actor) {
    Actor value = actor.value();
    return value.kind() == Actor.Kind.GROUP
        && value.head().number() != HowMany.ONE
        && value.head().at() > 0
        && actor.sentence().token(actor.from()).capitalized()
        && actor.sentence().token(actor.from()).word();
  }
}
