package org.variorum.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GuiltWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Doubts;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** Who is said not to have done it, without a verb of denial: "said it had not fired the shell". */
final class Disclaimers {

  /** What points back at the act: "did not do it", "was not behind that". */
  private static final WordSet IT = WordSet.of("it", "this", "that");

  /** Before the act that was told, where "an attack" may be any. */
  private static final WordSet THE = WordSet.of("the", "this", "that", "it", "those", "these");

  private static final WordSet ACTS = WordSet.of("do", "carry", "commit");

  private static final String OWN = "<actor> denies the act";

  private static final String OTHER = "somebody denies that <actor> did the act";

  private final Story story;
  private final Roles roles;
  private final UnlistedNames names;
  private final Ledger ledger;
  private final Firmness firmness;

  Disclaimers(Story story, Roles roles, UnlistedNames names, Ledger ledger, Firmness firmness) {
    this.story = story;
    this.roles = roles;
    this.names = names;
    this.ledger = ledger;
    this.firmness = firmness;
  }

  /** The clauses of a sentence, of those about the incident, that say who did not do it. */
  void of(Syntax syntax, Draft draft) {
    for (Clause clause : syntax.clauses()) {
      VerbGroup group = clause.group();
      boolean past =
          group.tense() == VerbGroup.Tense.PAST
              || group.tense() == VerbGroup.Tense.PERFECT
              || group.tense() == VerbGroup.Tense.PLUPERFECT;
      if (group.negated()
          && past
          && story.draftAt(syntax.sentence(), group.head()) == draft
          && Doubts.none(syntax, clause)) {
        notDone(syntax, clause, draft);
      }
    }
  }

  /**
   * "The army said it had not fired", "Boko Haram did not carry out the attack, the army said": who
   * speaks for itself means the act that was told; others have to point at it.
   */
  private void notDone(Syntax syntax, Clause clause, Draft draft) {
    Frame frame = frame(syntax, clause);
    List<Integer> who = frame == null ? clause.subjects() : frame.agents();
    List<Integer> carried = carriedOut(syntax, clause, frame);
    boolean theOne =
        Sequence.any(carried, p -> THE.has(syntax.sentence().lexeme(syntax.chunk(p).from())));
    boolean likewise = frame != null && told(frame, draft);
    boolean part = Complicity.tookPart(syntax, clause);
    for (Mention<Actor> actor :
        !carried.isEmpty() || likewise || part
            ? names.claimants(syntax, who)
            : List.<Mention<Actor>>of()) {
      boolean own = own(syntax, clause, actor);
      if (own || theOne && actor.value().kind() != Actor.Kind.FACILITY) {
        boolean here = actor.sentence().index() == syntax.sentence().index();
        ledger.add(
            actor,
            Stance.DENIED,
            syntax.sentence(),
            here ? Math.min(clause.from(), actor.from()) : clause.from(),
            Math.max(clause.to(), clause.group().head() + 1),
            clause.group().head(),
            own ? OWN : OTHER,
            null);
      }
    }
  }

  /** Whether the actor says it of itself. */
  private boolean own(Syntax syntax, Clause clause, Mention<Actor> actor) {
    return firmness.above(syntax, syntax.clauses().indexOf(clause), actor) == Stance.CLAIMED;
  }

  private static @Nullable Frame frame(Syntax syntax, Clause clause) {
    int at = syntax.clauses().indexOf(clause);
    for (Frame frame : syntax.frames()) {
      if (frame.clause() == at && frame.head() == clause.group().head()) {
        return frame;
      }
    }
    return null;
  }

  /** What was carried out, set off or done: "the attack", "the bomb", "it". */
  private static List<Integer> carriedOut(Syntax syntax, Clause clause, @Nullable Frame frame) {
    List<Integer> what =
        frame != null && frame.act() == Act.LAUNCH
            ? frame.patients()
            : ACTS.has(clause.group().base()) ? clause.objects() : List.of();
    return what.stream().filter(p -> act(syntax, p)).toList();
  }

