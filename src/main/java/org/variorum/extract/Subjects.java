package org.variorum.extract;

import static java.util.Objects.requireNonNull;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GrammarWords;
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

  private static final Set<String> NOMINATIVE = Set.of("he", "she", "they", "we", "i");

  private final ChunkRow row;
  private final Asides asides;
  private final Coordination lists;
  private final RelativeAntecedents antecedents;

  Subjects(ChunkRow row) {
    this.row = row;
    this.asides = new Asides(row);
    this.lists = new Coordination(row);
    this.antecedents = new RelativeAntecedents(row, lists);
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
      return new Found(antecedents.antecedent(i - 2), Link.RELATIVE, false);
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
          int opened =
              comma < 0 && row.adjacent(i, at) ? asides.outermost(asides.parenthesis(i)) : -1;
          comma = i;
          asideFrom = opened >= 0 ? opened + 1 : asideFrom;
          i = opened >= 0 ? opened : i - 1;
        }
        case NOUN -> {
          if (comma < 0 && opensClause(i, at)) {
            return new Found(lists.upTo(i, at), Link.ADVERBIAL, false);
          } else if (NOMINATIVE.contains(row.norm(i))) {
            return new Found(List.of(i), linkBefore(i), false);
          } else if (row.governed(i)) {
            i -= 2;
          } else if (lists.amongThem(i)) {
            i -= 3;
          } else if (lists.joinedToGoverned(i)
              || row.dependent(i - 1)
              || asides.embeddedObject(i)) {
            i -= 1;
          } else if (row.is(i - 1, Kind.CLOSE) && row.governed(row.nounBefore(i))) {
            i = row.nounBefore(i);
          } else if (row.is(i - 1, Kind.CLOSE) && row.is(row.open(i - 1) - 1, Kind.PREPOSITION)) {
            i = row.open(i - 1) - 2;
          } else if (row.adjacent(comma, at) && asideFrom == at && object(i, comma)) {
            return SHARED;
          } else if (comma > 0 && asides.crossesClause(i, asideFrom)) {
            return SHARED;
          } else {
            List<Integer> phrases = lists.coordinated(i);
            if (carried(phrases.get(0))) {
              i = phrases.get(0) - 1;
              continue;
            }
            if (phrases.size() > 1 && objectBefore(phrases.get(0))) {
              return new Found(List.of(i), Link.COORDINATE, false);
            }
            return new Found(phrases, linkBefore(phrases.get(0)), false);
          }
        }
        case RELATIVE -> {
          if (row.adjacent(i, at)) {
            return new Found(antecedents.antecedent(i), Link.RELATIVE, false);
          }
          i--;
        }
        case VERB -> {
          int past = asides.pastEmbedded(i, comma >= 0);
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
          int opened = row.adjacent(i, at) ? asides.betweenDashes(i) : -1;
          if (opened < 0) {
            return SHARED;
          }
          i = opened;
        }
      }
    }
    return new Found(List.of(), Link.ROOT, false);
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

  /** "Youths wielding clubs and stones beat": what somebody before carries. */
  private boolean carried(int noun) {
    VerbGroup verb = row.verb(noun - 1);
    return verb != null
        && verb.form() == Form.ING
        && row.is(noun - 2, Kind.NOUN)
        && !row.governed(noun - 2);
  }

  /** "entered the station, tied up the guards": the noun before the comma is what was entered. */
  private boolean object(int noun, int comma) {
    int verb = row.particle(noun - 1) ? noun - 2 : noun - 1;
    return comma > 0 && row.adjacent(noun, comma) && row.finite(verb);
  }

  /** "the bus which gunmen attacked", "the man whom they shot": the noun before is the object. */
  List<Integer> whom(int at, VerbGroup group, List<Integer> subjects) {
    int relative = subjects.isEmpty() ? -1 : subjects.get(0) - 1;
    boolean object =
        relative > 0
            && relative < at
            && row.is(relative, Kind.RELATIVE)
            && !group.passive()
            && !group.lemma().equals("be")
            && !(row.is(at + 1, Kind.VERB) && saying(group))
            && !row.is(at + 1, Kind.SUBORDINATOR)
            && !row.is(relative - 1, Kind.PREPOSITION);
    return object ? antecedents.antecedent(relative) : List.of();
  }

  private static boolean saying(VerbGroup group) {
    Words.Entry entry = Words.english().entry(group.lemma());
    return entry != null && entry.takesThat();
  }

  /**
   * "killed a farmer and his wife was hurt": the farmer belongs to the verb before, unless that
   * verb takes a clause, as in "said a farmer and his wife were hurt".
   */
  private boolean objectBefore(int noun) {
    VerbGroup verb = row.verb(noun - 1);
    if (verb == null || verb.passive()) {
      return false;
    }
    return !saying(verb);
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
    if (link == Link.INFINITIVE && row.is(noun, Kind.NOUN)) {
      Found planned = planned(noun);
      if (planned != null) {
        return planned;
      }
    }
    if (row.is(noun, Kind.NOUN) && carriesActs(group)) {
      noun = act(noun);
    }
    if (row.is(noun, Kind.NOUN) && ownsParticiple(noun, group, first)) {
      while (!row.numbered(noun) && row.complement(noun)) {
        noun -= 2;
      }
      return new Found(lists.coordinated(noun), link, false);
    }
    if (first && row.is(noun, Kind.NOUN)) {
      return new Found(List.of(noun), link, false);
    }
    boolean passing = // "The attack, claimed by rebels, left two dead"
        first && group.form() == Form.PARTICIPLE && row.is(noun, Kind.COMMA);
    if (passing && row.is(noun - 1, Kind.NOUN)) {
      return new Found(lists.coordinated(noun - 1), link, false);
    }
    return new Found(List.of(), link, true);
  }

  /**
   * "foiled an attempt by rebels to kidnap": the rebels would have; "foiled an attempt to kidnap":
   * nobody is told; or null.
   */
  private @Nullable Found planned(int noun) {
    boolean by = row.governed(noun) && row.norm(noun - 1).equals("by");
    int aim = by ? noun - 2 : noun;
    if (!row.is(aim, Kind.NOUN) || !aim(row.sentence().norm(row.get(aim).head()))) {
      return null;
    }
    VerbGroup verb = row.verb(aim - 1);
    boolean foiled =
        verb != null
            && !verb.passive()
            && Predicates.verbs(verb.lemma()).stream().anyMatch(p -> p.act() == Act.FOIL);
    return by || foiled
        ? new Found(by ? lists.coordinated(noun) : List.of(), Link.INFINITIVE, false)
        : null;
  }

  private static boolean aim(String norm) {
    return GrammarWords.TRY.is(norm) || GrammarWords.AIM.is(norm);
  }

  /** "carried out by", "claimed by", "blamed on": said of an act. */
  private static boolean carriesActs(VerbGroup group) {
    return group.form() == Form.PARTICIPLE
        && Predicates.verbs(group.lemma()).stream()
            .anyMatch(p -> p.act() == Act.LAUNCH || p.act() == Act.CLAIM || p.act() == Act.BLAME);
  }

  /** "the killing of two men in Tamo carried out by": the act that the phrase hangs on, if any. */
  private int act(int noun) {
    for (int j = noun; j >= 0 && row.is(j, Kind.NOUN); j -= 2) {
      String lemma = Words.english().noun(row.sentence().norm(row.get(j).head()));
      if (lemma != null && !Predicates.nouns(lemma).isEmpty()) {
        return j;
      }
      if (!row.governed(j)) {
        return noun;
      }
    }
    return noun;
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
