package org.variorum.extract;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.WordBits;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk.Kind;

/**
 * A sentence taken apart: words with their parts of speech, chunks, and clauses.
 *
 * <p>Immutable once made.
 */
public final class Syntax {

  private static final int OF_PHRASES = 8;

  private final Sentence sentence;
  private final Tag[] tags;
  private final String[] lemmas;
  private final Lexeme[] bases;
  private final WordBits occurring;
  private final List<Chunk> chunks;
  private final List<Clause> clauses;
  private final int[] chunkAt;
  private final List<Frame> frames;

  private Syntax(
      Sentence sentence, Tagger.Tagged tagged, List<Chunk> chunks, List<Clause> clauses) {
    this.sentence = sentence;
    this.tags = tagged.tags();
    this.lemmas = tagged.lemmas();
    this.bases = bases(sentence, lemmas);
    this.occurring = sentence.occurring().copy();
    for (Lexeme base : bases) {
      occurring.add(base);
    }
    this.chunks = Sequence.copyOf(chunks);
    this.clauses = Sequence.copyOf(clauses);
    this.chunkAt = new int[sentence.size()];
    for (int c = 0; c < chunks.size(); c++) {
      for (int i = chunks.get(c).from(); i < chunks.get(c).to(); i++) {
        chunkAt[i] = c;
      }
    }
    this.frames = Sequence.copyOf(FrameFinder.find(this));
  }

  /**
   * Takes a sentence apart.
   *
   * @param mentions the names, dates and amounts read in it, which are kept whole
   */
  public static Syntax of(Sentence sentence, List<Mention<?>> mentions) {
    Tagger.Tagged tagged = Tagger.tag(sentence, mentions);
    List<Chunk> chunks = VerbForms.settle(sentence, Chunker.chunk(sentence, tagged, mentions));
    return new Syntax(sentence, tagged, chunks, ClauseFinder.find(sentence, chunks));
  }

