package org.variorum.dictionary;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What some nouns do to a phrase that says who or what was hit. Immutable. */
public final class TargetWords {

  /** What a noun does. */
  public enum Use {
    /** Whoever stands behind "of" is meant: "the body of a farmer". */
    OF_WHOM,
    /** Says of people only that they are people: "two persons". */
    VAGUE,
    /** Points at those told elsewhere: "the victims". */
    BACK,
    /** A part of what stands behind "of": "the facade of the bank". */
    PART,
    /** Part of a way to say where: "in front of the bank". */
    SIDE,
    /** What attackers hold, throw or lay: no target. */
    MEANS,
    /** What is no target although somebody made it: "the road", "the scene". */
    GROUND,
    /** What brings a bomb or hides it: a bomb in it was meant for something else. */
    CARRIER,
    /** What people wear: a bomb in or under it was meant for something else. */
    WORN,
    /** What is hit, though a dictionary of common words does not call it an object. */
    OBJECT,
    /** Bodies whose houses stand for them: "the bank", "the ministry". */
    HOUSE
  }

  private static final Map<String, Use> USES =
      Tsv.load("target-words.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get("word"), row -> row.choice(Use.class, "use")));

  private static final WordFact<Use> OF_NOUN = WordFact.of(USES::get);

  private TargetWords() {}

  /** As {@link #use(String)}, of a word that remembers it. */
  public static @Nullable Use use(Lexeme lemma) {
    return OF_NOUN.of(lemma);
  }

  /** What a noun does, by its base form, or null when it is like any other. */
  public static @Nullable Use use(String lemma) {
    return USES.get(lemma);
  }
}
