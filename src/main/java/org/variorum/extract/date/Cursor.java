package org.variorum.extract.date;

import java.time.DayOfWeek;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Token;

/** A place in a sentence that moves on over what it reads; a fresh one for every attempt. */
final class Cursor {

  private static final int NO_NUMBER = -1;

  private static final WordSet KILLED = WordSet.of("killed", "wounded", "injured");

  /** What the object of a verb of harm begins with. */
  private static final WordSet OBJECTS =
      WordSet.of(
          "the",
          "a",
          "an",
          "at",
          "more",
          "some",
          "about",
          "nearly",
          "over",
          "dozens",
          "hundreds",
          "two",
          "three",
          "four",
          "five",
          "six",
          "seven",
          "eight",
          "nine",
          "ten");

  final Sentence sentence;
  int at;

  Cursor(Sentence sentence, int at) {
    this.sentence = sentence;
    this.at = at;
  }

  /** Whether this word stands here. */
  boolean is(String word) {
    return sentence.is(at, word);
  }

  /** Whether this word stands so many tokens on. */
  boolean is(int distance, String word) {
    return sentence.is(at + distance, word);
  }

  String norm() {
    return sentence.norm(at);
  }

  Lexeme lexeme() {
    return sentence.lexeme(at);
  }

  Lexeme lexeme(int distance) {
    return sentence.lexeme(at + distance);
  }

  String norm(int distance) {
    return sentence.norm(at + distance);
  }

  @Nullable Token token() {
    return at >= 0 && at < sentence.size() ? sentence.token(at) : null;
  }

  /** Moves over the words when they stand here, all of them in this order. */
  boolean take(String... words) {
    for (int i = 0; i < words.length; i++) {
      if (!is(i, words[i])) {
        return false;
      }
    }
    at += words.length;
    return true;
  }

  boolean takeAny(WordSet words) {
    if (words.has(lexeme())) {
      at++;
      return true;
    }
    return false;
  }

  /** A month's name; in running text only when it is capitalized. */
  @Nullable Integer takeMonth() {
    Token token = token();
    Integer month = token == null ? null : DateWords.month(token.norm());
    if (month == null || token == null || !token.capitalized()) {
      return null;
    }
    step();
    return month;
  }

  @Nullable DayOfWeek takeWeekday() {
    Token token = token();
    DayOfWeek day = token == null ? null : DateWords.weekday(token.norm());
    if (day == null || token == null || !token.capitalized()) {
      return null;
    }
    step();
    return day;
  }

  /** Moves over a word and the point of its abbreviation, should that be a token. */
  private void step() {
    boolean shortened = norm().length() <= 5 && !norm().endsWith(".");
    at++;
    Token next = token();
    if (shortened
        && next != null
        && next.is(".")
        && !next.spaceBefore()
        && at + 1 < sentence.size()) {
      at++;
    }
  }

  /** A day of the month: {@code 14}, {@code 14th}, {@code fourth}. */
  @Nullable Integer takeDay() {
    Integer ordinal = DateWords.ordinal(norm());
    int day = ordinal != null ? ordinal : Figures.day(norm());
    if (day < 1 || day > 31) {
      return null;
    }
    at++;
    return day;
  }

  /** A year of four figures. */
  @Nullable Integer takeYear() {
    int year = Figures.plain(norm());
    if (norm().length() != 4 || year < 1000 || year > 2100) {
      return null;
    }
    at++;
    return year;
  }

  /** Whether a figure before the cursor counts or measures: not in "of 1998 killed 29 people". */
  boolean behindCount() {
    boolean verb = KILLED.has(lexeme()) && (OBJECTS.has(lexeme(1)) || Figures.plain(norm(1)) >= 0);
    return DateWords.counted(norm()) && !verb;
  }

  /** A year of two figures, with or without an apostrophe: {@code 90}, {@code '15}. */
  @Nullable Integer takeShortYear() {
    Cursor ahead = new Cursor(sentence, at);
    ahead.take("'");
    String figures = ahead.norm().startsWith("'") ? ahead.norm().substring(1) : ahead.norm();
    int year = Figures.plain(figures);
    if (figures.length() != 2 || year < 0) {
      return null;
    }
    at = ahead.at + 1;
    return year;
  }

  /** A count in figures or words up to 99, {@code a} or {@code an}; negative when there is none. */
  int takeNumber() {
    int plain = Figures.plain(norm());
    if (plain >= 0 && norm().length() <= 3) {
      at++;
      return plain;
    }
    if (take("a") || take("an")) {
      return 1;
    }
    Integer number = DateWords.number(norm());
    if (number == null) {
      return NO_NUMBER;
    }
    at++;
    if (number >= 20 && norm().equals("-")) {
      Integer ones = DateWords.number(norm(1));
      if (ones != null && ones < 10) {
        at += 2;
        return number + ones;
      }
    }
    return number;
  }
}
