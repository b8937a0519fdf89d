package org.variorum.incident;

import java.util.Locale;
import java.util.Set;
import org.variorum.extract.actor.Actor;

/**
 * An actor's name without what the stance of its claim says already ("suspected Amboro rebels") or
 * what the word for them says ("armed vigilantes").
 */
final class PlainName {

  private static final Set<String> HEDGES =
      Set.of("suspected", "suspect", "alleged", "presumed", "supposed", "so-called", "self-styled");

  private PlainName() {}

  static String of(Actor actor) {
    String name = actor.name();
    int from = 0;
    boolean again = true;
    while (again) {
      int blank = name.indexOf(' ', from);
      again = blank > 0 && HEDGES.contains(name.substring(from, blank).toLowerCase(Locale.ROOT));
      from = again ? blank + 1 : from;
    }
    String plain = name.substring(from);
    boolean body = actor.kind() == Actor.Kind.ORGANIZATION || actor.canonical() != null;
    return body ? plain : armed(plain, actor.head().category().startsWith("combatant"));
  }

  /** The same for who acts: "air force planes" are the air force. */
  static String ofDoer(Actor actor) {
    String name = of(actor);
    if (actor.kind() != Actor.Kind.FACILITY) {
      return name;
    }
    int words = String.valueOf(actor.head().noun()).split(" ", -1).length;
    int last = name.length();
    for (int i = 0; i < words && last > 0; i++) { // "air force fighter planes"
      last = name.lastIndexOf(' ', last - 1);
    }
    String whose = last < 0 ? name : name.substring(0, last);
    String folded = whose.toLowerCase(Locale.ROOT);
    return folded.endsWith("air force") || folded.endsWith("army") || folded.endsWith("navy")
        ? whose
        : name;
  }

  /** "armed Amboro herders", "heavily armed bandits"; but "armed men" stays. */
  private static String armed(String name, boolean fighters) {
    for (String armed : new String[] {"heavily armed ", "armed "}) {
      if (name.length() > armed.length() && name.regionMatches(true, 0, armed, 0, armed.length())) {
        String rest = name.substring(armed.length());
        boolean proper = Character.isUpperCase(rest.charAt(0)) && !rest.startsWith("Forces");
        return proper || fighters && rest.indexOf(' ') > 0 ? rest : name;
      }
    }
    return name;
  }
}
