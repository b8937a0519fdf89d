package org.variorum.extract;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.Words;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.VerbGroup.Form;

/**
 * Finds who a verb group is said of.
 *
 * <p>A subject is the nearest noun phrase to the left that no preposition governs, past
 * appositions, relative clauses and prepositional phrases; after "who" or "that" it is the noun
 * before it; a verb group behind "and" without one shares that of the verb group before. A
 * participle takes the noun before it or the subject of the clause it hangs on.
 */
final class Subjects {

  private static final int REACH = 60;
  private static final Set<String> CLAUSAL = Set.of("after", "before", "since", "until");
  private static final Set<String> LIST_OPENERS = Set.of("including", "like");

  private static final Set<String> NOMINATIVE = Set.of("he", "she", "they", "we", "i");
  private static final Set<String> DASHES = Set.of("--", "---", "-", "–", "—");

  private final ChunkRow row;

  Subjects(ChunkRow row) {
    this.row = row;
  }

  /**
   * A verb group's subject.
   *
   * @param phrases noun phrases, empty when it shares those of the clause before
   * @param shares whether the clause before lends its subject
   */
  record Found(List<Integer> phrases, Link link, boolean shares) {}

  private static final Found SHARED = new Found(List.of(), Link.COORDINATE, true);

  Found finite(int at) {
    int i = at - 1;
    boolean aside =
        row.finite(i)
            && row.is(i - 1, Kind.NOUN)
            && (row.is(i - 2, Kind.RELATIVE) || row.is(i - 2, Kind.SUBORDINATOR));
    if (aside) {
      return new Found(antecedent(i - 2), Link.RELATIVE, false);
    }
    int bound = Math.max(0, at - REACH);
    int comma = -1;
    int asideFrom = at;
    while (i >= bound) {
      Chunk chunk = row.get(i);
      switch (chunk.kind()) {
        case ADVERB, DATE, OTHER, ADJECTIVE, OPEN, PREPOSITION -> i--;
        case CLOSE -> i = row.open(i) - 1;
        case QUOTE -> {
          if (comma < 0 && i < at - 1) {
            return SHARED;
          }
          i--;
        }
        case COMMA -> {
          int opened = comma < 0 && row.adjacent(i, at) ? outermost(parenthesis(i)) : -1;
          comma = i;
          asideFrom = opened >= 0 ? opened + 1 : asideFrom;
          i = opened >= 0 ? opened : i - 1;
        }
        case NOUN -> {
          if (comma < 0 && opensClause(i, at)) {
            return new Found(upTo(i, at), Link.ADVERBIAL, false);
          } else if (NOMINATIVE.contains(row.norm(i))) {
            return new Found(List.of(i), linkBefore(i), false);
          } else if (row.governed(i)) {
            i -= 2;
          } else if (amongThem(i)) {
            i -= 3;
          } else if (joinedToGoverned(i) || row.dependent(i - 1) || embeddedObject(i)) {
            i -= 1;
          } else if (row.is(i - 1, Kind.CLOSE) && row.governed(row.nounBefore(i))) {
            i = row.nounBefore(i);
          } else if (row.is(i - 1, Kind.CLOSE) && row.is(row.open(i - 1) - 1, Kind.PREPOSITION)) {
            i = row.open(i - 1) - 2;
          } else if (comma > 0 && crossesClause(i, asideFrom)) {
            return SHARED;
          } else {
            List<Integer> phrases = coordinated(i);
            return new Found(phrases, linkBefore(phrases.get(0)), false);
          }
        }
        case RELATIVE -> {
          if (row.adjacent(i, at)) {
            return new Found(antecedent(i), Link.RELATIVE, false);
          }
          i--;
        }
        case VERB -> {
          int past = pastEmbedded(i, comma >= 0);
          if (past < 0) {
            return SHARED;
          }
          i = past;
        }
        case CONJUNCTION -> {
          if (row.adjacent(i, at)) {
            return SHARED;
          }
          i--;
        }
        case SUBORDINATOR -> {
          return new Found(List.of(), Link.ADVERBIAL, false);
        }
        case STOP -> {
          int opened = row.adjacent(i, at) ? betweenDashes(i) : -1;
          if (opened < 0) {
            return SHARED;
          }
          i = opened;
        }
      }
    }
    return new Found(List.of(), Link.ROOT, false);
  }

