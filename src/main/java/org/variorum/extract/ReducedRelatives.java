package org.variorum.extract;

import java.util.Set;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;

/**
 * Participles that stand behind their noun for a relative clause, though they look like its verb:
 * "men dressed as priests shot", "the attack carried out on Monday", "the latest blamed on rebels".
 */
final class ReducedRelatives {

  private static final Set<String> HELD =
      Set.of("believe", "suspect", "think", "allege", "presume", "fear", "assume", "say", "report");

  /** Verbs that take somebody, each with a word that shows that he stands before them. */
  private static final Set<String> TAKING =
      Set.of(
          "blame for",
          "attribute to",
          "accuse of",
          "suspect of",
          "convict of",
          "acquit of",
          "implicate in",
          "involve in",
          "link to",
          "link with",
          "connect to",
          "connect with",
          "arm with",
          "equip with",
          "pack with",
          "load with",
          "fill with",
          "rig with",
          "dress as",
          "disguise as",
          "base in",
          "base at",
          "base near",
          "base across",
          "name as",
          "identify as",
          "describe as",
          "compose of");

  private static final WordSet ORDERED = WordSet.of("latest", "last", "first", "second", "worst");

  /** What is done to an act and by none: "condemned the attack carried out on Monday". */
  private static final Set<String> DOING = Set.of("carry", "commit", "perpetrate", "stage");

  /** "Car bomb kills 14, militants blamed": nobody is told whom they would blame. */
  private static final Set<String> BLAMED = Set.of("blame", "suspect", "accuse");

  /** What people are held to be or to do: "thought to belong to the group". */
  private static final WordSet TO_BE =
      WordSet.of("be", "have", "belong", "number", "include", "come", "operate", "work", "act");

  private final TagRow row;
  private final Sentence sentence;
  private final Tag[] tags;

  ReducedRelatives(TagRow row) {
    this.row = row;
    this.sentence = row.sentence;
    this.tags = row.tags;
  }

  /** Whether a form that can be past or participle is one of them. */
  boolean at(int i, String lemma) {
    boolean made = // "a column, made up of 40 men,"
        sentence.is(i, "made") && sentence.is(i + 1, "up") && sentence.is(i + 2, "of");
    return made
        || i > 0 && (heldToBe(i, lemma) || taken(i, lemma) || judged(i, lemma))
        || i > 0 && DOING.contains(lemma) && act(i - 1) && !objectBehind(i)
        || BLAMED.contains(lemma) && blamed(i)
        || i > 2 && new GappedPassive(row).at(i, lemma);
  }

  /** "43 people believed to have been executed". */
  private boolean heldToBe(int i, String lemma) {
    return HELD.contains(lemma)
        && (tags[i - 1].nominal() || tags[i - 1] == Tag.COMMA && i > 1 && tags[i - 2].nominal())
        && sentence.is(i + 1, "to")
        && TO_BE.has(sentence.lexeme(i + 2));
  }

  /** "the group, blamed for three attacks,", "men dressed as priests shot". */
  private boolean taken(int i, String lemma) {
    String next = sentence.lexeme(i + 1).tag();
    return ("PREPOSITION".equals(next) || "TO".equals(next))
        && TAKING.contains(lemma + ' ' + sentence.norm(i + 1))
        && !row.endsDate[i - 1] // "on Monday disguised as preachers and killed six"
        && !whom(i - 1)
        && !(lemma.equals("attribute") && attributes(i - 1));
  }

  /** "shot a man, jailed for two murders". */
  private boolean judged(int i, String lemma) {
    return tags[i - 1] == Tag.COMMA
        && "PREPOSITION".equals(sentence.lexeme(i + 1).tag())
        && GrammarWords.JUDGE.is(lemma);
  }

  /** "Car bomb kills 14, militants blamed", "The killings are the latest blamed on rebels". */
  private boolean blamed(int i) {
    return i > 0 && !whom(i - 1) && closed(i + 1) || superlative(i - 1) && sentence.is(i + 1, "on");
  }

  /** Whether the sentence or a part of it ends before a token. */
  private boolean closed(int i) {
    return i >= sentence.size() || Set.of(".", ",", ";", "!").contains(sentence.norm(i));
  }

  /** "officers, whom it accused of": whoever is before the verb judges. */
  private boolean whom(int i) {
    if (tags[i] == Tag.PRONOUN) {
      return true;
    }
    int at = i;
    while (at > 0
        && (tags[at].nominal() || tags[at] == Tag.DETERMINER || tags[at] == Tag.ADJECTIVE)) {
      at--;
    }
    return tags[at] == Tag.RELATIVE;
  }

  /** "the president attributed to smugglers the murder": whoever can do so. */
  private boolean attributes(int i) {
    return tags[i] != Tag.NOUN || row.people(i);
  }

  /** "the attack", "the murder": a noun for violence. */
  private boolean act(int i) {
    return tags[i] == Tag.NOUN
        && Sequence.any(Predicates.nouns(sentence.lexeme(i)), p -> p.act().violent());
  }

  /** Whether something is done here: "the murder committed the army to"; not "carried out on". */
  private boolean objectBehind(int i) {
    boolean out = sentence.is(i + 1, "out");
    return row.lemmas[i].equals("carry") && !out
        || row.objectFollows(out ? i + 1 : i) && !row.endsDate[out ? i + 2 : i + 1];
  }

  /**
   * "are the latest blamed on X", "the deadliest claimed by X": one of the acts, to which it is
   * done.
   */
  private boolean superlative(int i) {
    return i > 0
        && sentence.is(i - 1, "the")
        && (ORDERED.has(sentence.lexeme(i)) || sentence.norm(i).endsWith("est"));
  }
}
