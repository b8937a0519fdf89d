package org.variorum.extract;

import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.extract.Chunk.Kind;

/** What stands between a subject and its verb and is passed over: "X, mostly civilians, were". */
final class Asides {

  private static final WordSet DASHES = WordSet.of("--", "---", "-", "–", "—");

  /** Passives that keep what is given: "a man who had been denied asylum blew". */
  private static final WordSet GIVING = WordSet.of("deny", "refuse", "grant", "promise", "award");

  private final ChunkRow row;

  Asides(ChunkRow row) {
    this.row = row;
  }

  /** "A priest of the parish, Soyo, Tamo, was shot": past the places that follow to whom it was. */
  int outermost(int noun) {
    int outer = noun;
    while (outer > 1
        && row.is(outer - 1, Kind.COMMA)
        && row.sentence().token(row.get(outer).from()).capitalized()) {
      int before = row.nounBefore(outer - 1);
      while (before > 1 && row.governed(before) && row.is(before - 2, Kind.NOUN)) {
        before -= 2;
      }
      if (before < 0 || row.governed(before)) {
        return outer;
      }
      outer = before;
    }
    return outer;
  }

  /** "X, mostly civilians, were": the noun before the pair of commas that ends here, or -1. */
  int parenthesis(int close) {
    for (int j = close - 1; j > 0; j--) {
      Chunk chunk = row.get(j);
      if (chunk.is(Kind.COMMA)) {
        boolean list = row.is(j + 1, Kind.CONJUNCTION);
        boolean says = row.is(close - 1, Kind.VERB);
        int noun = row.nounBefore(j);
        boolean whose = row.whose(j + 1);
        boolean partOfThem = row.is(j + 2, Kind.PREPOSITION) && row.is(j + 3, Kind.RELATIVE);
        boolean relative =
            row.is(j + 1, Kind.RELATIVE) || row.is(j + 1, Kind.PREPOSITION) || partOfThem || whose;
        if (noun >= 0 && says && saying(j + 1, close - 1) && !verbBefore(noun)) {
          return noun;
        }
        if (noun < 0 || list || says && !partOfThem && !whose) {
          return -1;
        }
        return relative || !finiteBetween(j, close) || described(j, close) ? noun : -1;
      }
      if (chunk.is(Kind.STOP) || chunk.is(Kind.SUBORDINATOR)) {
        return -1;
      }
    }
    return -1;
  }

  /**
   * "denied it and, instead, blamed", "entered and, after tying the guards up, shot": whether what
   * stands between "and" and the verb ends with this comma.
   */
  boolean joined(int close) {
    for (int j = close - 1; j > 1; j--) {
      if (row.is(j, Kind.COMMA) && row.is(j - 1, Kind.CONJUNCTION)) {
        return verbBefore(j - 1);
      }
      if (row.get(j).boundary() && !row.is(j, Kind.COMMA) || row.finite(j)) {
        return false;
      }
    }
    return false;
  }

  /** "Ten villagers, the governor said, were killed": who says it and the verb, nothing else. */
  private boolean saying(int from, int verb) {
    VerbGroup group = row.verb(verb);
    Words.Entry entry = group == null ? null : Words.english().entry(group.lemma());
    if (entry == null || !entry.takesThat() || !row.finite(verb) || !row.is(from, Kind.NOUN)) {
      return false;
    }
    for (int j = from + 1; j < verb; j++) {
      if (!row.is(j, Kind.NOUN) && !row.is(j, Kind.PREPOSITION)) {
        return false;
      }
    }
    return true;
  }