  /** "A priest of the parish, Soyo, Tamo, was shot": past the places that follow to whom it was. */
  private int outermost(int noun) {
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

  /**
   * "ten were killed after jets pounded a bridge": between the preposition and the verb stands
   * nothing but the subject, and the sentence has its own verb before.
   */
  private boolean opensClause(int noun, int verb) {
    if (!row.is(noun - 1, Kind.PREPOSITION) || !CLAUSAL.contains(row.norm(noun - 1))) {
      return false;
    }
    for (int j = noun + 1; j < verb; j++) {
      boolean subject =
          row.is(j, Kind.NOUN)
              || row.is(j, Kind.CONJUNCTION)
              || row.is(j, Kind.ADVERB)
              || row.is(j, Kind.DATE)
              || row.is(j, Kind.PREPOSITION);
      if (!subject) {
        return false;
      }
    }
    for (int j = noun - 2; j >= 0; j--) {
      if (row.finite(j)) {
        return true;
      }
    }
    return false;
  }

  /** The noun and those that "and" joins to it before the verb. */
  private List<Integer> upTo(int noun, int verb) {
    List<Integer> phrases = new ArrayList<>();
    phrases.add(noun);
    for (int j = noun + 1; j + 1 < verb; j++) {
      if (row.is(j, Kind.CONJUNCTION) && row.is(j + 1, Kind.NOUN)) {
        phrases.add(j + 1);
      }
    }
    return phrases;
  }

  /** "X, mostly civilians, were": the noun before the pair of commas that ends here, or -1. */
  private int parenthesis(int close) {
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
        return relative || !finiteBetween(j, close) ? noun : -1;
      }
      if (chunk.is(Kind.STOP) || chunk.is(Kind.SUBORDINATOR)) {
        return -1;
      }
    }
    return -1;
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
  private int betweenDashes(int close) {
    if (!DASHES.contains(row.norm(close))) {
      return -1;
    }
    for (int j = close - 1; j > 0; j--) {
      if (row.is(j, Kind.STOP)) {
        return DASHES.contains(row.norm(j)) ? row.nounBefore(j) : -1;
      }
    }
    return -1;
  }

  /** The object of a verb inside the subject: "a cleric who had criticised the group was". */
  private boolean embeddedObject(int noun) {
    VerbGroup verb = row.verb(noun - 1);
    Words.Entry entry = verb == null ? null : Words.english().entry(verb.lemma());
    return entry != null && !entry.takesThat();
  }

  private boolean finiteBetween(int from, int to) {
    for (int j = from + 1; j < to; j++) {
      if (row.finite(j)) {
        return true;
      }
    }
    return false;
  }

  /** "60 others, among them five soldiers": a part of those before. */
  private boolean amongThem(int noun) {
    return row.is(noun - 1, Kind.NOUN)
        && row.norm(noun - 1).equals("them")
        && row.governed(noun - 1)
        && row.norm(noun - 2).equals("among");
  }

