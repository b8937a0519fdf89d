package org.variorum.extract.place;

import java.util.List;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Gazetteer;
import org.variorum.document.Document;
import org.variorum.document.Report;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;
import org.variorum.extract.Rule;

/**
 * One way in which a place is written.
 *
 * <p>The short form of a place in examples is its country and the gazetteer's name for it; {@code
 * -} stands for what is not known.
 *
 * @param holds whether a candidate that has been accepted is written so
 */
record PlaceRule(
    String name, Predicate<Candidate> holds, List<String> examples, List<String> counterexamples)
    implements Rule<Place> {

  PlaceRule {
    examples = Sequence.copyOf(examples);
    counterexamples = Sequence.copyOf(counterexamples);
  }

  /** Reads the sentence as a whole report, since a place is judged by all that stands around it. */
  @Override
  public @Nullable Match<Place> match(Sentence sentence, int from, Mentions earlier) {
    Document alone = new Document(Report.of("", text(sentence)), List.of(sentence), List.of());
    for (Candidate c : new DocumentPlaces(Gazetteer.world(), alone, earlier).read()) {
      if (c.from == from && PlaceRules.of(c).equals(this)) {
        Mention<Place> mention = Located.mention(c, alone.running());
        return new Match<>(mention.to(), mention.value(), mention.parts());
      }
    }
    return null;
  }

  /** A text in which the tokens stand where the sentence has them. */
  private static String text(Sentence sentence) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < sentence.size(); i++) {
      text.append(" ".repeat(sentence.token(i).begin() - text.length()));
      text.append(sentence.token(i).text());
    }
    return text.toString();
  }
}
