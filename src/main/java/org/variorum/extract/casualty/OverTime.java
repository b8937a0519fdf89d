package org.variorum.extract.casualty;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Period;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup.Tense;

/**
 * Whether people are counted over a stretch of time rather than in one act: "400 in the past three
 * months", "more than 1,000 have been killed since 1985", "the war has killed thousands".
 */
final class OverTime {

  private static final Set<String> WITHIN = Set.of("in", "over", "during", "within", "of", "for");
  private static final Set<String> PAST = Set.of("past", "last", "previous", "preceding");
  private static final Set<String> LONG =
      Set.of("weeks", "months", "years", "decades", "decade", "year", "quarter");
  private static final Set<String> UNITS = Set.of("day", "week", "month", "year");
  private static final Set<String> RATES = Set.of("each", "every", "per");
  private static final Set<String> COUNTED_FROM =
      Set.of("after", "before", "ago", "earlier", "later", "when", "that", "of", "on");
  private static final Set<String> WARS =
      Set.of("war", "conflict", "insurgency", "struggle", "dictatorship", "rebellion", "offensive");

  private static final Set<String> NUMBERS =
      Set.of("two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "several");

  private final Analysis analysis;

  OverTime(Analysis analysis) {
    this.analysis = analysis;
  }

  boolean covers(Syntax syntax, Mention<CasualtyStatement> mention) {
    Clause clause = syntax.clauseAt(mention.to() - 1);
    if (clause == null) {
      return false;
    }
    return since(syntax, clause) || byWar(syntax, clause) || stretch(syntax, clause);
  }

  /** "since 1981", "since the war began", but not "since Friday". */
  private boolean since(Syntax syntax, Clause clause) {
    Sentence sentence = syntax.sentence();
    boolean perfect =
        clause.group().tense() == Tense.PERFECT || clause.group().tense() == Tense.PLUPERFECT;
    for (int i = clause.from(); i < Math.min(clause.to() + 2, sentence.size()); i++) {
      if (sentence.norm(i).equals("since")) {
        Period date = dateAt(sentence, i + 1);
        return date == null ? perfect : date.weekOrLonger() || longAgo(date);
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

  /** "the conflict has killed 300,000": its subject lasts. */
  private static boolean byWar(Syntax syntax, Clause clause) {
    return clause.group().tense() == Tense.PERFECT
        && !clause.group().passive()
        && clause.subjects().stream()
            .anyMatch(s -> WARS.contains(syntax.lemma(syntax.chunk(s).head())));
  }

  private static boolean stretch(Syntax syntax, Clause clause) {
    Sentence sentence = syntax.sentence();
    int verb = syntax.chunk(clause.verb()).from();
    boolean perfect = clause.group().tense() == Tense.PERFECT;
    for (int i = verb; i < clause.to(); i++) {
      String norm = sentence.norm(i);
      if (perfect && WITHIN.contains(norm) && war(syntax, i + 1)) {
        return true;
      }
      if (rate(sentence, i) || WITHIN.contains(norm) && lasting(sentence, i + 1)) {
        return true;
      }
    }
    return false;
  }

  /** "every week", "12 people a day"; but "a day prior", "within a day". */
  private static boolean rate(Sentence sentence, int token) {
    if (!UNITS.contains(sentence.norm(token + 1))) {
      return false;
    }
    String next = sentence.norm(token + 2);
    if (RATES.contains(sentence.norm(token))) {
      return !COUNTED_FROM.contains(next);
    }
    return sentence.norm(token).equals("a")
        && !WITHIN.contains(sentence.norm(token - 1))
        && (next.equals(".") || next.equals(","));
  }

  /** "have died in the war", "in an insurgency". */
  static boolean war(Syntax syntax, int token) {
    if (token >= syntax.sentence().size()) {
      return false;
    }
    Chunk chunk = syntax.chunk(syntax.chunkAt(token));
    return chunk.is(Chunk.Kind.NOUN) && WARS.contains(syntax.lemma(chunk.head()));
  }

  /** "the past three months", "three weeks"; "the last year". */
  private static boolean lasting(Sentence sentence, int from) {
    boolean past = false;
    boolean counted = false;
    for (int i = from; i < Math.min(from + 5, sentence.size()); i++) {
      String norm = sentence.norm(i);
      if (LONG.contains(norm)) {
        return (past || counted) && !COUNTED_FROM.contains(sentence.norm(i + 1));
      }
      past |= PAST.contains(norm) && sentence.norm(i - 1).equals("the");
      counted |= sentence.token(i).numeric() || NUMBERS.contains(norm);
    }
    return false;
  }
}
