package org.variorum;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStreamWriter;
import java.io.StringReader;
import java.io.StringWriter;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.document.Report;
import org.variorum.incident.IncidentRecord;
import org.variorum.link.Linker;
import org.variorum.link.Told;
import org.variorum.reconcile.Dossier;
import org.variorum.reconcile.Pin;
import org.variorum.reconcile.Tombstone;

class IncidentBookTest {

  /** Names that nobody takes for another's misspelling. */
  private static final List<String> TOWNS =
      List.of("Mosul", "Basra", "Kirkuk", "Ramadi", "Falluja", "Hilla", "Tikrit", "Erbil", "Najaf");

  /** A clock that strikes one second with every look. */
  private final AtomicLong seconds = new AtomicLong();

  private final InstantSource time = () -> Instant.ofEpochSecond(seconds.incrementAndGet());
  private final Linker linker = Linker.standard();
  private final IncidentBook book = IncidentBook.of(IncidentBookTest::read, linker, time);

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyHistoryGivesTheDossiersOfOneBatchOfWhatRemains(long seed) throws IOException {
    Random random = new Random(seed);
    Map<String, Report> there = new LinkedHashMap<>();
    Map<String, String> decided = new LinkedHashMap<>();
    Map<String, Pin> pins = new LinkedHashMap<>();
    List<Snapshot> snapshots = new ArrayList<>();
    List<Instant> instants = new ArrayList<>();
    for (int step = 0; step < 40; step++) {
      Snapshot before = book.snapshot();
      change(random, step, there, decided, pins);
      Snapshot after = book.snapshot();
      assertThatWhatWasNotTouchedStays(before, after, "seed " + seed + ", step " + step);
      assertThatWhatEndedHasATombstone(before, after, "seed " + seed + ", step " + step);
      snapshots.add(after);
      instants.add(Instant.ofEpochSecond(seconds.get()));
    }
    List<Report> rest = new ArrayList<>(there.values());
    Collections.shuffle(rest, random);
    IncidentBook batch = IncidentBook.of(IncidentBookTest::read, linker, time);
    decided.forEach((pair, verdict) -> decide(batch, pair, verdict));
    pins.values().forEach(batch::pin);
    batch.addAll(rest);
    List<Dossier> expected = batch.snapshot().dossiers();
    assertThat(book.snapshot().dossiers()).as("seed " + seed).isEqualTo(expected);
    IncidentBook loaded = loaded();
    assertThat(loaded.snapshot()).as("seed " + seed).isEqualTo(book.snapshot());
    int moment = random.nextInt(snapshots.size());
    assertThat(loaded.asOf(instants.get(moment)))
        .as("seed " + seed + ", as of step " + moment)
        .isEqualTo(snapshots.get(moment));
  }

  /** One change of a history: reports come, change and go, people decide, think again and pin. */
  private void change(
      Random random,
      int step,
      Map<String, Report> there,
      Map<String, String> decided,
      Map<String, Pin> pins) {
    Report report = report("r" + random.nextInt(30), random);
    switch (random.nextInt(8)) {
      case 0 -> assertThat(book.remove(report.id())).isEqualTo(there.remove(report.id()) != null);
      case 1, 2 -> {
        book.replace(report);
        there.put(report.id(), report);
      }
      case 3, 4 -> {
        String pair = "r" + random.nextInt(15) + "#0 r" + (15 + random.nextInt(15)) + "#0";
        String verdict = List.of("must", "cannot", "open").get(random.nextInt(3));
        decided.put(pair, verdict);
        decide(book, pair, verdict);
      }
      case 5 -> {
        Pin pin = new Pin(report.id() + "#0", "date", "2024-05-0" + (1 + random.nextInt(9)));
        pins.put(pin.record(), pin);
        book.pin(pin);
      }
      default -> {
        List<Report> several = new ArrayList<>();
        for (int i = 0; i < random.nextInt(5); i++) {
          Report more = report("s" + step + "-" + i, random);
          several.add(more);
          there.put(more.id(), more);
        }
        book.addAll(several);
      }
    }
  }

  private static void decide(IncidentBook book, String pair, String verdict) {
    String a = pair.substring(0, pair.indexOf(' '));
    String b = pair.substring(pair.indexOf(' ') + 1);
    switch (verdict) {
      case "must" -> book.mustLink(a, b);
      case "cannot" -> book.cannotLink(a, b);
      default -> book.leaveOpen(a, b);
    }
  }

