package org.variorum.reconcile;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Folding;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Document;
import org.variorum.document.Sentence;

/**
 * The news agencies from which a report says it has its text: {@code (Reuters)}, {@code AFP -},
 * {@code --AP}.
 */
final class Agencies {

  private static final Map<String, String> NAMES = load();
  private static final int LONGEST = 4;

  private Agencies() {}

  /** Canonical names of the agencies credited, not those merely quoted. */
  static Set<String> credited(Document document) {
    Set<String> credited = new TreeSet<>();
    for (Sentence sentence : document.sentences()) {
      for (int from = 0; from < sentence.size(); from++) {
        String agency = sentence.token(from).capitalized() ? creditAt(sentence, from) : null;
        if (agency != null) {
          credited.add(agency);
        }
      }
    }
    String name = document.report().source().name();
    String own = name == null ? null : NAMES.get(Folding.fold(name));
    if (own != null) {
      credited.add(own);
    }
    return credited;
  }

  private static @Nullable String creditAt(Sentence sentence, int from) {
    StringBuilder name = new StringBuilder();
    String found = null;
    int end = from;
    for (int to = from; to < Math.min(sentence.size(), from + LONGEST); to++) {
      name.append(to > from && sentence.token(to).spaceBefore() ? " " : "")
          .append(sentence.norm(to));
      String agency = NAMES.get(name.toString());
      if (agency != null) {
        found = agency;
        end = to + 1;
      }
    }
    if (found == null) {
      return null;
    }
    String before = sentence.norm(from - 1);
    String after = sentence.norm(end);
    boolean bracket = before.equals("(") && (after.equals(")") || after.equals("/"));
    boolean dash = before.startsWith("-") && after.isEmpty() || after.startsWith("-") && from == 0;
    boolean alone = from == 0 && after.isEmpty() || before.startsWith("-") && after.equals(".");
    return bracket || dash || alone ? found : null;
  }

  private static Map<String, String> load() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Tsv.Row row : Tsv.load("agencies.tsv").rows()) {
      names.put(Folding.fold(row.get("name")), row.get("canonical"));
    }
    return Map.copyOf(names);
  }
}
