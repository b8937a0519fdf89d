package org.variorum.extract;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk.Kind;

/** Groups tagged words into noun phrases, verb groups and what joins them, from left to right. */
final class Chunker {

  /** What people are taken or held as. */
  private static final WordSet TAKEN = WordSet.of("hostage", "captive", "prisoner");

  private final Sentence sentence;
  private final Tag[] tags;
  private final String[] lemmas;
  private final KeptWhole kept;
  private final VerbGroups verbs;
  private final NounPhraseEnds nouns;

  private Chunker(Sentence sentence, Tagger.Tagged tagged, List<Mention<?>> mentions) {
    this.sentence = sentence;
    this.tags = tagged.tags();
    this.lemmas = tagged.lemmas();
    this.kept = new KeptWhole(sentence, tags, mentions);
    this.verbs = new VerbGroups(sentence, tagged, kept);
    this.nouns = new NounPhraseEnds(sentence, tags, kept);
  }

  static List<Chunk> chunk(Sentence sentence, Tagger.Tagged tagged, List<Mention<?>> mentions) {
    Chunker chunker = new Chunker(sentence, tagged, mentions);
    List<Chunk> chunks = new ArrayList<>();
    for (int i = 0; i < sentence.size(); i = chunks.get(chunks.size() - 1).to()) {
      chunks.add(chunker.next(i));
    }
    return chunks;
  }

  private Chunk next(int i) {
    if (kept.dateEnd[i] > i && !(kept.dateEnd[i] < tags.length && kept.modifies(kept.dateEnd[i]))) {
      return Chunk.of(Kind.DATE, i, kept.beforeJoint(i));
    }
    int aged = AgePhrase.end(sentence, tags, i);
    if (aged > i) {
      return Chunk.of(Kind.ADVERB, i, aged);
    }
    int bearing = i > 0 ? BearingPhrase.end(sentence, tags, i) : i;
    if (bearing > i) {
      return Chunk.of(Kind.ADVERB, i, bearing);
    }
    boolean counted = kept.amountEnd[i] > i + 1; // "three times that number"
    if (tags[i] == Tag.NUMBER && sentence.is(i + 1, "times") && !counted) {
      return Chunk.of(Kind.ADVERB, i, i + 2);
    }
    Chunk verb = verbs.at(i);
    if (verb != null) {
      return verb;
    }
    if (taken(i)) {
      return Chunk.of(Kind.ADJECTIVE, i, i + 1);
    }
    int end = beforeTaken(i, beforeSpeaker(i, nouns.end(i)));
    if (end > i) {
      return new Chunk(Kind.NOUN, i, end, nouns.head(i, end), null);
    }
    if (quotedBehind(i)) {
      int to = beforeSpeaker(i + 1, nouns.end(i + 1));
      if (to > i + 1) {
        return new Chunk(Kind.NOUN, i, to, nouns.head(i + 1, to), null);
      }
    }
    return Chunk.of(
        switch (tags[i]) {
          case PREPOSITION, TO -> Kind.PREPOSITION;
          case CONJUNCTION -> Kind.CONJUNCTION;
          case SUBORDINATOR -> Kind.SUBORDINATOR;
          case RELATIVE -> Kind.RELATIVE;
          case ADVERB, NOT -> Kind.ADVERB;
          case ADJECTIVE -> Kind.ADJECTIVE;
          case COMMA -> Kind.COMMA;
          case STOP -> Kind.STOP;
          case QUOTE -> Kind.QUOTE;
          case OPEN -> Kind.OPEN;
          case CLOSE -> Kind.CLOSE;
          default -> Kind.OTHER;
        },
        i,
        i + 1);
  }

  /** "claimed by “the Untouchables”", "blamed on “foreign agents”": one phrase with its quote. */
  private boolean quotedBehind(int i) {
    return i > 0
        && i + 1 < tags.length
        && tags[i] == Tag.QUOTE
        && (tags[i - 1] == Tag.PREPOSITION || tags[i - 1] == Tag.TO);
  }

  /** "took nine athletes | hostage", "took hostage | nine athletes": what was made of them. */
  private boolean taken(int i) {
    if (i == 0 || !TAKEN.has(sentence.lexeme(i))) {
      return false;
    }
    Tag next = i + 1 < tags.length ? tags[i + 1] : Tag.STOP;
    boolean before = tags[i - 1].verb() && (next == Tag.NUMBER || next == Tag.DETERMINER);
    boolean behind =
        tags[i - 1] == Tag.NAME
            || tags[i - 1] == Tag.PRONOUN
            || tags[i - 1] == Tag.NOUN && (sentence.lexeme(i - 1).plural() || somebody(i - 1));
    return before || behind;
  }

  private boolean somebody(int i) {
    Words.Entry noun = sentence.lexeme(i).entry();
    return noun != null && (noun.category().equals("person") || noun.category().equals("group"));
  }

  private int beforeTaken(int from, int end) {
    return end - from > 1 && taken(end - 1) ? end - 1 : end;
  }

  /** "in an attack | authorities blamed on": no plural is one of its kind. */
  private int beforeSpeaker(int from, int end) {
    boolean one = sentence.is(from, "a") || sentence.is(from, "an");
    if (!one || end - from < 3 || end >= tags.length || tags[end] != Tag.VERB_PAST) {
      return end;
    }
    String last = sentence.norm(end - 1);
    boolean several = last.equals("police") || last.endsWith("s") && !last.endsWith("ss");
    boolean speaks =
        Sequence.any(
            Predicates.verbs(lemmas[end]),
            p -> p.act() == Act.SAY || p.act() == Act.BLAME || p.act() == Act.SUSPECT);
    return several && speaks ? end - 1 : end;
  }
}
