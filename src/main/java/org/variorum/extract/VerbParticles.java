package org.variorum.extract;

import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicate;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk.Kind;

/** The words that make another verb of one: "opened fire", "blew up", "set a bus on fire". */
final class VerbParticles {

  private final Syntax syntax;
  private final Sentence sentence;

  VerbParticles(Syntax syntax) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
  }

  /** Whether the words that a predicate needs beside its verb stand there. */
  boolean of(Clause clause, Predicate predicate) {
    String particle = predicate.particle();
    boolean abducts = predicate.act() == Act.ABDUCT; // "hostages held by rebels" were taken before
    if (clause.group().passive() && !abducts && undergone(clause, particle) >= 0) {
      return true;
    }
    String[] words = particle.indexOf(' ') < 0 ? new String[] {particle} : particle.split(" ");
    int first = clause.group().head() + 1;
    int objectEnd = first;
    for (int object : clause.objects()) {
      int end = syntax.chunk(syntax.phraseEnd(object)).to();
      if (follows(end, words) || follows(syntax.chunk(object).to(), words)) {
        return true;
      }
      objectEnd = objectEnd == first ? end : objectEnd;
    }
    return follows(first, words) && !whereDone(clause, words)
        || words.length == 1 && within(first, objectEnd, words[0]);
  }

  /**
   * The subject of a passive that is the verb's own noun, or -1: "Acid was thrown at her", "with
   * his throat cut".
   */
  int undergone(Clause clause, String particle) {
    for (int subject : clause.subjects()) {
      int head = syntax.chunk(subject).head();
      if (sentence.norm(head).equals(particle) && syntax.tag(head) == Tag.NOUN) {
        return subject;
      }
    }
    return -1;
  }

  /** "were shot at a farm": whoever is shot at stands before the verb, so this says where. */
  private boolean whereDone(Clause clause, String[] words) {
    return clause.group().passive()
        && clause.group().is("shoot")
        && words[0].equals("at")
        && syntax.chunkAt(clause.group().head()) + 2 < syntax.chunks().size()
        && syntax.chunk(syntax.chunkAt(clause.group().head()) + 2).is(Kind.NOUN);
  }

  private boolean follows(int at, String[] words) {
    for (int i = 0; i < words.length; i++) {
      if (!sentence.norm(at + i).equals(words[i])) {
        return false;
      }
    }
    int behind = at + words.length;
    boolean dated = // "was fired on Monday"
        words.length == 1
            && words[0].equals("on")
            && behind < sentence.size()
            && syntax.chunk(syntax.chunkAt(behind)).is(Kind.DATE);
    return !dated;
  }

  /** A particle that is the head of the object: "opened fire", "claimed responsibility". */
  private boolean within(int from, int to, String word) {
    for (int i = from; i < to; i++) {
      if (sentence.norm(i).equals(word)) {
        return syntax.tag(i) == Tag.NOUN;
      }
    }
    return false;
  }
}
