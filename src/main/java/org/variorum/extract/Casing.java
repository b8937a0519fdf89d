package org.variorum.extract;

import java.util.Locale;
import org.variorum.document.Sentence;
import org.variorum.document.Token;

/** What capitals tell in a sentence: which words are names, unless a headline has them all. */
final class Casing {

  private final Sentence sentence;

  /** Whether a capital says that a word is a name. */
  final boolean tells;

  Casing(Sentence sentence) {
    this.sentence = sentence;
    this.tells = !sentence.upperCase() && !titleCase(sentence);
  }

  /** Whether most longer words are capitalized, as in headlines of the English-speaking press. */
  private static boolean titleCase(Sentence sentence) {
    int capital = 0;
    int words = 0;
    for (int i = 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.length() > 3 && token.letterFirst()) {
        words++;
        capital += token.capitalized() ? 1 : 0;
      }
    }
    return words > 2 && capital * 10 >= words * 8;
  }

  /** Whether its capital says that it is a name. */
  boolean named(int i) {
    return tells && i < sentence.size() && sentence.token(i).capitalized();
  }

  /** "fighting IS": no form of "be"; but "did NOT", and words of a heading in capitals. */
  boolean acronym(int i) {
    return tells && capitals(i) && !capitals(i - 1) && !capitals(i + 1) && !sentence.is(i, "not");
  }

  private boolean capitals(int i) {
    if (i < 0 || i >= sentence.size() || !sentence.token(i).word()) {
      return false;
    }
    String text = sentence.token(i).text();
    return text.length() > 1 && text.equals(text.toUpperCase(Locale.ROOT));
  }
}
