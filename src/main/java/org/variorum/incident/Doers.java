package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.actor.Actor.Side;
import org.variorum.extract.attribution.Stance;

/**
 * Finds who did an act from the words around it: the subject, "by X", "a rebel attack", "clashes
 * between X and Y", "mortar fire from X", and whom those are suspected to be.
 */
final class Doers {

  private static final Set<String> SORTS =
      Set.of("terrorist", "military", "commando", "criminal", "sniper", "vigilante", "gang");

  /** People who are no fighters by trade, but before "attack" are those who attack. */
  private static final Set<String> FEUDING =
      Set.of("herdsman", "herder", "pastoralist", "tribesman", "settler", "mob", "clan");

  /** "Air Force planes", "Amboro-led warplanes" stand for those who fly them. */
  private static final Set<String> AIRCRAFT =
      Set.of(
          "plane", "aircraft", "helicopter", "jet", "warplane", "fighter jet", "bomber", "drone");

  /** Who is called so has come to harm and did none. */
  private static final Set<String> HARMED =
      Set.of("victim", "body", "corpse", "casualty", "survivor", "hostage", "captive", "relative");

  /** Those who have armies: "a government air strike". */
  private static final Set<String> RULING = Set.of("government", "regime", "junta");

  private final Story story;
  private final Roles roles;
  private final UnlistedNames names;
  private final Parties parties;
  private final Belonging belonging;
  private final OwnForces ownForces;

