package org.variorum.dictionary;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * Vehicles that stand for the force whose they are: "Turkish jets bombed" tells of the air force.
 *
 * <p>Immutable and safe for use by several threads.
 */
public final class WarMachines {

  /** Who has them. */
  private enum Whose {
    /** Forces alone. */
    FORCES,
    /** Anybody, and forces too. */
    ANYBODY
  }

  /** A vehicle: the noun for its force and who has it. */
  private record Machine(String force, Whose whose) {}

  private static final Map<String, Machine> MACHINES =
      Tsv.load("war-machines.tsv").rows().stream()
          .collect(
              Collectors.toUnmodifiableMap(
                  row -> row.get("word"),
                  row -> new Machine(row.get("force"), row.choice(Whose.class, "whose"))));

  /** Aircraft have a letter or a maker's short name, a hyphen and a number. */
  private static final Pattern MODEL =
      Pattern.compile(
          "(?:[FBAJH]|Su|SU|Mi|MI|MiG|MIG|Tu|TU|Il|IL|An|AN|AH|UH|AC|MQ|RQ)-?\\d{1,3}s?");

  private static final WordFact<Machine> OF_NOUN = WordFact.of(MACHINES::get);

  private WarMachines() {}

  /** Whether a noun in its base form is one. */
  public static boolean is(@Nullable String noun) {
    return noun != null && MACHINES.containsKey(noun);
  }

  /** As {@link #is(String)}, of a word that remembers it. */
  public static boolean is(Lexeme noun) {
    return OF_NOUN.of(noun) != null;
  }

  /** Whether only forces have it: a jet, but not a plane. */
  public static boolean only(String noun) {
    Machine machine = MACHINES.get(noun);
    return machine != null && machine.whose == Whose.FORCES;
  }

  /** Whether a word is what forces call a model of theirs: "F-16s", "Su-25", "MiG-29". */
  public static boolean model(String word) {
    return MODEL.matcher(word).matches();
  }

  /** What the force is called that has it, {@code air force}; null where it is none of these. */
  public static @Nullable String force(@Nullable String noun) {
    Machine machine = noun == null ? null : MACHINES.get(noun);
    return machine == null ? null : machine.force;
  }
}
