package org.variorum.extract;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.VerbGroup.Form;
import org.variorum.extract.VerbGroup.Tense;

/**
 * Past verbs behind another verb: whether they share its auxiliary, "was ambushed and murdered",
 * act by themselves, "was not involved and blamed the rebels", or describe, "appeared in court
 * charged".
 */
final class SecondVerbs {

  private static final WordSet NAMING = WordSet.of("call", "name", "dub", "nickname", "identify");

  /** Whose passive keeps an object: "was offered money". */
  private static final WordSet GIVING =
      WordSet.of(
          "give",
          "offer",
          "award",
          "ask",
          "tell",
          "show",
          "pay",
          "deny",
          "refuse",
          "send",
          "grant",
          "sentence",
          "make",
          "elect",
          "appoint",
          "declare",
          "leave",
          "find",
          "hold",
          "take");

  /** What nobody does to anybody, so that its past is no participle. */
  private static final WordSet INTRANSITIVE =
      WordSet.of(
          "appear", "arrive", "emerge", "occur", "happen", "disappear", "vanish", "erupt", "exist");

  private final ChunkRow row;

  SecondVerbs(ChunkRow row) {
    this.row = row;
  }

  /** What nobody does to anybody: "appeared". */
  static boolean intransitive(VerbGroup group) {
    return INTRANSITIVE.has(group.base());
  }

  /** "called", "named", whose participle keeps an object: "a man called X". */
  static boolean naming(VerbGroup group) {
    return NAMING.has(group.base());
  }

  /**
   * The form of a verb that "and" joins to the one before, or null where that one does not tell it.
   */
  @Nullable VerbGroup joined(int i, VerbGroup group, VerbGroup before) {
    boolean past = group.form() == Form.PARTICIPLE || group.tense() == Tense.PAST;
    if (!past) {
      return null;
    }
    if (before.passive() && ownObject(i, group)) {
      return new VerbGroup(
          group.base(), group.head(), Form.FINITE, Tense.PAST, false, group.negated(), null);
    }
    return perfectOrPassive(before)
        ? new VerbGroup(
            group.base(),
            group.head(),
            before.form(),
            before.tense(),
            before.passive(),
            group.negated(),
            before.modal())
        : null;
  }

  /** "appeared in court on Monday | charged with murder": a second verb that nothing joins. */
  boolean describes(int i) {
    if (!row.is(i + 1, Kind.PREPOSITION)) {
      return false;
    }
    for (int j = i - 1; j > 0; j--) {
      VerbGroup verb = row.verb(j);
      if (verb != null) {
        return verb.form() == Form.FINITE && intransitive(verb);
      }
      boolean within =
          row.is(j, Kind.PREPOSITION)
              || row.is(j, Kind.DATE)
              || row.is(j, Kind.NOUN) && row.governed(j);
      if (!within) {
        return false;
      }
    }
    return false;
  }

  /**
   * Whom the verb itself is done to, right behind it; not "was fined $500", "was given a medal".
   */
  private boolean ownObject(int i, VerbGroup group) {
    return row.is(i + 1, Kind.NOUN)
        && !row.numbered(i + 1)
        && !naming(group)
        && !GIVING.has(group.base());
  }

  /** "have shot and killed", "was ambushed and murdered": one auxiliary serves both. */
  private static boolean perfectOrPassive(VerbGroup group) {
    return group.passive() || group.tense() == Tense.PERFECT || group.tense() == Tense.PLUPERFECT;
  }
}
