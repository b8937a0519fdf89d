package org.variorum.dictionary;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Abbreviated regions as they follow a town: {@code Killeen, Texas}, {@code Killeen, Tex.}, {@code
 * TX}.
 */
public final class RegionShortNames {

  private static final Map<String, Abbreviated> BY_SHORT = new HashMap<>();

  static {
    for (Tsv.Row row : Tsv.load("region-short-names.tsv").rows()) {
      BY_SHORT.putIfAbsent(
          row.get("short"),
          new Abbreviated(row.get("region"), row.get("country"), row.flag("alone")));
    }
  }

  private RegionShortNames() {}

  /**
   * A region meant by a short name.
   *
   * @param region its name in the built-in gazetteer
   * @param country ISO code
   * @param alone whether the short name stands for it also where no town precedes
   */
  public record Abbreviated(String region, String country, boolean alone) {}

  /** The region of a short name as written, or null. */
  public static @Nullable Abbreviated of(String written) {
    return BY_SHORT.get(written);
  }
}