  /** Takes sentences apart, step by step: what serves one step is best kept at hand for all. */
  static List<Syntax> of(List<Sentence> sentences, Mentions mentions) {
    int size = sentences.size();
    List<Tagger.Tagged> tagged = new ArrayList<>(size);
    for (Sentence sentence : sentences) {
      tagged.add(Tagger.tag(sentence, mentions.in(sentence.index())));
    }
    List<List<Chunk>> chunks = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      Sentence sentence = sentences.get(i);
      chunks.add(Chunker.chunk(sentence, tagged.get(i), mentions.in(sentence.index())));
    }
    for (int i = 0; i < size; i++) {
      chunks.set(i, VerbForms.settle(sentences.get(i), chunks.get(i)));
    }
    List<List<Clause>> clauses = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      clauses.add(ClauseFinder.find(sentences.get(i), chunks.get(i)));
    }
    List<Syntax> found = new ArrayList<>(size);
    for (int i = 0; i < size; i++) {
      found.add(new Syntax(sentences.get(i), tagged.get(i), chunks.get(i), clauses.get(i)));
    }
    return found;
  }

  public Sentence sentence() {
    return sentence;
  }

  public Tag tag(int token) {
    return tags[token];
  }

  /** The base form of the word at {@code token}, in lower case. */
  public String lemma(int token) {
    return lemmas[token];
  }

  /** The base form of a token with what the dictionaries know of it. */
  public Lexeme base(int token) {
    return bases[token];
  }

  /** The hyphenated word that ends at a token, by its base form, "cease-fire"; else empty. */
  public String compound(int token) {
    return sentence.is(token - 1, "-") && !sentence.token(token).spaceBefore()
        ? sentence.norm(token - 2) + '-' + lemmas[token]
        : "";
  }

  private static Lexeme[] bases(Sentence sentence, String[] lemmas) {
    Lexeme[] bases = new Lexeme[lemmas.length];
    for (int i = 0; i < bases.length; i++) {
      Lexeme word = sentence.lexeme(i);
      bases[i] = word.norm().equals(lemmas[i]) ? word : Lexeme.of(lemmas[i]);
    }
    return bases;
  }

  /** Which words it has, as they stand and by their base forms. */
  public WordBits occurring() {
    return occurring;
  }

  public List<Chunk> chunks() {
    return chunks;
  }

  public Chunk chunk(int index) {
    return chunks.get(index);
  }

  /** Position of the chunk that holds a token. */
  public int chunkAt(int token) {
    return chunkAt[token];
  }

  public List<Clause> clauses() {
    return clauses;
  }

  /** The predicates with their roles, in the order of the text. */
  public List<Frame> frames() {
    return frames;
  }

  /** The clause whose words hold the token; the innermost, or null. */
  public @Nullable Clause clauseAt(int token) {
    Clause best = null;
    for (Clause clause : clauses) {
      if (clause.covers(token)
          && (best == null
              || clause.to() - clause.from() <= best.to() - best.from()
                  && !inRelative(token, best, clause))) {
        best = clause;
      }
    }
    return best;
  }

  /** "The suspect, a man who arrived last month, was shot": that month is of the arrival. */
  private static boolean inRelative(int token, Clause relative, Clause other) {
    return relative.link() == Clause.Link.RELATIVE
        && relative.group().head() < token
        && token < other.group().head();
  }

  /**
   * The chunk that completes a noun phrase with its "of" phrases: "members of the battalion"; at
   * most {@value #OF_PHRASES} of them, so that a text of nothing else costs no more than its
   * length.
   */
  public int phraseEnd(int noun) {
    int last = noun;
    int bound = Math.min(chunks.size(), noun + 2 * OF_PHRASES + 1);
    while (last + 2 < bound
        && chunks.get(last + 1).is(Kind.PREPOSITION)
        && sentence.is(chunks.get(last + 1).from(), "of")
        && chunks.get(last + 2).is(Kind.NOUN)) {
      last += 2;
    }
    return last;
  }

  /** The noun phrases that follow in one list: "four soldiers, a policeman and two women". */
  public List<Integer> list(int noun) {
    List<Integer> list = new ArrayList<>();
    list.add(noun);
    List<Integer> afterComma = new ArrayList<>();
    int at = bracketEnd(phraseEnd(noun));
    while (at + 2 < chunks.size()) {
      int next = at + 1;
      boolean comma = chunks.get(next).is(Kind.COMMA);
      next += comma ? 1 : 0;
      boolean and = next < chunks.size() && chunks.get(next).is(Kind.CONJUNCTION);
      next += and ? 1 : 0;
      if (!comma && !and
          || next >= chunks.size()
          || !chunks.get(next).is(Kind.NOUN)
          || comma && finiteVerbBehind(next)) {
        break;
      }
      afterComma.add(next);
      if (and) {
        list.addAll(afterComma);
        afterComma.clear();
      }
      at = bracketEnd(phraseEnd(next));
    }
    return list;
  }

  /** "X [a militia] and Y": the end of the bracket right behind a phrase, or of the phrase. */
  private int bracketEnd(int phraseEnd) {
    if (phraseEnd + 1 >= chunks.size() || !chunks.get(phraseEnd + 1).is(Kind.OPEN)) {
      return phraseEnd;
    }
    int close = phraseEnd + 2;
    while (close < chunks.size() && close < phraseEnd + 8 && !chunks.get(close).is(Kind.CLOSE)) {
      close++;
    }
    return close < chunks.size() && chunks.get(close).is(Kind.CLOSE) ? close : phraseEnd;
  }

  /** Whether the phrase is the subject of what follows: "…, officials said". */
  private boolean finiteVerbBehind(int noun) {
    int behind = phraseEnd(noun) + 1;
    while (behind + 1 < chunks.size()
        && (chunks.get(behind).is(Kind.CONJUNCTION) || chunks.get(behind).is(Kind.PREPOSITION))
        && chunks.get(behind + 1).is(Kind.NOUN)) {
      behind = phraseEnd(behind + 1) + 1;
    }
    VerbGroup verb = behind < chunks.size() ? chunks.get(behind).verb() : null;
    return verb != null && verb.form() == VerbGroup.Form.FINITE;
  }

  /** A picture for debugging and tests: chunks in brackets with their kinds. */
  @Override
  public String toString() {
    StringBuilder out = new StringBuilder();
    for (Chunk chunk : chunks) {
      out.append(out.length() == 0 ? "" : " ").append('[');
      for (int i = chunk.from(); i < chunk.to(); i++) {
        out.append(i > chunk.from() ? " " : "").append(sentence.token(i).text());
      }
      out.append(' ').append(chunk.kind()).append(']');
    }
    return out.toString();
  }
}
