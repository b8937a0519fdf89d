package org.variorum.link;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.link.Decisions.Pair;
import org.variorum.link.LinkEvidence.Decision;

/**
 * What settles a pair whatever the bits say: people's decisions first, then hints, then the reports
 * themselves.
 */
final class Rules {

  private final Decisions decisions;
  private final Map<String, List<String>> joined = new HashMap<>();
  private final Map<String, List<String>> parted = new HashMap<>();
  private final boolean any;

  Rules(Decisions decisions) {
    this.decisions = decisions;
    this.any = !decisions.equals(Decisions.NONE);
    decisions.mustLink().forEach(pair -> note(joined, pair));
    decisions.cannotLink().forEach(pair -> note(parted, pair));
  }

  private static void note(Map<String, List<String>> others, Pair pair) {
    others.computeIfAbsent(pair.a(), id -> new ArrayList<>()).add(pair.b());
    others.computeIfAbsent(pair.b(), id -> new ArrayList<>()).add(pair.a());
  }

  Decisions decisions() {
    return decisions;
  }

  /** What settles the two, or null. */
  @Nullable Decision decide(Profile a, Profile b) {
    if (any && (joined.containsKey(a.record()) || parted.containsKey(a.record()))) {
      Pair pair = Pair.of(a.record(), b.record());
      if (decisions.mustLink().contains(pair)) {
        return Decision.MUST_LINK;
      }
      if (decisions.cannotLink().contains(pair)) {
        return Decision.CANNOT_LINK;
      }
    }
    if (a.report().equals(b.report())) {
      return Decision.SAME_REPORT;
    }
    String hint = a.main() ? a.hint() : null;
    String otherHint = b.main() ? b.hint() : null;
    if (hint == null || otherHint == null) {
      return null;
    }
    return hint.equals(otherHint) ? Decision.SAME_HINT : Decision.DIFFERENT_HINTS;
  }

  /** Whether any decision joins a pair. */
  boolean joinAny() {
    return !joined.isEmpty();
  }

  /** Records that a person joined to this one. */
  List<String> joinedTo(String record) {
    return joined.getOrDefault(record, List.of());
  }
}
