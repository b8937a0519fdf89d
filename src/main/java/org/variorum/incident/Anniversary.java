package org.variorum.incident;

import java.time.LocalDate;
import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.date.DateValue;

/**
 * Days on which an act is remembered: "on Monday, the 20th anniversary of the massacre", "a
 * minute's silence was held on Monday to mark a year since a gunman killed 58": no day of the act.
 */
final class Anniversary {

  private static final WordSet MARKED =
      WordSet.of("anniversary", "anniversaries", "commemoration", "remembrance", "centenary");

  private static final WordSet SINCE = WordSet.of("since", "after");

  private static final WordSet YEARS = WordSet.of("year", "years", "decade", "decades");

  /** {@code on Tuesday}, {@code on 5 July 2016}. */
  private static final int DAY = 4;

  private static final WordSet DAYS = WordSet.of("today", "yesterday");

  private static final List<String> CARDINALS =
      List.of("", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten");

  private static final List<String> ORDINALS =
      List.of(
          "", "first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth",
          "tenth");

  private Anniversary() {}

  /** Whether a day is that on which the act of the telling is remembered. */
  static boolean of(Occurrence told, Mention<DateValue> date) {
    Sentence sentence = told.syntax.sentence();
    int act = told.frame.head();
    int marked = marked(sentence, act);
    return marked >= 0
        && (date.from() < Math.max(marked, behind(sentence, marked))
            || date.from() > act && celebrated(told, marked));
  }

  /** Behind the day on which it is remembered: "the anniversary on Tuesday of". */
  private static int behind(Sentence sentence, int marked) {
    return MARKED.has(sentence.lexeme(marked)) ? marked + DAY : marked;
  }

  /** "marked the anniversary of the bombing on Tuesday": the day is of what the verb says. */
  private static boolean celebrated(Occurrence told, int marked) {
    Syntax syntax = told.syntax;
    return Sequence.any(syntax.clauses(), c -> c.objects().contains(syntax.chunkAt(marked)));
  }

  /** Whether a telling of the incident remembers it. */
  static boolean marks(Draft draft) {
    return Sequence.any(draft.occurrences, o -> marked(o.syntax.sentence(), o.frame.head()) >= 0);
  }

  /** The year it was, so many years before the report; nothing where their number is not told. */
  static List<Claim<DateValue>> year(Story story, Draft draft) {
    LocalDate published = story.report().publishedAt();
    Claims<DateValue> claims = new Claims<>();
    for (Occurrence told : draft.occurrences) {
      Sentence sentence = told.syntax.sentence();
      int at = marked(sentence, told.frame.head());
      int years = at < 1 ? 0 : number(sentence.norm(at - 1));
      if (published != null && years > 0 && claims.isEmpty()) {
        int year = published.getYear() - years;
        claims.add(
            DateValue.between(
                LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31), DateValue.Precision.YEAR),
            Stance.UNVERIFIED,
            List.of(),
            List.of(story.evidence(sentence, at - 1, at + 1)),
            "<number> years before the day it is remembered on");
      }
    }
    return claims.list();
  }

  /** "20th", "one", "tenth"; 0 where it is none. */
  private static int number(String word) {
    boolean ordinal =
        word.length() > 2
            && Character.isDigit(word.charAt(0))
            && !Character.isDigit(word.charAt(word.length() - 1));
    String digits = ordinal ? word.substring(0, word.length() - 2) : word;
    if (!digits.isEmpty() && digits.length() < 4 && digits.chars().allMatch(Character::isDigit)) {
      return Integer.parseInt(digits);
    }
    int cardinal = CARDINALS.indexOf(word);
    return cardinal >= 0 ? cardinal : Math.max(0, ORDINALS.indexOf(word));
  }

  /** Where it is said that the act is remembered, or -1. */
  private static int marked(Sentence sentence, int act) {
    for (int i = 0; i < act; i++) {
      boolean anniversary = MARKED.has(sentence.lexeme(i)) && of(sentence, i + 1);
      boolean years =
          YEARS.has(sentence.lexeme(i)) && SINCE.has(sentence.lexeme(i + 1)) && mark(sentence, i);
      if (anniversary || years) {
        return i;
      }
    }
    return -1;
  }

  /** "the anniversary of", "the anniversary on Tuesday of". */
  private static boolean of(Sentence sentence, int from) {
    int at = from;
    while (at < from + DAY && !sentence.is(at, "of")) {
      at++;
    }
    return sentence.is(at, "of")
        && (at == from
            || "PREPOSITION".equals(sentence.lexeme(from).tag())
            || DAYS.has(sentence.lexeme(from)));
  }

  /** "to mark a year since". */
  private static boolean mark(Sentence sentence, int before) {
    for (int i = Math.max(0, before - 5); i < before; i++) {
      if (sentence.norm(i).startsWith("mark") || sentence.is(i, "commemorate")) {
        return true;
      }
    }
    return false;
  }
}
