package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.TargetWords;
import org.variorum.dictionary.TargetWords.Use;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;

/**
 * Names of victims told in a sentence of their own: "The dead were identified as Ana Ruiz and Juan
 * Paz", "Among the injured are …", "They are …", "The following policemen died: …".
 */
final class Rosters {

  private static final WordSet NAMING = WordSet.of("be", "identify", "name", "include", "call");

  private final Syntax syntax;

  Rosters(Syntax syntax) {
    this.syntax = syntax;
  }

  /**
   * The names that a sentence lists as those of victims; empty when it is no such list.
   *
   * @param told whether the sentence before tells of victims, whom "they" then are
   */
  List<Integer> names(boolean told) {
    List<Chunk> chunks = syntax.chunks();
    for (int c = 1; c + 1 < chunks.size(); c++) {
      VerbGroup verb = chunks.get(c).verb();
      if (verb == null || !NAMING.has(verb.base()) || verb.negated()) {
        continue;
      }
      boolean victims = victims(c) || told && they(c - 1);
      int first = c + 1;
      while (first < chunks.size() && !chunks.get(first).is(Kind.NOUN) && first < c + 4) {
        first++;
      }
      if (victims && name(first)) {
        return listed(first);
      }
    }
    return List.of();
  }

  /** "the victims", "the dead men", "among the injured": who is in the words before the verb. */
  private boolean victims(int verb) {
    int bound = Math.max(0, verb - 6);
    for (int c = verb - 1; c >= bound; c--) {
      Chunk chunk = syntax.chunk(c);
      if (chunk.verb() != null || chunk.is(Kind.STOP)) {
        return false;
      }
      for (int i = chunk.from(); i < chunk.to(); i++) {
        if (TargetWords.use(syntax.base(i)) == Use.BACK) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean they(int chunk) {
    String norm = syntax.sentence().norm(syntax.chunk(chunk).head());
    return norm.equals("they") || norm.equals("he") || norm.equals("she");
  }

  /** What stands behind a colon in a sentence that tells of victims: "five men died: Ana …". */
  List<Integer> behindColon(int from) {
    for (int c = from; c + 1 < syntax.chunks().size(); c++) {
      boolean colon =
          syntax.chunk(c).is(Kind.STOP) && syntax.sentence().is(syntax.chunk(c).from(), ":");
      if (colon && name(c + 1)) {
        return listed(c + 1);
      }
    }
    return List.of();
  }

  private List<Integer> listed(int first) {
    List<Integer> names = new ArrayList<>();
    for (int phrase : new Enumeration(syntax).from(first)) {
      if (name(phrase)) {
        names.add(phrase);
      }
    }
    return names;
  }

  private boolean name(int phrase) {
    return phrase < syntax.chunks().size()
        && syntax.chunk(phrase).is(Kind.NOUN)
        && syntax.tag(syntax.chunk(phrase).head()) == Tag.NAME;
  }
}
