package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WarMachines;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.actor.Actor.Side;
import org.variorum.extract.attribution.Stance;

/**
 * Finds who did an act from the words around it: the subject, "by X", "a rebel attack", "clashes
 * between X and Y", "mortar fire from X", and whom those are suspected to be.
 */
final class Doers {

  private static final WordSet FROM = WordSet.of("from", "of");

  /** Who is called so has come to harm and did none. */
  private static final Set<String> HARMED =
      Set.of("victim", "body", "corpse", "casualty", "survivor", "hostage", "captive", "relative");

  private final Roles roles;
  private final UnlistedNames names;
  private final Parties parties;
  private final Crackdowns crackdowns;
  private final Belonging belonging;
  private final OwnForces ownForces;
  private final NounDoers nounDoers;
  private final PhraseMentions words;

  Doers(Story story, Roles roles, UnlistedNames names) {
    this.roles = roles;
    this.names = names;
    this.parties = new Parties(story, roles, names);
    this.crackdowns = new Crackdowns(story, roles);
    this.belonging = new Belonging(story);
    this.ownForces = new OwnForces(story);
    this.nounDoers = new NounDoers(story, ownForces);
    this.words = new PhraseMentions(story);
  }

  /**
   * Somebody who did it.
   *
   * @param words who is said to have done it, where another word stands for the actor
   * @param stance how firmly that is said, or null where nothing beside the act says so
   */
  record Doer(Mention<Actor> actor, Mention<Actor> words, @Nullable Stance stance, String rule) {}

  List<Doer> of(Syntax syntax, Frame frame) {
    List<Doer> doers = new ArrayList<>();
    for (Mention<Actor> actor : acting(syntax, frame)) {
      doers.add(new Doer(actor, actor, Belonging.hedge(actor), "<actor> does the act"));
      List<Mention<Actor>> sending = belonging.sentBy(actor);
      for (Mention<Actor> behind : sending) {
        doers.add(new Doer(behind, actor, null, "those who did it are paid or sent by <actor>"));
      }
      Mention<Actor> meant = belonging.suspectedToBe(actor);
      if (meant != null && !sending.contains(meant)) {
        doers.add(
            new Doer(meant, meant, Stance.SUSPECTED, "those who did it are said to be <actor>"));
      }
      Mention<Actor> own = belonging.byOwnWord(actor);
      if (own != null) {
        doers.add(new Doer(own, actor, Stance.CLAIMED, "those who did it say they are <actor>"));
      }
      Mention<Actor> members = belonging.memberOf(actor);
      if (members != null) {
        doers.add(new Doer(members, members, Belonging.hedge(members), "members of <actor>"));
      }
    }
    if (doers.isEmpty()) {
      for (Mention<Actor> actor : AllegedDoers.of(roles, syntax, frame)) {
        doers.add(new Doer(actor, actor, Stance.UNVERIFIED, "the act is allegedly by <actor>"));
      }
    }
    for (int phrase : frame.agents()) {
      for (Mention<Actor> forces : ownForces.heldToBe(syntax, phrase)) {
        doers.add(
            new Doer(forces, forces, Stance.SUSPECTED, "what struck is held to be <actor>'s"));
      }
    }
    return doers;
  }

  /** What the verb, or the one above a participle, is done to: "hit a mine, killing three". */
  private static List<Integer> metBy(Syntax syntax, Frame frame) {
    List<Integer> met = new ArrayList<>(frame.patients());
    int above = frame.clause() < 0 ? -1 : syntax.clauses().get(frame.clause()).parent();
    if (above >= 0) {
      met.addAll(syntax.clauses().get(above).objects());
    }
    return met;
  }

  private List<Mention<Actor>> acting(Syntax syntax, Frame frame) {
    List<Mention<Actor>> found = new ArrayList<>();
    boolean noun = frame.predicate().noun();
    List<Integer> met = metBy(syntax, frame);
    if (Matter.mine(syntax, met)) {
      met.forEach(phrase -> found.addAll(lettingFly(syntax, phrase)));
      return found; // "hit a mine laid by rebels"
    }
    for (int phrase : judged(syntax, frame)) {
      if (Bystanders.speaks(syntax, frame, phrase)
          || Bystanders.executes(syntax, phrase)
          || Bystanders.suffers(syntax, frame, phrase)
          || Bystanders.comesToHelp(syntax, frame, phrase)) {
        continue;
      }
      List<Mention<Actor>> actors =
          roles.actors(syntax, List.of(phrase)).stream()
              .filter(Doers::canAct)
              .filter(actor -> !Bystanders.passingBy(syntax, frame, actor))
              .filter(actor -> !Bystanders.meetsThem(syntax, frame, phrase, actor))
              .toList();
      found.addAll(actors.isEmpty() ? lettingFly(syntax, phrase) : actors);
      if (actors.isEmpty()) {
        found.addAll(flying(syntax, phrase));
        found.addAll(nounDoers.firing(syntax, phrase));
      }
      Chunk own = syntax.chunk(phrase);
      boolean here = // "Israel and Hezbollah exchanged fire"
          Sequence.any(actors, a -> a.from() < own.to() && own.from() < a.to());
      if (!here && !noun && (actors.isEmpty() || frame.agents().size() > 1)) {
        found.addAll(ownForces.acting(syntax, phrase, byAir(syntax, phrase)));
      }
      if (found.isEmpty() && !noun && byForce(frame.act())) {
        found.addAll(names.peoples(syntax, phrase));
        boolean whom = !frame.patients().isEmpty();
        Mention<Actor> somebody = found.isEmpty() && whom ? words.person(syntax, phrase) : null;
        if (somebody != null && canAct(somebody)) {
          found.add(somebody);
        }
      }
    }
    if (frame.act() == Act.CLASH) {
      found.addAll(parties.of(syntax, frame));
    }
    if (noun && !Bystanders.drivesOut(syntax, frame)) {
      found.addAll(nounDoers.of(syntax, frame));
    }
    if (found.isEmpty() && !noun && frame.act().harm()) {
      found.addAll(parties.of(syntax, frame.agents(), frame));
    }
    if (found.isEmpty() && !noun && frame.act().harm() && frame.agents().isEmpty()) {
      found.addAll(parties.behind(syntax, frame));
      if (found.isEmpty()) {
        found.addAll(crackdowns.behind(syntax, frame));
      }
    }
    return found;
  }

