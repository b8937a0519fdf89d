package org.variorum.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.document.Span;

/**
 * A value read at one place of a report, the rule that read it and the mentions it was built from.
 *
 * @param kind what it is a mention of
 * @param sentence the sentence it stands in
 * @param from first token
 * @param to behind the last token
 * @param value what was read
 * @param rule the name of the rule, in words a reporter understands
 * @param parts the mentions it was built from
 */
public record Mention<V>(
    MentionKind kind,
    Sentence sentence,
    int from,
    int to,
    V value,
    String rule,
    List<Mention<?>> parts) {

  public Mention {
    if (from < 0 || to <= from || to > sentence.size()) {
      throw new IllegalArgumentException(
          "no tokens: from " + from + ", to " + to + " of " + sentence.size());
    }
    parts = Sequence.copyOf(parts);
  }

  /** By where it stands first: most pairs that are compared are of different words. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Mention<?> mention
            && from == mention.from
            && to == mention.to
            && kind == mention.kind
            && sentence.equals(mention.sentence)
            && value.equals(mention.value)
            && rule.equals(mention.rule)
            && parts.equals(mention.parts);
  }

  @Override
  public int hashCode() {
    return 31 * sentence.hashCode() + from;
  }

  /** The same words read as another value. */
  public <W> Mention<W> withValue(W other) {
    return new Mention<>(kind, sentence, from, to, other, rule, parts);
  }

  /** The same value told to hold by another rule. */
  public Mention<V> withRule(String other) {
    return new Mention<>(kind, sentence, from, to, value, other, parts);
  }

  /** Where it stands in the report's original text. */
  public Span span() {
    return sentence.span(from, to);
  }

  public boolean covers(int token) {
    return from <= token && token < to;
  }
}
