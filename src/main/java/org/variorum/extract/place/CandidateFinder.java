package org.variorum.extract.place;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Gazetteer;
import org.variorum.dictionary.GazetteerEntry;
import org.variorum.dictionary.Peoples;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.dictionary.RegionShortNames;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Token;

/** Finds the names of a sentence that a gazetteer lists, the longest at each word. */
final class CandidateFinder {

  private static final WordSet SMALL =
      WordSet.of(
          "of", "and", "the", "de", "del", "la", "las", "los", "le", "les", "du", "des", "da", "do",
          "dos", "di", "al", "el", "ad", "an", "ar", "as", "ash", "at", "az", "ez", "es", "et",
          "en", "upon", "on", "sur", "am", "au", "aux", "sous", "sobre", "zu", "bei", "ob", "den",
          "op", "aan", "wa", "od", "der", "e", "y", "i", "'s", "-", "in", "bin", "ibn", "ul",
          "van");
  private static final WordSet OF = WordSet.of("de", "del", "dos", "da", "do", "du");

  private static final WordSet SAINTS =
      WordSet.of(
          "san", "santa", "santo", "sao", "saint", "sainte", "villa", "vila", "puerto", "ciudad",
          "colonia", "barrio", "nueva", "nuevo");

  private static final WordSet ARTICLES = WordSet.of("la", "las", "los", "el", "le");
  private static final int SHORTEST = 3;
  private static final double KNOWN = 4.8;
  private static final int FIRST_WORDS = 3;
  private static final int LONGEST_ACRONYM = 5;

  private final Gazetteer gazetteer;

  CandidateFinder(Gazetteer gazetteer) {
    this.gazetteer = gazetteer;
  }

  List<Candidate> find(Sentence sentence) {
    List<Candidate> found = new ArrayList<>();
    Capitals capitals = Capitals.of(sentence);
    int i = 0;
    while (i < sentence.size()) {
      int whole = capitals.telling() && capitals.name(i) ? oneName(capitals, sentence, i) : i;
      if (whole > i) {
        i = whole; // no gazetteer has it, and neither half of it is what is meant
        continue;
      }
      Candidate next = capitals.name(i) || capitals.article(i) ? at(capitals, sentence, i) : null;
      if (next == null) {
        i++;
      } else {
        next.runStart = capitals.runStart(next.from);
        next.runEnd = capitals.runEnd(next.to);
        found.add(next);
        i = next.to;
      }
    }
    return found;
  }

  private @Nullable Candidate at(Capitals capitals, Sentence sentence, int from) {
    Peoples.Found people = Peoples.longest(sentence, from);
    int to = gazetteer.longest(sentence, from, sentence.size());
    while (to > from && !written(sentence, from, to)) {
      to = gazetteer.longest(sentence, from, to - 1);
    }
    if (people != null && people.to() >= to && written(sentence, from, people.to())) {
      return new Candidate(
          sentence,
          from,
          people.to(),
          Candidate.Form.PEOPLE,
          List.of(people.entry()),
          Slot.around(sentence, from, people.to()));
    }
    if (to <= from + 1 && capitals.name(from + 1) && article(sentence.token(from))) {
      return null; // La Nueva
    }
    RegionShortNames.Abbreviated region = abbreviated(sentence, from);
    if (region != null && to <= from + 1 && (region.alone() || afterComma(sentence, from))) {
      List<GazetteerEntry> entries =
          gazetteer.find(region.region()).stream()
              .filter(e -> e.kind() == PlaceKind.REGION && region.country().equals(e.country()))
              .toList();
      if (!entries.isEmpty()) {
        boolean two =
            RegionShortNames.of(sentence.token(from).text()) == null && parted(sentence, from);
        Candidate shortened = candidate(sentence, from, from + (two ? 2 : 1), entries);
        shortened.abbreviated = true;
        return shortened;
      }
    }
    if (to == from) {
      return null;
    }
    List<GazetteerEntry> entries = gazetteer.find(sentence, from, to);
    if (to > from + 1 && sentence.is(to - 1, "'s")) { // "Lima's", and no Limas
      List<GazetteerEntry> owner = gazetteer.find(sentence, from, to - 1);
      if (!owner.isEmpty()
          && (entries.isEmpty() || owner.get(0).prominence() > entries.get(0).prominence())) {
        to--;
        entries = owner;
      }
    }
    return entries.isEmpty()
            || half(capitals, sentence, from, to, entries.get(0).prominence() >= KNOWN)
            || acronym(sentence, from, to, entries.get(0))
        ? null
        : candidate(sentence, from, to, entries);
  }

