package org.variorum.extract.actor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Folding;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Sentence;

/**
 * A word that makes capitalised words the name of a body: Front, Brigade, Ministry.
 *
 * @param category sort of body
 * @param side whose side such a body is on
 * @param weight the heaviest word of a name decides what it is
 */
record BodyWord(String category, Actor.Side side, int weight) {

  private static final Map<String, BodyWord> TABLE = new HashMap<>();

  static {
    for (Tsv.Row row : Tsv.load("body-words.tsv").rows()) {
      BodyWord word =
          new BodyWord(
              row.get("category"), row.choice(Actor.Side.class, "side"), row.integer("weight"));
      TABLE.put(Folding.fold(row.get("word")), word);
    }
  }

  static @Nullable BodyWord of(Sentence sentence, int at) {
    return TABLE.get(sentence.norm(at));
  }
}
