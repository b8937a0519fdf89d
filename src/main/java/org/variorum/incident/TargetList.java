package org.variorum.incident;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.TargetWords;
import org.variorum.document.Sequence;

/**
 * The targets of one incident, each once: a person is one target by whatever name and description.
 */
final class TargetList {

  /** The tellings of one target, the most telling first. */
  static final class One {
    private Target best;
    private final List<Target> tellings = new ArrayList<>();

    private One(Target first) {
      best = first;
      tellings.add(first);
    }

    Target best() {
      return best;
    }

    List<Target> tellings() {
      return tellings;
    }

    private void add(Target other) {
      tellings.add(other);
      if (better(other, best)) {
        best = other;
      }
    }

    private static boolean better(Target a, Target b) {
      if (a.named() != b.named()) {
        return a.named();
      }
      return a.words().size() > b.words().size();
    }
  }

  /** How many targets that share a word, and tellings of one, are looked at: time is bounded. */
  private static final int REACH = 40;

  private final List<One> all = new ArrayList<>();
  private final Map<String, List<One>> byWord = new HashMap<>();

  /** Takes in a telling: as one more of a target told before, or as a new one. */
  void add(Target target) {
    SortedSet<String> keys = new TreeSet<>(target.words());
    keys.add(target.head());
    One known = known(target, keys);
    if (known == null) {
      known = new One(target);
      all.add(known);
    } else {
      known.add(target);
    }
    for (String key : keys) {
      List<One> sharing = byWord.computeIfAbsent(key, k -> new ArrayList<>());
      if (sharing.isEmpty() || sharing.get(sharing.size() - 1) != known) {
        sharing.add(known);
      }
    }
  }

  /** The last target told in words that share one with these and mean the same. */
  private @Nullable One known(Target target, SortedSet<String> keys) {
    for (String key : keys) {
      List<One> sharing = byWord.getOrDefault(key, List.of());
      for (int i = sharing.size() - 1; i >= Math.max(0, sharing.size() - REACH); i--) {
        One one = sharing.get(i);
        List<Target> first = one.tellings.subList(0, Math.min(REACH, one.tellings.size()));
        if (Sequence.any(first, told -> same(told, target))) {
          return one;
        }
      }
    }
    return null;
  }

  /** The targets in the order of their first tellings; those only pointed at are left out. */
  List<One> distinct() {
    boolean people = Sequence.any(all, one -> !one.best.thing() && !back(one.best));
    List<One> distinct = new ArrayList<>();
    for (One one : all) {
      if (!back(one.best) || !people && TargetWords.use(one.best.head()) != null) {
        distinct.add(one);
      }
    }
    return distinct;
  }

  private static boolean back(Target target) {
    return !target.thing()
        && !target.named()
        && TargetWords.use(target.head()) == TargetWords.Use.BACK;
  }

  private static boolean same(Target a, Target b) {
    if (a.thing() != b.thing()) {
      return false;
    }
    if (a.named() && b.named()) {
      return sameName(a, b);
    }
    if (a.named() != b.named()) {
      Target name = a.named() ? a : b;
      Target description = a.named() ? b : a;
      return !description.many()
          && !name.head().isEmpty()
          && name.head().equals(description.head());
    }
    return a.many() == b.many() && sameDescription(a, b);
  }

  /** "Luz Gomez" and "Gomez", but not "Ana Gomez". */
  private static boolean sameName(Target a, Target b) {
    Set<String> shared = new HashSet<>(a.words());
    shared.retainAll(b.words());
    int fewer = Math.min(a.words().size(), b.words().size());
    return !shared.isEmpty() && (shared.size() == fewer || shared.size() > 1);
  }

  /** "Jesuits" and "six Jesuit priests", "the embassy" and "the French embassy". */
  private static boolean sameDescription(Target a, Target b) {
    boolean within = a.words().containsAll(b.words()) || b.words().containsAll(a.words());
    boolean again = b.definite() && !a.many() && a.head().equals(b.head());
    return again || within && !a.words().isEmpty() && !b.words().isEmpty();
  }
}
