package org.variorum.reconcile;

import java.util.List;

/**
 * A reason as data: its kind, and the names and numbers it turns on. Words for it are found by
 * rendering.
 *
 * @param kind what kind of reason
 * @param names what its kind says of names
 * @param numbers what its kind says of numbers
 */
public record Reason(Kind kind, List<String> names, List<Double> numbers) {

  public Reason {
    names = List.copyOf(names);
    numbers = List.copyOf(numbers);
  }

  static Reason of(Kind kind, String... names) {
    return new Reason(kind, List.of(names), List.of());
  }

  static Reason numbers(Kind kind, double... numbers) {
    return new Reason(kind, List.of(), boxed(numbers));
  }

  Reason with(double... more) {
    return new Reason(kind, names, boxed(more));
  }

  private static List<Double> boxed(double[] numbers) {
    Double[] boxed = new Double[numbers.length];
    for (int i = 0; i < boxed.length; i++) {
      boxed[i] = numbers[i];
    }
    return List.of(boxed);
  }

  /** The kinds of reasons. */
  public enum Kind {
    /** Names: spelling, the gazetteer's name for it. */
    GAZETTEER_LISTS,
    /** Names: spellings that no gazetteer at hand lists. */
    GAZETTEER_LACKS,
    /** Names: the neighbours in both lists. Numbers: the position in the lists, from 1. */
    SAME_LIST_POSITION,
    /** Names: places or borders both are named with. */
    SAME_NEIGHBOURS,
    /** Names: the spellings. Numbers: letters that differ, letters of the longer one. */
    LETTERS_DIFFER,
    /** Names: the place it lies near. Numbers: kilometres. */
    LIES_NEAR,
    /** Numbers: bits for one name, all evidence together. */
    BITS,
    /**
     * Names: the reading of each side. Numbers: families of each side, then reports of each side,
     * in the same order.
     */
    FAMILIES,
    /** Names: the later reading. Numbers: days between the sides, then hours if times are known. */
    LATER,
    /** Names: reports without a publication day, whose order in time would decide. */
    UNDATED,
    /** Reports of one day say both. */
    SAME_DAY,
    /** Reports of one day, all of known times, say both, and neither side was done first. */
    BY_TURNS,
    /** Names: the parties that each tell their own story. */
    PARTY_INTEREST,
    /** Names: the report whose headline or summary rounds its own body. */
    HEADLINE_ROUNDS,
    /** Numbers: the least or greatest number one side allows, then the other's. */
    BOUNDS_APART,
    /** Names: the report whose headline no figure of its body bears out. */
    HEADLINE_DIFFERS,
    /** The title beside the text says otherwise; name: the report. */
    TITLE_DIFFERS,
    /** Names: the report whose parts are more than the total it gives. */
    PARTS_AND_TOTAL,
    /** Names: the softer word, the firmer word. */
    FIRMER_WORD,
    /** Names: what ends the silence. */
    SILENCE_ENDED,
    /** Names: the finer reading. */
    FINER,
    /** Names: stances, one for each side. */
    STANCES,
    /** Numbers: days between the two dates. */
    DAYS_APART,
    /** Names: the weekday said, the weekday that the date falls on. */
    WEEKDAY_MISMATCH,
    /** Numbers: kilometres between two places. */
    FAR_APART,
    /** Numbers: the figure that is set aside, the figure that is used. */
    NOT_CHOSEN,
    /** Names: the day of the figure that is set aside, or nothing; the day of the one entered. */
    NOT_LATEST,
    /** Names: the source that is set aside, or nothing; the most trusted one with a figure. */
    LESS_TRUSTED,
    /** Names: the words that a record keeper leaves blank for being too vague. */
    TOO_VAGUE,
    /** Names: the report that stands for another of its figures. */
    NOT_THE_REPORTS_FIGURE,
    /** A person decided so. Names: the value that is pinned. */
    PINNED,
    /** Nothing in the texts decides. */
    NOT_DECIDED
  }
}
