package org.variorum.extract.casualty;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;

/** How many people a phrase without a number means. */
final class Uncounted {

  private static final Words WORDS = Words.english();

  private static final WordSet ONE = WordSet.of("a", "an");

  static final WordSet UNTOLD =
      WordSet.of(
          "unknown",
          "unspecified",
          "undisclosed",
          "unconfirmed",
          "undetermined",
          "indeterminate",
          "uncertain",
          "unclear",
          "untold",
          "unverified",
          "unreported",
          "indefinite");

  private Uncounted() {}

  /** "an unknown number of soldiers": that there were some is told, and not how many. */
  static boolean untold(Syntax syntax, Chunk chunk) {
    String head = syntax.lemma(chunk.head());
    boolean number = head.equals("number") || head.equals("amount");
    for (int i = chunk.from(); number && i < chunk.head(); i++) {
      if (UNTOLD.has(syntax.sentence().lexeme(i))) {
        return true;
      }
    }
    return false;
  }

  /**
   * Without a number: one for a singular or a name, two or more for a plural, unknown for a
   * collective.
   */
  static @Nullable Count count(
      Syntax syntax, Chunk chunk, int head, @Nullable Mention<Actor> actor) {
    Sentence sentence = syntax.sentence();
    String words = sentence.token(head).norm();
    for (int i = chunk.from(); i < chunk.head(); i++) {
      if (sentence.is(i, "no") || sentence.is(i, "neither")) {
        return new Count(0L, 0L, Count.Operator.EXACT, "no " + words);
      }
    }
    if (syntax.lemma(head).equals("couple")) {
      return Count.exactly(2, words);
    }
    if (ONE.has(sentence.lexeme(chunk.from())) && syntax.tag(head) == Tag.NAME) {
      return Count.exactly(1, words);
    }
    if (sentence.is(chunk.from(), "both")) {
      return Count.exactly(2, "both");
    }
    if (PeopleWords.collective(syntax.lemma(head))) {
      return null;
    }
    boolean name = syntax.tag(head) == Tag.NAME;
    if (name && actor != null && actor.value().kind() == Actor.Kind.ORGANIZATION) {
      return null;
    }
    boolean plural =
        name
            ? actor != null
                ? actor.value().kind() == Actor.Kind.GROUP
                : PeopleWords.named(syntax, chunk, null) && words.endsWith("s")
            : WORDS.plural(words)
                || actor != null
                    && actor.covers(head)
                    && actor.value().head().number() == Actor.HowMany.MANY
                || words.equals("people")
                || words.equals("others")
                || words.equals("personnel");
    return plural ? new Count(2L, null, Count.Operator.VAGUE, words) : Count.exactly(1, words);
  }
}
