package org.variorum.extract;

import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.VerbGroup.Form;

/**
 * Finds who a finite verb group is said of: in "Gunmen in cars, who fled, shot two" the gunmen.
 *
 * <p>A subject is the nearest noun phrase to the left that no preposition governs, past
 * appositions, relative clauses and prepositional phrases; after "who" or "that" it is the noun
 * before it; a verb group behind "and" without one shares that of the verb group before.
 */
final class Subjects {

  private static final int REACH = 60;
  private static final WordSet CLAUSAL = WordSet.of("after", "before", "since", "until");

  /** Pronouns that are subjects and nothing else. */
  static final WordSet NOMINATIVE = WordSet.of("he", "she", "they", "we", "i");

  private final ChunkRow row;
  private final Asides asides;
  private final Coordination lists;
  private final RelativeAntecedents antecedents;
  private final ClauseLinks links;
  private final NoSubjects noSubjects;

  Subjects(ChunkRow row) {
    this.row = row;
    this.asides = new Asides(row);
    this.lists = new Coordination(row);
    this.antecedents = new RelativeAntecedents(row, lists);
    this.links = new ClauseLinks(row);
    this.noSubjects = new NoSubjects(row);
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
    if (noSubjects.existential(at)) { // "officials said there was evidence": nobody is there
      return new Found(List.of(), links.before(at), false);
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
          if (comma < 0 && i < at - 1 && !row.is(i + 1, Kind.OPEN)) {
            return SHARED;
          }
          i--;
        }
        case COMMA -> {
          if (comma < 0 && row.adjacent(i, at) && asides.joined(i)) {
            return SHARED;
          }
          int opened =
              comma < 0 && row.adjacent(i, at) ? asides.outermost(asides.parenthesis(i)) : -1;
          comma = i;
          asideFrom = opened >= 0 ? opened + 1 : asideFrom;
          i = opened >= 0 ? opened : i - 1;
        }
        case NOUN -> {
          if (comma < 0 && toldBy(i - 1)) {
            return new Found(lists.coordinated(i), Link.COMPLEMENT, false);
          } else if (comma < 0 && opensClause(i, at)) {
            return new Found(lists.upTo(i, at), Link.ADVERBIAL, false);
          } else if (noSubjects.shouted(i)) {
            i -= 2;
          } else if (noSubjects.selfCalled(i)) {
            i -= 3;
          } else if (NOMINATIVE.has(row.lexeme(i))) {
            return new Found(List.of(i), links.before(i), false);
          } else if (row.governed(i)) {
            i -= 2;
          } else if (lists.governedNames(i) >= 0) {
            i = lists.governedNames(i) - 2;
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
          } else if ((asideFrom < at || comma > 0 && row.adjacent(comma, at))
              && describedObject(i)) {
            return SHARED;
          } else {
            List<Integer> phrases = lists.coordinated(i);
            if (carried(phrases.get(0))) {
              i = phrases.get(0) - 1;
              continue;
            }
            if (phrases.size() == 1 && headlineVerb(i, at)) {
              phrases = lists.headlineRow(i);
              phrases = phrases.size() > 1 ? phrases : lists.spokenOf(i);
            }
            if (phrases.size() > 1 && objectBefore(phrases.get(0))) {
              return new Found(List.of(i), Link.COORDINATE, false);
            }
            return new Found(phrases, links.before(phrases.get(0)), false);
          }
        }
        case RELATIVE -> {
          if (row.adjacent(i, at)) {
            return new Found(antecedents.antecedent(i), Link.RELATIVE, false);
          }
          i--;
        }
        case VERB -> {
          int past = asides.pastEmbedded(i, comma >= 0 && asideFrom == at);
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
   * "issued a statement saying its men did it", "officials, noting rebels burnt a bridge, left": a
   * participle that tells something, at the start, behind a comma or behind a finite verb.
   */
  private boolean toldBy(int participle) {
    VerbGroup verb = row.verb(participle);
    if (verb == null || verb.form() != Form.ING || !saying(verb)) {
      return false;
    }
    if (participle == 0 || row.is(participle - 1, Kind.COMMA)) {
      return true;
    }
    for (int j = participle - 1; j >= 0 && !row.is(j, Kind.STOP); j--) {
      if (row.finite(j)) {
        return true;
      }
    }
    return false;
  }

  /**
   * "ten were killed after jets pounded a bridge": between the preposition and the verb stands
   * nothing but the subject, and the sentence has its own verb before.
   */
  private boolean opensClause(int noun, int verb) {
    if (!row.is(noun - 1, Kind.PREPOSITION) || !CLAUSAL.has(row.lexeme(noun - 1))) {
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

  /** "Mayor, guard killed", "Mayor, guard among six killed": a bare verb that takes no clause. */
  private boolean headlineVerb(int noun, int at) {
    VerbGroup verb = row.verb(at);
    boolean beside = row.adjacent(noun, at) || row.is(noun + 1, "among");
    return beside && verb != null && row.bare(at) && !saying(verb);
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

  /** "rounded up men, some of them old, shot ten": the men in the row of verbs are an object. */
  private boolean describedObject(int noun) {
    boolean apposed = row.is(noun - 1, Kind.COMMA) && row.is(noun - 2, Kind.NOUN);
    int object = apposed ? noun - 2 : noun;
    int verb = row.particle(object - 1) ? object - 2 : object - 1;
    VerbGroup group = row.finite(verb) ? row.verb(verb) : null;
    return group != null
        && !group.passive()
        && !group.is("be")
        && !saying(group)
        && !row.is(verb - 1, Kind.RELATIVE);
  }

  /** "the bus which gunmen attacked", "the man whom they shot": the noun before is the object. */
  List<Integer> whom(int at, VerbGroup group, List<Integer> subjects) {
    int relative = subjects.isEmpty() ? -1 : subjects.get(0) - 1;
    boolean object =
        relative > 0
            && relative < at
            && row.is(relative, Kind.RELATIVE)
            && !group.passive()
            && !group.is("be")
            && !(row.is(at + 1, Kind.VERB) && saying(group))
            && !row.is(at + 1, Kind.SUBORDINATOR)
            && !row.is(relative - 1, Kind.PREPOSITION);
    return object ? antecedents.antecedent(relative) : List.of();
  }

  static boolean saying(VerbGroup group) {
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
}
