package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.date.DateValue;

/** What comes out about an act on a day of its own: papers, pictures, the names of the dead. */
final class LaterNews {

  private static final WordSet PAPER =
      WordSet.of(
          "report",
          "document",
          "record",
          "affidavit",
          "complaint",
          "transcript",
          "statement",
          "video",
          "footage",
          "recording",
          "photo",
          "photograph",
          "picture",
          "image",
          "autopsy",
          "name",
          "detail");

  private static final WordSet RELEASE =
      WordSet.of("release", "publish", "unveil", "obtain", "file", "post", "issue", "circulate");

  private static final WordSet NAME = WordSet.of("identify", "name");

  private LaterNews() {}

  /**
   * "reports released Monday tell how he shot himself", "they were identified Thursday as": the day
   * is that of the news.
   */
  static boolean dated(Syntax syntax, Mention<DateValue> date) {
    int before = syntax.chunkAt(date.from()) - 1;
    return Sequence.any(
        syntax.clauses(),
        clause ->
            clause.verb() == before
                && (clause.group().passive() && NAME.has(clause.group().base())
                    || released(syntax, clause)));
  }

  private static boolean released(Syntax syntax, Clause clause) {
    return RELEASE.has(clause.group().base())
        && (any(syntax, clause.subjects()) || any(syntax, clause.objects()));
  }

  private static boolean any(Syntax syntax, List<Integer> phrases) {
    return Sequence.any(phrases, p -> PAPER.has(syntax.base(syntax.chunk(p).head())));
  }
}
