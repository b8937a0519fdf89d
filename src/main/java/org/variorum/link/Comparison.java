package org.variorum.link;

import java.util.List;

/**
 * One way in which two records can agree or differ: an ordered list of levels, missing first, else
 * last.
 */
interface Comparison {

  /** What is compared: {@code place}. */
  String name();

  /** The levels in words, as the weights name them; the first is {@code missing}. */
  List<String> levels();

  /** The index of the level that holds for two profiles; the same in either order. */
  int level(Profile a, Profile b);
}
