package org.variorum.extract.place;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.NameNeighbours;
import org.variorum.dictionary.PlaceKind;
import org.variorum.dictionary.PlaceWords;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;

/**
 * What stands before and behind a name and makes it a place.
 *
 * @param before the kind of phrase that it stands in
 * @param kind the kind of place that the words say it is, or null
 * @param start first token of the phrase, as the preposition
 */
record Slot(Before before, @Nullable PlaceKind kind, int start) {

  private static final int FARTHEST = 4;

  /** The tokens of {@code rebel-held}. */
  private static final int COMPOUND = 3;

  /** What stands between a preposition and a name, beside adjectives and directions. */
  private static final WordSet LOOSE = WordSet.of("the", "-", "nearby", "both", "former");

  /** The phrase that a name stands in. */
  enum Before {
    IN(3.5),
    AT(1),
    NEAR(4),
    FROM(2),
    TO(1.5),
    BETWEEN(2),
    /** {@code seven towns, including}. */
    AMONG(4),
    OF(0.8),
    /** {@code the village of}. */
    NAMED_KIND(7),
    OTHER(-0.5),
    NOTHING(0);

    /** How much it speaks for a place. */
    private final double weight;

    Before(double weight) {
      this.weight = weight;
    }

    double weight() {
      return weight;
    }
  }

  /** Reads what stands around the tokens from {@code from} to {@code to}. */
  static Slot around(Sentence sentence, int from, int to) {
    PlaceKind behind = kindBehind(sentence, to);
    if (behind == null && from > 0 && sentence.is(from - 1, "rural")) {
      behind = PlaceKind.REGION; // "in rural Idlib": the country around, not the town
    }
    int at = from - 1;
    int steps = 0;
    while (at >= 0 && steps < FARTHEST && (compound(sentence, at) || modifier(sentence, at))) {
      at -= compound(sentence, at) ? COMPOUND : 1;
      steps++;
    }
    PlaceWords.@Nullable Word word = at < 0 ? null : PlaceWords.before(sentence.lexeme(at));
    if (at == from - 1 && word != null && sentence.token(at).capitalized() == (from - at == 1)) {
      return new Slot(outer(sentence, at, Before.NOTHING), word.kind(), at);
    }
    if (at == from - 1 && word != null && apposed(sentence, at)) {
      return new Slot(outer(sentence, at, Before.NOTHING), word.kind(), at);
    }
    if (at > 0
        && sentence.is(at, "of")
        && named(sentence, at - 1) != null
        && !taken(sentence, at - 1)
        && !office(sentence, at - 1)) {
      PlaceWords.Word kind = named(sentence, at - 1);
      PlaceKind said =
          kind == null || behind != null || seat(sentence, at - 1) || quarterOf(sentence, at - 1)
              ? behind
              : kind.kind();
      return new Slot(Before.NAMED_KIND, said, at - 1);
    }
    Before before =
        at < 0
            ? Before.NOTHING
            : owned(sentence, at)
                ? outer(sentence, at, Before.NOTHING)
                : PlacePrepositions.at(sentence, at);
    if (before == Before.OTHER && steps > 1) {
      before = Before.NOTHING;
    }
    return new Slot(before, behind, before == Before.NOTHING ? from : at);
  }

  /** The same with what a list's last member says of all of it. */
  Slot of(PlaceKind ofList) {
    return new Slot(before, ofList, start);
  }

  /** {@code in Cameroon's Far North}: the owner's phrase is that of what it owns. */
  private static boolean owned(Sentence sentence, int at) {
    return at > 0 && sentence.is(at, "'s") && sentence.token(at - 1).capitalized();
  }

  private static boolean seat(Sentence sentence, int at) {
    return sentence.is(at, "capital") || sentence.is(at, "island");
  }

  /** {@code the diplomatic quarter of Kabul}: of which city it is, and not what it is called. */
  private static boolean quarterOf(Sentence sentence, int at) {
    return sentence.is(at, "quarter") && at > 1 && adjective(sentence, at - 1);
  }

  /** {@code the Department of Justice}. */
  private static boolean office(Sentence sentence, int at) {
    return sentence.is(at, "department") && sentence.token(at).capitalized();
  }

