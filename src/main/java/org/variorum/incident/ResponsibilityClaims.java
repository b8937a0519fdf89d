package org.variorum.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.document.Sentence;
import org.variorum.extract.Clause;
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
  private final Denials denials;
  private final Disclaimers disclaimers;
  private final Accusations accusations;
  private final Culprits culprits;
  private final Complicity complicity;
  private final LeftWords leftWords;
  private final Suspicions suspicions;
  private final Captors captors;
  private final Verdicts verdicts;
  private final Identities identities;
  private final Doers doers;
  private final Firmness firmness;
  private final List<Runnable> meant = new ArrayList<>();
  private final Set<String> inferred = new HashSet<>();

  ResponsibilityClaims(Story story) {
    this.story = story;
    this.roles = new Roles(story);
    UnlistedNames names = new UnlistedNames(story, roles);
    this.ledger = new Ledger(story);
    this.firmness = new Firmness(roles);
    this.ownWords = new OwnWords(roles, names, ledger, firmness);
    this.denials = new Denials(story, roles, names, ledger);
    this.disclaimers = new Disclaimers(story, roles, names, ledger, firmness);
    this.accusations = new Accusations(story, names, ledger);
    this.culprits = new Culprits(story, roles, names, ledger, firmness);
    this.complicity = new Complicity(story, names, ledger, firmness);
    this.leftWords = new LeftWords(story, roles, ledger);
    Guilty guilty = new Guilty(story, roles, ledger, firmness);
    this.suspicions = new Suspicions(story, roles, ledger, guilty);
    this.captors = new Captors(roles, guilty);
    this.verdicts = new Verdicts(guilty);
    this.identities = new Identities(guilty);
    this.doers = new Doers(story, roles, names);
  }

  /** The actors that the claims name, by the name they are given there. */
  Map<String, Mention<Actor>> named() {
    return ledger.named();
  }

  List<Claim<Responsibility>> of(Draft draft) {
    for (Syntax syntax : story.about(draft)) {
      didIt(syntax, draft);
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
          case SAY -> {
            if (frame.clause() >= 0 && frame.actual()) {
              ownWords.avenges(syntax, frame);
            }
          }
          case DENY -> denials.denied(syntax, frame);
          case BLAME -> accusations.blamed(syntax, frame);
          case SUSPECT -> suspicions.held(syntax, frame, Stance.SUSPECTED);
          case DETAIN -> suspicions.held(syntax, frame, Stance.ACCUSED);
          case FREE -> captors.letGo(syntax, frame, draft);
          case KILL, DIE, ATTACK, EXPLODE, ABDUCT, LAUNCH, CLASH, BURN, WOUND, DESTROY, DAMAGE ->
              stated(syntax, frame, draft);
          default -> {
            // says nothing about who did it
          }
        }
      }
      complicity.of(syntax, draft);
      disclaimers.of(syntax, draft);
      leftWords.of(syntax, draft);
      for (Clause clause : syntax.clauses()) {
        if (story.draftAt(sentence, clause.group().head()) == draft
            && ToldAsSo.is(syntax, clause)) {
          identities.identified(syntax, clause);
          identities.identifiedAs(syntax, clause);
          identities.culprit(syntax, clause);
          identities.author(syntax, clause);
          identities.actBy(syntax, clause);
          suspicions.took(syntax, clause);
          verdicts.judged(syntax, clause);
          captors.holds(syntax, clause, draft);
        }
      }
      for (int i = 0; i < sentence.size(); i++) {
        if (story.draftAt(sentence, i) == draft) {
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
    }
    meant.forEach(Runnable::run);
    NamedByDeed namedByDeed = new NamedByDeed(story, ledger);
    namedByDeed.byName(draft);
    if (ledger.claims().stream().noneMatch(ResponsibilityClaims::doer)) {
      namedByDeed.of(draft);
    }
    if (ledger.claims().stream().noneMatch(ResponsibilityClaims::doer)) {
      draft.occurrences.stream().map(o -> o.syntax).distinct().forEach(this::seized);
    }
    return ledger.claims();
  }

  private static boolean doer(Claim<Responsibility> claim) {
    return claim.value().actor() != null && claim.stance() != Stance.DENIED;
  }

  /** "Militants seized a theatre; 130 hostages died": who took what they died in. */
  private void seized(Syntax syntax) {
    for (Frame frame : syntax.frames()) {
      boolean own =
          frame.act() == Act.SEIZE
              && frame.actual()
              && frame.clause() >= 0
              && (syntax.clauses().get(frame.clause()).link() == Clause.Link.ROOT
                  || syntax.clauses().get(frame.clause()).link() == Clause.Link.COORDINATE);
      for (Doer doer : own ? doers.of(syntax, frame) : List.<Doer>of()) {
        if (doer.actor().value().side() == Actor.Side.NON_STATE_ARMED) {
          enter(syntax, frame, doer);
        }
      }
    }
  }

  /** "the rebels said the army did it": of the one incident that the report is about. */
  private void didIt(Syntax syntax, Draft draft) {
    for (Clause clause : syntax.clauses()) {
      boolean did =
          draft == story.main()
              && clause.group().lemma().equals("do")
              && clause.group().modal() == null
              && clause.objects().size() == 1
              && syntax.sentence().norm(syntax.chunk(clause.objects().get(0)).head()).equals("it");
      boolean before = draft.occurrences.get(0).sentence() <= syntax.sentence().index();
      if (!did || !before || ownWords.nobodySays(syntax, clause) || !ToldAsSo.is(syntax, clause)) {
        continue;
      }
      for (Mention<Actor> actor : roles.actors(syntax, clause.subjects())) {
        if (Doers.armed(actor) || actor.value().kind() == Actor.Kind.PERSON) {
          Stance above = firmness.above(syntax, syntax.clauses().indexOf(clause), actor);
          int head = clause.group().head();
          ledger.add(
              actor,
              above == null ? story.stance(syntax.sentence(), head) : above,
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

  /** Enters the named group that a description means, unless the report says so outright. */
  private void byAnotherWord(Syntax syntax, Frame frame, Doer doer) {
    Mention<Actor> named = story.antecedents.of(doer.actor());
    if (named == null) {
      return;
    }
    Doer other =
        new Doer(named, doer.words(), doer.stance(), "<actor>, by another word, does the act");
    meant.add(
        () -> {
          if (!ledger.holds(named) || inferred.contains(Ledger.name(named.value()))) {
            inferred.add(Ledger.name(named.value()));
            enter(syntax, frame, other);
          }
        });
  }

  /** The doer of an act of this incident. */
  private void stated(Syntax syntax, Frame frame, Draft draft) {
    boolean carried =
        frame.act() == Act.LAUNCH
            && frame.patients().stream()
                .anyMatch(p -> Matter.violent(syntax, p) || Matter.weapon(syntax, p));
    boolean again = frame.act() == Act.LAUNCH && pointsBack(syntax, frame, draft);
    if (!(carried || again || draft.tells(frame) || sameHarm(syntax, frame, draft))
        || !done(frame)
        || ofAnother(syntax, frame, draft)) {
      return;
    }
    for (Doer doer : doers.of(syntax, frame)) {
      if (attackedToo(frame, draft)
          && (answers(syntax, frame, doer.actor()) || frees(frame, doer.actor(), draft))) {
        continue;
      }
      enter(syntax, frame, doer);
      byAnotherWord(syntax, frame, doer);
    }
  }

  /** "burned a bus in protest at the attack perpetrated by X": what X did is told of another. */
  private boolean ofAnother(Syntax syntax, Frame frame, Draft draft) {
    return frame.act() == Act.LAUNCH
        && frame.patients().stream()
            .map(syntax::chunk)
            .anyMatch(
                act ->
                    story.in(syntax.sentence().index()).stream()
                        .anyMatch(
                            told ->
                                told.frame.head() == act.head()
                                    && told.draft != null
                                    && told.draft != draft));
  }

  /** "said they had planted it": the bomb or the attack told before. */
  private static boolean pointsBack(Syntax syntax, Frame frame, Draft draft) {
    int sentence = syntax.sentence().index();
    int next = syntax.chunkAt(frame.head()) + 1;
    return frame.patients().equals(List.of(next))
        && syntax.sentence().norm(syntax.chunk(next).head()).equals("it")
        && draft.occurrences.stream()
            .anyMatch(o -> o.sentence() == sentence || o.sentence() == sentence - 1);
  }

  /** Whether somebody did it, or tried to: "tried to attack the station". */
  private static boolean done(Frame frame) {
    return frame.actual()
        || frame.mood() == Frame.Mood.ATTEMPTED
        || frame.mood() == Frame.Mood.FOILED;
  }

  /** "the death of six priests who were murdered by X": the same harm by another word. */
  private boolean sameHarm(Syntax syntax, Frame frame, Draft draft) {
    return frame.act().harm()
        && story.in(syntax.sentence().index()).stream()
            .anyMatch(
                told ->
                    told.draft == draft
                        && told.frame.act().harm()
                        && told.frame.patients().stream().anyMatch(frame.patients()::contains));
  }

  private void enter(Syntax syntax, Frame frame, Doer doer) {
    Mention<Actor> words = doer.words();
    boolean here = words.sentence().index() == syntax.sentence().index();
    boolean behind = // "by hitmen in the pay of the traffickers"
        here
            && doer.actor().sentence().index() == syntax.sentence().index()
            && doer.actor().from() > words.from();
    int to = behind ? doer.actor().to() : words.to();
    ledger.add(
        doer.actor(),
        stance(syntax, frame, doer),
        syntax.sentence(),
        here ? Math.min(words.from(), frame.head()) : frame.head(),
        here ? Math.max(to, frame.head() + 1) : frame.head() + 1,
        doer.rule(),
        null);
  }

  /** How firmly: as the words at the doer or the verbs above the act say, else as it is told. */
  private Stance stance(Syntax syntax, Frame frame, Doer doer) {
    if (doer.stance() != null) {
      return doer.stance();
    }
    Stance governed =
        frame.clause() < 0 ? null : firmness.above(syntax, frame.clause(), doer.actor());
    return governed != null ? governed : story.stance(syntax.sentence(), frame.head());
  }

  /** Whether anything else is told that forces could answer: "killed in a clash" tells nothing. */
  private static boolean attackedToo(Frame frame, Draft draft) {
    int sentence = frame.sentence().index();
    return draft.occurrences.stream()
        .anyMatch(
            told ->
                !told.frame.equals(frame)
                    && told.sentence() <= sentence // what is told first is the news itself
                    && !manner(told, frame)
                    && told.frame.act() != Act.CLASH
                    && told.frame.act() != Act.DIE);
  }

  /** "a singer was killed when he was shot by police": he is no attacker. */
  private boolean victimTold(Syntax syntax, Frame frame) {
    return story.in(syntax.sentence().index()).stream()
        .map(told -> told.frame)
        .filter(told -> !told.equals(frame) && told.act().harm() && told.head() < frame.head())
        .flatMap(told -> told.patients().stream())
        .map(syntax::chunk)
        .anyMatch(
            chunk ->
                syntax.tag(chunk.head()) != Tag.PRONOUN
                    && roles.actors(syntax, List.of(syntax.chunkAt(chunk.head()))).stream()
                        .allMatch(
                            a ->
                                a.value().kind() == Actor.Kind.PERSON
                                    && a.value().side() != Actor.Side.NON_STATE_ARMED));
  }

  /** "killed 18 rebels in air raids": how they did it, no act that they answered. */
  private static boolean manner(Occurrence told, Frame frame) {
    int before = told.syntax.chunkAt(told.frame.head()) - 1;
    return told.frame.clause() == frame.clause()
        && told.frame.predicate().noun()
        && told.frame.sentence().equals(frame.sentence())
        && before >= 0
        && told.frame.head() > frame.head()
        && Set.of("in", "by", "with", "during")
            .contains(told.syntax.sentence().norm(told.syntax.chunk(before).from()));
  }

  /** "Commandos stormed the hotel after gunmen took guests hostage". */
  private static boolean frees(Frame frame, Mention<Actor> actor, Draft draft) {
    return actor.value().side() == Actor.Side.STATE_FORCES
        && frame.predicate().lemma().equals("storm")
        && draft.occurrences.stream()
            .anyMatch(o -> o.frame.act() == Act.ABDUCT && !o.frame.agents().isEmpty());
  }

  /** "Fighters killed four attackers": whoever it is that kills them answers the act. */
  private static boolean ofTheAct(List<Mention<Actor>> harmed) {
    return !harmed.isEmpty()
        && harmed.stream()
            .allMatch(a -> Suspicions.ATTACKERS.contains(String.valueOf(a.value().head().noun())));
  }

  /** "he was shot dead by police": forces that kill an attacker answer the act. */
  private boolean answers(Syntax syntax, Frame frame, Mention<Actor> actor) {
    boolean attackers =
        CasualtyClaims.ofAttacker(story, syntax, frame)
            || frame.patients().stream().anyMatch(p -> Doers.attacked(syntax, frame, p))
            || frame.act().harm()
                && !victimTold(syntax, frame)
                && !frame.patients().isEmpty()
                && frame.patients().stream()
                    .allMatch(p -> syntax.tag(syntax.chunk(p).head()) == Tag.PRONOUN)
            || roles.actors(syntax, frame.patients()).stream()
                .anyMatch(p -> p.value().side() == Actor.Side.NON_STATE_ARMED);
    return actor.value().side() == Actor.Side.STATE_FORCES && attackers
        || frame.act().harm() && ofTheAct(roles.actors(syntax, frame.patients()));
  }
}
