package org.variorum.extract;

import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;

/** How far a noun phrase goes, and which of its words is the head. */
final class NounPhraseEnds {

  /** "the so-called “Untouchables”", "a self-styled “Army of Cali”". */
  private static final WordSet CALLED =
      WordSet.of("called", "styled", "proclaimed", "named", "dubbed", "declared");

  private static final WordSet NEARLY = WordSet.of("about", "around", "approximately", "exactly");

  private static final WordSet FELLED = WordSet.of("shot", "shoot", "shoots", "shooting", "gunned");

  private static final WordSet ZONE =
      WordSet.of("gmt", "utc", "hours", "hrs", "local", "time", "am", "pm", "a.m.", "p.m.");

  private final Sentence sentence;
  private final Tag[] tags;
  private final KeptWhole kept;

  NounPhraseEnds(Sentence sentence, Tag[] tags, KeptWhole kept) {
    this.sentence = sentence;
    this.tags = tags;
    this.kept = kept;
  }

  /** The end of the noun phrase that begins at {@code i}, or {@code i} when none does. */
  int end(int i) {
    int at = i;
    int headed = i;
    if (tags[at] == Tag.PRONOUN || toDeath(at)) {
      return at + 1;
    }
    if (shotDead(at)) {
      return at;
    }
    if (asMany(at)) {
      return at + 2;
    }
    int clock = clock(at);
    if (clock > at) {
      return clock;
    }
    if (sentence.is(at, "no") && (sentence.is(at + 1, "one") || sentence.is(at + 1, "doubt"))) {
      return at + 2; // "had no doubt rebels had done it"
    }
    while (at < tags.length) {
      int end = Math.max(kept.amountEnd[at], kept.nameEnd[at]);
      if (kept.dateEnd[at] > at && at > i) {
        if (kept.dateEnd[at] < tags.length
            && (kept.modifies(kept.dateEnd[at])
                || nounBehind(kept.dateEnd[at])
                || at == i + 1 && tags[i] == Tag.DETERMINER && namedBehind(kept.dateEnd[at]))) {
          at = kept.dateEnd[at];
          continue;
        }
        break;
      }
      if (kept.dateEnd[at] > at) {
        at = kept.dateEnd[at];
        headed = at;
        continue;
      }
      if (at > i && bearingBehind(i, at)) {
        return headed;
      }
      boolean second =
          kept.amountEnd[at] > at
              && headed == at
              && at > i
              && (tags[at - 1] == Tag.NOUN || tags[at - 1] == Tag.NAME && kept.placeEnd[at]);
      if (second) {
        return headed;
      }
      if (end > at && (kept.nameEnd[at] > at && nominal(at) || kept.amountEnd[at] > at)) {
        at = end;
        headed = at;
        continue;
      }
      switch (tags[at]) {
        case DETERMINER, POSSESSIVE_PRONOUN -> {
          if (headed > i || at > i && tags[at - 1] == Tag.ADJECTIVE) {
            return headed;
          }
        }
        case ADJECTIVE -> {
          // goes on only if something follows that it can belong to
          if (headed == at && at > i && sentence.is(at, "responsible")) {
            return headed; // "the paramilitaries responsible walk free"
          }
        }
        case NUMBER -> {
          if (headed == at && at > i && measureBehind(at)) {
            return headed;
          }
          headed = at + 1;
        }
        case NOUN, NAME -> headed = at + 1;
        case POSSESSIVE -> {
          if (headed != at) {
            return headed;
          }
        }
        case HYPHEN -> {
          if (at == i
              || at + 1 >= tags.length
              || sentence.token(at).spaceBefore()
              || sentence.token(at + 1).spaceBefore()) {
            return headed;
          }
          at++;
          boolean particle = tags[at] == Tag.PREPOSITION && headed == at - 1; // "passers-by"
          headed =
              particle || tags[at] == Tag.NOUN || tags[at] == Tag.NAME || tags[at] == Tag.NUMBER
                  ? at + 1
                  : headed;
        }
        case PARTICIPLE, VERB_PAST, ING -> {
          if (at == i || !modifier(at)) {
            return headed;
          }
        }
        case ADVERB -> {
          if (at + 1 >= tags.length
              || tags[at + 1] != Tag.ADJECTIVE
                  && tags[at + 1] != Tag.NUMBER
                  && !(at > i && tags[at + 1].verb() && modifier(at + 1))) {
            return headed;
          }
        }
        case CONJUNCTION -> {
          boolean adjectives =
              at > i
                  && tags[at - 1] == Tag.ADJECTIVE
                  && headed < at
                  && at + 1 < tags.length
                  && tags[at + 1] == Tag.ADJECTIVE;
          if (!adjectives) {
            return headed;
          }
        }
        case QUOTE -> {
          int close = quoted(at);
          if (close < 0 || at == i) {
            return headed;
          }
          at = close;
          headed = close + 1;
        }
        default -> {
          return headed;
        }
      }
      at++;
    }
    return headed;
  }

  /** "three were killed and as many injured": a number by itself. */
  private boolean asMany(int at) {
    return sentence.is(at, "as")
        && sentence.is(at + 1, "many")
        && at + 2 < tags.length
        && (tags[at + 2].verb() || tags[at + 2] == Tag.BE);
  }