  private static boolean act(Syntax syntax, int phrase) {
    return Matter.violent(syntax, phrase)
        || Matter.weapon(syntax, phrase)
        || IT.has(syntax.sentence().lexeme(syntax.chunk(phrase).head()));
  }

  /** Whether the act that was not done is of a kind with one that the incident tells. */
  private static boolean told(Frame frame, Draft draft) {
    return frame.act().violent()
        && Sequence.any(draft.occurrences, o -> o.frame.act() == frame.act());
  }

  /** "said it was not involved", "had no role in it": who speaks for itself denies the act. */
  void noPart(Syntax syntax, int i) {
    Sentence sentence = syntax.sentence();
    String next = sentence.norm(i + 1);
    boolean involved =
        next.equals("involved") || next.equals("responsible") || next.equals("behind");
    boolean role =
        sentence.is(i, "no")
            && i + 1 < sentence.size()
            && GuiltWords.any(syntax.base(i + 1))
            && !sentence.is(i + 2, "of");
    Clause clause = involved || role ? syntax.clauseAt(i) : null;
    if (clause == null || clause.group().modal() != null || !Doubts.none(syntax, clause)) {
      return;
    }
    boolean state =
        clause.group().is("be") || clause.group().is("have") || clause.group().is("play");
    for (Mention<Actor> actor :
        state || clause.group().is("involve")
            ? roles.actors(syntax, clause.subjects())
            : List.<Mention<Actor>>of()) {
      if (actor.value().kind() != Actor.Kind.FACILITY) {
        boolean here = actor.sentence().index() == sentence.index();
        ledger.add(
            actor,
            Stance.DENIED,
            sentence,
            here ? Math.min(actor.from(), clause.from()) : clause.from(),
            Math.max(clause.to(), i + 2),
            own(syntax, clause, actor) ? OWN : OTHER,
            null);
      }
    }
  }

  /** "said it had nothing to do with the attack", "denied having anything to do with it". */
  void nothingToDo(Syntax syntax, int i) {
    Sentence sentence = syntax.sentence();
    Frame denial = sentence.is(i, "anything") ? denialAbove(syntax, i) : null;
    if (sentence.is(i, "anything") && denial == null) {
      return;
    }
    boolean phrase =
        sentence.is(i + 1, "to")
            && sentence.is(i + 2, "do")
            && sentence.is(i + 3, "with")
            && i + 4 < sentence.size();
    int chunk = phrase ? syntax.chunkAt(i + 4) : -1;
    Clause clause = syntax.clauseAt(i);
    boolean about =
        chunk >= 0
            && (Matter.is(syntax, chunk)
                || IT.has(syntax.sentence().lexeme(syntax.chunk(chunk).head())));
    if (clause == null || !about) {
      return;
    }
    boolean others = // "denied that ETA had anything to do with it"
        denial != null
            && clause.group().is("have")
            && clause.group().form() == VerbGroup.Form.FINITE
            && Sequence.none(
                clause.subjects(),
                s ->
                    syntax.tag(syntax.chunk(s).head()) == Tag.PRONOUN
                        || syntax.tag(syntax.chunk(s).from()) == Tag.POSSESSIVE_PRONOUN);
    List<Integer> who = denial == null || others ? clause.subjects() : denial.agents();
    for (Mention<Actor> actor : names.claimants(syntax, who)) {
      ledger.add(
          actor,
          Stance.DENIED,
          sentence,
          denial == null ? clause.from() : Math.min(actor.from(), denial.head()),
          syntax.chunk(chunk).to(),
          others ? OTHER : OWN,
          null);
    }
  }

  private static @Nullable Frame denialAbove(Syntax syntax, int token) {
    for (Frame frame : syntax.frames()) {
      if (frame.act() == Act.DENY && frame.head() < token && frame.clause() >= 0) {
        return frame;
      }
    }
    return null;
  }
}
