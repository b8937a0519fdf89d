package org.variorum.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.extract.Chunk.Kind;

/** Noun phrases that "and", a list or a preposition before them all joins. */
final class Coordination {

  private static final Set<String> LIST_OPENERS = Set.of("including", "like");

  private final ChunkRow row;

  Coordination(ChunkRow row) {
    this.row = row;
  }

  /** The noun phrase and those that "and" or a list's commas join to its left. */
  List<Integer> coordinated(int noun) {
    List<Integer> phrases = new ArrayList<>();
    phrases.add(noun);
    int j = noun;
    while (j >= 2) {
      int before = j - 1;
      boolean joined = row.is(before, Kind.CONJUNCTION);
      if (!joined && !(row.is(before, Kind.COMMA) && phrases.size() > 1)) {
        return phrases;
      }
      before--;
      if (joined && row.is(before, Kind.COMMA)) {
        before--;
      }
      while (row.complement(before)) {
        before -= 2;
      }
      if (!row.is(before, Kind.NOUN) || row.governed(before)) {
        return phrases;
      }
      phrases.add(0, before);
      j = before;
    }
    return phrases;
  }

  /** The noun and those that "and" joins to it before the verb. */
  List<Integer> upTo(int noun, int verb) {
    List<Integer> phrases = new ArrayList<>();
    phrases.add(noun);
    for (int j = noun + 1; j + 1 < verb; j++) {
      if (row.is(j, Kind.CONJUNCTION) && row.is(j + 1, Kind.NOUN)) {
        phrases.add(j + 1);
      }
    }
    return phrases;
  }

  /** "60 others, among them five soldiers": a part of those before. */
  boolean amongThem(int noun) {
    return row.is(noun - 1, Kind.NOUN)
        && row.norm(noun - 1).equals("them")
        && row.governed(noun - 1)
        && row.norm(noun - 2).equals("among");
  }

  /** "between troops and rebels", "including two men and a child": both hang on the preposition. */
  boolean joinedToGoverned(int noun) {
    int at = noun - 1;
    if (!row.is(at, Kind.CONJUNCTION)) {
      return false;
    }
    at -= row.is(at - 1, Kind.COMMA) ? 2 : 1;
    if (!row.is(at, Kind.NOUN) || !row.governed(at) && !amongThem(at)) {
      return false;
    }
    boolean opener = amongThem(at) || opensList(at - 1);
    for (int j = at - 1; j >= 0 && !opener; j--) {
      if (row.finite(j)) {
        return false;
      }
      if (row.get(j).boundary()) {
        break;
      }
    }
    return !row.complement(at) || row.governed(at - 2);
  }

  /**
   * "five people including two boys and a girl were killed"; but in "five were killed, including
   * two boys, and a girl was hurt" the verb of the five has come already.
   */
  private boolean opensList(int preposition) {
    if (!LIST_OPENERS.contains(row.norm(preposition))) {
      return false;
    }
    int before = row.is(preposition - 1, Kind.COMMA) ? preposition - 2 : preposition - 1;
    return !row.finite(before);
  }
}
