package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import org.variorum.dictionary.Spelling;
import org.variorum.extract.place.Place;
import org.variorum.incident.Claim;
import org.variorum.reconcile.Question.Verdict;
import org.variorum.reconcile.Reason.Kind;

/**
 * Which of two spellings to prefer, on what evidence.
 *
 * <p>A gazetteer that lists one of them decides; families are told and never outvote it. Without
 * one, nothing in the texts decides, whatever the majority.
 */
final class SpellingVerdict {

  /**
   * Bits of spelling and context from which two names in two reports of one incident are held for
   * one.
   */
  static final double ENOUGH = 5;

  private static final double NEIGHBOUR_BITS = 2;
  private static final double POSITION_BITS = 2;
  private static final int MOST_NEIGHBOURS = 3;

  private final List<Reading<Place>> readings;
  private final List<Witness> witnesses;
  private final Function<Place, String> id;
  private final Likenesses likenesses;

  SpellingVerdict(
      List<Reading<Place>> readings,
      List<Witness> witnesses,
      Function<Place, String> id,
      Likenesses likenesses) {
    this.id = id;
    this.likenesses = likenesses;
    this.readings = readings;
    this.witnesses = witnesses;
  }

  /**
   * What the lists say in bits: the places both are named with, and where in the list they stand.
   */
  static double context(
      Claim<Place> x,
      List<Claim<Place>> besideX,
      Claim<Place> y,
      List<Claim<Place>> besideY,
      Likenesses likenesses) {
    int shared = neighbours(besideX, besideY, likenesses);
    double bits = Math.min(MOST_NEIGHBOURS, shared) * NEIGHBOUR_BITS;
    boolean inLine = position(x, besideX, likenesses) == position(y, besideY, likenesses);
    return inLine ? bits + POSITION_BITS : bits;
  }

  Verdict of(List<Side> sides) {
    Reading<Place> one = reading(sides.get(0).reading());
    Reading<Place> other = reading(sides.get(1).reading());
    List<Reason> reasons = new ArrayList<>();
    String preferred = null;
    boolean oneListed = listed(one.value());
    boolean otherListed = listed(other.value());
    if (oneListed != otherListed) {
      Reading<Place> listed = oneListed ? one : other;
      preferred = listed.id();
      reasons.add(
          Reason.of(Kind.GAZETTEER_LISTS, listed.value().name(), canonical(listed.value())));
      reasons.add(Reason.of(Kind.GAZETTEER_LACKS, (oneListed ? other : one).value().name()));
      near(listed, sides).ifPresent(reasons::add);
    } else if (oneListed && closer(one.value()) != closer(other.value())) {
      Reading<Place> better =
          closer(one.value()).compareTo(closer(other.value())) < 0 ? one : other;
      preferred = better.id();
      reasons.add(
          Reason.of(Kind.GAZETTEER_LISTS, better.value().name(), canonical(better.value())));
    } else {
      reasons.add(Reason.of(Kind.NOT_DECIDED));
      if (!oneListed) {
        reasons.add(Reason.of(Kind.GAZETTEER_LACKS, one.value().name(), other.value().name()));
      }
    }
    Spelling.Likeness likeness = likenesses.of(one.value().name(), other.value().name());
    reasons.add(
        Reason.of(Kind.LETTERS_DIFFER, one.value().name(), other.value().name())
            .with(likeness.differing(), likeness.letters(), likeness.bits()));
    lists(sides, reasons);
    reasons.add(Verdicts.families(sides));
    return new Verdict(preferred, reasons);
  }

  /** How far a spelling is from the gazetteer's own. */
  private Spelling.Level closer(Place place) {
    return likenesses.of(place.name(), canonical(place)).level();
  }

  /** The place named beside it that the listed one lies nearest to. */
  private Optional<Reason> near(Reading<Place> listed, List<Side> sides) {
    double nearest = Double.POSITIVE_INFINITY;
    String name = null;
    for (Reading<Place> reading : readings) {
      boolean side = sides.stream().anyMatch(s -> s.reading().equals(reading.id()));
      double km =
          side || PlaceRelation.broad(reading.value())
              ? Double.NaN
              : PlaceRelation.kilometres(listed.value(), reading.value());
      if (km < nearest) {
        nearest = km;
        name = reading.value().name();
      }
    }
    return name == null
        ? Optional.empty()
        : Optional.of(
            Reason.of(Kind.LIES_NEAR, listed.value().name(), name).with(Math.rint(nearest)));
  }

  /** What the reports of both sides name beside it, and at which place of the list it stands. */
  private void lists(List<Side> sides, List<Reason> reasons) {
    Set<String> shared = new TreeSet<>();
    boolean first = true;
    Set<Integer> positions = new TreeSet<>();
    for (Side side : sides) {
      Set<String> beside = new TreeSet<>();
      for (Witness witness : witnesses) {
        if (side.reports().contains(witness.report())) {
          for (Claim<Place> claim : witness.record().places()) {
            if (id.apply(claim.value()).equals(side.reading())) {
              positions.add(position(claim, witness.record().places(), likenesses));
            } else if (!PlaceRelation.broad(claim.value())) {
              beside.add(canonical(claim.value()));
            }
          }
        }
      }
      if (first) {
        shared.addAll(beside);
      } else {
        shared.retainAll(beside);
      }
      first = false;
    }
    if (!shared.isEmpty()) {
      reasons.add(Reason.of(Kind.SAME_NEIGHBOURS, shared.toArray(String[]::new)));
    }
    if (positions.size() == 1 && !shared.isEmpty()) {
      reasons.add(
          Reason.of(Kind.SAME_LIST_POSITION, shared.toArray(String[]::new))
              .with(positions.iterator().next()));
    }
  }

  /** How many fine places of one report the other names too. */
  private static int neighbours(
      List<Claim<Place>> one, List<Claim<Place>> other, Likenesses likenesses) {
    Set<String> there = new HashSet<>();
    other.forEach(claim -> there.add(likenesses.key(claim.value())));
    int shared = 0;
    for (Claim<Place> claim : one) {
      boolean fine = !PlaceRelation.broad(claim.value());
      shared += fine && there.remove(likenesses.key(claim.value())) ? 1 : 0;
    }
    return shared;
  }

  /** Position among the fine places of its report in the order of the text, from 1. */
  private static int position(Claim<Place> claim, List<Claim<Place>> all, Likenesses likenesses) {
    int position = 1;
    int begin = claim.evidence().get(0).begin();
    Set<String> before = new HashSet<>();
    for (Claim<Place> other : all) {
      if (!PlaceRelation.broad(other.value())
          && other.evidence().get(0).begin() < begin
          && before.add(likenesses.key(other.value()))) {
        position++;
      }
    }
    return position;
  }

  private Reading<Place> reading(String id) {
    for (Reading<Place> reading : readings) {
      if (reading.id().equals(id)) {
        return reading;
      }
    }
    throw new IllegalStateException("no reading " + id);
  }

  /** Whether a gazetteer lists the very spelling. */
  private static boolean listed(Place place) {
    return place.gazetteerId() != null && !place.respelt();
  }

  private static String canonical(Place place) {
    return PlaceKey.spelling(place);
  }
}
