package org.variorum.link;

import java.util.List;

/** Who did it, is said to have done it, or says so. */
final class BlamedComparison implements Comparison {

  private static final List<String> LEVELS = List.of("missing", "shared", "different");

  @Override
  public String name() {
    return "perpetrator";
  }

  @Override
  public List<String> levels() {
    return LEVELS;
  }

  @Override
  public int level(Profile a, Profile b) {
    if (a.blamed().length == 0 || b.blamed().length == 0) {
      return 0;
    }
    return Sorted.shared(a.blamed(), b.blamed()) > 0 ? 1 : 2;
  }
}
