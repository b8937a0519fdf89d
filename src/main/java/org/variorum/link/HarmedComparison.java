package org.variorum.link;

import java.util.List;

/** Whom or what it was aimed at. */
final class HarmedComparison implements Comparison {

  private static final List<String> LEVELS =
      List.of("missing", "two or more shared", "one shared", "different");

  private static final int DIFFERENT = 3;

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
    return against(a, b);
  }

  /** Whether each tells whom it was aimed at, and nobody is named by both. */
  static boolean others(Profile a, Profile b) {
    return against(a, b) == DIFFERENT;
  }

  private static int against(Profile a, Profile b) {
    if (a.harmed().length == 0 || b.harmed().length == 0) {
      return 0;
    }
    int shared = Sorted.shared(a.harmed(), b.harmed());
    return shared > 1 ? 1 : shared == 1 ? 2 : DIFFERENT;
  }
}
