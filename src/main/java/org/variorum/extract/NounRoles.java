package org.variorum.extract;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicate;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.Words;
import org.variorum.dictionary.Words.VerbForm;
import org.variorum.document.Section;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.VerbGroup.Form;

/** Fills the roles of the predicates that the head of a noun phrase is: "an attack by rebels". */
final class NounRoles {

  private static final Set<String> AGAINST =
      Set.of("on", "against", "at", "of", "upon", "targeting", "in");

  private final Syntax syntax;
  private final Sentence sentence;
  private final Moods moods;

  NounRoles(Syntax syntax, Moods moods) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.moods = moods;
  }

  /** Adds the frames of the head of a noun phrase. */
  void addTo(List<Frame> into, int index) {
    Chunk chunk = syntax.chunk(index);
    List<Predicate> predicates = ofNoun(chunk);
    if (predicates.isEmpty()) {
      predicates = gerunds(chunk);
    }
    if (predicates.isEmpty()
        || syntax.tag(chunk.head()) == Tag.NAME && caseTells() && !acronym(chunk.head())
        || result(index)) {
      return;
    }
    for (Predicate predicate : predicates) {
      List<Integer> agents = new ArrayList<>();
      List<Integer> patients = new ArrayList<>();
      complements(index, predicate, agents, patients);
      Clause clause = syntax.clauseAt(chunk.head());
      int position = clause == null ? -1 : syntax.clauses().indexOf(clause);
      into.add(
          new Frame(
              predicate,
              sentence,
              chunk.head(),
              position,
              null,
              agents,
              patients,
              moods.mood(chunk, clause)));
    }
  }

  /** What the noun tells of, by itself or by what is before it: "a mortar round", "rocket fire". */
  private List<Predicate> ofNoun(Chunk chunk) {
    List<Predicate> all = Predicates.nouns(syntax.base(chunk.head()));
    if (all.isEmpty() || all.get(0).particle().isEmpty()) { // those with a particle come first
      return all;
    }
    for (int i = chunk.head() - 1; i >= chunk.from(); i--) {
      String word = syntax.lemma(i);
      List<Predicate> compound = all.stream().filter(p -> p.particle().equals(word)).toList();
      if (!compound.isEmpty()) {
        return compound;
      }
    }
    return all.stream().filter(p -> p.particle().isEmpty()).toList();
  }

  /** "the dynamiting of the pipeline": a verb of violence as a noun. */
  private List<Predicate> gerunds(Chunk chunk) {
    String norm = sentence.norm(chunk.head());
    if (!norm.endsWith("ing")
        || syntax.tag(chunk.head()) != Tag.NOUN
        || !sentence.is(chunk.to(), "of")) {
      return List.of();
    }
    VerbForm verb = Words.english().verb(norm);
    return verb == null ? List.of() : Predicates.gerunds(verb.lemma());
  }

  /** "beaten to death", "shot him to death": what became of somebody is no act of its own. */
  private boolean result(int index) {
    int head = syntax.chunk(index).head();
    return index > 0
        && syntax.chunk(index).from() == head
        && sentence.is(head, "death")
        && sentence.is(head - 1, "to");
  }

  /** "an IED": its capitals make no name of it. */
  private boolean acronym(int token) {
    String text = sentence.token(token).text();
    return text.length() > 1 && text.chars().allMatch(Character::isUpperCase);
  }

  private boolean caseTells() {
    return sentence.section() == Section.BODY && !sentence.upperCase();
  }

  /** The phrases that follow a noun: "an attack by rebels on a village". */
  private void complements(
      int index, Predicate predicate, List<Integer> agents, List<Integer> patients) {
    for (int i = index + 1; i + 1 < syntax.chunks().size(); i++) {
      Chunk chunk = syntax.chunk(i);
      if (chunk.verb() != null && (targeting(chunk) || i == index + 1 && happens(chunk))) {
        continue;
      }
      if (chunk.is(Kind.DATE)
          || chunk.is(Kind.NOUN)
          || chunk.is(Kind.ADVERB)
          || chunk.is(Kind.QUOTE) && i == index + 1) {
        continue;
      }
      boolean again =
          !patients.isEmpty()
              && (chunk.is(Kind.CONJUNCTION) || chunk.is(Kind.COMMA))
              && repeats(i, predicate.patient());
      if (again) {
        continue;
      }
      if (chunk.is(Kind.COMMA) && aside(i)) {
        continue;
      }
      if (!chunk.is(Kind.PREPOSITION) || !syntax.chunk(i + 1).is(Kind.NOUN)) {
        return;
      }
      String preposition = sentence.norm(chunk.from());
      boolean inner =
          preposition.equals("of")
              && syntax.chunk(i - 1).is(Kind.NOUN)
              && i - 1 > index
              && !(by(i - 2) && patients.isEmpty() && predicate.act().harm() && several(i + 1));
      if (inner) {
        continue;
      }
      if (preposition.equals("by") || preposition.equals(predicate.agent())) {
        agents.addAll(syntax.list(i + 1));
      } else if (preposition.equals(predicate.patient())
          || predicate.patient().equals("to") && preposition.equals("of")
          || !predicate.act().harm()
              && AGAINST.contains(preposition)
              && !preposition.equals("in")) {
        patients.addAll(syntax.list(i + 1));
      }
    }
  }

  /** "the killing by police of three men", "of farmer Juan Perez"; but "by members of the army". */
  private boolean several(int phrase) {
    int first = syntax.chunk(phrase).from();
    int head = syntax.chunk(phrase).head();
    return syntax.tag(first) == Tag.NUMBER
        || sentence.is(first, "a")
        || sentence.is(first, "an")
        || syntax.tag(first) == Tag.NOUN && syntax.tag(head) == Tag.NAME && first < head;
  }

  /**
   * "an attack in Kutum, North Darfur, by militiamen", "the murder of X, head of the bank, by Y": a
   * comma before or behind what is told in passing, where "by" goes on.
   */
  private boolean aside(int comma) {
    int close = passing(comma, 1);
    return by(comma + 1) && passing(comma, -1) >= 0 || close >= 0 && by(close + 1);
  }

  /** The other comma around a phrase without a verb, one step or more to a side; or -1. */
  private int passing(int comma, int step) {
    for (int i = comma + step; i >= 0 && i < syntax.chunks().size(); i += step) {
      Chunk chunk = syntax.chunk(i);
      if (chunk.is(Kind.COMMA)) {
        return i == comma + step ? -1 : i;
      }
      if (!chunk.is(Kind.NOUN) && !chunk.is(Kind.PREPOSITION) && !chunk.is(Kind.DATE)) {
        return -1;
      }
    }
    return -1;
  }

  private boolean by(int chunk) {
    return chunk < syntax.chunks().size()
        && syntax.chunk(chunk).is(Kind.PREPOSITION)
        && sentence.is(syntax.chunk(chunk).from(), "by");
  }

  /** "An attack has occurred on a village by herders": the verb says no more than the noun. */
  private static boolean happens(Chunk chunk) {
    VerbGroup verb = chunk.verb();
    return verb != null
        && verb.form() == VerbGroup.Form.FINITE
        && !verb.passive()
        && Sequence.any(
            Predicates.verbs(verb.base()), p -> p.act() == Act.OCCUR && p.particle().isEmpty());
  }

  /** "the murders of X, Y, and of Z": the list goes on with its preposition. */
  private boolean repeats(int at, String preposition) {
    for (int i = at; i + 1 < syntax.chunks().size() && i < at + 6; i++) {
      Chunk chunk = syntax.chunk(i);
      if (chunk.is(Kind.CONJUNCTION)) {
        return syntax.chunk(i + 1).is(Kind.PREPOSITION)
            && sentence.norm(syntax.chunk(i + 1).from()).equals(preposition);
      }
      if (!chunk.is(Kind.COMMA) && !chunk.is(Kind.NOUN)) {
        return false;
      }
    }
    return false;
  }

  private static boolean targeting(Chunk chunk) {
    VerbGroup verb = chunk.verb();
    return verb != null && verb.form() == Form.ING && verb.is("target");
  }
}
