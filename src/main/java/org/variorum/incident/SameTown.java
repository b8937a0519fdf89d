package org.variorum.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.place.Place;

/**
 * The town that "the town", "the village" and "the city" mean, and in which the next act was that
 * has no place of its own and whose sentence names none: "Rebels shelled Kidal on Monday. On
 * Tuesday bombs fell on a quarter of the town."
 */
final class SameTown {

  private static final WordSet SETTLEMENTS =
      WordSet.of("town", "city", "village", "settlement", "hamlet", "township", "there");

  private static final WordSet THE = WordSet.of("the", "this", "that", "same");

  private SameTown() {}

  /** The last town that an incident told before names, or null. */
  static @Nullable Mention<Place> of(Story story, Draft draft) {
    for (Occurrence occurrence : draft.occurrences) {
      if (means(occurrence.syntax) || site(occurrence)) {
        Mention<Place> town = before(story, draft, occurrence.sentence());
        return town == null ? null : town.withRule("town told before");
      }
    }
    return null;
  }

  /** "On Wednesday the railway station was hit": that of the town. */
  private static boolean site(Occurrence occurrence) {
    Syntax syntax = occurrence.syntax;
    for (int patient : occurrence.frame.patients()) {
      Chunk chunk = syntax.chunk(patient);
      Words.Entry entry = syntax.base(chunk.head()).entry();
      if (entry != null
          && entry.category().equals("artifact")
          && syntax.tag(chunk.head()) == Tag.NOUN
          && chunk.from() < chunk.head()
          && THE.has(syntax.sentence().lexeme(chunk.from()))) {
        return true;
      }
    }
    return false;
  }

  private static boolean means(Syntax syntax) {
    Sentence sentence = syntax.sentence();
    boolean town = sentence.occurring().mayHold(SETTLEMENTS);
    for (int i = 0; town && i < sentence.size(); i++) {
      if (!SETTLEMENTS.has(sentence.lexeme(i))) {
        continue;
      }
      boolean named = sentence.is(i + 1, "of") || sentence.token(i).capitalized();
      boolean there = sentence.is(i, "there");
      if (there ? closes(sentence, i) : !named && i > 0 && THE.has(sentence.lexeme(i - 1))) {
        return true;
      }
    }
    return false;
  }

  /** "three were hurt there": not "there were". */
  private static boolean closes(Sentence sentence, int at) {
    return at + 1 >= sentence.size() || sentence.is(at + 1, ".") || sentence.is(at + 1, ",");
  }

  private static @Nullable Mention<Place> before(Story story, Draft draft, int sentence) {
    Mention<Place> last = null;
    for (Draft other : story.drafts) {
      if (other == draft) {
        continue;
      }
      List<Mention<Place>> towns =
          other.places().stream()
              .filter(p -> p.sentence().index() < sentence && Draft.town(p.value()))
              .toList();
      for (Mention<Place> town : towns) {
        last = last == null || last.sentence().index() <= town.sentence().index() ? town : last;
      }
    }
    return last;
  }
}