  /** A dossier of the same records keeps its id. */
  private static void assertThatWhatWasNotTouchedStays(
      Snapshot before, Snapshot after, String when) {
    Map<List<IncidentRecord>, String> ids = new HashMap<>();
    before.dossiers().forEach(dossier -> ids.put(dossier.records(), dossier.id()));
    for (Dossier dossier : after.dossiers()) {
      String id = ids.get(dossier.records());
      if (id != null) {
        assertThat(dossier.id()).as(when).isEqualTo(id);
      }
    }
  }

  /** An id that is there no more has a tombstone, which names none that is not there. */
  private static void assertThatWhatEndedHasATombstone(
      Snapshot before, Snapshot after, String when) {
    Set<String> now = ids(after);
    List<Tombstone> added =
        after.tombstones().subList(before.tombstones().size(), after.tombstones().size());
    Set<String> ended = ids(before);
    ended.removeAll(now);
    assertThat(added).as(when).extracting(Tombstone::id).containsAll(ended);
    added.forEach(tombstone -> assertThat(now).as(when).containsAll(tombstone.into()));
  }

  private static Set<String> ids(Snapshot snapshot) {
    return snapshot.dossiers().stream().map(Dossier::id).collect(Collectors.toSet());
  }

  @Test
  void aMergeLeavesATombstone() {
    book.addAll(
        List.of(
            report("a", "Mosul", 1, 9, "2024-05-04"), report("b", "Basra", 20, 9, "2024-05-25")));
    String a = idOf("a#0");
    String b = idOf("b#0");
    book.mustLink("a#0", "b#0");
    assertThat(idOf("b#0")).isEqualTo(a);
    assertThat(book.snapshot().tombstones())
        .containsExactly(
            new Tombstone(b, Instant.ofEpochSecond(2), Tombstone.End.MERGED, List.of(a)));
    book.leaveOpen("a#0", "b#0");
    assertThat(book.snapshot().tombstones().get(1).end()).isEqualTo(Tombstone.End.SPLIT);
    assertThat(idOf("b#0")).isEqualTo(b);
  }

  @Test
  void aRetractedReportLeavesATombstoneAndNothingElse() {
    book.add(report("a", "Mosul", 1, 9, "2024-05-04"));
    String id = idOf("a#0");
    assertThat(book.remove("a")).isTrue();
    assertThat(book.remove("a")).isFalse();
    assertThat(book.snapshot().dossiers()).isEmpty();
    assertThat(book.snapshot().tombstones())
        .containsExactly(
            new Tombstone(id, Instant.ofEpochSecond(2), Tombstone.End.RETRACTED, List.of()));
  }

  @Test
  void unrelatedReportsLeaveIdsAndDossiersAlone() {
    book.addAll(
        List.of(
            report("a", "Mosul", 1, 9, "2024-05-04"), report("b", "Mosul", 1, 9, "2024-05-05")));
    Dossier before = book.dossierOf("a#0");
    book.addAll(
        IntStream.range(0, 300)
            .mapToObj(i -> report("u" + i, "Town" + i, i % 28, i, "2024-06-01"))
            .toList());
    assertThat(book.dossierOf("a#0")).isSameAs(before);
    assertThat(book.dossier(before.id())).isSameAs(before);
  }

  @Test
  void whatWasIsStillToBeHad() {
    book.add(report("a", "Mosul", 1, 9, "2024-05-04"));
    Snapshot first = book.snapshot();
    book.add(report("b", "Mosul", 1, 9, "2024-05-05"));
    book.pin(new Pin("a#0", "casualties/KILLED/TOTAL", "11"));
    assertThat(book.asOf(Instant.ofEpochSecond(1))).isEqualTo(first);
    assertThat(book.asOf(Instant.ofEpochSecond(99))).isEqualTo(book.snapshot());
    assertThat(book.asOf(Instant.EPOCH).dossiers()).isEmpty();
  }

  @Test
  void pinsFollowTheirRecordAndSurviveSaving() throws IOException {
    book.add(report("b", "Mosul", 1, 9, "2024-05-05"));
    book.pin(new Pin("b#0", "date", "2024-05-01"));
    book.add(report("a", "Mosul", 1, 9, "2024-05-04"));
    Pin pin = new Pin("b#0", "date", "2024-05-01");
    assertThat(book.snapshot().pins()).containsEntry(idOf("a#0"), List.of(pin));
    assertThat(loaded().snapshot().pins()).isEqualTo(book.snapshot().pins());
    book.unpin("b#0", "date");
    assertThat(book.snapshot().pins()).isEmpty();
  }

