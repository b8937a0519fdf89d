package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.WordSet;
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
  private static final WordSet DO =
      WordSet.of("disperse", "clamp", "crack", "quell", "suppress", "evict", "sweep", "break");

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
    if (roles.actors(syntax, frame.patients()).stream().anyMatch(Crackdowns::forces)) {
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
    while (found.isEmpty()
        && at + 1 < syntax.chunks().size()
        && syntax.chunk(at).is(Chunk.Kind.PREPOSITION)) {
      found.addAll(inside(syntax, at));
      at += 2;
    }
    return found;
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
            && clause.objects().stream()
                .anyMatch(o -> ACTIONS.has(syntax.base(syntax.chunk(o).head())));
    return begins || DO.has(syntax.base(verb));
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
