package org.variorum.extract;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.Peoples;
import org.variorum.dictionary.Predicate;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.Words;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.VerbGroup.Form;
import org.variorum.extract.VerbGroup.Tense;

/**
 * A second verb that shares the "were" of a passive some words before it: "were dragged from their
 * beds and shot at the university".
 *
 * <p>What is done to somebody, as shooting or hanging, is told with whom it was done to; where the
 * clause has no object of its own and aims at nobody, that is the subject of the passive.
 */
final class SharedAuxiliary {

  private final ChunkRow row;

  SharedAuxiliary(ChunkRow row) {
    this.row = row;
  }

  /** The verb of a clause that "and" joins to another, in the form that the sentence needs. */
  VerbGroup settle(int at, VerbGroup group, Clause before, boolean objectless) {
    boolean past =
        group.form() == Form.FINITE
            && group.tense() == Tense.PAST
            && !group.passive()
            && !group.negated()
            && group.modal() == null;
    boolean shared =
        past
            && objectless
            && before.group().passive()
            && before.group().form() == Form.FINITE
            && done(group.base())
            && !aimed(at);
    return shared
        ? new VerbGroup(
            group.base(),
            group.head(),
            Form.FINITE,
            before.group().tense(),
            true,
            false,
            before.group().modal())
        : group;
  }

  /** "shot", "hanged", "burned": what is done to somebody or something. */
  private static boolean done(Lexeme base) {
    return Sequence.any(
        Predicates.verbs(base),
        p -> p.particle().isEmpty() && p.patient().equals("object") && needs(p));
  }

  private static boolean needs(Predicate predicate) {
    Act act = predicate.act();
    return act.harm() || act == Act.ABDUCT || act == Act.DETAIN || act == Act.BURN;
  }

  /** "were stopped and shot at the soldiers": whom they aim at. */
  private boolean aimed(int at) {
    if (!row.is(at + 1, "at") || !row.is(at + 2, Kind.NOUN)) {
      return false;
    }
    if (Peoples.longest(row.sentence(), row.get(at + 2).head()) != null) {
      return true; // "shot at Palestinians"
    }
    String noun = row.sentence().lexeme(row.get(at + 2).head()).noun();
    Words.Entry entry = noun == null ? null : Words.english().entry(noun);
    return entry != null && entry.category().equals("person") || "crowd".equals(noun);
  }
}
