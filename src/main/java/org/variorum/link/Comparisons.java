package org.variorum.link;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/** All comparisons with their weights: two profiles to bits. */
final class Comparisons {

  private static final List<Comparison> ALL =
      List.of(
          new DateComparison(),
          new PublicationComparison(),
          new PlaceComparison(),
          new TypeComparison(),
          new WaveComparison(),
          new BlamedComparison(),
          new HarmedComparison(),
          new TollComparison(false),
          new TollComparison(true),
          new WordComparison(),
          new NameComparison());

  /** Names and texts cost more to compare than numbers do. */
  private static final Set<String> COSTLY = Set.of("place", "words", "names");

  private final Comparison[] comparisons = ALL.toArray(Comparison[]::new);

  /** The comparisons' indices, those that cost little in front. */
  private final int[] cheapFirst =
      IntStream.range(0, comparisons.length)
          .boxed()
          .sorted(Comparator.comparing(c -> COSTLY.contains(comparisons[c].name())))
          .mapToInt(c -> c)
          .toArray();

  private final Weights worded;
  private final Weights bare;

  /**
   * What the comparisons from one of {@link #cheapFirst} on can add at most, without and with words
   * to compare.
   */
  private final int[][] most;

  Comparisons(List<String> table) {
    this.worded = Weights.of(table, ALL, "bits");
    this.bare = Weights.of(table, ALL, "bare");
    this.most = new int[][] {bare.most(cheapFirst), worded.most(cheapFirst)};
  }

  static Comparisons builtIn() {
    return new Comparisons(Weights.builtIn());
  }

  private Weights weights(Profile a, Profile b) {
    return a.worded() && b.worded() ? worded : bare;
  }

  /** The comparisons in their order. */
  static List<Comparison> all() {
    return ALL;
  }

  /** The odds before anything is compared, in units. */
  int prior() {
    return worded.prior();
  }

  /** The sum, in {@link Weights#UNIT}ths of a bit. */
  int units(Profile a, Profile b) {
    Weights weights = weights(a, b);
    int sum = weights.prior();
    for (int c = 0; c < comparisons.length; c++) {
      sum += weights.units(c, comparisons[c].level(a, b));
    }
    return sum;
  }

  /** Whether the sum is over zero; stops comparing where what is left cannot change that. */
  boolean speakForOne(Profile a, Profile b) {
    Weights weights = weights(a, b);
    int[] most = this.most[a.worded() && b.worded() ? 1 : 0];
    int sum = weights.prior();
    for (int i = 0; i < cheapFirst.length; i++) {
      if (sum + most[i] <= 0) {
        return false;
      }
      int c = cheapFirst[i];
      sum += weights.units(c, comparisons[c].level(a, b));
    }
    return sum > 0;
  }

  /** The sum, step by step. */
  LinkEvidence explain(Profile one, Profile other, LinkEvidence.@Nullable Decision decision) {
    boolean inOrder = one.record().compareTo(other.record()) < 0;
    Profile a = inOrder ? one : other;
    Profile b = inOrder ? other : one;
    Weights weights = weights(a, b);
    List<LinkEvidence.Step> steps = new ArrayList<>();
    steps.add(new LinkEvidence.Step("prior", "any two records", bits(weights.prior())));
    for (int c = 0; c < comparisons.length; c++) {
      Comparison comparison = comparisons[c];
      int level = comparison.level(a, b);
      steps.add(
          new LinkEvidence.Step(
              comparison.name(), comparison.levels().get(level), bits(weights.units(c, level))));
    }
    return new LinkEvidence(a.record(), b.record(), steps, Blocking.share(a, b), decision);
  }

  private static double bits(int units) {
    return units / (double) Weights.UNIT;
  }
}
