package org.variorum.dictionary;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What a word does to the words of others: the way they came by, a warning, a citation, a denial.
 */
public enum SpeechWords {
  /** By which way something was said: statement, radio, telephone. */
  CHANNEL,
  /** That it is passed on without being vouched for: reportedly, allegedly. */
  HEARSAY,
  /** A verb whose object is the speaker: cite, quote. */
  CITATION,
  /** A verb that, negated, leaves open what it governs: verify, confirm. */
  VERIFICATION,
  /** A verb for asking whether what others say is so: investigate, look into. */
  INQUIRY,
  /** A verb that says that something is not so: deny, dismiss. */
  DENIAL,
  /** A noun for what others say: report, claim, allegation. */
  ACCOUNT,
  /** A noun for a number of people: toll, figure. */
  FIGURE;

  private static final Map<String, SpeechWords> BY_WORD =
      Tsv.load("speech-words.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get("word"), row -> row.choice(SpeechWords.class, "kind")));

  private static final WordFact<SpeechWords> FACT = WordFact.of(BY_WORD::get);

  /** What the word does, or null when it is none of these. */
  public static @Nullable SpeechWords of(String lemma) {
    return BY_WORD.get(lemma);
  }

  /** Whether the word is of this kind. */
  public boolean is(String lemma) {
    return BY_WORD.get(lemma) == this;
  }

  /** As {@link #is(String)}, of a word that remembers it. */
  public boolean is(Lexeme word) {
    return FACT.of(word) == this;
  }
}
