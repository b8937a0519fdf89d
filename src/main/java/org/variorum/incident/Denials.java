package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GuiltWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Account;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** What those who are said to have done it deny, and who is cleared of it by others. */
final class Denials {

  /** What a party rejects that was said to have done it. */
  private static final WordSet CHARGES =
      WordSet.of("accusation", "allegation", "charge", "claim", "report");

  private static final WordSet REPORTS = WordSet.of("report", "rumour", "rumor");

  /** What points back at a charge: "Hezbollah denied it". */
  private static final WordSet IT = WordSet.of("it", "this", "that");

  private static final WordSet OWN = WordSet.of("its", "their", "his", "her", "our");

  private final Story story;
  private final Roles roles;
  private final UnlistedNames names;
  private final Ledger ledger;
  private final Firmness firmness;

  Denials(Story story, Roles roles, UnlistedNames names, Ledger ledger, Firmness firmness) {
    this.firmness = firmness;
    this.story = story;
    this.roles = roles;
    this.names = names;
    this.ledger = ledger;
  }

  void denied(Syntax syntax, Frame frame) {
    if (frame.clause() < 0
        || ofOthers(syntax, frame)
        || deplored(syntax, frame)
        || !aboutTheAct(syntax, frame) && !DeniedDeed.below(syntax, frame)) {
      return;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    if (ofNobody(syntax, frame)) {
      return;
    }
    List<Mention<Actor>> cleared = cleared(syntax, frame);
    int to = Math.max(clause.to(), frame.head() + 1);
    for (Mention<Actor> actor : cleared) {
      ledger.add(
          actor,
          Stance.DENIED,
          syntax.sentence(),
          clause.from(),
          Math.max(to, actor.to()),
          actor.from(),
          "somebody denies that <actor> did the act",
          null);
    }
    for (Mention<Actor> actor :
        cleared.isEmpty() ? deniers(syntax, frame) : List.<Mention<Actor>>of()) {
      if (harmed(syntax, actor)) {
        continue;
      }
      Mention<Actor> named = story.antecedents.of(actor);
      ledger.add(
          named == null ? actor : named,
          Stance.DENIED,
          syntax.sentence(),
          clause.from(),
          to,
          frame.head(),
          "<actor> denies the act",
          null);
    }
  }

  /**
   * "The group's claim that it killed ten was rejected by the army": who was cleared, not denies.
   */
  private static boolean ofOthers(Syntax syntax, Frame denial) {
    Clause verb = syntax.clauses().get(denial.clause());
    for (Clause clause : verb.group().passive() ? syntax.clauses() : List.<Clause>of()) {
      Account account = Account.of(syntax, clause);
      if (account != null && verb.subjects().contains(account.noun())) {
        return Sequence.none(
            clause.subjects(), s -> OWN.has(syntax.sentence().lexeme(syntax.chunk(s).from())));
      }
    }
    return false;
  }

  /** Who denies: of "a spokesman for the Front" the Front. */
  private List<Mention<Actor>> deniers(Syntax syntax, Frame denial) {
    List<Mention<Actor>> represented = firmness.represented(syntax, denial);
    return represented.isEmpty() ? names.claimants(syntax, denial.agents()) : represented;
  }

  /** "said 12 civilians died and denied reports of 17 dead": the dead deny nothing. */
  private static boolean harmed(Syntax syntax, Mention<Actor> actor) {
    return actor.sentence().index() == syntax.sentence().index()
        && Sequence.any(
            syntax.frames(),
            f ->
                f.act().harm()
                    && f.actual()
                    && f.patients().contains(syntax.chunkAt(actor.to() - 1)));
  }

  /** "the police chief denied that officers shot": others than who denies and whose they are. */
  private List<Mention<Actor>> cleared(Syntax syntax, Frame denial) {
    List<Mention<Actor>> others = new ArrayList<>();
    List<Mention<Actor>> deniers = roles.actors(syntax, denial.agents());
    for (int who : deniedOf(syntax, denial)) {
      for (Mention<Actor> actor : roles.actors(syntax, List.of(who))) {
        boolean own =
            OWN.has(syntax.sentence().lexeme(actor.from() - 1))
                || actor.sentence().index() != syntax.sentence().index()
                || actor.from() < denial.head()
                || Sequence.any(
                    deniers, d -> Ledger.name(d.value()).equals(Ledger.name(actor.value())));
        if (!own && Doers.canAct(actor)) {
          others.add(actor);
        }
      }
    }
    return others;
  }

  /** "denied reports that a bomb had exploded": what came of itself is laid at nobody's door. */
  private static boolean ofNobody(Syntax syntax, Frame denial) {
    if (Sequence.none(denial.patients(), p -> REPORTS.has(syntax.base(syntax.chunk(p).head())))) {
      return false;
    }
    List<Frame> denied =
        syntax.frames().stream()
            .filter(f -> f.clause() >= 0 && f.mood() == Frame.Mood.DENIED)
            .filter(f -> syntax.clauses().get(f.clause()).parent() == denial.clause())
            .toList();
    return !denied.isEmpty()
        && Sequence.all(
            denied,
            f ->
                f.act() == Act.EXPLODE && f.agents().isEmpty() && !passive(f)
                    || f.predicate().noun());
  }

  private static boolean passive(Frame frame) {
    return frame.verb() != null && frame.verb().passive();
  }

  /** "rejected the murder": who turns from an act does not say that it was not theirs. */
  private static boolean deplored(Syntax syntax, Frame frame) {
    return !frame.predicate().lemma().equals("deny")
        && frame.predicate().particle().isEmpty()
        && Sequence.any(frame.patients(), p -> Matter.violent(syntax, p));
  }

  /** The phrases of those of whom a denial says that they did not do it. */
  private static List<Integer> deniedOf(Syntax syntax, Frame denial) {
    List<Integer> who = new ArrayList<>();
    for (Frame denied : syntax.frames()) {
      Clause clause = denied.clause() < 0 ? null : syntax.clauses().get(denied.clause());
      if (clause != null && clause.parent() == denial.clause() && clause.from() > denial.head()) {
        boolean carried = denied.act() == Act.LAUNCH && Matter.any(syntax, denied.patients());
        if (denied.mood() == Frame.Mood.DENIED && (denied.act().violent() || carried)) {
          who.addAll(denied.agents());
        } else if (denied.predicate().noun()
            && !(clause.group().passive() && harms(clause)) // "that civilians died in the raid"
            && clause.link() == Clause.Link.COMPLEMENT
            && DeniedDeed.ofTheAct(syntax, clause)) {
          who.addAll(clause.subjects()); // "denied that the army had ordered the attack"
        }
      }
    }
    return who;
  }

  private static boolean harms(Clause clause) {
    return Sequence.any(Predicates.verbs(clause.group().base()), p -> p.act().harm());
  }

  /** "Hamas denied it. A rocket …": of no act that is told only later. */
  private boolean toldBefore(Frame frame) {
    int sentence = frame.sentence().index();
    return Sequence.any(
        story.occurrences,
        o -> o.sentence() < sentence || o.sentence() == sentence && o.frame.head() < frame.head());
  }

  /** "accused the rebels of shelling Kuito, a charge they denied": the noun before the subject. */
  private static boolean chargeBefore(Syntax syntax, Frame frame) {
    return frame.agents().stream()
        .filter(agent -> agent > 0 && syntax.chunk(agent - 1).is(Chunk.Kind.NOUN))
        .anyMatch(agent -> CHARGES.contains(syntax.lemma(syntax.chunk(agent - 1).head())));
  }

  /** Whether what is denied is the act: responsibility, the attack, the charge. */
  private boolean aboutTheAct(Syntax syntax, Frame frame) {
    return frame.predicate().particle().contains("responsibility")
        || Matter.any(syntax, frame.patients())
        || chargeBefore(syntax, frame)
        || frame.patients().stream()
            .map(p -> syntax.lemma(syntax.chunk(p).head()))
            .anyMatch(
                head ->
                    CHARGES.contains(head)
                        || GuiltWords.any(head)
                        || IT.contains(head) && toldBefore(frame));
  }
}
