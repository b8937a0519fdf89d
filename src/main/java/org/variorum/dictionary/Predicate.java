package org.variorum.dictionary;

import org.jspecify.annotations.Nullable;

/**
 * A verb or noun that says what was done, and where in its sentence the parties stand.
 *
 * @param lemma base form
 * @param particle the words that must follow a verb or its object, or the word that must stand
 *     before a noun in its phrase ("mortar" of "mortar round"); or the empty string
 * @param noun whether it is a noun
 * @param act what was done
 * @param effect what became of the patient, by name, or null
 * @param type the kind of incident it tells of, by name, or null
 * @param patient where the one it was done to stands: object, subject, or a preposition; empty for
 *     nowhere
 * @param agent where the doer stands: subject, or a preposition; empty for nowhere
 */
public record Predicate(
    String lemma,
    String particle,
    boolean noun,
    Act act,
    @Nullable String effect,
    @Nullable String type,
    String patient,
    String agent) {}
