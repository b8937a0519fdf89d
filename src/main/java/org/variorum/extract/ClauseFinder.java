package org.variorum.extract;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.Predicate;
import org.variorum.dictionary.Predicates;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.VerbGroup.Form;

/**
 * Finds each verb group's subject, objects and prepositional phrases, and the clause it depends on.
 *
 * <p>Work per verb group is bounded by a fixed reach, so that no sentence costs more than its
 * length.
 */
final class ClauseFinder {

  private static final int REACH = 60;

  private final ChunkRow row;
  private final Subjects subjects;
  private final List<Clause> clauses = new ArrayList<>();

  private ClauseFinder(ChunkRow row) {
    this.row = row;
    this.subjects = new Subjects(row);
  }

  static List<Clause> find(Sentence sentence, List<Chunk> chunks) {
    ClauseFinder finder = new ClauseFinder(new ChunkRow(sentence, chunks));
    for (int i = 0; i < chunks.size(); i++) {
      VerbGroup group = chunks.get(i).verb();
      if (group != null) {
        finder.clause(i, group);
      }
    }
    finder.shareObjects();
    finder.lendForward();
    return finder.clauses;
  }

  private void clause(int at, VerbGroup group) {
    int parent = clauses.size() - 1;
    Subjects.Found found =
        group.form() == Form.FINITE ? subjects.finite(at) : subjects.dependent(at, parent < 0);
    Link link =
        found.shares() && parent < 0 && group.form() == Form.FINITE ? Link.ROOT : found.link();
    List<Integer> phrases =
        found.shares() && parent >= 0 ? lent(at, clauses.get(parent), link) : found.phrases();
    List<Integer> objects = new ArrayList<>();
    List<Prepositional> prepositions = new ArrayList<>();
    int end = right(at, objects, prepositions);
    if (link == Link.RELATIVE && objects.isEmpty()) {
      objects.addAll(subjects.whom(at, group, phrases));
    }
    int begin = left(at, phrases, prepositions, link);
    clauses.add(
        new Clause(
            at,
            group,
            phrases,
            objects,
            prepositions,
            link == Link.ROOT ? -1 : parent,
            link,
            row.get(begin).from(),
            row.get(end).to()));
  }

  /**
   * The subject of the clause before; behind "and", of the one that a participle there hangs on;
   * behind "accused him of", its object.
   */
  private List<Integer> lent(int at, Clause clause, Link link) {
    if (controlled(at, clause)) {
      return clause.objects().subList(0, 1);
    }
    boolean over =
        link == Link.COORDINATE && clause.group().form() != Form.FINITE && clause.parent() >= 0;
    return over ? clauses.get(clause.parent()).subjects() : clause.subjects();
  }

  /** "accused the rebels of killing", "arrested a man for killing": the object does it. */
  private boolean controlled(int at, Clause clause) {
    VerbGroup group = row.verb(at);
    if (group == null || group.form() != Form.ING || !row.is(at - 1, Kind.PREPOSITION)) {
      return false;
    }
    String preposition = row.norm(at - 1);
    boolean controls =
        preposition.equals("of") || preposition.equals("for") || preposition.equals("from");
    return controls
        && !clause.group().passive()
        && clause.objects().size() == 1
        && clause.objects().get(0) > clause.verb()
        && clause.prepositions().stream().noneMatch(p -> p.phrase() > clause.objects().get(0));
  }

