package org.variorum.extract.actor;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.PhraseTable;
import org.variorum.dictionary.WordFact;
import org.variorum.document.Sentence;

/**
 * Which dictionaries have a phrase that begins with a word: one look-up, which for most words of a
 * text says that none has.
 */
final class Openers {

  static final int NOUN = 1;
  static final int MODIFIER = 2;
  static final int TITLE = 4;
  static final int NAME = 8;

  private static final Map<String, Integer> OPENED = new HashMap<>();

  static {
    open(Noun.TABLE.firsts(), NOUN);
    open(Modifier.TABLE.firsts(), MODIFIER);
    open(Title.TABLE.firsts(), TITLE);
    open(ActorNames.firsts(), NAME);
  }

  /** What a word opens where no hyphen follows that would make it an Arabic article. */
  private static final WordFact<Integer> OPENS =
      WordFact.of(word -> OPENED.get(PhraseTable.first(i -> i == 0 ? word : "", 0)));

  private Openers() {}

  private static void open(Set<String> words, int dictionary) {
    words.forEach(word -> OPENED.merge(word, dictionary, (a, b) -> a | b));
  }

  /** The dictionaries that may know what begins at a token, as a sum of the constants. */
  static int at(Sentence sentence, int token) {
    Lexeme word = sentence.lexeme(token);
    boolean article = word.norm().length() <= 3 && sentence.is(token + 1, "-");
    Integer opened = article ? OPENED.get(PhraseTable.first(sentence, token)) : OPENS.of(word);
    return opened == null ? 0 : opened;
  }
}
