package org.variorum.link;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/**
 * What people have said about pairs of records; it outweighs all evidence.
 *
 * @param mustLink pairs that are one incident
 * @param cannotLink pairs that are two
 */
public record Decisions(Set<Pair> mustLink, Set<Pair> cannotLink) {

  /** Nothing said. */
  public static final Decisions NONE = new Decisions(Set.of(), Set.of());

  public Decisions {
    mustLink = Set.copyOf(mustLink);
    cannotLink = Set.copyOf(cannotLink);
    for (Pair pair : mustLink) {
      if (cannotLink.contains(pair)) {
        throw new IllegalArgumentException("must and cannot be linked: " + pair);
      }
    }
  }

  /** These, and that a pair is one incident, whatever was said of it before. */
  public Decisions mustLink(String a, String b) {
    return new Decisions(with(mustLink, a, b), without(cannotLink, a, b));
  }

  /** These, and that a pair is two incidents, whatever was said of it before. */
  public Decisions cannotLink(String a, String b) {
    return new Decisions(without(mustLink, a, b), with(cannotLink, a, b));
  }

  /** These without what was said of a pair. */
  public Decisions leaveOpen(String a, String b) {
    return new Decisions(without(mustLink, a, b), without(cannotLink, a, b));
  }

  /** Visits the pairs of which these and others do not say the same. */
  void changesTo(Decisions others, Consumer<Pair> visitor) {
    for (Set<Pair> pairs : List.of(mustLink, others.mustLink, cannotLink, others.cannotLink)) {
      for (Pair pair : pairs) {
        boolean must = mustLink.contains(pair) == others.mustLink.contains(pair);
        boolean cannot = cannotLink.contains(pair) == others.cannotLink.contains(pair);
        if (!(must && cannot)) {
          visitor.accept(pair);
        }
      }
    }
  }

  private static Set<Pair> without(Collection<Pair> pairs, String a, String b) {
    Set<Pair> fewer = new TreeSet<>(pairs);
    fewer.remove(Pair.of(a, b));
    return fewer;
  }

  private static Set<Pair> with(Collection<Pair> pairs, String a, String b) {
    Set<Pair> more = new TreeSet<>(pairs);
    more.add(Pair.of(a, b));
    return more;
  }

  /**
   * Two different records, the smaller id first.
   *
   * @param a id of one record
   * @param b id of the other, greater than {@code a}
   */
  public record Pair(String a, String b) implements Comparable<Pair> {

    public Pair {
      if (a.compareTo(b) >= 0) {
        throw new IllegalArgumentException("not in order: " + a + ", " + b);
      }
    }

    /** The pair of two ids, in either order. */
    public static Pair of(String a, String b) {
      return a.compareTo(b) < 0 ? new Pair(a, b) : new Pair(b, a);
    }

    /** Both ids. */
    public List<String> records() {
      return List.of(a, b);
    }

    @Override
    public int compareTo(Pair other) {
      int byA = a.compareTo(other.a);
      return byA != 0 ? byA : b.compareTo(other.b);
    }
  }
}
