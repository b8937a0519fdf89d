package org.variorum.incident;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GuiltWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/**
 * Who had a part in the act or stood behind it: "took part in the massacre", "was guilty of the
 * murders", "ordered the attack", "killed on the orders of X".
 */
final class Complicity {

  private static final WordSet THE = WordSet.of("the", "this", "that");

  private static final WordSet JOIN = WordSet.of("participate", "collaborate", "assist");

  /** "took part in", "had a hand in", "played a role in". */
  private static final WordSet SHARE = WordSet.of("take", "have", "play");

  private static final WordSet GUILTY =
      WordSet.of("guilty", "accountable", "complicit", "culpable");

  private static final WordSet DIRECT =
      WordSet.of(
          "order",
          "mastermind",
          "orchestrate",
          "plan",
          "organize",
          "organise",
          "direct",
          "commission",
          "instigate",
          "plot",
          "finance",
          "sponsor");

  /** All verbs that may tell a part. */
  private static final WordSet TELLING =
      WordSet.copyOf(
          Stream.of(JOIN, SHARE, DIRECT, Set.of("be", "give")).flatMap(Set::stream).toList());

  private static final WordSet COMMANDS =
      WordSet.of("orders", "order", "behest", "instructions", "instigation");

  private static final WordSet BEFORE_COMMANDS = WordSet.of("on", "at", "under", "upon", "by");

  /** Deeds of armies that are no crime of anybody: "planned the operation". */
  private static final Set<String> MOVES =
      Set.of("operation", "offensive", "action", "incursion", "act", "incident");

  private final Story story;
  private final UnlistedNames names;
  private final Ledger ledger;
  private final Firmness firmness;
  private final PhraseMentions words;

  Complicity(Story story, UnlistedNames names, Ledger ledger, Firmness firmness) {
    this.story = story;
    this.names = names;
    this.ledger = ledger;
    this.firmness = firmness;
    this.words = new PhraseMentions(story);
  }

  /** The parts that the clauses of a sentence tell, of those that are about the incident. */
  void of(Syntax syntax, Draft draft) {
    for (Clause clause : syntax.clauses()) {
      VerbGroup group = clause.group();
      if (!TELLING.has(group.base())
          || story.draftAt(syntax.sentence(), group.head()) != draft
          || !ToldAsSo.is(syntax, clause)
          || governed(syntax, clause) && !underBlame(syntax, clause)) {
        continue;
      }
      if (tookPart(syntax, clause) || guilty(syntax, clause)) {
        enter(syntax, clause, judged(syntax, clause), "<actor> had a part in the act");
      } else if (group.is("give") && orders(syntax, clause)) {
        enter(syntax, clause, judged(syntax, clause), "<actor> ordered or planned the act");
      } else if (DIRECT.has(group.base()) && !aimed(syntax, clause)) {
        boolean deed =
            theDeed(syntax, group.passive() ? clause.subjects() : clause.objects())
                || below(syntax, clause);
        List<Integer> who = group.passive() ? by(clause) : judged(syntax, clause);
        if (deed) {
          enter(syntax, clause, who, "<actor> ordered or planned the act");
        }
      }
    }
    boolean commands = syntax.sentence().occurring().mayHold(COMMANDS);
    for (int i = 1; commands && i + 2 < syntax.sentence().size(); i++) {
      if (COMMANDS.has(syntax.sentence().lexeme(i))
          && syntax.sentence().is(i + 1, "of")
          && BEFORE_COMMANDS.has(
              syntax.sentence().lexeme(syntax.chunk(syntax.chunkAt(i)).from() - 1))
          && story.draftAt(syntax.sentence(), i) == draft) {
        onOrders(syntax, i);
      }
    }
  }

  /** "accused them of taking part". */
  private static boolean underBlame(Syntax syntax, Clause clause) {
    return clause.parent() >= 0
        && clause.link() != Clause.Link.COORDINATE
        && Sequence.any(
            syntax.frames(), f -> f.clause() == clause.parent() && f.act() == Act.BLAME);
  }

  /** "gave the order to kill the six priests": of what is told as done elsewhere. */
  private static boolean orders(Syntax syntax, Clause clause) {
    int at = syntax.clauses().indexOf(clause);
    return Sequence.any(clause.objects(), o -> COMMANDS.has(syntax.base(syntax.chunk(o).head())))
        && Sequence.any(
            syntax.frames(),
            f ->
                f.clause() >= 0
                    && f.act().violent()
                    && syntax.clauses().get(f.clause()).parent() == at);
  }

  /** "ordered his men to kill 12 peasants": what they were told to do was done. */
  private static boolean below(Syntax syntax, Clause clause) {
    int at = syntax.clauses().indexOf(clause);
    return !clause.group().passive()
        && Sequence.any(
            syntax.frames(),
            f ->
                f.clause() >= 0
                    && f.act().harm()
                    && f.mood() == Frame.Mood.ACTUAL
                    && syntax.clauses().get(f.clause()).parent() == at
                    && syntax.clauses().get(f.clause()).link() == Clause.Link.INFINITIVE);
  }

  /** "of masterminding the murder": behind a preposition it is the word before that tells more. */
  private static boolean governed(Syntax syntax, Clause clause) {
    return clause.group().form() == VerbGroup.Form.ING
        && clause.verb() > 0
        && syntax.chunk(clause.verb() - 1).is(Chunk.Kind.PREPOSITION);
  }

