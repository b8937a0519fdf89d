package org.variorum.reconcile;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.variorum.document.Section;
import org.variorum.document.Sentence;
import org.variorum.document.Token;
import org.variorum.extract.amount.Count;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.place.Place;
import org.variorum.incident.Claim;
import org.variorum.link.WordFrequencies;

/**
 * What in a report could betray where it comes from.
 *
 * @param text every word, to know the same text again
 * @param agencies the agencies it credits
 * @param rare per sentence of the body, the rare words outside quotations with their bits
 * @param runs runs of six words outside quotations
 * @param quotes runs of four words within quotations
 * @param lists the places that one sentence lists, in order, three at least
 * @param unlisted place names that no gazetteer lists
 * @param figures hedged figures of casualties
 * @param witness rare words of the sentences in which a single witness speaks
 */
record Fingerprint(
    String text,
    Set<String> agencies,
    List<Map<String, Double>> rare,
    Set<String> runs,
    Set<String> quotes,
    Set<List<String>> lists,
    Set<String> unlisted,
    Set<String> figures,
    Set<String> witness) {

  private static final double RARE = 3;
  private static final int RUN = 6;
  private static final int PLAIN_OF_RUN = 4;
  private static final int QUOTE = 4;
  private static final int SHORTEST_LIST = 3;
  private static final Set<String> WITNESSES =
      Set.of(
          "resident",
          "witness",
          "eyewitness",
          "local",
          "villager",
          "survivor",
          "shopkeeper",
          "inhabitant",
          "neighbour",
          "neighbor");

  static Fingerprint of(Witness witness, WordFrequencies frequencies) {
    List<Map<String, Double>> rare = new ArrayList<>();
    Set<String> runs = new HashSet<>();
    Set<String> quotes = new HashSet<>();
    Set<String> single = new TreeSet<>();
    StringBuilder text = new StringBuilder();
    boolean quoted = false;
    for (Sentence sentence : witness.document().sentences()) {
      List<Token> plain = new ArrayList<>();
      List<Token> inside = new ArrayList<>();
      for (Token token : sentence.tokens()) {
        if (token.is("\"")) {
          quoted = !quoted;
        } else if (token.word()) {
          (quoted ? inside : plain).add(token);
          text.append(token.norm()).append(' ');
        }
      }
      if (sentence.index() + 1 < witness.document().sentences().size()
          && witness.document().sentences().get(sentence.index() + 1).paragraph()
              != sentence.paragraph()) {
        quoted = false;
      }
      if (sentence.section() == Section.BODY) {
        Map<String, Double> words = rare(plain, frequencies);
        rare.add(words);
        grams(plain, RUN, PLAIN_OF_RUN, runs);
        grams(inside, QUOTE, QUOTE - 1, quotes);
        if (oneWitness(sentence)) {
          single.addAll(words.keySet());
          single.addAll(rare(inside, frequencies).keySet());
        }
      }
    }
    return new Fingerprint(
        text.toString(),
        Agencies.credited(witness.document()),
        rare,
        runs,
        quotes,
        lists(witness),
        unlisted(witness),
        figures(witness),
        single);
  }

  private static Map<String, Double> rare(List<Token> tokens, WordFrequencies frequencies) {
    Map<String, Double> rare = new TreeMap<>();
    for (Token token : tokens) {
      double bits =
          token.capitalized() || token.numeric() || token.norm().length() < 3
              ? 0
              : frequencies.bits(token.norm());
      if (bits >= RARE) {
        rare.put(token.norm(), bits);
      }
    }
    return rare;
  }

  private static void grams(List<Token> tokens, int length, int plain, Set<String> into) {
    for (int i = 0; i + length <= tokens.size(); i++) {
      StringBuilder gram = new StringBuilder();
      int lower = 0;
      for (Token token : tokens.subList(i, i + length)) {
        gram.append(token.norm()).append(' ');
        lower += token.capitalized() || token.numeric() ? 0 : 1;
      }
      if (lower >= plain) {
        into.add(gram.toString());
      }
    }
  }

  private static boolean oneWitness(Sentence sentence) {
    for (int i = 1; i < sentence.size(); i++) {
      if (WITNESSES.contains(sentence.norm(i))) {
        for (int j = Math.max(0, i - 2); j < i; j++) {
          String word = sentence.norm(j);
          if (word.equals("a") || word.equals("an") || word.equals("one")) {
            return true;
          }
        }
      }
    }
    return false;
  }

  private static Set<List<String>> lists(Witness witness) {
    if (witness.record().places().size() < SHORTEST_LIST
        || witness.document().sentences().isEmpty()) {
      return Set.of();
    }
    Map<Integer, TreeMap<Integer, String>> bySentence = new TreeMap<>();
    for (Claim<Place> claim : witness.record().places()) {
      if (!PlaceRelation.broad(claim.value())) {
        claim
            .evidence()
            .forEach(
                evidence -> {
                  Sentence sentence = witness.sentenceAt(evidence.span());
                  if (sentence != null) {
                    bySentence
                        .computeIfAbsent(sentence.index(), k -> new TreeMap<>())
                        .put(evidence.begin(), PlaceKey.of(claim.value()));
                  }
                });
      }
    }
    Set<List<String>> lists = new HashSet<>();
    for (TreeMap<Integer, String> row : bySentence.values()) {
      List<String> names = row.values().stream().distinct().toList();
      if (names.size() >= SHORTEST_LIST) {
        lists.add(names);
      }
    }
    return lists;
  }

  private static Set<String> unlisted(Witness witness) {
    Set<String> names = new TreeSet<>();
    for (Claim<Place> claim : witness.record().places()) {
      if (claim.value().gazetteerId() == null && !PlaceRelation.broad(claim.value())) {
        names.add(PlaceKey.of(claim.value()));
      }
    }
    return names;
  }

  private static Set<String> figures(Witness witness) {
    Set<String> figures = new TreeSet<>();
    for (Claim<Casualty> claim : witness.record().casualties()) {
      Count count = claim.value().count();
      if (count != null && !count.exact() && count.figure() != null) {
        figures.add(claim.value().effect() + " " + count.operator() + " " + count.figure());
      }
    }
    return figures;
  }
}
