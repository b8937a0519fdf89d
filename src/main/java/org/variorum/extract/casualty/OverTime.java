package org.variorum.extract.casualty;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Period;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup.Tense;
import org.variorum.extract.amount.Count;
import org.variorum.extract.casualty.CasualtyStatement.Share;

/**
 * Whether people are counted over a stretch of time rather than in one act: "400 in the past three
 * months", "more than 1,000 have been killed since 1985", "the war has killed thousands".
 */
final class OverTime {

  private static final Set<String> RANKS = Set.of("worst", "most", "first", "second", "third");
  private static final WordSet RANKING = WordSet.of("the", "its", "their", "'s");

  private static final WordSet SERIES =
      WordSet.of("attacks", "bombings", "killings", "raids", "clashes", "incidents", "strikes");
  private static final WordSet TOLD_YEARS = WordSet.of("this", "last", "past", "current");
  private static final long BEYOND_ONE_ACT = 1000;

  private static final WordSet SINCE = WordSet.of("since");

  private static final WordSet JOINTS = WordSet.of("and", ",", "or");
  private final Analysis analysis;

  /** The most dead that the sentences before tell of at one time; none so far is 0. */
  private long dead;

  OverTime(Analysis analysis) {
    this.analysis = analysis;
  }

  /** Marks those that are counted over time; one person alone is no count over time. */
  void mark(Syntax syntax, List<Mention<CasualtyStatement>> here) {
    for (int i = 0; i < here.size(); i++) {
      if (covers(syntax, here.get(i)) && !one(here.get(i))) {
        here.set(i, here.get(i).withValue(here.get(i).value().with(Share.OVER_TIME)));
      }
    }
    for (int i = 0; i < here.size(); i++) {
      Mention<CasualtyStatement> mention = here.get(i);
      if (mention.value().share() != Share.OVER_TIME
          && Sequence.any(here, m -> m.value().share() == Share.OVER_TIME && listed(m, mention))) {
        here.set(i, mention.withValue(mention.value().with(Share.OVER_TIME)));
      }
    }
    for (Mention<CasualtyStatement> mention : here) {
      if (mention.value().share() != Share.OVER_TIME) {
        dead = Math.max(dead, mention.value().dead());
      }
    }
  }

  private static boolean one(Mention<CasualtyStatement> mention) {
    Count count = mention.value().count();
    return count == null || Long.valueOf(1).equals(count.max());
  }

  /** "305 dead and 373 wounded", "a judge and five students have been murdered": one list. */
  private static boolean listed(Mention<?> a, Mention<?> b) {
    int from = Math.max(a.from(), b.from());
    int to = Math.min(a.to(), b.to());
    boolean joined = from == to + 1 && JOINTS.has(a.sentence().lexeme(to));
    return from < to || joined;
  }

  private boolean covers(Syntax syntax, Mention<CasualtyStatement> mention) {
    Clause clause = syntax.clauseAt(mention.to() - 1);
    if (clause == null) {
      return false;
    }
    return since(syntax, clause, mention)
        || mention.value().share() == Share.RUNNING_TOTAL && ofLongTime(syntax, mention)
        || Stretches.byWar(syntax, clause)
        || Stretches.over(syntax, clause)
        || thousands(clause, mention)
        || within(syntax, clause, mention);
  }

  /** "bringing to 41 the number killed this year", "… since the mission began". */
  private boolean ofLongTime(Syntax syntax, Mention<CasualtyStatement> total) {
    Sentence sentence = syntax.sentence();
    for (int i = total.to(); i < sentence.size() && syntax.tag(i) != Tag.STOP; i++) {
      Period date = sentence.is(i, "since") ? dateAt(sentence, i + 1) : null;
      boolean began = sentence.is(i, "since") && date == null;
      if (began || date != null && longAgo(date) || longUnit(sentence, i)) {
        return true;
      }
    }
    return false;
  }

