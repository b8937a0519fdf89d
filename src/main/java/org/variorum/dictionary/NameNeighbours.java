package org.variorum.dictionary;

import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/**
 * Capitalised words that tell what the name beside them is: {@code Police}, {@code Mr.}, {@code
 * War}.
 */
public final class NameNeighbours {

  private static final Map<Role, Set<String>> WORDS = new EnumMap<>(Role.class);

  static {
    for (Role role : Role.values()) {
      WORDS.put(role, new HashSet<>());
    }
    for (Tsv.Row row : Tsv.load("name-neighbours.tsv").rows()) {
      words(row.choice(Role.class, "role")).add(Folding.fold(row.get("word")));
    }
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

  private static Set<String> words(Role role) {
    Set<String> words = WORDS.get(role);
    if (words == null) {
      throw new IllegalStateException("no words for " + role);
    }
    return words;
  }
}
