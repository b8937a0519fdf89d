package org.variorum.extract.actor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Countries;
import org.variorum.document.Document;
import org.variorum.document.Sentence;

/**
 * One document being read: its words, the countries it speaks of, and the names it has taught so
 * far.
 */
final class Reading {

  final List<Words> sentences = new ArrayList<>();
  private final Map<String, Integer> countries = new HashMap<>();
  private final Map<String, NamedBody> learnedBodies = new HashMap<>();
  private final Map<String, Actor> learnedPersons = new HashMap<>();
  private final @Nullable Integer year;

  Reading(Document document) {
    year =
        document.report().publishedAt() == null ? null : document.report().publishedAt().getYear();
    for (Sentence sentence : document.sentences()) {
      Words words = new Words(sentence);
      sentences.add(words);
      for (int i = 0; i < words.size; i++) {
        Countries.Found found = words.country(i, true);
        if (found != null) {
          countries.merge(found.country().code(), 1, Integer::sum);
        }
      }
    }
  }

  /**
   * Of those who bear one name the one that fits the countries and the year of the report; null
   * when the report is older than all of them.
   */
  @Nullable KnownActor choose(List<KnownActor> candidates) {
    KnownActor best = candidates.get(0);
    if (candidates.size() == 1) {
      return year == null || best.existedBy(year) ? best : null;
    }
    int most = Integer.MIN_VALUE;
    for (KnownActor candidate : candidates) {
      int score = 0;
      for (String code : candidate.countries()) {
        score = Math.max(score, Math.min(5, countries.getOrDefault(code, 0)));
      }
      if (year != null && !candidate.existedBy(year)) {
        score -= 6;
      }
      if (year != null && candidate.to() != null && candidate.to() < year) {
        score -= 3;
      }
      if (score > most) {
        most = score;
        best = candidate;
      }
    }
    return year == null || best.existedBy(year) ? best : null;
  }

  void learn(String acronym, NamedBody body) {
    learnedBodies.putIfAbsent(acronym, body);
  }

  @Nullable NamedBody learnedBody(String acronym) {
    return learnedBodies.get(acronym);
  }

  void learnPerson(String surname, Actor person) {
    learnedPersons.putIfAbsent(surname, person);
  }

  @Nullable Actor learnedPerson(String surname) {
    return learnedPersons.get(surname);
  }
}
