package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Span;
import org.variorum.extract.amount.Count;
import org.variorum.extract.amount.Count.Operator;
import org.variorum.extract.amount.Count.Share;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.Casualty.Side;
import org.variorum.extract.casualty.Effect;
import org.variorum.incident.Claim;

/**
 * The number that one report stands for, for one effect: the figure of its headline where its body
 * repeats it, else the first figure of its body that is no part of another. What is said to be some
 * more, some of them or an earlier figure comes later in a report and is not what it stands for.
 *
 * @param effect what became of them
 * @param side whose they are; {@link Side#UNKNOWN} when people in general or of several sides
 * @param count how many
 * @param claims what it rests on, the claim of that very number first
 */
record Tally(Effect effect, Side side, Count count, List<Claim<Casualty>> claims) {

  private static final List<String> TOTAL =
      List.of(" in total ", " a total of ", " altogether ", " in all ", " overall ");

  Tally {
    claims = List.copyOf(claims);
  }

  /** The number of an effect, or null when the report has none. */
  static @Nullable Tally of(Witness witness, Effect effect) {
    return lead(witness, effect, figures(witness, effect, null));
  }

  /** The number of an effect for one side, or null when the report has none. */
  static @Nullable Tally of(Witness witness, Effect effect, Side side) {
    return lead(witness, effect, figures(witness, effect, side));
  }

  private static @Nullable Tally lead(
      Witness witness, Effect effect, List<Claim<Casualty>> figures) {
    if (figures.isEmpty()) {
      return null;
    }
    Claim<Casualty> first = figures.get(0);
    Claim<Casualty> lead = first;
    if (witness.inHeadlineOnly(first)) {
      for (Claim<Casualty> claim : figures) {
        boolean repeats = Objects.equals(figure(claim), figure(first));
        if (repeats && !witness.inHeadlineOnly(claim)) {
          lead = claim;
          break;
        }
      }
    }
    return joined(witness, effect, better(lead, figures), figures);
  }

  /**
   * The figure that says the lead's more exactly or more completely: {@code about 100} for {@code
   * dozens}, {@code 35 people in total} for {@code 22 children}.
   */
  private static Claim<Casualty> better(Claim<Casualty> lead, List<Claim<Casualty>> figures) {
    for (Claim<Casualty> claim : figures) {
      if (total(claim)
          && CountRelation.low(CasualtyStand.count(claim))
              >= CountRelation.low(CasualtyStand.count(lead))) {
        return claim;
      }
    }
    for (Claim<Casualty> claim : figures) {
      boolean exact =
          CasualtyStand.count(lead).vague()
              && !CasualtyStand.count(claim).vague()
              && CasualtyStand.count(claim).share() == CasualtyStand.count(lead).share()
              && CountRelation.meets(CasualtyStand.count(lead), CasualtyStand.count(claim));
      if (exact) {
        return claim;
      }
    }
    return lead;
  }

  /** Whether the claim's own words say that it counts all. */
  private static boolean total(Claim<Casualty> claim) {
    String words = ' ' + claim.evidence().get(0).quote().toLowerCase(Locale.ROOT) + ' ';
    return TOTAL.stream().anyMatch(words::contains);
  }

  /**
   * Whether both are made up of figures of the same sides: then these are compared, each with its
   * own, and not what they come to.
   */
  boolean bySameSides(Tally other) {
    Set<Side> sides = sides();
    return sides.size() > 1 && sides.equals(other.sides());
  }

  private Set<Side> sides() {
    Set<Side> sides = EnumSet.noneOf(Side.class);
    claims.forEach(claim -> sides.add(claim.value().side()));
    return sides.contains(Side.UNKNOWN) ? Set.of() : sides;
  }

  /** Adds what is joined to the figure by "and": {@code 22 children and six teachers}. */
  private static Tally joined(
      Witness witness, Effect effect, Claim<Casualty> lead, List<Claim<Casualty>> figures) {
    List<Claim<Casualty>> parts = new ArrayList<>(List.of(lead));
    Count sum = CasualtyStand.count(lead);
    Side side = lead.value().side();
    for (Claim<Casualty> claim : figures) {
      Claim<Casualty> last = parts.get(parts.size() - 1);
      if (!claim.equals(lead) && added(witness, last, claim)) {
        sum = plus(sum, CasualtyStand.count(claim));
        side = side == claim.value().side() ? side : Side.UNKNOWN;
        parts.add(claim);
      }
    }
    if (parts.size() > 1) {
      return new Tally(effect, side, sum, parts);
    }
    Count own = CasualtyStand.count(lead);
    return new Tally(
        effect,
        side,
        own,
        figures.stream()
            .filter(
                c ->
                    c.equals(lead)
                        || CasualtyStand.count(c).interval().equals(own.interval())
                            && c.value().side() == lead.value().side())
            .sorted(Comparator.comparing(c -> !c.equals(lead)))
            .toList());
  }

