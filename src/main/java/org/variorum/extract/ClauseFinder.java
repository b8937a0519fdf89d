package org.variorum.extract;

import static java.util.Objects.requireNonNull;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.VerbGroup.Form;

/**
 * Finds each verb group's subject, objects and prepositional phrases, and the clause it depends on.
 *
 * <p>A subject is the nearest noun phrase to the left that no preposition governs, past
 * appositions, relative clauses and prepositional phrases; after "who" or "that" it is the noun
 * before it; a verb group behind "and" without one shares that of the verb group before. Work per
 * verb group is bounded by the length of the sentence.
 */
final class ClauseFinder {

  /** Prepositions that open a phrase's own complement rather than the verb's. */
  private static final Set<String> NOMINAL = Set.of("of");

  private static final int REACH = 60;

  private final Sentence sentence;
  private final List<Chunk> chunks;
  private final List<Clause> clauses = new ArrayList<>();
  private final int[] clauseOfVerb;

  private ClauseFinder(Sentence sentence, List<Chunk> chunks) {
    this.sentence = sentence;
    this.chunks = chunks;
    this.clauseOfVerb = new int[chunks.size()];
    Arrays.fill(clauseOfVerb, -1);
  }

  static List<Clause> find(Sentence sentence, List<Chunk> chunks) {
    ClauseFinder finder = new ClauseFinder(sentence, reduced(sentence, chunks));
    for (int i = 0; i < finder.chunks.size(); i++) {
      if (finder.chunks.get(i).verb() != null) {
        finder.clause(i);
      }
    }
    finder.shareObjects();
    return finder.clauses;
  }

  /** "shot and killed a man": the first verb has the second's object. */
  private void shareObjects() {
    for (int c = 0; c + 1 < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      Clause next = clauses.get(c + 1);
      boolean joined =
          next.verb() == clause.verb() + 2 && chunks.get(clause.verb() + 1).is(Kind.CONJUNCTION);
      boolean alike = clause.group().passive() == next.group().passive();
      if (joined && alike && clause.objects().isEmpty() && !next.objects().isEmpty()) {
        clauses.set(
            c,
            new Clause(
                clause.verb(),
                clause.group(),
                clause.subjects(),
                next.objects(),
                clause.prepositions(),
                clause.parent(),
                clause.link(),
                clause.from(),
                clause.to()));
      }
    }
  }

  /** "The bomb planted in a car killed two": of two past forms, the first is a participle. */
  static List<Chunk> reduced(Sentence sentence, List<Chunk> chunks) {
    List<Chunk> result = new ArrayList<>(chunks);
    for (int i = 1; i < result.size(); i++) {
      VerbGroup group = result.get(i).verb();
      boolean bare = result.get(i).to() - result.get(i).from() == 1;
      if (group == null
          || !bare
          || group.tense() != VerbGroup.Tense.PAST
          || !result.get(i - 1).is(Kind.NOUN)) {
        continue;
      }
      int next = nextVerb(result, i);
      if (next > 0 || objectBefore(result, i)) {
        Chunk chunk = result.get(i);
        result.set(
            i,
            new Chunk(
                Kind.VERB, chunk.from(), chunk.to(), chunk.head(), group.as(Form.PARTICIPLE)));
      }
    }
    return result;
  }

  /** "killed a lawyer called X": the noun before is the object of a verb that takes no clause. */
  private static boolean objectBefore(List<Chunk> chunks, int i) {
    VerbGroup verb = i >= 2 ? chunks.get(i - 2).verb() : null;
    Words.Entry entry = verb == null ? null : Words.english().entry(verb.lemma());
    return verb != null
        && !verb.passive()
        && !verb.lemma().equals("be")
        && entry != null
        && !entry.takesThat();
  }

  private static int nextVerb(List<Chunk> chunks, int i) {
    for (int j = i + 1; j < chunks.size(); j++) {
      Chunk chunk = chunks.get(j);
      VerbGroup group = chunk.verb();
      if (group != null) {
        return group.form() == Form.FINITE ? j : -1;
      }
      boolean governed = chunk.is(Kind.NOUN) && chunks.get(j - 1).is(Kind.PREPOSITION);
      if (chunk.is(Kind.NOUN) && !governed
          || chunk.boundary()
          || chunk.is(Kind.COMMA)
          || chunk.is(Kind.CONJUNCTION)) {
        return -1;
      }
    }
    return -1;
  }

