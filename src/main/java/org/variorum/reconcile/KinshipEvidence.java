package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Supplier;
import org.variorum.reconcile.Kinship.Kind;
import org.variorum.reconcile.Kinship.Shared;

/**
 * What two reports share, in bits for a common origin. The numbers are judgements of this library:
 * what independent accounts of one event commonly share weighs nothing, what they hardly ever share
 * weighs most. Symmetric.
 */
final class KinshipEvidence {

  /**
   * Odds against a common origin of two reports of one incident, before they are compared: about
   * one in a thousand.
   */
  static final double PRIOR = -10;

  private static final double SAME_TEXT = 40;
  private static final double AGENCY = 11;
  private static final double CONTESTED_SPELLING = 5;
  private static final double UNLISTED_SPELLING = 1;
  private static final double FIGURE = 1;
  private static final double WITNESS = 3;
  private static final double QUOTE_WORD = 0.75;
  private static final double MOST_QUOTE = 8;
  private static final double RUN_WORD = 0.5;
  private static final double MOST_RUNS = 20;
  private static final int SENTENCE_WORDS = 3;
  private static final double SENTENCE_BITS = 15;
  private static final double MOST_SENTENCES = 24;

  private static final Comparator<Shared> WEIGHTIEST_FIRST =
      Comparator.comparingDouble((Shared s) -> -s.bits())
          .thenComparing(Shared::kind)
          .thenComparing(Shared::text);

  private KinshipEvidence() {}

  /**
   * Compares two reports.
   *
   * @param contested spellings that another report of the incident contests, found when asked for
   * @param places in how many places the incident was, or 0 when not told
   */
  static List<Shared> of(
      Fingerprint a, Fingerprint b, Supplier<Set<String>> contested, long places) {
    List<Shared> shared = new ArrayList<>();
    if (!a.text().isEmpty() && a.text().equals(b.text())) {
      shared.add(new Shared(Kind.TEXT, "", SAME_TEXT));
      return shared;
    }
    for (String agency : both(a.agencies(), b.agencies())) {
      shared.add(new Shared(Kind.AGENCY, agency, AGENCY));
    }
    for (String name : both(a.unlisted(), b.unlisted())) {
      shared.add(
          new Shared(
              Kind.RARE_SPELLING,
              name,
              contested.get().contains(name) ? CONTESTED_SPELLING : UNLISTED_SPELLING));
    }
    lists(a, b, places, shared);
    for (String figure : both(a.figures(), b.figures())) {
      shared.add(new Shared(Kind.FIGURE, figure, FIGURE));
    }
    Set<String> witness = both(a.witness(), b.witness());
    if (!witness.isEmpty()) {
      shared.add(new Shared(Kind.WITNESS, String.join(" ", witness), WITNESS));
    }
    grams(Kind.QUOTE, a.quotes(), b.quotes(), 3, QUOTE_WORD, MOST_QUOTE, shared);
    grams(Kind.WORD_RUN, a.runs(), b.runs(), 0, RUN_WORD, MOST_RUNS, shared);
    sentences(a, b, shared);
    if (shared.size() > 1) {
      shared.sort(WEIGHTIEST_FIRST);
    }
    return shared;
  }

  /**
   * The same names in the same order: one of k! orders, and one of the ways to pick k of the
   * places.
   */
  private static void lists(Fingerprint a, Fingerprint b, long places, List<Shared> shared) {
    for (List<String> list : a.lists()) {
      if (b.lists().contains(list)) {
        double bits = 0;
        for (int i = 1; i <= list.size(); i++) {
          bits += log2(i);
          bits += places > list.size() ? log2((double) (places - list.size() + i) / i) : 0;
        }
        shared.add(new Shared(Kind.LIST_ORDER, String.join(", ", list), bits));
        return;
      }
    }
  }

  private static void grams(
      Kind kind,
      Set<String> a,
      Set<String> b,
      int overlap,
      double each,
      double most,
      List<Shared> shared) {
    Set<String> common = both(a, b);
    if (!common.isEmpty()) {
      double bits = Math.min(most, (common.size() + overlap) * each);
      shared.add(new Shared(kind, common.iterator().next().strip(), bits));
    }
  }

  /** Sentences that put the same rare words together. */
  private static void sentences(Fingerprint a, Fingerprint b, List<Shared> shared) {
    double bits = (excess(a, b) + excess(b, a)) / 4;
    if (bits >= 1) {
      shared.add(new Shared(Kind.RARE_WORDS, telling(a, b), Math.min(MOST_SENTENCES, bits)));
    }
  }

  private static double excess(Fingerprint a, Fingerprint b) {
    double sum = 0;
    for (Map<String, Double> sentence : a.rare()) {
      double best = 0;
      for (Map<String, Double> other : b.rare()) {
        best = Math.max(best, common(sentence, other));
      }
      sum += Math.max(0, best - SENTENCE_BITS);
    }
    return sum;
  }

  private static double common(Map<String, Double> one, Map<String, Double> other) {
    double bits = 0;
    int words = 0;
    for (Map.Entry<String, Double> word : one.entrySet()) {
      if (other.containsKey(word.getKey())) {
        bits += word.getValue();
        words++;
      }
    }
    return words >= SENTENCE_WORDS ? bits : 0;
  }

  /** The words of the two sentences most alike, in the order of the alphabet. */
  private static String telling(Fingerprint a, Fingerprint b) {
    double most = 0;
    String telling = "";
    for (Map<String, Double> sentence : a.rare()) {
      for (Map<String, Double> other : b.rare()) {
        double bits = common(sentence, other);
        String words = bits < most ? "" : String.join(" ", both(sentence.keySet(), other.keySet()));
        if (bits > most || bits == most && words.compareTo(telling) < 0) {
          most = bits;
          telling = words;
        }
      }
    }
    return telling;
  }

  private static Set<String> both(Set<String> a, Set<String> b) {
    if (a.isEmpty() || b.isEmpty()) {
      return Set.of();
    }
    boolean smaller = a.size() <= b.size();
    Set<String> common = new HashSet<>(smaller ? a : b);
    common.retainAll(smaller ? b : a);
    return new TreeSet<>(common);
  }

  private static double log2(double x) {
    return StrictMath.log(x) / StrictMath.log(2);
  }
}
