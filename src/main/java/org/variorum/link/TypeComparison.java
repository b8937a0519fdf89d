package org.variorum.link;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.variorum.incident.IncidentType;

/** What kind of incident it was. */
final class TypeComparison implements Comparison {

  private static final List<String> LEVELS =
      List.of("missing", "same type", "near type", "another type");

  /**
   * Types that reports of one incident mix up: a suicide bombing is a bombing, an ambush an
   * assault.
   */
  private static final Map<IncidentType.Value, Integer> FAMILY =
      new EnumMap<>(IncidentType.Value.class);

  static {
    FAMILY.put(IncidentType.Value.BOMBING, 1);
    FAMILY.put(IncidentType.Value.SUICIDE_BOMBING, 1);
    FAMILY.put(IncidentType.Value.MINE_OR_IED, 1);
    FAMILY.put(IncidentType.Value.SHELLING_OR_AIR_STRIKE, 2);
    FAMILY.put(IncidentType.Value.ARMED_ASSAULT, 3);
    FAMILY.put(IncidentType.Value.AMBUSH, 3);
    FAMILY.put(IncidentType.Value.ASSASSINATION, 3);
    FAMILY.put(IncidentType.Value.MASSACRE, 3);
    FAMILY.put(IncidentType.Value.CLASH, 3);
    FAMILY.put(IncidentType.Value.KIDNAPPING, 4);
    FAMILY.put(IncidentType.Value.ARSON, 5);
    FAMILY.put(IncidentType.Value.RIOT, 6);
  }

  private static final TypeComparison THE_ONE = new TypeComparison();
  private static final int ANOTHER = 3;

  /** Whether the two are told as attacks of kinds that are not mixed up. */
  static boolean another(Profile a, Profile b) {
    return THE_ONE.level(a, b) == ANOTHER;
  }

  @Override
  public String name() {
    return "type";
  }

  @Override
  public List<String> levels() {
    return LEVELS;
  }

  @Override
  public int level(Profile a, Profile b) {
    if (a.type() == null || b.type() == null) {
      return 0;
    }
    if (a.type() == b.type()) {
      return 1;
    }
    return Objects.equals(FAMILY.get(a.type()), FAMILY.get(b.type())) ? 2 : ANOTHER;
  }
}
