package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.document.Sequence;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;

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
    if (!onPeople(frame.act()) && frame.act() != Act.ATTACK) {
      return List.of();
    }
    Syntax syntax = occurrence.syntax;
    List<String> names = new ArrayList<>();
    for (int patient : frame.patients()) {
      int head = syntax.chunk(patient).head();
      if (syntax.tag(head) == Tag.NAME && (onPeople(frame.act()) || person(occurrence, head))) {
        names.add(syntax.sentence().norm(head));
      }
    }
    return names;
  }

  /**
   * "the murder of a magistrate": what the noun's victims are, so that two murders told in one
   * sentence are told apart; none when the telling is no such noun.
   */
  static List<String> described(Occurrence occurrence) {
    Frame frame = occurrence.frame;
    if (!frame.predicate().noun() || frame.act() != Act.KILL && frame.act() != Act.ABDUCT) {
      return List.of();
    }
    Syntax syntax = occurrence.syntax;
    return frame.patients().stream().map(p -> syntax.lemma(syntax.chunk(p).head())).toList();
  }

  /** The last names of all people that stand beside the telling's words. */
  static List<String> people(Occurrence occurrence) {
    List<String> names = new ArrayList<>();
    for (Mention<Actor> actor : occurrence.actors) {
      if (actor.value().kind() == Actor.Kind.PERSON) {
        names.add(occurrence.syntax.sentence().norm(actor.to() - 1));
      }
    }
    return names;
  }

  private static boolean onPeople(Act act) {
    return act == Act.KILL || act == Act.ABDUCT || act == Act.DIE;
  }

  /** "the attack on Ana Ruiz", and not that on Kayes. */
  private static boolean person(Occurrence occurrence, int head) {
    return Sequence.any(
        occurrence.actors, a -> a.covers(head) && a.value().kind() == Actor.Kind.PERSON);
  }
}
