package org.variorum.dictionary;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The names of news agencies: {@code agencies.tsv}. */
public final class AgencyNames {

  /** The most words that one name has. */
  public static final int LONGEST = 4;

  private static final Map<String, String> NAMES = load();

  private AgencyNames() {}

  /**
   * The agency's canonical name, or null when it is none's.
   *
   * @param folded the name as {@link Folding#fold} writes it
   */
  public static @Nullable String canonical(String folded) {
    return NAMES.get(folded);
  }

  private static Map<String, String> load() {
    Map<String, String> names = new LinkedHashMap<>();
    for (Tsv.Row row : Tsv.load("agencies.tsv").rows()) {
      names.put(Folding.fold(row.get("name")), row.get("canonical"));
    }
    return Map.copyOf(names);
  }
}
