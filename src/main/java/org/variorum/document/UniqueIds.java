package org.variorum.document;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** The ids given so far, each with a fingerprint of its report, so that no text is held. */
final class UniqueIds {

  private final Map<String, Set<Fingerprint>> met = new HashMap<>();
  private final Set<String> given = new HashSet<>();

  /** The report under an id that no other has, or null when this very report was met before. */
  @Nullable Report admit(Report report, InputIssues issues) {
    if (!met.computeIfAbsent(report.id(), id -> new HashSet<>(2)).add(Fingerprint.of(report))) {
      return null;
    }
    if (given.add(report.id())) {
      return report;
    }
    int number = 2;
    while (!given.add(report.id() + "~" + number)) {
      number++;
    }
    String id = report.id() + "~" + number;
    issues.here(
        InputProblem.Kind.DUPLICATE_ID,
        "another report has the id \"" + report.id() + "\" too; this one is read as \"" + id + '"');
    return report.withId(id);
  }

  private record Fingerprint(int hash, int length) {

    static Fingerprint of(Report report) {
      return new Fingerprint(report.hashCode(), report.text().length());
    }
  }
}
