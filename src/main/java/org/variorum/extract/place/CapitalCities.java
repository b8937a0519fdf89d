package org.variorum.extract.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Countries;
import org.variorum.dictionary.Country;
import org.variorum.dictionary.Gazetteer;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;

/**
 * A capital that is not named: {@code the Somali capital}, {@code Mali's capital}, and {@code in
 * the capital} where a report speaks of one country.
 */
final class CapitalCities {

  private static final double SURE = 5;
  private static final Words WORDS = Words.english();
  private static final WordSet BEFORE =
      WordSet.of("in", "of", "near", "outside", "around", "from", "to", "at", "across", "through");

  private CapitalCities() {}

  /** Adds the capitals that a sentence speaks of to its candidates. */
  static void add(
      Sentence sentence, List<Candidate> row, DocumentNames names, Gazetteer gazetteer) {
    for (int at = 1; at < sentence.size(); at++) {
      if (!sentence.is(at, "capital") || named(sentence, row, at)) {
        continue;
      }
      Candidate nation = nation(sentence, row, at);
      String country = nation != null ? nation.best().country() : alone(sentence, at, names);
      GazetteerEntry city = country == null ? null : city(country, gazetteer);
      if (city != null) {
        int start = nation == null ? at : nation.from;
        Candidate c =
            new Candidate(
                sentence,
                at,
                at + 1,
                Candidate.Form.NAME,
                List.of(city),
                Slot.around(sentence, start, at + 1));
        c.score = SURE;
        c.chosen = city;
        c.because = List.of(nation == null ? Place.Because.COUNTRY : Place.Because.HELD);
        row.add(c);
      }
    }
  }

  /** Whether a candidate is a capital that is not named. */
  static boolean is(Candidate c) {
    return c.form == Candidate.Form.NAME && c.to == c.from + 1 && c.is(c.from, "capital");
  }

  /** {@code the Somali capital}, {@code the rebel-held Yemeni capital}, {@code Mali's capital}. */
  private static @Nullable Candidate nation(Sentence sentence, List<Candidate> row, int at) {
    for (Candidate c : row) {
      boolean people = c.form == Candidate.Form.PEOPLE && c.to == at;
      boolean country = c.country() && c.to == at - 1 && sentence.is(c.to, "'s");
      boolean of = c.country() && c.from == at + 2 && ofCountry(sentence, at);
      if (c.accepted() && (people || country || of) && c.best().kind() == PlaceKind.COUNTRY) {
        return c;
      }
    }
    return null;
  }

  /** {@code in the capital of Mali}: not {@code Bamako, the capital of Mali}. */
  private static boolean ofCountry(Sentence sentence, int at) {
    return at > 1
        && sentence.is(at + 1, "of")
        && sentence.is(at - 1, "the")
        && BEFORE.has(sentence.lexeme(at - 2));
  }

  /** {@code in the capital} of the one country spoken of. */
  private static @Nullable String alone(Sentence sentence, int at, DocumentNames names) {
    return at > 1 && sentence.is(at - 1, "the") && BEFORE.has(sentence.lexeme(at - 2))
        ? names.soleCountry()
        : null;
  }

  /**
   * Whether it is named, or no city: {@code the Somali capital Mogadishu}, {@code capital
   * punishment}, {@code the capital of Nangarhar}.
   */
  private static boolean named(Sentence sentence, List<Candidate> row, int at) {
    int next = at + 1;
    if (sentence.is(next, "city")) {
      next++;
    }
    if (sentence.is(next, "'s") && !sentence.is(at - 1, "the")) {
      return false; // "the Thai capital's best known shrine"
    }
    if (next == at + 1 && ofCountry(sentence, at)) {
      return Sequence.none(row, c -> c.accepted() && c.country() && c.from == at + 2);
    }
    if (sentence.is(next, "of") || sentence.is(next, "'s")) {
      return true;
    }
    if (sentence.is(next, ",")) {
      next++;
    }
    Words.Entry follows = WORDS.entry(sentence.norm(next));
    if (follows != null && follows.category().equals("time")) {
      return false; // "in the Iraqi capital Thursday", "early Monday"
    }
    int name = next;
    boolean placed = Sequence.any(row, c -> c.accepted() && c.from == name);
    boolean noun =
        name == at + 1
            && name < sentence.size()
            && sentence.token(name).word()
            && !sentence.token(name).numeric()
            && sentence.lexeme(name).tag() == null
            && compounds(sentence.norm(name));
    return placed || noun || name < sentence.size() && sentence.token(name).capitalized();
  }

  /** Whether a word may go on as a noun: "capital punishment", but not "the capital killed". */
  private static boolean compounds(String next) {
    Words.Entry entry = WORDS.entry(next);
    boolean noun = WORDS.plural(next) || entry != null && entry.noun() > 0;
    return noun && (WORDS.verb(next) == null || !next.endsWith("ed"));
  }

  private static @Nullable GazetteerEntry city(String country, Gazetteer gazetteer) {
    Country known = Countries.byCode(country);
    if (known == null || known.capital() == null) {
      return null;
    }
    return gazetteer.find(known.capital()).stream()
        .filter(e -> country.equals(e.country()) && e.kind() == PlaceKind.TOWN)
        .findFirst()
        .orElse(null);
  }
}
