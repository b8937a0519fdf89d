package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicates;
import org.variorum.document.Sentence;
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

  private static final Set<String> HEDGES =
      Set.of(
          "suspected",
          "believed",
          "thought",
          "alleged",
          "allegedly",
          "presumed",
          "presumably",
          "apparently",
          "probably",
          "possibly",
          "likely",
          "reportedly",
          "supposedly",
          "assumed",
          "said");
  private static final Set<String> BETWEEN_NAME_AND_HEDGE =
      Set.of(",", "who", "were", "are", "is", "was", "which", "widely", "all", "both", "-");
  private static final Set<String> SORTS =
      Set.of("terrorist", "military", "commando", "criminal", "sniper", "vigilante", "gang");

  /** People who are no fighters by trade, but before "attack" are those who attack. */
  private static final Set<String> FEUDING =
      Set.of("herdsman", "herder", "pastoralist", "tribesman", "settler", "mob", "clan");

  private static final int REACH = 9;

  private final Story story;
  private final Roles roles;

  Doers(Story story, Roles roles) {
    this.story = story;
    this.roles = roles;
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
      doers.add(new Doer(actor, actor, hedge(actor), "<actor> does the act"));
      Mention<Actor> meant = suspectedToBe(actor);
      if (meant != null) {
        doers.add(
            new Doer(meant, meant, Stance.SUSPECTED, "those who did it are said to be <actor>"));
      }
    }
    return doers;
  }

  private List<Mention<Actor>> acting(Syntax syntax, Frame frame) {
    List<Mention<Actor>> found = new ArrayList<>();
    boolean noun = frame.predicate().noun();
    for (int phrase : frame.agents()) {
      if (speaks(syntax, frame, phrase) || suffers(syntax, frame, phrase)) {
        continue;
      }
      List<Mention<Actor>> actors =
          roles.actors(syntax, List.of(phrase)).stream().filter(Doers::canAct).toList();
      found.addAll(actors.isEmpty() ? lettingFly(syntax, phrase) : actors);
    }
    if (frame.act() == Act.CLASH) {
      found.addAll(opponents(syntax, frame));
      if (noun) {
        found.addAll(parties(syntax, frame));
      }
    }
    if (noun) {
      found.addAll(before(syntax, frame));
    }
    return found;
  }

  /** "officials say the bombing killed", "X accused Y of murdering": who speaks does not act. */
  private static boolean speaks(Syntax syntax, Frame frame, int phrase) {
    return syntax.frames().stream()
        .anyMatch(
            other ->
                (other.act() == Act.SAY || other.act() == Act.BLAME)
                    && other.clause() != frame.clause()
                    && other.verb() != null
                    && other.agents().contains(phrase));
  }

  /** "ten people were killed in a raid": who is harmed does not act. */
  private static boolean suffers(Syntax syntax, Frame frame, int phrase) {
    return syntax.frames().stream()
        .anyMatch(
            other ->
                !other.equals(frame)
                    && (other.act().harm() || other.act() == Act.ABDUCT)
                    && other.patients().contains(phrase)
                    && !other.agents().contains(phrase));
  }

  /** Whether somebody or something of this sort can do an act of violence by itself. */
  private static boolean canAct(Mention<Actor> actor) {
    Actor value = actor.value();
    return (value.kind() != Actor.Kind.FACILITY || flown(value)) && value.side() != Side.MEDIA;
  }

  /** "Saudi fighter jets" stand for the air force that flies them. */
  private static boolean flown(Actor actor) {
    return actor.kind() == Actor.Kind.FACILITY && actor.canonical() != null;
  }

  private static boolean armed(Mention<Actor> actor) {
    Actor value = actor.value();
    return (value.kind() != Actor.Kind.FACILITY || flown(value))
        && (value.side() == Side.NON_STATE_ARMED
            || value.side() == Side.STATE_FORCES
            || value.side() == Side.INTERNATIONAL);
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

  /** Whom somebody fought: each side of a clash is a party to it. */
  private List<Mention<Actor>> opponents(Syntax syntax, Frame frame) {
    List<Integer> phrases = new ArrayList<>();
    if (frame.verb() != null) {
      phrases.addAll(frame.patients());
    }
    List<Chunk> chunks = syntax.chunks();
    int from = syntax.chunkAt(frame.head());
    for (int i = from + 1; i + 1 < chunks.size() && i < from + 8; i++) {
      Chunk chunk = chunks.get(i);
      VerbGroup verb = chunk.verb();
      if (verb != null && !occurs(verb)
          || chunk.is(Chunk.Kind.STOP)
          || chunk.is(Chunk.Kind.COMMA)) {
        break;
      }
      String norm = syntax.sentence().norm(chunk.from());
      boolean against = norm.equals("with") || norm.equals("between") || norm.equals("involving");
      if (against && chunks.get(i + 1).is(Chunk.Kind.NOUN)) {
        phrases.addAll(syntax.list(i + 1));
      }
    }
    return roles.actors(syntax, phrases).stream().filter(Doers::canAct).toList();
  }

  /** "clashes between Tiv and Jukun": names of parties that nothing else tells are. */
  private List<Mention<Actor>> parties(Syntax syntax, Frame frame) {
    List<Mention<Actor>> found = new ArrayList<>();
    for (int phrase : frame.agents()) {
      Chunk chunk = syntax.chunk(phrase);
      boolean known =
          story.analysis.mentions().in(syntax.sentence().index()).stream()
              .anyMatch(m -> m.from() < chunk.to() && chunk.from() < m.to());
      if (!known) {
        found.addAll(roles.claimants(syntax, List.of(phrase)));
      }
    }
    return found;
  }

  /** "clashes that broke out between", "fighting erupted between". */
  private static boolean occurs(VerbGroup verb) {
    return Predicates.verbs(verb.lemma()).stream().anyMatch(p -> p.act() == Act.OCCUR);
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
          armed(actor) || !victims && FEUDING.contains(String.valueOf(actor.value().head().noun()));
      if (inside && attacker && said && !kindOfAct(syntax, actor)) {
        found.add(actor);
      }
    }
    return found;
  }

  /** "a terrorist attack", "a military offensive" say what sort of act it is, not whose. */
  private static boolean kindOfAct(Syntax syntax, Mention<Actor> actor) {
    boolean plain = actor.to() - actor.from() == 1 && actor.value().canonical() == null;
    boolean possessor = syntax.tag(actor.to()) == Tag.POSSESSIVE;
    return plain && !possessor && SORTS.contains(syntax.lemma(actor.from()));
  }

  /** SUSPECTED where the words at the actor say so, else null. */
  private static @Nullable Stance hedge(Mention<Actor> actor) {
    Sentence sentence = actor.sentence();
    for (int i = Math.max(0, actor.from() - 2); i < actor.to(); i++) {
      String norm = sentence.norm(i);
      if (HEDGES.contains(norm) && !norm.equals("said") && !norm.equals("reportedly")) {
        return Stance.SUSPECTED;
      }
    }
    return null;
  }

  /** "gunmen suspected to be members of X", "attackers believed to be from X", or null. */
  private @Nullable Mention<Actor> suspectedToBe(Mention<Actor> actor) {
    Sentence sentence = actor.sentence();
    int at = actor.to();
    while (at < actor.to() + 3 && BETWEEN_NAME_AND_HEDGE.contains(sentence.norm(at))) {
      at++;
    }
    boolean belonging = sentence.norm(at).equals("belonging");
    if (!belonging && !HEDGES.contains(sentence.norm(at))) {
      return null;
    }
    Syntax syntax = story.syntax(sentence.index());
    boolean tied = belonging;
    for (int i = at + 1; i < Math.min(sentence.size(), at + REACH); i++) {
      String norm = sentence.norm(i);
      tied |= norm.equals("be") || norm.equals("been") || norm.equals("from") || norm.equals("of");
      tied |= norm.equals("belonging") || norm.equals("belong") || norm.equals("to");
      if (syntax.tag(i) == Tag.COMMA || syntax.tag(i) == Tag.STOP) {
        return null;
      }
      for (Mention<Actor> other : story.analysis.mentions().in(sentence.index(), Actor.class)) {
        if (other.from() == i) {
          return tied && other.value().kind() != Actor.Kind.FACILITY ? other : null;
        }
      }
    }
    return null;
  }
}
