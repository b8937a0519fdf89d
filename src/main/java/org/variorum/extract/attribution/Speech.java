package org.variorum.extract.attribution;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.SpeechWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.VerbGroup.Form;

/**
 * A verb of saying in its clause, and on which side of it that which is said stands.
 *
 * @param clause the clause
 * @param stance what the verb makes of it
 */
record Speech(Syntax syntax, Clause clause, Stance stance) {

  /** What opens the words that are said, not what was going on. */
  private static final WordSet COMPLETING =
      WordSet.of("that", "if", "whether", "how", "why", "what", "where");

  /**
   * The speech that a clause tells of, or null when nothing is said by it.
   *
   * @param says whether its verb is read as one of saying, blaming or suspecting
   */
  static @Nullable Speech of(Syntax syntax, Clause clause, boolean says) {
    VerbGroup group = clause.group();
    String lemma = group.lemma();
    Speech speech = new Speech(syntax, clause, Stance.ASSERTED);
    if (SpeechWords.VERIFICATION.is(lemma) && group.negated()) {
      return speech.governs() ? new Speech(syntax, clause, Stance.UNVERIFIED) : null;
    }
    if (SpeechWords.INQUIRY.is(lemma) && speech.governs()) {
      return new Speech(syntax, clause, Stance.UNVERIFIED); // "is looking into reports that"
    }
    if (SpeechWords.DENIAL.is(lemma)) {
      boolean denied = speech.governs() && !group.negated();
      return denied ? new Speech(syntax, clause, Stance.DENIED) : null;
    }
    if (!says || group.negated() || speech.claimsAct() || speech.heard() || speech.told()) {
      return null;
    }
    return lemma.equals("put") && !speech.figure() ? null : speech;
  }

  /** "is said to have fled", "was reported missing": nobody is told to say so. */
  private boolean heard() {
    int next = verbEnd();
    return clause.group().form() != Form.INFINITIVE
        && clause.group().passive()
        && next < syntax.sentence().size()
        && syntax.sentence().is(next, "to");
  }

  /** "a statement posted online": a participle behind a noun; "said" is hardly ever one. */
  private boolean told() {
    VerbGroup group = clause.group();
    return group.form() == Form.PARTICIPLE && !group.is("say");
  }

  /** "claimed responsibility", "the attack was claimed by": an act is claimed, nothing is said. */
  private boolean claimsAct() {
    if (!Sequence.any(Predicates.verbs(clause.group().base()), p -> p.act() == Act.CLAIM)) {
      return false;
    }
    List<Integer> claimed = clause.group().passive() ? clause.subjects() : clause.objects();
    return claimed.stream()
        .map(phrase -> syntax.lemma(syntax.chunk(phrase).head()))
        .anyMatch(
            head ->
                head.equals("responsibility")
                    || Sequence.any(Predicates.nouns(head), p -> p.act().violent()));
  }

  /** "put the toll at 45". */
  private boolean figure() {
    List<Integer> counted = clause.group().passive() ? clause.subjects() : clause.objects();
    return counted.stream()
        .map(phrase -> syntax.lemma(syntax.chunk(phrase).head()))
        .anyMatch(SpeechWords.FIGURE::is);
  }

  /**
   * Whether a clause or an account of somebody's hangs on the verb: "denied that", "reports that".
   */
  private boolean governs() {
    int next = verbEnd();
    List<Chunk> chunks = syntax.chunks();
    int at = next < syntax.sentence().size() ? syntax.chunkAt(next) : chunks.size();
    boolean into = SpeechWords.INQUIRY.is(clause.group().lemma());
    at += into && at < chunks.size() && chunks.get(at).is(Kind.PREPOSITION) ? 1 : 0;
    if (into
        && (at >= chunks.size() || !SpeechWords.ACCOUNT.is(syntax.base(chunks.get(at).head())))) {
      return false;
    }
    if (at < chunks.size() && SpeechWords.ACCOUNT.is(syntax.base(chunks.get(at).head()))) {
      at++;
    }
    return at < chunks.size()
        && (chunks.get(at).is(Kind.SUBORDINATOR)
            || chunks.get(at).is(Kind.RELATIVE)
            || at > syntax.chunkAt(next));
  }

  /** Whether the verb is one that only people and bodies do: "a statement posted online". */
  boolean published() {
    return clause.group().is("post");
  }

  /** Whether the verb lays an act at somebody's door: what it says begins with it. */
  boolean accuses() {
    return Sequence.any(
        Predicates.verbs(clause.group().base()),
        p -> p.act() == Act.BLAME || p.act() == Act.SUSPECT);
  }

