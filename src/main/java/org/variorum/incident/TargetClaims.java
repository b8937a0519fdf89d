package org.variorum.incident;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.CulpritWords;
import org.variorum.dictionary.PlaceKind;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.place.Place;
import org.variorum.incident.RoledActor.Role;

/** Who and what an incident was done to, each once. */
final class TargetClaims {

  private static final Set<String> SETTING_OFF = Set.of("detonate", "explode", "set", "go");

  private final Story story;
  private final Roles roles;
  private final TargetPhrases phrases;
  private final HarmedPeople harmed;
  private final OnePerson onePerson;

  TargetClaims(Story story, Roles roles) {
    this.story = story;
    this.roles = roles;
    this.phrases = new TargetPhrases(story);
    this.harmed = new HarmedPeople(story, phrases);
    this.onePerson = new OnePerson(story);
  }

  /**
   * The targets of an incident in the order in which they are told.
   *
   * @param doers those who did it, who are no targets of it
   */
  List<Claim<RoledActor>> of(Draft draft, List<Claim<RoledActor>> doers) {
    TargetList targets = new TargetList();
    for (Syntax syntax : story.about(draft)) {
      BlastSites sites = new BlastSites(syntax);
      for (Frame frame : syntax.frames()) {
        if (draft.tells(frame)
            && story.draftAt(syntax.sentence(), frame.head()) == draft
            && !overTime(syntax, frame)) {
          told(draft, syntax, frame, sites).forEach(targets::add);
        }
      }
    }
    harmed.named(draft).forEach(targets::add);
    for (Syntax syntax : story.about(draft)) {
      BlastSites sites = new BlastSites(syntax);
      for (Clause clause : syntax.clauses()) {
        List<Integer> at = sites.ofDevices(clause);
        for (int site : at) {
          if (story.draftAt(syntax.sentence(), syntax.chunk(site).from()) == draft) {
            things(syntax, site).forEach(targets::add);
          }
        }
      }
    }
    for (Mention<CasualtyStatement> statement : CasualtyClaims.statements(story, draft)) {
      harmed.suffered(statement).forEach(targets::add);
    }
    List<Claim<RoledActor>> claims = new ArrayList<>();
    for (TargetList.One one : targets.distinct()) {
      if (!nobody(one.best().actor())
          && Sequence.none(doers, doer -> same(doer.value(), one.best().actor()))) {
        claims.add(claim(draft, one));
      }
    }
    return claims;
  }

  /**
   * "59 bodies were found", "took guests hostage", "killed four attackers": whom nobody aimed at.
   */
  private static boolean nobody(Actor target) {
    String noun = String.valueOf(target.head().noun());
    return CulpritWords.ASSAILANT.is(noun)
        || CulpritWords.TAKER.is(noun)
        || noun.equals("body")
        || noun.equals("corpse")
        || target.name().equals("hostage");
  }

  private static boolean same(RoledActor doer, Actor target) {
    return target.kind() != Actor.Kind.FACILITY
        && (doer.name().equals(target.name())
            || doer.canonical() != null && doer.canonical().equals(target.canonical()));
  }

  /** "have killed 3,000 people since 1980" tells of no one act. */
  private boolean overTime(Syntax syntax, Frame frame) {
    return Sequence.any(
        story.suffered(syntax.sentence().index()),
        c -> c.covers(frame.head()) && c.value().share() == CasualtyStatement.Share.OVER_TIME);
  }

