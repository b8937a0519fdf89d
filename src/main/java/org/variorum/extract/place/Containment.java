package org.variorum.extract.place;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.NameNeighbours;
import org.variorum.dictionary.PlaceContext;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;

/**
 * What the words of a sentence say lies in what: {@code Kimba village in Biu district of Borno
 * State}, {@code the Lebanese city of Tripoli}, {@code a town in the west of Mali}.
 *
 * <p>Said so, it holds even where a gazetteer lists the name elsewhere only.
 */
final class Containment {

  private static final int MOST_WORDS = 5;

  /** {@code Indian-administered X} is governed from there, {@code Russian-occupied X} is not. */
  private static final WordSet GOVERNED =
      WordSet.of("administered", "controlled", "governed", "ruled", "run");

  private static final WordSet ON = WordSet.of("on", "near", "at", "along");
  private static final WordSet WHERE =
      WordSet.of(
          "border",
          "outskirts",
          "banks",
          "bank",
          "shore",
          "shores",
          "coast",
          "edge",
          "road",
          "highway",
          "frontier",
          "foot",
          "slopes");

  private static final WordSet LYING = WordSet.of("located", "situated", "lying");

  private Containment() {}

  /** Sets for every candidate what its sentence says holds it. */
  static void read(Sentence sentence, List<Candidate> row) {
    for (Candidate c : row) {
      boolean nation = c.country() && c.slot.kind() == null; // the U.S. embassy in Lima
      if (c.form != Candidate.Form.PEOPLE && c.within == null && !nation) {
        c.told = of(sentence, row, c);
        c.beside = c.form == Candidate.Form.NAME ? beside(sentence, row, c.to) : null;
      }
    }
  }

  /** {@code X, a small town}, {@code X, a village near}: what is called a town is one. */
  static boolean apposed(Sentence sentence, int to) {
    boolean article = sentence.is(to + 1, "a") || sentence.is(to + 1, "an");
    if (!sentence.is(to, ",") || !article) {
      return false;
    }
    int noun = to + 2;
    while (noun < to + 2 + MOST_WORDS && !place(sentence, noun) && open(sentence, noun)) {
      noun++;
    }
    int end = kind(sentence, noun);
    return end > noun
        && settlement(PlaceWords.before(sentence.lexeme(noun)))
        && (!open(sentence, end) || sentence.is(end, "about"));
  }

  private static boolean settlement(PlaceWords.@Nullable Word word) {
    return word != null && (word.kind() == PlaceKind.TOWN || word.kind() == PlaceKind.VILLAGE);
  }

  /** {@code X near Y}, {@code X, some 30 km north of Y}: the place that it is said to lie by. */
  static @Nullable Candidate beside(Sentence sentence, List<Candidate> row, int to) {
    int at = kind(sentence, to);
    int end = Math.min(sentence.size(), at + MOST_WORDS + 4);
    boolean bearing = false;
    for (; at < end; at++) {
      String norm = sentence.norm(at);
      if (norm.equals("near") || norm.equals("outside") || bearing && norm.equals("of")) {
        return at(sentence, row, at + 1);
      }
      bearing = PlaceContext.BEARING.is(norm);
      boolean passed =
          bearing
              || norm.equals(",")
              || norm.equals("(")
              || norm.equals(")")
              || sentence.token(at).numeric()
              || !sentence.token(at).capitalized() && !verb(norm);
      if (!passed) {
        return null;
      }
    }
    return null;
  }

  private static boolean verb(String norm) {
    String tag = FunctionWords.tag(norm);
    return tag == null ? Words.english().verb(norm) != null : !tag.equals("DETERMINER");
  }

  /** {@code X near Y}: what is said to lie near a place is one. */
  static boolean near(Sentence sentence, List<Candidate> row, int to) {
    return sentence.is(to, "near") && at(sentence, row, to + 1) != null;
  }

  /** {@code at X, on the border}, {@code in X, on the outskirts of Y}. */
  static boolean lying(Sentence sentence, int to) {
    return sentence.is(to, ",")
        && ON.has(sentence.lexeme(to + 1))
        && sentence.is(to + 2, "the")
        && WHERE.has(sentence.lexeme(to + 3));
  }

  /** Whether the words behind a name say that it is a place: {@code X, a village in Y}. */
  static boolean names(Sentence sentence, List<Candidate> row, Candidate c) {
    int at = kind(sentence, c.to);
    boolean named = at > c.to || sentence.is(at, ",");
    return named && behind(sentence, row, c) != null;
  }

  /** What its sentence says holds a candidate, or null. */
  static @Nullable Candidate of(Sentence sentence, List<Candidate> row, Candidate c) {
    Candidate behind = behind(sentence, row, c);
    return behind != null ? behind : before(sentence, row, c);
  }

  /** {@code X village in Y}, {@code X, a town in the Y region}, {@code X district of Y}. */
  private static @Nullable Candidate behind(Sentence sentence, List<Candidate> row, Candidate c) {
    int at = kind(sentence, c.to);
    boolean named = at > c.to || site(c); // "Tahrir Square in eastern Damascus"
    if (sentence.is(at, "(")) {
      return null;
    }
    if (sentence.is(at, ",")) {
      int article = at + 1;
      boolean a = sentence.is(article, "a") || sentence.is(article, "the");
      int noun = a ? article + 1 : article;
      while (a && noun < article + MOST_WORDS && !place(sentence, noun) && open(sentence, noun)) {
        noun++;
      }
      at = a && place(sentence, noun) ? kind(sentence, noun) : article;
      named |= a;
    }
    if (LYING.has(sentence.lexeme(at))) { // "Fulton County located in Illinois"
      named = true;
      at++;
    } else if (PlaceContext.HOUSE.is(sentence.lexeme(at))) { // "the Sari nightclub in Kuta"
      named = true;
      at++;
    }
    String link = sentence.norm(at);
    boolean in = link.equals("in") || link.equals("within") || link.equals("inside");
    if (!(in || link.equals("of") && named)) {
      return null;
    }
    Candidate holder = at(sentence, row, at + 1);
    return holder != null && (named || !holder.country() && larger(holder)) ? holder : null;
  }

