package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.amount.Count;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Effect;
import org.variorum.incident.Claim;

/**
 * A figure and the figures that its report names as parts of it: {@code 21 people, including six
 * boys and three nuns}. Only parts that cannot count the same person twice are taken together: a
 * woman may be a teacher, but no child is a woman and no civilian a soldier.
 *
 * @param whole the figure they are parts of
 * @param parts at least one
 */
record Parts(Claim<Casualty> whole, List<Claim<Casualty>> parts) {

  private static final List<Set<String>> KINDS =
      List.of(
          Set.of("man", "men"), Set.of("woman", "women"), Set.of("child", "children", "minors"));

  Parts {
    parts = List.copyOf(parts);
  }

  /** The figures of a report that have parts which exclude each other. */
  static List<Parts> of(Witness witness, Effect effect) {
    List<Claim<Casualty>> all = Tally.all(witness, effect);
    List<Parts> found = new ArrayList<>();
    for (Claim<Casualty> whole : all) {
      List<Claim<Casualty>> parts = new ArrayList<>();
      for (Claim<Casualty> part : all) {
        if (Tally.includes(witness, whole, part)) {
          parts.add(part);
        }
      }
      parts.removeIf(p -> parts.stream().anyMatch(other -> Tally.includes(witness, other, p)));
      if (parts.size() == 1 || !parts.isEmpty() && (byKind(parts) || bySide(parts))) {
        found.add(new Parts(whole, parts));
      }
    }
    return found;
  }

  /** What the parts come to together. */
  Tally sum() {
    Count sum = CasualtyStand.count(parts.get(0));
    for (Claim<Casualty> part : parts.subList(1, parts.size())) {
      sum = Tally.plus(sum, CasualtyStand.count(part));
    }
    Effect effect = whole.value().effect();
    if (effect == null) {
      throw new IllegalStateException("no effect: " + whole);
    }
    return new Tally(effect, whole.value().side(), sum, parts);
  }

  private static boolean byKind(List<Claim<Casualty>> parts) {
    Set<Set<String>> kinds = new HashSet<>();
    for (Claim<Casualty> part : parts) {
      Set<String> kind = kind(part.value().victims());
      if (kind == null || !kinds.add(kind)) {
        return false;
      }
    }
    return true;
  }

  private static @Nullable Set<String> kind(@Nullable String victims) {
    if (victims == null) {
      return null;
    }
    String[] words = victims.toLowerCase(Locale.ROOT).split("[^a-z]+");
    String head = words.length == 0 ? "" : words[words.length - 1];
    return KINDS.stream().filter(kind -> kind.contains(head)).findFirst().orElse(null);
  }

  private static boolean bySide(List<Claim<Casualty>> parts) {
    Set<Casualty.Side> sides = EnumSet.noneOf(Casualty.Side.class);
    for (Claim<Casualty> part : parts) {
      Casualty.Side side = part.value().side();
      if (side == Casualty.Side.UNKNOWN || side == Casualty.Side.OTHER || !sides.add(side)) {
        return false;
      }
    }
    return true;
  }
}
