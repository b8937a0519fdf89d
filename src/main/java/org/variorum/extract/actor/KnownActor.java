package org.variorum.extract.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Sequence;

/**
 * A row of the dictionary of armed groups, forces, services, missions and parties.
 *
 * @param canonical the name that news use most, often an acronym
 * @param category sort of body: {@code armed group}, {@code cartel}, {@code army}, {@code party}, …
 * @param side whose side it is by its own nature
 * @param names every name and spelling but the acronyms, the canonical one included unless it is an
 *     acronym
 * @param acronyms names written in capitals
 * @param affiliations canonical names of those it belongs or owes allegiance to
 * @param countries ISO 3166-1 alpha-2, home first; none when it acts everywhere
 * @param from first year, or null when not known
 * @param to last year, or null when it still exists or the end is not known
 */
public record KnownActor(
    String canonical,
    String category,
    Actor.Side side,
    List<String> names,
    List<String> acronyms,
    List<String> affiliations,
    List<String> countries,
    @Nullable Integer from,
    @Nullable Integer to) {

  public KnownActor {
    names = Sequence.copyOf(names);
    acronyms = Sequence.copyOf(acronyms);
    affiliations = Sequence.copyOf(affiliations);
    countries = Sequence.copyOf(countries);
  }

  static KnownActor of(Tsv.Row row) {
    String active = row.text("active");
    int dash = active.indexOf('-');
    return new KnownActor(
        row.get("canonical"),
        row.get("category"),
        row.choice(Actor.Side.class, "side"),
        row.list("names"),
        row.list("acronyms"),
        row.list("affiliations"),
        row.list("countries"),
        year(row, dash < 0 ? active : active.substring(0, dash)),
        dash < 0 ? null : year(row, active.substring(dash + 1)));
  }

  private static @Nullable Integer year(Tsv.Row row, String digits) {
    if (digits.isBlank()) {
      return null;
    }
    try {
      return Integer.valueOf(digits.strip());
    } catch (NumberFormatException e) {
      throw row.error("column active is no range of years: " + row.text("active"));
    }
  }

  /** The country it belongs to, or null when there is none or more than two. */
  @Nullable String country() {
    return countries.isEmpty() ? null : countries.get(0);
  }

  /** Whether it can be told of in a year: it has been there. */
  boolean existedBy(int year) {
    return from == null || from <= year;
  }
}
