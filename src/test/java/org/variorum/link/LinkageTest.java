package org.variorum.link;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.incident.IncidentRecord;

class LinkageTest {

  private static final String[] WORDS = {
    "market", "mosque", "bakery", "barracks", "Tazin", "Orlemo", "bus", "bridge"
  };

  private final Linker linker = Linker.standard();

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
  void anyHistoryEqualsOneBatchOfWhatRemains(long seed) {
    Random random = new Random(seed);
    Linkage linkage = linker.linkage();
    Map<String, IncidentRecord> there = new HashMap<>();
    Map<String, Cluster> told = new HashMap<>();
    Decisions decisions = Decisions.NONE;
    for (int step = 0; step < 60; step++) {
      List<IncidentRecord> added = new ArrayList<>();
      List<String> removed = new ArrayList<>();
      for (int i = random.nextInt(4); i > 0; i--) {
        added.add(record(random));
      }
      if (random.nextInt(3) == 0 && !there.isEmpty()) {
        removed.add(
            there.keySet().stream()
                .sorted()
                .skip(random.nextInt(there.size()))
                .findFirst()
                .orElseThrow());
      }
      removed.forEach(there::remove);
      added.forEach(record -> there.put(record.id(), record));
      note(told, linkage.update(added, removed));
      if (random.nextInt(8) == 0) {
        decisions = decide(decisions, random);
        note(told, linkage.decide(decisions));
      }
      List<Cluster> batch = linker.link(there.values(), decisions);
      assertThat(linkage.clusters()).as("seed " + seed + ", step " + step).isEqualTo(batch);
      assertThat(told.values()).as("seed " + seed).containsExactlyInAnyOrderElementsOf(batch);
      assertThat(linkage.size()).isEqualTo(there.size());
    }
  }

  @Test
  void clustersThatAChangeDoesNotTouchAreNotReported() {
    Linkage linkage = linker.linkage();
    linkage.update(List.of(at("a", "Mosul").record(), at("b", "Kirkuk").record()), List.of());
    Linkage.Change change = linkage.update(List.of(at("c", "Kirkuk").record()), List.of());
    assertThat(change.gone()).extracting(Cluster::records).containsExactly(List.of("b#0"));
    assertThat(change.came()).extracting(Cluster::records).containsExactly(List.of("b#0", "c#0"));
    assertThat(change.came().get(0).id()).isEqualTo(change.gone().get(0).id());
    assertThat(linkage.clusterOf("c#0")).isEqualTo(change.came().get(0));
    assertThat(linkage.clusterOf("d#0")).isNull();
  }

  private static Told at(String report, String town) {
    return Told.by(report).on("2024-05-03").published("2024-05-04").in(town, "IQ").killed(9);
  }

  /** What changes say, put together, is what is there. */
  private static void note(Map<String, Cluster> told, Linkage.Change change) {
    for (Cluster gone : change.gone()) {
      assertThat(told.remove(gone.id())).isEqualTo(gone);
    }
    change.came().forEach(came -> assertThat(told.put(came.id(), came)).isNull());
  }

  private static Decisions decide(Decisions decisions, Random random) {
    String a = "r" + random.nextInt(40) + "#0";
    String b = "r" + (40 + random.nextInt(40)) + "#0";
    if (random.nextInt(4) == 0) {
      return Decisions.NONE;
    }
    return random.nextBoolean() ? decisions.mustLink(a, b) : decisions.cannotLink(a, b);
  }

  private static IncidentRecord record(Random random) {
    LocalDate day = LocalDate.of(2024, 5, 1).plusDays(random.nextInt(8));
    Told told = Told.by("r" + random.nextInt(80)).background(random.nextInt(4) == 0 ? 1 : 0);
    if (random.nextInt(5) > 0) {
      told.on(day);
    }
    if (random.nextInt(5) > 0) {
      told.published(day.plusDays(random.nextInt(3)));
    }
    if (random.nextInt(6) == 0) {
      told.hint("h" + random.nextInt(5));
    }
    if (random.nextInt(8) == 0) {
      told.coordinated();
    }
    StringBuilder text = new StringBuilder("Attack at the");
    for (int i = 0; i < 6; i++) {
      text.append(' ').append(WORDS[random.nextInt(WORDS.length)]);
    }
    return told.in("Town" + random.nextInt(5), "IQ")
        .killed(random.nextInt(9))
        .text(text.toString())
        .record();
  }
}
