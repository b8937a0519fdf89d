package org.variorum.incident;

import java.util.Collection;
import org.variorum.extract.Mention;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.actor.Actor.HowMany;
import org.variorum.extract.actor.Description;

/**
 * Which words tell of doers who were told before: "Hooded men shot two guards. The attackers fled",
 * "Guerrillas blew up a bridge … the rebels burned a bus".
 */
final class Retold {

  private Retold() {}

  /**
   * The doer told before whom a mention means, or the mention itself.
   *
   * @param doers those who are said to have done it so far
   */
  static Mention<Actor> again(Mention<Actor> actor, Collection<Mention<Actor>> doers) {
    boolean pointing =
        NamedByDeed.pointedAt(actor)
            && actor.to() - actor.from() == 1
            && NamedByDeed.slayer(String.valueOf(actor.value().head().noun()));
    if (!pointing && !bare(actor)) {
      return actor;
    }
    Mention<Actor> last = actor;
    for (Mention<Actor> earlier : doers) {
      boolean before = earlier.sentence().index() < actor.sentence().index();
      boolean fits = pointing ? sameNumber(earlier, actor) : mayBe(earlier, actor);
      if (before && fits && fighter(earlier.value())) {
        last = earlier;
      }
    }
    return last;
  }

  private static boolean sameNumber(Mention<Actor> x, Mention<Actor> y) {
    return one(x) == one(y);
  }

  /** Of several told before one may be told of, not the other way round. */
  private static boolean mayBe(Mention<Actor> earlier, Mention<Actor> later) {
    return earlier.value().kind() != Actor.Kind.ORGANIZATION && (!one(earlier) || one(later));
  }

  private static boolean one(Mention<Actor> actor) {
    return actor.value().head().number() == HowMany.ONE;
  }

  /** "guerrillas", "armed rebels": a word for fighters that names nobody. */
  private static boolean bare(Mention<Actor> actor) {
    Actor value = actor.value();
    return value.canonical() == null
        && fighter(value)
        && value.kind() != Actor.Kind.ORGANIZATION
        && value.head().category().startsWith("combatant")
        && Description.plain(PlainName.of(value)).indexOf(' ') < 0;
  }

  private static boolean fighter(Actor actor) {
    return actor.side() == Actor.Side.NON_STATE_ARMED && actor.kind() != Actor.Kind.FACILITY;
  }
}
