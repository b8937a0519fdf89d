package org.variorum.extract.amount;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.variorum.dictionary.Tsv;

/** Words beside a number that say what it is a number of. */
enum Neighbours {
  /** "2000 soldiers": people, of whom even what looks like a year is a count. */
  PEOPLE,
  /** "children under five": those of whom an age limit is told. */
  AGE_GROUP,
  /** "12 Main Street". */
  ROAD,
  /** "The 5 Brigade". */
  UNIT,
  /** "won 2-3". */
  GAME,
  /** "two thirds". */
  FRACTION,
  /** "twenty-first". */
  ORDINAL;

  private static final Map<Neighbours, Set<String>> WORDS = load();

  /** Whether a folded word is one of them. */
  boolean has(String norm) {
    return WORDS.getOrDefault(this, Set.of()).contains(norm);
  }

  private static Map<Neighbours, Set<String>> load() {
    Map<Neighbours, Set<String>> words = new EnumMap<>(Neighbours.class);
    for (Tsv.Row row : Tsv.load("number-neighbours.tsv").rows()) {
      words
          .computeIfAbsent(row.choice(Neighbours.class, "kind"), k -> new HashSet<>())
          .add(row.get("word"));
    }
    return words;
  }
}
