package org.variorum.incident;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.variorum.dictionary.WarMachines;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.actor.Actor.Side;

/** Machines of war that stand for those who fly, drive or sail them. */
final class Manned {

  /** Who made or gave it does not fly it. */
  private static final Pattern MADE = Pattern.compile("-(?:made|built|supplied|designed)$");

  private static final Set<String> RULING = Set.of("government", "regime", "junta");

  private Manned() {}

  /** Whether a noun is of those who rule a land, and whose forces are the land's. */
  static boolean ruling(String noun) {
    return RULING.contains(noun);
  }

  /** "Saudi fighter jets" stand for the air force that flies them, "army tanks" for the army. */
  static boolean is(Actor actor) {
    boolean own = WarMachines.is(actor.head().noun());
    boolean forces =
        actor.side() == Side.STATE_FORCES
            || actor.side() == Side.INTERNATIONAL
            || ruling(first(actor.name())); // "government helicopters"
    return actor.kind() == Actor.Kind.FACILITY
        && (actor.canonical() != null || own && forces && owned(actor));
  }

  /** Whether it is told whose it is: not of "helicopter gunships", "Iranian-made drones". */
  private static boolean owned(Actor actor) {
    String noun = String.valueOf(actor.head().noun());
    int own = noun.split(" ", -1).length;
    String[] words = PlainName.of(actor).split(" ", -1);
    for (int i = 0; i < words.length - own; i++) {
      boolean make =
          MADE.matcher(words[i]).find() || WarMachines.is(words[i].toLowerCase(Locale.ROOT));
      if (!make) {
        return true;
      }
    }
    return false;
  }

  private static String first(String name) {
    return name.split(" ", 2)[0].toLowerCase(Locale.ROOT);
  }
}
