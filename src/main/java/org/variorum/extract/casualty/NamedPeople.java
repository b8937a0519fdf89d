package org.variorum.extract.casualty;

import java.util.HashSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Peoples;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Section;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.MentionKind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;

/**
 * Names that no dictionary has and that are of people. Capitals tell names from words in running
 * text only.
 */
final class NamedPeople {

  private static final WordSet PARTICLES =
      WordSet.of("al", "el", "bin", "ibn", "de", "la", "del", "da", "dos", "van", "von");

  private final Analysis analysis;
  private @Nullable Set<String> lastNames;

  NamedPeople(Analysis analysis) {
    this.analysis = analysis;
  }

  /** "Luz Gomez": two names and more, and no place. */
  boolean fullName(Syntax syntax, Chunk chunk) {
    Sentence sentence = syntax.sentence();
    if (chunk.to() - chunk.from() < 2 || !running(sentence)) {
      return false;
    }
    for (int i = chunk.from(); i < chunk.to(); i++) {
      if (syntax.tag(i) != Tag.NAME
          && syntax.tag(i) != Tag.HYPHEN
          && !PARTICLES.has(sentence.lexeme(i))) {
        return false;
      }
    }
    return !place(sentence, chunk.head());
  }

  /** "Gomez" where the report has "Luz Gomez", "Mayor Luz Gomez" or "Gomez was shot dead". */
  boolean lastName(Syntax syntax, Chunk chunk) {
    Sentence sentence = syntax.sentence();
    return chunk.to() - chunk.from() == 1
        && syntax.tag(chunk.head()) == Tag.NAME
        && running(sentence)
        && lastNames().contains(sentence.norm(chunk.head()))
        && !place(sentence, chunk.head());
  }

  private Set<String> lastNames() {
    Set<String> names = lastNames;
    if (names == null) {
      names = new HashSet<>();
      for (Syntax syntax : analysis.sentences()) {
        for (Chunk chunk : syntax.chunks()) {
          if (chunk.is(Chunk.Kind.NOUN) && (fullName(syntax, chunk) || titledName(syntax, chunk))) {
            names.add(syntax.sentence().norm(chunk.head()));
          }
        }
        for (Frame frame : syntax.frames()) {
          for (int phrase : frame.patients()) {
            if (slain(syntax, frame, syntax.chunk(phrase))) {
              names.add(syntax.sentence().norm(syntax.chunk(phrase).head()));
            }
          }
        }
      }
      lastNames = names;
    }
    return names;
  }

  /** "Mayor Luz Gomez", "Minister Gomez". */
  private boolean titledName(Syntax syntax, Chunk chunk) {
    return syntax.tag(chunk.head()) == Tag.NAME
        && running(syntax.sentence())
        && Sequence.any(
            analysis.mentions().in(syntax.sentence().index(), Actor.class),
            a -> a.covers(chunk.head()) && a.value().kind() == Actor.Kind.PERSON);
  }

  /** "Gomez was murdered", "gunmen killed Gomez": one name that is no place and no body. */
  private boolean slain(Syntax syntax, Frame frame, Chunk chunk) {
    VerbGroup verb = frame.verb();
    boolean one =
        (frame.act() == Act.KILL || frame.predicate().lemma().equals("shoot"))
            && chunk.to() - chunk.from() == 1
            && syntax.tag(chunk.head()) == Tag.NAME
            && running(syntax.sentence());
    return verb != null
        && one
        && (verb.passive()
            ? syntax.sentence().is(chunk.to(), "was")
            : !syntax.sentence().norm(chunk.head()).endsWith("s"))
        && Peoples.longest(syntax.sentence(), chunk.head()) == null
        && !place(syntax.sentence(), chunk.head())
        && Sequence.none(
            analysis.mentions().in(syntax.sentence().index(), Actor.class),
            a -> a.covers(chunk.head()) && a.value().kind() != Actor.Kind.PERSON);
  }

  /** "an Arbab", "a former Chairman": one who bears a title that no dictionary has. */
  boolean titled(Syntax syntax, Chunk chunk) {
    Sentence sentence = syntax.sentence();
    String first = sentence.norm(chunk.from());
    return (first.equals("a") || first.equals("an"))
        && syntax.tag(chunk.head()) == Tag.NAME
        && running(sentence)
        && !place(sentence, chunk.head());
  }

  private static boolean running(Sentence sentence) {
    return sentence.section() == Section.BODY && !sentence.upperCase();
  }

  private boolean place(Sentence sentence, int token) {
    return Sequence.any(
        analysis.mentions().in(sentence.index()),
        mention -> mention.kind() == MentionKind.PLACE && mention.covers(token));
  }
}