  private boolean verbBefore(int noun) {
    for (int j = noun - 1; j >= 0 && !row.get(j).boundary(); j--) {
      if (row.finite(j)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "X -- most of them children -- were": the noun before the pair of dashes that ends here, or -1.
   */
  int betweenDashes(int close) {
    if (!DASHES.has(row.lexeme(close))) {
      return -1;
    }
    for (int j = close - 1; j > 0; j--) {
      if (row.is(j, Kind.STOP)) {
        return DASHES.has(row.lexeme(j)) ? row.nounBefore(j) : -1;
      }
    }
    return -1;
  }

  /** The object of a verb inside the subject: "a cleric who had criticised the group was". */
  boolean embeddedObject(int noun) {
    VerbGroup verb = row.verb(row.particle(noun - 1) ? noun - 2 : noun - 1);
    Words.Entry entry = verb == null ? null : Words.english().entry(verb.lemma());
    return verb != null
        && entry != null
        && (!entry.takesThat()
            || row.particle(noun - 1) // "set off", "blew up"
            || row.lastVerbBehind(noun)
            || pledge(noun)
            || verb.passive() && GIVING.has(verb.base()))
        && (!GrammarWords.PERCEIVE.is(verb.lemma()) || row.lastVerbBehind(noun));
  }

  /** "who had pledged allegiance to the group killed": no clause begins with what cannot act. */
  private boolean pledge(int noun) {
    Words.Entry entry = row.sentence().lexeme(row.get(noun).head()).entry();
    boolean bare = row.get(noun).to() - row.get(noun).from() == 1;
    return bare
        && entry != null
        && row.sentence().lexeme(row.get(noun).head()).tag() == null
        && !row.sentence().lexeme(row.get(noun).head()).plural()
        && !row.sentence().token(row.get(noun).head()).capitalized()
        && switch (entry.category()) {
          case "person", "group", "artifact", "event", "act" -> false;
          default -> true;
        };
  }

  private boolean finiteBetween(int from, int to) {
    for (int j = from + 1; j < to; j++) {
      if (row.finite(j)) {
        return true;
      }
    }
    return false;
  }

  /** "The suspect, a man who had arrived last month, was": only relative clauses have verbs. */
  private boolean described(int from, int to) {
    if (!row.is(from + 1, Kind.NOUN)) {
      return false;
    }
    for (int j = from + 1; j < to; j++) {
      if (row.finite(j) && !(row.is(j - 1, Kind.RELATIVE) && row.is(j - 2, Kind.NOUN))) {
        return false;
      }
    }
    return true;
  }

  /** Whether a finite verb of another clause stands between the noun and the verb. */
  boolean crossesClause(int noun, int verb) {
    for (int j = noun + 1; j < verb; j++) {
      if (row.finite(j) && !relativeBetween(noun, j)) {
        return true;
      }
    }
    return false;
  }

  private boolean relativeBetween(int from, int to) {
    for (int j = from + 1; j < to; j++) {
      boolean own = j == from + 1 && row.is(j, "that"); // "Claims that he did it, which X denied,"
      if (row.is(j, Kind.RELATIVE) || row.is(j, "whose") || own) {
        return true;
      }
    }
    return false;
  }

  /**
   * Left of a verb group that is part of the subject: "the bomb planted", "the man who fled"; or
   * -1.
   */
  int pastEmbedded(int verb, boolean afterComma) {
    if (row.dependent(verb)) {
      return verb - 1;
    }
    for (int j = verb - 1; j >= 0 && verb - j < 8; j--) {
      if (row.is(j, Kind.RELATIVE) || row.whose(j)) {
        return row.is(j - 1, Kind.COMMA) && !afterComma ? -1 : j - 1;
      }
      boolean saying = // "A man saying he spoke for the group claimed"
          row.dependent(j)
              && row.is(j + 1, Kind.NOUN)
              && Subjects.NOMINATIVE.has(row.lexeme(j + 1));
      if (saying && row.is(j - 1, Kind.NOUN) && !afterComma) {
        return j - 1;
      }
      if (row.is(j, Kind.SUBORDINATOR) && !afterComma && ofNoun(j)) {
        return j - 1;
      }
      if (row.is(j, Kind.STOP) || row.is(j, Kind.SUBORDINATOR)) {
        return -1;
      }
    }
    return -1;
  }

  /** "The claim by the army that rebels did it | is false": a noun's own clause, in the subject. */
  private boolean ofNoun(int that) {
    if (!row.is(that, "that") || !row.is(that - 1, Kind.NOUN)) {
      return false;
    }
    int noun = that - 1;
    while (row.governed(noun) && row.is(noun - 2, Kind.NOUN)) {
      noun -= 2;
    }
    VerbGroup before = row.verb(noun - 1);
    return !row.governed(noun) && (!verbBefore(noun) || before != null && Subjects.saying(before));
  }
}
