package org.variorum.extract.date;

import java.util.Set;
import org.variorum.document.Sentence;

/** Whether a date is spoken of as one to come. */
final class Ahead {

  private static final Set<String> PAST = Set.of("was", "were", "had", "died", "began");

  private static final Set<String> LEADS = Set.of("on", "in", "the", "by", "late", "early", ",");

  private static final int REACH = 10;

  private static final Set<String> CUES =
      Set.of(
          "will",
          "'ll",
          "shall",
          "scheduled",
          "due",
          "slated",
          "upcoming",
          "planned",
          "plans",
          "expected",
          "forthcoming",
          "vows",
          "vowed",
          "deadline",
          "expires",
          "begins",
          "opens",
          "starts",
          "to");

  private static final Set<String> SAID =
      Set.of(
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

  private static final Set<String> INFINITIVES =
      Set.of(
          "be", "take", "begin", "start", "vote", "hold", "meet", "stand", "appear", "go", "open",
          "expire", "end");

  private Ahead() {}

  /** Whether the words before or behind the tokens from {@code from} to {@code to} look ahead. */
  static boolean looks(Sentence sentence, int from, int to) {
    int at = from - 1;
    while (at > 0 && LEADS.contains(sentence.norm(at))) {
      at--;
    }
    if (past(sentence.norm(at))
        || past(sentence.norm(to))
        || SAID.contains(sentence.norm(to + 1))) {
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
      if (SAID.contains(sentence.norm(i)) || past(sentence.norm(i))) {
        return false;
      }
      if (sentence.norm(i).equals("will") || sentence.norm(i).equals("shall")) {
        return true;
      }
    }
    return false;
  }

  private static boolean cue(Sentence sentence, int at) {
    String word = sentence.norm(at);
    if (!CUES.contains(word)) {
      return false;
    }
    return !word.equals("to") || INFINITIVES.contains(sentence.norm(at + 1));
  }

  private static boolean past(String word) {
    boolean formed = word.length() > 4 && word.endsWith("ed") && !CUES.contains(word);
    return formed || SAID.contains(word) || PAST.contains(word);
  }
}
