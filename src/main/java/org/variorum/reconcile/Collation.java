package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Folding;
import org.variorum.document.Sentence;
import org.variorum.document.Span;
import org.variorum.incident.Claim;

/**
 * Two reports laid side by side as an editor collates two witnesses of a text: where they share a
 * sentence all but for a few words, the words in which it differs stand in one place of both.
 *
 * <p>What stands in one place of two copies of a sentence is an answer to one question, however
 * many other values the reports hold. Bounded: sentences are paired by their rare words and aligned
 * only when they are nearly equal.
 */
final class Collation {

  /** Words in which two copies of a sentence differ, as spans of either original. */
  private record Locus(Span first, Span second, Set<String> firstWords, Set<String> secondWords) {}

  private static final double ALIKE = 0.7;
  private static final int SHORTEST = 5;
  private static final int LONGEST = 120;

  /** Words of more sentences than that say nothing about which is the copy. */
  private static final int COMMON = 6;

  private final List<Locus> loci = new ArrayList<>();
  private final int shared;
  private final int sentences;

  private Collation(Witness a, Witness b) {
    List<Sentence> copies = b.document().sentences();
    List<Set<String>> vocabularies = copies.stream().map(Collation::words).toList();
    Map<String, List<Integer>> byWord = new HashMap<>();
    for (int i = 0; i < copies.size(); i++) {
      for (String word : vocabularies.get(i)) {
        byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(i);
      }
    }
    int found = 0;
    for (Sentence sentence : a.document().sentences()) {
      int copy = mostAlike(sentence, vocabularies, byWord);
      if (copy >= 0) {
        found++;
        align(sentence, copies.get(copy));
      }
    }
    shared = found;
    sentences = Math.min(a.document().sentences().size(), b.document().sentences().size());
  }

  private Collation() {
    shared = 0;
    sentences = 0;
  }

  /** Nothing in common. */
  static Collation none() {
    return new Collation();
  }

  static Collation of(Witness a, Witness b) {
    return new Collation(a, b);
  }

  /** Share of the shorter report's sentences that the other has too, all but for a few words. */
  double shared() {
    return sentences == 0 ? 0 : Math.min(1, (double) shared / sentences);
  }

  /** Whether two claims, one of either report, stand where two copies of a sentence differ. */
  boolean samePlace(Claim<?> first, Claim<?> second) {
    for (Locus locus : loci) {
      if (covered(first, locus.first) && covered(second, locus.second)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Whether two claims stand where two copies of a sentence differ, and differ in these very words:
   * a claim's own words may hold other numbers than the one it is about.
   */
  boolean sameWords(Claim<?> first, String words, Claim<?> second, String others) {
    for (Locus locus : loci) {
      if (covered(first, locus.first)
          && covered(second, locus.second)
          && share(locus.firstWords, words)
          && share(locus.secondWords, others)) {
        return true;
      }
    }
    return false;
  }

  private static boolean share(Set<String> locus, String words) {
    for (String word : Folding.fold(words).split("[^\\p{L}\\p{Nd}]+")) {
      if (locus.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /**
   * The span of the second report that stands where the first has {@code span}, or null when the
   * two do not differ within it or its neighbours do not agree.
   */
  @Nullable Span inSecond(Span span, String first, String second) {
    for (Locus locus : loci) {
      if (span.covers(locus.first)) {
        return counterpart(span, locus.first, locus.second, first, second);
      }
    }
    return null;
  }

  /** {@link #inSecond} from the second report to the first. */
  @Nullable Span inFirst(Span span, String second, String first) {
    for (Locus locus : loci) {
      if (span.covers(locus.second)) {
        return counterpart(span, locus.second, locus.first, second, first);
      }
    }
    return null;
  }

  private static @Nullable Span counterpart(
      Span span, Span here, Span there, String text, String other) {
    int begin = there.begin() - (here.begin() - span.begin());
    int end = there.end() + (span.end() - here.end());
    if (begin < 0 || end > other.length() || end <= begin) {
      return null;
    }
    boolean same =
        text.substring(span.begin(), here.begin()).equals(other.substring(begin, there.begin()))
            && text.substring(here.end(), span.end()).equals(other.substring(there.end(), end));
    return same ? new Span(begin, end) : null;
  }

  boolean differs() {
    return !loci.isEmpty();
  }

  private static boolean covered(Claim<?> claim, Span span) {
    return Points.of(claim).stream().anyMatch(point -> point.overlaps(span));
  }

  private static Set<String> words(Sentence sentence) {
    Set<String> words = new HashSet<>();
    sentence
        .tokens()
        .forEach(
            token -> {
              if (token.word()) {
                words.add(token.norm());
              }
            });
    return words;
  }

  /** Index of the most similar sentence, or -1 when none is similar enough. */
  private static int mostAlike(
      Sentence sentence, List<Set<String>> vocabularies, Map<String, List<Integer>> byWord) {
    Set<String> words = words(sentence);
    if (words.size() < SHORTEST || sentence.size() > LONGEST) {
      return -1;
    }
    Set<Integer> candidates = new TreeSet<>();
    for (String word : words) {
      List<Integer> having = byWord.getOrDefault(word, List.of());
      if (having.size() <= COMMON) {
        candidates.addAll(having);
      }
    }
    int best = -1;
    double most = ALIKE;
    for (int candidate : candidates) {
      double alike = alike(words, vocabularies.get(candidate));
      if (alike > most && vocabularies.get(candidate).size() <= LONGEST) {
        best = candidate;
        most = alike;
      }
    }
    return best;
  }

  private static double alike(Set<String> a, Set<String> b) {
    int common = 0;
    for (String word : a) {
      common += b.contains(word) ? 1 : 0;
    }
    return (double) common / Math.max(a.size(), b.size());
  }

  /** Longest common subsequence of the tokens; what lies between is where the copies differ. */
  private void align(Sentence a, Sentence b) {
    int[][] length = new int[a.size() + 1][b.size() + 1];
    for (int i = a.size() - 1; i >= 0; i--) {
      for (int j = b.size() - 1; j >= 0; j--) {
        length[i][j] =
            a.norm(i).equals(b.norm(j))
                ? length[i + 1][j + 1] + 1
                : Math.max(length[i + 1][j], length[i][j + 1]);
      }
    }
    int i = 0;
    int j = 0;
    int fromA = 0;
    int fromB = 0;
    while (i < a.size() && j < b.size()) {
      if (a.norm(i).equals(b.norm(j))) {
        add(a, fromA, i, b, fromB, j);
        fromA = ++i;
        fromB = ++j;
      } else if (length[i + 1][j] >= length[i][j + 1]) {
        i++;
      } else {
        j++;
      }
    }
    add(a, fromA, a.size(), b, fromB, b.size());
  }

  private void add(Sentence a, int fromA, int toA, Sentence b, int fromB, int toB) {
    if (fromA < toA && fromB < toB) {
      loci.add(
          new Locus(
              a.span(fromA, toA), b.span(fromB, toB), norms(a, fromA, toA), norms(b, fromB, toB)));
    }
  }

  /** The words between two tokens; of {@code 1,200} and {@code forty-two} also the parts. */
  private static Set<String> norms(Sentence sentence, int from, int to) {
    Set<String> words = new HashSet<>();
    for (int i = from; i < to; i++) {
      words.addAll(List.of(sentence.norm(i).split("[^\\p{L}\\p{Nd}]+")));
    }
    return words;
  }
}