  private List<Target> told(Draft draft, Syntax syntax, Frame frame, BlastSites sites) {
    Enumeration enumeration = new Enumeration(syntax);
    Set<Integer> hit = new LinkedHashSet<>();
    for (int patient : frame.patients()) {
      if (!hit.contains(patient)) {
        boolean before = patient < syntax.chunkAt(frame.head());
        hit.addAll(before ? enumeration.upTo(patient) : enumeration.from(patient));
      }
    }
    boolean byState =
        Sequence.any(
            roles.actors(syntax, frame.agents()), a -> a.value().side() == Actor.Side.STATE_FORCES);
    List<Target> found = new ArrayList<>();
    boolean none = CasualtyClaims.ofAttacker(story, syntax, frame) || device(frame);
    for (int phrase : none ? Set.<Integer>of() : hit) {
      OnePerson.Phrase meant = onePerson.meant(syntax, phrase, frame);
      Target target =
          meant != null
              ? phrases.read(meant.syntax(), meant.chunk())
              : ruinous(frame) ? phrases.house(syntax, phrase) : phrases.read(syntax, phrase);
      if (target != null) {
        boolean armed = target.actor().side() == Actor.Side.NON_STATE_ARMED;
        if (Doers.attacked(syntax, frame, phrase)) {
          continue;
        }
        boolean overcome = byState && frame.act() != Act.NEUTRALISE && !culprit(syntax, phrase);
        if (bodily(frame, target) && (!armed || overcome)) {
          found.add(target.by(rule(frame)));
        }
      }
    }
    for (int site : sites.of(frame)) {
      if (story.draftAt(syntax.sentence(), syntax.chunk(site).from()) == draft) {
        found.addAll(things(syntax, site));
      }
    }
    return found;
  }

  /** "detonated a vehicle full of explosives": what is set off is what it was done with. */
  private static boolean device(Frame frame) {
    return frame.act() == Act.EXPLODE
        && frame.verb() != null
        && SETTING_OFF.contains(frame.predicate().lemma());
  }

  /** "The gunman was killed by guards": whoever did it is no target of it. */
  private static boolean culprit(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    return syntax.sentence().is(chunk.from(), "the")
        && CulpritWords.any(syntax.lemma(chunk.head()));
  }

  /** Whether what was done is done to things: whose house it is then stands for the house. */
  private static boolean ruinous(Frame frame) {
    return switch (frame.act()) {
      case EXPLODE, DAMAGE, DESTROY, BURN -> true;
      default -> false;
    };
  }

  /** Nobody kills or abducts a government. */
  private static boolean bodily(Frame frame, Target target) {
    boolean body = target.actor().kind() == Actor.Kind.ORGANIZATION;
    return !body || !frame.act().harm() && frame.act() != Act.ABDUCT;
  }

  private static String rule(Frame frame) {
    String lemma = frame.predicate().lemma();
    return frame.predicate().noun() ? "the " + lemma + " of <target>" : "to " + lemma + " <target>";
  }

  /** The things of a list that something went off at. */
  private List<Target> things(Syntax syntax, int site) {
    List<Target> found = new ArrayList<>();
    for (int phrase : new Enumeration(syntax).from(site)) {
      Target target = phrases.house(syntax, phrase);
      if (target != null && target.thing() && !town(syntax, phrase)) {
        found.add(target.by("a bomb at <something>"));
      }
    }
    return found;
  }

  /** "went off in Lashkar Gah": where, and not what. */
  private boolean town(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    return Sequence.any(
        story.analysis.mentions().in(syntax.sentence().index(), Place.class),
        p ->
            p.from() == chunk.from()
                && p.to() == chunk.to()
                && p.value().kind() == PlaceKind.TOWN
                && p.value().canonical() != null);
  }

  /** One claim of a target, with all the words that tell it. */
  private Claim<RoledActor> claim(Draft draft, TargetList.One one) {
    Set<Evidence> evidence = new LinkedHashSet<>();
    Target first = one.best();
    List<Speaker> by = story.speakers(first.mention().sentence(), first.mention().from());
    for (Target telling : one.tellings()) {
      Mention<Actor> mention = telling.mention();
      evidence.addAll(story.evidence(mention));
      List<Speaker> said = story.speakers(mention.sentence(), mention.from());
      by = said.isEmpty() ? said : by;
    }
    Stance stance =
        story.type(draft).status() == IncidentType.Status.ALLEGED
            ? Stance.DENIED
            : story.stance(first.mention().sentence(), first.mention().from());
    return new Claim<>(
        RoledActor.of(first.actor(), Role.TARGET),
        stance,
        by,
        null,
        new ArrayList<>(evidence),
        first.rule());
  }
}
