package org.variorum.incident;

import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Section;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.date.DateValue;
import org.variorum.extract.date.DateValue.Knowledge;
import org.variorum.extract.date.EitherOrder;

/**
 * When an incident was, from the dates of its tellings; for the main one, failing these, from a
 * statement.
 */
final class DateClaims {

  private static final Comparator<Mention<DateValue>> FINE_FIRST =
      Comparator.comparing((Mention<DateValue> m) -> !DateRelation.fine(m.value()))
          .thenComparing(m -> m.sentence().section() != Section.BODY);

  private static final String STATEMENT = "a statement about <act> on <date>";

  private DateClaims() {}

  static List<Claim<DateValue>> of(Story story, Draft draft) {
    List<Mention<DateValue>> dates = new ArrayList<>();
    for (Occurrence occurrence : draft.occurrences) {
      dates.addAll(occurrence.dates);
    }
    String rule = "<act> on <date>";
    if (draft == story.main() && Sequence.all(dates, d -> CountedBack.ofNews(draft, d))) {
      List<Mention<DateValue>> back = CountedBack.days(story, draft);
      if (!back.isEmpty()) {
        dates.clear();
        dates.addAll(back);
        rule = "<distance> after <act>, counted back from the news";
      }
    }
    if (dates.isEmpty() && draft == story.main()) {
      List<Claim<DateValue>> same = NeighbourDates.ofSentence(story, draft);
      if (!same.isEmpty()) {
        return same;
      }
    }
    if (dates.isEmpty() && Anniversary.marks(draft)) {
      return Anniversary.year(story, draft);
    }
    if (dates.isEmpty() && draft == story.main()) {
      dates.addAll(SceneSet.days(story, draft));
      rule = "the day of the scene before <act>";
    }
    if (dates.isEmpty() && draft == story.main()) {
      dates.addAll(SinceWhen.stretch(story, draft));
      rule = "<act> since <date>";
    }
    if (dates.isEmpty() && draft == story.main()) {
      dates.addAll(ofStatements(story));
      rule = STATEMENT;
    }
    if (draft == story.main()
        && !dates.isEmpty()
        && Sequence.none(dates, d -> DateRelation.exact(d.value()))) {
      List<Mention<DateValue>> said = ofStatements(story);
      if (Sequence.any(said, s -> Sequence.all(dates, d -> holds(d.value(), s.value())))) {
        dates.clear();
        dates.addAll(said);
        rule = STATEMENT;
      }
    }
    boolean day = Sequence.any(dates, d -> DateRelation.exact(d.value()));
    dates.removeIf(
        d -> day && !DateRelation.exact(d.value()) && !(d.value().words() instanceof EitherOrder));
    dates.sort(FINE_FIRST);
    Claims<DateValue> claims = new Claims<>();
    for (Mention<DateValue> date : dates) {
      boolean tried = rule.equals(STATEMENT) && ofCourt(story, date);
      claims.add(
          tried ? date.value().withBound(DateValue.Bound.BEFORE) : date.value(),
          story.stance(date.sentence(), date.from()),
          story.speakers(date.sentence(), date.from()),
          story.evidence(date),
          tried ? "a court sits over <act> on <date>" : rule);
    }
    if (claims.isEmpty() && draft != story.main()) {
      return NeighbourDates.before(story, draft);
    }
    if (draft == story.main()) {
      return bounded(story, claims.isEmpty() ? published(story, draft) : claims.list());
    }
    return claims.list();
  }

  /** "Two men were acquitted on Monday of the murder": it was done before that day. */
  private static boolean ofCourt(Story story, Mention<DateValue> date) {
    Syntax syntax = story.analysis.sentences().get(date.sentence().index());
    Clause clause = syntax.clauseAt(date.from());
    return clause != null && Courts.sit(syntax, clause);
  }

  /** Whether the vaguer date ("recent") has the finer within it. */
  private static boolean holds(DateValue vague, DateValue fine) {
    LocalDate from = vague.earliest();
    LocalDate to = vague.latest();
    LocalDate first = fine.earliest();
    LocalDate last = fine.latest();
    return from == null
        || to == null
        || first == null
        || last == null
        || !first.isBefore(from) && !last.isAfter(to);
  }

