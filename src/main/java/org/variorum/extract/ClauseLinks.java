package org.variorum.extract;

import org.variorum.dictionary.Words;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause.Link;

/**
 * How a clause hangs on the one before, by what stands before its subject: "said that on Monday,
 * gunmen killed" tells what was said.
 */
final class ClauseLinks {

  private final ChunkRow row;

  ClauseLinks(ChunkRow row) {
    this.row = row;
  }

  Link before(int subject) {
    int j = subject - 1;
    while (row.is(j, Kind.ADVERB) || row.is(j, Kind.DATE)) {
      j--;
    }
    if (row.whose(subject)) {
      return Link.RELATIVE;
    }
    if (j < 0) {
      return Link.ROOT;
    }
    if (row.is(j, Kind.COMMA) && thatBefore(j) || j < subject - 1 && saidWhen(j)) {
      return Link.COMPLEMENT;
    }
    return switch (row.get(j).kind()) {
      case SUBORDINATOR -> row.is(j, "that") ? Link.COMPLEMENT : Link.ADVERBIAL;
      case VERB -> Link.COMPLEMENT;
      case CONJUNCTION -> Link.COORDINATE;
      case RELATIVE -> Link.RELATIVE;
      default -> Link.ROOT;
    };
  }

  /** "said on Monday it had taken the town": only when stands between. */
  private boolean saidWhen(int preposition) {
    int j = preposition - 1;
    while (row.is(j, Kind.ADVERB) || row.is(j, Kind.DATE)) {
      j--;
    }
    VerbGroup verb = row.is(preposition, Kind.PREPOSITION) && j >= 0 ? row.verb(j) : null;
    Words.Entry entry = verb == null ? null : Words.english().entry(verb.lemma());
    return entry != null && entry.takesThat();
  }

  /** "said that on Monday, gunmen killed": only phrases and participles between. */
  private boolean thatBefore(int comma) {
    for (int j = comma - 1; j > 0; j--) {
      if (row.is(j, Kind.SUBORDINATOR)) {
        return row.is(j, "that") && row.verb(j - 1) != null;
      }
      boolean phrase =
          row.is(j, Kind.PREPOSITION)
              || row.is(j, Kind.NOUN)
              || row.is(j, Kind.DATE)
              || row.is(j, Kind.ADVERB)
              || row.dependent(j);
      if (!phrase) {
        return false;
      }
    }
    return false;
  }
}
