package org.variorum.link;

import java.io.IOException;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/**
 * Says how many of the pairs of reports that are known to tell of one incident share a key, how
 * many pairs are compared for it, and which are lost; {@code docs/linking.md} has the figures.
 *
 * <p>Arguments: folders of labelled reports.
 */
final class CheckBlocking {

  private CheckBlocking() {}

  public static void main(String[] folders) throws IOException {
    for (String folder : folders) {
      check(LabelledSet.read(Path.of(folder), WeighLevels::read));
    }
  }

  private static void check(LabelledSet set) {
    Profiler profiler = new Profiler(WordFrequencies.builtIn());
    List<Profile> profiles =
        set.records().stream().map(profiler::profile).filter(Profile::main).toList();
    Set<Long> candidates = LabelledSet.candidates(profiles);
    Map<String, Integer> found = new HashMap<>();
    long keys = 0;
    for (int i = 0; i < profiles.size(); i++) {
      keys += Blocking.keys(profiles.get(i)).length;
      found.put(profiles.get(i).report(), i);
    }
    StringBuilder lost = new StringBuilder();
    long truePairs = set.truePairs();
    long survive = 0;
    for (int i = 0; i < profiles.size(); i++) {
      for (int j = i + 1; j < profiles.size(); j++) {
        Profile a = profiles.get(i);
        Profile b = profiles.get(j);
        if (set.incident(a).equals(set.incident(b))) {
          if (candidates.contains(((long) i << 32) | j)) {
            survive++;
          } else {
            lost.append("  ").append(told(a)).append(" | ").append(told(b)).append('\n');
          }
        }
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: %d of %d true pairs share a key (%.2f %%), %d pairs to compare, %.0f keys a record%n%s",
        set.name(),
        survive,
        truePairs,
        100.0 * survive / truePairs,
        candidates.size(),
        (double) keys / Math.max(1, profiles.size()),
        lost);
  }

  private static String told(Profile profile) {
    StringBuilder told = new StringBuilder(profile.report());
    int day = profile.day();
    told.append(' ')
        .append(day == Profile.UNKNOWN ? "undated" : java.time.LocalDate.ofEpochDay(day));
    for (Spot spot : profile.spots()) {
      told.append(", ").append(spot.name());
    }
    return told.toString();
  }
}
