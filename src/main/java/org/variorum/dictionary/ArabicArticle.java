package org.variorum.dictionary;

/**
 * The article with which a romanised Arabic name begins: {@code Al Bayda}, and {@code Ash Shatrah}
 * and {@code At Tarmiyah}, where it takes the sound of the letter behind it.
 */
final class ArabicArticle {

  private static final int SHORTEST_REST = 3;

  private ArabicArticle() {}

  /** Behind the article of a folded name and what parts it from the rest; 0 when it has none. */
  static int end(char[] folded, int size) {
    int gap = 1;
    while (gap < size && gap < 4 && letter(folded[gap])) {
      gap++;
    }
    boolean parted = gap < size && (folded[gap] == ' ' || folded[gap] == '-');
    if (!parted || gap < 2 || size - gap <= SHORTEST_REST || !letter(folded[gap + 1])) {
      return 0;
    }
    boolean vowel = folded[0] == 'a';
    boolean plain = gap == 2 && folded[1] == 'l';
    return vowel && (plain || assimilated(folded, gap)) ? gap + 1 : 0;
  }

  /** Whether a name that begins with the two folded letters may begin with an article. */
  static boolean begins(char one, char two) {
    return one == 'a' && (two == 'l' || assimilates(two));
  }

  /** Whether the letters of the article behind its vowel are those that the name goes on with. */
  private static boolean assimilated(char[] folded, int gap) {
    for (int i = 1; i < gap; i++) {
      if (folded[gap + i] != folded[i]) {
        return false;
      }
    }
    return assimilates(folded[1]);
  }

  private static boolean assimilates(char letter) {
    return switch (letter) {
      case 'd', 'n', 'r', 's', 't', 'z' -> true;
      default -> false;
    };
  }

  private static boolean letter(char c) {
    return c >= 'a' && c <= 'z';
  }
}
