package org.variorum.link;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.variorum.incident.IncidentRecord;

/**
 * Finds the records that tell of one incident.
 *
 * <p>What it answers is a function of the set of records: the order in which they come does not
 * matter, and whether two records speak for one incident depends on these two alone. Records of one
 * report are never one incident; records whose reports carry the same {@link
 * org.variorum.document.Report#incident()} as their main one always are, different values never.
 * Immutable and thread-safe.
 */
public final class Linker {

  /** Published first in front, unknown days last and on one day unknown times, then by id. */
  static final Comparator<Profile> CANONICAL =
      (a, b) -> {
        int day = Long.compare(a.publishedOrLast(), b.publishedOrLast());
        int time = day != 0 ? day : Long.compare(a.instant(), b.instant());
        return time != 0 ? time : a.record().compareTo(b.record());
      };

  private final Profiler profiler;
  private final Comparisons evidence;

  Linker(WordFrequencies frequencies, Comparisons evidence) {
    this.profiler = new Profiler(frequencies);
    this.evidence = evidence;
  }

  /** The linker with the weights and word frequencies that come with the library. */
  public static Linker standard() {
    return new Linker(WordFrequencies.builtIn(), Comparisons.builtIn());
  }

  /** This linker with word frequencies of the user's own. */
  public Linker with(WordFrequencies frequencies) {
    return new Linker(frequencies, evidence);
  }

  /**
   * The incidents that the records tell of, every record in exactly one; those that some report is
   * about come first, then those told in passing only, both in canonical order of their first
   * records.
   *
   * @param records any records; the same record twice counts once
   * @throws IllegalArgumentException if two different records have one id
   */
  public List<Cluster> link(Collection<IncidentRecord> records) {
    return link(records, Decisions.NONE);
  }

  /**
   * The incidents that the records tell of, with people's decisions about pairs; a decision about a
   * record that is not there waits until it comes.
   *
   * @param records any records; the same record twice counts once
   * @throws IllegalArgumentException if two different records have one id
   */
  public List<Cluster> link(Collection<IncidentRecord> records, Decisions decisions) {
    Cutter cutter = cutter(new Rules(decisions));
    List<Incident> incidents =
        cutter.sets(profiles(records)).parallelStream()
            .flatMap(set -> cutter.cut(set).stream())
            .sorted(Incident.ORDER)
            .toList();
    Map<String, Set<String>> told = toldTogether(incidents);
    return incidents.parallelStream()
        .map(incident -> incident.cluster(report -> told.getOrDefault(report, Set.of())))
        .toList();
  }

  /** What linking looks at in a record. */
  public Sketch sketch(IncidentRecord record) {
    return new Sketch(profiler.profile(record));
  }

  /** Whether two records that share a key speak for one incident; the same in either order. */
  public boolean connects(Sketch a, Sketch b) {
    return cutter(new Rules(Decisions.NONE)).connects(a.profile(), b.profile());
  }

  /**
   * The incidents of a set of records that {@link #connects} holds together and to which it
   * connects no other: what {@link #link} makes of them among any others, but for the incidents
   * that their reports tell of and that are outside of the set ({@link Cluster#toldWith}).
   */
  public List<Cluster> cut(Collection<Sketch> connected) {
    Cutter cutter = cutter(new Rules(Decisions.NONE));
    List<Profile> set = connected.stream().map(Sketch::profile).sorted(CANONICAL).toList();
    return cutter.cut(set).stream().map(incident -> incident.cluster(report -> Set.of())).toList();
  }

  /** An empty set of records that can grow and shrink. */
  public Linkage linkage() {
    return new Linkage(this);
  }

  Cutter cutter(Rules rules) {
    return new Cutter(evidence, rules);
  }

  Profile profile(IncidentRecord record) {
    return profiler.profile(record);
  }

  /** Why two records are, or are not, held to tell of one incident; the same in either order. */
  public LinkEvidence explain(IncidentRecord a, IncidentRecord b) {
    return explain(a, b, Decisions.NONE);
  }

  /** Why two records are, or are not, held to tell of one incident, with people's decisions. */
  public LinkEvidence explain(IncidentRecord a, IncidentRecord b, Decisions decisions) {
    if (a.id().equals(b.id())) {
      throw new IllegalArgumentException("one record, not two: " + a.id());
    }
    Profile left = profiler.profile(a);
    Profile right = profiler.profile(b);
    return evidence.explain(left, right, new Rules(decisions).decide(left, right));
  }

  /** By report, the incidents that it tells of, at least for every report that has several. */
  private static Map<String, Set<String>> toldTogether(List<Incident> incidents) {
    List<String> reports = new ArrayList<>();
    List<String> ids = new ArrayList<>();
    for (Incident incident : incidents) {
      for (Profile profile : incident.profiles()) {
        reports.add(profile.report());
        ids.add(incident.id());
      }
    }
    Map<String, Set<String>> told = new HashMap<>();
    for (int i : Alike.of(reports.size(), reports::get)) {
      told.computeIfAbsent(reports.get(i), report -> new HashSet<>(2)).add(ids.get(i));
    }
    return told;
  }

  private List<Profile> profiles(Collection<IncidentRecord> records) {
    IncidentRecord[] register = Register.of(records);
    Profile[] profiles = new Profile[register.length];
    IntStream.range(0, register.length)
        .parallel()
        .forEach(i -> profiles[i] = profiler.profile(register[i]));
    return List.of(profiles);
  }
}
