package org.variorum.render;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Tsv;

/** The article before a description: {@code a girl}, {@code an army base}, but {@code pupils}. */
final class Article {

  private static final Set<String> SINGULAR = singular();

  private Article() {}

  /** A name keeps its form; so does what may be more than one. */
  static String with(String description) {
    String last = description.substring(description.lastIndexOf(' ') + 1);
    boolean one = Character.isLowerCase(description.charAt(0)) && SINGULAR.contains(last);
    return one ? (vowel(description.charAt(0)) ? "an " : "a ") + description : description;
  }

  private static boolean vowel(char letter) {
    return "aeio".indexOf(letter) >= 0;
  }

  private static Set<String> singular() {
    Set<String> singular = new HashSet<>();
    Set<String> plural = new HashSet<>();
    for (String table : new String[] {"person-nouns.tsv", "facility-nouns.tsv"}) {
      for (Tsv.Row row : Tsv.load(table).rows()) {
        singular.add(last(row.find("singular")));
        plural.add(last(row.find("plural")));
      }
    }
    singular.removeAll(plural);
    return Set.copyOf(singular);
  }

  private static String last(@Nullable String words) {
    return words == null ? "" : words.substring(words.lastIndexOf(' ') + 1);
  }
}
