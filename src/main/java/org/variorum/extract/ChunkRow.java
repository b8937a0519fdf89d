package org.variorum.extract;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.Predicate;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.VerbGroup.Form;

/**
 * The chunks of a sentence in a row, with the steps that syntax takes along them.
 *
 * <p>An array, not a list: hardly anything but words is looked at as often.
 */
final class ChunkRow {

  /** Words of direction that make one verb with the verb before them. */
  private static final WordSet PARTICLES =
      WordSet.of("down", "up", "out", "off", "away", "back", "over");

  private final Sentence sentence;
  private Chunk[] chunks;

  ChunkRow(Sentence sentence, List<Chunk> chunks) {
    this.sentence = sentence;
    this.chunks = chunks.toArray(Chunk[]::new);
  }

  Sentence sentence() {
    return sentence;
  }

  /** The chunks as they are now. */
  List<Chunk> chunks() {
    return Sequence.of(chunks);
  }

  int size() {
    return chunks.length;
  }

  Chunk get(int index) {
    return chunks[index];
  }

  void set(int index, Chunk chunk) {
    chunks[index] = chunk;
  }

  /** Puts a chunk before the one that stands at an index. */
  void insert(int index, Chunk chunk) {
    Chunk[] longer = Arrays.copyOf(chunks, chunks.length + 1);
    System.arraycopy(chunks, index, longer, index + 1, chunks.length - index);
    longer[index] = chunk;
    chunks = longer;
  }

  boolean is(int index, Kind kind) {
    return index >= 0 && index < chunks.length && chunks[index].is(kind);
  }

  @Nullable VerbGroup verb(int index) {
    return index >= 0 && index < chunks.length ? chunks[index].verb() : null;
  }

  boolean finite(int index) {
    VerbGroup group = verb(index);
    return group != null && group.form() == Form.FINITE;
  }

  boolean dependent(int index) {
    VerbGroup group = verb(index);
    return group != null && group.form() != Form.FINITE;
  }

  Lexeme lexeme(int index) {
    return sentence.lexeme(chunks[index].from());
  }

  /** Whether a chunk begins with this word. */
  boolean is(int index, String word) {
    return index >= 0 && index < chunks.length && sentence.is(chunks[index].from(), word);
  }

  String norm(int index) {
    return sentence.norm(chunks[index].from());
  }

  /** Whether a preposition governs the noun phrase. */
  boolean governed(int noun) {
    return is(noun - 1, Kind.PREPOSITION) && !particle(noun - 1);
  }

  /** Whether what looks like a preposition belongs to the verb before it: "gunned down two men". */
  boolean particle(int preposition) {
    VerbGroup group = preposition < chunks.length ? verb(preposition - 1) : null;
    if (group == null || !PARTICLES.has(lexeme(preposition))) {
      return false;
    }
    String word = norm(preposition);
    for (Predicate predicate : Predicates.verbs(group.base())) {
      if (predicate.particle().equals(word)) {
        return true;
      }
    }
    return false;
  }

  /** Whether a word of direction stands alone behind a verb: "hunted down and". */
  boolean stranded(int preposition) {
    return is(preposition, Kind.PREPOSITION)
        && verb(preposition - 1) != null
        && is(preposition + 1, Kind.CONJUNCTION)
        && PARTICLES.has(lexeme(preposition));
  }

  /** Whether it is the "of" phrase of the noun phrase before it. */
  boolean complement(int noun) {
    return noun >= 2 && governed(noun) && is(noun - 1, "of") && is(noun - 2, Kind.NOUN);
  }

  /** Whether it opens a noun's own complement rather than the verb's. */
  boolean nominal(String preposition) {
    return preposition.equals("of");
  }

  /** "whose two sons": a noun phrase that opens a relative clause. */
  boolean whose(int noun) {
    return is(noun, Kind.NOUN) && norm(noun).equals("whose");
  }

  /** Position of the bracket that a closing one answers. */
  int open(int close) {
    for (int j = close - 1; j >= 0; j--) {
      if (chunks[j].is(Kind.OPEN)) {
        return j;
      }
    }
    return close;
  }

  /** The noun phrase that ends right before {@code index}, past a bracket, or -1. */
  int nounBefore(int index) {
    int j = index - 1;
    if (is(j, Kind.CLOSE)) {
      j = open(j) - 1;
    }
    if (age(j)) {
      j -= 2;
    }
    return is(j, Kind.NOUN) ? j : -1;
  }

  /** "Juan Perez, 54, who": a bare figure between commas behind a name. */
  boolean age(int noun) {
    return is(noun, Kind.NOUN)
        && is(noun - 1, Kind.COMMA)
        && is(noun - 2, Kind.NOUN)
        && get(noun).to() - get(noun).from() == 1
        && sentence.token(get(noun).from()).numeric()
        && sentence.token(get(noun - 2).head()).capitalized();
  }

  /** Whether the noun phrase tells a number: "80 militants". */
  boolean numbered(int noun) {
    Chunk chunk = chunks[noun];
    for (int i = chunk.from(); i <= chunk.head(); i++) {
      if (sentence.token(i).numeric() || "NUMBER".equals(sentence.lexeme(i).tag())) {
        return true;
      }
    }
    return false;
  }

  /** Whether only adverbs and dates stand between. */
  boolean adjacent(int from, int to) {
    for (int j = from + 1; j < to; j++) {
      if (!is(j, Kind.ADVERB) && !is(j, Kind.DATE)) {
        return false;
      }
    }
    return true;
  }

  /** Whether a verb follows a conjunction directly. */
  boolean verbFollows(int conjunction) {
    for (int j = conjunction + 1; j < chunks.length; j++) {
      if (verb(j) != null) {
        return true;
      }
      if (!is(j, Kind.ADVERB) && !is(j, Kind.DATE)) {
        return false;
      }
    }
    return false;
  }

  /**
   * "Soldiers who found the bomb | were killed": whether the phrase closes a relative clause at the
   * start, and one verb stands behind, which the noun before that clause needs.
   */
  boolean lastVerbBehind(int object) {
    int relative = object - 2;
    if (!is(relative, Kind.RELATIVE) || !is(relative - 1, Kind.NOUN)) {
      return false;
    }
    for (int j = relative - 1; j >= 0 && !is(j, Kind.STOP); j--) {
      if (verb(j) != null || is(j, Kind.SUBORDINATOR)) {
        return false;
      }
    }
    int finite = 0;
    for (int j = object + 1; j < size() && !get(j).boundary() && !is(j, Kind.CONJUNCTION); j++) {
      finite += finite(j) ? 1 : 0;
    }
    return finite == 1;
  }

  /** Whether the group has no auxiliary: "killed", "reportedly killed". */
  boolean bare(int i) {
    return get(i).verb() != null && get(i).head() - get(i).from() == adverbs(i);
  }

  /** How many adverbs stand inside a verb group: "were reportedly killed". */
  private int adverbs(int i) {
    int count = 0;
    for (int t = get(i).from(); t < get(i).head(); t++) {
      count += sentence().norm(t).endsWith("ly") ? 1 : 0;
    }
    return count;
  }
}
