package org.variorum.extract.casualty;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement.Share;
import org.variorum.extract.casualty.VictimReader.Victims;

/**
 * The state people are in: "12 dead", "leaves 30 wounded", "five people were missing", "the dead".
 */
final class ToldByState {

  private static final Map<String, Effect> STATES =
      Map.of(
          "dead", Effect.KILLED,
          "wounded", Effect.WOUNDED,
          "injured", Effect.WOUNDED,
          "hurt", Effect.WOUNDED,
          "missing", Effect.MISSING,
          "homeless", Effect.DISPLACED,
          "hostage", Effect.KIDNAPPED,
          "captive", Effect.CAPTURED);

  /** Verbs that say of somebody that they are in a state. */
  private static final Set<String> STATING =
      Set.of(
          "be",
          "find",
          "leave",
          "confirm",
          "declare",
          "pronounce",
          "report",
          "fear",
          "presume",
          "believe",
          "lie");

  private static final Set<String> BODIES = Set.of("body", "corpse");
  private static final Set<String> FINDING =
      Set.of(
          "find",
          "discover",
          "recover",
          "retrieve",
          "pull",
          "dump",
          "dig",
          "exhume",
          "unearth",
          "collect",
          "count",
          "bring",
          "take");

  private final Syntax syntax;
  private final VictimReader reader;

  ToldByState(Syntax syntax, VictimReader reader) {
    this.syntax = syntax;
    this.reader = reader;
  }

  void read(List<Mention<CasualtyStatement>> into) {
    Sentence sentence = syntax.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      boolean bodies = BODIES.contains(syntax.lemma(i)) && found(i);
      Effect effect = bodies ? Effect.KILLED : STATES.get(sentence.norm(i));
      if (effect == null || told(into, i)) {
        continue;
      }
      int phrase = bodies ? syntax.chunkAt(i) : people(i);
      Victims victims = phrase < 0 ? null : reader.read(syntax, phrase);
      if (victims != null && victims.count() != null) {
        int from = Math.min(victims.from(), i);
        int to = Math.max(victims.to(), i + 1);
        into.add(
            Told.mention(
                sentence,
                from,
                to,
                effect,
                Stance.ASSERTED,
                victims,
                victims.more() ? Share.ADDITIONAL : Share.WHOLE,
                sentence.norm(i)));
      }
    }
  }

  /** "found the bodies of", "ten bodies were recovered". */
  private boolean found(int token) {
    int chunk = syntax.chunkAt(token);
    return syntax.clauses().stream()
        .filter(c -> FINDING.contains(c.group().lemma()) && !c.group().negated())
        .anyMatch(c -> c.subjects().contains(chunk) || c.objects().contains(chunk));
  }

  /** Whether a verb has told it already: "shot dead". */
  private static boolean told(List<Mention<CasualtyStatement>> into, int token) {
    return into.stream()
        .anyMatch(m -> m.covers(token) || m.to() == token && m.value().effect() == Effect.KILLED);
  }

  /** The phrase of those who are in the state at {@code token}, or -1. */
  private int people(int token) {
    int at = syntax.chunkAt(token);
    Chunk chunk = syntax.chunk(at);
    if (chunk.is(Chunk.Kind.NOUN)) {
      boolean counted = chunk.from() < token;
      return counted && chunk.head() >= token ? at : -1;
    }
    int before = at - 1;
    while (before > 0 && syntax.chunk(before).is(Chunk.Kind.ADVERB)) {
      before--;
    }
    if (before >= 0 && syntax.chunk(before).is(Chunk.Kind.NOUN)) {
      return before;
    }
    return before >= 1 ? copula(before) : -1;
  }

  /** "five people were dead". */
  private @Nullable Integer subject(int verb) {
    return syntax.clauses().stream()
        .filter(c -> c.verb() == verb && !c.group().negated() && !c.subjects().isEmpty())
        .map(c -> c.subjects().get(0))
        .findFirst()
        .orElse(null);
  }

  private int copula(int before) {
    Chunk chunk = syntax.chunk(before);
    boolean be = chunk.verb() != null && STATING.contains(chunk.verb().lemma());
    Integer subject = be ? subject(before) : null;
    return subject == null ? -1 : subject;
  }
}
