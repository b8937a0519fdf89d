package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.Clause;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.attribution.Stance;
import org.variorum.incident.Outcome.Kind;

/** That nobody tells how forces responded. */
final class Responses {

  private static final WordSet ANSWERS = WordSet.of("respond", "react", "response");

  private final Story story;
  private final Claims<Outcome> claims;

  Responses(Story story, Claims<Outcome> claims) {
    this.story = story;
    this.claims = claims;
  }

  /** "did not disclose how forces responded", "no official military response". */
  void read(Syntax syntax) {
    Sentence sentence = syntax.sentence();
    boolean told = syntax.occurring().mayHold(ANSWERS);
    for (int i = 0; told && i < sentence.size(); i++) {
      if (!ANSWERS.has(syntax.base(i))) {
        continue;
      }
      boolean verb = !syntax.lemma(i).equals("response");
      boolean noun = !verb && syntax.tag(i) == Tag.NOUN;
      if (noun && sentence.is(syntax.chunk(syntax.chunkAt(i)).from(), "no")) {
        int to = Math.min(sentence.size(), i + 1);
        while (to < sentence.size()
            && syntax.tag(to) != Tag.COMMA
            && syntax.tag(to) != Tag.STOP
            && to < i + 4) {
          to++;
        }
        silent(syntax, syntax.chunk(syntax.chunkAt(i)).from(), to, i);
      } else if (verb) {
        for (Clause clause : syntax.clauses()) {
          if (clause.group().negated()
              && clause.group().head() < i
              && i - clause.group().head() < 8
              && SpeechVerbs.telling(clause.group().lemma())) {
            silent(syntax, syntax.chunk(clause.verb()).from(), i + 1, i);
          }
        }
      }
    }
  }

  private void silent(Syntax syntax, int from, int to, int at) {
    claims.add(
        new Outcome(Kind.RESPONSE, null, null),
        Stance.UNDISCLOSED,
        story.speakers(syntax.sentence(), at),
        List.of(story.evidence(syntax.sentence(), from, to)),
        "response not told");
  }
}
