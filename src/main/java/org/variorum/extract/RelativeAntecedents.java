package org.variorum.extract;

import java.util.List;
import org.variorum.dictionary.MishapWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.Words;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk.Kind;

/**
 * The noun phrase that a relative clause says something of: "four men on two motorcycles who fled"
 * is about the men.
 */
final class RelativeAntecedents {

  private final ChunkRow row;
  private final Coordination lists;

  RelativeAntecedents(ChunkRow row, Coordination lists) {
    this.row = row;
    this.lists = lists;
  }

  List<Integer> antecedent(int relative) {
    if (asked(relative)) {
      return List.of();
    }
    int j = relative - 1;
    while (j >= 0 && (!row.is(j, Kind.NOUN) || row.age(j)) && relative - j < 4) {
      j--;
    }
    if (!row.is(j, Kind.NOUN)) {
      return List.of();
    }
    j = whole(meant(j));
    if (row.is(j - 1, Kind.ADVERB)
        && row.sentence().is(row.get(j - 1).from(), "not")
        && row.is(j - 2, Kind.COMMA)
        && row.is(j - 3, Kind.NOUN)) {
      j = whole(j - 3); // "It was Hamas, not Islamic Jihad, who fired"
    }
    if (notIt(j)) {
      int instead = instead(relative);
      return instead < 0 ? List.of() : lists.coordinated(instead);
    }
    while (row.is(relative, "who") && row.governed(j) && thing(j)) {
      j -= 2;
    }
    if (!row.is(j, Kind.NOUN)) {
      return List.of();
    }
    if (act(j) && harms(relative)) { // "a bomb after clashes that killed five"
      return lists.coordinated(j);
    }
    if (row.governed(j)
        && row.is(j - 2, Kind.NOUN)
        && act(j - 2)
        && !mishap(j) // "ruled out arson in the blaze that killed six"
        && harms(relative)) {
      return lists.coordinated(j - 2);
    }
    while (row.complement(j)
        && !row.sentence().token(row.get(j).head()).capitalized()
        && !act(j - 2)
        && !(several(j - 2) && saidOfOne(relative))) {
      j -= 2;
    }
    return lists.coordinated(j);
  }

  /** "It was not the rebels who": what follows is said of somebody else. */
  private boolean notIt(int noun) {
    int be = noun - 1;
    while (be >= 0 && row.is(be, Kind.ADVERB)) {
      be--;
    }
    VerbGroup verb = row.verb(be);
    return verb != null && verb.negated() && verb.is("be") && be > 0 && row.is(be - 1, "it");
  }

  /** "It was not the army who shelled it | but the rebels": the noun that ends so, or -1. */
  private int instead(int relative) {
    for (int j = relative + 2; j + 1 < row.size() && !row.is(j, Kind.STOP); j++) {
      boolean last = j + 2 >= row.size() || row.is(j + 2, Kind.STOP) || row.is(j + 2, Kind.COMMA);
      if (row.is(j, "but") && row.is(j + 1, Kind.NOUN) && last) {
        return j + 1;
      }
    }
    return -1;
  }

  private boolean several(int noun) {
    return row.sentence().lexeme(row.get(noun).head()).plural();
  }

  /** "the kidnappers of a teacher who was taken": one was, so that the teacher is meant. */
  private boolean saidOfOne(int relative) {
    String verb = row.verb(relative + 1) == null ? "" : row.norm(relative + 1);
    return verb.equals("was") || verb.equals("is") || verb.equals("has");
  }

  /** "four men on two motorcycles who": no thing is a "who". */
  private boolean thing(int noun) {
    if (row.sentence().token(row.get(noun).head()).capitalized() || !row.is(noun - 2, Kind.NOUN)) {
      return false;
    }
    String lemma = row.sentence().lexeme(row.get(noun).head()).noun();
    Words.Entry entry = lemma == null ? null : Words.english().entry(lemma);
    return entry != null
        && (entry.category().equals("artifact") || entry.category().equals("location"));
  }

  /** "an attack on a village that killed 12": it was the attack that did. */
  private boolean harms(int relative) {
    VerbGroup verb = row.verb(relative + 1);
    return verb != null
        && !verb.passive()
        && !row.is(relative, "who")
        && Sequence.any(Predicates.verbs(verb.base()), p -> p.act().harm());
  }

  /** "soldiers were the ones who": past the stand-in to whom it stands for. */
  private int meant(int noun) {
    String norm = row.norm(noun);
    int be = row.is(noun - 1, Kind.OTHER) ? noun - 2 : noun - 1;
    VerbGroup verb = row.verb(be);
    boolean ones = norm.equals("ones") || norm.equals("one");
    int before = ones && verb != null && verb.is("be") ? row.nounBefore(be) : -1;
    return before < 0 ? noun : before;
  }

  /** "asked who had killed them": who did it is not told. */
  private boolean asked(int relative) {
    VerbGroup verb = row.verb(relative - 1);
    Words.Entry entry = verb == null ? null : Words.english().entry(verb.lemma());
    return row.is(relative, "who")
        && verb != null
        && entry != null
        && (entry.takesThat() || verb.is("ask"));
  }

  /** "Five pupils, two of them girls, who had": past the part to the whole. */
  private int whole(int noun) {
    boolean part =
        row.is(noun - 1, Kind.NOUN)
            && row.complement(noun - 1)
            && row.is(noun - 1, "them")
            && row.is(noun - 4, Kind.COMMA)
            && row.is(noun - 5, Kind.NOUN);
    return part ? noun - 5 : noun;
  }

  private boolean mishap(int noun) {
    String lemma = row.sentence().lexeme(row.get(noun).head()).noun();
    return lemma != null
        && (MishapWords.FIRE.words().contains(lemma) || MishapWords.CAUSE.words().contains(lemma));
  }

  /** "the death of the guards who": what was done is not who. */
  private boolean act(int noun) {
    String lemma = row.sentence().lexeme(row.get(noun).head()).noun();
    return lemma != null && !Predicates.nouns(lemma).isEmpty();
  }
}
