package org.variorum.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicates;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
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

  private final ChunkRow row;
  private final Subjects subjects;
  private final DependentSubjects dependents;
  private final RightOfVerb behind;
  private final SharedAuxiliary auxiliary;
  private final List<Clause> clauses = new ArrayList<>();

  private ClauseFinder(ChunkRow row) {
    this.row = row;
    this.subjects = new Subjects(row);
    this.dependents = new DependentSubjects(row);
    this.behind = new RightOfVerb(row);
    this.auxiliary = new SharedAuxiliary(row);
  }

  static List<Clause> find(Sentence sentence, List<Chunk> chunks) {
    ClauseFinder finder = new ClauseFinder(new ChunkRow(sentence, chunks));
    for (int i = 0; i < chunks.size(); i++) {
      VerbGroup group = chunks.get(i).verb();
      if (group != null) {
        finder.clause(i, group);
      }
    }
    SharedPhrases.complete(finder.row, finder.clauses);
    FrontedParticiple.complete(finder.row, finder.clauses);
    return finder.clauses;
  }

  private void clause(int at, VerbGroup group) {
    int parent = clauses.size() - 1;
    Subjects.Found found =
        group.form() == Form.FINITE ? subjects.finite(at) : dependents.find(at, parent < 0);
    Link link =
        found.shares() && parent < 0 && group.form() == Form.FINITE ? Link.ROOT : found.link();
    List<Integer> phrases =
        found.shares() && parent >= 0 ? lent(at, clauses.get(parent), link) : found.phrases();
    List<Integer> objects = new ArrayList<>();
    List<Prepositional> prepositions = new ArrayList<>();
    int end = behind.collect(at, objects, prepositions);
    if (link == Link.RELATIVE && objects.isEmpty()) {
      objects.addAll(subjects.whom(at, group, phrases));
    }
    int begin = left(at, phrases, prepositions, link);
    boolean joined = found.shares() && parent >= 0 && link == Link.COORDINATE;
    clauses.add(
        new Clause(
            at,
            joined ? auxiliary.settle(at, group, clauses.get(parent), objects.isEmpty()) : group,
            phrases,
            objects,
            prepositions,
            link == Link.ROOT ? -1 : parent,
            link,
            row.get(begin).from(),
            row.get(end).to()));
  }

  /**
   * The subject of the clause before; behind "and", of the one that a participle there hangs on,
   * and so in "attacked a convoy escorted by troops, killing six"; behind "accused him of", its
   * object.
   */
  private List<Integer> lent(int at, Clause clause, Link link) {
    if (controlled(at, clause)) {
      return clause.objects().subList(0, 1);
    }
    boolean aside = link == Link.PARTICIPLE && row.is(at - 1, Kind.COMMA) && describes(clause);
    if (link == Link.PARTICIPLE && row.is(at - 1, Kind.COMMA) && harms(row.verb(at))) {
      List<Integer> attackers = attackers(clause);
      if (!attackers.isEmpty()) {
        return attackers;
      }
    }
    boolean over =
        (link == Link.COORDINATE && clause.group().form() != Form.FINITE || aside)
            && clause.parent() >= 0;
    return over ? clauses.get(clause.parent()).subjects() : clause.subjects();
  }

  /**
   * "attackers stormed the village as residents prayed, killing 39": the attackers killed, not
   * those who only prayed; nobody where the clause before is none of that sort.
   */
  private List<Integer> attackers(Clause before) {
    Clause meanwhile = before;
    while (meanwhile.link() == Link.PARTICIPLE
        && meanwhile.parent() >= 0
        && !violent(meanwhile.group())) {
      meanwhile = clauses.get(meanwhile.parent());
    }
    if (meanwhile.link() != Link.ADVERBIAL
        || meanwhile.parent() < 0
        || violent(meanwhile.group())) {
      return List.of();
    }
    Clause above = clauses.get(meanwhile.parent());
    return violent(above.group()) && !above.group().passive() ? above.subjects() : List.of();
  }

  private static boolean violent(VerbGroup group) {
    return Sequence.any(
        Predicates.verbs(group.base()), p -> p.act().violent() || p.act() == Act.LAUNCH);
  }

  private static boolean harms(@Nullable VerbGroup group) {
    return group != null && Sequence.any(Predicates.verbs(group.base()), p -> p.act().harm());
  }

  /** "escorted by troops", "held by rebels": said of a noun, and no act that could go on. */
  private static boolean describes(Clause clause) {
    return clause.link() == Link.PARTICIPLE
        && clause.group().form() == Form.PARTICIPLE
        && Sequence.none(
            Predicates.verbs(clause.group().base()),
            p -> p.act().harm() || p.act() == Act.ATTACK || p.act() == Act.EXPLODE);
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
        && Sequence.none(clause.prepositions(), p -> p.phrase() > clause.objects().get(0));
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
      if (chunk.is(Kind.NOUN) && row.governed(j) && !ofNoun(j)) {
        prepositions.add(new Prepositional(row.norm(j - 1), j));
      }
      begin = j;
    }
    return begin;
  }

  /** "according to a report by experts in Lima, the bomb was left": no one who left it. */
  private boolean ofNoun(int noun) {
    String preposition = row.norm(noun - 1);
    return row.nominal(preposition) || preposition.equals("by") && row.is(noun - 2, Kind.NOUN);
  }

  /** Behind the last token of the clause before, where that one can stand alone; 0 at first. */
  private int finished() {
    int at = clauses.size() - 1;
    while (at > 0 && clauses.get(at).link() == Link.PARTICIPLE) { // "a video shown in court"
      at--;
    }
    Clause last = at < 0 ? null : clauses.get(at);
    boolean whole =
        last != null && last.group().form() == Form.FINITE && !last.subjects().isEmpty();
    return last == null || !whole ? 0 : last.to();
  }
}
