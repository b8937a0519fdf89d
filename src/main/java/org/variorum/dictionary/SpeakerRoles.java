package org.variorum.dictionary;

import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** In which capacity somebody speaks, by the noun that describes them. */
public final class SpeakerRoles {

  private static final Map<String, String> ROLES =
      Tsv.load("speaker-roles.tsv").rows().stream()
          .collect(Collectors.toUnmodifiableMap(row -> row.get("word"), row -> row.get("role")));

  private SpeakerRoles() {}

  /** The role's name, or null when the noun tells none. */
  public static @Nullable String role(String noun) {
    return ROLES.get(noun);
  }
}
