package org.variorum.extract.date;

import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;

/** Whether a date is spoken of as one to come. */
final class Ahead {

  private static final WordSet PAST = WordSet.of("was", "were", "had", "died", "began");

  private static final WordSet LEADS = WordSet.of("on", "in", "the", "by", "late", "early", ",");

  private static final int REACH = 10;

  private static final WordSet CUES =
      WordSet.of("will", "'ll", "shall", "scheduled", "slated", "upcoming", "forthcoming");

  /** Cues only before "to", "on", "in" or "for": {@code due on Friday}, not {@code due to}. */
  private static final WordSet PLANS =
      WordSet.of("due", "planned", "expected", "set", "going", "likely");

  private static final WordSet WHEN = WordSet.of("on", "in", "for");

  private static final WordSet SAID =
      WordSet.of(
          "said",
          "say",
          "says",
          "told",
          "announced",
          "reported",
          "warned",
          "added",
          "stated",
          "reports");

  private Ahead() {}

  /** Whether the words before or behind the tokens from {@code from} to {@code to} look ahead. */
  static boolean looks(Sentence sentence, int from, int to) {
    int at = from - 1;
    while (at > 0 && LEADS.has(sentence.lexeme(at))) {
      at--;
    }
    if (sentence.is(to, "'s") && !cue(sentence, at)) {
      return false;
    }
    boolean passive = sentence.is(at - 1, "be");
    if (past(sentence.lexeme(at)) && !passive
        || past(sentence.lexeme(to))
        || SAID.has(sentence.lexeme(to + 1))) {
      return false;
    }
    for (int i = at; i >= 0 && i > at - REACH; i--) {
      if (SAID.has(sentence.lexeme(i)) || sentence.is(i, ";")) {
        return false;
      }
      if (cue(sentence, i)) {
        return true;
      }
    }
    return from <= 2 && follows(sentence, to);
  }

  private static boolean follows(Sentence sentence, int to) {
    for (int i = to; i < sentence.size() && i < to + REACH; i++) {
      if (SAID.has(sentence.lexeme(i)) || past(sentence.lexeme(i))) {
        return false;
      }
      if (sentence.is(i, "will") || sentence.is(i, "shall")) {
        return true;
      }
    }
    return false;
  }

  private static boolean cue(Sentence sentence, int at) {
    Lexeme word = sentence.lexeme(at);
    if (PLANS.has(word)) {
      boolean burnt = word.is("set") && sentence.is(at + 2, "fire"); // "set on fire"
      boolean aim = sentence.is(at + 1, "to") && !word.is("due");
      return aim || !burnt && WHEN.has(sentence.lexeme(at + 1));
    }
    return CUES.has(word) || sentence.is(at + 1, "to") && (word.is("is") || word.is("are"));
  }

  private static boolean past(Lexeme word) {
    boolean formed =
        word.norm().length() > 4
            && word.norm().endsWith("ed")
            && !CUES.has(word)
            && !PLANS.has(word);
    return formed || SAID.has(word) || PAST.has(word);
  }
}
