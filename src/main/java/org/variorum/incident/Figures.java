package org.variorum.incident;

import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.Mention;
import org.variorum.extract.amount.Count;
import org.variorum.extract.amount.Count.Share;
import org.variorum.extract.casualty.CasualtyStatement;

/**
 * The figures of a telling by which it is known again: "killing eight volunteers", "killed eight
 * members of the team". One, two and three are too common in a report of several incidents.
 */
final class Figures {

  private static final long TELLING = 4;

  private Figures() {}

  static Stream<String> of(Occurrence occurrence) {
    return occurrence.casualties.stream().map(Mention::value).flatMap(Figures::figure);
  }

  private static Stream<String> figure(CasualtyStatement harm) {
    @Nullable Count count = harm.count();
    Long figure = count == null || count.vague() ? null : count.figure();
    return count == null || figure == null || figure < TELLING || count.share() != Share.WHOLE
        ? Stream.empty()
        : Stream.of(harm.effect() + " " + figure);
  }
}
