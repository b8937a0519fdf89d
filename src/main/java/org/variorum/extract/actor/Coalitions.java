package org.variorum.extract.actor;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Folding;

/**
 * The coalitions of the dictionary by who leads them: "Saudi-led air strikes" and "US-led aircraft"
 * are theirs.
 */
public final class Coalitions {

  private static final String END = " coalition";

  private static final Map<String, KnownActor> BY_LEADER = byLeader();

  private Coalitions() {}

  private static Map<String, KnownActor> byLeader() {
    Map<String, KnownActor> found = new HashMap<>();
    for (KnownActor actor : ActorNames.all()) {
      for (String name : actor.names()) {
        String folded = Folding.fold(name);
        if (folded.endsWith("-led" + END)) {
          found.putIfAbsent(folded.substring(0, folded.length() - END.length()), actor);
        }
      }
    }
    return Map.copyOf(found);
  }

  /**
   * The dictionary's name of a coalition, or null when it has none that is called so.
   *
   * @param leader as written, "Saudi-led"
   */
  public static @Nullable String ledBy(String leader) {
    KnownActor actor = BY_LEADER.get(Folding.fold(leader));
    return actor == null ? null : actor.canonical();
  }
}
