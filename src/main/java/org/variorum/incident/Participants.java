package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.CulpritWords;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.incident.Occurrence.Reference;

/** Who and what takes part in a telling, and whether its words present them as new. */
final class Participants {

  /** What is spoken of as that of the act just told, and does none of its own. */
  private static final WordSet OF_THE_ACT =
      WordSet.of("suspect", "bomb", "device", "grenade", "explosion", "blast");

  private static final Set<String> FURTHER =
      Set.of("another", "second", "third", "fourth", "other");

  /** "another group attacked a barracks": others did something else. */
  private static final WordSet BAND =
      WordSet.of(
          "group",
          "unit",
          "column",
          "commando",
          "gang",
          "squad",
          "band",
          "cell",
          "rebel",
          "guerrilla",
          "militant",
          "fighter",
          "insurgent");

  private static final WordSet PRONOUNS =
      WordSet.of("he", "she", "they", "it", "them", "him", "her");

  private Participants() {}

  static void read(Telling telling, Occurrence occurrence) {
    Syntax syntax = occurrence.syntax;
    Frame frame = occurrence.frame;
    for (Mention<Actor> actor : occurrence.actors) {
      Actor value = actor.value();
      if (value.kind() == Actor.Kind.FACILITY && !strikes(syntax, actor)) {
        telling.objects.add(object(actor));
        if (!definite(actor.sentence().norm(actor.from()), actor)) {
          telling.newObjects.add(object(actor));
        }
      }
      if (value.kind() == Actor.Kind.ORGANIZATION
          && value.side() == Actor.Side.NON_STATE_ARMED
          && within(syntax, frame.agents(), actor)) {
        telling.doers.add(Ledger.name(value));
      }
    }
    if (frame.predicate().noun()) {
      telling.indefinite |=
          occurrence.reference == Reference.NEW && Pointing.article(syntax, frame);
      return;
    }
    List<Integer> doers = frame.agents();
    if (frame.act() == Act.EXPLODE && frame.clause() >= 0) {
      Clause clause = syntax.clauses().get(frame.clause());
      doers = clause.subjects();
    }
    for (int doer : doers) {
      read(telling, syntax, syntax.chunk(doer));
    }
  }

  private static void read(Telling telling, Syntax syntax, Chunk chunk) {
    Sentence sentence = syntax.sentence();
    String first = sentence.norm(chunk.from());
    boolean ofAct =
        OF_THE_ACT.has(syntax.base(chunk.head())) || CulpritWords.did(syntax.base(chunk.head()));
    if (PRONOUNS.has(sentence.lexeme(chunk.head()))
        || ofAct && (first.equals("the") || first.equals("these") || first.equals("this"))) {
      telling.doersPointBack = true;
    } else if ((ofAct || BAND.has(syntax.base(chunk.head()))) && FURTHER.contains(first)) {
      telling.reference = Reference.ANOTHER;
    } else if (first.equals("a")
        || first.equals("an")
        || syntax.tag(chunk.from()) == Tag.NUMBER
        || ofAct && chunk.head() == chunk.from()) {
      telling.indefinite = true;
    }
  }

  /** "raids by jets", "planes bombed the town": what does it is not what it is done to. */
  private static boolean strikes(Syntax syntax, Mention<Actor> actor) {
    return Sequence.any(
        syntax.frames(),
        f ->
            f.act().violent()
                && within(syntax, f.agents(), actor)
                && !within(syntax, f.patients(), actor));
  }

  /** "the bus" may be any told before; "the house of a judge" is not. */
  private static boolean definite(String first, Mention<Actor> actor) {
    Sentence sentence = actor.sentence();
    boolean the =
        GrammarWords.DEFINITE.is(first)
            || actor.from() > 0 && GrammarWords.DEFINITE.is(sentence.lexeme(actor.from() - 1));
    boolean of = actor.to() < sentence.size() && sentence.is(actor.to(), "of");
    return the && !of;
  }

  private static boolean within(Syntax syntax, List<Integer> chunks, Mention<Actor> actor) {
    return chunks.stream()
        .map(syntax::chunk)
        .anyMatch(chunk -> actor.from() < chunk.to() && actor.to() > chunk.from());
  }

  /** The word that says what it is, else its name. */
  private static String object(Mention<Actor> actor) {
    String noun = actor.value().head().noun();
    return noun == null ? actor.value().name() : noun;
  }
}
