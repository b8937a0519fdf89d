package org.variorum.dictionary;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** In which capacity somebody speaks, by the noun that describes them. */
public final class SpeakerRoles {

  private static final Map<String, String> ROLES =
      Tsv.load("speaker-roles.tsv").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> row.get("role")));

  private static final WordFact<String> OF_NOUN = WordFact.of(ROLES::get);

  private SpeakerRoles() {}

  /** The role's name, or null when the noun tells none. */
  public static @Nullable String role(Lexeme noun) {
    return OF_NOUN.of(noun);
  }
}
