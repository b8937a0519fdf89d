package org.variorum.extract.date;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.extract.Mentions;
import org.variorum.extract.Rule;

/** One way in which a date is written, found by its first token. */
interface DateRule extends Rule<Expression> {

  /** Stands among {@link #starts} for any token that begins with a figure. */
  String FIGURE = "#";

  /** The normal forms, without the point of an abbreviation, of the tokens it can begin with. */
  Set<String> starts();

  /**
   * What the words from the cursor on say; the cursor stands behind them then. Null when nothing.
   */
  @Nullable Expression read(Cursor cursor);

  @Override
  default @Nullable Match<Expression> match(Sentence sentence, int from, Mentions earlier) {
    Cursor cursor = new Cursor(sentence, from);
    Expression read = read(cursor);
    return read == null ? null : new Match<>(cursor.at, read, List.of());
  }
}
