package org.variorum.extract.actor;

import org.variorum.dictionary.PhraseTable;
import org.variorum.dictionary.Tsv;

/**
 * A rank, office or form of address that stands before a person's name.
 *
 * @param full spelt out: {@code Colonel} for {@code Col.}
 * @param category rank, office, clergy, honorific
 * @param side whose side such a person is on
 */
record Title(String full, String category, Actor.Side side) {

  static final PhraseTable<Title> TABLE = new PhraseTable<>();

  static {
    for (Tsv.Row row : Tsv.load("titles.tsv").rows()) {
      TABLE.add(
          row.get("title"),
          new Title(row.get("full"), row.get("category"), row.choice(Actor.Side.class, "side")));
    }
  }
}
