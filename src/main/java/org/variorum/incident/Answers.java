package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.CulpritWords;
import org.variorum.document.Sequence;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;

/**
 * Whether an act of force answers the one that a report tells of: who shoots an attacker dead, or
 * frees the hostages, did not do it.
 */
final class Answers {

  private static final Set<String> FIRING = Set.of("open", "fire", "shoot", "return");

  private static final Set<String> GUARDS = Set.of("guard", "watchman", "bodyguard");

  private final Story story;
  private final Roles roles;

  Answers(Story story, Roles roles) {
    this.story = story;
    this.roles = roles;
  }

  boolean is(Syntax syntax, Frame frame, Mention<Actor> actor, Draft draft) {
    return attackedToo(frame, actor, draft)
        && (struckAtAttackers(syntax, frame, actor, draft)
            || frees(frame, actor, draft)
            || fightsAttackers(syntax, frame, actor)
            || firesAtAttackers(syntax, frame, actor, draft));
  }

  /**
   * "Guards opened fire before the truck blew up": at nobody told, beside attackers that are told.
   */
  private boolean firesAtAttackers(Syntax syntax, Frame frame, Mention<Actor> actor, Draft draft) {
    boolean shots =
        FIRING.contains(frame.predicate().lemma())
            && !frame.act().harm()
            && roles.actors(syntax, frame.patients()).isEmpty();
    boolean protecting =
        actor.value().side() == Actor.Side.STATE_FORCES
            || GUARDS.contains(String.valueOf(actor.value().head().noun()));
    return shots
        && protecting
        && Sequence.any(
            draft.occurrences,
            told ->
                !told.frame.equals(frame)
                    && (told.frame.act() == Act.EXPLODE
                        || CasualtyClaims.ofAttacker(story, told.syntax, told.frame)
                        || Sequence.any(
                            roles.actors(told.syntax, told.frame.agents()),
                            a -> a.value().side() == Actor.Side.NON_STATE_ARMED)));
  }

  /** "All the attackers died in a gun battle with commandos": they fought those who attacked. */
  private boolean fightsAttackers(Syntax syntax, Frame frame, Mention<Actor> actor) {
    return frame.act() == Act.CLASH
        && actor.value().side() == Actor.Side.STATE_FORCES
        && Sequence.any(
            syntax.frames(),
            f ->
                f.clause() == frame.clause()
                    && f.act().harm()
                    && ofTheAct(roles.actors(syntax, f.patients())));
  }

  /** Whether anything else is told that forces could answer: "killed in a clash" tells nothing. */
  private boolean attackedToo(Frame frame, Mention<Actor> actor, Draft draft) {
    int sentence = frame.sentence().index();
    return Sequence.any(
        draft.occurrences,
        told ->
            !told.frame.equals(frame)
                && told.sentence() <= sentence // what is told first is the news itself
                && !manner(told, frame)
                && !(told.sentence() >= sentence - 1 && own(told, actor))
                && told.frame.act() != Act.CLASH
                && told.frame.act() != Act.DIE);
  }

  /** "Jets struck a camp, killing 20 rebels": who killed answers nothing that they did. */
  private boolean own(Occurrence told, Mention<Actor> actor) {
    String name = Ledger.name(actor.value());
    return Sequence.any(
        roles.actors(told.syntax, told.frame.agents()), a -> Ledger.name(a.value()).equals(name));
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
                    && Sequence.all(
                        roles.actors(syntax, List.of(syntax.chunkAt(chunk.head()))),
                        a ->
                            a.value().kind() == Actor.Kind.PERSON
                                && a.value().side() != Actor.Side.NON_STATE_ARMED));
  }

  /**
   * "X was killed by a bomb. His widow said the army had murdered him": where nobody is told who
   * attacked, whoever was harmed is meant.
   */
  private boolean nobodyElse(Frame frame, Draft draft) {
    int sentence = frame.sentence().index();
    boolean harmed = false;
    for (Occurrence told : draft.occurrences) {
      if (told.frame.equals(frame) || told.sentence() > sentence) {
        continue;
      }
      boolean attacker =
          CasualtyClaims.ofAttacker(story, told.syntax, told.frame)
              || Sequence.any(roles.actors(told.syntax, told.frame.agents()), Doers::canAct);
      if (attacker || told.sentence() == sentence) {
        return false;
      }
      harmed |= told.frame.act().harm() && !told.frame.patients().isEmpty();
    }
    return harmed;
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
        && Sequence.any(
            draft.occurrences, o -> o.frame.act() == Act.ABDUCT && !o.frame.agents().isEmpty());
  }

  /** "Fighters killed four attackers": whoever it is that kills them answers the act. */
  private static boolean ofTheAct(List<Mention<Actor>> harmed) {
    return !harmed.isEmpty()
        && harmed.stream()
            .map(a -> String.valueOf(a.value().head().noun()))
            .allMatch(noun -> CulpritWords.ASSAILANT.is(noun) || CulpritWords.TAKER.is(noun));
  }

  /** "he was shot dead by police": forces that kill an attacker answer the act. */
  private boolean struckAtAttackers(Syntax syntax, Frame frame, Mention<Actor> actor, Draft draft) {
    boolean attackers =
        CasualtyClaims.ofAttacker(story, syntax, frame)
            || Sequence.any(frame.patients(), p -> Doers.attacked(syntax, frame, p))
            || frame.act().harm()
                && !victimTold(syntax, frame)
                && !nobodyElse(frame, draft)
                && !frame.patients().isEmpty()
                && Sequence.all(
                    frame.patients(), p -> syntax.tag(syntax.chunk(p).head()) == Tag.PRONOUN)
            || frame.act().harm()
                && frame.patients().size() == 1
                && ofThem(syntax, frame.patients().get(0))
                && harmedBefore(frame, draft)
            || frame.act().harm() && struckFirst(syntax, frame)
            || Sequence.any(
                roles.actors(syntax, frame.patients()),
                p -> p.value().side() == Actor.Side.NON_STATE_ARMED);
    return actor.value().side() == Actor.Side.STATE_FORCES && attackers
        || frame.act().harm() && ofTheAct(roles.actors(syntax, frame.patients()));
  }

  /** "A driver rammed a crowd before being shot dead by police": whoever is shot did so. */
  private static boolean struckFirst(Syntax syntax, Frame frame) {
    return !frame.patients().isEmpty()
        && Sequence.all(
            frame.patients(),
            p ->
                Sequence.any(
                    syntax.frames(),
                    f ->
                        f.act().violent()
                            && f.actual()
                            && f.head() < frame.head()
                            && f.agents().contains(p)));
  }

  /** Whether somebody is told before who harmed others. */
  private boolean harmedBefore(Frame frame, Draft draft) {
    return draft.occurrences.stream()
        .filter(told -> told.sentence() < frame.sentence().index() && told.frame.act().harm())
        .flatMap(told -> roles.actors(told.syntax, told.frame.agents()).stream())
        .anyMatch(a -> a.value().side() == Actor.Side.NON_STATE_ARMED);
  }

  /** "Police shot four of them dead". */
  private static boolean ofThem(Syntax syntax, int phrase) {
    int behind = syntax.chunk(phrase).to();
    return syntax.sentence().is(behind, "of")
        && syntax.sentence().is(behind + 1, "them")
        && syntax.tag(syntax.chunk(phrase).head()) == Tag.NUMBER;
  }
}
