package org.variorum.reconcile;

import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.AgencyNames;
import org.variorum.dictionary.Folding;
import org.variorum.document.Document;
import org.variorum.document.Sentence;

/**
 * The news agencies from which a report says it has its text: {@code (Reuters)}, {@code AFP -},
 * {@code --AP}, {@code © 2024 AFP}, {@code Source: AFP}.
 */
final class Agencies {

  private static final int LONGEST_LINE = 60;

  /** Words of a credit line beside the name. Not "photo": who took the picture wrote nothing. */
  private static final Set<String> CREDITS =
      Set.of("source", "sources", "with", "from", "by", "via", "input", "inputs", "copyright", "c");

  private Agencies() {}

  /** Canonical names of the agencies credited, not those merely quoted. */
  static Set<String> credited(Document document) {
    Set<String> credited = new TreeSet<>();
    String text = document.report().text();
    for (Sentence sentence : document.sentences()) {
      creditLine(sentence.span().in(text), credited);
      for (int from = 0; from < sentence.size(); from++) {
        String agency = sentence.token(from).capitalized() ? creditAt(sentence, from) : null;
        if (agency != null) {
          credited.add(agency);
        }
      }
    }
    text.lines().forEach(line -> creditLine(line, credited));
    String name = document.report().source().name();
    String own = name == null ? null : AgencyNames.canonical(Folding.fold(name));
    if (own != null) {
      credited.add(own);
    }
    return credited;
  }

  /**
   * A line or sentence that holds nothing but the credit: {@code (Reuters)}, {@code Source: AFP},
   * {@code © 2024 AFP}, {@code With AFP inputs}. Such lines are page furniture, so no sentence may
   * have them.
   */
  private static void creditLine(String line, Set<String> credited) {
    if (line.length() > LONGEST_LINE) {
      return;
    }
    StringBuilder rest = new StringBuilder();
    for (String word : Folding.fold(line).split("[^\\p{L}-]+")) {
      String bare = word.replaceAll("^-+|-+$", "");
      if (!bare.isEmpty() && !CREDITS.contains(bare)) {
        rest.append(rest.length() == 0 ? "" : " ").append(bare);
      }
    }
    String agency = AgencyNames.canonical(rest.toString());
    if (agency != null) {
      credited.add(agency);
    }
  }

  private static @Nullable String creditAt(Sentence sentence, int from) {
    StringBuilder name = new StringBuilder();
    String found = null;
    int end = from;
    for (int to = from; to < Math.min(sentence.size(), from + AgencyNames.LONGEST); to++) {
      name.append(to > from && sentence.token(to).spaceBefore() ? " " : "")
          .append(sentence.norm(to));
      String agency = AgencyNames.canonical(name.toString());
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
}