  @Test
  void theSameReportTwiceCountsOnceAndAnotherOfItsIdIsRefused() {
    book.add(report("a", "Mosul", 1, 9, "2024-05-04"));
    book.add(report("a", "Mosul", 1, 9, "2024-05-04"));
    assertThat(book.history()).hasSize(1);
    assertThatThrownBy(() -> book.add(report("a", "Mosul", 1, 10, "2024-05-04")))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("id a");
  }

  /** Lone halves of pairs, separators that are lines to some, and long texts. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mosul 1 9 \uD83D alone",
        "Mosul 1 9 \uDE00\uD83D turned",
        "Mosul 1 9 \u2028\u2029\u0085\u0000 \uFEFF\uFFFF",
        "Mosul 1 9 \r\n\r \\u0041 \"{}\" \uD83D\uDE00"
      })
  void whatAFileCanHardlyHoldSurvivesIt(String text) throws IOException {
    book.add(
        Report.of("a\uD800 \u2028", text).withPublishedAt(java.time.LocalDate.parse("2024-05-04")));
    book.pin(new Pin("a\uD800 \u2028#0", "targets", "the \uDC00 \u0085 house"));
    book.cannotLink("a\uD800 \u2028#0", "b\n#0");
    ByteArrayOutputStream file = new ByteArrayOutputStream();
    book.save(new OutputStreamWriter(file, UTF_8));
    BufferedReader lines =
        new BufferedReader(
            new InputStreamReader(new ByteArrayInputStream(file.toByteArray()), UTF_8));
    IncidentBook loaded = IncidentBook.load(lines, IncidentBookTest::read, linker, time);
    assertThat(loaded.history()).isEqualTo(book.history());
    assertThat(loaded.snapshot()).isEqualTo(book.snapshot());
  }

  @Test
  void aBrokenLineIsNamed() {
    BufferedReader lines =
        new BufferedReader(new StringReader("\n{\"at\":\"2024-01-01T00:00:00Z\"}\n"));
    assertThatThrownBy(() -> IncidentBook.load(lines, IncidentBookTest::read, linker, time))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageStartingWith("line 2 is no event of a book");
  }

  @Test
  void manyThreadsMayAdd() {
    List<Report> reports =
        IntStream.range(0, 200)
            .mapToObj(i -> report("r" + i, TOWNS.get(i % 9), i % 7, 5, "2024-06-01"))
            .toList();
    reports.parallelStream().forEach(book::add);
    IncidentBook batch = IncidentBook.of(IncidentBookTest::read, linker, time);
    batch.addAll(reports);
    assertThat(book.snapshot().dossiers()).isEqualTo(batch.snapshot().dossiers());
  }

  private String idOf(String record) {
    Dossier dossier = book.dossierOf(record);
    assertThat(dossier).isNotNull();
    return dossier.id();
  }

  private IncidentBook loaded() throws IOException {
    StringWriter lines = new StringWriter();
    book.save(lines);
    return IncidentBook.load(
        new BufferedReader(new StringReader(lines.toString())),
        IncidentBookTest::read,
        linker,
        time);
  }

  private static Report report(String id, Random random) {
    return report(
        id,
        TOWNS.get(random.nextInt(5)),
        random.nextInt(6),
        random.nextInt(9),
        "2024-05-1" + random.nextInt(4));
  }

  /** A report in the language of {@link #read}. */
  private static Report report(String id, String town, int day, int killed, String published) {
    return Report.of(id, town + " " + (1 + day) + " " + killed)
        .withPublishedAt(java.time.LocalDate.parse(published));
  }

  /** Reads a town, a day of May 2024 and a toll. */
  private static List<IncidentRecord> read(Report report) {
    String[] words = report.text().split(" ");
    return List.of(
        Told.by(report.id())
            .text(report.text())
            .published(report.publishedAt())
            .on(String.format("2024-05-%02d", Integer.parseInt(words[1])))
            .in(words[0], "IQ")
            .killed(Long.parseLong(words[2]))
            .record());
  }
}
