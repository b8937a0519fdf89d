package org.variorum.render;

import java.util.Locale;
import org.variorum.link.LinkEvidence;

/** Why two records are, or are not, held to tell of one incident, for people: a waterfall. */
public final class LinkText {

  private LinkText() {}

  /**
   * One line a step: what was compared, what that found, what it is worth in bits, and the sum so
   * far; then what decides.
   */
  public static String of(LinkEvidence evidence) {
    StringBuilder text = new StringBuilder(evidence.a() + " and " + evidence.b() + "\n");
    double sum = 0;
    for (LinkEvidence.Step step : evidence.steps()) {
      sum += step.bits();
      text.append(
          String.format(
              Locale.ROOT,
              "  %-12s  %-48s %+6.1f  %+6.1f%n",
              step.comparison(),
              step.level(),
              step.bits(),
              sum));
    }
    return text.append(verdict(evidence)).append('\n').toString().replace("\r\n", "\n");
  }

  private static String verdict(LinkEvidence evidence) {
    LinkEvidence.Decision decision = evidence.decision();
    if (decision != null) {
      return switch (decision) {
        case SAME_REPORT -> "Two incidents: one report tells of both.";
        case SAME_HINT -> "One incident: the reports carry the same \"incident\".";
        case DIFFERENT_HINTS -> "Two incidents: the reports carry different \"incident\" values.";
        case MUST_LINK -> "One incident: a person has decided so.";
        case CANNOT_LINK -> "Two incidents: a person has decided so.";
      };
    }
    String bits = String.format(Locale.ROOT, "%.1f bits", Math.abs(evidence.bits()));
    if (!evidence.compared()) {
      return "They share no key and are never compared; "
          + bits
          + " would speak "
          + (evidence.bits() > 0 ? "for" : "against")
          + " one incident.";
    }
    return bits + " speak " + (evidence.bits() > 0 ? "for" : "against") + " one incident.";
  }
}
