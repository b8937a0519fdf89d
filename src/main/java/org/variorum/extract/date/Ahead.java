package org.variorum.extract.date;

import java.util.Set;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;

/** Whether a date is spoken of as one to come. */
final class Ahead {

  private static final Set<String> PAST = Set.of("was", "were", "had", "died", "began");

  private static final WordSet LEADS = WordSet.of("on", "in", "the", "by", "late", "early", ",");

  private static final int REACH = 10;

  private static final Set<String> CUES =
      Set.of("will", "'ll", "shall", "scheduled", "slated", "upcoming", "forthcoming");

  /** Cues only before "to", "on", "in" or "for": {@code due on Friday}, not {@code due to}. */
  private static final Set<String> PLANS =
      Set.of("due", "planned", "expected", "set", "going", "likely");

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
    if (past(sentence.norm(at)) && !passive
        || past(sentence.norm(to))
        || SAID.has(sentence.lexeme(to + 1))) {
      return false;
    }
    for (int i = at; i >= 0 && i > at - REACH; i--) {
      String word = sentence.norm(i);
      if (SAID.contains(word) || word.equals(";")) {
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
      if (SAID.has(sentence.lexeme(i)) || past(sentence.norm(i))) {
        return false;
      }
      if (sentence.is(i, "will") || sentence.is(i, "shall")) {
        return true;
      }
    }
    return false;
  }

  private static boolean cue(Sentence sentence, int at) {
    String word = sentence.norm(at);
    String next = sentence.norm(at + 1);
    boolean burnt = word.equals("set") && sentence.is(at + 2, "fire"); // "set on fire"
    boolean plan =
        PLANS.contains(word)
            && !burnt
            && (next.equals("on") || next.equals("in") || next.equals("for"));
    boolean aim = PLANS.contains(word) && !word.equals("due") && next.equals("to");
    boolean must = (word.equals("is") || word.equals("are")) && next.equals("to");
    return CUES.contains(word) || plan || aim || must;
  }

  private static boolean past(String word) {
    boolean formed =
        word.length() > 4 && word.endsWith("ed") && !CUES.contains(word) && !PLANS.contains(word);
    return formed || SAID.contains(word) || PAST.contains(word);
  }
}
