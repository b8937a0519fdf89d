package org.variorum.incident;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;
import org.variorum.incident.Outcome.Kind;

/** Gathers the outcomes of one incident, each with who says so, how firmly and in which words. */
final class OutcomeList {

  final Claims<Outcome> claims = new Claims<>();
  private final Story story;

  OutcomeList(Story story) {
    this.story = story;
  }

  /** Adds what the tokens {@code from} to {@code to} tell. */
  void add(
      Syntax syntax,
      Kind kind,
      @Nullable String object,
      @Nullable Count count,
      int from,
      int to,
      @Nullable Frame frame,
      @Nullable Clause clause) {
    Sentence sentence = syntax.sentence();
    boolean own = clause != null && Boasts.boasted(story, syntax, clause);
    List<Speaker> said =
        story.speakers(sentence, Math.max(from, frame == null ? from : frame.head()));
    List<Speaker> by =
        said.isEmpty() && own && clause != null ? Boasts.speakers(story, syntax, clause) : said;
    boolean nothing = frame != null && Deeds.cameToNothing(syntax, frame);
    Stance stance = nothing ? Stance.NONE : own ? Stance.CLAIMED : story.stance(sentence, from);
    int begin =
        clause != null && nothing && clause.parent() >= 0
            ? Math.min(from, syntax.chunk(syntax.clauses().get(clause.parent()).verb()).from())
            : clause != null && own && clause.parent() >= 0 && !Boasts.verb(clause.group().lemma())
                ? Math.min(from, syntax.chunk(syntax.clauses().get(clause.parent()).verb()).from())
                : from;
    claims.add(
        new Outcome(kind, object, count),
        stance,
        by,
        List.of(story.evidence(sentence, begin, to)),
        "<somebody> " + kind.name().toLowerCase(java.util.Locale.ROOT) + " <something>");
  }

  /** The words of some phrases without the article or number before them. */
  String text(Syntax syntax, int first, int last) {
    int from = syntax.chunk(first).from();
    while (from < syntax.chunk(first).head()
        && (syntax.tag(from) == Tag.DETERMINER
            || syntax.tag(from) == Tag.NUMBER
            || syntax.tag(from) == Tag.POSSESSIVE_PRONOUN)) {
      from++;
    }
    for (Mention<Count> count :
        story.analysis.mentions().in(syntax.sentence().index(), Count.class)) {
      if (count.from() >= syntax.chunk(first).from() && count.to() <= syntax.chunk(first).head()) {
        from = Math.max(from, count.to()); // "fifty-nine bodies"
      }
    }
    return story.analysis.document().words(syntax.sentence().span(from, syntax.chunk(last).to()));
  }

  /** The number that a phrase holds, or null. */
  @Nullable Count count(Syntax syntax, int phrase) {
    for (Mention<Count> count :
        story.analysis.mentions().in(syntax.sentence().index(), Count.class)) {
      if (count.from() >= syntax.chunk(phrase).from() && count.to() <= syntax.chunk(phrase).to()) {
        return count.value();
      }
    }
    return null;
  }
}