  /** Objects and prepositional phrases to the right; returns the clause's last chunk. */
  private int right(int at, List<Integer> objects, List<Prepositional> prepositions) {
    int end = at;
    boolean comma = false;
    for (int j = behindResult(at); j < row.size() && j < at + REACH; j++) {
      Chunk chunk = row.get(j);
      switch (chunk.kind()) {
        case NOUN -> {
          if (subjectOfNext(j) && !harmed(at, j)) {
            return end;
          }
          if (objects.isEmpty() && j == at + 2 && row.is(j - 1, Kind.CONJUNCTION)) {
            return end;
          }
          if (row.governed(j)) {
            String preposition = row.norm(j - 1);
            if (!row.nominal(preposition) || prepositions.isEmpty() && objects.isEmpty()) {
              prepositions.add(new Prepositional(preposition, j));
            }
          } else if (prepositions.isEmpty() && (!comma || !objects.isEmpty())) {
            objects.add(j);
          } else if (objects.isEmpty() && shifted(at, j)) {
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
        case PREPOSITION, OTHER, OPEN, CLOSE, QUOTE -> {
          // may lead to a phrase that belongs to the clause
        }
        case VERB, SUBORDINATOR, RELATIVE, STOP -> {
          return end;
        }
      }
    }
    return end;
  }

  /** "shot to death a watchman": the object stands behind what became of it. */
  private int behindResult(int verb) {
    boolean toDeath =
        row.is(verb + 1, Kind.PREPOSITION)
            && row.norm(verb + 1).equals("to")
            && row.is(verb + 2, Kind.NOUN)
            && row.norm(verb + 2).equals("death")
            && row.is(verb + 3, Kind.NOUN);
    return toDeath ? verb + 3 : verb + 1;
  }

  /** Whether the phrase right behind a verb is whom it harms: "killing 12 in what police said". */
  private boolean harmed(int verb, int noun) {
    VerbGroup group = row.verb(verb);
    if (group == null
        || group.passive()
        || noun != (row.particle(verb + 1) ? verb + 2 : verb + 1)) {
      return false;
    }
    for (Predicate predicate : Predicates.verbs(group.lemma())) {
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
    return Predicates.verbs(group.lemma()).stream()
        .anyMatch(p -> p.act().harm() && p.patient().equals("object"));
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
              || chunk.is(Kind.CONJUNCTION) && !row.verbFollows(j) && !row.norm(j).equals("but");
      if (!inside) {
        return false;
      }
    }
    return false;
  }

  /**
   * Where the clause begins; phrases that stand before the subject are the verb's too, unless they
   * are the clause's before: "killed four in Mopti, a week after militants raided".
   */
  private int left(int at, List<Integer> phrases, List<Prepositional> prepositions, Link link) {
    boolean own = link != Link.COORDINATE && link != Link.PARTICIPLE && link != Link.INFINITIVE;
    if (link == Link.PARTICIPLE || link == Link.INFINITIVE) {
      return at;
    }
    int begin = at;
    for (int phrase : phrases) {
      begin = own && phrase < begin ? phrase : begin;
    }
    int before = finished();
    for (int j = begin - 1; j >= 0; j--) {
      Chunk chunk = row.get(j);
      if (chunk.to() <= before
          || chunk.boundary()
          || chunk.verb() != null
          || chunk.is(Kind.CONJUNCTION)) {
        break;
      }
      if (chunk.is(Kind.NOUN) && row.governed(j) && !row.nominal(row.norm(j - 1))) {
        prepositions.add(new Prepositional(row.norm(j - 1), j));
      }
      begin = j;
    }
    return begin;
  }

  /** Behind the last token of the clause before, where that one can stand alone; 0 at first. */
  private int finished() {
    Clause last = clauses.isEmpty() ? null : clauses.get(clauses.size() - 1);
    boolean whole =
        last != null && last.group().form() == Form.FINITE && !last.subjects().isEmpty();
    return last == null || !whole ? 0 : last.to();
  }

  /** "shot and killed a man": the first verb has the second's object. */
  private void shareObjects() {
    for (int c = 0; c + 1 < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      Clause next = clauses.get(c + 1);
      boolean joined = joined(clause.verb(), next.verb());
      boolean alike = clause.group().passive() == next.group().passive();
      if (joined && alike && clause.objects().isEmpty() && !next.objects().isEmpty()) {
        clauses.set(c, clause.withObjects(next.objects()));
      } else if (joined && alike && clause.group().passive() && doers(clause).isEmpty()) {
        clauses.set(c, clause.with(doers(next)));
      }
    }
  }

  /** "was attacked and burned by armed men": the doers of both. */
  private static List<Prepositional> doers(Clause clause) {
    return clause.prepositions().stream().filter(p -> p.preposition().equals("by")).toList();
  }

  /**
   * "After killing the guard, the robbers fled": a clause before a comma that has no subject takes
   * the one behind it.
   */
  private void lendForward() {
    for (int c = 0; c + 1 < clauses.size(); c++) {
      Clause clause = clauses.get(c);
      Clause next = clauses.get(c + 1);
      boolean dependent = clause.link() == Link.PARTICIPLE && clause.group().form() != Form.FINITE;
      if (dependent && fronted(clause.verb()) && next.group().form() == Form.FINITE) {
        int subject = next.subjects().isEmpty() ? -1 : next.subjects().get(0);
        if (subject > clause.verb() && row.is(subject - 1, Kind.COMMA)) {
          clauses.set(c, clause.withSubjects(next.subjects()));
          if (next.parent() == c) {
            clauses.set(c + 1, next.under(clause.parent()));
          }
        }
      }
    }
  }

  /** Whether nothing stands before the clause that it could hang on. */
  private boolean fronted(int verb) {
    int opener = row.is(verb - 1, Kind.PREPOSITION) || row.is(verb - 1, Kind.SUBORDINATOR) ? 1 : 0;
    int before = verb - opener - 1;
    return before < 0
        || row.is(before, Kind.SUBORDINATOR)
        || row.is(before, Kind.STOP)
        || row.is(before, Kind.QUOTE);
  }

  /** "shot and killed", "shot dead or burned": nothing but the verb's own words between. */
  private boolean joined(int verb, int next) {
    boolean conjunction = false;
    for (int j = verb + 1; j < next; j++) {
      if (row.is(j, Kind.CONJUNCTION)) {
        conjunction = true;
      } else if (!row.is(j, Kind.ADJECTIVE) && !row.is(j, Kind.ADVERB) && !row.particle(j)) {
        return false;
      }
    }
    return conjunction;
  }
}
