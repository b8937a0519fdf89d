package org.variorum.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Predicate;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Section;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Frame.Mood;
import org.variorum.extract.VerbGroup.Form;
import org.variorum.extract.VerbGroup.Tense;

/** Whether what a sentence tells of was done, tried, planned, kept from happening or denied. */
final class Moods {

  private static final Set<String> NO = Set.of("no", "without");
  private static final Set<String> UNREAL_MODALS =
      Set.of("would", "could", "may", "might", "should", "can", "must", "'d", "ca");

  /** Verbs of wanting: their object or what stands behind "for" is yet to be. */
  private static final WordSet WANTING =
      WordSet.of(
          "call", "demand", "ask", "appeal", "press", "plead", "hope", "wait", "seek", "urge");

  private static final WordSet ORDERS = WordSet.of("order", "command", "instruct");

  private final Syntax syntax;
  private final Sentence sentence;

  Moods(Syntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
  }

  Mood mood(Clause clause, boolean passive) {
    VerbGroup group = clause.group();
    if (group.negated()
        || neither(clause)
        || notOne(clause)
        || toNobody(clause)
        || Withheld.refrained(syntax, clause)) {
      return Mood.NEGATED;
    }
    if (group.tense() == Tense.FUTURE) {
      return Mood.PLANNED;
    }
    if (group.modal() != null && UNREAL_MODALS.contains(group.modal())) {
      boolean guessed =
          group.modal().equals("may")
              || group.modal().equals("might")
              || group.modal().equals("must");
      return guessed && sentence.is(group.head() - 1, "have") ? Mood.ACTUAL : Mood.POSSIBLE;
    }
    if (group.form() == Form.INFINITIVE) {
      return Doubts.denied(syntax, clause) ? Mood.DENIED : infinitive(clause);
    }
    if (group.form() == Form.ING && aimed(clause)) {
      return Mood.PLANNED;
    }
    if (Doubts.asked(syntax, clause)
        || Doubts.open(syntax, clause)
        || Doubts.untrue(syntax, clause)) {
      return Mood.NEGATED;
    }
    if (Doubts.conditional(syntax, clause)) {
      return Mood.POSSIBLE;
    }
    if (Doubts.denied(syntax, clause)) {
      return Mood.DENIED;
    }
    if (Withheld.prevented(syntax, clause)) {
      return Mood.FOILED;
    }
    if (Withheld.threatened(syntax, clause)) {
      return Mood.THREATENED;
    }
    boolean lasting = // "an area often raided by rebels" as well
        group.tense() == Tense.PRESENT
            || group.tense() == Tense.PERFECT
            || clause.link() == Clause.Link.PARTICIPLE && group.passive();
    for (int i = clause.from(); i < group.head(); i++) {
      if (GrammarWords.HABIT.is(sentence.lexeme(i)) && lasting) {
        return Mood.HABITUAL;
      }
    }
    if (new Generally(syntax).tells(clause, passive)
        || new AtLarge(syntax).tells(clause, passive)
        || new VagueActs(syntax).often(clause)) {
      return Mood.HABITUAL;
    }
    boolean headline = sentence.section() == Section.TITLE || sentence.upperCase();
    boolean relative = clause.link() == Clause.Link.RELATIVE;
    return group.tense() == Tense.PRESENT && relative && !headline && !passive
        ? Mood.HABITUAL
        : Mood.ACTUAL;
  }

  Mood mood(Chunk chunk, @Nullable Clause clause) {
    for (int i = chunk.from(); i < chunk.head(); i++) {
      String norm = sentence.norm(i);
      if (NO.contains(norm)) {
        return Mood.NEGATED;
      }
      if (GrammarWords.HINDERED.is(norm)) {
        return norm.equals("attempted") || norm.equals("failed") ? Mood.ATTEMPTED : Mood.FOILED;
      }
      if (GrammarWords.FORESEEN.is(norm)) {
        return Mood.POSSIBLE;
      }
    }
    boolean one = sentence.is(chunk.from(), "a") || sentence.is(chunk.from(), "an");
    if (one && sentence.is(chunk.from() - 1, "not")
        || RuledOut.thing(syntax, syntax.chunkAt(chunk.head()))) {
      return Mood.NEGATED; // "was an accident, not an attack", "no sign of arson"
    }
    if (Account.ofRefuted(syntax, syntax.chunkAt(chunk.head()))) {
      return Mood.DENIED;
    }
    if (clause == null) {
      return Mood.ACTUAL;
    }
    if (Unexploded.device(syntax, syntax.chunkAt(chunk.head()))) {
      return Mood.FOILED;
    }
    if (Unexploded.dud(syntax, syntax.chunkAt(chunk.head()))) {
      return Mood.ATTEMPTED;
    }
    if (wanted(chunk, clause)) {
      return Mood.PLANNED;
    }
    if (new AtLarge(syntax).tells(chunk, clause) || new VagueActs(syntax).tells(chunk, clause)) {
      return Mood.HABITUAL;
    }
    for (Predicate governor : Predicates.verbs(clause.group().base())) {
      boolean object = clause.objects().contains(syntax.chunkAt(chunk.head()));
      switch (governor.act()) {
        case FOIL -> {
          return Mood.FOILED;
        }
        case THREATEN -> {
          return Mood.THREATENED;
        }
        case PLAN -> {
          return object ? Mood.PLANNED : Mood.ACTUAL;
        }
        default -> {
          // says nothing about whether it happened
        }
      }
    }
    boolean depends =
        clause.objects().contains(syntax.chunkAt(chunk.head()))
            || clause.subjects().contains(syntax.chunkAt(chunk.head()));
    return depends ? mood(clause, clause.group().passive()) : Mood.ACTUAL;
  }

