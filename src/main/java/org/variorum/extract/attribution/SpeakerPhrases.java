package org.variorum.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.SpeechWords;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.VerbGroup.Form;

/** Which noun phrases of a sentence speak: those before a verb of saying, or behind it. */
final class SpeakerPhrases {

  private final Syntax syntax;
  private final List<Chunk> chunks;

  SpeakerPhrases(Syntax syntax) {
    this.syntax = syntax;
    this.chunks = syntax.chunks();
  }

  /**
   * The phrase behind the verb in "…,” said Amina Yusuf, 34" and "…, said the mayor", or -1.
   *
   * @param verb position of the verb's chunk
   */
  int inverted(int verb) {
    int speaker = verb + 1;
    if (verb < 1 || speaker >= chunks.size() || !chunks.get(speaker).is(Kind.NOUN)) {
      return -1;
    }
    Chunk before = chunks.get(verb - 1);
    boolean quoted = before.is(Kind.QUOTE);
    boolean told = before.is(Kind.COMMA) && verb > 1 && !closesAside(verb - 1);
    VerbGroup group = chunks.get(verb).verb();
    boolean finite = group != null && group.form() == Form.FINITE;
    if (!quoted && !told || !finite || complement(speaker)) {
      return -1;
    }
    return speaker;
  }

  /** Whether a phrase is the subject of what follows: "…, said two men fled". */
  private boolean complement(int phrase) {
    int behind = syntax.phraseEnd(phrase) + 1;
    return behind < chunks.size() && chunks.get(behind).is(Kind.VERB);
  }

  /** Whether what stands right before a position, up to a comma, is an aside of a subject's. */
  private boolean closesAside(int comma) {
    return comma < chunks.size() && chunks.get(comma).is(Kind.COMMA) && aside(comma);
  }

  /** Whether a comma closes what was put between subject and verb: "the mayor, who fled, said". */
  private boolean aside(int comma) {
    int opening = comma - 1;
    while (opening > 0 && !chunks.get(opening).is(Kind.COMMA)) {
      opening--;
    }
    if (opening <= 0) {
      return false;
    }
    Chunk first = chunks.get(opening + 1);
    boolean subjectBefore = chunks.get(opening - 1).is(Kind.NOUN);
    boolean aside =
        first.is(Kind.RELATIVE)
            || first.is(Kind.PREPOSITION)
            || first.is(Kind.DATE)
            || first.is(Kind.ADVERB) && opening + 2 == comma // "the minister, however, blamed"
            || first.is(Kind.NOUN) && apposition(opening + 1, comma)
            || first.is(Kind.VERB) && first.verb() != null && first.verb().form() == Form.ING;
    return subjectBefore && aside;
  }

  /** Whether nothing but a noun phrase stands between two commas. */
  private boolean apposition(int from, int to) {
    for (int c = from; c < to; c++) {
      Kind kind = chunks.get(c).kind();
      if (kind != Kind.NOUN && kind != Kind.PREPOSITION && kind != Kind.ADJECTIVE) {
        return false;
      }
    }
    return true;
  }

  /**
   * The phrases before the verb that are its subject, as far as the grammar bound them rightly: of
   * "wounding 31 others, a spokesman and a doctor said" the last two, of "12 were killed, sources
   * said" the sources.
   */
  List<Integer> before(int verb, Clause clause) {
    List<Integer> subjects = new ArrayList<>(clause.subjects());
    subjects.removeIf(phrase -> phrase > verb);
    while (!subjects.isEmpty() && ofAnotherVerb(subjects.get(0), clause)) {
      subjects.remove(0);
    }
    List<Integer> nearest = nearest(verb);
    boolean closer =
        !nearest.isEmpty()
            && !subjects.contains(nearest.get(0))
            && nearest.get(0) > 0
            && chunks.get(nearest.get(0) - 1).is(Kind.COMMA)
            && !closesAside(verb);
    if (subjects.isEmpty() || closer) {
      return nearest;
    }
    return subjects.size() == 1 ? joined(subjects.get(0)) : subjects;
  }

  /** ", the group and two lawyers said": both. */
  private List<Integer> joined(int phrase) {
    boolean pair =
        phrase >= 3
            && chunks.get(phrase - 1).is(Kind.CONJUNCTION)
            && chunks.get(phrase - 2).is(Kind.NOUN)
            && head(phrase - 2) > 0
            && chunks.get(head(phrase - 2) - 1).is(Kind.COMMA);
    return pair ? List.of(head(phrase - 2), phrase) : List.of(phrase);
  }

  private boolean ofAnotherVerb(int phrase, Clause saying) {
    for (Clause clause : syntax.clauses()) {
      if (clause.verb() != saying.verb()
          && clause.verb() < phrase
          && clause.objects().contains(phrase)) {
        return true;
      }
    }
    return false;
  }

  /** The phrase right before the verb, behind which only adverbs and times stand. */
  private List<Integer> nearest(int verb) {
    int at = verb - 1;
    while (at > 0 && (chunks.get(at).is(Kind.ADVERB) || chunks.get(at).is(Kind.DATE))) {
      at--;
    }
    return at >= 0 && chunks.get(at).is(Kind.NOUN) ? List.of(head(at)) : List.of();
  }

  /** The phrase that an "of" phrase belongs to: the governor of the province. */
  private int head(int phrase) {
    int at = phrase;
    while (at >= 2
        && chunks.get(at - 1).is(Kind.PREPOSITION)
        && syntax.sentence().is(chunks.get(at - 1).from(), "of")
        && chunks.get(at - 2).is(Kind.NOUN)) {
      at -= 2;
    }
    return at;
  }

  /** Whom a citation cites: "citing a doctor", "quoted a doctor as saying"; or none. */
  List<Integer> cited(Clause clause) {
    VerbGroup group = clause.group();
    if (!SpeechWords.CITATION.is(group.lemma())) {
      return List.of();
    }
    if (group.passive()) {
      return clause.subjects();
    }
    int next = clause.verb() + 1;
    if (next < chunks.size()
        && chunks.get(next).is(Kind.NOUN)
        && syntax.tag(chunks.get(next).head()) != Tag.PRONOUN) {
      return syntax.list(next);
    }
    return List.of();
  }
}
