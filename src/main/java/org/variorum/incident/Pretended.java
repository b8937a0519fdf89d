package org.variorum.incident;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.FigureWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;

/**
 * Violence that is only played: "a mock attack", "an exercise in which a bomb went off", "In the
 * play, a soldier shoots a farmer".
 */
final class Pretended {

  private static final WordSet SCREENS = WordSet.of("video", "computer");

  private Pretended() {}

  /** Whether nobody did what a frame tells, for all it says. */
  static boolean is(Syntax syntax, Frame frame) {
    Clause clause = frame.clause() < 0 ? null : syntax.clauses().get(frame.clause());
    if (clause == null) {
      return false;
    }
    boolean object =
        (FigureWords.PLAY.is(clause.group().lemma())
                || FigureWords.PLAY.is(syntax.compound(clause.group().head())))
            && clause.objects().contains(syntax.chunkAt(frame.head()));
    return frame.predicate().noun() && (mock(syntax, frame) || object)
        || opened(syntax)
        || below(syntax, clause);
  }

  /** "a drill in which two soldiers were hurt": by nobody's attack. */
  static boolean in(Syntax syntax, @Nullable Clause clause) {
    return clause != null && below(syntax, clause);
  }

  /** Whether a phrase is of something told in pictures, on a stage or in books. */
  static boolean story(Syntax syntax, int phrase) {
    int head = syntax.chunk(phrase).head();
    boolean game =
        syntax.lemma(head).equals("game") && SCREENS.has(syntax.sentence().lexeme(head - 1));
    return game || FigureWords.STORY.is(syntax.base(head));
  }

  private static boolean mock(Syntax syntax, Frame frame) {
    Chunk chunk = syntax.chunk(syntax.chunkAt(frame.head()));
    for (int i = chunk.from(); i < frame.head(); i++) {
      if (FigureWords.MOCK.is(syntax.sentence().lexeme(i))
          || FigureWords.MOCK.is(syntax.compound(i))) {
        return true;
      }
    }
    return false;
  }

  /** "In the play, a soldier shoots a farmer". */
  static boolean opened(Syntax syntax) {
    return syntax.chunks().size() > 2
        && syntax.sentence().is(0, "in")
        && syntax.chunk(1).is(Chunk.Kind.NOUN)
        && syntax.chunk(2).is(Chunk.Kind.COMMA)
        && story(syntax, 1);
  }

  /** "an exercise in which a bomb went off", "a drill had gunmen storming", "the play shows". */
  private static boolean below(Syntax syntax, Clause clause) {
    if (clause.link() == Clause.Link.RELATIVE && ofPlay(syntax, clause)) {
      return true;
    }
    Clause at = clause;
    while (at.parent() >= 0
        && at.link() != Clause.Link.ROOT
        && at.link() != Clause.Link.COORDINATE) {
      at = syntax.clauses().get(at.parent());
      boolean real = past(clause.group());
      if (Sequence.any(at.subjects(), s -> drill(syntax, s) || !real && story(syntax, s))) {
        return true;
      }
    }
    return false;
  }

  /** "an exercise in which", "a film where": what the clause hangs on. */
  private static boolean ofPlay(Syntax syntax, Clause clause) {
    if (clause.parent() < 0) {
      return false;
    }
    Clause above = syntax.clauses().get(clause.parent());
    for (int i = syntax.chunkAt(clause.from()); i > above.verb(); i--) {
      if (syntax.chunk(i).is(Chunk.Kind.NOUN)
          && i < clause.verb() - 1
          && (drill(syntax, i) || story(syntax, i))) {
        return i < syntax.chunkAt(clause.from()) && inWhich(syntax, clause);
      }
    }
    return false;
  }

  /** "in which", "where"; not "a drill that was attacked". */
  private static boolean inWhich(Syntax syntax, Clause clause) {
    for (int i = Math.max(0, clause.from() - 1); i < clause.group().head(); i++) {
      String norm = syntax.sentence().norm(i);
      if (norm.equals("where") || norm.equals("which") && syntax.sentence().is(i - 1, "in")) {
        return true;
      }
    }
    return false;
  }

  private static boolean drill(Syntax syntax, int phrase) {
    int head = syntax.chunk(phrase).head();
    return FigureWords.DRILL.is(syntax.base(head)) || FigureWords.DRILL.is(syntax.compound(head));
  }

  private static boolean past(VerbGroup group) {
    return switch (group.tense()) {
      case PAST, PERFECT, PLUPERFECT -> true;
      default -> false;
    };
  }
}
