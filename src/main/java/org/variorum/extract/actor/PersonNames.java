package org.variorum.extract.actor;

import org.variorum.dictionary.Countries;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Token;

/**
 * Finds where a person's name ends: capitalised words with their links ("Juan de la Cruz", "Bashar
 * al-Assad").
 */
final class PersonNames {

  private static final int MOST = 6;
  private static final int LONGEST_NICKNAME = 5;
  private static final WordSet QUOTES = WordSet.of("\"", "“", "”", "'", "‘", "’", "''", "``");

  private PersonNames() {}

  /** Behind the name that begins at a token; the token itself when none does. */
  static int end(Words words, int from) {
    int at = from;
    int names = 0;
    int end = from;
    while (at < words.size && names < MOST && part(words, at, from)) {
      names++;
      at++;
      end = at;
      if (words.is(at, "-")
          && !words.sentence.token(at).spaceBefore()
          && at + 1 < words.size
          && Character.isLetter(words.sentence.token(at + 1).text().codePointAt(0))
          && !words.sentence.token(at + 1).spaceBefore()) {
        at += 2;
        end = at;
      }
      int behind = nickname(words, at);
      if (behind > at && part(words, behind, from)) {
        at = behind;
        continue;
      }
      int link = at;
      while (link < at + 3
          && (words.in(link, ClosedWords.NAME_LINKS) || link > at && words.is(link, "-"))
          && !(words.is(link, "e") || words.is(link, "y"))) {
        link++;
      }
      if (link > at && part(words, link, from)) {
        at = link;
      }
    }
    return end;
  }

  /** Behind the quotation of {@code Jimmy "Barbecue" Cherizier}; the token itself when none is. */
  private static int nickname(Words words, int at) {
    if (!words.in(at, QUOTES)) {
      return at;
    }
    for (int i = at + 2; i < at + LONGEST_NICKNAME; i++) {
      if (words.in(i, QUOTES)) {
        return i + 1;
      }
    }
    return at;
  }

  /** How many words a name has, links and initials not counted. */
  static int words(Words words, int from, int to) {
    int count = 0;
    for (int i = from; i < to; i++) {
      Token token = words.sentence.token(i);
      count += token.capitalized() && token.length() > 2 ? 1 : 0;
    }
    return count;
  }

  private static boolean part(Words words, int at, int from) {
    if (!words.nameWord(at) || at > from && words.titleCase && at - from > 1) {
      return false;
    }
    if (at > from && (words.title(at) != null && words.titleTo(at) > at + 1)) {
      return false;
    }
    Countries.Found land = words.country(at, true);
    if (land != null && land.sense() != Countries.Sense.NAME && words.norm(at).endsWith("s")) {
      return false;
    }
    Noun noun = words.noun(at);
    return noun == null || at > from && !noun.facility() && noun.number() == Actor.HowMany.ONE;
  }
}
