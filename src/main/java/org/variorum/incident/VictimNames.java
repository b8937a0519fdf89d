package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/**
 * The last names of those whom a killing or kidnapping was done to: "the murder of Ana Ruiz" and
 * "the murder of Juan Paz" are two incidents, however near each other they are told.
 */
final class VictimNames {

  private VictimNames() {}

  /** The last name in "the murder of Ana Ruiz", or null when the telling is no such noun. */
  static @Nullable String ofNoun(Occurrence occurrence) {
    List<String> names = occurrence.frame.predicate().noun() ? of(occurrence) : List.of();
    return names.size() == 1 ? names.get(0) : null;
  }

  /** The last names of all whom the telling says it was done to. */
  static List<String> of(Occurrence occurrence) {
    Frame frame = occurrence.frame;
    if (frame.act() != Act.KILL && frame.act() != Act.ABDUCT && frame.act() != Act.DIE) {
      return List.of();
    }
    Syntax syntax = occurrence.syntax;
    List<String> names = new ArrayList<>();
    for (int patient : frame.patients()) {
      int head = syntax.chunk(patient).head();
      if (syntax.tag(head) == Tag.NAME) {
        names.add(syntax.sentence().norm(head));
      }
    }
    return names;
  }
}