  Doers(Story story, Roles roles, UnlistedNames names) {
    this.story = story;
    this.roles = roles;
    this.names = names;
    this.parties = new Parties(story, roles, names);
    this.belonging = new Belonging(story);
    this.ownForces = new OwnForces(story);
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
      Mention<Actor> body = Belonging.bodyOf(actor);
      if (body != null) {
        doers.add(new Doer(body, actor, Belonging.hedge(actor), "members of <actor> do the act"));
      }
      doers.add(new Doer(actor, actor, Belonging.hedge(actor), "<actor> does the act"));
      for (Mention<Actor> behind : belonging.sentBy(actor)) {
        doers.add(new Doer(behind, actor, null, "those who did it are paid or sent by <actor>"));
      }
      Mention<Actor> meant = belonging.suspectedToBe(actor);
      if (meant != null) {
        doers.add(
            new Doer(meant, meant, Stance.SUSPECTED, "those who did it are said to be <actor>"));
      }
      Mention<Actor> members = belonging.memberOf(actor);
      if (members != null) {
        doers.add(new Doer(members, members, Belonging.hedge(members), "members of <actor>"));
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
    if (Matter.mine(syntax, metBy(syntax, frame))) {
      return found;
    }
    for (int phrase : judged(syntax, frame)) {
      if (speaks(syntax, frame, phrase) || suffers(syntax, frame, phrase)) {
        continue;
      }
      List<Mention<Actor>> actors =
          roles.actors(syntax, List.of(phrase)).stream()
              .filter(Doers::canAct)
              .filter(actor -> !passingBy(syntax, frame, actor))
              .filter(actor -> !meetsThem(syntax, frame, phrase, actor))
              .toList();
      found.addAll(actors.isEmpty() ? lettingFly(syntax, phrase) : actors);
      if (actors.isEmpty()) {
        found.addAll(flying(syntax, phrase));
      }
      if (actors.isEmpty() && !noun) {
        found.addAll(ownForces.acting(syntax, phrase, byAir(syntax, phrase)));
      }
      if (found.isEmpty() && !noun && byForce(frame.act())) {
        found.addAll(names.peoples(syntax, phrase));
      }
    }
    if (frame.act() == Act.CLASH) {
      found.addAll(parties.of(syntax, frame));
    }
    if (noun && !drivesOut(syntax, frame)) {
      found.addAll(before(syntax, frame));
    }
    if (found.isEmpty() && !noun && frame.act().harm() && frame.agents().isEmpty()) {
      found.addAll(parties.behind(syntax, frame));
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
        || !syntax.sentence().norm(syntax.chunk(clause.verb() - 1).from()).equals("for")) {
      return frame.agents();
    }
    List<Integer> objects = syntax.clauses().get(clause.parent()).objects();
    boolean people = roles.actors(syntax, objects).stream().anyMatch(Doers::canAct);
    return people ? objects : frame.agents();
  }

  /** "a bomb went off as a bus with civilians passed, killing six": they did not kill. */
  private static boolean passingBy(Syntax syntax, Frame frame, Mention<Actor> actor) {
    VerbGroup verb = frame.verb();
    boolean following = verb != null && verb.form() == VerbGroup.Form.ING && frame.clause() >= 0;
    int above = following ? syntax.clauses().get(frame.clause()).parent() : -1;
    return above >= 0
        && actor.value().side() == Side.CIVILIANS
        && syntax.frames().stream()
            .noneMatch(f -> f.clause() == above && (f.act().violent() || f.act() == Act.LAUNCH));
  }

  /** "the murder by gunfire of two nuns": whom the weapon met. */
  private static boolean meetsThem(Syntax syntax, Frame frame, int phrase, Mention<Actor> actor) {
    return frame.act().harm()
        && frame.predicate().noun()
        && Matter.weapon(syntax, phrase)
        && actor.from() >= syntax.chunk(phrase).to();
  }

  /** "carried out air strikes". */
  private static boolean byAir(Syntax syntax, int doer) {
    return syntax.frames().stream()
        .filter(frame -> frame.agents().contains(doer))
        .flatMap(frame -> frame.patients().stream())
        .map(syntax::chunk)
        .anyMatch(
            chunk ->
                syntax.sentence().norm(chunk.from()).equals("air")
                    || syntax.sentence().norm(chunk.head()).startsWith("airstrike"));
  }

  /** Acts that only people do. */
  private static boolean byForce(Act act) {
    return act == Act.KILL || act == Act.WOUND || act == Act.ABDUCT || act == Act.BURN;
  }

  /**
   * "officials say the bombing killed", "X accused Y of murdering": who says that it was done did
   * not do it; but who "attacked the post and said so" did.
   */
  private static boolean speaks(Syntax syntax, Frame frame, int phrase) {
    return syntax.frames().stream()
        .anyMatch(
            other ->
                (other.act() == Act.SAY || other.act() == Act.BLAME)
                    && other.clause() != frame.clause()
                    && other.verb() != null
                    && other.agents().contains(phrase)
                    && governs(syntax, other.clause(), frame.clause()));
  }

  /** Whether a clause stands below another and is not merely joined to it. */
  private static boolean governs(Syntax syntax, int above, int clause) {
    int at = clause;
    for (int depth = 0; at >= 0 && depth < 6; depth++) {
      Clause here = syntax.clauses().get(at);
      if (here.link() == Clause.Link.COORDINATE || here.link() == Clause.Link.ROOT) {
        return false;
      }
      at = here.parent();
      if (at == above) {
        return true;
      }
    }
    return false;
  }

  /** "ten people were killed in a raid": who is harmed does not act. */
  private static boolean suffers(Syntax syntax, Frame frame, int phrase) {
    VerbGroup verb = frame.verb();
    if (verb != null
        && verb.form() == VerbGroup.Form.FINITE
        && !verb.passive()
        && !frame.patients().isEmpty()) {
      return false; // "A gunman killed four before being shot"
    }
    return syntax.frames().stream()
        .anyMatch(
            other ->
                !other.equals(frame)
                    && (other.act().harm() || other.act() == Act.ABDUCT)
                    && other.patients().contains(phrase)
                    && !other.agents().contains(phrase));
  }

  /** Whether somebody or something of this sort can do an act of violence by itself. */
  static boolean canAct(Mention<Actor> actor) {
    Actor value = actor.value();
    return (value.kind() != Actor.Kind.FACILITY || flown(value))
        && value.side() != Side.MEDIA
        && !HARMED.contains(String.valueOf(value.head().noun()));
  }

  /** "Saudi fighter jets" stand for the air force that flies them. */
  private static boolean flown(Actor actor) {
    boolean own = AIRCRAFT.contains(String.valueOf(actor.head().noun()));
    boolean forces = actor.side() == Side.STATE_FORCES || actor.side() == Side.INTERNATIONAL;
    return actor.kind() == Actor.Kind.FACILITY
        && (actor.canonical() != null || own && forces && actor.name().indexOf(' ') > 0);
  }

  private static boolean armed(Mention<Actor> actor) {
    Actor value = actor.value();
    return (value.kind() != Actor.Kind.FACILITY || flown(value))
        && (value.side() == Side.NON_STATE_ARMED
            || value.side() == Side.STATE_FORCES
            || value.side() == Side.INTERNATIONAL);
  }

  /** "warplanes from the coalition bombed", "helicopters of the army fired". */
  private List<Mention<Actor>> flying(Syntax syntax, int phrase) {
    int behind = phrase + 2;
    boolean theirs =
        AIRCRAFT.contains(syntax.lemma(syntax.chunk(phrase).head()))
            && behind < syntax.chunks().size()
            && syntax.chunk(behind).is(Chunk.Kind.NOUN)
            && Set.of("from", "of").contains(syntax.sentence().norm(syntax.chunk(phrase).to()));
    return theirs
        ? roles.actors(syntax, List.of(behind)).stream().filter(Doers::armed).toList()
        : List.of();
  }

  /** "mortar rounds fired by X killed six", "a bomb planted by X went off". */
  private List<Mention<Actor>> lettingFly(Syntax syntax, int phrase) {
    List<Mention<Actor>> found = new ArrayList<>();
    for (Clause clause : syntax.clauses()) {
      boolean hangs =
          clause.link() == Clause.Link.PARTICIPLE
              && clause.group().passive()
              && clause.subjects().contains(phrase);
      for (Prepositional by : hangs ? clause.prepositions() : List.<Prepositional>of()) {
        if (by.preposition().equals("by") || by.preposition().equals("from")) {
          roles.actors(syntax, List.of(by.phrase())).stream()
              .filter(Doers::armed)
              .forEach(found::add);
        }
      }
    }
    return found;
  }

  /**
   * "a clinic for families displaced by rebel violence": another matter than what was done there.
   */
  private static boolean drivesOut(Syntax syntax, Frame frame) {
    int phrase = syntax.chunkAt(frame.head());
    return syntax.frames().stream()
        .anyMatch(f -> f.act() == Act.DISPLACE && f.agents().contains(phrase));
  }

  /** "a Boko Haram attack", "the army's bombardment", "police killing of two men". */
  private List<Mention<Actor>> before(Syntax syntax, Frame frame) {
    Chunk chunk = syntax.chunk(syntax.chunkAt(frame.head()));
    boolean victims = frame.act().harm() || frame.act() == Act.ABDUCT;
    List<Mention<Actor>> found = new ArrayList<>();
    for (Mention<Actor> actor :
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      boolean inside = actor.from() >= chunk.from() && actor.to() <= frame.head();
      boolean possessor = inside && syntax.tag(actor.to()) == Tag.POSSESSIVE;
      boolean said = !victims || possessor && !frame.patients().isEmpty();
      boolean attacker =
          armed(actor)
              || !victims && RULING.contains(String.valueOf(actor.value().head().noun()))
              || !victims && FEUDING.contains(String.valueOf(actor.value().head().noun()));
      if (inside && attacker && said && !kindOfAct(syntax, actor)) {
        found.add(actor);
      }
    }
    if (found.isEmpty() && !victims) {
      found.addAll(ownForces.of(syntax, chunk, frame.head()));
    }
    return found;
  }

  /** "a terrorist attack", "a military offensive" say what sort of act it is, not whose. */
  private static boolean kindOfAct(Syntax syntax, Mention<Actor> actor) {
    boolean possessor = syntax.tag(actor.to()) == Tag.POSSESSIVE;
    boolean severalWords = actor.to() - actor.from() > 1; // a headline's one capital names nobody
    boolean named =
        actor.value().canonical() != null
            || severalWords && syntax.sentence().token(actor.from()).capitalized();
    return !named && !possessor && SORTS.contains(syntax.lemma(actor.to() - 1));
  }
}
