package org.variorum.extract.amount;

import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Token;

/** Numbers of days and years: "on March 14", "14 and 15 March", "in 2015". */
final class CalendarNumbers {

  private static final WordSet YEAR_LEADS =
      WordSet.of(
          "in", "since", "by", "of", "during", "until", "till", "from", "late", "early", "mid",
          "before", "after", "the", "a", "this", "that", "'s", "its", "their", "his", "between",
          "and", "to", "-", "(");
  static final WordSet LIST_JOINTS = WordSet.of("and", "-", "to", "or", "&");

  private CalendarNumbers() {}

  static boolean labelled(Sentence s, int core) {
    if (s.is(core - 1, "#")) {
      return true;
    }
    MeasureWords.Kind before = MeasureWords.before(s, core - 1);
    if (before == MeasureWords.Kind.MONTH) {
      return s.token(core).numeric()
          && Figures.value(s.norm(core)) <= 31
          && !(s.is(core - 2, "in") && Neighbours.PEOPLE.has(s.norm(core + 1)))
          && !(Figures.value(s.norm(core - 2)) >= 1 && Figures.value(s.norm(core - 2)) <= 31);
    }
    return before != null || Ages.listedAge(s, core);
  }

  static boolean dayList(Sentence s, Reading r) {
    if (!s.token(r.core()).numeric() || Figures.value(s.norm(r.core())) > 31) {
      return false;
    }
    int back = r.core() - 1;
    boolean behind =
        back > 1
            && LIST_JOINTS.has(s.lexeme(back))
            && Figures.value(s.norm(back - 1)) >= 0
            && Figures.value(s.norm(back - 1)) <= 31
            && MeasureWords.before(s, back - 2) == MeasureWords.Kind.MONTH;
    int on = r.to();
    boolean ahead =
        LIST_JOINTS.has(s.lexeme(on))
            && Figures.value(s.norm(on + 1)) >= 0
            && Figures.value(s.norm(on + 1)) <= 31
            && MeasureWords.after(s, on + 2) == MeasureWords.Kind.MONTH
            && !s.is(on + 2, "of");
    return behind || ahead;
  }

  static boolean year(Sentence s, Reading r) {
    Token token = s.token(r.core());
    double value = token.numeric() && token.length() == 4 ? Figures.value(token.norm()) : -1;
    if (value < 1400 || value > 2100) {
      return false;
    }
    boolean range = r.to() > r.core() + 1;
    boolean hedged = r.from() < r.core() && !s.is(r.from(), "between");
    boolean lead = YEAR_LEADS.has(s.lexeme(r.from() - 1));
    return range && !Neighbours.PEOPLE.has(s.norm(r.to()))
        || (hedged
            ? s.is(r.from() - 1, "in") || s.is(r.from() - 1, "since")
            : lead || !Neighbours.PEOPLE.has(s.norm(r.to())));
  }

  static boolean shortYear(Sentence s, Reading r) {
    return s.token(r.core()).numeric()
        && s.norm(r.core()).length() == 2
        && MeasureWords.before(s, r.core() - 1) == MeasureWords.Kind.MONTH
        && Figures.value(s.norm(r.core() - 2)) >= 1
        && Figures.value(s.norm(r.core() - 2)) <= 31
        && !Neighbours.PEOPLE.has(s.norm(r.to()))
        && Figures.value(s.norm(r.core())) > 31;
  }
}