  /** "charged them with taking part": those who are charged, not those who charge. */
  private static List<Integer> judged(Syntax syntax, Clause clause) {
    Clause above = clause.parent() < 0 ? null : syntax.clauses().get(clause.parent());
    return above != null && governed(syntax, clause) && !above.group().passive()
        ? above.objects()
        : clause.subjects();
  }

  /** "wanted to order the attack", "to organize": no more than an aim. */
  private static boolean aimed(Syntax syntax, Clause clause) {
    int verb = syntax.chunk(clause.verb()).from();
    boolean perfect = syntax.sentence().is(verb + 1, "have");
    return clause.group().form() == VerbGroup.Form.INFINITIVE && !perfect;
  }

  /** "took part in the massacre", "collaborated in the murder". */
  static boolean tookPart(Syntax syntax, Clause clause) {
    boolean part =
        SHARE.has(clause.group().base())
            && Sequence.any(
                clause.objects(), o -> GuiltWords.PART.is(syntax.base(syntax.chunk(o).head())));
    return (part || JOIN.has(clause.group().base())) && with(syntax, clause, "in");
  }

  private static boolean guilty(Syntax syntax, Clause clause) {
    int next = clause.verb() + 1;
    return clause.group().is("be")
        && next < syntax.chunks().size()
        && GUILTY.has(syntax.sentence().lexeme(syntax.chunk(next).to() - 1))
        && (whatHappened(syntax, syntax.chunk(next).to() + 1)
            || with(syntax, clause, "of")
            || with(syntax, clause, "for")
            || with(syntax, clause, "in"));
  }

  /** "accountable for what happened to the six priests". */
  static boolean whatHappened(Syntax syntax, int i) {
    int verb = syntax.sentence().is(i + 1, "has") || syntax.sentence().is(i + 1, "had") ? 2 : 1;
    return syntax.sentence().is(i, "what")
        && syntax.sentence().is(i + verb, "happened")
        && syntax.sentence().is(i + verb + 1, "to");
  }

  /** Whether a phrase behind the preposition is the deed. */
  private static boolean with(Syntax syntax, Clause clause, String preposition) {
    for (Prepositional phrase : clause.prepositions()) {
      if (phrase.preposition().equals(preposition) && deeds(syntax, List.of(phrase.phrase()))) {
        return true;
      }
    }
    List<Chunk> chunks = syntax.chunks();
    for (int i = clause.verb() + 1; i + 1 < chunks.size() && i < clause.verb() + 4; i++) {
      if (syntax.sentence().norm(chunks.get(i).from()).equals(preposition)
          && chunks.get(i + 1).is(Chunk.Kind.NOUN)) {
        return deeds(syntax, List.of(i + 1));
      }
    }
    return false;
  }

  private static boolean deeds(Syntax syntax, List<Integer> phrases) {
    return Sequence.any(
        phrases,
        phrase -> {
          String head = syntax.lemma(syntax.chunk(phrase).head());
          return head.equals("death") || Matter.violent(syntax, phrase) && !MOVES.contains(head);
        });
  }

  /** "the murder", "his assassination": not "an attack", which may never have come. */
  private static boolean theDeed(Syntax syntax, List<Integer> phrases) {
    return phrases.stream()
        .filter(
            phrase -> {
              int from = syntax.chunk(phrase).from();
              return syntax.tag(from) == Tag.POSSESSIVE_PRONOUN
                  || THE.has(syntax.sentence().lexeme(from));
            })
        .anyMatch(phrase -> deeds(syntax, List.of(phrase)));
  }

  private static List<Integer> by(Clause clause) {
    return clause.prepositions().stream()
        .filter(p -> p.preposition().equals("by"))
        .map(Prepositional::phrase)
        .toList();
  }

  /** "was killed on the orders of X", of whoever is told to have been harmed. */
  private void onOrders(Syntax syntax, int i) {
    Clause clause = syntax.clauseAt(i);
    if (clause == null) {
      return;
    }
    boolean harm =
        Sequence.any(
            syntax.frames(),
            f ->
                f.clause() >= 0
                    && syntax.clauses().get(f.clause()).equals(clause)
                    && f.act().violent()
                    && f.actual());
    int phrase = syntax.chunkAt(i) + 2;
    if (harm && phrase < syntax.chunks().size() && syntax.chunk(phrase).is(Chunk.Kind.NOUN)) {
      enter(syntax, clause, List.of(phrase), "the act was done on the orders of <actor>");
    }
  }

  private void enter(Syntax syntax, Clause clause, List<Integer> who, String rule) {
    List<Mention<Actor>> actors = names.claimants(syntax, who);
    if (actors.isEmpty()) { // "the general"
      actors = who.stream().map(p -> words.person(syntax, p)).filter(Objects::nonNull).toList();
    }
    for (Mention<Actor> actor : actors) {
      boolean here = actor.sentence().index() == syntax.sentence().index();
      if (Doers.canAct(actor)) {
        Stance above = firmness.above(syntax, syntax.clauses().indexOf(clause), actor);
        boolean said = !story.speakers(syntax.sentence(), clause.group().head()).isEmpty();
        Stance plain = said ? Stance.ACCUSED : Stance.ASSERTED;
        Stance firm = clause.group().modal() == null ? plain : Stance.SUSPECTED;
        ledger.add(
            actor,
            above == null ? firm : above,
            syntax.sentence(),
            here ? Math.min(clause.from(), actor.from()) : clause.from(),
            Math.max(clause.to(), clause.group().head() + 1),
            clause.group().head(),
            rule,
            null);
      }
    }
  }
}