  /**
   * Whether a word for a kind belongs to the name before it: {@code in Zulan village of Y}, {@code
   * the Zulan quarter of western Y}, but not {@code the Borno town of Y}.
   */
  private static boolean taken(Sentence sentence, int at) {
    int start = at;
    while (start > 0 && sentence.token(start - 1).capitalized()) {
      start--;
    }
    boolean inPart =
        NameNeighbours.is(NameNeighbours.Role.DIRECTION, sentence.lexeme(at + 2))
            && !sentence.token(at + 2).capitalized();
    return start < at
        && start > 0
        && (inPart
            || division(sentence, at)
            || "PREPOSITION".equals(sentence.lexeme(start - 1).tag()));
  }

  /** {@code the Tillaberi region of Niger}. */
  private static boolean division(Sentence sentence, int at) {
    PlaceWords.Word word = PlaceWords.after(sentence.lexeme(at));
    return word != null
        && !sentence.token(at).capitalized()
        && (word.kind() == PlaceKind.REGION || word.kind() == PlaceKind.DISTRICT);
  }

  /** {@code in Chad's capital N'Djamena}, {@code the port city Tripoli}. */
  private static boolean apposed(Sentence sentence, int at) {
    String before = sentence.norm(at - 1);
    if (PlaceWords.title(sentence.norm(at))) {
      return true;
    }
    return sentence.is(at, "capital") || sentence.is(at, "city")
        ? !before.equals("a") && !before.equals("an")
        : before.equals("the");
  }

  /** Of the phrase around {@code the village of X}: {@code in}, {@code near}, {@code from}. */
  static Before outer(Sentence sentence, int start, Before otherwise) {
    int at = start - 1;
    for (int steps = 0; at >= 0 && steps < FARTHEST + 1 && loose(sentence, at); steps++) {
      boolean begins = // "attacked the town of": what stands before is of another phrase
          "DETERMINER".equals(sentence.lexeme(at).tag());
      at--;
      if (begins) {
        break;
      }
    }
    return at < 0 ? otherwise : PlacePrepositions.alone(sentence.norm(at), otherwise);
  }

  private static PlaceWords.@Nullable Word named(Sentence sentence, int at) {
    PlaceWords.Word word = PlaceWords.before(sentence.lexeme(at));
    PlaceWords.Word behind = PlaceWords.after(sentence.lexeme(at));
    return word != null ? word : behind != null && behind.kind() != PlaceKind.SITE ? behind : null;
  }

  private static @Nullable PlaceKind kindBehind(Sentence sentence, int to) {
    PlaceWords.Found found = PlaceWords.after(sentence, to);
    if (found == null) {
      return null;
    }
    PlaceWords.Word word = found.word();
    PlaceWords.Word before = PlaceWords.before(word.word());
    boolean settled = before != null && before.kind() == PlaceKind.SITE;
    boolean building = word.kind() == PlaceKind.SITE && !settled;
    return building ? null : word.kind();
  }

  /** {@code in rebel-held X}, {@code in Indian-administered X}, {@code in war-torn X}. */
  static boolean compound(Sentence sentence, int at) {
    return at >= COMPOUND
        && at < sentence.size()
        && sentence.is(at - 1, "-")
        && !sentence.token(at).spaceBefore()
        && !sentence.token(at - 1).spaceBefore()
        && !sentence.token(at).capitalized()
        && sentence.token(at - 2).word()
        && sentence.lexeme(at).verb() != null
        && sentence.lexeme(at).tag() == null;
  }

  private static boolean modifier(Sentence sentence, int at) {
    return LOOSE.has(sentence.lexeme(at))
        || adjective(sentence, at)
        || NameNeighbours.is(NameNeighbours.Role.DIRECTION, sentence.lexeme(at));
  }

  /** {@code in remote X}: no more than an adjective, and small. */
  private static boolean adjective(Sentence sentence, int at) {
    Lexeme word = sentence.lexeme(at);
    if (sentence.token(at).capitalized()
        || word.tag() != null
        || PlacePrepositions.is(word.norm())) {
      return false;
    }
    Words.Entry entry = word.entry();
    return entry != null
        && entry.adjective() > 0
        && entry.noun() + entry.verb() <= entry.adjective();
  }

  private static boolean loose(Sentence sentence, int at) {
    return modifier(sentence, at)
        || sentence.is(at, "'s")
        || "DETERMINER".equals(sentence.lexeme(at).tag())
        || sentence.lexeme(at).tag() == null && sentence.token(at).word();
  }
}
