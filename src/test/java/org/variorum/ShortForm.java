package org.variorum;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.Casualty;
import org.variorum.incident.Claim;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.Interval;

/** What a report says of dead and wounded, a line for every claim and every toll. */
final class ShortForm {

  private ShortForm() {}

  static List<String> of(List<IncidentRecord> records) {
    List<String> lines = new ArrayList<>();
    for (IncidentRecord incident : records) {
      String where = incident.role() == IncidentRecord.Role.MAIN ? "" : "earlier: ";
      incident.casualties().forEach(claim -> lines.add(where + claim(claim)));
      incident.tolls().forEach((effect, sides) -> lines.add(where + "toll " + effect + sum(sides)));
    }
    return lines.isEmpty() ? List.of(records.isEmpty() ? "no incident" : "no claim") : lines;
  }

  private static String claim(Claim<Casualty> claim) {
    Casualty told = claim.value();
    StringBuilder line = new StringBuilder();
    line.append(told.effect() == null ? "HARM" : told.effect());
    Count count = told.count();
    if (count != null) {
      line.append(' ').append(bounds(count.min(), count.max()));
    }
    if (told.side() != Casualty.Side.UNKNOWN) {
      line.append(' ').append(told.side());
    }
    if (claim.stance() != Stance.ASSERTED) {
      line.append(' ').append(claim.stance());
    }
    line.append(" \"").append(claim.evidence().get(0).quote()).append('"');
    if (!claim.by().isEmpty()) {
      line.append(" says ");
      line.append(claim.by().stream().map(Speaker::name).collect(Collectors.joining(", ")));
    }
    return line.toString();
  }

  private static String sum(Map<String, Interval> sides) {
    Interval total = sides.get("TOTAL");
    return total == null ? "" : ' ' + bounds(total.min(), total.max());
  }

  /** {@code 12}, {@code [31, ∞)}, {@code [6, 8]}. */
  private static String bounds(@Nullable Long min, @Nullable Long max) {
    if (min != null && min.equals(max)) {
      return min.toString();
    }
    return "[" + (min == null ? "?" : min) + ", " + (max == null ? "∞)" : max + "]");
  }
}
