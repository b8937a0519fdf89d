package org.variorum.dictionary;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** What a word beside an act says of its kind, by the name of the type of incident. Immutable. */
public enum TypeWords {
  /** Part of the act's phrase or of who did it: "a suicide attack", "a mortar killed". */
  MODIFIER,
  /** What does harm somewhere in the clause: "attacked the bank with dynamite". */
  DEVICE,
  /** What bombs from the air: "helicopters dropped bombs". */
  AIRCRAFT;

  private final WordFact<String> type = WordFact.of(this::find);

  private static final Map<TypeWords, Map<String, String>> TYPES = load();

  private static Map<TypeWords, Map<String, String>> load() {
    Map<TypeWords, Map<String, String>> types = new EnumMap<>(TypeWords.class);
    for (Tsv.Row row : Tsv.load("type-words.tsv").rows()) {
      types
          .computeIfAbsent(row.choice(TypeWords.class, "use"), use -> new HashMap<>())
          .put(row.get("word"), row.get("type"));
    }
    return types;
  }

  private @Nullable String find(String lemma) {
    return TYPES.getOrDefault(this, Map.of()).get(lemma);
  }

  /**
   * The type's name that the word, in its base form, tells in this use; null when it tells none.
   */
  public @Nullable String type(Lexeme lemma) {
    return type.of(lemma);
  }
}
