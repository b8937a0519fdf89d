package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;

/**
 * Forces in whose action people died: "killed during a police operation", "when soldiers dispersed
 * a crowd".
 */
final class Crackdowns {

  private static final WordSet ACTIONS =
      WordSet.of("operation", "crackdown", "sweep", "eviction", "intervention");

  /** Verbs for what forces do to crowds and quarters. */
  private static final WordSet DO = WordSet.of("disperse", "quell", "suppress", "evict", "break");

  private static final WordSet CLAMP = WordSet.of("clamp", "crack");

  private static final WordSet CROWD =
      WordSet.of(
          "crowd",
          "protest",
          "demonstration",
          "demonstrator",
          "protester",
          "rally",
          "march",
          "marcher",
          "riot",
          "rioter",
          "squatter",
          "resident",
          "villager",
          "strike",
          "striker",
          "uprising",
          "rebellion",
          "revolt",
          "sit-in",
          "gathering",
          "student",
          "worker",
          "miner",
          "youth",
          "supporter",
          "teacher",
          "farmer",
          "trader",
          "fan",
          "worshipper",
          "picket",
          "settler",
          "migrant",
          "refugee",
          "unrest");

  private static final WordSet FALL = WordSet.of("fall", "collapse", "crash", "overturn");

  private static final WordSet BEGIN =
      WordSet.of("begin", "launch", "conduct", "carry", "start", "mount", "stage");

  private static final WordSet WHILE = WordSet.of("when", "as", "while");

  private static final WordSet DURING = WordSet.of("during", "in");

  private final Story story;
  private final Roles roles;

  Crackdowns(Story story, Roles roles) {
    this.story = story;
    this.roles = roles;
  }

  /** Who took action when people who are no forces came to harm by nobody's named hand. */
  List<Mention<Actor>> behind(Syntax syntax, Frame frame) {
    List<Mention<Actor>> found = new ArrayList<>();
    if (Sequence.any(roles.actors(syntax, frame.patients()), Crackdowns::forces)
        || otherCause(syntax, frame)) {
      return found;
    }
    for (Clause clause : syntax.clauses()) {
      if (clause.parent() == frame.clause() && frame.clause() >= 0 && action(syntax, clause)) {
        roles.actors(syntax, clause.subjects()).stream()
            .filter(Crackdowns::forces)
            .forEach(found::add);
      }
    }
    int at = syntax.chunkAt(frame.head()) + 1;
    while (at < syntax.chunks().size() && syntax.chunk(at).is(Chunk.Kind.DATE)) {
      at++; // "were killed Saturday during a police operation"
    }
    while (found.isEmpty()
        && at + 1 < syntax.chunks().size()
        && syntax.chunk(at).is(Chunk.Kind.PREPOSITION)) {
      found.addAll(inside(syntax, at));
      at += 2;
    }
    return found;
  }

  /** "killed in a suicide bombing while police swept", "when a wall fell": it was that. */
  private boolean otherCause(Syntax syntax, Frame frame) {
    return Sequence.any(
            syntax.frames(),
            f ->
                !f.equals(frame)
                    && f.head() != frame.head()
                    && causes(f)
                    && !FigureOfSpeech.is(syntax, f)) // "amid a teachers' strike"
        || Sequence.any(syntax.clauses(), c -> FALL.has(c.group().base()))
        || Mishap.in(
            story.analysis,
            syntax,
            frame.clause() < 0 ? null : syntax.clauses().get(frame.clause()));
  }

  /** An act of its own; not what else became of the same people: "and 21 were injured". */
  private static boolean causes(Frame frame) {
    boolean harmed = frame.act().harm() && frame.agents().isEmpty() && !frame.predicate().noun();
    return frame.act().violent() && !harmed;
  }

  private static boolean action(Syntax syntax, Clause clause) {
    int before = clause.from() - 1;
    boolean meanwhile = before >= 0 && WHILE.has(syntax.sentence().lexeme(before));
    if (!meanwhile || clause.group().passive() && clause.objects().isEmpty()) {
      return false;
    }
    int verb = clause.group().head();
    boolean begins =
        BEGIN.has(syntax.base(verb))
            && Sequence.any(
                clause.objects(), o -> ACTIONS.has(syntax.base(syntax.chunk(o).head())));
    return begins
        || DO.has(syntax.base(verb))
            && Sequence.any(clause.objects(), o -> CROWD.has(syntax.base(syntax.chunk(o).head())))
        || CLAMP.has(syntax.base(verb)) && syntax.sentence().is(verb + 1, "down");
  }

  /** "during a police operation": those of the phrase behind the preposition. */
  private List<Mention<Actor>> inside(Syntax syntax, int preposition) {
    Chunk chunk = syntax.chunk(preposition + 1);
    boolean during =
        DURING.has(syntax.sentence().lexeme(syntax.chunk(preposition).from()))
            && chunk.is(Chunk.Kind.NOUN)
            && ACTIONS.has(syntax.base(chunk.head()));
    if (!during) {
      return List.of();
    }
    return story.analysis.mentions().in(syntax.sentence().index(), Actor.class).stream()
        .filter(actor -> actor.from() >= chunk.from() && actor.to() <= chunk.head())
        .filter(Crackdowns::forces)
        .toList();
  }

  private static boolean forces(Mention<Actor> actor) {
    return actor.value().side() == Actor.Side.STATE_FORCES
        && actor.value().kind() != Actor.Kind.FACILITY;
  }
}
