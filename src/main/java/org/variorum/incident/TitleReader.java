package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Document;
import org.variorum.document.DocumentReader;
import org.variorum.document.Report;
import org.variorum.document.Section;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Extractor;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;
import org.variorum.extract.actor.ActorExtractor;
import org.variorum.extract.amount.AmountExtractor;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.Casualty;
import org.variorum.extract.casualty.CasualtyReader;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.casualty.Effect;
import org.variorum.extract.date.DateExtractor;
import org.variorum.extract.place.PlaceExtractor;

/**
 * Reads the title that is given beside a text: "20 killed in blast" above "killed at least 26
 * people", "Bomb in Peshawar" above a text about Quetta. Towns are looked up in the built-in
 * gazetteer.
 *
 * <p>A title that says several things of the dead, or anything but how many there are in all, is
 * too short to tell which of them is meant.
 */
final class TitleReader {

  private static final DocumentReader DOCUMENTS = DocumentReader.standard();
  private static final List<Extractor<?>> EXTRACTORS =
      List.of(
          new DateExtractor(),
          new AmountExtractor(),
          new ActorExtractor(),
          PlaceExtractor.standard());
  private static final CasualtyReader CASUALTIES = new CasualtyReader();
  private static final List<Effect> EFFECTS = List.of(Effect.KILLED, Effect.WOUNDED);
  private static final String RULE = "figure of the title";

  private TitleReader() {}

  /** What only the title says, or null when that is nothing or the text holds the title. */
  static @Nullable TitleClaims read(Analysis body, IncidentType main) {
    Report report = body.document().report();
    String title = report.title();
    if (title == null
        || Sequence.any(body.document().sentences(), s -> s.section() == Section.TITLE)) {
      return null;
    }
    Analysis above = analysis(report, title);
    List<Mention<CasualtyStatement>> told = CASUALTIES.read(above);
    List<Claim<Casualty>> casualties = new ArrayList<>();
    for (Effect effect : EFFECTS) {
      Mention<CasualtyStatement> only = only(told, effect);
      if (only != null && !counted(body, only.value().count())) {
        casualties.add(claim(report, title, only));
      }
    }
    TitleStory story = new TitleStory(body, above, told);
    TitleClaims only =
        new TitleClaims(casualties, story.places(), story.responsibility(), story.types(main));
    return only.isEmpty() ? null : only;
  }

  private static Analysis analysis(Report report, String title) {
    Document document =
        DOCUMENTS.read(Report.of(report.id(), title).withPublishedAt(report.publishedAt()));
    Mentions mentions = new Mentions();
    for (Extractor<?> extractor : EXTRACTORS) {
      mentions.addAll(extractor.extract(document, mentions));
    }
    return Analysis.of(document, mentions);
  }

  /** The one figure above one that a title gives for an effect, or null. */
  private static @Nullable Mention<CasualtyStatement> only(
      List<Mention<CasualtyStatement>> told, Effect effect) {
    Mention<CasualtyStatement> only = null;
    for (Mention<CasualtyStatement> mention : told) {
      Effect other = mention.value().effect();
      if (other == effect || other == Effect.KILLED_OR_WOUNDED) {
        if (only != null || other != effect || !whole(mention.value())) {
          return null;
        }
        only = mention;
      }
    }
    return only;
  }

  private static boolean whole(CasualtyStatement told) {
    Count count = told.count();
    return told.stance() == Stance.ASSERTED
        && told.share() == CasualtyStatement.Share.WHOLE
        && count != null
        && count.figure() != null
        && count.figure() > 1;
  }

  /** Whether a text has a number, of whatever. */
  private static boolean counted(Analysis body, @Nullable Count wanted) {
    Long figure = wanted == null ? null : wanted.figure();
    for (int i = 0; figure != null && i < body.sentences().size(); i++) {
      if (Sequence.any(
          body.mentions().in(i, Count.class), m -> figure.equals(m.value().figure()))) {
        return true;
      }
    }
    return false;
  }

  private static Claim<Casualty> claim(
      Report report, String title, Mention<CasualtyStatement> mention) {
    CasualtyStatement told = mention.value();
    return new Claim<>(
        new Casualty(told.effect(), told.victims(), Casualty.Side.UNKNOWN, told.count()),
        told.stance(),
        List.of(),
        null,
        List.of(Evidence.ofTitle(report.id(), title, mention.span())),
        RULE);
  }
}
