package org.variorum.dictionary;

/**
 * How likely two spellings are one name, as evidence in bits: the base-2 logarithm of how much
 * likelier the second is as another spelling of the first than as a name of its own.
 *
 * <p>Letters that agree count by their rarity in place names, letters that differ cost by how
 * easily they are confused in transliteration, print and scanning. No position weighs more than
 * another, so a wrong first letter is no worse than a wrong last one. Articles, hyphens, blanks and
 * diacritics are left out. The comparison is symmetric. Spelling alone cannot tell two real places
 * apart ({@code Kati}, {@code Kita}): a gazetteer can.
 */
public final class Spelling {

  private Spelling() {}

  /** How two spellings stand to each other, the closest first. */
  public enum Level {
    /** Equal but for case, diacritics and hyphens. */
    SAME("same name"),
    /** Equal but for an article. */
    ARTICLE("same but for an article"),
    TRANSLITERATION("another transliteration"),
    ONE_LETTER("one letter differs"),
    FEW_LETTERS("a few letters differ"),
    /** All words of one are words of the other. */
    PART("the shorter name within the longer"),
    FAR("different names");

    private final String label;

    Level(String label) {
      this.label = label;
    }

    /** The level in words that a person can read. */
    public String label() {
      return label;
    }
  }

  /**
   * What a comparison came to.
   *
   * @param bits evidence that they are one name; negative when against it
   * @param differing how many letters differ or are left out
   * @param letters how many letters the longer has
   */
  public record Likeness(Level level, double bits, int differing, int letters) {

    /** Whether they may be one name, judged by the letters alone. */
    public boolean plausible() {
      return level != Level.FAR;
    }
  }

  /** Compares two spellings of a name of one or more words. */
  public static Likeness compare(String one, String other) {
    return Name.of(one).compare(Name.of(other));
  }

  /**
   * A name made ready to be compared with many others.
   *
   * @param folded the name, {@link Folding folded}
   * @param letters its letters and digits
   * @param bare the same without articles
   */
  public record Name(String folded, String letters, String bare) {

    /** Makes a name ready. */
    public static Name of(String name) {
      String folded = Folding.fold(name);
      return new Name(folded, Spelling.letters(folded, false), Spelling.letters(folded, true));
    }

    /** Compares it with another spelling. */
    public Likeness compare(Name other) {
      return compare(other, Double.NEGATIVE_INFINITY);
    }

    /** {@link #compare}, but of names that are far from each other it need not say how far. */
    public Likeness compareIfLike(Name other) {
      return compare(other, Alignment.LEAST_BITS);
    }

    /** Compares it with another spelling; what cannot come to so many bits is far. */
    Likeness compare(Name other, double least) {
      if (letters.equals(other.letters)) {
        return new Likeness(Level.SAME, Letters.bits(letters), 0, letters.length());
      }
      int longer = Math.max(bare.length(), other.bare.length());
      if (bare.equals(other.bare)) {
        return new Likeness(Level.ARTICLE, Letters.bits(bare), 0, longer);
      }
      boolean first = bare.compareTo(other.bare) < 0;
      Alignment best = Alignment.of(first ? bare : other.bare, first ? other.bare : bare, least);
      Level level = best.level();
      if (level == Level.FAR && within(folded, other.folded)) {
        level = Level.PART;
      }
      return new Likeness(level, best.bits(), best.differing(), longer);
    }
  }

  private static boolean within(String one, String other) {
    if (!spaced(one) && !spaced(other)) {
      return false;
    }
    String a = ' ' + words(one) + ' ';
    String b = ' ' + words(other) + ' ';
    return a.length() > 4 && b.length() > 4 && (a.contains(b) || b.contains(a));
  }

  private static boolean spaced(String folded) {
    for (int i = 0; i < folded.length(); i++) {
      if (breaks(folded.charAt(i))) {
        return true;
      }
    }
    return false;
  }

  private static String words(String folded) {
    StringBuilder out = new StringBuilder(folded.length());
    for (int i = 0; i < folded.length(); i++) {
      char c = folded.charAt(i);
      if (Character.isLetterOrDigit(c)) {
        out.append(c);
      } else if (breaks(c) && !out.isEmpty() && out.charAt(out.length() - 1) != ' ') {
        out.append(' ');
      }
    }
    return out.toString().strip();
  }

  /**
   * The letters and digits of a name, folded; without articles if wanted and something else is
   * left.
   */
  private static String letters(String folded, boolean withoutArticles) {
    StringBuilder out = new StringBuilder(folded.length());
    int start = 0;
    for (int i = 0; i <= folded.length(); i++) {
      if (i == folded.length() || breaks(folded.charAt(i))) {
        boolean last = i == folded.length() && out.isEmpty();
        if (last || !withoutArticles || !article(folded, start, i)) {
          append(out, folded, start, i);
        }
        start = i + 1;
      }
    }
    return out.toString();
  }

  private static void append(StringBuilder out, String folded, int from, int to) {
    for (int i = from; i < to; i++) {
      if (Character.isLetterOrDigit(folded.charAt(i))) {
        out.append(folded.charAt(i));
      }
    }
  }

  private static boolean breaks(char c) {
    return !Character.isLetterOrDigit(c) && c != '\'' && c != '.';
  }

  private static boolean article(String folded, int from, int to) {
    return switch (folded.substring(from, to)) {
      case "al",
          "el",
          "ad",
          "an",
          "ar",
          "as",
          "ash",
          "at",
          "az",
          "ed",
          "en",
          "er",
          "es",
          "et",
          "ez",
          "ul",
          "the",
          "la",
          "le",
          "les" ->
          true;
      default -> false;
    };
  }
}