  /** The point of {@code Kans.} is a token of its own where it ends a sentence. */
  private static RegionShortNames.@Nullable Abbreviated abbreviated(Sentence sentence, int at) {
    String text = sentence.token(at).text();
    RegionShortNames.Abbreviated plain = RegionShortNames.of(text);
    if (plain != null) {
      return plain;
    }
    return parted(sentence, at)
        ? RegionShortNames.of(text + sentence.token(at + 1).text() + '.')
        : sentence.is(at + 1, ".") ? RegionShortNames.of(text + '.') : null;
  }

  /** {@code W.Va.} in two parts. */
  private static boolean parted(Sentence sentence, int at) {
    return sentence.token(at).text().endsWith(".")
        && at + 1 < sentence.size()
        && sentence.token(at + 1).capitalized()
        && !sentence.token(at + 1).spaceBefore();
  }

  /**
   * Whether what is listed is but a half of a longer name: {@code San Pedro} of {@code San Pedro de
   * Vilora}, {@code Gani} of {@code Pil-Gani}, {@code Nueva} of {@code La Nueva}. Of two listed
   * names, each stands for itself.
   */
  private boolean half(Capitals capitals, Sentence sentence, int from, int to, boolean known) {
    if (!capitals.telling()) {
      return false;
    }
    if (!known && from > 0 && article(sentence.token(from - 1))) {
      return true;
    }
    if (!known && capitals.article(to) || behindName(capitals, sentence, from)) {
      return true; // "Tall" of "Tall al-Mazar", "al-Baida" of "Ramlet al-Baida"
    }
    if (!known
        && hyphen(sentence, from - 1)
        && from > 1
        && sentence.token(from - 2).capitalized()) {
      int left = from - 2;
      return gazetteer.longest(sentence, left, from - 1) == left
          && Peoples.longest(sentence, left) == null;
    }
    int end = capitals.nameEnd(to - 1);
    if (end <= to || !linked(sentence, to) || known && hyphen(sentence, to)) {
      return false;
    }
    int next = hyphen(sentence, to) ? to + 1 : end - 1;
    return gazetteer.longest(sentence, next, end) == next
        && Peoples.longest(sentence, next) == null;
  }

  /**
   * Whether a name that no list has goes on with this one by an article: {@code Ramlet al-Baida}.
   */
  private boolean behindName(Capitals capitals, Sentence sentence, int from) {
    int at = capitals.article(from - 2) ? from - 2 : from;
    int before = at - 1;
    return capitals.article(at)
        && before > 0
        && sentence.token(before).capitalized()
        && sentence.token(before).word()
        && sentence.lexeme(before).entry() == null
        && sentence.lexeme(before).noun() == null
        && sentence.lexeme(before).tag() == null
        && gazetteer.longest(sentence, before, at) == before
        && Peoples.longest(sentence, before) == null;
  }

  /**
   * Behind {@code San Juan de Miraflores}, {@code Florencia del Este} of {@code the Florencia del
   * Este neighborhood}: one name, though both halves are listed, unless it ends in the country or
   * region that it is in; the token itself where none such begins.
   */
  private int oneName(Capitals capitals, Sentence sentence, int from) {
    int link = capitals.runEnd(from + 1);
    if (!OF.has(sentence.lexeme(link))) {
      return from;
    }
    int end = capitals.nameEnd(from);
    boolean saint = SAINTS.has(sentence.lexeme(from));
    boolean named = saint || PlaceWords.after(sentence, end) != null;
    if (end <= link || !named || gazetteer.longest(sentence, from, sentence.size()) >= end) {
      return from;
    }
    boolean within =
        gazetteer.find(sentence, end - 1, end).stream()
            .limit(1)
            .anyMatch(e -> e.kind() == PlaceKind.COUNTRY || e.kind() == PlaceKind.REGION);
    return within ? from : end;
  }

