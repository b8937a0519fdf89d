package org.variorum.link;

import java.util.Arrays;
import java.util.BitSet;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.Map;
import org.variorum.incident.IncidentRecord;

/**
 * Records in canonical order, each once. Sorted before anything is made of them, so that what is
 * compared later lies near each other in memory.
 */
final class Register {

  private static final Comparator<IncidentRecord> OF_ONE_DAY =
      Comparator.<IncidentRecord>comparingLong(record -> Profiler.instant(record.report()))
          .thenComparing(IncidentRecord::id);

  private Register() {}

  /**
   * The records in canonical order, each once.
   *
   * @throws IllegalArgumentException if two different records have one id
   */
  static IncidentRecord[] of(Collection<IncidentRecord> records) {
    IncidentRecord[] once = once(records.toArray(IncidentRecord[]::new));
    int n = once.length;
    long[] byDay = new long[n];
    for (int i = 0; i < n; i++) {
      int day = Profiler.published(once[i].report());
      byDay[i] = ((long) (day == Profile.UNKNOWN ? Integer.MAX_VALUE : day) << 32) | i;
    }
    Arrays.parallelSort(byDay);
    IncidentRecord[] sorted = new IncidentRecord[n];
    int from = 0;
    for (int i = 0; i < n; i++) {
      sorted[i] = once[(int) byDay[i]];
      if (i + 1 == n || byDay[i] >> 32 != byDay[i + 1] >> 32) {
        Arrays.sort(sorted, from, i + 1, OF_ONE_DAY);
        from = i + 1;
      }
    }
    return sorted;
  }

  private static IncidentRecord[] once(IncidentRecord[] records) {
    Map<String, IncidentRecord> byId = new HashMap<>();
    BitSet again = new BitSet();
    for (int i : Alike.of(records.length, i -> records[i].id())) {
      IncidentRecord before = byId.putIfAbsent(records[i].id(), records[i]);
      if (before != null && !before.equals(records[i])) {
        throw new IllegalArgumentException("two different records have the id " + before.id());
      }
      again.set(i, before != null);
    }
    if (again.isEmpty()) {
      return records;
    }
    IncidentRecord[] once = new IncidentRecord[records.length - again.cardinality()];
    int n = 0;
    for (int i = 0; i < records.length; i++) {
      if (!again.get(i)) {
        once[n++] = records[i];
      }
    }
    return once;
  }
}
