package org.variorum.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Predicate;
import org.variorum.dictionary.Predicates;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause.Prepositional;

/** Fills the roles of the predicates that a clause's verb is. */
final class VerbRoles {

  private static final Set<String> TARGETED = Set.of("to", "on", "at", "upon");

  private final Syntax syntax;
  private final Sentence sentence;
  private final Moods moods;
  private final Takings takings;
  private final Companions companions;
  private final VerbParticles particles;
  private final HeadlinePassives headlines;

  VerbRoles(Syntax syntax, Moods moods) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.moods = moods;
    this.takings = new Takings(syntax);
    this.companions = new Companions(syntax);
    this.particles = new VerbParticles(syntax);
    this.headlines = new HeadlinePassives(syntax);
  }

  /** Adds the frames of the verb of a clause. */
  void addTo(List<Frame> into, int index) {
    Clause clause = syntax.clauses().get(index);
    VerbGroup group = clause.group();
    int matched = -1;
    for (Predicate predicate : Predicates.verbs(group.base())) {
      int length = predicate.particle().length();
      if (length < matched
          || length > 0 && !particles.of(clause, predicate)
          || !takings.takes(clause, predicate)) {
        continue;
      }
      matched = Math.max(matched, length);
      into.add(verbFrame(index, clause, predicate));
    }
  }

  /** "was found with his throat cut": whose throat it is. */
  private List<Integer> bearer(Clause clause, int part) {
    boolean with =
        part > 0
            && syntax.chunk(part - 1).is(Kind.PREPOSITION)
            && sentence.is(syntax.chunk(part - 1).from(), "with");
    return with && clause.parent() >= 0
        ? syntax.clauses().get(clause.parent()).subjects()
        : List.of();
  }

  private Frame verbFrame(int index, Clause clause, Predicate predicate) {
    VerbGroup group = clause.group();
    List<Integer> agents = new ArrayList<>();
    List<Integer> patients = new ArrayList<>();
    boolean intransitive = predicate.patient().equals("subject") || burnsDown(clause, predicate);
    boolean passive = group.passive() || headlines.passive(index, clause, predicate);
    if (intransitive) {
      patients.addAll(clause.subjects());
      patients.addAll(companions.of(clause));
      atTheHands(clause, agents);
    } else if (passive) {
      int undergone =
          predicate.particle().isEmpty() ? -1 : particles.undergone(clause, predicate.particle());
      boolean driven = Rammings.drives(predicate);
      if (undergone >= 0) {
        patients.addAll(bearer(clause, undergone));
      } else if (driven) {
        governed(clause, "into", patients);
      } else {
        patients.addAll(clause.subjects());
      }
      if (!authored(clause)) {
        governed(clause, "by", agents);
      }
      atTheHands(clause, agents);
      patients.addAll(companions.of(clause));
    } else {
      boolean setOff = predicate.act() == Act.EXPLODE && !clause.objects().isEmpty();
      if (!predicate.agent().isEmpty() || setOff) { // "Two men exploded a bomb"
        agents.addAll(clause.subjects());
      }
      patients.addAll(first(clause.objects()));
      if (predicate.act().harm()) {
        patients.addAll(companions.behindObject(clause));
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

  /** "The unit burned down": nobody who burned anything. */
  private boolean burnsDown(Clause clause, Predicate predicate) {
    return predicate.act() == Act.BURN
        && predicate.particle().isEmpty()
        && !clause.group().passive()
        && clause.objects().isEmpty()
        && sentence.is(clause.group().head() + 1, "down");
  }

  /** "died at the hands of rebels". */
  private void atTheHands(Clause clause, List<Integer> agents) {
    for (Clause.Prepositional phrase : clause.prepositions()) {
      boolean hands =
          phrase.preposition().equals("at")
              && syntax.lemma(syntax.chunk(phrase.phrase()).head()).equals("hand")
              && phrase.phrase() + 2 < syntax.chunks().size()
              && sentence.is(syntax.chunk(phrase.phrase()).to(), "of")
              && syntax.chunk(phrase.phrase() + 2).is(Chunk.Kind.NOUN);
      if (hands) {
        agents.addAll(syntax.list(phrase.phrase() + 2));
      }
    }
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
      for (Prepositional phrase : clause.prepositions()) {
        boolean told = TARGETED.contains(phrase.preposition());
        if (phrase.phrase() > clause.verb() && (told || !target.isEmpty())) {
          boolean at = phrase.preposition().equals("at"); // "on worshippers at a mosque"
          if (!told || !at && !joined(target, phrase.phrase())) {
            break; // "set fire to three buses on the road to Pasto"
          }
          target.add(phrase.phrase());
        }
      }
    }
    boolean rams = predicate.lemma().equals("ram");
    if (attack && (predicate.particle().equals("into") || rams)) { // "rammed a car into a crowd"
      governed(clause, "into", target);
    }
    return target;
  }

  /** Whether a phrase is the first or goes on with those before: "to a school and a clinic". */
  private boolean joined(List<Integer> before, int phrase) {
    return before.isEmpty()
        || syntax.chunk(phrase - 1).is(Kind.CONJUNCTION)
        || syntax.chunk(phrase - 1).is(Kind.COMMA);
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
    boolean be = next.verb() == at && next.group().is("be");
    return be ? first(next.objects()) : List.of();
  }

  private static List<Integer> first(List<Integer> phrases) {
    return phrases.isEmpty() ? phrases : phrases.subList(0, 1);
  }

  private void governed(Clause clause, String preposition, List<Integer> into) {
    for (Prepositional phrase : clause.prepositions()) {
      if (phrase.preposition().equals(preposition) && !excluded(phrase.phrase())) {
        into.add(phrase.phrase());
      }
    }
  }

  /** "shot after a speech in the square by the mayor": who spoke, and not who shot. */
  private boolean authored(Clause clause) {
    for (Prepositional phrase : clause.prepositions()) {
      if (phrase.preposition().equals("by")) {
        return false;
      }
      if (GrammarWords.AUTHORED.is(syntax.base(syntax.chunk(phrase.phrase()).head()))) {
        return true;
      }
    }
    return false;
  }

  /** "killed not by rebels but by soldiers". */
  private boolean excluded(int phrase) {
    int not = syntax.chunk(phrase - 1).from() - 1;
    return not >= 0 && syntax.tag(not) == Tag.NOT;
  }
}