  /** "called for the release of the hostages", "demanded the killing of": what somebody wants. */
  private boolean wanted(Chunk chunk, Clause clause) {
    int at = syntax.chunkAt(chunk.head());
    boolean object = clause.objects().contains(at);
    boolean behindFor =
        at > 1 && sentence.is(syntax.chunk(at - 1).from(), "for") && clause.verb() == at - 2;
    return (object || behindFor) && WANTING.has(clause.group().base());
  }

  /** "the mission of killing the bishop", "a plan for bombing the port". */
  private boolean aimed(Clause clause) {
    int before = syntax.chunk(clause.verb()).from() - 1;
    if (before < 1 || !sentence.is(before, "of") && !sentence.is(before, "for")) {
      return false;
    }
    return GrammarWords.AIM.is(syntax.base(before - 1));
  }

  /** "We killed nobody", "they have hurt no one"; a blast that "hurt nobody" went off. */
  private boolean toNobody(Clause clause) {
    return Sequence.any(clause.subjects(), s -> syntax.tag(syntax.chunk(s).head()) == Tag.PRONOUN)
        && Sequence.any(
            clause.objects(),
            o -> {
              int from = syntax.chunk(o).from();
              boolean noOne = sentence.is(from, "no") && sentence.is(from + 1, "one");
              return noOne || sentence.is(from, "nobody");
            });
  }

  /** "Not a single shot was fired", "not one hostage was killed". */
  private boolean notOne(Clause clause) {
    return Sequence.any(
        clause.subjects(),
        s -> {
          int first = syntax.chunk(s).from();
          return first > 0
              && syntax.tag(first - 1) == Tag.NOT
              && (sentence.is(first, "a") || sentence.is(first, "one"));
        });
  }

  private boolean neither(Clause clause) {
    return Sequence.any(clause.subjects(), s -> sentence.is(syntax.chunk(s).from(), "neither"))
        || Sequence.any(clause.objects(), o -> sentence.is(syntax.chunk(o).from(), "neither"));
  }

  /**
   * The noun that an infinitive completes: "an attempt to kill", "an attempt by rebels to kill".
   */
  private String aim(Clause clause) {
    int noun = clause.verb() - 1;
    if (noun < 0) {
      return "";
    }
    boolean by =
        noun >= 2
            && sentence.is(syntax.chunk(noun - 1).from(), "by")
            && syntax.chunk(noun - 2).is(Chunk.Kind.NOUN);
    return syntax.lemma(syntax.chunk(by ? noun - 2 : noun).head());
  }

  private boolean counted(Clause clause) {
    return clause.objects().stream()
        .map(syntax::chunk)
        .anyMatch(chunk -> syntax.tag(chunk.from()) == Tag.NUMBER);
  }

  /**
   * What is to be done has happened only under verbs that say so: "managed to kill", "said to
   * have".
   */
  private Mood infinitive(Clause clause) {
    int at = syntax.chunk(clause.verb()).from();
    if (sentence.is(at + 1, "have")) {
      return Mood.ACTUAL;
    }
    String aim = aim(clause);
    if (clause.parent() < 0) {
      return GrammarWords.TRY.is(aim) ? Mood.ATTEMPTED : Mood.PLANNED;
    }
    VerbGroup governor = syntax.clauses().get(clause.parent()).group();
    if (GrammarWords.TRY.is(aim) || aim.equals("plot") || aim.equals("plan")) {
      boolean foiled = Sequence.any(Predicates.verbs(governor.base()), p -> p.act() == Act.FOIL);
      Mood tried = GrammarWords.TRY.is(aim) ? Mood.ATTEMPTED : Mood.PLANNED;
      return foiled ? Mood.FOILED : tried;
    }
    if (governor.tense() == Tense.FUTURE) {
      return Mood.PLANNED;
    }
    if (clause.group().is("be") && GrammarWords.SEEM.is(governor.lemma())) {
      return Mood.ACTUAL;
    }
    if (ORDERS.has(governor.base()) && governor.tense() == Tense.PAST && counted(clause)) {
      return Mood.ACTUAL; // "ordered his men to kill 12 peasants": so many as were killed
    }
    return switch (governor.lemma()) {
      case "manage",
          "begin",
          "start",
          "continue",
          "go",
          "proceed",
          "report",
          "come",
          "help",
          "use" ->
          Mood.ACTUAL;
      case "try", "attempt", "fail", "seek" -> Mood.ATTEMPTED;
      case "threaten", "vow", "warn", "swear" -> Mood.THREATENED;
      default -> Mood.PLANNED;
    };
  }
}
