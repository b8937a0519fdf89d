package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Doubts;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/**
 * Who is said to have done it, and how that is said: claimed, admitted, denied, accused, suspected,
 * stated as fact; or that nobody has claimed it.
 */
final class ResponsibilityClaims {

  /** Words that may be all that tells who did it: at any other nothing is looked for. */
  private static final WordSet TELLING =
      Culprits.WORDS.with(
          "nothing",
          "anything",
          "not",
          "no",
          "n't",
          "involved",
          "implicated",
          "linked",
          "connected");

  private static final Set<String> MAYBE = Set.of("may", "might", "could");

  private final Story story;
  private final Roles roles;
  private final Ledger ledger;
  private final OwnWords ownWords;
  private final Unclaimed unclaimed;
  private final Denials denials;
  private final Disclaimers disclaimers;
  private final Cleared cleared;
  private final Contrasts contrasts;
  private final Accusations accusations;
  private final Culprits culprits;
  private final Complicity complicity;
  private final LeftWords leftWords;
  private final Suspicions suspicions;
  private final Captors captors;
  private final Verdicts verdicts;
  private final Identities identities;
  private final Masterminds masterminds;
  private final Labels labels;
  private final Hirelings hirelings;
  private final AmongThem amongThem;
  private final AtTheDoor atTheDoor;
  private final Origins origins;
  private final StatedDoers stated;
  private final TakenBack takenBack;
  private final Firmness firmness;

  ResponsibilityClaims(Story story) {
    this.story = story;
    this.roles = new Roles(story);
    UnlistedNames names = new UnlistedNames(story, roles);
    this.ledger = new Ledger(story);
    this.firmness = new Firmness(roles);
    this.unclaimed = new Unclaimed(ledger);
    this.ownWords = new OwnWords(roles, names, ledger, firmness, unclaimed);
    this.denials = new Denials(story, roles, names, ledger, firmness);
    this.cleared = new Cleared(story, names, ledger);
    this.contrasts = new Contrasts(story, ledger);
    this.disclaimers = new Disclaimers(story, roles, names, ledger, firmness);
    this.accusations = new Accusations(story, names, ledger);
    this.culprits = new Culprits(story, roles, names, ledger, firmness);
    this.complicity = new Complicity(story, names, ledger, firmness);
    this.leftWords = new LeftWords(story, roles, ledger);
    Guilty guilty = new Guilty(story, roles, ledger, firmness);
    this.suspicions = new Suspicions(story, roles, names, ledger, guilty);
    this.captors = new Captors(roles, guilty);
    this.verdicts = new Verdicts(guilty);
    this.identities = new Identities(guilty);
    this.masterminds = new Masterminds(guilty);
    this.labels = new Labels(guilty);
    this.hirelings = new Hirelings(guilty);
    this.amongThem = new AmongThem(guilty);
    this.atTheDoor = new AtTheDoor(names, ledger);
    this.origins = new Origins(story, guilty);
    this.takenBack = new TakenBack(roles, names, ledger);
    this.stated = new StatedDoers(story, roles, names, ledger, firmness);
  }

  /** The actors that the claims name, by the name they are given there. */
  Map<String, Mention<Actor>> named() {
    return ledger.named();
  }

