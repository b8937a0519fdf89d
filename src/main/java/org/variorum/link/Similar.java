package org.variorum.link;

/** Whether two folded names may be spellings of one. */
final class Similar {

  private static final int LONG_ENOUGH = 5;

  private Similar() {}

  /** Which of the letters a to z a folded name has, a bit for each. */
  static int letters(String name) {
    int letters = 0;
    for (int i = 0; i < name.length(); i++) {
      char c = name.charAt(i);
      letters |= c >= 'a' && c <= 'z' ? 1 << (c - 'a') : 0;
    }
    return letters;
  }

  /** At most three letters differ, and no more than one in three. */
  static boolean names(Spot one, Spot other) {
    String a = one.name();
    String b = other.name();
    int most = Math.min(3, Math.min(a.length(), b.length()) / 3);
    return Math.abs(a.length() - b.length()) <= most
        && Integer.bitCount(one.letters() ^ other.letters()) <= 2 * most
        && edits(a, b, most) <= most;
  }

  /**
   * At most four letters differ, and no more than every second, of names long enough for that to be
   * no chance: what two misspellings of one name come to.
   */
  static boolean remotely(Spot one, Spot other) {
    String a = one.name();
    String b = other.name();
    int shorter = Math.min(a.length(), b.length());
    int most = Math.min(4, shorter / 2);
    return shorter >= LONG_ENOUGH
        && Math.abs(a.length() - b.length()) <= most
        && Integer.bitCount(one.letters() ^ other.letters()) <= 2 * most
        && edits(a, b, most) <= most;
  }

  /** Letters to add, drop, replace or swap, counted up to {@code most}. */
  static int edits(String a, String b, int most) {
    int[] before = new int[b.length() + 1];
    int[] last = new int[b.length() + 1];
    int[] row = new int[b.length() + 1];
    for (int j = 0; j <= b.length(); j++) {
      last[j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= b.length(); j++) {
        boolean equal = a.charAt(i - 1) == b.charAt(j - 1);
        int edits = Math.min(last[j - 1] + (equal ? 0 : 1), Math.min(last[j], row[j - 1]) + 1);
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          edits = Math.min(edits, before[j - 2] + 1);
        }
        row[j] = edits;
        least = Math.min(least, edits);
      }
      if (least > most) {
        return most + 1;
      }
      int[] spare = before;
      before = last;
      last = row;
      row = spare;
    }
    return last[b.length()];
  }
}
