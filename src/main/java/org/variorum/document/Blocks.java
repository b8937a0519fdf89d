package org.variorum.document;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.Words;

/**
 * Clean text cut at its line ends, save where lines were wrapped.
 *
 * <p>A line goes on in the next one if that begins with a small letter, or this one ends in a word
 * that needs another, and this one does not end like a sentence. Where lines next to each other are
 * all about as long and some go on that way, only blank lines and bullets part paragraphs.
 */
final class Blocks {

  private static final int SHORTEST_WRAPPED = 40;
  private static final int LONGEST_WRAPPED = 110;
  private static final int LONGEST_HEADLINE = 90;

  private final String text;
  private final List<Block> lines = new ArrayList<>();
  private final List<Boolean> apart = new ArrayList<>();

  private Blocks(String text) {
    this.text = text;
  }

  static List<Block> of(String text) {
    Blocks blocks = new Blocks(text);
    blocks.split();
    return blocks.joined();
  }

  private void split() {
    boolean gap = true;
    int start = 0;
    for (int i = 0; i <= text.length(); i++) {
      if (i < text.length() && !lineEnd(text.charAt(i))) {
        continue;
      }
      int from = start;
      int to = i;
      while (to > from && Characters.space(text.charAt(to - 1))) {
        to--;
      }
      while (from < to && Characters.space(text.charAt(from))) {
        from++;
      }
      int words = behindMarks(from, to);
      if (words < to) {
        lines.add(new Block(words, to));
        apart.add(gap || words > from);
        gap = false;
      } else if (from == to && (i == 0 || text.charAt(i - 1) != '\r')) {
        gap = true;
      }
      start = i + 1;
    }
  }

  /** Behind {@code - }, {@code • }, {@code ## } and {@code > } at the start of a line. */
  private int behindMarks(int from, int to) {
    int at = from;
    while (at < to) {
      char c = text.charAt(at);
      int end = at + 1;
      if (c == '#') {
        while (end < to && text.charAt(end) == '#') {
          end++;
        }
      }
      boolean mark =
          ">#•·▪■●◦‣►▶".indexOf(c) >= 0 && (c != '#' || end == to || text.charAt(end) == ' ');
      boolean dash = "-–—+".indexOf(c) >= 0 && end < to && text.charAt(end) == ' ';
      if (!mark && !dash) {
        break;
      }
      at = end;
      while (at < to && Characters.space(text.charAt(at))) {
        at++;
      }
    }
    return at;
  }

  private List<Block> joined() {
    List<Block> joined = new ArrayList<>();
    for (int first = 0; first < lines.size(); ) {
      int end = first + 1;
      while (end < lines.size() && !apart.get(end)) {
        end++;
      }
      boolean wrapped = wrapped(first, end);
      Block current = lines.get(first);
      for (int i = first + 1; i < end; i++) {
        Block line = lines.get(i);
        if (wrapped || goesOn(lines.get(i - 1), line)) {
          current = new Block(current.from(), line.to());
        } else {
          joined.add(current);
          current = line;
        }
      }
      joined.add(current);
      first = end;
    }
    return joined;
  }

  private boolean wrapped(int first, int end) {
    boolean evidence = false;
    for (int i = first; i < end - 1; i++) {
      Block line = lines.get(i);
      int length = line.to() - line.from();
      if (length < SHORTEST_WRAPPED || length > LONGEST_WRAPPED) {
        return false;
      }
      evidence |= goesOn(line, lines.get(i + 1));
    }
    return evidence;
  }

  private boolean goesOn(Block line, Block next) {
    return line.to() - line.from() >= SHORTEST_WRAPPED
        && (Character.isLowerCase(text.charAt(next.from())) || unfinished(line))
        && ".!?:;\"”’'".indexOf(text.charAt(line.to() - 1)) < 0;
  }

  /** "two residents of", "in which 232": no line of its own ends so. */
  private boolean unfinished(Block line) {
    int from = line.to();
    while (from > line.from() && !Characters.space(text.charAt(from - 1))) {
      from--;
    }
    String last = text.substring(from, line.to());
    String tag = FunctionWords.tag(last);
    boolean open =
        last.endsWith(",")
            || tag != null
                && switch (tag) {
                  case "DETERMINER", "PREPOSITION", "CONJUNCTION", "POSSESSIVE_PRONOUN", "TO" ->
                      true;
                  default -> false;
                };
    boolean figure = // no headline that ends in one is as long
        line.to() - line.from() >= LONGEST_HEADLINE
            && last.chars().allMatch(c -> Character.isDigit(c) || c == ',');
    return open || figure || harming(last);
  }

  /** "in which rebels shelled Kidal, killing": whom is told in the next line. */
  private static boolean harming(String last) {
    Words.VerbForm verb = last.endsWith("ing") ? Words.english().verb(last) : null;
    return verb != null
        && verb.inflection() == Words.Inflection.ING
        && Sequence.any(
            Predicates.verbs(verb.lemma()), p -> p.act().harm() && p.patient().equals("object"));
  }

  private static boolean lineEnd(char c) {
    return c == '\n' || c == '\r' || c == '\f' || c == '\u0085' || c == '\u2028' || c == '\u2029';
  }
}