  List<Claim<Responsibility>> of(Draft draft) {
    for (Syntax syntax : story.about(draft)) {
      didIt(syntax, draft);
      Sentence sentence = syntax.sentence();
      List<Frame> dismissals = new ArrayList<>(); // of claims that may be told behind them
      for (Frame frame : syntax.frames()) {
        boolean launch =
            frame.act() == Act.LAUNCH
                && Sequence.any(story.in(sentence.index()), o -> o.draft == draft);
        if (!launch && !story.concerns(sentence, frame.head(), draft)) {
          continue;
        }
        switch (frame.act()) {
          case CLAIM -> ownWords.claimed(syntax, frame);
          case SAY -> {
            if (frame.clause() >= 0 && frame.actual()) {
              ownWords.avenges(syntax, frame);
            }
          }
          case DENY -> {
            boolean open = // "would not confirm or deny that"
                frame.clause() >= 0
                    && Doubts.leftOpen(syntax, syntax.clauses().get(frame.clause()));
            if (open || frame.mood() == Frame.Mood.NEGATED) {
              break; // "neither claimed nor denied it"
            }
            if (takenBack.ofClaim(syntax, frame)) {
              dismissals.add(frame);
            } else {
              denials.denied(syntax, frame);
            }
          }
          case BLAME -> accusations.blamed(syntax, frame);
          case SUSPECT -> suspicions.held(syntax, frame, Stance.SUSPECTED);
          case DETAIN -> suspicions.held(syntax, frame, Stance.ACCUSED);
          case FREE -> captors.letGo(syntax, frame, draft);
          case KILL, DIE, ATTACK, EXPLODE, ABDUCT, LAUNCH, CLASH, BURN, WOUND, DESTROY, DAMAGE ->
              stated.stated(syntax, frame, draft);
          default -> {
            // says nothing about who did it
          }
        }
      }
      complicity.of(syntax, draft);
      disclaimers.of(syntax, draft);
      cleared.of(syntax, draft);
      leftWords.of(syntax, draft);
      for (Clause clause : syntax.clauses()) {
        boolean about = story.concerns(sentence, clause.group().head(), draft);
        if (about) {
          unclaimed.of(syntax, clause);
        }
        if (about && ToldAsSo.is(syntax, clause)) {
          identities.identified(syntax, clause);
          identities.apposed(syntax, clause);
          identities.identifiedAs(syntax, clause);
          identities.culprit(syntax, clause);
          masterminds.manBehind(syntax, clause);
          masterminds.author(syntax, clause);
          identities.actBy(syntax, clause);
          labels.of(syntax, clause, draft);
          hirelings.of(syntax, clause);
          amongThem.of(syntax, clause);
          atTheDoor.of(syntax, clause);
          origins.of(syntax, clause);
          suspicions.took(syntax, clause);
          verdicts.judged(syntax, clause);
          captors.holds(syntax, clause, draft);
          takenBack.withdrawn(syntax, clause);
        }
      }
      for (int i = 0; i < sentence.size(); i++) {
        if (TELLING.has(sentence.lexeme(i)) && story.concerns(sentence, i, draft)) {
          culprits.at(syntax, i);
          switch (sentence.norm(i)) {
            case "nothing", "anything" -> disclaimers.nothingToDo(syntax, i);
            case "not", "no", "n't" -> disclaimers.noPart(syntax, i);
            case "involved", "implicated", "linked", "connected" -> suspicions.involved(syntax, i);
            default -> {
              // says nothing about who did it
            }
          }
        }
      }
      contrasts.of(syntax);
      for (Frame frame : dismissals) {
        if (!takenBack.dismissed(syntax, frame)) {
          denials.denied(syntax, frame);
        }
      }
    }
    stated.enterMeant();
    NamedByDeed namedByDeed = new NamedByDeed(story, ledger);
    namedByDeed.byName(draft);
    boolean denied = // "retracted its report that gunmen had killed six"
        Sequence.all(draft.occurrences, o -> o.frame.mood() == Frame.Mood.DENIED);
    if (!denied && Sequence.none(ledger.claims(), ResponsibilityClaims::doer)) {
      namedByDeed.of(draft);
    }
    if (Sequence.none(ledger.claims(), ResponsibilityClaims::doer)) {
      draft.occurrences.stream().map(o -> o.syntax).distinct().forEach(stated::seized);
    }
    return ledger.claims();
  }

  private static boolean doer(Claim<Responsibility> claim) {
    return claim.value().actor() != null && claim.stance() != Stance.DENIED;
  }

  /** "the rebels said the army did it": of the one incident that the report is about. */
  private void didIt(Syntax syntax, Draft draft) {
    for (Clause clause : syntax.clauses()) {
      boolean maybe = // "might have done it"
          syntax.sentence().is(clause.group().head() - 1, "have")
              && MAYBE.contains(String.valueOf(clause.group().modal()));
      boolean only =
          draft == story.main()
              && (clause.group().modal() == null || maybe)
              && clause.objects().size() == 1;
      boolean did = only && clause.group().is("do") && it(syntax, clause.objects().get(0));
      boolean us = // "“It was us,” a spokesman for the Front said"
          only
              && clause.group().is("be")
              && Sequence.any(clause.subjects(), s -> it(syntax, s))
              && SpeakersOfThemselves.firstPerson(syntax, syntax.chunk(clause.objects().get(0)));
      boolean before = draft.occurrences.get(0).sentence() <= syntax.sentence().index();
      boolean notUs = us && clause.group().negated();
      if (!did && !us
          || !before
          || Unclaimed.nobodySays(syntax, clause)
          || !notUs && !ToldAsSo.is(syntax, clause)) {
        continue;
      }
      for (Mention<Actor> actor : roles.actors(syntax, us ? clause.objects() : clause.subjects())) {
        if (Doers.armed(actor) || actor.value().kind() == Actor.Kind.PERSON) {
          Stance above = firmness.above(syntax, syntax.clauses().indexOf(clause), actor);
          Stance own = notUs ? Stance.DENIED : Stance.CLAIMED;
          Stance said = us ? own : above;
          int head = clause.group().head();
          ledger.add(
              actor,
              maybe
                  ? Stance.SUSPECTED
                  : said == null ? story.stance(syntax.sentence(), head) : said,
              syntax.sentence(),
              clause.from(),
              Math.max(clause.to(), head + 1),
              head,
              "<actor> did it",
              null);
        }
      }
    }
  }

  private static boolean it(Syntax syntax, int phrase) {
    return syntax.sentence().is(syntax.chunk(phrase).head(), "it");
  }
}
