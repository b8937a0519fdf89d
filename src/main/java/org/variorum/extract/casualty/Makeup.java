package org.variorum.extract.casualty;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/**
 * Who some of them were: "Eleven people died; four were policemen", "ten of the wounded are
 * nurses".
 */
final class Makeup {

  private static final Map<String, Effect> GROUPS =
      Map.of(
          "dead", Effect.KILLED,
          "killed", Effect.KILLED,
          "fatality", Effect.KILLED,
          "wounded", Effect.WOUNDED,
          "injured", Effect.WOUNDED,
          "missing", Effect.MISSING,
          "hostage", Effect.KIDNAPPED);

  private static final Set<String> THEM = Set.of("them", "those", "these", "whom");

  private final Syntax syntax;
  private final VictimReader reader;

  Makeup(Syntax syntax, VictimReader reader) {
    this.syntax = syntax;
    this.reader = reader;
  }

  void read(List<Mention<CasualtyStatement>> into) {
    for (Clause clause : syntax.clauses()) {
      if (clause.group().is("be")
          && !clause.group().negated()
          && clause.group().modal() == null
          && !clause.subjects().isEmpty()) {
        add(clause, clause.subjects().get(clause.subjects().size() - 1), into);
      }
    }
  }

  private void add(Clause clause, int subject, List<Mention<CasualtyStatement>> into) {
    int behind = clause.verb() + 1;
    boolean people = behind < syntax.chunks().size() && syntax.chunk(behind).is(Chunk.Kind.NOUN);
    Chunk number = syntax.chunk(subject);
    if (!people || subject >= clause.verb() || syntax.tag(number.head()) != Tag.NUMBER) {
      return;
    }
    Victims counted = reader.read(syntax, subject);
    Victims who = reader.read(syntax, behind);
    Effect effect = effect(subject, into);
    if (counted == null || counted.count() == null || who == null || effect == null) {
      return;
    }
    if (who.count() != null && who.count().figure() != null && !who.one()) {
      return;
    }
    into.removeIf(m -> m.from() >= number.from() && m.to() <= syntax.chunk(clause.verb()).from());
    Victims some =
        new Victims(
            number.from(),
            syntax.chunk(behind).to(),
            who.text(),
            who.nature(),
            who.fighters(),
            counted.count(),
            false,
            false);
    into.add(
        Told.mention(
            syntax.sentence(),
            some.from(),
            some.to(),
            effect,
            Stance.ASSERTED,
            some,
            Share.PART,
            "among them"));
  }

  /** What became of those whom the number is of; null when they are not of the harmed. */
  private @Nullable Effect effect(int subject, List<Mention<CasualtyStatement>> told) {
    int end = syntax.phraseEnd(subject);
    String of = syntax.lemma(syntax.chunk(end).head());
    if (end > subject && !THEM.contains(of)) {
      return GROUPS.get(syntax.sentence().norm(syntax.chunk(end).head()));
    }
    Effect last = null;
    for (Mention<CasualtyStatement> mention : told) {
      if (mention.to() <= syntax.chunk(subject).from()
          && mention.value().count() != null
          && !mention.value().stance().silence()) {
        last = mention.value().effect();
      }
    }
    return last;
  }
}
