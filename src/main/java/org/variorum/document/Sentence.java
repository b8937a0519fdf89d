package org.variorum.document;

import java.util.List;

/**
 * A sentence, a headline or a line that stands alone.
 *
 * @param index position among the sentences of its document, from 0
 * @param paragraph position of its paragraph, from 0
 * @param section where it stands
 * @param upperCase whether it is written in capitals throughout, so that case tells nothing
 * @param tokens at least one, in order
 */
public record Sentence(
    int index, int paragraph, Section section, boolean upperCase, List<Token> tokens) {

  public Sentence {
    tokens = List.copyOf(tokens);
    if (tokens.isEmpty()) {
      throw new IllegalArgumentException("a sentence has at least one token");
    }
  }

  public int size() {
    return tokens.size();
  }

  public Token token(int at) {
    return tokens.get(at);
  }

  /** The normal form of the token at {@code at}, or the empty string outside the sentence. */
  public String norm(int at) {
    return at < 0 || at >= tokens.size() ? "" : tokens.get(at).norm();
  }

  /** The span of the tokens from {@code from} (inclusive) to {@code to} (exclusive). */
  public Span span(int from, int to) {
    return new Span(tokens.get(from).begin(), tokens.get(to - 1).end());
  }

  public Span span() {
    return span(0, tokens.size());
  }
}