  private void clause(int at) {
    VerbGroup group = requireNonNull(chunks.get(at).verb());
    List<Integer> subjects = new ArrayList<>();
    Link link = group.form() == Form.INFINITIVE ? Link.INFINITIVE : Link.PARTICIPLE;
    int parent = previousClause(at);
    if (group.form() == Form.FINITE) {
      link = finite(at, subjects);
    } else {
      dependent(at, group, subjects);
    }
    List<Integer> objects = new ArrayList<>();
    List<Prepositional> prepositions = new ArrayList<>();
    int end = right(at, objects, prepositions);
    int begin = left(at, subjects, prepositions, link);
    clauseOfVerb[at] = clauses.size();
    clauses.add(
        new Clause(
            at,
            group,
            subjects,
            objects,
            prepositions,
            link == Link.ROOT ? -1 : parent,
            link,
            chunks.get(begin).from(),
            chunks.get(end).to()));
  }

  private int previousClause(int at) {
    for (int i = at - 1; i >= 0; i--) {
      if (clauseOfVerb[i] >= 0) {
        return clauseOfVerb[i];
      }
    }
    return -1;
  }

  private Link finite(int at, List<Integer> subjects) {
    int i = at - 1;
    int bound = Math.max(0, at - REACH);
    int lastComma = -1;
    while (i >= bound) {
      Chunk chunk = chunks.get(i);
      switch (chunk.kind()) {
        case ADVERB, DATE, OTHER, QUOTE, ADJECTIVE, OPEN, CLOSE -> {
          if (chunk.is(Kind.QUOTE) && lastComma < 0 && i < at - 1) {
            return share(at, subjects);
          }
          if (chunk.is(Kind.CLOSE)) {
            i = open(i);
          }
          i--;
        }
        case COMMA -> {
          lastComma = i;
          i--;
        }
        case NOUN -> {
          if (governed(i)) {
            i -= 2;
          } else if (joinedToGoverned(i)) {
            i -= 1;
          } else if (lastComma == i + 1 && apposition(i)) {
            i -= 2;
          } else if (lastComma > 0 && crossesClause(i, at)) {
            return share(at, subjects);
          } else {
            coordinated(i, subjects);
            return linkBefore(subjects.get(0));
          }
        }
        case RELATIVE -> {
          if (i == at - 1 || onlyAdverbsBetween(i, at)) {
            antecedent(i, subjects);
            return Link.RELATIVE;
          }
          i--;
        }
        case VERB -> {
          int past = pastEmbedded(i, lastComma >= 0);
          if (past < 0) {
            return share(at, subjects);
          }
          i = past;
        }
        case CONJUNCTION -> {
          if (i == at - 1 || onlyAdverbsBetween(i, at)) {
            return share(at, subjects);
          }
          i--;
        }
        default -> {
          return chunk.is(Kind.SUBORDINATOR) ? Link.ADVERBIAL : share(at, subjects);
        }
      }
    }
    return Link.ROOT;
  }

  private boolean onlyAdverbsBetween(int from, int to) {
    for (int j = from + 1; j < to; j++) {
      if (!chunks.get(j).is(Kind.ADVERB) && !chunks.get(j).is(Kind.DATE)) {
        return false;
      }
    }
    return true;
  }

  private int open(int close) {
    for (int j = close - 1; j >= 0; j--) {
      if (chunks.get(j).is(Kind.OPEN)) {
        return j;
      }
    }
    return close;
  }

  /**
   * "between troops and rebels", "including two men and a child": the second hangs on the
   * preposition too.
   */
  private boolean joinedToGoverned(int noun) {
    int at = noun - 1;
    if (at < 0 || !chunks.get(at).is(Kind.CONJUNCTION)) {
      return false;
    }
    at -= at > 0 && chunks.get(at - 1).is(Kind.COMMA) ? 2 : 1;
    if (at < 1 || !chunks.get(at).is(Kind.NOUN) || !governed(at)) {
      return false;
    }
    boolean of = NOMINAL.contains(norm(at - 1));
    for (int j = at - 1; j >= 0; j--) {
      if (chunks.get(j).verb() != null
          && requireNonNull(chunks.get(j).verb()).form() == Form.FINITE) {
        return false;
      }
      if (chunks.get(j).boundary()) {
        break;
      }
    }
    return !of || at < 2 || !chunks.get(at - 2).is(Kind.NOUN) || governed(at - 2);
  }

  private boolean governed(int noun) {
    return noun > 0 && chunks.get(noun - 1).is(Kind.PREPOSITION);
  }

  /** "X, a Y, did": the noun before this comma pair explains the one before it. */
  private boolean apposition(int noun) {
    int comma = noun - 1;
    return comma > 0 && chunks.get(comma).is(Kind.COMMA) && nounBefore(comma) >= 0;
  }

  private int nounBefore(int comma) {
    int j = comma - 1;
    if (j >= 0 && chunks.get(j).is(Kind.CLOSE)) {
      j = open(j) - 1;
    }
    return j >= 0 && chunks.get(j).is(Kind.NOUN) ? j : -1;
  }

