package org.variorum.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;
import static org.variorum.document.InputProblem.Kind.BINARY;
import static org.variorum.document.InputProblem.Kind.BROKEN_JSON;
import static org.variorum.document.InputProblem.Kind.BROKEN_UTF8;
import static org.variorum.document.InputProblem.Kind.BROKEN_VALUE;
import static org.variorum.document.InputProblem.Kind.DUPLICATE_ID;
import static org.variorum.document.InputProblem.Kind.EMPTY;
import static org.variorum.document.InputProblem.Kind.NO_TEXT;
import static org.variorum.document.InputProblem.Kind.UNREADABLE;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReportReaderTest {

  @TempDir Path folder;

  @Test
  void aTextFileIsOneReportNamedAfterItsFile() throws IOException {
    ReadReports read = ReadReports.from(write("kano.txt", "Two men were shot.\r\nPolice came.\n"));

    assertThat(read.problems()).isEmpty();
    assertThat(read.reports())
        .containsExactly(Report.of("kano", "Two men were shot.\r\nPolice came.\n"));
  }

  @Test
  void metadataHeadAText() throws IOException {
    Report report =
        only(
            "a.txt",
            "Title: Blast in Quetta\nDate: Tue, 5 Mar 2024 09:00:00 GMT\nsource: Example Wire\n"
                + "Url: https://example.org/1\nLanguage: en\nId: q1\nIncident: quetta\n\nA blast: three dead.\n");

    assertThat(report)
        .isEqualTo(
            new Report(
                "q1",
                "A blast: three dead.\n",
                "Blast in Quetta",
                Source.of("Example Wire"),
                LocalDate.of(2024, 3, 5),
                Instant.parse("2024-03-05T09:00:00Z"),
                "https://example.org/1",
                "en",
                "quetta"));
  }

  @Test
  void aColonInTheFirstLinesMakesNoMetadata() throws IOException {
    String text = "Title: Blast in Quetta\nPolice: three dead\n\nA blast hit Quetta.";

    assertThat(only("a.txt", text)).isEqualTo(Report.of("a", text));
    assertThat(only("b.txt", "Title: one line only"))
        .isEqualTo(Report.of("b", "Title: one line only"));
    assertThat(only("c.txt", "\nTitle: late\n\nText"))
        .isEqualTo(Report.of("c", "\nTitle: late\n\nText"));
    assertThat(only("d.txt", "Title: a\nTitle: b\n\nText").title()).isNull();
  }

  @Test
  void eachJsonLineIsAReport() throws IOException {
    ReadReports read =
        ReadReports.from(
            write(
                "wire.jsonl",
                """
                {"id":"x","title":"T","text":"Body.","publishedAt":"2024-03-05T23:30:00-05:00","source":{"name":"Example","kind":"outlet","grade":"B2"},"url":"u","language":"en","incident":"i","unknown":[1]}

                {"text":"Second.","publishedAt":null,"title":"","source":"Other Wire","id":7}
                {"text":"Third.","publishedAt":""}
                """));

    assertThat(read.problems()).isEmpty();
    assertThat(read.reports())
        .containsExactly(
            new Report(
                "x",
                "Body.",
                "T",
                new Source("Example", SourceKind.OUTLET, "B2"),
                LocalDate.of(2024, 3, 5),
                Instant.parse("2024-03-06T04:30:00Z"),
                "u",
                "en",
                "i"),
            new Report("7", "Second.", null, Source.of("Other Wire"), null, null, null, null),
            Report.of("wire:4", "Third."));
  }

  @Test
  void aBrokenLineIsNamedAndTheOthersAreRead() throws IOException {
    ReadReports read =
        ReadReports.from(
            write(
                "wire.jsonl",
                "{\"text\":\"One.\"}\n{\"text\":\"Tw\n[1]\n{\"title\":\"t\"}\n{\"text\":3}\n"
                    + "{\"text\":\"Six.\"} x\n{\"text\":\"Seven.\"}"));

    assertThat(read.reports())
        .containsExactly(Report.of("wire:1", "One."), Report.of("wire:7", "Seven."));
    assertThat(read.problems())
        .extracting(InputProblem::line, InputProblem::kind)
        .containsExactly(
            tuple(2L, BROKEN_JSON),
            tuple(3L, BROKEN_JSON),
            tuple(4L, NO_TEXT),
            tuple(5L, NO_TEXT),
            tuple(6L, BROKEN_JSON));
    assertThat(read.problems().get(0).toString())
        .startsWith(folder + "/wire.jsonl:2: broken JSON at column ");
  }

  @Test
  void aBrokenValueIsToldAndTheReportReadWithoutIt() throws IOException {
    ReadReports read =
        ReadReports.from(
            write(
                "wire.jsonl",
                """
                {"text":"One.","publishedAt":"yesterday","source":{"kind":"blog"},"url":{"a":1}}
                """));

    assertThat(read.reports()).containsExactly(Report.of("wire:1", "One."));
    assertThat(read.problems())
        .allMatch(p -> p.kind() == BROKEN_VALUE && p.loss() && p.line() == 1)
        .extracting(InputProblem::detail)
        .containsExactlyInAnyOrder(
            "publishedAt is no date: \"yesterday\"",
            "source.kind is none that is known: \"blog\"",
            "url is no string: {\"a\":1}");
  }

  @Test
  void aFolderIsReadInTheOrderOfNames() throws IOException {
    write("b.txt", "B");
    write("a.jsonl", "{\"text\":\"A\"}");
    write("c.pdf", "C");
    Files.createDirectory(folder.resolve("ab"));
    write("ab/z.TXT", "Z");

    assertThat(ReadReports.from(folder).reports())
        .extracting(Report::text)
        .containsExactly("A", "Z", "B");
  }

  @Test
  void theSameReportCountsOnceAndAnotherOfItsIdGetsItsOwn() throws IOException {
    Path one = write("one.jsonl", "{\"id\":\"x\",\"text\":\"A\"}\n{\"id\":\"x\",\"text\":\"B\"}\n");

    ReadReports read = ReadReports.from(one, one);

    assertThat(read.reports()).containsExactly(Report.of("x", "A"), Report.of("x~2", "B"));
    assertThat(read.problems()).allMatch(p -> p.kind() == DUPLICATE_ID && !p.loss()).hasSize(1);
  }

  @Test
  void whatIsNoTextIsToldAndTheRestIsRead() throws IOException {
    write("a-empty.txt", "");
    write("b-blank.txt", " \n\n");
    Files.write(folder.resolve("c-binary.txt"), new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 1, 2});
    Files.write(folder.resolve("d-latin.txt"), "Caf\u00e9 bombed".getBytes(ISO_8859_1));
    write("e-empty.jsonl", "");
    write("f-good.txt", "Good.");

    ReadReports read = ReadReports.from(folder, folder.resolve("missing.txt"));

    assertThat(read.reports())
        .containsExactly(Report.of("d-latin", "Caf\uFFFD bombed"), Report.of("f-good", "Good."));
    assertThat(read.problems())
        .extracting(InputProblem::kind)
        .containsExactly(EMPTY, EMPTY, BINARY, BROKEN_UTF8, UNREADABLE);
    assertThat(read.problems().get(3).detail()).contains("at byte 3");
    assertThat(read.problems().get(4).toString()).endsWith("missing.txt: no such file");
  }

  @Test
  void byteOrderMarksAreNoText() throws IOException {
    assertThat(only("a.txt", "\uFEFFTitle: T\n\nText").title()).isEqualTo("T");
    assertThat(only("a.jsonl", "\uFEFF{\"text\":\"A\"}").text()).isEqualTo("A");
    Files.write(folder.resolve("w.txt"), "\uFEFFWide".getBytes(UTF_16LE));
    assertThat(ReadReports.from(folder.resolve("w.txt")).reports())
        .containsExactly(Report.of("w", "Wide"));
  }

  @Test
  void aStreamIsTakenForWhatItBeginsWith() {
    assertThat(stream("\n {\"text\":\"A\"}\n{\"text\":\"B\"}\n"))
        .containsExactly(Report.of("stdin:2", "A"), Report.of("stdin:3", "B"));
    assertThat(stream("Title: T\n\nA")).containsExactly(Report.of("stdin", "A").withTitle("T"));
  }

  @Test
  void fiveMegabytesAreOneReport() throws IOException {
    String text = "Four were killed. ".repeat(300_000);

    assertThat(only("long.txt", text).text()).isEqualTo(text);
    assertThat(only("long.jsonl", "{\"text\":\"" + text + "\"}").text()).isEqualTo(text);
  }

  private static List<Report> stream(String content) {
    List<Report> reports = new ArrayList<>();
    new ReportReader(
            reports::add,
            p -> {
              throw new AssertionError(p);
            })
        .read("stdin", new ByteArrayInputStream(content.getBytes(UTF_8)));
    return reports;
  }

  private Report only(String name, String content) throws IOException {
    ReadReports read = ReadReports.from(write(name, content));
    assertThat(read.problems()).isEmpty();
    assertThat(read.reports()).hasSize(1);
    return read.reports().get(0);
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