  private static boolean added(Witness witness, Claim<Casualty> before, Claim<Casualty> claim) {
    Span one = before.evidence().get(0).span();
    Span other = claim.evidence().get(0).span();
    if (one.begin() != other.begin() || other.end() <= one.end()) {
      return false;
    }
    String between =
        witness.record().report().text().substring(one.end(), other.end()).toLowerCase(Locale.ROOT);
    return between.startsWith(" and ") || between.startsWith(", ") && !part(between);
  }

  static Count plus(Count a, Count b) {
    Long min = a.min() == null || b.min() == null ? null : Long.valueOf(a.min() + b.min());
    Long max = a.max() == null || b.max() == null ? null : Long.valueOf(a.max() + b.max());
    Operator operator =
        max == null ? Operator.AT_LEAST : max.equals(min) ? Operator.EXACT : Operator.BETWEEN;
    return new Count(min, max, operator, a.text() + " + " + b.text());
  }

  /** All figures of an effect, parts of others too, in the order of the text. */
  static List<Claim<Casualty>> all(Witness witness, Effect effect) {
    return told(witness, effect, null, Share.WHOLE);
  }

  /** Whole figures in the order of the text that are no part of another in their sentence. */
  private static List<Claim<Casualty>> figures(
      Witness witness, Effect effect, @Nullable Side side) {
    List<Claim<Casualty>> whole = figures(witness, effect, side, Share.WHOLE);
    return whole.isEmpty() ? figures(witness, effect, side, Share.ADDITIONAL) : whole;
  }

  private static List<Claim<Casualty>> figures(
      Witness witness, Effect effect, @Nullable Side side, Share share) {
    List<Claim<Casualty>> all = told(witness, effect, side, share);
    if (all.size() < 2) {
      return all;
    }
    List<Claim<Casualty>> figures = new ArrayList<>(all);
    figures.removeIf(claim -> partOfOne(witness, all, claim));
    return figures;
  }

  private static boolean partOfOne(
      Witness witness, List<Claim<Casualty>> all, Claim<Casualty> claim) {
    for (Claim<Casualty> other : all) {
      if (includes(witness, other, claim)) {
        return true;
      }
    }
    return false;
  }

  private static List<Claim<Casualty>> told(
      Witness witness, Effect effect, @Nullable Side side, Share share) {
    List<Claim<Casualty>> all = new ArrayList<>();
    for (Claim<Casualty> claim : witness.casualties()) {
      Casualty value = claim.value();
      boolean own = value.effect() == effect && (side == null || value.side() == side);
      if (own && told(value.count(), share) && !claim.stance().silence()) {
        all.add(claim);
      }
    }
    if (all.size() < 2) {
      return all;
    }
    all.sort(
        Comparator.<Claim<Casualty>>comparingInt(c -> c.evidence().get(0).begin())
            .thenComparing(c -> c.evidence().get(0).end()));
    return all;
  }

  /** A figure; "20 others were wounded" counts as one where nothing else is said of the wounded. */
  private static boolean told(@Nullable Count count, Share share) {
    if (count == null || count.share() != share || count.text().isEmpty()) {
      return false;
    }
    boolean number =
        count.figure() != null
            || count.vague() && count.max() != null
            || count.operator() == Operator.BETWEEN;
    return number
        && count.text().toLowerCase(Locale.ROOT).chars().anyMatch(Character::isLetterOrDigit);
  }

  /** Whether one claim's words go on from another's with "including" and the like. */
  static boolean includes(Witness witness, Claim<Casualty> whole, Claim<Casualty> claim) {
    Span one = whole.evidence().get(0).span();
    Span other = claim.evidence().get(0).span();
    if (whole.equals(claim)
        || one.begin() > other.begin()
        || one.end() >= other.end()
        || other.begin() > one.end() + 1) {
      return false;
    }
    String text = witness.record().report().text();
    return part(text.substring(one.end(), other.end()).toLowerCase(Locale.ROOT));
  }

  private static boolean part(String between) {
    return between.contains("includ")
        || between.contains("among ")
        || between.contains("of whom")
        || between.contains("of them");
  }

  private static @Nullable Long figure(Claim<Casualty> claim) {
    return CasualtyStand.count(claim).figure();
  }
}