  /**
   * Whether a finite verb stands between the noun and the verb, which then has that noun as
   * subject.
   */
  private boolean crossesClause(int noun, int verb) {
    for (int j = noun + 1; j < verb; j++) {
      VerbGroup group = chunks.get(j).verb();
      if (group != null && group.form() == Form.FINITE && !relativeBetween(noun, j)) {
        return true;
      }
    }
    return false;
  }

  private boolean relativeBetween(int from, int to) {
    for (int j = from + 1; j < to; j++) {
      if (chunks.get(j).is(Kind.RELATIVE)) {
        return true;
      }
    }
    return false;
  }

  /**
   * Left of a verb group inside the subject ("the bomb planted by rebels", "the man who fled"), or
   * -1.
   */
  private int pastEmbedded(int verb, boolean afterComma) {
    VerbGroup group = requireNonNull(chunks.get(verb).verb());
    if (group.form() != Form.FINITE) {
      return verb - 1;
    }
    for (int j = verb - 1; j >= 0 && verb - j < 8; j--) {
      if (chunks.get(j).is(Kind.RELATIVE)) {
        return j - 1 >= 0 && chunks.get(j - 1).is(Kind.COMMA) && !afterComma ? -1 : j - 1;
      }
      if (chunks.get(j).is(Kind.STOP) || chunks.get(j).is(Kind.SUBORDINATOR)) {
        return -1;
      }
    }
    return -1;
  }

  /** The subject of the verb group before, for one that has none of its own. */
  private Link share(int at, List<Integer> subjects) {
    int previous = previousClause(at);
    if (previous >= 0) {
      Clause clause = clauses.get(previous);
      if (clause.group().form() != Form.FINITE && clause.parent() >= 0) {
        clause = clauses.get(clause.parent());
      }
      subjects.addAll(clause.subjects());
      return Link.COORDINATE;
    }
    return Link.ROOT;
  }

  private void antecedent(int relative, List<Integer> subjects) {
    int j = relative - 1;
    while (j >= 0 && !chunks.get(j).is(Kind.NOUN) && relative - j < 4) {
      j--;
    }
    if (j < 0 || !chunks.get(j).is(Kind.NOUN)) {
      return;
    }
    while (j >= 2
        && governed(j)
        && NOMINAL.contains(norm(j - 1))
        && chunks.get(j - 2).is(Kind.NOUN)) {
      j -= 2;
    }
    coordinated(j, subjects);
  }

  private String norm(int chunk) {
    return sentence.norm(chunks.get(chunk).from());
  }

  /** The noun phrase and those that "and" or a list's commas join to its left. */
  private void coordinated(int noun, List<Integer> subjects) {
    subjects.add(noun);
    int j = noun;
    while (j >= 2) {
      int before = j - 1;
      boolean joined = chunks.get(before).is(Kind.CONJUNCTION);
      if (!joined && !(chunks.get(before).is(Kind.COMMA) && subjects.size() > 1)) {
        return;
      }
      before--;
      if (joined && chunks.get(before).is(Kind.COMMA)) {
        before--;
      }
      while (before >= 2
          && chunks.get(before).is(Kind.NOUN)
          && governed(before)
          && NOMINAL.contains(norm(before - 1))) {
        before -= 2;
      }
      if (before < 0 || !chunks.get(before).is(Kind.NOUN) || governed(before)) {
        return;
      }
      subjects.add(0, before);
      j = before;
    }
  }

  private Link linkBefore(int subject) {
    int j = subject - 1;
    while (j >= 0 && (chunks.get(j).is(Kind.ADVERB) || chunks.get(j).is(Kind.DATE))) {
      j--;
    }
    if (j < 0) {
      return Link.ROOT;
    }
    return switch (chunks.get(j).kind()) {
      case SUBORDINATOR -> norm(j).equals("that") ? Link.COMPLEMENT : Link.ADVERBIAL;
      case VERB -> Link.COMPLEMENT;
      case CONJUNCTION -> Link.COORDINATE;
      case RELATIVE -> Link.RELATIVE;
      default -> Link.ROOT;
    };
  }

  /**
   * A participle or infinitive takes the noun before it or the subject of the clause it hangs on.
   */
  private void dependent(int at, VerbGroup group, List<Integer> subjects) {
    int before = at - 1;
    boolean adjacent = before >= 0 && chunks.get(before).is(Kind.NOUN);
    if (adjacent && ownsParticiple(before, group)) {
      int noun = before;
      while (noun >= 2
          && !numbered(noun)
          && governed(noun)
          && NOMINAL.contains(norm(noun - 1))
          && chunks.get(noun - 2).is(Kind.NOUN)) {
        noun -= 2;
      }
      coordinated(noun, subjects);
      return;
    }
    int parent = previousClause(at);
    if (parent >= 0) {
      subjects.addAll(clauses.get(parent).subjects());
    } else if (adjacent) {
      subjects.add(before);
    }
  }

