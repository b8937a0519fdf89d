package org.variorum.link;

import java.io.Serializable;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.variorum.extract.casualty.Effect;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.Interval;

/**
 * Killed and wounded of all sides as one report tells them; -1 for an unknown least number, {@link
 * Long#MAX_VALUE} for no upper bound.
 */
record Tolls(long killed, long killedMost, long wounded, long woundedMost) implements Serializable {

  static final long NOT_TOLD = -1;
  static final Tolls NONE = new Tolls(NOT_TOLD, NOT_TOLD, NOT_TOLD, NOT_TOLD);

  static Tolls of(IncidentRecord record) {
    Interval killed = total(record.tolls().get(Effect.KILLED));
    Interval wounded = total(record.tolls().get(Effect.WOUNDED));
    return new Tolls(least(killed), most(killed), least(wounded), most(wounded));
  }

  private static @Nullable Interval total(@Nullable Map<String, Interval> sides) {
    if (sides == null || sides.isEmpty()) {
      return null;
    }
    Interval total = sides.get("TOTAL");
    if (total != null) {
      return total;
    }
    long min = 0;
    Long max = 0L;
    for (Interval side : sides.values()) {
      min += side.min();
      max = max == null || side.max() == null ? null : Long.valueOf(max + side.max());
    }
    return new Interval(min, max);
  }

  private static long least(@Nullable Interval interval) {
    return interval == null ? NOT_TOLD : interval.min();
  }

  private static long most(@Nullable Interval interval) {
    if (interval == null) {
      return NOT_TOLD;
    }
    Long max = interval.max();
    return max == null ? Long.MAX_VALUE : max;
  }
}
