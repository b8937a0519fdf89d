package org.variorum.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.extract.Chunk.Kind;

/** Noun phrases that "and", a list or a preposition before them all joins. */
final class Coordination {

  private static final WordSet LIST_OPENERS = WordSet.of("including", "like");

  private static final WordSet RESULTING = WordSet.of("end", "result", "culminate", "finish");

  private final ChunkRow row;

  Coordination(ChunkRow row) {
    this.row = row;
  }

  /** The noun phrase and those that "and" or a list's commas join to its left. */
  List<Integer> coordinated(int noun) {
    List<Integer> phrases = new ArrayList<>();
    phrases.add(noun);
    int j = noun;
    while (j >= 2) {
      int before = j - 1;
      boolean joined = row.is(before, Kind.CONJUNCTION);
      if (joined && row.is(before, "but")) {
        return phrases; // "claimed the murder, but police blamed"
      }
      if (!joined && !(row.is(before, Kind.COMMA) && phrases.size() > 1)) {
        return phrases;
      }
      before--;
      if (joined && row.is(before, Kind.COMMA)) {
        before--;
      }
      while (row.complement(before)) {
        before -= 2;
      }
      if (!row.is(before, Kind.NOUN) || row.governed(before)) {
        return phrases;
      }
      phrases.add(0, before);
      j = before;
    }
    return phrases;
  }

  /**
   * "Mayor, two guards killed in ambush": the phrases of people in a headline's row, which opens
   * the sentence and has commas for "and"; only the noun itself where there is none.
   */
  List<Integer> headlineRow(int noun) {
    List<Integer> phrases = new ArrayList<>();
    int at = noun;
    while (bareOfPeople(at)) {
      phrases.add(0, at);
      if (at == 0) {
        return phrases.size() > 1 ? phrases : List.of(noun);
      }
      if (!row.is(at - 1, Kind.COMMA)) {
        return List.of(noun);
      }
      at -= 2;
    }
    return List.of(noun);
  }

  /** "mayor", "3 soldiers", "four": people with no article before them, and no name. */
  private boolean bareOfPeople(int noun) {
    if (!row.is(noun, Kind.NOUN)) {
      return false;
    }
    Chunk chunk = row.get(noun);
    String first = row.norm(noun);
    String closed = FunctionWords.tag(first);
    if ("DETERMINER".equals(closed) || "POSSESSIVE_PRONOUN".equals(closed)) {
      return false;
    }
    if (row.sentence().token(chunk.head()).capitalized() && chunk.head() > 0) {
      return row.numbered(noun); // "2 policemen, 1 Maoist die"
    }
    String lemma = row.sentence().lexeme(chunk.head()).noun();
    Words.Entry entry = lemma == null ? null : Words.english().entry(lemma);
    boolean people =
        entry != null && (entry.category().equals("person") || entry.category().equals("group"));
    boolean number = chunk.head() == chunk.from() && "NUMBER".equals(closed);
    return people || number || row.sentence().is(chunk.head(), "others");
  }

  /** The noun and those that "and" joins to it before the verb. */
  List<Integer> upTo(int noun, int verb) {
    List<Integer> phrases = new ArrayList<>();
    phrases.add(noun);
    for (int j = noun + 1; j + 1 < verb; j++) {
      if (row.is(j, Kind.CONJUNCTION) && row.is(j + 1, Kind.NOUN)) {
        phrases.add(j + 1);
      }
    }
    return phrases;
  }

  /** "60 others, among them five soldiers": a part of those before. */
  boolean amongThem(int noun) {
    return row.is(noun - 1, Kind.NOUN)
        && row.is(noun - 1, "them")
        && row.governed(noun - 1)
        && row.is(noun - 2, "among");
  }

  /** "between troops and rebels", "including two men and a child": both hang on the preposition. */
  boolean joinedToGoverned(int noun) {
    int at = noun - 1;
    if (!row.is(at, Kind.CONJUNCTION)) {
      return false;
    }
    at -= row.is(at - 1, Kind.COMMA) ? 2 : 1;
    if (!row.is(at, Kind.NOUN) || !row.governed(at) && !amongThem(at)) {
      return false;
    }
    boolean opener = amongThem(at) || opensList(at - 1);
    for (int j = at - 1; j >= 0 && !opener; j--) {
      if (row.finite(j)) {
        return false;
      }
      if (row.get(j).boundary()) {
        break;
      }
    }
    return !row.complement(at) || row.governed(at - 2);
  }

  /**
   * The first of the names that one preposition governs, or -1: "19 others in Tamo, Soyo and Wara
   * were hurt".
   */
  int governedNames(int last) {
    int at = last - 1;
    boolean country = // "police in Conakry, Guinea clamped down"
        row.is(at, Kind.COMMA) && named(at - 1) && row.governed(at - 1);
    if (!named(last) || !country && !row.is(at, Kind.CONJUNCTION)) {
      return -1;
    }
    at -= !country && row.is(at - 1, Kind.COMMA) ? 2 : 1;
    while (headNamed(at) && !row.governed(at) && row.is(at - 1, Kind.COMMA)) {
      at -= 2;
    }
    boolean placed = headNamed(at) && row.governed(at) && row.is(at - 2, Kind.NOUN);
    return placed && !row.governed(at - 2) && !row.is(at - 3, Kind.VERB) ? at : -1;
  }

  /** "the former Soviet Union": a name with what stands before it. */
  private boolean headNamed(int noun) {
    return row.is(noun, Kind.NOUN) && row.sentence().token(row.get(noun).head()).capitalized();
  }

  private boolean named(int noun) {
    return row.is(noun, Kind.NOUN) && row.sentence().token(row.get(noun).from()).capitalized();
  }

  /**
   * "spoke of six soldiers and a boy killed", "ended with six soldiers and a boy killed": both are
   * what is told; only the noun itself behind other verbs.
   */
  List<Integer> spokenOf(int noun) {
    boolean stands =
        row.is(noun - 1, Kind.CONJUNCTION)
            && row.is(noun - 2, Kind.NOUN)
            && row.is(noun - 3, Kind.PREPOSITION)
            && tells(row.verb(noun - 4), row.norm(noun - 3));
    return stands ? List.of(noun - 2, noun) : List.of(noun);
  }

  private static boolean tells(@Nullable VerbGroup verb, String preposition) {
    return verb != null
        && (preposition.equals("of")
            || RESULTING.has(verb.base())
                && (preposition.equals("with") || preposition.equals("in")));
  }

  /**
   * "five people including two boys and a girl were killed"; but in "five were killed, including
   * two boys, and a girl was hurt" the verb of the five has come already.
   */
  private boolean opensList(int preposition) {
    if (!LIST_OPENERS.has(row.lexeme(preposition))) {
      return false;
    }
    int before = row.is(preposition - 1, Kind.COMMA) ? preposition - 2 : preposition - 1;
    return !row.finite(before);
  }
}
