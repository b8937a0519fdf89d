package org.variorum.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.amount.Count;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Effect;
import org.variorum.incident.Claim;
import org.variorum.incident.TitleClaims;

/**
 * A title that is given beside the text at odds with that text: "20 killed in blast" above "killed
 * at least 26 people".
 *
 * <p>Most figures that differ are of a part: "4 hurt" above "a man was badly hurt". Only a figure
 * that the text gives for people as such, and of which the title's is found nowhere in the text and
 * made up of none of its figures, is at odds with it.
 *
 * @param claim what the title says
 * @param against what the text says
 */
record TitleOdds(Claim<Casualty> claim, Claim<Casualty> against) {

  private static final Set<String> PEOPLE = Set.of("people", "persons", "victims", "dead");

  /** More sums than that bear anything out. */
  private static final int MOST_SUMS = 1 << 12;

  /** A figure of the title that no figures of the text bear out, or null. */
  static @Nullable TitleOdds of(Witness witness, Effect effect) {
    TitleClaims title = witness.record().titleOnly();
    for (Claim<Casualty> claim : title == null ? List.<Claim<Casualty>>of() : title.casualties()) {
      Claim<Casualty> against =
          claim.value().effect() == effect ? against(witness, claim, effect) : null;
      if (against != null && !addsUp(CasualtyStand.count(claim), witness)) {
        return new TitleOdds(of(claim, against.value().side()), against);
      }
    }
    return null;
  }

  /** The first of the text's whole figures, when none of them can be the title's; else null. */
  private static @Nullable Claim<Casualty> against(
      Witness witness, Claim<Casualty> claim, Effect effect) {
    Claim<Casualty> against = null;
    for (Claim<Casualty> body : witness.casualties()) {
      if (whole(body, effect) && sort(claim).equals(sort(body))) {
        CountScope above = CasualtyStand.scope(witness, of(claim, body.value().side()));
        Relative relative =
            CountRelation.relate(above.inHeadline(), CasualtyStand.scope(witness, body));
        if (relative.relation() != Relation.CONFLICT) {
          return null;
        }
        against = against == null ? body : against;
      }
    }
    return against;
  }

  /** All of some people, in a number above one. */
  private static boolean whole(Claim<Casualty> claim, Effect effect) {
    Count count = claim.value().count();
    return claim.value().effect() == effect
        && count != null
        && count.figure() != null
        && count.figure() > 1
        && count.share() == Count.Share.WHOLE;
  }

  /** Of whom it tells: people as such, or a sort of people. */
  private static String sort(Claim<Casualty> claim) {
    String victims = claim.value().victims();
    String noun = victims == null ? "" : victims.substring(victims.lastIndexOf(' ') + 1);
    return PEOPLE.contains(noun) ? "" : noun.toLowerCase(Locale.ROOT);
  }

  private static Claim<Casualty> of(Claim<Casualty> claim, Casualty.Side side) {
    Casualty told = claim.value();
    Casualty sided = new Casualty(told.effect(), told.victims(), side, told.count());
    return new Claim<>(
        sided, claim.stance(), claim.by(), claim.asOf(), claim.evidence(), claim.rule());
  }

  /** Whether figures of the text, any of them together, come to a count. */
  private static boolean addsUp(Count count, Witness witness) {
    Set<Long> sums = new HashSet<>(Set.of(0L));
    for (Claim<Casualty> claim : witness.casualties()) {
      Long figure = claim.value().count() == null ? null : claim.value().count().figure();
      if (figure != null && sums.size() < MOST_SUMS) {
        for (long sum : List.copyOf(sums)) {
          sums.add(sum + figure);
        }
      }
    }
    return sums.size() >= MOST_SUMS || sums.contains(count.figure());
  }
}
