package org.variorum.reconcile;

import org.variorum.dictionary.Folding;

/** Whether two names may be of one actor, and whether a name is one at all. */
final class ActorNames {

  private ActorNames() {}

  /** Equal when folded, or one within the other by whole words. */
  static boolean same(String a, String b) {
    String x = ' ' + Folding.fold(a).replace('-', ' ') + ' ';
    String y = ' ' + Folding.fold(b).replace('-', ' ') + ' ';
    return x.equals(y)
        || !a.isEmpty() && !b.isEmpty() && (x.contains(y) || y.contains(x))
        || vaguely(a, b)
        || vaguely(b, a);
  }

  /** {@code the international coalition} may be any coalition: no word of it is a name. */
  private static boolean vaguely(String vague, String other) {
    return !vague.isEmpty()
        && !proper(vague)
        && lastWord(Folding.fold(vague)).equals(lastWord(Folding.fold(other)));
  }

  static boolean proper(String name) {
    return name.chars().anyMatch(Character::isUpperCase);
  }

  private static String lastWord(String name) {
    return name.substring(name.lastIndexOf(' ') + 1);
  }
}