  /** "authorities blamed on X": what they say ends the sentence as well. */
  boolean lays() {
    return accuses()
        && clause.objects().isEmpty()
        && Sequence.any(
            clause.prepositions(), p -> p.preposition().equals("on") && p.phrase() > clause.verb());
  }

  /**
   * Where the words of an accuser end: "Israel blamed Hezbollah, which denied it" tells behind the
   * comma what the accused say.
   *
   * @param bound where they end otherwise
   */
  int before(int bound) {
    if (stance == Stance.DENIED) {
      return beforeAside(bound);
    }
    if (!accuses()) {
      return bound;
    }
    if (clause.link() == Clause.Link.RELATIVE) { // "the blast, which officials blamed on X, killed"
      for (int i = verbEnd(); i < bound; i++) {
        if (syntax.tag(i) == Tag.COMMA) {
          return i;
        }
      }
    }
    return syntax.clauses().stream()
        .filter(c -> c.link() == Clause.Link.RELATIVE && c.verb() > clause.verb())
        .filter(c -> syntax.chunk(c.verb() - 1).is(Kind.RELATIVE))
        .filter(
            c ->
                Sequence.any(
                    Predicates.verbs(c.group().base()),
                    p -> p.act() == Act.DENY || p.act() == Act.SAY))
        .mapToInt(c -> syntax.chunk(c.verb() - 1).from())
        .filter(from -> from < bound && syntax.tag(from - 1) == Tag.COMMA)
        .min()
        .orElse(bound);
  }

  /** "denied that it had shelled the hospital, where 42 died": their deaths are not denied. */
  private int beforeAside(int bound) {
    List<Chunk> chunks = syntax.chunks();
    for (int c = clause.verb() + 1; c + 2 < chunks.size() && chunks.get(c).from() < bound; c++) {
      boolean aside =
          chunks.get(c + 1).is(Kind.RELATIVE)
              || chunks.get(c + 1).is(Kind.PREPOSITION) && chunks.get(c + 2).is(Kind.RELATIVE)
              || syntax.sentence().is(chunks.get(c + 1).from(), "where");
      if (chunks.get(c).is(Kind.COMMA) && aside) {
        return chunks.get(c).from();
      }
    }
    return bound;
  }

  int verbStart() {
    return syntax.chunk(clause.verb()).from();
  }

  int verbEnd() {
    return syntax.chunk(clause.verb()).to();
  }

  /** Whether the verb shares its subject with one before it: "said …, adding that". */
  boolean shared() {
    return clause.group().form() == Form.ING;
  }

  /**
   * Whether what is said stands behind the verb, past who was told, where and when: "told reporters
   * on Monday that". A comma there closes what was put in between when the subject stands first.
   *
   * @param subject position of the speaker's phrase
   */
  boolean forward(int subject) {
    Sentence sentence = syntax.sentence();
    List<Chunk> chunks = syntax.chunks();
    int at = clause.verb() + 1;
    if (at < chunks.size() && clause.group().is("tell") && chunks.get(at).is(Kind.NOUN)) {
      at = syntax.phraseEnd(at) + 1;
    }
    while (at < chunks.size()) {
      Chunk chunk = chunks.get(at);
      if (chunk.is(Kind.PREPOSITION) && at + 1 < chunks.size()) {
        at = chunks.get(at + 1).is(Kind.NOUN) ? syntax.phraseEnd(at + 1) + 1 : at + 2;
      } else if (chunk.is(Kind.DATE) || chunk.is(Kind.ADVERB)) {
        at++;
      } else {
        break;
      }
    }
    if (at >= chunks.size()) {
      return false;
    }
    Chunk next = chunks.get(at);
    if (next.is(Kind.STOP)) {
      return sentence.is(next.from(), ":");
    }
    boolean aside = // "…, he said after a trade unionist was shot"
        next.is(Kind.COMMA)
            || next.is(Kind.CONJUNCTION)
            || next.is(Kind.SUBORDINATOR) && !COMPLETING.has(sentence.lexeme(next.from()));
    return !aside || !toldBefore(subject);
  }

  /** Whether something was told before the speaker's phrase. */
  private boolean toldBefore(int subject) {
    for (Clause other : syntax.clauses()) {
      if (other.verb() != clause.verb() && other.verb() < subject) {
        return true;
      }
    }
    return Sequence.any(syntax.chunks().subList(0, subject), c -> c.is(Kind.QUOTE));
  }
}
