package org.variorum.link;

import org.variorum.dictionary.Tsv;

/**
 * Whether a text is about what followed an incident rather than about the incident as news: a
 * trial, a funeral, an anniversary. Such a text comes late, and its own days are often not the
 * incident's.
 */
final class Aftermath {

  /** A text says early what it is about. */
  private static final int EARLY = 150;

  /** One such word may stand by chance: "a courthouse was bombed". */
  private static final int ENOUGH = 2;

  private static final HashTable WORDS = read();

  private Aftermath() {}

  static boolean tells(Scan scan) {
    int found = 0;
    for (int i = 0; i < Math.min(EARLY, scan.wordCount()) && found < ENOUGH; i++) {
      found += WORDS.get(scan.word(i), 0) > 0 ? 1 : 0;
    }
    return found == ENOUGH;
  }

  private static HashTable read() {
    Tsv table = Tsv.load("aftermath.tsv");
    HashTable words = new HashTable(table.rows().size());
    table.rows().forEach(row -> words.put(Scan.hash(row.get("word")), 1));
    return words;
  }
}
