package org.variorum.extract.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Document;
import org.variorum.document.Report;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;
import org.variorum.extract.Rule;

/** A rule that reads an actor from a sentence whose words are looked up already. */
record ActorRule(String name, Reader reader, List<String> examples, List<String> counterexamples)
    implements Rule<Actor> {

  ActorRule {
    examples = Sequence.copyOf(examples);
    counterexamples = Sequence.copyOf(counterexamples);
  }

  /** What the rule does at one token. */
  @FunctionalInterface
  interface Reader {
    @Nullable Found read(Words words, int from, Reading reading);
  }

  /**
   * An actor read.
   *
   * @param from first token of its name
   * @param to behind its name
   * @param next where to read on; at least {@code to}, farther where an apposition was read along
   */
  record Found(int from, int to, int next, Actor actor, String rule, List<Mention<?>> parts) {}

  @Override
  public @Nullable Match<Actor> match(Sentence sentence, int from, Mentions earlier) {
    Document alone = new Document(Report.of("", ""), List.of(sentence), List.of());
    Reading reading = new Reading(alone);
    Found found = reader.read(reading.sentences.get(0), from, reading);
    return found == null ? null : new Match<>(found.to(), found.actor(), found.parts());
  }
}
