package org.variorum.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.SpeechWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;

/**
 * Where in a sentence one speaker's words end and another's begin: at a contrast ("but", "while", a
 * semicolon) that stands between two of them.
 */
final class Markers {

  private static final WordSet CONTRASTS =
      WordSet.of("but", "while", "whereas", "although", "though", "however", ";");

  private final Syntax syntax;
  private final Sentence sentence;
  private final List<Integer> markers;
  private final List<Integer> boundaries = new ArrayList<>();

  /**
   * @param markers tokens at which somebody is said to speak, in order
   */
  Markers(Syntax syntax, List<Integer> markers) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.markers = Sequence.copyOf(markers);
    List<Chunk> chunks = syntax.chunks();
    for (int c = 1; c < chunks.size(); c++) {
      if (contrast(syntax, chunks, c)) {
        boundaries.add(chunks.get(c).from());
      }
    }
  }

  private boolean contrast(Syntax syntax, List<Chunk> chunks, int c) {
    Lexeme word = syntax.sentence().lexeme(chunks.get(c).from());
    return CONTRASTS.has(word)
        || word.is(",") && denies(syntax, c)
        || word.is("and")
            && (chunks.get(c - 1).is(Kind.COMMA) && !listed(chunks, c) || speaks(syntax, c));
  }

  /** "Ankara says the PKK killed two, PKK denies it". */
  private boolean denies(Syntax syntax, int comma) {
    int verb = comma + 1 < syntax.chunks().size() ? syntax.phraseEnd(comma + 1) + 1 : 0;
    return speaks(syntax, comma)
        && SpeechWords.DENIAL.is(syntax.base(syntax.chunk(verb).to() - 1))
        && verb + 1 < syntax.chunks().size()
        && syntax.chunk(verb + 1).is(Kind.NOUN);
  }

  /** "and the governor said". */
  private boolean speaks(Syntax syntax, int and) {
    int subject = and + 1;
    if (subject >= syntax.chunks().size() || !syntax.chunk(subject).is(Kind.NOUN)) {
      return false;
    }
    int verb = syntax.phraseEnd(subject) + 1;
    return verb < syntax.chunks().size() && markers.contains(syntax.chunk(verb).from());
  }

  /** "a, b, and c": the comma before "and" is one of a list. */
  private static boolean listed(List<Chunk> chunks, int and) {
    return and >= 4
        && and + 2 < chunks.size()
        && chunks.get(and - 2).is(Kind.NOUN)
        && chunks.get(and - 3).is(Kind.COMMA)
        && chunks.get(and - 4).is(Kind.NOUN)
        && !chunks.get(and + 2).is(Kind.VERB);
  }

  /** Where what is said around a marker begins. */
  int begin(int marker) {
    int bracket = bracket(marker);
    if (bracket >= 0) {
      return bracket + 1;
    }
    int before = markers.stream().mapToInt(m -> m).filter(m -> m < marker).max().orElse(-1);
    return before < 0
        ? 0
        : boundaries.stream()
            .mapToInt(b -> b)
            .filter(b -> before < b && b < marker)
            .max()
            .orElse(0);
  }

  /** Where what is said around a marker ends. */
  int end(int marker) {
    int bracket = bracket(marker);
    if (bracket >= 0) {
      return close(bracket);
    }
    int behind =
        markers.stream().mapToInt(m -> m).filter(m -> m > marker).min().orElse(Integer.MAX_VALUE);
    return boundaries.stream()
        .mapToInt(b -> b)
        .filter(b -> marker < b && (b < behind && behind < sentence.size() || semicolon(b)))
        .min()
        .orElse(sentence.size());
  }

  /**
   * "3 killed (6 according to the rebels)": the bracket around a marker that holds a figure of its
   * own; or -1, as in "3 killed (according to the rebels)".
   */
  private int bracket(int marker) {
    int open = -1;
    for (int i = 0; i < marker; i++) {
      open = sentence.is(i, "(") ? i : sentence.is(i, ")") ? -1 : open;
    }
    for (int i = open + 1; open >= 0 && i < close(open); i++) {
      if (syntax.tag(i) == Tag.NUMBER) {
        return open;
      }
    }
    return -1;
  }

  private int close(int open) {
    int at = open + 1;
    while (at < sentence.size() && !sentence.is(at, ")")) {
      at++;
    }
    return at;
  }

  private boolean semicolon(int token) {
    return sentence.is(token, ";");
  }
}
