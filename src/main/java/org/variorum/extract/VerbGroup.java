package org.variorum.extract;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.Words;

/**
 * A verb with its auxiliaries.
 *
 * @param base base form of the main verb
 * @param head token of the main verb
 * @param form how it is bound to its clause
 * @param tense when, seen from the report
 * @param passive whether a form of be or get makes it passive
 * @param negated whether not or never stands in it
 * @param modal the modal verb in normal form, or null
 */
public record VerbGroup(
    Lexeme base,
    int head,
    Form form,
    Tense tense,
    boolean passive,
    boolean negated,
    @Nullable String modal) {

  /** How a verb group is bound to its clause. */
  public enum Form {
    FINITE,
    INFINITIVE,
    /** "killing 12". */
    ING,
    /** "planted by rebels". */
    PARTICIPLE
  }

  /** When, seen from the report. */
  public enum Tense {
    PAST,
    PRESENT,
    PERFECT,
    /** "had attacked": before the story's own time. */
    PLUPERFECT,
    FUTURE,
    NONE
  }

  /** The base form of the main verb, in lower case. */
  public String lemma() {
    return base.norm();
  }

  /** Whether the main verb is this one, by its base form. */
  public boolean is(String lemma) {
    return base.is(lemma);
  }

  /** Whether it takes a noun and no clause: "planted", but not "said" or "was". */
  boolean transitive() {
    Words.Entry entry = base.entry();
    return !is("be") && entry != null && !entry.takesThat();
  }

  VerbGroup negative() {
    return new VerbGroup(base, head, form, tense, passive, true, modal);
  }

  VerbGroup as(Form other) {
    return new VerbGroup(base, head, other, Tense.NONE, other == Form.PARTICIPLE, negated, modal);
  }
}
