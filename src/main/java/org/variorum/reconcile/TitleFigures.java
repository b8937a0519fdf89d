package org.variorum.reconcile;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
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
import org.variorum.incident.Claim;
import org.variorum.incident.Evidence;
import org.variorum.incident.IncidentRecord;

/**
 * The figures of a title that is given beside the text, against those of the text: "20 killed in
 * blast" above "killed at least 26 people".
 *
 * <p>Most figures that differ are of a part: "4 hurt" above "a man was badly hurt". Only a figure
 * that the text gives for people as such, and of which the title's is found nowhere in the text and
 * made up of none of its figures, is at odds with it.
 */
final class TitleFigures {

  private static final List<Extractor<?>> EXTRACTORS =
      List.of(new DateExtractor(), new AmountExtractor(), new ActorExtractor());

  private static final Set<String> PEOPLE = Set.of("people", "persons", "victims", "dead");

  /** More sums than that bear anything out. */
  private static final int MOST_SUMS = 1 << 12;

  private static final String RULE = "figure of the title";

  private TitleFigures() {}

  /**
   * A title at odds with its text.
   *
   * @param claim what the title says
   * @param against what the text says
   */
  record Odds(Claim<Casualty> claim, Claim<Casualty> against) {}

  /** A figure of the title that no figure of the text bears out, or null. */
  static @Nullable Odds of(Witness witness, Effect effect) {
    Report report = witness.record().report();
    String title = report.title();
    if (title == null
        || effect != Effect.KILLED && effect != Effect.WOUNDED
        || witness.record().role() != IncidentRecord.Role.MAIN
        || !Sequence.any(witness.casualties(), c -> whole(c, effect))
        || Sequence.any(witness.document().sentences(), s -> s.section() == Section.TITLE)) {
      return null;
    }
    Claim<Casualty> claim = claim(report, title, effect);
    Claim<Casualty> against = claim == null ? null : against(witness, claim, effect);
    if (claim == null || against == null) {
      return null;
    }
    long figure = figure(claim);
    Set<Long> sums = sums(witness);
    return sums.size() >= MOST_SUMS
            || sums.contains(figure)
            || counted(witness.document()).contains(figure)
        ? null
        : new Odds(of(claim, against.value().side()), against);
  }

  /** The first of the text's whole figures, when none of them can be the title's; else null. */
  private static @Nullable Claim<Casualty> against(
      Witness witness, Claim<Casualty> claim, Effect effect) {
    Claim<Casualty> against = null;
    for (Claim<Casualty> body : witness.casualties()) {
      if (whole(body, effect) && sort(claim).equals(sort(body))) {
        CountScope above = CasualtyStand.scope(witness, of(claim, body.value().side()));
        Relative relative =
            CountRelation.relate(above.inHeadline(), CasualtyStand.scope(witness, body));
        if (relative.relation() != Relation.CONFLICT) {
          return null;
        }
        against = against == null ? body : against;
      }
    }
    return against;
  }

  /** All of some people, in a number above one. */
  private static boolean whole(Claim<Casualty> claim, Effect effect) {
    Count count = claim.value().count();
    return claim.value().effect() == effect
        && count != null
        && count.figure() != null
        && count.figure() > 1
        && count.share() == Count.Share.WHOLE;
  }

  /** Of whom it tells: people as such, or a sort of people. */
  private static String sort(Claim<Casualty> claim) {
    String victims = claim.value().victims();
    String noun = victims == null ? "" : victims.substring(victims.lastIndexOf(' ') + 1);
    return PEOPLE.contains(noun) ? "" : noun.toLowerCase(Locale.ROOT);
  }

  private static Claim<Casualty> of(Claim<Casualty> claim, Casualty.Side side) {
    Casualty told = claim.value();
    Casualty sided = new Casualty(told.effect(), told.victims(), side, told.count());
    return new Claim<>(
        sided, claim.stance(), claim.by(), claim.asOf(), claim.evidence(), claim.rule());
  }

  /** The one figure that the title gives for an effect, or null. */
  private static @Nullable Claim<Casualty> claim(Report report, String title, Effect effect) {
    Document document =
        DocumentReader.standard()
            .read(Report.of(report.id(), title).withPublishedAt(report.publishedAt()));
    Mentions mentions = new Mentions();
    for (Extractor<?> extractor : EXTRACTORS) {
      mentions.addAll(extractor.extract(document, mentions));
    }
    Mention<CasualtyStatement> only = null;
    for (Mention<CasualtyStatement> mention :
        new CasualtyReader().read(Analysis.of(document, mentions))) {
      CasualtyStatement told = mention.value();
      if (told.effect() == effect || told.effect() == Effect.KILLED_OR_WOUNDED) {
        boolean whole =
            only == null
                && told.effect() == effect
                && told.stance() == Stance.ASSERTED
                && told.share() == CasualtyStatement.Share.WHOLE
                && told.count() != null
                && told.count().figure() != null
                && told.count().figure() > 1;
        if (!whole) {
          return null;
        }
        only = mention;
      }
    }
    return only == null ? null : claim(report, title, only);
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

  private static long figure(Claim<Casualty> claim) {
    Long figure = CasualtyStand.count(claim).figure();
    return figure == null ? 0 : figure;
  }

  /** What the figures of the text come to, any of them together. */
  private static Set<Long> sums(Witness witness) {
    Set<Long> sums = new HashSet<>(Set.of(0L));
    for (Claim<Casualty> claim : witness.casualties()) {
      Long figure = claim.value().count() == null ? null : claim.value().count().figure();
      if (figure != null && sums.size() < MOST_SUMS) {
        for (long sum : List.copyOf(sums)) {
          sums.add(sum + figure);
        }
      }
    }
    return sums;
  }

  /** All numbers in the text, of whatever. */
  private static Set<Long> counted(Document document) {
    Set<Long> figures = new HashSet<>();
    for (Mention<Count> count : new AmountExtractor().extract(document, new Mentions())) {
      if (count.value().figure() != null) {
        figures.add(count.value().figure());
      }
    }
    return figures;
  }
}
