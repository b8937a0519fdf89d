package org.variorum.extract.casualty;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;

/**
 * The noun phrases of those to whom a frame's deed was done: "The lawmaker, along with his partner,
 * died" has two.
 */
final class Sufferers {

  private static final Set<String> ALONG = Set.of("along", "together");

  private final Syntax syntax;
  private final Sentence sentence;
  private final Whose whose;
  private final Them them;

  Sufferers(Syntax syntax, VictimReader reader, Whose whose) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.whose = whose;
    this.them = new Them(syntax, reader);
  }

  /** Their phrases in the order in which they are told, with all that a list names. */
  Set<Integer> phrases(Frame frame) {
    Set<Integer> phrases = new LinkedHashSet<>();
    for (int patient : patients(frame)) {
      for (int phrase : syntax.list(them.antecedent(frame, patient))) {
        if (!phrases.isEmpty() && (both(phrase) || ofNextVerb(frame, phrase))) {
          break;
        }
        phrases.add(phrase);
      }
    }
    phrases.removeIf(phrase -> Parts.describes(syntax, phrase));
    phrases.addAll(thenThemselves(frame));
    if (frame.verb() != null) {
      List.copyOf(phrases).forEach(phrase -> phrases.addAll(alongWith(phrase, frame)));
    }
    return phrases;
  }

  /** "12 killed and 20 wounded, most of them children": the 20 were wounded, and wounded nobody. */
  private List<Integer> patients(Frame frame) {
    boolean described =
        !frame.agents().isEmpty()
            && !frame.patients().isEmpty()
            && Parts.describes(syntax, frame.patients().get(0));
    return described ? frame.agents() : frame.patients();
  }

  /** "killed seven soldiers and five more were hurt": the five belong to what follows. */
  private boolean ofNextVerb(Frame frame, int phrase) {
    return frame.verb() != null
        && phrase > syntax.chunkAt(frame.head())
        && syntax.clauses().stream()
            .anyMatch(c -> c.verb() > phrase && c.subjects().equals(List.of(phrase)));
  }

  /** ", both his sons" says who they are, and ", both the army and police said" who speaks. */
  private boolean both(int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    return sentence.norm(chunk.from()).equals("both")
        && phrase > 0
        && syntax.chunk(phrase - 1).is(Chunk.Kind.COMMA);
  }

  /** "The lawmaker, along with his partner, died". */
  private List<Integer> alongWith(int phrase, Frame frame) {
    int at = syntax.phraseEnd(phrase) + 1;
    at += at < syntax.chunks().size() && syntax.chunk(at).is(Chunk.Kind.COMMA) ? 1 : 0;
    int with = at + 2;
    boolean along =
        with < syntax.chunkAt(frame.head())
            && ALONG.contains(sentence.norm(syntax.chunk(at).from()))
            && sentence.norm(syntax.chunk(at + 1).from()).equals("with")
            && syntax.chunk(with).is(Chunk.Kind.NOUN);
    return along ? syntax.list(with) : List.of();
  }

  /** "killed six, then himself". */
  private List<Integer> thenThemselves(Frame frame) {
    if (frame.clause() < 0 || frame.patients().isEmpty()) {
      return List.of();
    }
    return syntax.clauses().get(frame.clause()).objects().stream()
        .filter(o -> o > frame.patients().get(0) && whose.reflexive(o))
        .toList();
  }
}