  /** {@code La}, {@code El}: a name goes on. */
  static boolean article(Token token) {
    return token.capitalized()
        && ARTICLES.has(token.lexeme())
        && Character.isLowerCase(token.text().charAt(1));
  }

  private static boolean linked(Sentence sentence, int at) {
    return at < sentence.size() && !sentence.token(at).capitalized();
  }

  private static boolean hyphen(Sentence sentence, int at) {
    return at >= 0
        && at + 1 < sentence.size()
        && sentence.is(at, "-")
        && !sentence.token(at).spaceBefore()
        && !sentence.token(at + 1).spaceBefore();
  }

  private static Candidate candidate(
      Sentence sentence, int from, int to, List<GazetteerEntry> entries) {
    return new Candidate(
        sentence, from, to, Candidate.Form.NAME, entries, Slot.around(sentence, from, to));
  }

  private static boolean afterComma(Sentence sentence, int at) {
    return at > 1 && sentence.is(at - 1, ",") && sentence.token(at - 2).capitalized();
  }

  /** Whether the words are written as a name: capitals at both ends, small words only inside. */
  private static boolean written(Sentence sentence, int from, int to) {
    int last = to - 1;
    if (sentence.is(last, "'s")) {
      last--;
    }
    boolean joined = last - 2 >= from && hyphen(sentence, last - 1); // Hpa-an
    if (last < from
        || last > from && "NUMBER".equals(sentence.lexeme(last).tag())
        || !capital(sentence.token(last)) && !joined
        || sentence.norm(from).length() < 2) {
      return false;
    }
    for (int i = from; i < last; i++) {
      Token token = sentence.token(i);
      if (!token.capitalized() && !SMALL.has(token.lexeme())) {
        return false;
      }
    }
    return true;
  }

  /** {@code Ivory}, and {@code d'Ivoire} too. */
  private static boolean capital(Token token) {
    int apostrophe = token.norm().indexOf('\'');
    return token.capitalized()
        || apostrophe == 1 && token.length() > 2 && Character.isUpperCase(token.text().charAt(2));
  }

  /** {@code us} is no country unless it stands in capitals, and {@code WHO} is no town. */
  private static boolean acronym(Sentence sentence, int from, int to, GazetteerEntry best) {
    if (to - from > 1 || sentence.upperCase()) {
      return false;
    }
    String text = sentence.token(from).text();
    boolean capitals = text.equals(text.toUpperCase(Locale.ROOT));
    boolean country = best.kind() == PlaceKind.COUNTRY;
    if (capitals && !country && text.length() > SHORTEST && inside(sentence, from)) {
      return true;
    }
    boolean shortName = text.replace(".", "").length() <= SHORTEST;
    if (country && shortName) {
      return !capitals;
    }
    return capitals && shortName && best.kind() != PlaceKind.COUNTRY && !shortAlias(best, text);
  }

  /** Whether a word in capitals stands alone among others, and so is no dateline: {@code SANA}. */
  private static boolean inside(Sentence sentence, int at) {
    for (int i = Math.max(0, at - 1); i < Math.min(sentence.size(), at + 2); i++) {
      String text = sentence.token(i).text();
      if (i != at && sentence.token(i).word() && text.equals(text.toUpperCase(Locale.ROOT))) {
        return false;
      }
    }
    return at >= FIRST_WORDS && sentence.token(at).length() <= LONGEST_ACRONYM;
  }

  private static boolean shortAlias(GazetteerEntry best, String text) {
    return !best.name().equalsIgnoreCase(text) && best.prominence() >= 6;
  }
}
