package org.variorum.extract;

import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;

/** Where the names, numbers and dates that are kept whole end; 0 where none begins. */
final class KeptWhole {

  private static final WordSet JOINTS = WordSet.of("after", "before");

  private final Sentence sentence;
  private final Tag[] tags;
  final int[] amountEnd;
  final int[] nameEnd;
  final int[] dateEnd;

  /** Whether a place's name ends right before a token. */
  final boolean[] placeEnd;

  KeptWhole(Sentence sentence, Tag[] tags, List<Mention<?>> mentions) {
    this.sentence = sentence;
    this.tags = tags;
    this.amountEnd = new int[sentence.size()];
    this.nameEnd = new int[sentence.size()];
    this.dateEnd = new int[sentence.size()];
    this.placeEnd = new boolean[sentence.size() + 1];
    for (Mention<?> mention : mentions) {
      if (mention.kind() == MentionKind.DATE && named(mention, mentions)) {
        continue;
      }
      int[] ends =
          switch (mention.kind()) {
            case AMOUNT -> amountEnd;
            case DATE -> dateEnd;
            default -> nameEnd;
          };
      int end = mention.kind() == MentionKind.ACTOR ? beforePreposition(mention) : mention.to();
      ends[mention.from()] = Math.max(ends[mention.from()], end);
      placeEnd[mention.to()] |= mention.kind() == MentionKind.PLACE;
    }
  }

  /** "the 12th of May Movement": a day in the name of a body. */
  private static boolean named(Mention<?> date, List<Mention<?>> mentions) {
    return Sequence.any(
        mentions,
        m ->
            m.kind() == MentionKind.ACTOR
                && m.from() <= date.from()
                && date.to() < m.to()
                && m.sentence().token(m.to() - 1).capitalized());
  }

  /** "passengers from the minority" is two phrases; "Front for the Liberation of X" is one name. */
  private int beforePreposition(Mention<?> mention) {
    for (int i = mention.from() + 1; i < mention.to(); i++) {
      if (sentence.is(i - 1, "-") && !sentence.token(i).spaceBefore()) {
        continue; // "passers-by", "brothers-in-law"
      }
      if (tags[i] == Tag.PREPOSITION
          || tags[i] == Tag.CONJUNCTION
          || tags[i].verb() && tags[i] != Tag.VERB_BASE) {
        int next = i + 1 < mention.to() && tags[i + 1] == Tag.DETERMINER ? i + 2 : i + 1;
        boolean name =
            next < mention.to()
                && sentence.token(next).capitalized()
                && (sentence.token(i - 1).capitalized()
                    || Character.isDigit(sentence.norm(i - 1).charAt(0)));
        if (!name) {
          return i;
        }
      }
    }
    return mention.to();
  }

  /**
   * Where a date's own words end: "hours after" a bomb exploded counts from a clause, which the
   * last of them joins.
   */
  int beforeJoint(int from) {
    int end = dateEnd[from];
    boolean joins = end - from > 1 && end < tags.length && JOINTS.has(sentence.lexeme(end - 1));
    return joins ? end - 1 : end;
  }

  /** Whether a date that ends here is part of a noun phrase: "Tuesday's attacks". */
  boolean modifies(int at) {
    return tags[at] == Tag.POSSESSIVE;
  }
}
