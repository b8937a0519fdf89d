package org.variorum.extract;

import java.util.List;
import org.variorum.dictionary.Predicate;
import org.variorum.dictionary.Predicates;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause.Prepositional;

/**
 * The objects and prepositional phrases that stand behind a verb group: "shot dead in Baidoa a
 * clerk of the court" has the clerk and "in Baidoa".
 */
final class RightOfVerb {

  private static final int REACH = 60;

  private final ChunkRow row;

  RightOfVerb(ChunkRow row) {
    this.row = row;
  }

  /**
   * Adds a verb's objects and prepositional phrases to the lists; returns the clause's last chunk.
   */
  int collect(int at, List<Integer> objects, List<Prepositional> prepositions) {
    int end = at;
    boolean comma = false;
    boolean quoted = false; // within a quotation that opens behind the verb
    for (int j = behindResult(at); j < row.size() && j < at + REACH; j++) {
      Chunk chunk = row.get(j);
      switch (chunk.kind()) {
        case NOUN -> {
          if (subjectOfNext(j) && !harmed(at, j) && !ofRelative(at, j) && !ofNoun(at, j)) {
            return end;
          }
          boolean opened = row.is(j - 1, Kind.OPEN); // "six killed (fatalities estimated)"
          if (objects.isEmpty() && j == at + 2 && (row.is(j - 1, Kind.CONJUNCTION) || opened)) {
            return end;
          }
          if (row.governed(j)) {
            String preposition = row.norm(j - 1);
            if (!row.nominal(preposition) || prepositions.isEmpty() && objects.isEmpty()) {
              prepositions.add(new Prepositional(preposition, j));
            }
          } else if (prepositions.isEmpty() && (!comma || !objects.isEmpty())) {
            objects.add(j);
          } else if (objects.isEmpty() && !comma && shifted(at, j)) {
            objects.add(j);
          } else if (!prepositions.isEmpty() && row.is(j - 1, Kind.CONJUNCTION)) {
            String preposition = prepositions.get(prepositions.size() - 1).preposition();
            prepositions.add(new Prepositional(preposition, j));
          }
          end = j;
        }
        case CONJUNCTION -> {
          if (row.verbFollows(j)) {
            return end;
          }
        }
        case DATE, ADJECTIVE, ADVERB -> end = j;
        case COMMA -> comma = true;
        case QUOTE -> {
          if (row.is(j - 1, Kind.COMMA) && !quoted) {
            return end; // "“We did it,” a man told", but not "called it “a duty,” and a right"
          }
          quoted = !quoted;
        }
        case PREPOSITION, OTHER, OPEN, CLOSE -> {
          // may lead to a phrase that belongs to the clause
        }
        case VERB, SUBORDINATOR, RELATIVE, STOP -> {
          return end;
        }
      }
    }
    return end;
  }

  /**
   * "shot to death a watchman": the object stands behind what became of it; "held hostage by rebels
   * was freed": the hostage is no other.
   */
  private int behindResult(int verb) {
    if (row.is(verb + 1, Kind.NOUN)
        && ParticipleTags.STATE.has(row.lexeme(verb + 1))
        && row.is(verb + 2, "by")) {
      return verb + 2;
    }
    boolean toDeath =
        row.is(verb + 1, Kind.PREPOSITION)
            && row.is(verb + 1, "to")
            && row.is(verb + 2, Kind.NOUN)
            && row.is(verb + 2, "death")
            && row.is(verb + 3, Kind.NOUN);
    return toDeath ? verb + 3 : verb + 1;
  }

  /**
   * "men who attacked a post were shot": the finite verb behind is said of the men, and the post is
   * what they attacked.
   */
  private boolean ofRelative(int verb, int noun) {
    VerbGroup group = row.verb(verb);
    return noun == verb + 1
        && row.is(verb - 1, Kind.RELATIVE)
        && row.is(verb - 2, Kind.NOUN)
        && group != null
        && (group.transitive() || row.lastVerbBehind(noun));
  }

  /**
   * "The claim that rebels bombed a market was false": the verb behind is said of the claim, and
   * the market is what they bombed.
   */
  private boolean ofNoun(int verb, int noun) {
    VerbGroup group = row.verb(verb);
    boolean particle = row.particle(verb + 1); // with which it takes no clause
    if (noun != (particle ? verb + 2 : verb + 1)
        || group == null
        || !particle && !group.transitive()) {
      return false;
    }
    int that = verb - 1;
    while (that > 0 && (row.is(that, Kind.NOUN) || row.is(that, Kind.PREPOSITION))) {
      that--;
    }
    if (that < 1 || !row.is(that, Kind.SUBORDINATOR) || !row.is(that, "that")) {
      return false;
    }
    for (int j = that - 1; j >= 0 && !row.get(j).boundary(); j--) {
      if (row.finite(j)) {
        return false; // "said that rebels bombed a market and soldiers fled"
      }
    }
    return row.is(that - 1, Kind.NOUN);
  }

  /** Whether the phrase right behind a verb is whom it harms: "killing 12 in what police said". */
  private boolean harmed(int verb, int noun) {
    VerbGroup group = row.verb(verb);
    if (group == null
        || group.passive()
        || noun != (row.particle(verb + 1) ? verb + 2 : verb + 1)) {
      return false;
    }
    for (Predicate predicate : Predicates.verbs(group.base())) {
      String head = row.sentence().norm(row.get(noun).head());
      boolean own = predicate.patient().equals("object") || predicate.particle().equals(head);
      if (predicate.act().harm() && own) {
        return true;
      }
    }
    return false;
  }

  /** "shot dead in Baidoa a clerk of the court": whom it harms stands behind the place or day. */
  private boolean shifted(int verb, int noun) {
    VerbGroup group = row.verb(verb);
    boolean behind = row.is(noun - 1, Kind.NOUN) && row.governed(noun - 1);
    if (group == null || group.passive() || !behind) {
      return false;
    }
    return Sequence.any(
        Predicates.verbs(group.base()), p -> p.act().harm() && p.patient().equals("object"));
  }

  /**
   * Whether the noun phrase is the subject of a finite verb that follows, alone or with what "and"
   * and "or" join to it; what "but" joins has a verb of its own.
   */
  private boolean subjectOfNext(int noun) {
    if (row.governed(noun)) {
      return false;
    }
    for (int j = noun + 1; j < row.size(); j++) {
      if (row.verb(j) != null) {
        return row.finite(j);
      }
      Chunk chunk = row.get(j);
      boolean inside =
          chunk.is(Kind.PREPOSITION)
              || chunk.is(Kind.ADVERB)
              || chunk.is(Kind.DATE)
              || chunk.is(Kind.NOUN) && (row.governed(j) || row.is(j - 1, Kind.CONJUNCTION))
              || chunk.is(Kind.CONJUNCTION) && !row.verbFollows(j) && !row.is(j, "but");
      if (!inside) {
        return false;
      }
    }
    return false;
  }
}
