package org.variorum.extract.amount;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordFact;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Document;
import org.variorum.document.Sentence;
import org.variorum.extract.Extractor;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;
import org.variorum.extract.Mentions;
import org.variorum.extract.Rule;

/** Reads how many: every count of a text, and no age, year, distance, price or unit number. */
public final class AmountExtractor implements Extractor<Count> {

  /** The words a count begins with, and which of them need what behind them: "a dozen". */
  private static final WordFact<WordSet> BEHIND = starts();

  @Override
  public List<Mention<Count>> extract(Document document, Mentions earlier) {
    List<Mention<Count>> found = new ArrayList<>();
    for (Sentence sentence : document.sentences()) {
      read(sentence, found);
    }
    return found;
  }

  @Override
  public List<? extends Rule<Count>> rules() {
    return AmountRules.IN_ORDER;
  }

  private static void read(Sentence sentence, List<Mention<Count>> found) {
    int at = 0;
    while (at < sentence.size()) {
      at = begins(sentence, at) ? readAt(sentence, at, found) : at + 1;
    }
  }

  private static boolean begins(Sentence sentence, int at) {
    if (sentence.token(at).numeric()) {
      return true;
    }
    WordSet behind = BEHIND.of(sentence.lexeme(at));
    return behind != null && (behind.isEmpty() || behind.has(sentence.lexeme(at + 1)));
  }

  /** Returns where to go on: behind what was read, whether it turned out to be a count or not. */
  private static int readAt(Sentence sentence, int at, List<Mention<Count>> found) {
    for (AmountRule rule : AmountRules.IN_ORDER) {
      @Nullable Reading reading = rule.form().read(sentence, at);
      if (reading != null) {
        if (NotACount.why(sentence, reading) == null) {
          found.add(
              new Mention<>(
                  MentionKind.AMOUNT,
                  sentence,
                  at,
                  reading.to(),
                  reading.count(),
                  rule.name(),
                  List.of()));
        }
        return reading.to();
      }
    }
    return at + 1;
  }

  private static WordFact<WordSet> starts() {
    Map<String, Set<String>> starts = new HashMap<>();
    Set<String> any = Set.of();
    NumberWords.words().forEach(word -> starts.put(word, any));
    Hedge.BEFORE.firstWords().forEach(word -> starts.put(word, any));
    VagueWords.PHRASES.firstWords().forEach(word -> starts.put(word, any));
    for (String word :
        List.of(
            "half", "another", "further", "additional", "between", "all", "no", "none", "nobody")) {
      starts.put(word, any);
    }
    for (String word : List.of("a", "an", "the", "yet")) {
      Set<String> behind = new HashSet<>(Forms.BEHIND_ARTICLE);
      behind.addAll(NumberWords.scales());
      behind.addAll(Hedge.BEFORE.secondWords(word));
      behind.addAll(VagueWords.PHRASES.secondWords(word));
      starts.put(word, behind);
    }
    Multiples.words().forEach(word -> starts.put(word, Multiples.BEHIND));
    Map<String, WordSet> sets = new HashMap<>();
    starts.forEach((word, behind) -> sets.put(word, WordSet.copyOf(behind)));
    return WordFact.of(sets::get);
  }
}
