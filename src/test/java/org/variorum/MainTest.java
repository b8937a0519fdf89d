package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.render.Schemas;

class MainTest {

  private static final String KANO =
      "Gunmen killed two guards in Kano on 5 March 2024, police said.";

  @TempDir Path folder;

  @Test
  void saysItsVersionAndHowToUseIt() {
    CommandLineRun version = CommandLineRun.of("--version");
    assertThat(version.exit()).isZero();
    assertThat(version.out()).matches("variorum \\d+\\.\\d+\\.\\d+(-SNAPSHOT)?\\R");
    CommandLineRun help = CommandLineRun.of("--help");
    assertThat(help.exit()).isZero();
    assertThat(help.out()).contains("parse", "mentions");
    assertThat(CommandLineRun.of("parse", "--help").out()).contains("FILE", "--output");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "frobnicate",
        "parse",
        "parse --frobnicate x.txt",
        "mentions -o /no/such/folder/x -"
      })
  void wrongUsageEndsWithTwo(String line) {
    CommandLineRun run =
        CommandLineRun.of((Object[]) (line.isEmpty() ? new String[0] : line.split(" ")));

    assertThat(run.exit()).isEqualTo(2);
    assertThat(run.out()).isEmpty();
    assertThat(run.errors()).contains("Usage: variorum");
  }

  @Test
  void mentionsOfEveryReportAreALineEach() throws IOException {
    Path file = write("kano.txt", KANO);

    CommandLineRun run = CommandLineRun.of("mentions", file);

    assertThat(run.exit()).isZero();
    assertThat(run.errors()).isEmpty();
    assertThat(run.lines()).hasSize(1);
    Schemas.MENTIONS.check(run.lines().get(0));
    assertThat(run.out())
        .startsWith("{\"id\":\"kano\",\"mentions\":[{")
        .contains("\"begin\":14,\"end\":17,\"text\":\"two\"");
  }

  @Test
  void standardInputAndAFileForTheOutput() throws IOException {
    Path out = folder.resolve("out.jsonl");

    CommandLineRun run = CommandLineRun.reading(KANO, "mentions", "-", "-o", out);

    assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
    assertThat(Files.readString(out))
        .isEqualTo(CommandLineRun.reading(KANO, "mentions", "-").out())
        .startsWith("{\"id\":\"stdin\"");
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsDone() throws IOException {
    write("a.jsonl", "{\"text\":\"One.\"}\n{\"text\":\n{\"text\":\"Three.\"}\n");
    write("b.txt", "");
    Files.write(folder.resolve("c.txt"), new byte[] {0, 1, 2, 3});
    Files.write(folder.resolve("d.txt"), "Caf\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    write("e.txt", KANO);

    CommandLineRun run = CommandLineRun.of("mentions", folder, folder.resolve("missing.txt"));

    assertThat(run.exit()).isOne();
    assertThat(ids(run)).containsExactly("a:1", "a:3", "d", "e");
    assertThat(run.errors().lines())
        .extracting(line -> line.replace(folder + "/", ""))
        .satisfiesExactly(
            line -> assertThat(line).startsWith("variorum: a.jsonl:2: broken JSON at column "),
            line -> assertThat(line).isEqualTo("variorum: b.txt: empty"),
            line -> assertThat(line).isEqualTo("variorum: c.txt: binary, not text"),
            line -> assertThat(line).startsWith("variorum: d.txt: not UTF-8 at byte 3"),
            line -> assertThat(line).isEqualTo("variorum: missing.txt: no such file"));
  }

  @Test
  void parsePrintsNothingForAReportWithoutAnIncident() {
    CommandLineRun run =
        CommandLineRun.reading("The library opens at nine. Bring your own bag.", "parse", "-");

    assertThat(run).isEqualTo(new CommandLineRun(0, "", ""));
  }

  @Test
  void reconcileWritesADossierForAPersonOrAProgram() throws IOException {
    write(
        "a.txt",
        "Date: 2024-03-06\n\nGunmen killed at least 12 villagers in Kano on Tuesday, police said.");
    write(
        "b.txt",
        "Date: 2024-03-06\n\nGunmen killed 20 villagers in Kano on Tuesday, residents said.");

    CommandLineRun text = CommandLineRun.of("reconcile", folder);
    CommandLineRun json = CommandLineRun.of("reconcile", "--format", "json", folder);

    assertThat(text.exit()).isZero();
    assertThat(text.out()).contains("2 reports", "Kano", "ONE FAMILY");
    assertThat(json.exit()).isZero();
    assertThat(json.lines()).startsWith("{\"dossiers\":[").endsWith("]}").hasSizeGreaterThan(2);
    json.lines().stream()
        .filter(line -> line.startsWith("{\"id\""))
        .forEach(line -> Schemas.DOSSIER.check(line.replaceFirst(",$", "")));
    assertThat(CommandLineRun.of("reconcile", "-f", "xml", folder).exit()).isEqualTo(2);
  }

  @Test
  void explainShowsWhatSpeaksForOneIncident() throws IOException {
    write("a.txt", "Date: 2024-03-06\n\nGunmen killed 12 villagers in Kano on Tuesday.");
    write("b.txt", "Date: 2024-03-06\n\nGunmen killed 20 villagers in Kano on Tuesday.");
    write("c.txt", "Date: 2021-07-09\n\nA bomb wounded three shoppers in Basra on Thursday.");

    CommandLineRun alike = CommandLineRun.of("explain", "--pair", "a", "b#0", folder);
    CommandLineRun unlike = CommandLineRun.of("explain", "--pair", "a", "c", folder);

    assertThat(alike.exit()).isZero();
    assertThat(alike.lines().get(0)).isEqualTo("a#0 and b#0");
    assertThat(alike.out())
        .contains("date", "same day", "bits speak for one incident", "they are one incident");
    assertThat(unlike.out())
        .contains("share no key", "would speak against", "they are two incidents");
    assertThat(CommandLineRun.of("explain", "--pair", "a", "z", folder).errors())
        .contains("no report and no record of this id: z");
    assertThat(CommandLineRun.of("explain", "--pair", "a", "a", folder).exit()).isEqualTo(2);
    assertThat(CommandLineRun.of("explain", folder).exit()).isEqualTo(2);
  }

  @Test
  void aGazetteerOfOnesOwnComesFirst() throws IOException {
    Path file = write("a.txt", "Gunmen killed two guards in Zarbeluk on Friday, police said.");
    Path places = write("places.tsv", "name\tlat\tlon\tcountry\nZarbeluk\t10.5\t20.25\tTD\n");

    CommandLineRun run = CommandLineRun.of("mentions", "--gazetteer", places, file);

    assertThat(run.exit()).isZero();
    assertThat(run.out()).contains("\"lat\":10.5,\"lon\":20.25");
    CommandLineRun missing = CommandLineRun.of("mentions", "-g", folder.resolve("no.tsv"), file);
    assertThat(missing.exit()).isEqualTo(2);
    assertThat(missing.errors()).contains("no.tsv: no such file");
  }

  @Test
  void recordsAreALineEach() throws IOException {
    Path file = write("kano.txt", KANO);

    CommandLineRun run = CommandLineRun.of("parse", file);

    assertThat(run.lines()).isNotEmpty().allSatisfy(Schemas.RECORD::check);
    assertThat(run.out()).startsWith("{\"id\":\"kano#0\"");
  }

  @Test
  void fiveMegabytesOfTextAreRead() throws IOException {
    Path file = write("long.txt", "Four were killed in the attack. ".repeat(160_000));

    assertThat(CommandLineRun.of("parse", file).exit()).isZero();
  }

  @Test
  void theOutputIsTheSameInTurkey() throws IOException {
    Path file = write("kano.txt", KANO + " IRAQI MILITIA KILLED IN TIKRIT ON FRIDAY, 12 JULY.");
    CommandLineRun here = CommandLineRun.of("mentions", file);
    CommandLineRun parsed = CommandLineRun.of("parse", file);
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(CommandLineRun.of("mentions", file)).isEqualTo(here);
      assertThat(CommandLineRun.of("parse", file)).isEqualTo(parsed);
    } finally {
      Locale.setDefault(before);
    }
  }

  private static List<String> ids(CommandLineRun run) {
    return run.lines().stream()
        .map(line -> line.replaceAll("\\{\"id\":\"([^\"]*)\".*", "$1"))
        .toList();
  }

  private Path write(String name, String content) throws IOException {
    return Files.writeString(folder.resolve(name), content);
  }
}
