package org.variorum.extract;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;

/**
 * One way in which a value is written.
 *
 * <p>Examples are sentences in which the mention stands in brackets, followed by {@code =>} and the
 * value's short form ({@code "[at least 30] soldiers => 30.."}); counterexamples are sentences in
 * which the rule must find nothing. One test runs them all.
 *
 * @param <V> what it reads
 */
public interface Rule<V> {

  /** The rule in a reporter's words, such as {@code "at least <number>"}. */
  String name();

  List<String> examples();

  List<String> counterexamples();

  /**
   * Reads at one token.
   *
   * @param earlier what other extractors and earlier rules have read
   * @return what begins at token {@code from}, or null
   */
  @Nullable Match<V> match(Sentence sentence, int from, Mentions earlier);

  /**
   * What a rule read.
   *
   * @param to behind the last token
   */
  record Match<V>(int to, V value, List<Mention<?>> parts) {}
}
