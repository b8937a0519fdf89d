package org.variorum.reconcile;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.variorum.dictionary.Folding;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;
import org.variorum.incident.Claim;
import org.variorum.incident.RoledActor;
import org.variorum.incident.RoledActor.Role;

/**
 * What a dossier's descriptions are other words for.
 *
 * <p>Where one armed group is named as having done it, "jihadist fighters" and "gunmen" are words
 * for it and nobody beside it; where one army is named, "the army" and "soldiers" are it. Where
 * several are named, a description stays what it is.
 */
final class Wordings {

  private static final Set<String> ARMY =
      Set.of("army", "military", "soldiers", "troops", "armed forces", "government forces");

  /** Creeds that are written with a capital and name nobody. */
  private static final Set<String> CREEDS =
      Set.of(
          "islamist", "islamic", "jihadist", "jihadi", "salafist", "maoist", "marxist", "muslim");

  private final Map<Role, String> named = new HashMap<>();
  private final Map<Role, String> armies = new HashMap<>();

  Wordings(List<Witness> witnesses) {
    Map<Role, Set<String>> groups = new HashMap<>();
    Map<Role, Set<String>> forces = new HashMap<>();
    for (Witness witness : witnesses) {
      for (Claim<RoledActor> claim : witness.record().actors()) {
        RoledActor actor = claim.value();
        String canonical = actor.canonical();
        if (claim.stance() == Stance.DENIED) {
          continue;
        }
        if (armed(actor) && (canonical != null || actor.kind() == Actor.Kind.ORGANIZATION)) {
          add(groups, actor.role(), ActorQuestion.name(actor));
        } else if (canonical != null && canonical.endsWith(" army")) {
          add(forces, actor.role(), canonical);
        }
      }
    }
    groups.forEach((role, names) -> sole(names, role, named));
    forces.forEach((role, names) -> sole(names, role, armies));
  }

  private static void add(Map<Role, Set<String>> names, Role role, String name) {
    names.computeIfAbsent(role, key -> new TreeSet<>()).add(name);
  }

  private static void sole(Set<String> names, Role role, Map<Role, String> into) {
    if (names.size() == 1) {
      into.put(role, names.iterator().next());
    }
  }

  /** The name that an actor goes by in this dossier. */
  String name(RoledActor actor) {
    String own = ActorQuestion.name(actor);
    if (actor.canonical() != null) {
      return own;
    }
    if (ARMY.contains(own.toLowerCase(Locale.ROOT)) && actor.kind() != Actor.Kind.FACILITY) {
      return armies.getOrDefault(actor.role(), own);
    }
    return generic(actor) ? named.getOrDefault(actor.role(), own) : own;
  }

  private static boolean armed(RoledActor actor) {
    return actor.side() == Actor.Side.NON_STATE_ARMED && actor.kind() != Actor.Kind.FACILITY;
  }

  /** Whether an armed group or person is described by common words alone. */
  private static boolean generic(RoledActor actor) {
    if (!armed(actor) || actor.canonical() != null || actor.kind() == Actor.Kind.ORGANIZATION) {
      return false;
    }
    String[] words = actor.name().split(" ");
    for (int i = 0; i < words.length; i++) {
      boolean capital = Character.isUpperCase(words[i].charAt(0));
      if (capital && i > 0 && !CREEDS.contains(Folding.fold(words[i]))) {
        return false;
      }
    }
    return true;
  }
}
