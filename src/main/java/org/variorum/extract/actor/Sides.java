package org.variorum.extract.actor;

import static org.variorum.extract.actor.Actor.Side.CIVILIANS;
import static org.variorum.extract.actor.Actor.Side.NON_STATE_ARMED;
import static org.variorum.extract.actor.Actor.Side.STATE_FORCES;
import static org.variorum.extract.actor.Actor.Side.UNKNOWN;

import java.util.List;
import java.util.Set;
import org.variorum.dictionary.WordSet;

/** Whose side a described group is on: its noun's, unless what stands before it says otherwise. */
final class Sides {

  /** Combatants whose side is that of those they serve: "army snipers", "rebel commandos". */
  private static final Set<String> HIRED =
      ClosedWords.words(
          "sniper commando militia militiaman paramilitary fighter gunman partisan " + "mercenary");

  private static final WordSet PLAIN =
      WordSet.of(
          "man",
          "individual",
          "person",
          "people",
          "group",
          "member",
          "unit",
          "column",
          "commando",
          "band",
          "faction",
          "squad",
          "team",
          "network",
          "movement",
          "organization",
          "organisation",
          "alliance",
          "outfit",
          "front",
          "leader",
          "head",
          "follower",
          "sympathizer",
          "sympathiser",
          "youth",
          "boy",
          "herder",
          "herdsman",
          "pastoralist",
          "villager",
          "tribesman",
          "clansman",
          "farmer",
          "civilian",
          "peasant",
          "teenager",
          "woman",
          "student",
          "young man",
          "robber",
          "settler",
          "occupant",
          "driver");

  /** What is whose it is called after; a hospital or a school is nobody's side. */
  private static final WordSet USED = WordSet.of("military", "police", "transport");

  private Sides() {}

  /** What the words before a noun say. */
  record Said(
      boolean state,
      boolean governing,
      boolean armed,
      boolean ideology,
      boolean hedge,
      boolean name,
      boolean linked) {}

  static Actor.Side of(Noun noun, List<NamedBody> members, Said said) {
    Actor.Side own = noun.side();
    if (noun.facility()) {
      return ofForce(noun, members) ? members.get(0).side() : own;
    }
    if (!members.isEmpty()) {
      return member(noun, members.get(0).side());
    }
    boolean plain = PLAIN.contains(noun.singular()) || own == UNKNOWN;
    if (plain && (said.armed() || said.ideology() || said.linked())) {
      return NON_STATE_ARMED;
    }
    if (plain && said.state()) {
      boolean forces = !said.governing() || PLAIN.contains(noun.singular());
      return forces || noun.singular().equals("personnel") ? STATE_FORCES : Actor.Side.AUTHORITY;
    }
    if (said.hedge()
        && plain
        && noun.plural()
        && !noun.singular().equals("people")
        && !noun.singular().equals("woman")
        && !noun.singular().equals("body")) {
      return NON_STATE_ARMED;
    }
    if (said.state() && !said.hedge() && HIRED.contains(noun.singular())) {
      return STATE_FORCES;
    }
    if (said.ideology() && (own == STATE_FORCES && !said.state())) {
      return NON_STATE_ARMED;
    }
    return own;
  }

  /** "a PKK camp", "an AMISOM vehicle": whose soldiers use it. */
  private static boolean ofForce(Noun noun, List<NamedBody> members) {
    return !members.isEmpty()
        && USED.contains(noun.category())
        && switch (members.get(0).side()) {
          case STATE_FORCES, NON_STATE_ARMED, INTERNATIONAL -> true;
          default -> false;
        };
  }

  private static Actor.Side member(Noun noun, Actor.Side body) {
    return switch (noun.category()) {
      case "civilian", "clergy", "medical", "media", "relation", "community" ->
          body == NON_STATE_ARMED && noun.singular().equals("supporter")
              ? NON_STATE_ARMED
              : CIVILIANS;
      case "official", "authority" ->
          body == NON_STATE_ARMED || body == STATE_FORCES ? body : noun.side();
      default -> body == CIVILIANS && noun.side() != UNKNOWN ? noun.side() : body;
    };
  }
}
