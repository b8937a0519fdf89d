package org.variorum.dictionary;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

/**
 * Capitalised words that tell what the name beside them is: {@code Police}, {@code Mr.}, {@code
 * War}.
 */
public final class NameNeighbours {

  private static final Map<Role, WordSet> WORDS = load();

  private static Map<Role, WordSet> load() {
    Map<Role, Set<String>> words = new EnumMap<>(Role.class);
    for (Tsv.Row row : Tsv.load("name-neighbours.tsv").rows()) {
      words
          .computeIfAbsent(row.choice(Role.class, "role"), role -> new HashSet<>())
          .add(Folding.fold(row.get("word")));
    }
    return WordSet.each(Role.class, words);
  }

  private NameNeighbours() {}

  /** What a word makes of the name beside it. */
  public enum Role {
    /** Behind a place name it makes the name of a body or building: {@code Killeen Police}. */
    BODY,
    /** Before a name it makes a person's. */
    TITLE,
    /** Behind a place name it makes the name of an event. */
    EVENT,
    /** Behind a place name it begins an office or a word for people: {@code Texas Governor}. */
    PEOPLE,
    /** Before a place name it is a part of the place: {@code Northern}. */
    DIRECTION,
    /** Never a place when it stands alone, though some town has the name. */
    NOWHERE
  }

  /** Whether a folded word has a role. */
  public static boolean is(Role role, String folded) {
    return words(role).contains(folded);
  }

  /** As {@link #is(Role, String)}, of a word that remembers it. */
  public static boolean is(Role role, Lexeme word) {
    return words(role).has(word);
  }

  private static WordSet words(Role role) {
    return Objects.requireNonNull(WORDS.get(role));
  }
}
