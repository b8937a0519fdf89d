package org.variorum.incident;

import java.util.List;
import org.variorum.document.Sentence;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/** Numbered items: "1. In Kano, gunmen … 2. In Jos, a bomb …", each an incident of its own. */
final class Items {

  private Items() {}

  /** Whether a sentence opens with a number of an item, or stands behind one. */
  static boolean opens(List<Syntax> sentences, int index) {
    Sentence own = sentences.get(index).sentence();
    if (own.size() > 2 && number(own, 0) && mark(own.norm(1))) {
      return true;
    }
    if (index == 0) {
      return false;
    }
    Syntax before = sentences.get(index - 1);
    int end = before.sentence().size();
    while (end > 0 && before.tag(end - 1) == Tag.STOP) {
      end--;
    }
    boolean stopped = end < before.sentence().size();
    return stopped
        && end > 0
        && number(before.sentence(), end - 1)
        && (end == 1 || before.tag(end - 2) == Tag.STOP || before.sentence().is(end - 2, ":"));
  }

  private static boolean number(Sentence sentence, int token) {
    String norm = sentence.norm(token);
    return !norm.isEmpty() && norm.length() <= 2 && norm.chars().allMatch(Character::isDigit);
  }

  private static boolean mark(String norm) {
    return norm.equals(".") || norm.equals(")") || norm.equals("-") || norm.equals(":");
  }
}
