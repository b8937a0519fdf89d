package org.variorum.extract.place;

import java.util.Locale;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Section;
import org.variorum.document.Sentence;

/**
 * Tells where a report was filed: {@code KABUL (Reuters) - }, {@code Lagos, 3 June — }, {@code
 * LONDONDERRY, 12 JUNE 1991: }, {@code PARIS A man}.
 */
final class Datelines {

  private static final int LONGEST = 16;
  private static final int LONGEST_BRACKET = 5;
  private static final WordSet DASHES =
      WordSet.of("-", "--", "---", "—", "–", ":", "―", "|", "_", "..");

  private Datelines() {}

  /** Behind the last token of the dateline with which a sentence begins; 0 when it has none. */
  static int end(Sentence sentence) {
    if (sentence.section() != Section.BODY) {
      return 0;
    }
    int capitals = sentence.upperCase() ? 0 : capitals(sentence);
    boolean dated = false;
    for (int i = 1; i < Math.min(sentence.size(), LONGEST); i++) {
      String norm = sentence.norm(i);
      if (norm.equals("(")) {
        return bracketed(sentence, i, capitals);
      }
      boolean bar = norm.equals("|") || norm.equals("--") || norm.equals("—");
      if (DASHES.contains(norm) && sentence.token(i).spaceBefore() && spaced(sentence, i)) {
        return bar || dated || !sentence.upperCase() ? i + 1 : 0;
      }
      if (norm.equals(":") && (capitals == i || dated)) {
        return i + 1;
      }
      if (!heading(sentence, i)) {
        break;
      }
      dated |= sentence.token(i).numeric();
    }
    boolean mixed = capitals < sentence.size() && sentence.token(capitals).capitalized();
    return capitals > 0 && mixed && letters(sentence, capitals) > 3 ? capitals : 0;
  }

  /** {@code KABUL (Pajhwok) — }, {@code Mexico City, May 4 (AP) Gunmen}. */
  private static int bracketed(Sentence sentence, int open, int capitals) {
    int close = close(sentence, open);
    if (close < 0) {
      return 0;
    }
    boolean dash = DASHES.has(sentence.lexeme(close + 1));
    boolean agency =
        !sentence.upperCase() && close == open + 2 && upper(sentence.token(open + 1).text());
    boolean told = capitals > 0 && close - open <= LONGEST_BRACKET || agency;
    return dash ? close + 2 : told ? close + 1 : 0;
  }

  private static int letters(Sentence sentence, int to) {
    return sentence.span(0, to).length();
  }

  private static boolean spaced(Sentence sentence, int at) {
    return at + 1 < sentence.size() && sentence.token(at + 1).spaceBefore();
  }

  /** How many words in capitals the sentence begins with, commas between them. */
  private static int capitals(Sentence sentence) {
    int end = 0;
    for (int i = 0; i < sentence.size(); i++) {
      String text = sentence.token(i).text();
      if (sentence.token(i).capitalized() && upper(text)) {
        end = i + 1;
      } else if (!(text.equals(",") || text.equals("-")) || end == 0) {
        break;
      }
    }
    return end;
  }

  private static boolean upper(String text) {
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }

  /** Whether a token may stand in a dateline: a name, a comma, a date. */
  private static boolean heading(Sentence sentence, int at) {
    return sentence.token(at).capitalized()
        || sentence.token(at).numeric()
        || sentence.is(at, ",")
        || sentence.is(at, ".")
        || sentence.is(at, "/")
        || sentence.is(at, "-");
  }

  private static int close(Sentence sentence, int open) {
    for (int i = open + 1; i < Math.min(sentence.size(), open + 8); i++) {
      if (sentence.is(i, ")")) {
        return i;
      }
    }
    return -1;
  }
}
