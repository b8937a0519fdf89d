package org.variorum.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicate;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.VerbGroup.Form;
import org.variorum.extract.VerbGroup.Tense;

/** Fills the roles of the predicates that a clause's verb is. */
final class VerbRoles {

  private static final Set<String> LED = Set.of("take from", "take away", "drag from", "haul from");

  /** From where people are taken against their will. */
  private static final WordSet HOMES =
      WordSet.of(
          "home",
          "house",
          "bed",
          "room",
          "apartment",
          "flat",
          "car",
          "vehicle",
          "bus",
          "village",
          "school",
          "office",
          "workplace",
          "farm",
          "church",
          "hotel",
          "dormitory",
          "residence");

  /** Where people are taken for their own good. */
  private static final WordSet CARE =
      WordSet.of("hospital", "clinic", "morgue", "mortuary", "safety", "infirmary", "shelter");

  private final Syntax syntax;
  private final Sentence sentence;
  private final Moods moods;

  VerbRoles(Syntax syntax, Moods moods) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.moods = moods;
  }

  /** Adds the frames of the verb of a clause. */
  void addTo(List<Frame> into, int index) {
    Clause clause = syntax.clauses().get(index);
    VerbGroup group = clause.group();
    int matched = -1;
    for (Predicate predicate : Predicates.verbs(group.lemma())) {
      int length = predicate.particle().length();
      if (length < matched
          || length > 0 && !particle(clause, predicate.particle())
          || !takes(clause, predicate)) {
        continue;
      }
      matched = Math.max(matched, length);
      into.add(verbFrame(index, clause, predicate));
    }
  }

  /** "seized ten tourists" took people, "seized the town" did not. */
  private boolean takes(Clause clause, Predicate predicate) {
    if (predicate.act() == Act.SAY && predicate.lemma().equals("rule")) {
      return clause.objects().isEmpty() && !clause.group().passive(); // "a court ruled"
    }
    if (predicate.act() == Act.ABDUCT
        && LED.contains(predicate.lemma() + ' ' + predicate.particle())) {
      return ledAway(clause, predicate.particle());
    }
    boolean thing = predicate.act() == Act.SEIZE || predicate.act() == Act.STEAL;
    if (!thing && predicate.act() != Act.ABDUCT
        || !predicate.particle().isEmpty()
        || !Predicates.seizes(predicate.lemma())) {
      return true;
    }
    List<Integer> taken =
        clause.group().passive() || clause.objects().isEmpty()
            ? clause.subjects()
            : clause.objects();
    return people(taken) != thing;
  }

  /** "took two men from their homes", "were led away by soldiers": not to a hospital. */
  private boolean ledAway(Clause clause, String particle) {
    List<Integer> taken = clause.group().passive() ? clause.subjects() : clause.objects();
    boolean named = !taken.isEmpty() && syntax.tag(syntax.chunk(taken.get(0)).head()) == Tag.NAME;
    boolean cared =
        clause.prepositions().stream()
            .anyMatch(
                p ->
                    p.preposition().equals("to")
                        && CARE.has(syntax.base(syntax.chunk(p.phrase()).head())));
    boolean home =
        particle.equals("away")
            || clause.prepositions().stream()
                .anyMatch(
                    p ->
                        p.preposition().equals("from")
                            && HOMES.has(syntax.base(syntax.chunk(p.phrase()).head())));
    return home && !cared && (named || people(taken)) && !harmed(clause);
  }

  /** "dragged them from their homes and shot them": they were not led away. */
  private boolean harmed(Clause clause) {
    int from = syntax.clauses().indexOf(clause);
    return syntax.clauses().stream()
        .filter(c -> c.parent() == from && c.link() == Clause.Link.COORDINATE)
        .anyMatch(
            c ->
                Predicates.verbs(c.group().lemma()).stream()
                    .anyMatch(p -> p.act().harm() && p.particle().isEmpty()));
  }

  private boolean people(List<Integer> phrases) {
    if (phrases.isEmpty()) {
      return false;
    }
    int head = syntax.chunk(phrases.get(0)).head();
    Words.Entry entry = syntax.base(head).entry();
    return syntax.tag(head) == Tag.NOUN && entry != null && entry.category().equals("person");
  }

  private boolean particle(Clause clause, String particle) {
    String[] words = particle.indexOf(' ') < 0 ? new String[] {particle} : particle.split(" ");
    int first = clause.group().head() + 1;
    int objectEnd = first;
    for (int object : clause.objects()) {
      int end = syntax.chunk(syntax.phraseEnd(object)).to();
      if (follows(end, words) || follows(syntax.chunk(object).to(), words)) {
        return true;
      }
      objectEnd = objectEnd == first ? end : objectEnd;
    }
    return follows(first, words) || words.length == 1 && within(first, objectEnd, words[0]);
  }

  private boolean follows(int at, String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (!sentence.norm(at + i).equals(words[i])) {
        return false;
      }
    }
    int behind = at + words.length;
    boolean dated = // "was fired on Monday"
        words.length == 1
            && words[0].equals("on")
            && behind < sentence.size()
            && syntax.chunk(syntax.chunkAt(behind)).is(Kind.DATE);
    return !dated;
  }

  /** A particle that is the head of the object: "opened fire", "claimed responsibility". */
  private boolean within(int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (sentence.norm(i).equals(word)) {
        return syntax.tag(i) == Tag.NOUN;
      }
    }
    return false;
  }

  private Frame verbFrame(int index, Clause clause, Predicate predicate) {
    VerbGroup group = clause.group();
    List<Integer> agents = new ArrayList<>();
    List<Integer> patients = new ArrayList<>();
    boolean intransitive = predicate.patient().equals("subject");
    boolean passive =
        group.passive()
            || bareParticiple(clause, predicate, clause.objects().isEmpty())
            || runOn(index, clause) && bareParticiple(clause, predicate, true);
    if (intransitive) {
      patients.addAll(clause.subjects());
      patients.addAll(companions(clause));
    } else if (passive) {
      patients.addAll(clause.subjects());
      governed(clause, "by", agents);
      patients.addAll(companions(clause));
    } else {
      boolean setOff = predicate.act() == Act.EXPLODE && !clause.objects().isEmpty();
      if (!predicate.agent().isEmpty() || setOff) { // "Two men exploded a bomb"
        agents.addAll(clause.subjects());
      }
      patients.addAll(first(clause.objects()));
      if (predicate.act().harm()) {
        patients.addAll(alongWith(clause));
      }
      List<Integer> target = behindObject(clause, predicate);
      if (!target.isEmpty()) {
        patients.clear();
        patients.addAll(target);
      }
      if (patients.isEmpty() && !predicate.particle().isEmpty()) {
        governed(clause, predicate.particle(), patients);
      }
      if (patients.isEmpty() && (predicate.act() == Act.ATTACK || predicate.act() == Act.CLASH)) {
        for (String preposition : List.of("with", "on", "at", "into", "upon", "against")) {
          governed(clause, preposition, patients);
        }
      }
    }
    if (patients.isEmpty() && predicate.act().harm()) {
      patients.addAll(inverted(index, clause));
    }
    return new Frame(
        predicate,
        sentence,
        group.head(),
        index,
        group,
        agents,
        patients,
        moods.mood(clause, passive));
  }

  /** "set fire to a hotel", "opened fire on a bus": the object is part of the verb. */
  private List<Integer> behindObject(Clause clause, Predicate predicate) {
    List<Integer> target = new ArrayList<>();
    boolean attack = predicate.act() == Act.BURN || predicate.act() == Act.ATTACK;
    if (attack
        && !clause.objects().isEmpty()
        && sentence
            .norm(syntax.chunk(clause.objects().get(0)).head())
            .equals(predicate.particle())) {
      for (String preposition : List.of("to", "on", "at", "upon")) {
        governed(clause, preposition, target);
      }
    }
    if (attack && predicate.particle().equals("into")) { // "rammed a car into a crowd"
      governed(clause, "into", target);
    }
    return target;
  }

  /** "Also hurt was a vendor", "among those killed were two nurses". */
  private List<Integer> inverted(int index, Clause clause) {
    if (index + 1 >= syntax.clauses().size()) {
      return List.of();
    }
    Clause next = syntax.clauses().get(index + 1);
    int at = clause.verb() + 1;
    while (clause.subjects().isEmpty()
        && at + 1 < next.verb()
        && syntax.chunk(at).is(Kind.PREPOSITION)
        && syntax.chunk(at + 1).is(Kind.NOUN)) {
      at += 2;
    }
    boolean be = next.verb() == at && next.group().lemma().equals("be");
    return be ? first(next.objects()) : List.of();
  }

  private static List<Integer> first(List<Integer> phrases) {
    return phrases.isEmpty() ? phrases : phrases.subList(0, 1);
  }

  /** "was killed along with two friends", "was shot with his wife". */
  private List<Integer> companions(Clause clause) {
    List<Integer> found = new ArrayList<>();
    for (Prepositional phrase : clause.prepositions()) {
      int before = phrase.phrase() - 2;
      String word = before < 0 ? "" : sentence.norm(syntax.chunk(before).to() - 1);
      boolean along = word.equals("along") || word.equals("together");
      boolean own =
          (before == clause.verb()
                  || before == clause.verb() + 1 && syntax.chunk(before).is(Kind.ADJECTIVE))
              && syntax.tag(syntax.chunk(phrase.phrase()).from()) == Tag.POSSESSIVE_PRONOUN;
      if (phrase.preposition().equals("alongside")
          || phrase.preposition().equals("with") && (along || own)) {
        found.add(phrase.phrase());
      }
    }
    return found;
  }

  /** "killed the director along with his son". */
  private List<Integer> alongWith(Clause clause) {
    return clause.objects().isEmpty()
        ? List.of()
        : companions(clause).stream()
            .filter(with -> with > clause.objects().get(0) && joined(with))
            .toList();
  }

  private boolean joined(int with) {
    String word = sentence.norm(syntax.chunk(with - 1).from() - 1);
    return word.equals("along") || word.equals("together");
  }

  /** "Twelve killed in blast": a verb that needs an object and has none is a headline's passive. */
  private static boolean bareParticiple(Clause clause, Predicate predicate, boolean objectless) {
    VerbGroup group = clause.group();
    boolean needsObject =
        predicate.act().harm()
            || predicate.act() == Act.ABDUCT
            || predicate.act() == Act.DETAIN
            || predicate.act() == Act.FREE
            || predicate.lemma().equals("capture");
    return needsObject
        && objectless
        && !clause.subjects().isEmpty()
        && clause.link() != Clause.Link.RELATIVE
        && (group.tense() == Tense.PAST || group.form() == Form.PARTICIPLE)
        && group.modal() == null
        && syntaxBare(clause);
  }

  /**
   * "Three civilians killed 12 others injured": a headline's two passives with no comma between.
   */
  private boolean runOn(int index, Clause clause) {
    if (index + 1 >= syntax.clauses().size()
        || clause.objects().size() != 1
        || clause.subjects().size() != 1) {
      return false;
    }
    Clause next = syntax.clauses().get(index + 1);
    return next.link() == Clause.Link.PARTICIPLE
        && next.group().passive()
        && next.subjects().equals(clause.objects())
        && next.verb() == clause.objects().get(0) + 1
        && counted(clause.subjects().get(0))
        && counted(clause.objects().get(0));
  }

  private boolean counted(int phrase) {
    return syntax.tag(syntax.chunk(phrase).from()) == Tag.NUMBER;
  }

  private static boolean syntaxBare(Clause clause) {
    return clause.group().form() != Form.ING && clause.group().form() != Form.INFINITIVE;
  }

  private static void governed(Clause clause, String preposition, List<Integer> into) {
    for (Prepositional phrase : clause.prepositions()) {
      if (phrase.preposition().equals(preposition)) {
        into.add(phrase.phrase());
      }
    }
  }
}
