package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** Whom words about guilt name: "the group responsible", "X is behind the attack". */
final class Culprits {

  /** "was behind it": the act told before. */
  private static final WordSet IT =
      WordSet.of("it", "this", "that", "these", "those", "them", "both");

  /** The words that {@link #at} looks at. */
  static final WordSet WORDS =
      WordSet.of(
          "responsible",
          "behind",
          "involvement",
          "hallmarks",
          "hallmark",
          "handiwork",
          "signature",
          "trademark",
          "trademarks",
          "mark",
          "marks",
          "fingerprints",
          "stamp",
          "hand",
          "work",
          "suspicion",
          "finger");

  private static final WordSet THOSE = WordSet.of("those", "people", "anyone", "anybody", "ones");

  /** Verbs that say of their subject what it is. */
  private static final Set<String> STATES = Set.of("be", "remain", "seem", "appear");

  /** Verbs that say so in the passive: "was found responsible", "is considered responsible". */
  private static final Set<String> JUDGED =
      Set.of("consider", "deem", "find", "declare", "believe", "think", "presume", "judge");

  /** What acts leave behind: "responsible for the victims". */
  private static final WordSet LEFT =
      WordSet.of("victim", "casualty", "loss", "damage", "carnage", "bloodshed", "violence");

  private static final WordSet HELD = WordSet.of("hold", "held", "holds", "holding");

  private final Story story;
  private final UnlistedNames names;
  private final Ledger ledger;
  private final Firmness firmness;
  private final ArmedNearby nearby;
  private final Signs signs;

  Culprits(Story story, Roles roles, UnlistedNames names, Ledger ledger, Firmness firmness) {
    this.story = story;
    this.names = names;
    this.ledger = ledger;
    this.firmness = firmness;
    this.nearby = new ArmedNearby(story);
    this.signs = new Signs(story, roles, names, ledger, firmness, nearby);
  }

  /** "the group responsible", "believed to be behind", "suggest the involvement of". */
  void at(Syntax syntax, int i) {
    switch (syntax.sentence().norm(i)) {
      case "responsible" -> {
        if (told(syntax, i)) {
          responsible(syntax, i);
        }
      }
      case "behind" -> {
        if (told(syntax, i)) {
          behind(syntax, i);
        }
      }
      case "suspicion", "finger" -> signs.suspicion(syntax, i);
      case "involvement",
          "hallmarks",
          "hallmark",
          "handiwork",
          "signature",
          "trademark",
          "trademarks",
          "mark",
          "marks",
          "fingerprints",
          "stamp",
          "hand",
          "work" ->
          signs.of(syntax, i);
      default -> {
        // says nothing about who did it
      }
    }
  }

  /** "do not know whether the rebels were responsible", "denied that its men were". */
  private boolean told(Syntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    return !THOSE.has(syntax.sentence().lexeme(i - 1)) // "to find those responsible"
        && (clause == null
            || ToldAsSo.is(syntax, clause)
                && !who(syntax, clause)
                && !(ruledOut(syntax, clause) && !above(syntax, clause).group().negated()))
        && story.affirmed(syntax.sentence(), i) != Stance.DENIED;
  }

  /** "asked who was behind it", but not "the men, who were behind it". */
  private static boolean who(Syntax syntax, Clause clause) {
    int verb = syntax.chunk(clause.verb()).from();
    return verb > 1
        && syntax.sentence().is(verb - 1, "who")
        && !syntax.chunk(syntax.chunkAt(verb - 2)).is(Chunk.Kind.NOUN)
        && !syntax.chunk(syntax.chunkAt(verb - 2)).is(Chunk.Kind.COMMA);
  }

  /** "ruled out the army as being responsible". */
  private static boolean ruledOut(Syntax syntax, Clause clause) {
    return clause.parent() >= 0
        && clause.group().form() == VerbGroup.Form.ING
        && above(syntax, clause).group().is("rule")
        && syntax.sentence().is(above(syntax, clause).group().head() + 1, "out");
  }

  private static Clause above(Syntax syntax, Clause clause) {
    return syntax.clauses().get(clause.parent());
  }

