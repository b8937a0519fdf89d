package org.variorum.link;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.IncidentType;

/**
 * A seeded world of incidents and of reports that tell of them badly.
 *
 * <p>Towns are invented, the large ones struck more often than the small. An incident is told by
 * one to ten records. A record misses or misspells the town by one or two letters (a gazetteer then
 * does not know it), dates the incident a day early or late, rounds or misses the toll, misses who
 * did it, or takes the type for a near one. The number of incidents a day stays the same whatever
 * the number of records, so that the time span grows with it.
 */
public final class NoisyRecords {

  private static final IncidentType.Value[] TYPES = {
    IncidentType.Value.ARMED_ASSAULT,
    IncidentType.Value.BOMBING,
    IncidentType.Value.AMBUSH,
    IncidentType.Value.SUICIDE_BOMBING,
    IncidentType.Value.SHELLING_OR_AIR_STRIKE,
    IncidentType.Value.KIDNAPPING
  };

  private static final String[] SYLLABLES = {
    "ba", "da", "ka", "ma", "na", "ra", "sa", "ta", "be", "de", "ke", "le", "ne", "re", "se", "te",
        "bi", "di", "ki",
    "li", "mi", "ni", "ri", "si", "ti", "bo", "do", "ko", "lo", "mo", "no", "ro", "so", "to", "bu",
        "du", "ku", "lu",
    "mu", "nu", "ru", "su", "tu", "han", "dur", "mar", "gol", "sen", "kar", "tam", "zar", "fen",
        "wad", "jil", "shar"
  };

  /** A town of the invented world. */
  private record Town(String name, String country, double lat, double lon) {}

  private final Random random;
  private final double incidentsPerDay;
  private final List<Town> towns = new ArrayList<>();
  private final List<String> truth = new ArrayList<>();

  public NoisyRecords(long seed, int townCount, double incidentsPerDay) {
    this.random = new Random(seed);
    this.incidentsPerDay = incidentsPerDay;
    for (int i = 0; i < townCount; i++) {
      int country = random.nextInt(60);
      towns.add(
          new Town(
              name(2 + random.nextInt(3)),
              "" + (char) ('A' + country / 26) + (char) ('A' + country % 26),
              (country / 8) * 15 - 55 + random.nextDouble() * 12,
              (country % 8) * 40 - 170 + random.nextDouble() * 30));
    }
  }

  /** At least {@code count} records, the last incident told in full. */
  public List<IncidentRecord> records(int count) {
    List<IncidentRecord> records = new ArrayList<>(count + 10);
    for (int incident = 0; records.size() < count; incident++) {
      LocalDate day = LocalDate.of(2000, 1, 1).plusDays((long) (incident / incidentsPerDay));
      Town town = towns.get((int) (towns.size() * Math.pow(random.nextDouble(), 2)));
      IncidentType.Value type = TYPES[random.nextInt(TYPES.length)];
      String group = "group " + random.nextInt(300);
      int killed = (int) Math.floor(Math.exp(random.nextDouble() * 4.5)) - 1;
      for (int told = 1 + random.nextInt(10); told > 0; told--) {
        truth.add("i" + incident);
        records.add(record(records.size(), day, town, type, group, killed));
      }
    }
    return records;
  }

  /** The incident of every record made so far, in their order. */
  public List<String> truth() {
    return truth;
  }

  private IncidentRecord record(
      int number, LocalDate day, Town town, IncidentType.Value type, String group, int killed) {
    Told told = Told.by("r" + number).type(random.nextInt(6) == 0 ? near(type) : type);
    told.on(random.nextInt(3) == 0 ? day.plusDays(random.nextInt(3) - 1) : day);
    told.published(day.plusDays(1 + (int) Math.floor(Math.abs(random.nextGaussian()) * 2)));
    int edits = Math.max(0, random.nextInt(5) - 2);
    if (edits == 0) {
      told.in(town.name(), town.country(), town.lat(), town.lon());
    } else {
      told.in(misspelt(town.name(), edits), town.country());
    }
    if (random.nextInt(10) > 2) {
      told.blamed(group);
    }
    if (random.nextInt(10) > 0) {
      told.killed(
          random.nextInt(3) == 0 ? Math.round(killed * (0.8 + random.nextDouble() * 0.4)) : killed);
    }
    return told.record();
  }

  private static IncidentType.Value near(IncidentType.Value type) {
    return switch (type) {
      case ARMED_ASSAULT -> IncidentType.Value.AMBUSH;
      case AMBUSH -> IncidentType.Value.ARMED_ASSAULT;
      case BOMBING -> IncidentType.Value.SUICIDE_BOMBING;
      case SUICIDE_BOMBING -> IncidentType.Value.BOMBING;
      default -> IncidentType.Value.OTHER;
    };
  }

  private String name(int syllables) {
    StringBuilder name = new StringBuilder();
    for (int i = 0; i < syllables; i++) {
      name.append(SYLLABLES[random.nextInt(SYLLABLES.length)]);
    }
    name.setCharAt(0, Character.toUpperCase(name.charAt(0)));
    return name.toString();
  }

  private String misspelt(String name, int edits) {
    StringBuilder letters = new StringBuilder(name);
    for (int i = 0; i < edits; i++) {
      int at = random.nextInt(letters.length());
      char letter = (char) ('a' + random.nextInt(26));
      switch (random.nextInt(3)) {
        case 0 -> letters.setCharAt(at, letter);
        case 1 -> letters.insert(at, letter);
        default -> letters.deleteCharAt(at);
      }
    }
    return letters.toString();
  }
}
