package org.variorum.reconcile;

import java.util.HashSet;
import java.util.Set;
import org.variorum.dictionary.Folding;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Document;
import org.variorum.document.Sentence;

/** What people were killed with, as far as a report has a word of it ({@code means.tsv}). */
enum Means {
  BLAST,
  SHOT;

  private final Set<String> words = new HashSet<>();

  static {
    for (Tsv.Row row : Tsv.load("means.tsv").rows()) {
      row.choice(Means.class, "means").words.add(row.get("word"));
    }
  }

  /** Whether a title has a word of it. */
  boolean named(String title) {
    for (String word : Folding.fold(title).split("[^\\p{L}]+")) {
      if (words.contains(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a report has a word of it. */
  boolean named(Document document) {
    for (Sentence sentence : document.sentences()) {
      for (int i = 0; i < sentence.size(); i++) {
        if (words.contains(sentence.norm(i))) {
          return true;
        }
      }
    }
    return false;
  }
}