  /**
   * Objects and prepositional phrases to the right; returns the last chunk that belongs to the
   * clause.
   */
  private int right(int at, List<Integer> objects, List<Prepositional> prepositions) {
    int end = at;
    boolean comma = false;
    for (int j = at + 1; j < chunks.size() && j < at + REACH; j++) {
      Chunk chunk = chunks.get(j);
      switch (chunk.kind()) {
        case NOUN -> {
          if (subjectOfNext(j)) {
            return end;
          }
          if (governed(j)) {
            String preposition = norm(j - 1);
            if (!NOMINAL.contains(preposition) || prepositions.isEmpty() && objects.isEmpty()) {
              prepositions.add(new Prepositional(preposition, j));
            }
          } else if (prepositions.isEmpty() && (!comma || !objects.isEmpty())) {
            objects.add(j);
          } else if (!prepositions.isEmpty() && chunks.get(j - 1).is(Kind.CONJUNCTION)) {
            prepositions.add(
                new Prepositional(prepositions.get(prepositions.size() - 1).preposition(), j));
          }
          end = j;
        }
        case PREPOSITION, ADVERB, ADJECTIVE, DATE, OTHER, CONJUNCTION, OPEN, CLOSE, QUOTE -> {
          if (chunk.is(Kind.CONJUNCTION) && verbFollows(j)) {
            return end;
          }
          if (chunk.is(Kind.DATE) || chunk.is(Kind.ADJECTIVE) || chunk.is(Kind.ADVERB)) {
            end = j;
          }
        }
        case COMMA -> comma = true;
        default -> {
          return end;
        }
      }
    }
    return end;
  }

  /**
   * "people killed in", "militants being held", "attacks targeting": the noun before is the
   * subject.
   */
  private boolean ownsParticiple(int noun, VerbGroup group) {
    if (group.form() == Form.PARTICIPLE || group.form() == Form.ING && group.passive()) {
      return true;
    }
    String head = sentence.norm(chunks.get(noun).head());
    String lemma = Words.english().noun(head);
    return group.form() == Form.ING
        && (previousClause(noun) < 0 || lemma != null && !Predicates.nouns(lemma).isEmpty());
  }

  /** "reports of 80 militants being held": a phrase with a number is no mere complement. */
  private boolean numbered(int noun) {
    Chunk chunk = chunks.get(noun);
    for (int i = chunk.from(); i < chunk.head(); i++) {
      if (sentence.token(i).numeric() || "NUMBER".equals(FunctionWords.tag(sentence.norm(i)))) {
        return true;
      }
    }
    return false;
  }

  private boolean verbFollows(int conjunction) {
    for (int j = conjunction + 1; j < chunks.size(); j++) {
      if (chunks.get(j).verb() != null) {
        return true;
      }
      if (!chunks.get(j).is(Kind.ADVERB) && !chunks.get(j).is(Kind.DATE)) {
        return false;
      }
    }
    return false;
  }

  /** Whether the noun phrase is the subject of a finite verb that follows. */
  private boolean subjectOfNext(int noun) {
    if (governed(noun) && !chunks.get(noun).is(Kind.DATE)) {
      return false;
    }
    int j = noun + 1;
    while (j < chunks.size()) {
      Chunk chunk = chunks.get(j);
      VerbGroup group = chunk.verb();
      if (group != null) {
        return group.form() == Form.FINITE;
      }
      boolean inside =
          chunk.is(Kind.PREPOSITION)
              || chunk.is(Kind.NOUN) && (governed(j) || chunks.get(j - 1).is(Kind.CONJUNCTION))
              || chunk.is(Kind.ADVERB)
              || chunk.is(Kind.CONJUNCTION) && !verbFollows(j)
              || chunk.is(Kind.DATE);
      if (!inside) {
        return false;
      }
      j++;
    }
    return false;
  }

  /** Where the clause begins; phrases that stand before the subject are the verb's too. */
  private int left(int at, List<Integer> subjects, List<Prepositional> prepositions, Link link) {
    int begin = at;
    for (int subject : subjects) {
      if (subject < at
          && link != Link.COORDINATE
          && link != Link.PARTICIPLE
          && link != Link.INFINITIVE) {
        begin = Math.min(begin, subject);
      }
    }
    if (link == Link.PARTICIPLE || link == Link.INFINITIVE) {
      return at;
    }
    for (int j = begin - 1; j >= 0; j--) {
      Chunk chunk = chunks.get(j);
      if (chunk.boundary() || chunk.verb() != null || chunk.is(Kind.CONJUNCTION)) {
        break;
      }
      if (chunk.is(Kind.NOUN) && governed(j) && !NOMINAL.contains(norm(j - 1))) {
        prepositions.add(new Prepositional(norm(j - 1), j));
      }
      begin = j;
    }
    return begin;
  }
}