  /** "70,000 people have died": more than one act takes, told as what has come of many. */
  private static boolean thousands(Clause clause, Mention<CasualtyStatement> mention) {
    Count count = mention.value().count();
    Long most = count == null || count.max() == null ? null : count.max();
    boolean many =
        count != null
            && (most != null
                ? most >= BEYOND_ONE_ACT
                : count.min() != null && count.min() >= BEYOND_ONE_ACT);
    boolean soFar = clause.group().tense() == Tense.PERFECT;
    return many && soFar && mention.value().effect() == Effect.KILLED;
  }

  /**
   * "40 judges have been killed this year", "the deaths of 700 people this year", "300 died in such
   * attacks last year"; but "12 were killed in an attack last month".
   */
  private boolean within(Syntax syntax, Clause clause, Mention<CasualtyStatement> mention) {
    Sentence sentence = syntax.sentence();
    boolean perfect = clause.group().tense() == Tense.PERFECT;
    boolean noun = !mention.covers(clause.group().head());
    boolean series = false;
    for (int i = clause.from(); i < Math.min(clause.to() + 1, sentence.size()); i++) {
      if ((perfect || series || noun && mention.to() == i)
          && longUnit(sentence, i)
          && clause.equals(syntax.clauseAt(i))) {
        return true;
      }
      series |= SERIES.has(sentence.lexeme(i));
    }
    return false;
  }

  /** A month or a year that begins here: "this year", "last month", "1990"; but "this week". */
  private boolean longUnit(Sentence sentence, int token) {
    if (TOLD_YEARS.has(sentence.lexeme(token))) {
      return Stretches.LENGTHS.has(sentence.lexeme(token + 1));
    }
    for (Mention<Period> date : analysis.mentions().in(sentence.index(), Period.class)) {
      if (date.from() == token) {
        return date.value().weekOrLonger() && !sentence.is(date.to() - 1, "week");
      }
    }
    return false;
  }

  /**
   * "since 1981", "since the war began", but not "since Friday", unless fewer were told before:
   * "Eleven were killed on Monday. 68 have been killed since Friday."
   */
  private boolean since(Syntax syntax, Clause clause, Mention<CasualtyStatement> mention) {
    Sentence sentence = syntax.sentence();
    boolean perfect =
        clause.group().tense() == Tense.PERFECT || clause.group().tense() == Tense.PLUPERFECT;
    boolean more = perfect && dead > 0 && mention.value().dead() > dead;
    if (sentence.is(0, "since") && perfect) {
      Period date = dateAt(sentence, 1);
      return date == null || more || date.weekOrLonger() || longAgo(date);
    }
    boolean own = true;
    boolean said = sentence.occurring().mayHold(SINCE);
    for (int i = clause.from(); said && own && i < sentence.size(); i++) {
      own = i < clause.to() || syntax.tag(i) != Tag.STOP && syntax.tag(i) != Tag.COMMA;
      if (own && sentence.is(i, "since") && !superlative(sentence, i)) {
        Period date = dateAt(sentence, i + 1);
        return date == null ? perfect : more || date.weekOrLonger() || longAgo(date);
      }
    }
    return false;
  }

  /** "the deadliest attack since 2008", "the worst in ten years". */
  static boolean superlative(Sentence sentence, int since) {
    for (int i = Math.max(0, since - 5); i < since; i++) {
      String norm = sentence.norm(i);
      boolean best = norm.endsWith("est") && norm.length() > 5 || RANKS.contains(norm);
      if (best && RANKING.has(sentence.lexeme(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** More than a week before the report: no fight is that long in one piece. */
  private boolean longAgo(Period date) {
    LocalDate published = analysis.document().report().publishedAt();
    LocalDate first = date.earliest();
    return published != null && first != null && first.isBefore(published.minusDays(7));
  }

  private @Nullable Period dateAt(Sentence sentence, int token) {
    for (Mention<Period> date : analysis.mentions().in(sentence.index(), Period.class)) {
      if (date.covers(token)) {
        return date.value();
      }
    }
    return null;
  }
}