  /** "the 2013 shooting", "the 2013 fatal shooting": the day is one of the noun's words. */
  /** "the 1998 | Omagh bombing": a name that says of which place or people it was. */
  private boolean namedBehind(int at) {
    int end = at;
    while (end < tags.length && tags[end] == Tag.NAME) {
      end++;
    }
    return end > at && end < tags.length && tags[end] == Tag.NOUN;
  }

  private boolean nounBehind(int at) {
    return tags[at] == Tag.NOUN
        || tags[at] == Tag.ADJECTIVE && at + 1 < tags.length && tags[at + 1] == Tag.NOUN;
  }

  /**
   * "at 0620 | rebels placed a bomb", "at 1500 local time | rebels": four figures tell the time.
   */
  private int clock(int at) {
    String figures = sentence.norm(at);
    boolean time =
        at > 0
            && (sentence.is(at - 1, "at")
                || NEARLY.has(sentence.lexeme(at - 1)) && sentence.is(at - 2, "at"))
            && figures.length() == 4
            && figures.chars().allMatch(c -> c >= '0' && c <= '9')
            && figures.compareTo("2400") <= 0
            && figures.charAt(2) < '6';
    int end = at + 1;
    while (time && end < tags.length && ZONE.has(sentence.lexeme(end))) {
      end++;
    }
    return time ? end : at;
  }

  /** "the desert | south of Mosul", "shot dead | 20 km south of it": nothing of the phrase. */
  private boolean bearingBehind(int from, int at) {
    Tag before = tags[at - 1];
    boolean behind = before == Tag.NOUN || before == Tag.NAME || tags[from] == Tag.ADJECTIVE;
    return behind && BearingPhrase.end(sentence, tags, at) > at;
  }

  /** "stabbed to death Juan Perez": what became of whom, and who. */
  private boolean toDeath(int at) {
    return sentence.is(at, "death") && sentence.is(at - 1, "to");
  }

  /** "killed an elder ten kilometres from": the number opens a phrase of its own. */
  private boolean measureBehind(int number) {
    return (tags[number - 1] == Tag.NOUN || tags[number - 1] == Tag.ADJECTIVE)
        && number + 1 < tags.length
        && tags[number + 1] == Tag.NOUN
        && !sentence.token(number - 1).capitalized();
  }

  /** "shot dead | Juan Perez": what the shots did, and no word of the name. */
  private boolean shotDead(int at) {
    return sentence.is(at, "dead")
        && at > 0
        && at + 1 < tags.length
        && FELLED.has(sentence.lexeme(at - 1))
        && (tags[at + 1] == Tag.NAME || tags[at + 1] == Tag.NUMBER || tags[at + 1] == Tag.NOUN);
  }

  private boolean nominal(int at) {
    return !tags[at].finiteVerb() && tags[at] != Tag.PREPOSITION && tags[at] != Tag.CONJUNCTION;
  }

  /**
   * A participle between a determiner and a noun: "the wounded soldiers", "a highly respected
   * elder".
   */
  private boolean modifier(int at) {
    boolean adverb = tags[at - 1] == Tag.ADVERB && at > 1;
    Tag before = adverb ? tags[at - 2] : tags[at - 1];
    Tag after = at + 1 < tags.length ? tags[at + 1] : Tag.STOP;
    return before == Tag.HYPHEN
        || (before.opensNoun()
            && before != Tag.NUMBER
            && (after == Tag.NOUN || after == Tag.NAME || after == Tag.ADJECTIVE));
  }

  /** A short quotation inside a noun phrase: the "Santo Tomas" farm. */
  private int quoted(int open) {
    for (int i = open + 1; i < tags.length && i < open + 8; i++) {
      if (tags[i] == Tag.QUOTE) {
        boolean nicknamed = // Jimmy "Barbecue" Cherizier
            open > 0
                && tags[open - 1] == Tag.NAME
                && i + 1 < tags.length
                && tags[i + 1] == Tag.NAME;
        if (nicknamed) {
          return i;
        }
        boolean noun = i + 1 < tags.length && tags[i + 1] == Tag.NOUN;
        boolean named =
            open > 0
                && (tags[open - 1] == Tag.DETERMINER || CALLED.has(sentence.lexeme(open - 1)))
                && (tags[i - 1] == Tag.NOUN || tags[i - 1] == Tag.NAME);
        return (noun || named) && i > open + 1 ? i : -1;
      }
      if (kept.nameEnd[i] > i) {
        i = kept.nameEnd[i] - 1; // the "Shining Path" group
        continue;
      }
      if (tags[i] != Tag.NAME
          && tags[i] != Tag.NOUN
          && tags[i] != Tag.ADJECTIVE
          && tags[i] != Tag.NUMBER
          && !(tags[i] == Tag.PREPOSITION && sentence.is(i, "of") && tags[i - 1] == Tag.NAME)
          && !(tags[i] == Tag.DETERMINER && i == open + 1)) { // Ramiro "The Snail" Ochoa
        return -1;
      }
    }
    return -1;
  }

  int head(int from, int to) {
    for (int i = to - 1; i > from; i--) {
      if (tags[i] == Tag.NOUN || tags[i] == Tag.NAME) {
        return i;
      }
    }
    return to - 1;
  }
}
