package org.variorum.incident;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.casualty.Effect;
import org.variorum.incident.IncidentType.Value;

/**
 * What kind of incident the killing of people is when no bomb, ambush or fight is told beside it.
 *
 * <p>One to three people murdered, or killed who bore no arms, are an assassination; four and more
 * are a massacre, which is where Colombia's Centro Nacional de Memoria Histórica draws the line
 * (four or more defenceless people killed in one place and time).
 */
final class Killings {

  private static final int MASSACRE = 4;

  /** Words that say of a killing that it was meant for those people. */
  private static final Set<String> MURDER =
      Set.of(
          "murder",
          "assassinate",
          "assassination",
          "slay",
          "slaying",
          "execute",
          "execution",
          "behead",
          "beheading",
          "decapitate",
          "lynch",
          "lynching",
          "strangle",
          "butcher",
          "homicide",
          "liquidate",
          "gun",
          "killing");

  private boolean murder;
  private boolean unarmed;
  private long most;

  private Killings(Draft draft) {
    for (Occurrence occurrence : draft.occurrences) {
      Frame frame = occurrence.frame;
      if (frame.act() == Act.KILL) {
        boolean meant = MURDER.contains(frame.predicate().lemma());
        murder |= meant;
        for (Mention<CasualtyStatement> casualty : occurrence.casualties) {
          read(casualty.value(), meant);
        }
      }
    }
  }

  /**
   * What the killings make it, or null when they do not say.
   *
   * @param assault whether an attack is told that need not have been on those who died
   */
  static @Nullable Value of(Draft draft, boolean assault) {
    Killings killings = new Killings(draft);
    boolean people = killings.murder || killings.unarmed && !assault;
    if (!people) {
      return null;
    }
    return killings.most >= MASSACRE ? Value.MASSACRE : Value.ASSASSINATION;
  }

  private void read(CasualtyStatement said, boolean meant) {
    boolean killed = said.effect() == Effect.KILLED;
    Actor.Side side = said.nature();
    boolean armed = side == Actor.Side.STATE_FORCES || side == Actor.Side.NON_STATE_ARMED;
    if (!killed || armed && !meant || said.count() == null) {
      return;
    }
    Long least = said.count().min();
    unarmed |= side == Actor.Side.CIVILIANS || side == Actor.Side.AUTHORITY || said.named() != null;
    most = Math.max(most, least == null ? 0 : least);
  }
}
