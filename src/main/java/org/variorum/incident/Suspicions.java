package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.CulpritWords;
import org.variorum.dictionary.GuiltWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.VerbGroup.Form;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/**
 * Who is tied to the act by words about who they are or what is done about them: "the killers were
 * soldiers", "officers involved in the murder", "arrested for the attack", "suspected of the
 * bombing".
 */
final class Suspicions {

  /** What somebody is suspected "of" or arrested "for". */
  private static final Set<String> OVER = Set.of("of", "for", "in", "over", "with");

  /** "involved in", "linked to", "connected with". */
  private static final WordSet INTO = WordSet.of("in", "to", "with");

  private static final int NEAR = 4;

  /** Before the deed for which somebody was arrested: "over the murder". */
  private static final WordSet WHY = WordSet.of("for", "over", "in", "of", "with");

  static final String HELD = "<actor> is held to have done the act";

  private final Story story;
  private final Roles roles;
  private final Hints hints;
  private final Ledger ledger;
  private final Guilty guilty;

  Suspicions(Story story, Roles roles, UnlistedNames names, Ledger ledger, Guilty guilty) {
    this.story = story;
    this.roles = roles;
    this.hints = new Hints(names, ledger);
    this.ledger = ledger;
    this.guilty = guilty;
  }

  /** "is suspected of the murder", "suspected as the perpetrators", "arrested over the attack". */
  void held(Syntax syntax, Frame frame, Stance stance) {
    if (frame.predicate().noun()) {
      heldByNoun(syntax, frame, stance);
      return;
    }
    if (frame.clause() < 0 || !frame.actual()) {
      return;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    boolean act =
        stance == Stance.SUSPECTED
            && namesOne(syntax, frame)
            && (!clause.group().passive()
                || clause.prepositions().isEmpty()
                    && clause.group().form() == VerbGroup.Form.FINITE);
    for (Prepositional phrase : clause.prepositions()) {
      String head = syntax.lemma(syntax.chunk(phrase.phrase()).head());
      boolean over =
          stance == Stance.SUSPECTED
              ? OVER.contains(phrase.preposition())
              : phrase.preposition().equals("for") || phrase.preposition().equals("over");
      boolean matter = over && deed(syntax, phrase.phrase());
      boolean culprit = phrase.preposition().equals("as") && CulpritWords.any(head);
      boolean connection =
          phrase.preposition().equals("in") && head.equals("connection")
              || phrase.preposition().equals("on")
                  && (head.equals("charge") || head.equals("suspicion"));
      boolean part = GuiltWords.any(head) && partIn(syntax, phrase.phrase());
      act |= matter || culprit || connection || part;
    }
    for (Clause below : syntax.clauses()) {
      act |=
          below.parent() == frame.clause()
              && Sequence.any(
                  below.prepositions(),
                  p -> p.preposition().equals("in") && deed(syntax, p.phrase()));
    }
    if (act) {
      guilty.enter(syntax, clause, withThoseNamed(syntax, frame.patients()), stance, HELD);
    }
  }

  /** "the arrest of five soldiers on charges of a part in the murder". */
  private void heldByNoun(Syntax syntax, Frame frame, Stance stance) {
    Clause clause = syntax.clauseAt(frame.head());
    if (clause == null || frame.patients().isEmpty() || !frame.actual()) {
      return;
    }
    List<Integer> whom = withThoseNamed(syntax, frame.patients());
    List<Chunk> chunks = syntax.chunks();
    for (int i = whom.get(whom.size() - 1) + 2; i < chunks.size(); i++) {
      VerbGroup verb = chunks.get(i).verb();
      if (chunks.get(i).is(Chunk.Kind.STOP) || verb != null && verb.form() == Form.FINITE) {
        return;
      }
      boolean over =
          chunks.get(i).is(Chunk.Kind.NOUN)
              && WHY.has(syntax.sentence().lexeme(chunks.get(i - 1).from()))
              && deed(syntax, i);
      if (over) {
        int to = chunks.get(i).to();
        guilty.enter(syntax, clause, whom, stance, frame.head(), to, HELD);
        return;
      }
    }
  }

  /** "their suspected involvement in the murder". */
  private static boolean partIn(Syntax syntax, int phrase) {
    int deed = phrase + 2;
    return deed < syntax.chunks().size()
        && syntax.chunk(deed).is(Chunk.Kind.NOUN)
        && INTO.has(syntax.sentence().lexeme(syntax.chunk(phrase).to()))
        && deed(syntax, deed);
  }

  /** "Four people, including two soldiers, were arrested": whom and who of them. */
  private static List<Integer> withThoseNamed(Syntax syntax, List<Integer> phrases) {
    List<Integer> all = new ArrayList<>(phrases);
    for (int phrase : phrases) {
      int last = syntax.phraseEnd(phrase);
      int including = last + 1;
      if (including < syntax.chunks().size() && syntax.chunk(including).is(Chunk.Kind.COMMA)) {
        including++;
      }
      if (including + 1 < syntax.chunks().size()
          && syntax.sentence().is(syntax.chunk(including).from(), "including")
          && syntax.chunk(including + 1).is(Chunk.Kind.NOUN)) {
        all.addAll(syntax.list(including + 1));
      }
    }
    return all;
  }

  /** "officials suspect X": a group by its name, and no clause behind it. */
  private boolean namesOne(Syntax syntax, Frame frame) {
    return frame.predicate().lemma().equals("suspect")
        && Sequence.any(
            roles.actors(syntax, frame.patients()), a -> Antecedents.named(a) || bandOf(a))
        && Sequence.none(
            syntax.clauses(),
            c ->
                c.parent() == frame.clause()
                    && c.link() != Clause.Link.RELATIVE
                    && c.link() != Clause.Link.PARTICIPLE); // "a gang led by X"
  }

  /** "suspect separatist insurgents": armed people of some sort. */
  static boolean bandOf(Mention<Actor> actor) {
    return actor.value().kind() == Actor.Kind.GROUP
        && actor.value().side() == Actor.Side.NON_STATE_ARMED
        && (actor.value().head().number() != Actor.HowMany.ONE
            || actor.value().head().category().endsWith("group")); // "suspect the cartel"
  }

  /** "the attack involved commandos of X". */
  void took(Syntax syntax, Clause clause) {
    boolean involves =
        clause.group().is("involve")
            && !clause.group().passive()
            && Sequence.any(clause.subjects(), s -> deed(syntax, s));
    if (involves) {
      List<Integer> armed =
          clause.objects().stream()
              .filter(o -> Sequence.any(roles.actors(syntax, List.of(o)), Suspicions::fighters))
              .toList();
      guilty.enter(syntax, clause, armed, Stance.ASSERTED, "the act involves <actor>");
    }
  }

  private static boolean fighters(Mention<Actor> actor) {
    return actor.value().side() == Actor.Side.NON_STATE_ARMED
        || actor.value().side() == Actor.Side.STATE_FORCES
            && actor.value().kind() != Actor.Kind.FACILITY;
  }

  /** "soldiers involved in the murder", "officers were implicated in the massacre". */
  void involved(Syntax syntax, int i) {
    int chunk = syntax.chunkAt(i) + 2;
    String preposition = syntax.sentence().norm(i + 1);
    boolean act =
        INTO.contains(preposition)
            && chunk < syntax.chunks().size()
            && syntax.chunk(chunk).is(Chunk.Kind.NOUN)
            && deed(syntax, chunk);
    if (!act && !INTO.contains(preposition)) {
      hints.of(syntax, i);
      return;
    }
    Clause clause = act ? syntax.clauseAt(i) : null;
    if (clause == null || !ToldAsSo.is(syntax, clause)) {
      return;
    }
    boolean own = clause.group().head() == i || clause.group().is("be");
    List<Mention<Actor>> actors = own ? roles.actors(syntax, clause.subjects()) : List.of();
    Mention<Actor> before = actors.isEmpty() ? before(syntax, i) : null;
    for (Mention<Actor> actor : before == null ? actors : List.of(before)) {
      if (actor.value().kind() != Actor.Kind.FACILITY) {
        ledger.add(
            actor,
            firm(syntax, i, clause),
            syntax.sentence(),
            Guilty.here(actor, syntax) ? Math.min(actor.from(), i) : i,
            Guilty.here(actor, syntax)
                ? Math.max(syntax.chunk(chunk).to(), actor.to())
                : syntax.chunk(chunk).to(),
            "<actor> is involved in the act",
            null);
      }
    }
  }

  /** How firmly "involved", "implicated", "linked" tie somebody to the act. */
  private static Stance firm(Syntax syntax, int word, Clause clause) {
    if (clause.group().modal() != null) {
      return Stance.SUSPECTED;
    }
    return switch (syntax.sentence().norm(word)) {
      case "involved" -> Stance.ASSERTED;
      case "implicated" -> Stance.ACCUSED;
      default -> Stance.SUSPECTED;
    };
  }

  /** Not the "operation" or the "role": what was done to somebody. */
  static boolean deed(Syntax syntax, int phrase) {
    return Matter.violent(syntax, phrase)
        || syntax.lemma(syntax.chunk(phrase).head()).equals("death");
  }

  private @Nullable Mention<Actor> before(Syntax syntax, int token) {
    Mention<Actor> best = null;
    for (Mention<Actor> actor :
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      if (actor.to() <= token && token - actor.to() < NEAR) {
        best = actor;
      }
    }
    return best;
  }
}
