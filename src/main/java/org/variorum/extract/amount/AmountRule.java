package org.variorum.extract.amount;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Mentions;
import org.variorum.extract.Rule;

/** One way of writing a count. */
record AmountRule(String name, List<String> examples, List<String> counterexamples, Form form)
    implements Rule<Count> {

  /** Reads a count that begins at a token. */
  interface Form {
    @Nullable Reading read(Sentence sentence, int from);
  }

  AmountRule {
    examples = Sequence.copyOf(examples);
    counterexamples = Sequence.copyOf(counterexamples);
  }

  @Override
  public @Nullable Match<Count> match(Sentence sentence, int from, Mentions earlier) {
    Reading reading = form.read(sentence, from);
    if (reading == null || NotACount.why(sentence, reading) != null) {
      return null;
    }
    return new Match<>(reading.to(), reading.count(), List.of());
  }
}
