package org.variorum.extract;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.variorum.dictionary.Tsv;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Grammar.Line;

/** Runs the examples of {@code phrases.md}, {@code clauses.md} and {@code roles.md}. */
class GrammarTest {

  static Stream<Line> phrases() {
    return Grammar.lines("phrases.md").stream();
  }

  static Stream<Line> clauses() {
    return Grammar.lines("clauses.md").stream();
  }

  static Stream<Line> roles() {
    return Grammar.lines("roles.md").stream();
  }

  @Test
  void theCorpusIsSeen() {
    assertThat(phrases()).hasSizeGreaterThan(35);
    assertThat(clauses()).hasSizeGreaterThan(18);
    assertThat(roles()).hasSizeGreaterThan(110);
  }

  @ParameterizedTest
  @MethodSource
  void phrases(Line line) {
    Syntax syntax = Grammar.of(line.marked().replaceAll("[\\[\\]<>]", ""));

    Marked marked = new Marked(syntax.sentence());
    for (Chunk chunk : syntax.chunks()) {
      if (chunk.is(Kind.NOUN)) {
        marked.put("[", chunk.from(), chunk.to(), "]");
      } else if (chunk.is(Kind.VERB)) {
        marked.put("<", chunk.from(), chunk.to(), ">");
      }
    }
    assertThat(marked.toString()).isEqualTo(line.marked());
  }

  @ParameterizedTest
  @MethodSource
  void clauses(Line line) {
    List<Clause> clauses = Grammar.of(line.marked()).clauses();

    String told =
        clauses.stream()
            .map(
                clause ->
                    clause.group().lemma()
                        + " "
                        + clause.link()
                        + (clause.parent() < 0
                            ? ""
                            : " " + clauses.get(clause.parent()).group().lemma()))
            .collect(Collectors.joining(", "));
    assertThat(told).isEqualTo(line.behind());
  }

  @ParameterizedTest
  @MethodSource
  void roles(Line line) {
    Syntax syntax = Grammar.of(line.marked().replaceAll("[\\[\\]{}*]", ""));

    assertThat(syntax.frames().stream().map(frame -> told(syntax, frame)).distinct())
        .usingElementComparator(
            String.CASE_INSENSITIVE_ORDER) // lines of capitals are read in small letters
        .contains(line.marked() + (line.behind().isEmpty() ? "" : " => " + line.behind()));
  }

  private static String told(Syntax syntax, Frame frame) {
    Marked marked = new Marked(syntax.sentence());
    frame.agents().forEach(agent -> mark(marked, syntax, agent, "{", "}"));
    frame.patients().forEach(patient -> mark(marked, syntax, patient, "[", "]"));
    marked.put("*", frame.head(), frame.head() + 1, "*");
    return marked + (frame.actual() ? "" : " => " + frame.mood());
  }

  private static void mark(Marked marked, Syntax syntax, int phrase, String open, String close) {
    int from = syntax.chunk(phrase).from();
    marked.put(open, from, syntax.chunk(syntax.phraseEnd(phrase)).to(), close);
  }

  /** Nouns with a particle are looked up by themselves only. */
  static Stream<Tsv.Row> predicates() {
    return Tsv.load("predicates.tsv").rows().stream();
  }

  @ParameterizedTest
  @MethodSource("predicates")
  void theExampleOfEveryPredicateShowsIt(Tsv.Row row) {
    Syntax syntax = Grammar.of(row.get("example"));

    assertThat(syntax.frames())
        .as(row.get("example"))
        .anyMatch(
            frame ->
                frame.act().name().equals(row.get("act"))
                    && frame.predicate().lemma().equals(row.get("lemma")));
  }
}
