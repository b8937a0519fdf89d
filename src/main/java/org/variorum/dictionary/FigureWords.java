package org.variorum.dictionary;

import java.util.Map;
import java.util.Objects;

/**
 * Words beside which what sounds like violence is none: "attacked the budget", "a teachers'
 * strike", "a gold mine", "a mock attack". Each has a sentence in which it is read so.
 *
 * <p>Immutable and safe for use by several threads.
 */
public enum FigureWords {
  /** What is attacked with words, and what is destroyed without hands: "destroyed trust". */
  ABSTRACT,
  /** What breaks out without a bomb: "a crisis exploded". */
  BREAKING_OUT,
  /** Those whose strike is no blow, and what such a strike is called: "a hunger strike". */
  AT_WORK,
  /** What is fought without arms: "battled a blaze". */
  UNARMED,
  /** What people fight to do who strike no blow: "fought to save the patient". */
  TASK,
  /** Those under whose fire nobody is shot at: "came under fire from unions". */
  CRITIC,
  /** Whom teams beat. */
  RIVAL,
  /** What people are attacked or bombarded with in words. */
  SAID,
  /** What mines are dug for. */
  DUG,
  /** What peaceful rockets carry, and to where. */
  SPACE,
  /** A word of games, of which a report of one has several. */
  GAME,
  /** Violence that is called none: "a mock attack". */
  MOCK,
  /** A verb for playing what it tells: "simulated an attack". */
  PLAY,
  /** What violence is practised in: "a drill in which a bomb went off". */
  DRILL,
  /** What blows up of itself, and what fills such a thing: "a boiler exploded", "a gas blast". */
  BURSTING,
  /** What kills people and knows nothing of it. */
  BEAST,
  /** What such beasts come in: "a swarm of bees". */
  FLOCK,
  /** Where an attack comes from within: "a heart attack". */
  SEIZURE,
  /** What says that a court ordered a death: "hanged for murder", "executed after a trial". */
  PENALTY,
  /** What is told in pictures, on a stage or in books: "a film". */
  STORY;

  private static final Map<FigureWords, WordSet> WORDS =
      WordSet.each(FigureWords.class, "figure-words.tsv");

  /** Whether the word, in the form in which it is listed, is one of these. */
  public boolean is(String word) {
    return words().contains(word);
  }

  /** As {@link #is(String)}, of a word that remembers it. */
  public boolean is(Lexeme word) {
    return words().has(word);
  }

  private WordSet words() {
    return Objects.requireNonNull(WORDS.get(this));
  }
}
