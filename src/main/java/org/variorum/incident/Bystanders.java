package org.variorum.incident;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.actor.Actor.Side;

/**
 * Who stands where a doer would and did not do it: the officials of "officials say the bombing
 * killed six".
 */
final class Bystanders {

  /** "began shooting", "kept firing": what was begun was done. */
  private static final WordSet PHASES =
      WordSet.of("start", "begin", "continue", "keep", "stop", "resume", "end");

  private static final WordSet RESCUE = WordSet.of("rescue", "liberation", "relief");

  private Bystanders() {}

  /**
   * "officials say the bombing killed", "X accused Y of murdering": who says that it was done did
   * not do it; but who "attacked the post and said so" did.
   */
  static boolean speaks(Syntax syntax, Frame frame, int phrase) {
    return Sequence.any(
        syntax.frames(),
        other ->
            (other.act() == Act.SAY || other.act() == Act.BLAME)
                && other.clause() != frame.clause()
                && other.verb() != null
                && other.agents().contains(phrase)
                && !ofOneself(syntax, other, frame)
                && governs(syntax, other.clause(), frame.clause()));
  }

  /** "claimed to have killed three soldiers": the speaker's own deed. */
  private static boolean ofOneself(Syntax syntax, Frame saying, Frame deed) {
    if (deed.clause() < 0) {
      return false;
    }
    Clause clause = syntax.clauses().get(deed.clause());
    return saying.act() == Act.SAY
        && !clause.group().passive()
        && clause.parent() == saying.clause()
        && clause.group().form() == VerbGroup.Form.INFINITIVE
        && clause.verb() == syntax.chunkAt(saying.head()) + 1;
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
  static boolean suffers(Syntax syntax, Frame frame, int phrase) {
    VerbGroup verb = frame.verb();
    boolean by = // "was beheaded by an attacker who was then shot dead"
        verb != null
            && verb.passive()
            && phrase > 0
            && syntax.sentence().is(syntax.chunk(phrase - 1).from(), "by")
            && syntax.chunk(phrase - 1).from() > frame.head();
    if (by) {
      return false;
    }
    if (verb != null
        && verb.form() == VerbGroup.Form.FINITE
        && !verb.passive()
        && !frame.patients().isEmpty()) {
      return false; // "A gunman killed four before being shot"
    }
    return sunk(syntax, frame, phrase)
        || Sequence.any(
            syntax.frames(),
            other ->
                !other.equals(frame)
                    && (other.act().harm() || other.act() == Act.ABDUCT || struck(other))
                    && other.patients().contains(phrase)
                    && !other.agents().contains(phrase)
                    && !Penalties.punishes(syntax, other, frame));
  }

  /** "was sunk by a torpedo, killing 30": the torpedo did. */
  private static boolean sunk(Syntax syntax, Frame frame, int phrase) {
    boolean following =
        frame.verb() != null && frame.verb().form() == VerbGroup.Form.ING && frame.clause() >= 0;
    int above = following ? syntax.clauses().get(frame.clause()).parent() : -1;
    Clause passive = above < 0 ? null : syntax.clauses().get(above);
    return passive != null
        && passive.group().passive()
        && passive.subjects().contains(phrase)
        && Sequence.any(passive.prepositions(), p -> p.preposition().equals("by"));
  }

  /** "was hit by a shell, killing 30": what is struck kills nobody. */
  private static boolean struck(Frame other) {
    VerbGroup verb = other.verb();
    return verb != null
        && verb.passive()
        && (other.act().violent() || other.act() == Act.DESTROY || other.act() == Act.DAMAGE);
  }

  /** "A firing squad shot him": how the state puts people to death, and nobody of his own will. */
  static boolean executes(Syntax syntax, int phrase) {
    int head = syntax.chunk(phrase).head();
    return syntax.sentence().is(head, "squad") && syntax.sentence().is(head - 1, "firing");
  }

  /** "were shot during a failed rescue attempt by troops": what they did was the rescue. */
  static boolean comesToHelp(Syntax syntax, Frame frame, int phrase) {
    if (phrase < 2 || !syntax.sentence().is(syntax.chunk(phrase - 1).from(), "by")) {
      return false;
    }
    Chunk what = syntax.chunk(phrase - 2);
    boolean rescue = false;
    for (int i = what.from(); i <= what.head(); i++) {
      rescue |= RESCUE.has(syntax.base(i));
    }
    return rescue && what.is(Chunk.Kind.NOUN) && what.head() != frame.head();
  }

  /** "a bomb went off as a bus with civilians passed, killing six": they did not kill. */
  static boolean passingBy(Syntax syntax, Frame frame, Mention<Actor> actor) {
    VerbGroup verb = frame.verb();
    boolean following = verb != null && verb.form() == VerbGroup.Form.ING && frame.clause() >= 0;
    int above = following ? syntax.clauses().get(frame.clause()).parent() : -1;
    return above >= 0
        && actor.value().side() == Side.CIVILIANS
        && !PHASES.has(syntax.clauses().get(above).group().base())
        && Sequence.none(
            syntax.frames(),
            f -> f.clause() == above && (f.act().violent() || f.act() == Act.LAUNCH));
  }

  /** "the murder by gunfire of two nuns": whom the weapon met. */
  static boolean meetsThem(Syntax syntax, Frame frame, int phrase, Mention<Actor> actor) {
    return frame.act().harm()
        && frame.predicate().noun()
        && Matter.weapon(syntax, phrase)
        && actor.from() >= syntax.chunk(phrase).to();
  }

  /**
   * "a clinic for families displaced by rebel violence": another matter than what was done there.
   */
  static boolean drivesOut(Syntax syntax, Frame frame) {
    int phrase = syntax.chunkAt(frame.head());
    return Sequence.any(
        syntax.frames(), f -> f.act() == Act.DISPLACE && f.agents().contains(phrase));
  }
}
