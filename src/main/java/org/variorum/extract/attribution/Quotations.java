package org.variorum.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;

/**
 * Quotations that reach over sentences: “We counted 16. Two died later,” said X. “Then they left.”
 * The sentence without a speaker is theirs who speak in the one before. One for each reading of one
 * report.
 */
final class Quotations {

  private static final WordSet MARKS = WordSet.of("\"", "“", "”", "«", "»");

  private boolean open;
  private List<Speaker> last = List.of();

  /** What a quotation that goes on adds to a sentence in which nobody is named as speaking. */
  List<Mention<Attribution>> read(
      Syntax syntax, List<Mention<Attribution>> here, List<Mention<Attribution>> before) {
    Sentence sentence = syntax.sentence();
    boolean begins = open || sentence.size() > 0 && MARKS.has(sentence.lexeme(0));
    boolean quoted = begins && onlyQuoted(sentence);
    boolean marks = sentence.occurring().mayHold(MARKS);
    for (int i = 0; marks && i < sentence.size(); i++) {
      open ^= MARKS.has(sentence.lexeme(i));
    }
    List<Mention<Attribution>> added = new ArrayList<>();
    if (Sequence.any(here, m -> !m.value().speakers().isEmpty())) {
      here.forEach(m -> last = m.value().speakers().isEmpty() ? last : m.value().speakers());
    } else if (quoted && !last.isEmpty() && adjacent(sentence, before)) {
      added.add(
          Attributed.mention(
              sentence, 0, 1, last, Stance.ASSERTED, 0, sentence.size(), "the quotation goes on"));
    }
    return added;
  }

  /** Whether nothing of the sentence stands outside of quotation marks. */
  private boolean onlyQuoted(Sentence sentence) {
    boolean in = open;
    for (int i = 0; i < sentence.size(); i++) {
      if (MARKS.has(sentence.lexeme(i))) {
        in = !in;
      } else if (!in && Character.isLetterOrDigit(sentence.norm(i).codePointAt(0))) {
        return false;
      }
    }
    return true;
  }

  private static boolean adjacent(Sentence sentence, List<Mention<Attribution>> before) {
    return !before.isEmpty()
        && before.get(before.size() - 1).sentence().index() >= sentence.index() - 1;
  }
}
