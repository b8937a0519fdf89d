package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.extract.Chunk;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.casualty.Effect;

/** Those an incident hurt who are told as victims of it, whatever the word for the act. */
final class HarmedPeople {

  private static final Set<Effect> HARM =
      Set.of(Effect.KILLED, Effect.WOUNDED, Effect.KILLED_OR_WOUNDED, Effect.KIDNAPPED);

  private final Story story;
  private final TargetPhrases phrases;

  HarmedPeople(Story story, TargetPhrases phrases) {
    this.story = story;
    this.phrases = phrases;
  }

  /** Those whose names are told behind the act: "The victims were …". */
  List<Target> named(Draft draft) {
    List<Target> found = new ArrayList<>();
    int told = -2;
    for (Syntax syntax : story.about(draft)) {
      int index = syntax.sentence().index();
      Rosters rosters = new Rosters(syntax);
      List<Integer> names = new ArrayList<>();
      int harm = harm(draft, syntax);
      if (harm >= 0) {
        told = index;
        names.addAll(rosters.behindColon(harm));
      }
      names.addAll(rosters.names(told >= index - 1));
      if (!names.isEmpty() && story.draftAt(syntax.sentence(), 0) != draft && harm < 0) {
        names.clear();
      }
      for (int phrase : names) {
        Target target = phrases.read(syntax, phrase);
        if (target != null && target.named()) {
          found.add(target.by("the victims were <somebody>"));
        }
      }
    }
    return found;
  }

  /** The chunk where a sentence first tells of harm done in an incident, or -1. */
  private int harm(Draft draft, Syntax syntax) {
    for (Mention<CasualtyStatement> c : story.suffered(syntax.sentence().index())) {
      if (harmed(c.value())) {
        boolean own = story.draftAt(syntax.sentence(), c.from()) == draft;
        return own ? syntax.chunkAt(c.from()) : -1;
      }
    }
    return -1;
  }

  private static boolean harmed(CasualtyStatement said) {
    return said.effect() != null && HARM.contains(said.effect()) && !said.stance().silence();
  }

  /** Those of whom it is told that they were killed, hurt or taken, by whatever words. */
  List<Target> suffered(Mention<CasualtyStatement> statement) {
    CasualtyStatement said = statement.value();
    String victims = said.victims();
    boolean none = said.count() != null && Long.valueOf(0).equals(said.count().max());
    if (victims == null
        || none
        || said.stance().silence()
        || said.effect() == null
        || !HARM.contains(said.effect())
        || said.nature() == Actor.Side.NON_STATE_ARMED) {
      return List.of();
    }
    Syntax syntax = story.syntax(statement.sentence().index());
    int last = syntax.chunkAt(statement.to() - 1);
    for (int c = syntax.chunkAt(statement.from()); c <= last; c++) {
      Chunk chunk = syntax.chunk(c);
      if (!chunk.is(Chunk.Kind.NOUN)) {
        continue;
      }
      int end = syntax.chunk(syntax.phraseEnd(c)).to();
      String words = story.analysis.document().quote(syntax.sentence().span(chunk.from(), end));
      if (words.contains(victims)) {
        Target target = phrases.read(syntax, c);
        return target == null || target.thing()
            ? List.of()
            : List.of(target.by("<somebody> " + statement.rule().replace("<people> ", "")));
      }
    }
    return List.of();
  }
}
