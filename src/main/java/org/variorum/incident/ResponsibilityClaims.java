package org.variorum.incident;

import java.util.List;
import java.util.Map;
import org.variorum.dictionary.Act;
import org.variorum.document.Sentence;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;
import org.variorum.incident.Doers.Doer;

/**
 * Who is said to have done it, and how that is said: claimed, admitted, denied, accused, suspected,
 * stated as fact; or that nobody has claimed it.
 */
final class ResponsibilityClaims {

  private final Story story;
  private final Roles roles;
  private final Ledger ledger;
  private final OwnWords ownWords;
  private final Accusations accusations;
  private final Doers doers;

  ResponsibilityClaims(Story story) {
    this.story = story;
    this.roles = new Roles(story);
    this.ledger = new Ledger(story);
    this.ownWords = new OwnWords(roles, ledger);
    this.accusations = new Accusations(story, roles, ledger);
    this.doers = new Doers(story, roles);
  }

  /** The actors that the claims name, by the name they are given there. */
  Map<String, Mention<Actor>> named() {
    return ledger.named();
  }

  List<Claim<Responsibility>> of(Draft draft) {
    for (Syntax syntax : story.about(draft)) {
      Sentence sentence = syntax.sentence();
      for (Frame frame : syntax.frames()) {
        boolean launch =
            frame.act() == Act.LAUNCH
                && story.in(sentence.index()).stream().anyMatch(o -> o.draft == draft);
        if (!launch && story.draftAt(sentence, frame.head()) != draft) {
          continue;
        }
        switch (frame.act()) {
          case CLAIM -> ownWords.claimed(syntax, frame);
          case DENY -> ownWords.denied(syntax, frame);
          case BLAME -> accusations.blamed(syntax, frame);
          case KILL, ATTACK, EXPLODE, ABDUCT, LAUNCH, CLASH, BURN, WOUND, DESTROY, DAMAGE ->
              stated(syntax, frame, draft);
          default -> {
            // says nothing about who did it
          }
        }
      }
      if (draft == story.main()) {
        accusations.described(syntax);
        for (int i = 0; i < sentence.size(); i++) {
          if (sentence.norm(i).equals("nothing")) {
            ownWords.nothingToDo(syntax, i);
          }
        }
      }
    }
    return ledger.claims();
  }

  /** The doer of an act of this incident. */
  private void stated(Syntax syntax, Frame frame, Draft draft) {
    boolean carried =
        frame.act() == Act.LAUNCH
            && frame.patients().stream()
                .anyMatch(p -> Matter.is(syntax, p) || Matter.weapon(syntax, p));
    if (!(carried || draft.tells(frame)) || !frame.actual()) {
      return;
    }
    for (Doer doer : doers.of(syntax, frame)) {
      Mention<Actor> actor = doer.actor();
      if (draft.occurrences.size() > 1 && answers(syntax, frame, actor)) {
        continue;
      }
      boolean here = actor.sentence().index() == syntax.sentence().index();
      Stance stance = doer.stance();
      ledger.add(
          actor,
          stance != null ? stance : story.stance(syntax.sentence(), frame.head()),
          syntax.sentence(),
          here ? Math.min(actor.from(), frame.head()) : frame.head(),
          here ? Math.max(actor.to(), frame.head() + 1) : frame.head() + 1,
          doer.rule(),
          null);
    }
  }

  /** "he was shot dead by police": forces that kill an attacker answer the act. */
  private boolean answers(Syntax syntax, Frame frame, Mention<Actor> actor) {
    boolean attackers =
        !frame.patients().isEmpty()
                && frame.patients().stream()
                    .allMatch(p -> syntax.tag(syntax.chunk(p).head()) == Tag.PRONOUN)
            || roles.actors(syntax, frame.patients()).stream()
                .anyMatch(p -> p.value().side() == Actor.Side.NON_STATE_ARMED);
    return actor.value().side() == Actor.Side.STATE_FORCES && attackers;
  }
}
