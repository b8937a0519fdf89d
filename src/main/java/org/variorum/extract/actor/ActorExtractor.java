package org.variorum.extract.actor;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Document;
import org.variorum.extract.Extractor;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;
import org.variorum.extract.Rule;

/**
 * Reads persons, groups, forces, authorities and facilities, named or described. Immutable and safe
 * for use by several threads.
 *
 * <p>A mention covers the words of the name or description without determiner and count; what
 * belongs inside it (the group in "FMLN guerrillas", the owner in "the mayor's bodyguards") is
 * among its parts and no mention of its own. Mentions do not overlap.
 */
public final class ActorExtractor implements Extractor<Actor> {

  @Override
  public List<Mention<Actor>> extract(Document document, Mentions earlier) {
    Reading reading = new Reading(document);
    List<Mention<Actor>> mentions = new ArrayList<>();
    for (Words words : reading.sentences) {
      mentions.addAll(Appositions.join(words, read(words, reading), reading));
    }
    return mentions;
  }

  private static List<ActorRule.Found> read(Words words, Reading reading) {
    List<ActorRule.Found> found = new ArrayList<>();
    for (int at = 0; at < words.size; ) {
      ActorRule.Found best = best(words, at, reading);
      if (best == null) {
        at++;
      } else {
        found.add(best);
        at = best.next();
      }
    }
    return found;
  }

  private static ActorRule.@Nullable Found best(Words words, int at, Reading reading) {
    if (!words.sentence.token(at).wordFirst() || !mayBegin(words, at)) {
      return null;
    }
    ActorRule.Found best = null;
    for (ActorRule rule : ActorRules.ALL) {
      ActorRule.Found found = rule.reader().read(words, at, reading);
      if (found != null && (best == null || found.to() > best.to())) {
        best = found;
      }
    }
    return best;
  }

  /** Whether a rule can read anything at a token: at most small words of a text none can. */
  private static boolean mayBegin(Words words, int at) {
    return words.known(at)
        || words.capitalized(at)
        || words.sentence.token(at).numeric()
        || words.is(at - 1, "\"") // the "of the people" movement
        || words.is(at - 1, "“")
        || NounPhrases.mayBegin(words, at);
  }

  @Override
  public List<? extends Rule<?>> rules() {
    return ActorRules.ALL;
  }
}
