package org.variorum.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sequence;

/**
 * A verb group with the phrases that depend on it. Phrases are given as positions among the
 * sentence's chunks.
 *
 * @param verb the verb group's chunk
 * @param group the verb group
 * @param subjects who acts (active) or is acted upon (passive); several when coordinated; may be
 *     those of another clause that this one shares
 * @param objects what follows the verb without a preposition
 * @param prepositions phrases bound to the verb by a preposition, in order
 * @param parent position of the clause it depends on, or -1
 * @param link how it depends
 * @param from first token of the clause's own words
 * @param to behind their last token
 */
public record Clause(
    int verb,
    VerbGroup group,
    List<Integer> subjects,
    List<Integer> objects,
    List<Prepositional> prepositions,
    int parent,
    Link link,
    int from,
    int to) {

  /** How a clause depends on its parent. */
  public enum Link {
    ROOT,
    /** "said that …". */
    COMPLEMENT,
    /** "the bomb that …". */
    RELATIVE,
    /** "when …", "because …". */
    ADVERBIAL,
    COORDINATE,
    /** "killing 12", "planted by rebels". */
    PARTICIPLE,
    INFINITIVE
  }

  /** A preposition and its noun phrase. */
  public record Prepositional(String preposition, int phrase) {}

  public Clause {
    subjects = Sequence.copyOf(subjects);
    objects = Sequence.copyOf(objects);
    prepositions = Sequence.copyOf(prepositions);
  }

  /** By the verb first, of which there is one for each clause of a sentence. */
  @Override
  public boolean equals(@Nullable Object other) {
    return this == other
        || other instanceof Clause clause
            && verb == clause.verb
            && from == clause.from
            && to == clause.to
            && parent == clause.parent
            && link == clause.link
            && group.equals(clause.group)
            && subjects.equals(clause.subjects)
            && objects.equals(clause.objects)
            && prepositions.equals(clause.prepositions);
  }

  @Override
  public int hashCode() {
    return 31 * verb + from;
  }

  Clause withObjects(List<Integer> others) {
    return new Clause(verb, group, subjects, others, prepositions, parent, link, from, to);
  }

  Clause withSubjects(List<Integer> others) {
    return new Clause(verb, group, others, objects, prepositions, parent, link, from, to);
  }

  Clause under(int other) {
    return new Clause(verb, group, subjects, objects, prepositions, other, link, from, to);
  }

  Clause with(List<Prepositional> more) {
    List<Prepositional> all = new ArrayList<>(prepositions);
    all.addAll(more);
    return new Clause(verb, group, subjects, objects, all, parent, link, from, to);
  }

  public boolean covers(int token) {
    return from <= token && token < to;
  }
}
