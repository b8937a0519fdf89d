package org.variorum.extract;

/**
 * The phrase that a preposition at the head of a sentence governs: "With bomb blasts in Cali, a".
 */
final class OpeningPhrase {

  private OpeningPhrase() {}

  /** Whether a word belongs to the nouns of such a phrase, where no verb can stand. */
  static boolean holds(TagRow row, int i) {
    Tag[] tags = row.tags;
    int j = i - 1;
    while (j > 0 && (tags[j].nominal() || tags[j] == Tag.ADJECTIVE || tags[j].opensNoun())) {
      j--;
    }
    boolean opens =
        j >= 0 && j < i - 1 && (j == 0 || tags[j - 1] == Tag.STOP || tags[j - 1] == Tag.QUOTE);
    boolean clausal = // "After bomb blasts in Cali, a group announced": but headlines drop articles
        opens && tags[j] == Tag.SUBORDINATOR && tags[tags.length - 1] == Tag.STOP;
    return opens && tags[j] == Tag.PREPOSITION || clausal && row.singularBefore(i);
  }
}