  /** "between troops and rebels", "including two men and a child": both hang on the preposition. */
  private boolean joinedToGoverned(int noun) {
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
   * "five people including two boys and a girl were killed"; but in "five were killed, including
   * two boys, and a girl was hurt" the verb of the five has come already.
   */
  private boolean opensList(int preposition) {
    if (!LIST_OPENERS.contains(row.norm(preposition))) {
      return false;
    }
    int before = row.is(preposition - 1, Kind.COMMA) ? preposition - 2 : preposition - 1;
    return !row.finite(before);
  }

  /** Whether a finite verb of another clause stands between the noun and the verb. */
  private boolean crossesClause(int noun, int verb) {
    for (int j = noun + 1; j < verb; j++) {
      if (row.finite(j) && !relativeBetween(noun, j)) {
        return true;
      }
    }
    return false;
  }

  private boolean relativeBetween(int from, int to) {
    for (int j = from + 1; j < to; j++) {
      if (row.is(j, Kind.RELATIVE) || row.norm(j).equals("whose")) {
        return true;
      }
    }
    return false;
  }

  /**
   * Left of a verb group that is part of the subject: "the bomb planted", "the man who fled"; or
   * -1.
   */
  private int pastEmbedded(int verb, boolean afterComma) {
    if (row.dependent(verb)) {
      return verb - 1;
    }
    for (int j = verb - 1; j >= 0 && verb - j < 8; j--) {
      if (row.is(j, Kind.RELATIVE) || row.whose(j)) {
        return row.is(j - 1, Kind.COMMA) && !afterComma ? -1 : j - 1;
      }
      if (row.is(j, Kind.STOP) || row.is(j, Kind.SUBORDINATOR)) {
        return -1;
      }
    }
    return -1;
  }

  private List<Integer> antecedent(int relative) {
    if (asked(relative)) {
      return List.of();
    }
    int j = relative - 1;
    while (j >= 0 && (!row.is(j, Kind.NOUN) || row.age(j)) && relative - j < 4) {
      j--;
    }
    if (!row.is(j, Kind.NOUN)) {
      return List.of();
    }
    j = whole(j);
    while (row.complement(j)
        && !row.sentence().token(row.get(j).head()).capitalized()
        && !act(j - 2)) {
      j -= 2;
    }
    return coordinated(j);
  }

  /** "asked who had killed them": who did it is not told. */
  private boolean asked(int relative) {
    VerbGroup verb = row.verb(relative - 1);
    Words.Entry entry = verb == null ? null : Words.english().entry(verb.lemma());
    return row.norm(relative).equals("who")
        && verb != null
        && entry != null
        && (entry.takesThat() || verb.lemma().equals("ask"));
  }

  /** "Four nurses, three of them women, who were": past the part to the whole. */
  private int whole(int noun) {
    boolean part =
        row.is(noun - 1, Kind.NOUN)
            && row.complement(noun - 1)
            && row.norm(noun - 1).equals("them")
            && row.is(noun - 4, Kind.COMMA)
            && row.is(noun - 5, Kind.NOUN);
    return part ? noun - 5 : noun;
  }

  /** "the death of the guards who": what was done is not who. */
  private boolean act(int noun) {
    String lemma = Words.english().noun(row.sentence().norm(row.get(noun).head()));
    return lemma != null && !Predicates.nouns(lemma).isEmpty();
  }

  /** The noun phrase and those that "and" or a list's commas join to its left. */
  private List<Integer> coordinated(int noun) {
    List<Integer> phrases = new ArrayList<>();
    phrases.add(noun);
    int j = noun;
    while (j >= 2) {
      int before = j - 1;
      boolean joined = row.is(before, Kind.CONJUNCTION);
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

  private Link linkBefore(int subject) {
    int j = subject - 1;
    while (row.is(j, Kind.ADVERB) || row.is(j, Kind.DATE)) {
      j--;
    }
    if (row.whose(subject)) {
      return Link.RELATIVE;
    }
    if (j < 0) {
      return Link.ROOT;
    }
    if (row.is(j, Kind.COMMA) && thatBefore(j)) {
      return Link.COMPLEMENT;
    }
    return switch (row.get(j).kind()) {
      case SUBORDINATOR -> row.norm(j).equals("that") ? Link.COMPLEMENT : Link.ADVERBIAL;
      case VERB -> Link.COMPLEMENT;
      case CONJUNCTION -> Link.COORDINATE;
      case RELATIVE -> Link.RELATIVE;
      default -> Link.ROOT;
    };
  }

  /** "said that on Monday, gunmen killed": only phrases and participles between. */
  private boolean thatBefore(int comma) {
    for (int j = comma - 1; j > 0; j--) {
      if (row.is(j, Kind.SUBORDINATOR)) {
        return row.norm(j).equals("that") && row.verb(j - 1) != null;
      }
      boolean phrase =
          row.is(j, Kind.PREPOSITION)
              || row.is(j, Kind.NOUN)
              || row.is(j, Kind.DATE)
              || row.is(j, Kind.ADVERB)
              || row.dependent(j);
      if (!phrase) {
        return false;
      }
    }
    return false;
  }

  /** A participle's own noun: "people killed in", "attacks targeting"; shared when it has none. */
  Found dependent(int at, boolean first) {
    VerbGroup group = requireNonNull(row.verb(at));
    Link link = group.form() == Form.INFINITIVE ? Link.INFINITIVE : Link.PARTICIPLE;
    int noun = at - 1;
    if (row.is(noun, Kind.NOUN) && ownsParticiple(noun, group, first)) {
      while (!row.numbered(noun) && row.complement(noun)) {
        noun -= 2;
      }
      return new Found(coordinated(noun), link, false);
    }
    if (first && row.is(noun, Kind.NOUN)) {
      return new Found(List.of(noun), link, false);
    }
    return new Found(List.of(), link, true);
  }

  private boolean ownsParticiple(int noun, VerbGroup group, boolean first) {
    boolean with = row.governed(noun) && row.norm(noun - 1).equals("with");
    if (group.form() == Form.PARTICIPLE || group.form() == Form.ING && (group.passive() || with)) {
      return true;
    }
    String lemma = Words.english().noun(row.sentence().norm(row.get(noun).head()));
    return group.form() == Form.ING
        && (first || lemma != null && !Predicates.nouns(lemma).isEmpty());
  }
}
