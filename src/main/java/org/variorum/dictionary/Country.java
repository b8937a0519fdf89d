package org.variorum.dictionary;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A country or a territory with a code of its own, present or former.
 *
 * @param code ISO 3166-1 alpha-2; {@code XK} for Kosovo; for a former country its reserved code
 *     ({@code SU})
 * @param name the usual English name
 * @param names other names: short, official, former, abbreviated
 * @param adjectives words such as {@code Malian}
 * @param inhabitants words for one or more of its people, such as {@code Swede} and {@code Swedes}
 * @param capital seat of government, or null
 * @param lat degrees north of the point that GeoNames gives for it, as for all other places
 * @param lon degrees east of that point
 * @param neighbours codes of the countries with which it has a land border
 * @param former whether it exists no more
 */
public record Country(
    String code,
    String name,
    List<String> names,
    List<String> adjectives,
    List<String> inhabitants,
    @Nullable String capital,
    double lat,
    double lon,
    List<String> neighbours,
    boolean former) {

  public Country {
    names = List.copyOf(names);
    adjectives = List.copyOf(adjectives);
    inhabitants = List.copyOf(inhabitants);
    neighbours = List.copyOf(neighbours);
  }

  static Country of(Tsv.Row row) {
    return new Country(
        row.get("code"),
        row.get("name"),
        row.list("names"),
        row.list("adjectives"),
        row.list("inhabitants"),
        row.find("capital"),
        row.real("lat"),
        row.real("lon"),
        List.of(
            row.text("neighbours").isEmpty() ? new String[0] : row.text("neighbours").split(" ")),
        row.flag("former"));
  }
}
