package org.variorum.incident;

import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Words;
import org.variorum.extract.Chunk;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;

/** Finds the name beside a description of one person: both are one victim. */
final class NamesBeside {

  private static final Set<String> POSSESSIVES = Set.of("his", "her", "their", "my", "our");

  private final PhraseMentions mentions;

  NamesBeside(PhraseMentions mentions) {
    this.mentions = mentions;
  }

  /**
   * "Ana Ruiz, a driver who …" and "her daughter, Ana Ruiz": the name beside a description, or
   * null.
   */
  @Nullable Mention<Actor> of(Syntax syntax, int phrase, String lemma) {
    String first = syntax.sentence().norm(syntax.chunk(phrase).from());
    int end = syntax.phraseEnd(phrase) + 1;
    boolean comma = end + 1 < syntax.chunks().size() && syntax.chunk(end).is(Chunk.Kind.COMMA);
    Mention<Actor> behind = comma ? personAt(syntax, end + 1) : null;
    boolean his = POSSESSIVES.contains(first);
    boolean closed =
        end + 2 >= syntax.chunks().size()
            || syntax.chunk(end + 2).is(Chunk.Kind.COMMA)
            || syntax.chunk(end + 2).is(Chunk.Kind.STOP);
    if (behind != null
        && (lemma.equals(last(String.valueOf(behind.value().head().noun()))) || his && closed)
        && !syntax.sentence().lexeme(syntax.chunk(phrase).head()).plural()) {
      return behind;
    }
    boolean apposed =
        phrase > 1
            && syntax.chunk(phrase - 1).is(Chunk.Kind.COMMA)
            && (first.equals("a") || first.equals("an") || first.equals("the"));
    int before = phrase - 2;
    if (apposed && syntax.sentence().token(syntax.chunk(before).head()).numeric()) {
      before -= 2;
    }
    return apposed && before >= 0 ? personAt(syntax, before) : null;
  }

  /** The lawyer of "the politician, lawyer and envoy was shot": one more thing he is. */
  static boolean secondRole(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    boolean joined =
        phrase > 0
            && (syntax.chunk(phrase - 1).is(Chunk.Kind.COMMA)
                || syntax.chunk(phrase - 1).is(Chunk.Kind.CONJUNCTION));
    String head = syntax.sentence().norm(chunk.head());
    Words.Entry entry = syntax.base(chunk.head()).entry();
    return joined
        && syntax.tag(chunk.head()) == Tag.NOUN
        && (syntax.tag(chunk.from()) == Tag.NOUN || syntax.tag(chunk.from()) == Tag.ADJECTIVE)
        && entry != null
        && entry.category().equals("person")
        && !Words.english().plural(head)
        && !syntax.sentence().upperCase();
  }

  private @Nullable Mention<Actor> personAt(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    if (!chunk.is(Chunk.Kind.NOUN) || syntax.tag(chunk.head()) != Tag.NAME) {
      return null;
    }
    Mention<Actor> actor = mentions.actor(syntax.sentence(), chunk);
    if (actor == null) {
      return mentions.named(syntax, chunk);
    }
    return actor.value().kind() == Actor.Kind.PERSON ? actor : null;
  }

  static String last(String words) {
    return words.substring(words.lastIndexOf(' ') + 1).toLowerCase(Locale.ROOT);
  }
}
