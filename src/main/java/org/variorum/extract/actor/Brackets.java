package org.variorum.extract.actor;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Folding;

/** A name told twice: {@code Jama'at … (JNIM)}, {@code FMLN [Farabundo Marti …]}. */
final class Brackets {

  private static final int LONGEST = 14;

  private Brackets() {}

  /**
   * The body with the bracket behind it that repeats its name; the acronym is learnt for the rest.
   */
  static NamedBody extend(Words words, NamedBody body, Reading reading) {
    int open = body.nameTo();
    boolean round = words.is(open, "(");
    if (!round && !words.is(open, "[")) {
      return body;
    }
    int close = open + 1;
    while (close < words.size && close - open < LONGEST && !words.is(close, round ? ")" : "]")) {
      close++;
    }
    if (close - open >= LONGEST || close >= words.size || close == open + 1) {
      return body;
    }
    int first = open + 1;
    String text = words.sentence.token(first).text();
    NamedBody inside = NamedBodies.byDictionary(words, first, reading);
    boolean acronym =
        acronym(text)
            || round && first + 1 == close && words.capitalized(first) && text.length() < 9;
    boolean akin = inside != null && akin(words, body, first);
    if (inside != null && body.canonical() == null && !akin) {
      inside = null;
    }
    if (inside != null) { // of several bodies by one name the acronym tells which
      NamedBody known =
          body.canonical() == null || akin && inside.side() == body.side() ? inside : body;
      NamedBody both =
          new NamedBody(
              body.from(),
              body.nameTo(),
              close + 1,
              known.canonical(),
              known.category(),
              known.side(),
              known.country(),
              List.of(),
              known.rule());
      reading.learn(text, both);
      return both;
    }
    if (acronym) {
      NamedBody named = named(words, body).upTo(close + 1);
      reading.learn(text, named);
      return named;
    }
    return initials(words, first, close, words.sentence.token(body.from()).text())
        ? body.upTo(close + 1)
        : body;
  }

  /**
   * Whether a name read by form shares two words with one of those who bear the acronym in the
   * bracket.
   */
  private static boolean akin(Words words, NamedBody body, int acronym) {
    ActorNames.Found found = words.name(acronym);
    if (found == null) {
      return false;
    }
    for (KnownActor candidate : found.candidates()) {
      Set<String> theirs = new HashSet<>();
      candidate
          .names()
          .forEach(name -> theirs.addAll(List.of(Folding.fold(name).split("[^\\p{L}\\p{N}]+"))));
      int shared = 0;
      for (int i = body.from(); i < body.nameTo(); i++) {
        shared += words.norm(i).length() > 3 && theirs.contains(words.norm(i)) ? 1 : 0;
      }
      int most = (body.nameTo() - body.from()) / 2 + 1;
      if (shared >= Math.max(2, most)) {
        return true;
      }
    }
    return false;
  }

  private static NamedBody named(Words words, NamedBody body) {
    if (body.canonical() != null) {
      return body;
    }
    StringBuilder name = new StringBuilder();
    for (int i = body.from(); i < body.nameTo(); i++) {
      if (i > body.from() && words.sentence.token(i).spaceBefore()) {
        name.append(' ');
      }
      name.append(words.sentence.token(i).text());
    }
    return new NamedBody(
        body.from(),
        body.nameTo(),
        body.to(),
        name.toString(),
        body.category(),
        body.side(),
        body.country(),
        body.affiliations(),
        body.rule());
  }

  static boolean acronym(String text) {
    int capitals = 0;
    for (int i = 0; i < text.length(); i++) {
      capitals += Character.isUpperCase(text.charAt(i)) ? 1 : 0;
    }
    return capitals >= 2 && text.length() <= 12;
  }

  private static boolean initials(Words words, int from, int to, String acronym) {
    if (!acronym(acronym)) {
      return false;
    }
    int at = 0;
    for (int i = from; i < to; i++) {
      String text = words.sentence.token(i).text();
      if (at < acronym.length()
          && Character.toUpperCase(text.charAt(0)) == Character.toUpperCase(acronym.charAt(at))) {
        at++;
      }
    }
    return at >= 2 && at * 3 >= acronym.length() * 2;
  }
}