  /** "criticized the rebels for killing", "held men for attacking": those did it who are judged. */
  private List<Integer> judged(Syntax syntax, Frame frame) {
    VerbGroup verb = frame.verb();
    boolean following = verb != null && verb.form() == VerbGroup.Form.ING && frame.clause() >= 0;
    Clause clause = following ? syntax.clauses().get(frame.clause()) : null;
    if (clause == null
        || clause.parent() < 0
        || clause.verb() == 0
        || !syntax.sentence().is(syntax.chunk(clause.verb() - 1).from(), "for")) {
      return frame.agents();
    }
    List<Integer> objects = syntax.clauses().get(clause.parent()).objects();
    boolean people = Sequence.any(roles.actors(syntax, objects), Doers::canAct);
    return people ? objects : frame.agents();
  }

  /** "carried out air strikes". */
  private static boolean byAir(Syntax syntax, int doer) {
    return syntax.frames().stream()
        .filter(frame -> frame.agents().contains(doer))
        .flatMap(frame -> frame.patients().stream())
        .map(syntax::chunk)
        .anyMatch(
            chunk ->
                OwnForces.FLOWN.has(syntax.sentence().lexeme(chunk.from()))
                    || chunk.head() > 0
                        && OwnForces.FLOWN.has(syntax.sentence().lexeme(chunk.head() - 1))
                    || syntax.sentence().norm(chunk.head()).startsWith("airstrike"));
  }

  /** Acts that only people do. */
  private static boolean byForce(Act act) {
    return act == Act.KILL
        || act == Act.WOUND
        || act == Act.ABDUCT
        || act == Act.BURN
        || act == Act.LAUNCH; // of an act or a weapon
  }

  /** "the man who attacked a station was shot by police": whoever suffers it attacked before. */
  static boolean attacked(Syntax syntax, Frame frame, int phrase) {
    return frame.act().harm()
        && syntax.frames().stream()
            .filter(f -> f.clause() >= 0 && f.clause() != frame.clause() && f.verb() != null)
            .filter(f -> syntax.clauses().get(f.clause()).link() == Clause.Link.RELATIVE)
            .anyMatch(f -> f.act().violent() && f.actual() && f.agents().contains(phrase));
  }

  /** Whether somebody or something of this sort can do an act of violence by itself. */
  static boolean canAct(Mention<Actor> actor) {
    Actor value = actor.value();
    return (value.kind() != Actor.Kind.FACILITY || Manned.is(value))
        && value.side() != Side.MEDIA
        && !HARMED.contains(String.valueOf(value.head().noun()));
  }

  /** Forces, armed groups and what forces fly, drive and sail. */
  static boolean armed(Mention<Actor> actor) {
    Actor value = actor.value();
    return (value.kind() != Actor.Kind.FACILITY || Manned.is(value))
        && (value.side() == Side.NON_STATE_ARMED
            || value.side() == Side.STATE_FORCES
            || value.side() == Side.INTERNATIONAL);
  }

  /** "warplanes from the coalition bombed", "helicopters of the army fired". */
  private List<Mention<Actor>> flying(Syntax syntax, int phrase) {
    int behind = phrase + 2;
    boolean theirs =
        WarMachines.is(syntax.base(syntax.chunk(phrase).head()))
            && behind < syntax.chunks().size()
            && syntax.chunk(behind).is(Chunk.Kind.NOUN)
            && FROM.has(syntax.sentence().lexeme(syntax.chunk(phrase).to()));
    return theirs
        ? roles.actors(syntax, List.of(behind)).stream().filter(Doers::armed).toList()
        : List.of();
  }

  /** "mortar rounds fired by X killed six", "a bomb planted by X went off". */
  private List<Mention<Actor>> lettingFly(Syntax syntax, int phrase) {
    List<Mention<Actor>> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      boolean belonging = clause.group().is("belong"); // "a plane belonging to the air force"
      boolean hangs =
          clause.link() == Clause.Link.PARTICIPLE
              && (clause.group().passive() || belonging)
              && clause.subjects().contains(phrase);
      for (Prepositional by : hangs ? clause.prepositions() : List.<Prepositional>of()) {
        boolean theirs = belonging && by.preposition().equals("to");
        if (theirs || by.preposition().equals("by") || by.preposition().equals("from")) {
          List<Mention<Actor>> who =
              roles.actors(syntax, List.of(by.phrase())).stream().filter(Doers::armed).toList();
          found.addAll(who.isEmpty() ? ownForces.acting(syntax, by.phrase(), false) : who);
        }
      }
    }
    return found;
  }
}
