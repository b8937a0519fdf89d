package org.variorum.extract.casualty;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sequence;
import org.variorum.extract.amount.Count;

/**
 * Gives each phrase of people one outcome where several verbs share it.
 *
 * <p>Who was "shot and killed" or "stabbed and then beheaded" is dead; of whom it is said that they
 * were "killed or wounded" it is not said how many died.
 */
final class OneOutcome {

  private OneOutcome() {}

  static List<Told> settle(List<Told> told) {
    List<Told> settled = new ArrayList<>();
    for (int i = 0; i < told.size(); i++) {
      Told one = told.get(i);
      boolean again =
          Sequence.any(
              told.subList(0, i), t -> t.phrase() == one.phrase() && t.effect() == one.effect());
      Effect effect = again ? null : outcome(one, told);
      if (effect != null) {
        settled.add(effect == one.effect() ? one : one.with(effect));
      }
    }
    return settled;
  }

  /** What is left of one telling beside the others, or null when another says it better. */
  private static @Nullable Effect outcome(Told one, List<Told> told) {
    Told killed = other(one, Effect.KILLED, told);
    Told wounded = other(one, Effect.WOUNDED, told);
    return switch (one.effect()) {
      case KILLED_OR_WOUNDED -> killed == null && wounded == null ? one.effect() : null;
      case WOUNDED -> killed == null || none(one) ? Effect.WOUNDED : null;
      case KILLED ->
          wounded != null
                  && several(one)
                  && !none(one)
                  && one.frame().head() < wounded.frame().head()
              ? Effect.KILLED_OR_WOUNDED
              : Effect.KILLED;
      default -> one.effect();
    };
  }

  private static @Nullable Told other(Told one, Effect effect, List<Told> told) {
    for (Told other : told) {
      if (other.frame().head() != one.frame().head()
          && other.effect() == effect
          && other.phrase() == one.phrase()) {
        return other;
      }
    }
    return null;
  }

  private static boolean none(Told told) {
    Count count = told.victims().count();
    return count != null && Long.valueOf(0).equals(count.max());
  }

  private static boolean several(Told told) {
    Count count = told.victims().count();
    return count == null || !Long.valueOf(1).equals(count.max());
  }
}