  private void responsible(Syntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    String before = syntax.sentence().norm(i - 1);
    boolean blames = clause != null && clause.group().is("hold");
    boolean otherwise = syntax.sentence().is(i + 1, "for") && !forTheAct(syntax, i);
    boolean out = clause != null && clause.group().is("rule"); // "ruled out X as responsible"
    if (blames || out || otherwise || before.equals("not") || HELD.contains(before)) {
      return; // "held the government responsible" is a verb that blames
    }
    boolean accused = held(syntax, i) || !story.speakers(syntax.sentence(), i).isEmpty();
    for (Mention<Actor> actor : said(syntax, i) ? subjects(syntax, i) : nearby.either(syntax, i)) {
      boolean here = Guilty.here(actor, syntax);
      int from = Math.max(0, i - 2);
      ledger.add(
          actor,
          clause != null && ruledOut(syntax, clause)
              ? Stance.SUSPECTED // "did not rule out"
              : firmness.ofWords(syntax, i, actor, accused),
          syntax.sentence(),
          here ? Math.min(actor.from(), from) : from,
          here ? Math.max(actor.to(), i + 1) : i + 1,
          "the group responsible",
          null);
    }
  }

  /** "X is responsible": said of a subject, where "the group responsible" names one beside it. */
  private static boolean said(Syntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    if (clause == null || clause.group().head() > i || !states(clause)) {
      return false;
    }
    for (int chunk = clause.verb() + 1; chunk < syntax.chunkAt(i); chunk++) {
      if (syntax.chunk(chunk).is(Chunk.Kind.NOUN)) {
        return false; // "are hunting the militants responsible"
      }
    }
    return true;
  }

  private static boolean states(Clause clause) {
    return (clause.group().passive() ? JUDGED : STATES).contains(clause.group().lemma());
  }

  /** "responsible for the murder", and not for the safety of the guests. */
  private static boolean forTheAct(Syntax syntax, int i) {
    int chunk = syntax.chunkAt(i) + 2;
    return syntax.sentence().is(i + 1, "for")
        && chunk < syntax.chunks().size()
        && (Complicity.whatHappened(syntax, i + 2)
            || Matter.is(syntax, chunk)
            || LEFT.has(syntax.base(syntax.chunk(chunk).head())));
  }

  /** "the army and members of the police are responsible": all of whom that is said. */
  private List<Mention<Actor>> subjects(Syntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    return clause == null
        ? List.of()
        : names.claimants(syntax, ofWhom(syntax, clause)).stream()
            .filter(a -> a.value().kind() != Actor.Kind.FACILITY)
            .toList();
  }

  /** The subjects; in "named rebels as being responsible" the rebels. */
  private static List<Integer> ofWhom(Syntax syntax, Clause clause) {
    int as = clause.verb() - 1;
    boolean told =
        as > 0
            && clause.group().form() == VerbGroup.Form.ING
            && syntax.sentence().is(syntax.chunk(as).from(), "as");
    if (!told) {
      return clause.subjects();
    }
    return syntax.chunk(as - 1).is(Chunk.Kind.NOUN) ? List.of(as - 1) : List.of();
  }

  /** "hold the ELN responsible". */
  private static boolean held(Syntax syntax, int i) {
    for (int j = Math.max(0, i - 8); j < i; j++) {
      if (HELD.has(syntax.sentence().lexeme(j))) {
        return true;
      }
    }
    return false;
  }

  /** "X is behind the attack". */
  private void behind(Syntax syntax, int i) {
    int chunk = syntax.chunkAt(i) + 1;
    if (chunk >= syntax.chunks().size()
        || !Matter.is(syntax, chunk) && !pointsBack(syntax, chunk)
        || syntax.sentence().is(i - 1, "not")) {
      return;
    }
    boolean accused = !story.speakers(syntax.sentence(), i).isEmpty();
    for (Mention<Actor> actor : said(syntax, i) ? subjects(syntax, i) : nearby.before(syntax, i)) {
      int from = Guilty.here(actor, syntax) ? Math.min(actor.from(), i) : Math.max(0, i - 2);
      if (!denies(syntax, from, i)) {
        ledger.add(
            actor,
            firmness.ofWords(syntax, i, actor, accused),
            syntax.sentence(),
            from,
            syntax.chunk(chunk).to(),
            "<actor> is behind the act",
            null);
      }
    }
  }

  /** "was behind it": the act told before. */
  private static boolean pointsBack(Syntax syntax, int chunk) {
    Chunk it = syntax.chunk(chunk);
    return (it.is(Chunk.Kind.NOUN) || it.is(Chunk.Kind.OTHER)) // "behind those too"
        && IT.has(syntax.sentence().lexeme(syntax.chunk(chunk).head()))
        && syntax.chunk(chunk).to() - syntax.chunk(chunk).from() == 1;
  }

  /** "X denied being behind it". */
  private static boolean denies(Syntax syntax, int from, int to) {
    return Sequence.any(
        syntax.frames(), f -> f.act() == Act.DENY && from <= f.head() && f.head() < to);
  }
}
