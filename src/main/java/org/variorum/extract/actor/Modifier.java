package org.variorum.extract.actor;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.PhraseTable;
import org.variorum.dictionary.Tsv;

/**
 * A word that stands before the noun it describes.
 *
 * @param category hedge, armed, looks, conduct, former, ideology, state, faith, people, trade
 * @param side whose side it puts plain people on ({@code armed men}), or null
 */
record Modifier(String category, Actor.@Nullable Side side) {

  static final PhraseTable<Modifier> TABLE = new PhraseTable<>();

  static {
    for (Tsv.Row row : Tsv.load("modifiers.tsv").rows()) {
      boolean sided = row.find("side") != null;
      TABLE.add(
          row.get("modifier"),
          new Modifier(row.get("category"), sided ? row.choice(Actor.Side.class, "side") : null));
    }
  }
}
