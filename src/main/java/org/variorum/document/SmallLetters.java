package org.variorum.document;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.KnownWords;
import org.variorum.dictionary.Peoples;
import org.variorum.dictionary.PhraseTable;
import org.variorum.dictionary.Tsv;
import org.variorum.dictionary.WordSet;

/**
 * Gives words that are written in capitals the letters they would have in running text: {@code
 * GUNMEN KILLED A PRIEST IN SAN SALVADOR} is read as "Gunmen killed a priest in San Salvador".
 *
 * <p>Names of bodies and places keep their capitals, acronyms all of them; words of English lose
 * them; what no dictionary knows is a name. Lengths stay, so that offsets do.
 */
final class SmallLetters {

  private static final int LONGEST_PLACE = 4;

  /** Small words inside names of persons and places. */
  private static final Set<String> PARTICLES =
      Set.of("de", "del", "la", "las", "los", "y", "da", "do", "dos", "bin", "ibn", "al", "von");

  private static final Set<String> CALENDAR =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "january",
          "february",
          "april",
          "june",
          "july",
          "august",
          "september",
          "october",
          "november",
          "december");

  /** Words for parts of a country that some division bears as its name. */
  private static final WordSet DIRECTIONS =
      WordSet.of(
          "north",
          "south",
          "east",
          "west",
          "northern",
          "southern",
          "eastern",
          "western",
          "central",
          "northeast",
          "northwest",
          "southeast",
          "southwest",
          "northeastern",
          "northwestern",
          "southeastern",
          "southwestern",
          "capital",
          "coastal");

  private static final WordSet PARTS =
      WordSet.of("region", "province", "district", "area", "zone", "state", "city", "side", "part");

  /** Country names that small letters turn into other words. */
  private static final Set<String> KEPT = Set.of("us", "un", "uk", "eu", "gmt");

  /** Loaded when the first sentence of capitals is met. */
  private static final class Names {
    static final PhraseTable<Boolean> BODIES = new PhraseTable<>();
    static final Set<String> FIRST = new HashSet<>();

    static {
      for (Tsv.Row row : Tsv.load("actors.tsv").rows()) {
        add(row.text("canonical"), false);
        add(row.text("names"), false);
        add(row.text("acronyms"), true);
      }
      for (Tsv.Row row : Tsv.load("first-names.tsv").rows()) {
        FIRST.add(row.get("name").toLowerCase(Locale.ROOT));
      }
    }

    private static void add(String names, boolean acronym) {
      for (String name : names.split("\\|")) {
        boolean capitals = name.equals(name.toUpperCase(Locale.ROOT));
        if (!name.isBlank()) {
          BODIES.add(name, acronym || capitals);
        }
      }
    }
  }

  private final KnownWords words;

  SmallLetters(KnownWords words) {
    this.words = words;
  }

  /** The same tokens as running text would have them. */
  List<Token> restore(List<Token> tokens) {
    String[] written = new String[tokens.size()];
    int i = 0;
    while (i < tokens.size()) {
      int to = name(tokens, i, written);
      if (to == i) {
        written[i] = word(tokens, i, written);
        to++;
      }
      i = to;
    }
    List<Token> restored = new ArrayList<>(tokens.size());
    boolean opens = true;
    for (int k = 0; k < tokens.size(); k++) {
      Token token = tokens.get(k);
      String text = written[k];
      boolean letters = Character.isLetter(token.text().charAt(0));
      if (opens && letters) {
        text = Character.toUpperCase(text.charAt(0)) + text.substring(1);
      }
      opens &= !letters;
      restored.add(new Token(text, token.norm(), token.begin(), token.end(), token.spaceBefore()));
    }
    return restored;
  }

  /** Writes the body or place that begins here, and says where it ends. */
  private int name(List<Token> tokens, int from, String[] written) {
    PhraseTable.Found<Boolean> body =
        Names.BODIES.longest(k -> k < tokens.size() ? tokens.get(k).norm() : "", from);
    int to = from;
    boolean acronym = false;
    if (body != null && (body.to() > from + 1 || !ordinary(tokens.get(from).norm()))) {
      to = body.to();
      acronym = body.value();
    }
    int place = place(tokens, from);
    if (place > to) {
      to = place;
      acronym = false;
    }
    Peoples.Found people =
        Peoples.longest(k -> k < tokens.size() ? tokens.get(k).norm() : "", from);
    if (people != null && people.to() > to && !function(tokens.get(from).norm())) {
      to = people.to();
      acronym = false;
    }
    for (int k = from; k < to; k++) {
      Token token = tokens.get(k);
      boolean small = k > from && function(token.norm()) || k > from && particle(token.norm());
      written[k] = acronym ? token.text() : small ? lower(token.text()) : titled(token.text());
    }
    return to;
  }

  private int place(List<Token> tokens, int from) {
    if (function(tokens.get(from).norm()) || !letter(tokens.get(from))) {
      return from;
    }
    for (int size = Math.min(LONGEST_PLACE, tokens.size() - from); size > 1; size--) {
      String name = joined(tokens, from, from + size);
      boolean part = PARTS.has(tokens.get(from + size - 1).lexeme()) && size == 2;
      if (name != null
          && !(part && DIRECTIONS.has(tokens.get(from).lexeme()))
          && words.place(name)
          && (words.prominent(name) || !allOrdinary(tokens, from, from + size))) {
        return from + size;
      }
    }
    String norm = tokens.get(from).norm();
    boolean known = words.name(norm) && words.prominent(norm) && !DIRECTIONS.contains(norm);
    return known ? from + 1 : from;
  }

  private static @Nullable String joined(List<Token> tokens, int from, int to) {
    StringBuilder name = new StringBuilder();
    for (int i = from; i < to; i++) {
      if (!letter(tokens.get(i)) || i > from && !tokens.get(i).spaceBefore()) {
        return null;
      }
      name.append(i == from ? "" : " ").append(tokens.get(i).norm());
    }
    return name.toString();
  }

  private boolean allOrdinary(List<Token> tokens, int from, int to) {
    for (int i = from; i < to; i++) {
      if (!ordinary(tokens.get(i).norm())) {
        return false;
      }
    }
    return true;
  }

  private String word(List<Token> tokens, int at, String[] written) {
    Token token = tokens.get(at);
    String text = token.text();
    String norm = token.norm();
    if (!letter(token)) {
      return text;
    }
    if (KEPT.contains(norm)) {
      return text;
    }
    if (CALENDAR.contains(norm)) {
      return titled(text);
    }
    boolean behindName = at > 0 && capital(written[at - 1]);
    if (behindName && particle(norm)) {
      return lower(text);
    }
    boolean firstName =
        at > 0
            && Names.FIRST.contains(tokens.get(at - 1).norm())
            && !ordinary(tokens.get(at - 1).norm());
    if (ordinary(norm) && (!firstName || function(norm) || words.common(norm + "s"))) {
      return lower(text);
    }
    boolean inside = at > 0 && !token.spaceBefore() && tokens.get(at - 1).norm().equals("'");
    if (inside || norm.startsWith("'")) {
      return lower(text);
    }
    return norm.length() > 1 && norm.length() <= 5 && voiceless(norm) ? text : titled(text);
  }

  private boolean ordinary(String norm) {
    return function(norm) || words.common(norm) || words.single(norm) && !words.name(norm);
  }

  private static boolean function(String norm) {
    return FunctionWords.tag(norm) != null;
  }

  private static boolean particle(String norm) {
    return PARTICLES.contains(norm);
  }

  private static boolean letter(Token token) {
    return Character.isLetter(token.text().charAt(0));
  }

  private static boolean capital(@Nullable String text) {
    return text != null && Character.isUpperCase(text.charAt(0));
  }

  /** {@code PKK}: what nobody could speak as a word is spelled out. */
  private static boolean voiceless(String norm) {
    for (int i = 0; i < norm.length(); i++) {
      if ("aeiouy".indexOf(norm.charAt(i)) >= 0) {
        return false;
      }
    }
    return true;
  }

  private static String lower(String text) {
    StringBuilder lower = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      lower.append(Character.toLowerCase(text.charAt(i)));
    }
    return lower.toString();
  }

  /** {@code O'NEIL}, {@code MCDONALD}: only the first letter stays, as good as any guess. */
  private static String titled(String text) {
    return text.isEmpty() ? text : Character.toUpperCase(text.charAt(0)) + lower(text.substring(1));
  }
}
