package org.variorum.dictionary;

import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * What those are called who did an act or had it done: "the kidnappers", "the mastermind". Each has
 * a sentence in which it is read so.
 *
 * <p>Immutable and safe for use by several threads.
 */
public enum CulpritWords {
  /** Who kills people, or means to. */
  SLAYER,
  /** Who attacks. */
  ASSAILANT,
  /** Who takes people and holds them. */
  TAKER,
  /** Who sets off bombs, or fires. */
  BOMBER,
  /** Who did what was done, whatever that is. */
  CULPRIT,
  /** Who had it done: no hand of his need have been in it. */
  PLANNER;

  private static final Map<CulpritWords, WordSet> WORDS =
      WordSet.each(CulpritWords.class, "culprit-words.tsv");

  private static final WordSet ALL = of(Set.of(values()));

  private static final WordSet DID = of(Set.of(SLAYER, ASSAILANT, TAKER, BOMBER, CULPRIT));

  /** Whether the basic form of a noun calls somebody so. */
  public boolean is(String noun) {
    return Objects.requireNonNull(WORDS.get(this)).contains(noun);
  }

  /** Whether the basic form of a noun is for whoever did an act or had it done. */
  public static boolean any(Lexeme noun) {
    return ALL.has(noun);
  }

  /** As {@link #any(Lexeme)}, of a noun as it is written. */
  public static boolean any(String noun) {
    return ALL.contains(noun);
  }

  /** Whether the basic form of a noun is for whoever did an act with his own hands. */
  public static boolean did(Lexeme noun) {
    return DID.has(noun);
  }

  /** As {@link #did(Lexeme)}, of a noun as it is written. */
  public static boolean did(String noun) {
    return DID.contains(noun);
  }

  private static WordSet of(Set<CulpritWords> kinds) {
    return WordSet.copyOf(
        kinds.stream().flatMap(kind -> Objects.requireNonNull(WORDS.get(kind)).stream()).toList());
  }
}
