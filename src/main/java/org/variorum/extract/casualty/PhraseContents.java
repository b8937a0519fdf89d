package org.variorum.extract.casualty;

import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;

/**
 * The actor and the number that a noun phrase holds: in "at least three police officers" the
 * officers and "at least three".
 */
final class PhraseContents {

  private final Analysis analysis;

  PhraseContents(Analysis analysis) {
    this.analysis = analysis;
  }

  /** The actor that covers the phrase's head, else the first that reaches its end, or null. */
  @Nullable Mention<Actor> actor(Sentence sentence, Chunk chunk) {
    Mention<Actor> best = null;
    for (Mention<Actor> mention : analysis.mentions().in(sentence.index(), Actor.class)) {
      boolean inside = mention.from() < chunk.to() && chunk.from() < mention.to();
      if (inside && mention.covers(chunk.head())) {
        return mention;
      }
      if (inside && mention.to() >= chunk.to() - 1 && best == null) {
        best = mention;
      }
    }
    return best;
  }

  /** The first number that begins before or at the phrase's head, or null. */
  @Nullable Mention<Count> amount(Sentence sentence, Chunk chunk) {
    for (Mention<Count> mention : analysis.mentions().in(sentence.index(), Count.class)) {
      if (mention.from() >= chunk.from()
          && mention.from() < chunk.to()
          && mention.from() <= chunk.head()) {
        return mention;
      }
    }
    return null;
  }

  /** "one Sheikh Ali": a name that is new to the reader, and no count; but "one Palestinian". */
  static @Nullable Mention<Count> oneCalled(
      Syntax syntax, @Nullable Mention<Count> count, @Nullable Mention<Actor> actor) {
    boolean called =
        count != null
            && syntax.sentence().is(count.to() - 1, "one")
            && count.to() < syntax.sentence().size()
            && syntax.tag(count.to()) == Tag.NAME
            && !PeopleWords.one(syntax, count.to(), actor);
    return called ? null : count;
  }

  /** "all but two of the 14 crew of the ship": the first number behind "of". */
  @Nullable Mention<Count> whole(Syntax syntax, int phrase, int last) {
    for (int at = phrase + 2; at <= last; at += 2) {
      Chunk chunk = syntax.chunk(at);
      Mention<Count> count = amount(syntax.sentence(), chunk);
      if (count != null) {
        return count;
      }
    }
    return null;
  }

  /** "The attackers, five in all, were killed": the number of those before the comma, or null. */
  @Nullable Mention<Count> inAll(Syntax syntax, int phrase) {
    int number = syntax.phraseEnd(phrase) + 2;
    if (number >= syntax.chunks().size() || !syntax.chunk(number - 1).is(Chunk.Kind.COMMA)) {
      return null;
    }
    Chunk chunk = syntax.chunk(number);
    Sentence sentence = syntax.sentence();
    String behind = sentence.norm(chunk.to());
    String next = sentence.norm(chunk.to() + 1);
    boolean all =
        behind.equals("altogether")
            || behind.equals("in") && (next.equals("all") || next.equals("total"))
            || behind.equals("all") && next.equals("told");
    return all && syntax.tag(chunk.head()) == Tag.NUMBER ? amount(sentence, chunk) : null;
  }

  /** "three soldiers and as many rebels": the number told before. */
  @Nullable Count asMany(Sentence sentence, Chunk chunk) {
    boolean stands = sentence.is(chunk.from(), "as") && sentence.is(chunk.from() + 1, "many");
    Count last = null;
    for (Mention<Count> mention : analysis.mentions().in(sentence.index(), Count.class)) {
      last = stands && mention.to() <= chunk.from() ? mention.value() : last;
    }
    return last;
  }
}
