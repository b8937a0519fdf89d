package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.attribution.Stance;

/** Who the killers, the gunman or the attackers are said to be. */
final class Identities {

  private static final Set<String> IDENTIFY = Set.of("identify", "name");

  private final Suspicions suspicions;

  Identities(Suspicions suspicions) {
    this.suspicions = suspicions;
  }

  /** "the killers were members of the army". */
  void identified(Syntax syntax, Clause clause) {
    boolean copula =
        clause.group().lemma().equals("be")
            && clause.group().form() == VerbGroup.Form.FINITE
            && !clause.group().negated()
            && clause.subjects().stream()
                .anyMatch(s -> Suspicions.CULPRITS.has(syntax.base(syntax.chunk(s).head())));
    if (copula) {
      Stance stance = clause.group().modal() == null ? Stance.ASSERTED : Stance.SUSPECTED;
      int next = clause.verb() + 1;
      boolean behind = next < syntax.chunks().size() && syntax.chunk(next).is(Chunk.Kind.NOUN);
      List<Integer> who = clause.objects().isEmpty() && behind ? List.of(next) : clause.objects();
      suspicions.enter(syntax, clause, who, stance, "those who did it are <actor>");
    }
  }

  /** "the gunman was identified as Ali Hassan", "police named the suspect as Ali Hassan". */
  void identifiedAs(Syntax syntax, Clause clause) {
    VerbGroup group = clause.group();
    List<Integer> whom = group.passive() ? clause.subjects() : clause.objects();
    boolean culprit =
        IDENTIFY.contains(group.lemma())
            && !group.negated()
            && clause.link() != Clause.Link.RELATIVE // "the killers, whom locals identified as"
            && whom.stream()
                .anyMatch(s -> Suspicions.CULPRITS.has(syntax.base(syntax.chunk(s).head())));
    for (Prepositional phrase : culprit ? clause.prepositions() : List.<Prepositional>of()) {
      if (phrase.preposition().equals("as")) {
        suspicions.enter(
            syntax,
            clause,
            List.of(phrase.phrase()),
            Stance.ASSERTED,
            "those who did it are identified as <actor>");
      }
    }
  }
}
