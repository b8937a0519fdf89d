package org.variorum.extract.amount;

import org.variorum.document.Sentence;

/** Numbers that are ages: "aged 12 and 14", "Ahmed Diallo, 12,". */
final class Ages {

  private Ages() {}

  static boolean listedAge(Sentence s, int core) {
    int at = core - 1;
    while (at > 0
        && (CalendarNumbers.LIST_JOINTS.has(s.lexeme(at))
            || s.is(at, ",")
            || s.is(at, "between")
            || Figures.value(s.norm(at)) >= 0)) {
      at--;
    }
    return at >= 0 && at < core - 1 && MeasureWords.before(s, at) == MeasureWords.Kind.AGE;
  }

  static boolean ageAside(Sentence s, Reading r) {
    if (r.to() != r.core() + 1
        || r.from() != r.core()
        || !s.token(r.core()).numeric()
        || Figures.value(s.norm(r.core())) > 115) {
      return false;
    }
    String before = s.norm(r.core() - 1);
    String after = s.norm(r.to());
    if (before.equals("(")) {
      return after.equals(")") || after.equals(",");
    }
    return before.equals(",")
        && (after.equals(",") || after.equals(";") || after.equals(")"))
        && r.core() >= 2
        && s.token(r.core() - 2).word()
        && s.token(r.core() - 2).capitalized();
  }

  /** "two men, 30 and 42, were killed": several numbers between commas behind people. */
  static boolean agesAside(Sentence s, Reading r) {
    int from = r.core();
    while (from > 0 && (age(s, from) || s.is(from, "and"))) {
      from--;
    }
    int to = r.core();
    while (to < s.size() && (age(s, to) || s.is(to, "and"))) {
      to++;
    }
    boolean several = to - from > 3;
    boolean aside = s.is(from, ",") && from > 0 && s.token(from - 1).word();
    return several && aside && (s.is(to, ",") || s.is(to, ";"));
  }

  private static boolean age(Sentence s, int at) {
    return s.token(at).numeric() && Figures.value(s.norm(at)) <= 115;
  }
}
