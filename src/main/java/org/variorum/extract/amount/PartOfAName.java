package org.variorum.extract.amount;

import org.variorum.document.Sentence;

/** Numbers inside a longer word or a name: "AK-47", "twenty-first", "12 Main Street". */
final class PartOfAName {

  private PartOfAName() {}

  static boolean glued(Sentence s, Reading r) {
    boolean before =
        r.core() > 0
            && attached(s, r.core())
            && "-/:.'".contains(s.norm(r.core() - 1))
            && r.core() > 1
            && attached(s, r.core() - 1)
            && s.token(r.core() - 2).word();
    boolean hyphen =
        r.to() + 1 < s.size()
            && "-/:".contains(s.norm(r.to()))
            && attached(s, r.to())
            && attached(s, r.to() + 1)
            && s.token(r.to() + 1).word();
    return before || hyphen;
  }

  private static boolean attached(Sentence s, int at) {
    return !s.token(at).spaceBefore();
  }

  static boolean ordinal(Sentence s, Reading r) {
    int next = s.is(r.to(), "-") ? r.to() + 1 : r.to();
    return next > r.to() && Neighbours.ORDINAL.has(s.norm(next))
        || Neighbours.FRACTION.has(s.norm(next)) && !s.is(r.to(), "half");
  }

  static boolean house(Sentence s, Reading r) {
    boolean plain = r.from() == r.core() && r.to() == r.core() + 1 && s.token(r.core()).numeric();
    for (int i = r.to();
        plain && i < Math.min(s.size(), r.to() + 4) && s.token(i).capitalized();
        i++) {
      if (i > r.to() && Neighbours.ROAD.has(s.norm(i))) {
        return s.norm(i - 1).length() > 0 && !s.is(r.to(), "people");
      }
    }
    return false;
  }
}