  private static List<Claim<DateValue>> published(Story story, Draft draft) {
    Claims<DateValue> claims = new Claims<>();
    ofPublication(story, draft, claims);
    return claims.list();
  }

  /**
   * Without a calendar day, the main incident lies behind the days that its report looks back on.
   */
  private static List<Claim<DateValue>> bounded(Story story, List<Claim<DateValue>> claims) {
    MonthDay last = null;
    for (Draft draft : story.drafts) {
      for (Occurrence occurrence : draft.background ? draft.occurrences : List.<Occurrence>of()) {
        for (Mention<DateValue> date : occurrence.dates) {
          MonthDay day = date.value().monthDay();
          last = day != null && (last == null || day.isAfter(last)) ? day : last;
        }
      }
    }
    if (last == null) {
      return claims;
    }
    List<Claim<DateValue>> bounded = new ArrayList<>();
    for (Claim<DateValue> claim : claims) {
      boolean open = !claim.value().resolved() && claim.value().monthDay() == null;
      bounded.add(
          open
              ? new Claim<>(
                  claim.value().withAfter(last),
                  claim.stance(),
                  claim.by(),
                  claim.asOf(),
                  claim.evidence(),
                  claim.rule())
              : claim);
    }
    return bounded;
  }

  /**
   * News without a word of when is of its own day: the day of publication, implied and never
   * stated. The UCDP codebook allows three days back from it.
   */
  private static void ofPublication(Story story, Draft draft, Claims<DateValue> claims) {
    LocalDate published = story.report().publishedAt();
    if (published == null) {
      return;
    }
    Occurrence first = draft.occurrences.get(0);
    DateValue day =
        new DateValue(
            published,
            published,
            DateValue.Precision.DAY,
            null,
            null,
            null,
            null,
            Knowledge.IMPLIED,
            Knowledge.IMPLIED,
            Knowledge.IMPLIED,
            DateValue.Bound.ON,
            null);
    claims.add(
        day,
        Stance.UNVERIFIED,
        List.of(),
        List.of(
            story.evidence(first.syntax.sentence(), first.frame.head(), first.frame.head() + 1)),
        "no time told: the day of publication is implied");
  }

  /** Nobody tells what is yet to be. */
  private static boolean ahead(DateValue date, @Nullable LocalDate published) {
    LocalDate first = date.earliest();
    return published != null && first != null && first.isAfter(published);
  }

  /** "a Christmas concert": what is called by a day. */
  private static boolean modifies(Syntax syntax, Mention<DateValue> date) {
    Chunk chunk = syntax.chunk(syntax.chunkAt(date.from()));
    return chunk.is(Chunk.Kind.NOUN)
        && chunk.head() >= date.to()
        && date.value().weekday() == null
        && syntax.tag(date.to()) != Tag.POSSESSIVE;
  }

  /** Days on which somebody spoke of the incident, in sentences that tell of it. */
  private static List<Mention<DateValue>> ofStatements(Story story) {
    List<Mention<DateValue>> dates = new ArrayList<>();
    for (Syntax syntax : story.analysis.sentences()) {
      for (Mention<DateValue> date :
          story.analysis.mentions().in(syntax.sentence().index(), DateValue.class)) {
        Clause clause = syntax.clauseAt(date.from());
        boolean tells =
            story.draftAt(syntax.sentence(), date.from()) == story.main() && clause != null;
        if (tells
            && !Dateline.holds(story.analysis.mentions(), date)
            && DateRelation.exact(date.value())
            && !syntax.sentence().is(date.from() - 1, "of")
            && !modifies(syntax, date)
            && !LaterNews.dated(syntax, date)
            && !ahead(date.value(), story.report().publishedAt())
            && date.value().bound() == DateValue.Bound.ON) {
          dates.add(date);
        }
      }
    }
    return dates.isEmpty() ? dates : dates.subList(0, 1);
  }
}
