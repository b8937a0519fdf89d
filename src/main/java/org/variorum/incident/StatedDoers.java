package org.variorum.incident;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;
import org.variorum.incident.Doers.Doer;

/** Whom a report's own words for an act name as doing it: "Rebels shot two policemen dead". */
final class StatedDoers {

  private static final WordSet THERE =
      WordSet.of(
          "there",
          "it",
          "nearby",
          "area",
          "site",
          "spot",
          "compound",
          "building",
          "school",
          "hospital",
          "mosque",
          "village",
          "neighbourhood",
          "neighborhood",
          "position");

  private static final WordSet VEHICLES =
      WordSet.of("car", "van", "truck", "lorry", "vehicle", "motorcycle", "motorbike");

  /** How far behind the verb that is told. */
  private static final int REACH = 8;

  private final Story story;
  private final Roles roles;
  private final Ledger ledger;
  private final Firmness firmness;
  private final Doers doers;
  private final Answers answers;
  private final List<Runnable> meant = new ArrayList<>();
  private final Set<String> inferred = new HashSet<>();

  StatedDoers(Story story, Roles roles, UnlistedNames names, Ledger ledger, Firmness firmness) {
    this.story = story;
    this.roles = roles;
    this.ledger = ledger;
    this.firmness = firmness;
    this.doers = new Doers(story, roles, names);
    this.answers = new Answers(story, roles);
  }

  /** Enters, once all is read, the named groups that descriptions mean. */
  void enterMeant() {
    meant.forEach(Runnable::run);
  }

  /** "Militants seized a theatre; 130 hostages died": who took what they died in. */
  void seized(Syntax syntax) {
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

  /** Enters the named group that a description means, unless the report says so outright. */
  private void byAnotherWord(Syntax syntax, Frame frame, Doer doer) {
    Mention<Actor> named = story.antecedents.of(doer.actor());
    if (named == null || harms(syntax, frame, named)) {
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

  /** "Fighters killed 30 men of X": no other word for X, where X has no more to do with it. */
  private boolean harms(Syntax syntax, Frame frame, Mention<Actor> named) {
    String name = Ledger.name(named.value());
    return Sequence.any(
        roles.actors(syntax, frame.patients()), a -> Ledger.name(a.value()).equals(name));
  }

  /** The doer of an act of this incident. */
  void stated(Syntax syntax, Frame frame, Draft draft) {
    boolean carried =
        frame.act() == Act.LAUNCH
            && Sequence.any(
                frame.patients(), p -> Matter.violent(syntax, p) || Matter.weapon(syntax, p));
    boolean again =
        frame.act() == Act.LAUNCH
            && (pointsBack(syntax, frame, draft) || leftTheCar(syntax, frame, draft));
    if (!(carried || again || draft.tells(frame) || sameHarm(syntax, frame, draft))
        || !done(frame)
        || firstFired(syntax, frame, draft)
        || ofAnother(syntax, frame, draft)) {
      return;
    }
    for (Doer doer : doers.of(syntax, frame)) {
      if (!answers.is(syntax, frame, doer.actor(), draft)) {
        enter(syntax, frame, doer);
        byAnotherWord(syntax, frame, doer);
      }
    }
  }

  /**
   * "The army shelled a school; it said rebels had fired from there": what others fired before the
   * act that is told.
   */
  private static boolean firstFired(Syntax syntax, Frame frame, Draft draft) {
    Clause clause = frame.clause() < 0 ? null : syntax.clauses().get(frame.clause());
    return frame.act() == Act.LAUNCH
        && clause != null
        && clause.group().tense() == VerbGroup.Tense.PLUPERFECT
        && fromThere(syntax, clause.group().head())
        && Sequence.any(
            draft.occurrences,
            told -> !told.frame.agents().isEmpty() && !told.frame.agents().equals(frame.agents()));
  }

  /** "fired rockets from there", "from inside the compound". */
  private static boolean fromThere(Syntax syntax, int verb) {
    for (int i = verb + 1; i < Math.min(syntax.sentence().size(), verb + REACH); i++) {
      int next = syntax.sentence().is(i + 1, "inside") ? i + 2 : i + 1;
      int what = syntax.sentence().is(next, "the") ? next + 1 : next;
      if (syntax.sentence().is(i, "from") && THERE.has(syntax.sentence().lexeme(what))) {
        return true;
      }
    }
    return false;
  }

  /** "burned a bus in protest at the attack perpetrated by X": what X did is told of another. */
  private boolean ofAnother(Syntax syntax, Frame frame, Draft draft) {
    return frame.act() == Act.LAUNCH
        && frame.patients().stream()
            .map(syntax::chunk)
            .anyMatch(
                act ->
                    Sequence.any(
                        story.in(syntax.sentence().index()),
                        told ->
                            told.frame.head() == act.head()
                                && told.draft != null
                                && !story.concerns(syntax.sentence(), act.head(), draft)));
  }

  /** "said they had planted it": the bomb or the attack told before. */
  private static boolean pointsBack(Syntax syntax, Frame frame, Draft draft) {
    int sentence = syntax.sentence().index();
    int next = syntax.chunkAt(frame.head()) + 1;
    return frame.patients().equals(List.of(next))
        && syntax.sentence().is(syntax.chunk(next).head(), "it")
        && Sequence.any(
            draft.occurrences, o -> o.sentence() == sentence || o.sentence() == sentence - 1);
  }

  /** "A car bomb went off. The group said its men had left the car there". */
  private static boolean leftTheCar(Syntax syntax, Frame frame, Draft draft) {
    return Sequence.any(
            frame.patients(),
            p ->
                VEHICLES.has(syntax.base(syntax.chunk(p).head()))
                    && syntax.sentence().is(syntax.chunk(p).from(), "the"))
        && Sequence.any(draft.occurrences, o -> o.frame.act() == Act.EXPLODE);
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
        && Sequence.any(
            story.in(syntax.sentence().index()),
            told ->
                told.draft == draft
                    && told.frame.act().harm()
                    && Sequence.any(told.frame.patients(), frame.patients()::contains));
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
}
