package org.variorum.link;

import java.util.List;

/** Whom or what it was aimed at. */
final class HarmedComparison implements Comparison {

  private static final List<String> LEVELS =
      List.of("missing", "two or more shared", "one shared", "different");

  @Override
  public String name() {
    return "target";
  }

  @Override
  public List<String> levels() {
    return LEVELS;
  }

  @Override
  public int level(Profile a, Profile b) {
    if (a.harmed().length == 0 || b.harmed().length == 0) {
      return 0;
    }
    int shared = Sorted.shared(a.harmed(), b.harmed());
    return shared > 1 ? 1 : shared == 1 ? 2 : 3;
  }
}
