package org.variorum.dictionary;

import java.util.Map;
import java.util.Objects;

/** What a word does to the words beside it, beyond its part of speech; one word can do several. */
public enum GrammarWords {
  /** Who does something to himself: "shot himself". */
  SELF,
  /** What stands before somebody or something told of before: "the men", "their car". */
  DEFINITE,
  /** A pronoun for one person. */
  ONE_PERSON,
  /** Behind which what is told is held, not known: "allegedly by rebels". */
  ALLEGEDLY,
  /** What may still come: "no immediate claim". */
  AS_YET,
  /** A participle that says what people are held to be, not what was done to them: "suspected". */
  DESCRIBING,
  /** What a trade is called by: "drug trafficking rings". */
  TRADE,
  /** What people do who are named before it: "officials working for the firm". */
  DOING,
  /** What makes somebody do something: "ordered his men to fire". */
  CONTROL,
  /** What the noun of an act stands behind: "air strikes on", "drone strikes kill". */
  STRUCK_BY,
  /** What somebody has in mind: "the mission of killing the bishop". */
  AIM,
  /** "in an attempt to kill the minister". */
  TRY,
  /** An act that came to nothing: "a foiled attack". */
  HINDERED,
  /** An act that may never come, or may never have been: "a possible attack", "an alleged". */
  FORESEEN,
  /** A verb for what is kept from happening: "prevented the rockets from hitting the base". */
  PREVENT,
  /** A verb under which what is told was done all the same: "what appeared to be an attack". */
  SEEM,
  /** A verb whose object does what follows: "saw soldiers shoot a man". */
  PERCEIVE,
  /** What happens again and again: "gunmen often kill farmers". */
  HABIT,
  /** Other acts of the kind of one that was told: "have carried out similar attacks". */
  LIKE,
  /** What has not gone off where it is found: "a bomb was found". */
  DEVICE,
  /** What many have and nobody need have used: "found two grenades and a rifle". */
  ARMS,
  /** What is done with a bomb before it goes off: "found and removed a bomb". */
  FIND,
  /** More acts than one telling is about: "have carried out many attacks". */
  MANY,
  /** All who are of a sort, and nobody in particular: "has murdered the clergy". */
  WHOLE,
  /** What is missing where something is not known to be so: "no evidence that rebels did it". */
  PROOF,
  /**
   * What says of a clause that it is not so, or may well not be: "unlikely that", "a myth that".
   */
  DUBIOUS,
  /** What says so of a clause behind "not": "not true that". */
  TRUE,
  /**
   * What a clause is called by that others may refute: "the claim that rebels did it is untrue".
   */
  ACCOUNT,
  /** What is done to an account that others hold to be wrong: "disputed the claim that". */
  DISPUTE,
  /** What is done to an account by those who gave it: "withdrew a statement that named the man". */
  RETRACT,
  /** What whoever was just named is said to be: "shot a man, convicted of murder". */
  JUDGE,
  /** What somebody gives or makes, "by" whom stands behind: "shot after a speech by the mayor". */
  AUTHORED,
  /** A verb that leaves open what it tells where it is negated: "do not believe that". */
  ASSERTING;

  private static final Map<GrammarWords, WordSet> WORDS =
      WordSet.each(GrammarWords.class, "grammar-words.tsv");

  /** Whether the word, in the form in which it is listed, does this. */
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
