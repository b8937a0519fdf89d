package org.variorum.reconcile;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.incident.Claim;
import org.variorum.reconcile.Question.Verdict;
import org.variorum.reconcile.Reason.Kind;

/** What time, families and parties say about the sides of a contradiction, whatever its field. */
final class Verdicts {

  private Verdicts() {}

  /** Figures: a later figure is preferred in an update; rivals of one day are not decided. */
  static Verdict counts(Relation relation, List<Side> sides, List<Witness> witnesses) {
    List<Reason> reasons = new ArrayList<>();
    return switch (relation) {
      case UPDATE, REVISED_DOWN, SUPERSEDED -> {
        reasons.add(later(sides, witnesses));
        reasons.add(families(sides));
        yield new Verdict(sides.get(sides.size() - 1).reading(), reasons);
      }
      case ROUNDING -> {
        reasons.add(Reason.of(Kind.HEADLINE_ROUNDS, sides.get(0).reports().get(0)));
        yield new Verdict(sides.get(1).reading(), reasons);
      }
      case STATUS_SHIFT -> {
        reasons.add(Reason.of(Kind.FIRMER_WORD, sides.get(0).reading(), sides.get(1).reading()));
        yield new Verdict(null, reasons);
      }
      default -> undecided(sides, witnesses);
    };
  }

  /** Not decided, and no later report would decide it: a place, a day, a kind. */
  static Verdict open(List<Side> sides) {
    return new Verdict(null, List.of(Reason.of(Kind.NOT_DECIDED), families(sides)));
  }

  /** Not decided, with what is known of time and families. */
  static Verdict undecided(List<Side> sides, List<Witness> witnesses) {
    List<Reason> reasons = new ArrayList<>();
    reasons.add(Reason.of(Kind.NOT_DECIDED));
    List<String> undated = undated(sides, witnesses);
    if (!undated.isEmpty()) {
      reasons.add(Reason.of(Kind.UNDATED, undated.toArray(String[]::new)));
    } else if (sameDay(sides, witnesses)) {
      List<List<Instant>> times = sides.stream().map(side -> times(side, witnesses)).toList();
      if (times.stream().anyMatch(List::isEmpty)) {
        reasons.add(Reason.of(Kind.SAME_DAY));
      } else if (byTurns(times.get(0), times.get(times.size() - 1))) {
        reasons.add(Reason.of(Kind.BY_TURNS));
      }
    }
    reasons.add(families(sides));
    return new Verdict(null, reasons);
  }

  static Reason families(List<Side> sides) {
    String[] names = new String[sides.size()];
    double[] numbers = new double[2 * sides.size()];
    for (int i = 0; i < sides.size(); i++) {
      names[i] = sides.get(i).reading();
      numbers[i] = sides.get(i).families().size();
      numbers[sides.size() + i] = sides.get(i).reports().size();
    }
    return Reason.of(Kind.FAMILIES, names).with(numbers);
  }

  static Reason later(List<Side> sides, List<Witness> witnesses) {
    Side last = sides.get(sides.size() - 1);
    LocalDate first = day(sides.get(0), witnesses);
    LocalDate second = day(last, witnesses);
    double days = first == null || second == null ? 0 : ChronoUnit.DAYS.between(first, second);
    Instant from = time(sides.get(0), witnesses);
    Instant to = time(last, witnesses);
    Reason later = Reason.of(Kind.LATER, last.reading());
    return from == null || to == null
        ? later.with(days)
        : later.with(days, (double) ChronoUnit.HOURS.between(from, to));
  }

  static List<String> undated(List<Side> sides, List<Witness> witnesses) {
    TreeSet<String> undated = new TreeSet<>();
    Map<String, Witness> byReport = byReport(witnesses);
    for (Side side : sides) {
      for (Claim<?> claim : side.claims()) {
        Witness witness = byReport.get(claim.report());
        if (witness != null && witness.when(claim) == null) {
          undated.add(claim.report());
        }
      }
    }
    return List.copyOf(undated);
  }

  private static boolean sameDay(List<Side> sides, List<Witness> witnesses) {
    TreeSet<LocalDate> days = new TreeSet<>();
    Map<String, Witness> byReport = byReport(witnesses);
    for (Side side : sides) {
      for (Claim<?> claim : side.claims()) {
        Witness witness = byReport.get(claim.report());
        LocalDate day = witness == null ? null : witness.when(claim);
        if (day != null) {
          days.add(day);
        }
      }
    }
    return days.size() == 1;
  }

  /** The times at which a side's claims were made, sorted; none when one of them is not known. */
  private static List<Instant> times(Side side, List<Witness> witnesses) {
    Map<String, Witness> byReport = byReport(witnesses);
    List<Instant> times = new ArrayList<>();
    for (Claim<?> claim : side.claims()) {
      Witness witness = byReport.get(claim.report());
      Instant time = witness == null ? null : witness.at(claim);
      if (time == null) {
        return List.of();
      }
      times.add(time);
    }
    times.sort(null);
    return times;
  }

  /** Whether neither side was done before the other began. */
  private static boolean byTurns(List<Instant> one, List<Instant> other) {
    return one.get(one.size() - 1).compareTo(other.get(0)) >= 0
        && other.get(other.size() - 1).compareTo(one.get(0)) >= 0;
  }

  private static @Nullable LocalDate day(Side side, List<Witness> witnesses) {
    Map<String, Witness> byReport = byReport(witnesses);
    Claim<?> claim = side.claims().get(0);
    Witness witness = byReport.get(claim.report());
    return witness == null ? null : witness.when(claim);
  }

  private static @Nullable Instant time(Side side, List<Witness> witnesses) {
    Claim<?> claim = side.claims().get(0);
    Witness witness = byReport(witnesses).get(claim.report());
    return witness == null ? null : witness.at(claim);
  }

  private static Map<String, Witness> byReport(List<Witness> witnesses) {
    Map<String, Witness> byReport = new TreeMap<>();
    witnesses.forEach(witness -> byReport.put(witness.report(), witness));
    return byReport;
  }
}
