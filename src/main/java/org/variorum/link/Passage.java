package org.variorum.link;

import java.util.List;
import java.util.TreeMap;
import org.variorum.incident.Claim;
import org.variorum.incident.IncidentRecord;

/**
 * The part of a report that tells of one incident: all of it for the main one, the words around the
 * quotes else.
 */
final class Passage {

  private static final int AROUND = 120;

  private Passage() {}

  static Scan scan(IncidentRecord record) {
    if (record.role() == IncidentRecord.Role.MAIN) {
      return Scan.of(record.report());
    }
    String text = record.report().text();
    TreeMap<Integer, Integer> ends = new TreeMap<>();
    for (List<? extends Claim<?>> claims :
        List.of(
            record.dates(),
            record.places(),
            record.actors(),
            record.responsibility(),
            record.casualties(),
            record.outcomes())) {
      for (Claim<?> claim : claims) {
        claim
            .evidence()
            .forEach(
                e -> ends.merge(wordStart(text, e.begin() - AROUND), e.end() + AROUND, Math::max));
      }
    }
    Scan scan = new Scan(text.length());
    int done = 0;
    for (var passage : ends.entrySet()) {
      int end = Math.min(text.length(), passage.getValue());
      scan.read(text, Math.max(done, passage.getKey()), end);
      done = Math.max(done, end);
    }
    return scan;
  }

  /** The first offset from {@code at} on that no word runs across. */
  private static int wordStart(String text, int at) {
    int start = Math.max(0, at);
    while (start > 0
        && start < text.length()
        && Character.isLetterOrDigit(text.charAt(start - 1))) {
      start++;
    }
    return Math.min(start, text.length());
  }
}
