package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;

/** Who did an act that a noun tells, told before the noun: the rebels of "a rebel attack". */
final class NounDoers {

  /** Words for a sort of act as much as for people. */
  private static final WordSet SORTS =
      WordSet.of("terrorist", "military", "commando", "criminal", "sniper", "vigilante");

  /** People who are no fighters by trade, but before "attack" are those who attack. */
  private static final Set<String> FEUDING =
      Set.of("herdsman", "herder", "pastoralist", "tribesman", "settler", "mob", "clan");

  /** Those who have armies: "a government air strike". */
  private final Story story;

  private final OwnForces ownForces;

  NounDoers(Story story, OwnForces ownForces) {
    this.story = story;
    this.ownForces = ownForces;
  }

  /** "a Boko Haram attack", "the army's bombardment", "police killing of two men". */
  List<Mention<Actor>> of(Syntax syntax, Frame frame) {
    Chunk chunk = syntax.chunk(syntax.chunkAt(frame.head()));
    boolean victims = frame.act().harm() || frame.act() == Act.ABDUCT;
    List<Mention<Actor>> found = new ArrayList<>();
    for (Mention<Actor> actor :
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      boolean inside = actor.from() >= chunk.from() && actor.to() <= frame.head();
      boolean possessor = inside && syntax.tag(actor.to()) == Tag.POSSESSIVE;
      boolean said = !victims || possessor && !frame.patients().isEmpty();
      boolean attacker =
          Doers.armed(actor)
              || !victims && Manned.ruling(String.valueOf(actor.value().head().noun()))
              || !victims && FEUDING.contains(String.valueOf(actor.value().head().noun()));
      if (inside && attacker && said && !kindOfAct(syntax, actor)) {
        found.add(actor);
      }
    }
    if (found.isEmpty() && !victims) {
      found.addAll(ownForces.of(syntax, chunk, frame.head()));
    }
    return found;
  }

  /** "Rebel rocket fire killed", "army shells hit": whose weapons they are. */
  List<Mention<Actor>> firing(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    if (!Matter.weapon(syntax, phrase)) {
      return List.of();
    }
    return story.analysis.mentions().in(syntax.sentence().index(), Actor.class).stream()
        .filter(actor -> actor.from() >= chunk.from() && actor.to() <= chunk.head())
        .filter(actor -> Doers.armed(actor) && !kindOfAct(syntax, actor))
        .toList();
  }

  /** "a terrorist attack", "a military offensive" say what sort of act it is, not whose. */
  private static boolean kindOfAct(Syntax syntax, Mention<Actor> actor) {
    boolean possessor = syntax.tag(actor.to()) == Tag.POSSESSIVE;
    boolean severalWords = actor.to() - actor.from() > 1; // a headline's one capital names nobody
    boolean named =
        actor.value().canonical() != null
            || severalWords && syntax.sentence().token(actor.from()).capitalized();
    return !named && !possessor && SORTS.has(syntax.base(actor.to() - 1));
  }
}