  private static boolean site(Candidate c) {
    PlaceWords.Word last = PlaceWords.after(c.norm(c.to - 1));
    return c.to > c.from + 1 && last != null && last.kind() == PlaceKind.SITE;
  }

  /** {@code the Lebanese city of X}, {@code the Borno town of X}, {@code Mali's Kayes region}. */
  private static @Nullable Candidate before(Sentence sentence, List<Candidate> row, Candidate c) {
    boolean kind = c.slot.kind() != null && c.slot.kind() != PlaceKind.BORDER_AREA;
    if (c.country() || !kind && c.slot.before() != Slot.Before.NAMED_KIND) {
      return null;
    }
    int at = c.slot.before() == Slot.Before.NAMED_KIND ? c.slot.start() : c.from;
    for (Candidate other : row) {
      int end = sentence.is(other.to, "'s") ? other.to + 1 : other.to;
      boolean nation =
          other.form == Candidate.Form.PEOPLE || other.country() || other.slot.kind() != null;
      if (other != c
          && nation
          && end <= at
          && at - end <= 2
          && modifiers(sentence, end, at)
          && !lies(sentence, row, other, c)) {
        return other;
      }
    }
    return null;
  }

  /**
   * Whether it is the first that lies in the second: {@code the Zayouna quarter of Baghdad}, {@code
   * Bassa local government area of Kogi State}; but not {@code the Borno town of Baga}.
   */
  private static boolean lies(
      Sentence sentence, List<Candidate> row, Candidate first, Candidate second) {
    if (first.form == Candidate.Form.PEOPLE
        || second.slot.before() != Slot.Before.NAMED_KIND
        || behind(sentence, row, first) != second) {
      return false;
    }
    PlaceKind kind = first.slot.kind();
    boolean settlement = kind == PlaceKind.TOWN || kind == PlaceKind.VILLAGE;
    boolean listed = !second.entries.isEmpty();
    return PlaceWords.after(sentence, second.to) != null
        || listed && second.best().kind() == PlaceKind.REGION && kind != PlaceKind.REGION
        || !settlement
            && listed
            && (first.entries.isEmpty() || first.best().prominence() < second.best().prominence());
  }

  private static boolean modifiers(Sentence sentence, int from, int to) {
    if (to - from == 2 && Slot.compound(sentence, to - 1)) {
      return GOVERNED.has(sentence.lexeme(to - 1));
    }
    for (int i = from; i < to; i++) {
      String norm = sentence.norm(i);
      if (!NameNeighbours.is(NameNeighbours.Role.DIRECTION, sentence.lexeme(i))
          && !(word(sentence, i) && !sentence.token(i).capitalized() && norm.length() > 3)) {
        return false;
      }
    }
    return true;
  }

  /** The candidate that begins behind an article, directions and words for kinds. */
  private static @Nullable Candidate at(Sentence sentence, List<Candidate> row, int from) {
    int at = from;
    Candidate owner = null;
    for (int steps = 0; steps < MOST_WORDS; steps++) {
      Candidate c = name(row, at);
      boolean owning = c != null && c.country() && sentence.is(c.to, "'s");
      if (c != null && !owning) {
        return c;
      }
      if (c != null) {
        owner = c;
        at = c.to + 1;
        continue;
      }
      String norm = sentence.norm(at);
      boolean passed =
          norm.equals("the")
              || norm.equals("of")
              || norm.equals("'s")
              || norm.equals("-")
              || NameNeighbours.is(NameNeighbours.Role.DIRECTION, sentence.lexeme(at))
              || place(sentence, at)
              || nation(row, at);
      if (!passed) {
        return owner;
      }
      at++;
    }
    return owner;
  }

  private static @Nullable Candidate name(List<Candidate> row, int at) {
    for (Candidate c : row) {
      if (c.from == at && c.form == Candidate.Form.NAME) {
        return c;
      }
    }
    return null;
  }

  private static boolean nation(List<Candidate> row, int at) {
    for (Candidate c : row) {
      if (c.form == Candidate.Form.PEOPLE && c.from <= at && at < c.to) {
        return true;
      }
    }
    return false;
  }

  private static boolean larger(Candidate holder) {
    PlaceKind kind = holder.slot.kind();
    return kind == PlaceKind.REGION || kind == PlaceKind.DISTRICT;
  }

  /** Behind the words for a kind of place: {@code village}, {@code local government area}. */
  static int kind(Sentence sentence, int from) {
    int at = from;
    while (at < from + MOST_WORDS && place(sentence, at)) {
      PlaceWords.Found found = PlaceWords.after(sentence, at);
      at = found == null ? at + 1 : found.to();
    }
    return at;
  }

  private static boolean place(Sentence sentence, int at) {
    return PlaceWords.after(sentence, at) != null || PlaceWords.before(sentence.lexeme(at)) != null;
  }

  /** Whether a token is a small word that is neither preposition nor verb nor the like. */
  private static boolean open(Sentence sentence, int at) {
    return word(sentence, at)
        && !sentence.token(at).capitalized()
        && sentence.lexeme(at).tag() == null;
  }

  private static boolean word(Sentence sentence, int at) {
    return at < sentence.size() && sentence.token(at).word();
  }
}
