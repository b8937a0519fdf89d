package org.variorum.extract.place;

import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.NameNeighbours;
import org.variorum.dictionary.NameNeighbours.Role;
import org.variorum.dictionary.PlaceContext;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;

/** Which words make a name that no gazetteer lists, and where it ends. */
final class NameShape {

  private NameShape() {}

  static boolean nameLike(Sentence sentence, int from, int to, boolean named) {
    for (int i = from; i < to; i++) {
      Lexeme word = sentence.lexeme(i);
      boolean other =
          NameNeighbours.is(Role.NOWHERE, word)
              || NameNeighbours.is(Role.BODY, word)
              || NameNeighbours.is(Role.TITLE, word)
              || NameNeighbours.is(Role.PEOPLE, word)
              || NameNeighbours.is(Role.EVENT, word);
      boolean inside =
          i > from && !sentence.token(i).capitalized()
              || i < to - 1 && CandidateFinder.article(sentence.token(i));
      boolean kind = i == to - 1 && kindInName(sentence, from, to);
      if (!inside && !kind && (other || sentence.token(i).numeric() || word.tag() != null)) {
        return false;
      }
    }
    String text = sentence.token(from).text();
    boolean acronym = text.length() > 1 && text.equals(text.toUpperCase(java.util.Locale.ROOT));
    boolean article = to - from > 2 && sentence.is(to - 2, "-") && to - 3 >= from;
    boolean feature = to - from > 1 && PlaceContext.FEATURE.is(sentence.lexeme(to - 1));
    return !acronym
        && (named
            || article
            || feature
            || kindInName(sentence, from, to)
            || !sentence.lexeme(to - 1).common());
  }

  /** "the Rakumi Valley", "Borovo International Airport": the name itself says what it is. */
  static boolean kindInName(Sentence sentence, int from, int to) {
    PlaceWords.Found found =
        to - from > 1 && sentence.token(to - 1).capitalized()
            ? PlaceWords.after(sentence, to - 1)
            : null;
    return found != null
        && found.to() == to
        && (found.word().kind() == PlaceKind.AREA
            || PlaceContext.TOWN_SITE.is(sentence.lexeme(to - 1)));
  }

  /** "Ghani Khel District", "Rakumi Village": the word for its kind is no part of the name. */
  static int unlabelled(Sentence sentence, int from, int to) {
    for (int i = from + 1; i < to; i++) {
      PlaceWords.Found found = PlaceWords.after(sentence, i);
      if (found != null
          && found.to() == to
          && !found.word().word().equals("state") // the Islamic State
          && switch (found.word().kind()) {
            case REGION, DISTRICT, VILLAGE -> true;
            default -> false;
          }) {
        return i;
      }
    }
    return to;
  }

  /** "a Christian town": what sort of town, not which. */
  static boolean sort(Sentence sentence, int from) {
    return from > 0 && (sentence.is(from - 1, "a") || sentence.is(from - 1, "an"));
  }

  /** {@code a village of Tiv farmers}. */
  static boolean people(Sentence sentence, int at) {
    String norm = sentence.norm(at);
    Words.Entry entry = Words.english().entry(norm);
    return at < sentence.size()
        && !sentence.token(at).capitalized()
        && Words.english().plural(norm)
        && entry != null
        && entry.category().equals("person");
  }
}
