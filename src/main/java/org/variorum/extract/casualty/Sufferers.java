package org.variorum.extract.casualty;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;

/**
 * The noun phrases of those to whom a frame's deed was done: "The lawmaker, along with his partner,
 * died" has two.
 */
final class Sufferers {

  private static final WordSet ALONG = WordSet.of("along", "together");

  /** Words that add those told to others: "besides the driver". */
  private static final List<List<String>> BESIDES =
      List.of(
          List.of("in", "addition", "to"),
          List.of("besides"),
          List.of("apart", "from"),
          List.of("aside", "from"),
          List.of("as", "well", "as"));

  /** "in addition to the dead, four were hurt": what became of them is told. */
  private static final WordSet HARMED =
      WordSet.of(
          "dead", "deceased", "killed", "wounded", "injured", "victims", "casualties", "deaths");

  private static final WordSet OTHERS = WordSet.of("other", "others", "more");

  private final Syntax syntax;
  private final Sentence sentence;
  private final VictimReader reader;
  private final Whose whose;
  private final Them them;

  Sufferers(Syntax syntax, VictimReader reader, Whose whose) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.reader = reader;
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
      headlineRow(frame, patient, phrases);
    }
    phrases.removeIf(phrase -> Parts.describes(syntax, phrase));
    phrases.addAll(thenThemselves(frame));
    if (frame.verb() != null) {
      List.copyOf(phrases).forEach(phrase -> phrases.addAll(alongWith(phrase, frame)));
    }
    if (frame.verb() != null && !phrases.isEmpty()) {
      phrases.addAll(besides(frame, phrases));
    }
    return phrases;
  }

  /** "Bomb kills mayor, bodyguard": commas for "and" between people that have no article. */
  private void headlineRow(Frame frame, int patient, Set<Integer> phrases) {
    if (frame.verb() == null
        || frame.verb().tense() != VerbGroup.Tense.PRESENT
        || patient < syntax.chunkAt(frame.head())
        || phrases.size() != 1) {
      return;
    }
    int at = patient;
    while (bare(at)
        && at + 2 < syntax.chunks().size()
        && syntax.chunk(at + 1).is(Chunk.Kind.COMMA)
        && bare(at + 2)
        && (at + 3 >= syntax.chunks().size() || syntax.chunk(at + 3).verb() == null)) {
      at += 2;
      phrases.add(at);
    }
  }

  /**
   * People of a headline: "mayor", "two guards"; no name and no bare number, which may be an age.
   */
  private boolean bare(int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    Tag first = syntax.tag(chunk.from());
    if (chunk.is(Chunk.Kind.NOUN)
        && first == Tag.NUMBER
        && OTHERS.has(sentence.lexeme(chunk.to() - 1))) {
      return true;
    }
    return chunk.is(Chunk.Kind.NOUN)
        && first != Tag.DETERMINER
        && first != Tag.POSSESSIVE_PRONOUN
        && syntax.tag(chunk.head()) == Tag.NOUN
        && reader.people(syntax, List.of(phrase));
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
        && Sequence.any(
            syntax.clauses(), c -> c.verb() > phrase && c.subjects().equals(List.of(phrase)));
  }

  /** ", both his sons" says who they are, and ", both the army and police said" who speaks. */
  private boolean both(int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    return sentence.is(chunk.from(), "both")
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
            && ALONG.has(sentence.lexeme(syntax.chunk(at).from()))
            && sentence.is(syntax.chunk(at + 1).from(), "with")
            && syntax.chunk(with).is(Chunk.Kind.NOUN);
    return along ? syntax.list(with) : List.of();
  }

  /**
   * "In addition to the bomber, 19 soldiers were killed", "killed 19 soldiers as well as the
   * bomber": those to whom others are added met the same. Whom a total is said to leave out stays
   * out: "eight people, not counting the two attackers, were killed".
   */
  private List<Integer> besides(Frame frame, Set<Integer> told) {
    int verb = syntax.chunkAt(frame.head());
    int subject = told.iterator().next();
    int last = syntax.phraseEnd(Math.max(verb, told.stream().mapToInt(p -> p).max().orElse(verb)));
    int comma = subject < verb ? subject - 1 : -1;
    int opened = comma > 0 && syntax.chunk(comma).is(Chunk.Kind.COMMA) ? besides(0) : -1;
    if (opened > 0 && syntax.phraseEnd(opened) == comma - 1) {
      return List.of(opened);
    }
    int within =
        told.stream().filter(p -> p < verb).mapToInt(syntax::phraseEnd).max().orElse(-2) + 2;
    int inside = within > 1 && within < verb ? besides(within) : -1;
    if (inside > 0) {
      return List.of(inside); // "A nurse, as well as her son, was killed"
    }
    int behind = Math.max(last, verb) + 1;
    behind += behind < syntax.chunks().size() && syntax.chunk(behind).is(Chunk.Kind.COMMA) ? 1 : 0;
    int closing = besides(behind);
    return closing > 0 && frame.mood() == Frame.Mood.ACTUAL ? List.of(closing) : List.of();
  }

  /** The people behind words of addition that begin at a chunk, or -1. */
  private int besides(int chunk) {
    if (chunk >= syntax.chunks().size()) {
      return -1;
    }
    int from = syntax.chunk(chunk).from();
    for (List<String> words : BESIDES) {
      int at = from + words.size();
      boolean stands = at < sentence.size();
      for (int i = 0; stands && i < words.size(); i++) {
        stands = sentence.norm(from + i).equals(words.get(i));
      }
      int people = stands ? syntax.chunkAt(at) : -1;
      if (stands
          && syntax.chunk(people).from() == at
          && syntax.chunk(people).is(Chunk.Kind.NOUN)
          && !HARMED.has(sentence.lexeme(syntax.chunk(people).head()))
          && reader.people(syntax, List.of(people))) {
        return people;
      }
    }
    return -1;
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
