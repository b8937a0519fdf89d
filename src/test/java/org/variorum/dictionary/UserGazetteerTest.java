package org.variorum.dictionary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class UserGazetteerTest {

  private static final String GEONAMES =
      row(1, "Diboli", "Diboli,Dibboli,ديبولي", 14.46, -12.2, "P", "PPL", "03", "", 0)
          + row(2, "Kayes", "", 14.4, -11.4, "A", "ADM1", "03", "", 1_000_000)
          + "nonsense\n"
          + row(3, "Kayes", "", 14.45, -11.44, "P", "PPLA", "03", "", 97_464)
          + row(4, "Nowhere", "", 140, -11.44, "P", "PPL", "03", "", 0)
          + row(5, "Sandaré", "Sandare", 14.7, -10.3, "P", "PPL", "03", "", 1200);

  @TempDir Path folder;

  @Test
  void geoNamesFilesAreReadPlainAndZipped() throws IOException {
    Path plain = Files.writeString(folder.resolve("ML.txt"), GEONAMES);
    Path zip = folder.resolve("ML.zip");
    try (OutputStream out = Files.newOutputStream(zip);
        ZipOutputStream zipped = new ZipOutputStream(out)) {
      zipped.putNextEntry(new ZipEntry("readme.txt"));
      zipped.write("not a table".getBytes(StandardCharsets.UTF_8));
      zipped.putNextEntry(new ZipEntry("ML.txt"));
      zipped.write(GEONAMES.getBytes(StandardCharsets.UTF_8));
    }
    for (Path file : List.of(plain, zip)) {
      List<BadLine> bad = new ArrayList<>();
      Gazetteer gazetteer = Gazetteer.geoNames(bad::add, file);
      GazetteerEntry diboli = gazetteer.find("Diboli").get(0);
      assertThat(diboli.id()).isEqualTo("geonames:1");
      assertThat(diboli.country()).isEqualTo("ML");
      assertThat(diboli.admin1()).isEqualTo("Kayes");
      assertThat(diboli.kind()).isEqualTo(PlaceKind.VILLAGE);
      assertThat(diboli.population()).isNull();
      assertThat(gazetteer.find("dibboli")).hasSize(1);
      assertThat(gazetteer.find("Sandare").get(0).name()).isEqualTo("Sandaré");
      assertThat(gazetteer.find("Kayes")).hasSize(2);
      assertThat(bad).extracting(BadLine::line).containsExactly(3L, 5L);
      assertThat(bad.get(0).toString()).contains("ML.txt:3: ");
    }
  }

  @Test
  void moreNamesComeFromTheFileOfAlternateNames() throws IOException {
    Path plain = Files.writeString(folder.resolve("ML.txt"), GEONAMES);
    Path names =
        Files.writeString(
            folder.resolve("alternateNamesV2.txt"),
            "1\t1\tfr\tDiboly\n2\t1\tlink\thttps://example.org/x\n3\t99\ten\tElse\nbad\n");
    List<BadLine> bad = new ArrayList<>();
    Gazetteer gazetteer = Gazetteer.geoNames(bad::add, names, plain);
    assertThat(gazetteer.find("Diboly").get(0).id()).isEqualTo("geonames:1");
    assertThat(gazetteer.find("Else")).isEmpty();
    assertThat(bad).extracting(BadLine::line).contains(4L);
  }

  @Test
  void aHundredThousandRowsTakeNoMoreThanIsTold() throws IOException {
    StringBuilder rows = new StringBuilder();
    for (int i = 1; i <= 100_000; i++) {
      rows.append(row(i, "Borovo " + i, "", 14 + i % 9, 11, "P", "PPL", "03", "", i));
    }
    Path file = Files.writeString(folder.resolve("XX.txt"), rows);
    Gazetteer gazetteer = Gazetteer.geoNames(file);
    assertThat(gazetteer.find("Borovo 99999")).hasSize(1);
  }

  @Test
  void whatDoesNotFitIsToldBeforeItIsRead() throws IOException {
    Path file = folder.resolve("allCountries.txt");
    try (java.io.RandomAccessFile sparse = new java.io.RandomAccessFile(file.toFile(), "rw")) {
      sparse.setLength(1L << 40);
    }
    assertThatThrownBy(() -> Gazetteer.geoNames(file))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("MB of heap")
        .hasMessageContaining("-Xmx");
  }

  @Test
  void ownTablesAreReadAndBadLinesTold() throws IOException {
    Path file =
        Files.writeString(
            folder.resolve("own.tsv"),
            """
            name\tlat\tlon\tkind\tcountry\tadmin1\tpopulation\tnames
            # a remark
            Camp Alpha\t14.5\t-11.5\tSITE\tML\tKayes\t\tAlpha Base|Base Alpha
            Broken\tnorth\t-11.5\tSITE\tML
            Wrong\t1\t2\tPALACE\tML
            \t1\t2
            Little\t1.5\t2.5
            """);
    List<BadLine> bad = new ArrayList<>();
    Gazetteer own = Gazetteer.tsv(file, bad::add);
    assertThat(own.find("alpha base").get(0).admin1()).isEqualTo("Kayes");
    assertThat(own.find("Little").get(0).country()).isNull();
    assertThat(bad).extracting(BadLine::line).containsExactly(4L, 5L, 6L);
  }

  @Test
  void theFormOfAFileIsToldByWhatItHolds() throws IOException {
    Path rows = Files.writeString(folder.resolve("mali.tsv"), GEONAMES);
    assertThat(Gazetteer.file(rows, b -> {}).find("Diboli").get(0).id()).isEqualTo("geonames:1");
    Path table = Files.writeString(folder.resolve("own.txt"), "name\tlat\tlon\nAlpha\t1\t2\n");
    assertThat(Gazetteer.file(table, b -> {}).find("Alpha")).hasSize(1);
    Path headed =
        Files.writeString(
            folder.resolve("headed.tsv"),
            "geonameid\tname\talternatenames\tlatitude\tlongitude\tcountry code\n"
                + "7\tBeta\tBeth,Bet\t1\t2\tML\n");
    assertThat(Gazetteer.file(headed, b -> {}).find("Bet").get(0).country()).isEqualTo("ML");
  }

  @Test
  void headerMustNameWhatIsNeeded() throws IOException {
    Path file = Files.writeString(folder.resolve("own.tsv"), "name\tcountry\nA\tML\n");
    assertThatThrownBy(() -> Gazetteer.tsv(file, b -> {}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("own.tsv:1")
        .hasMessageContaining("lat");
  }

  @Test
  void upperLayersComeFirstAndHideTheSamePlace() throws IOException {
    Path plain = Files.writeString(folder.resolve("ML.txt"), GEONAMES);
    Gazetteer both = Gazetteer.layered(Gazetteer.geoNames(b -> {}, plain), Gazetteer.world());
    assertThat(both.find("Diboli")).hasSize(1);
    assertThat(both.find("Paris").get(0).country()).isEqualTo("FR");
    assertThat(both.find("Kayes").stream().filter(e -> e.kind() == PlaceKind.TOWN))
        .extracting(GazetteerEntry::id)
        .startsWith("geonames:3");
    String[] words = {"in", "diboli", "today"};
    assertThat(both.longest(i -> i < 3 ? words[i] : "", 1, 3)).isEqualTo(2);
  }

  private static String row(
      int id,
      String name,
      String names,
      double lat,
      double lon,
      String featureClass,
      String code,
      String a1,
      String a2,
      long people) {
    return String.join(
            "\t",
            String.valueOf(id),
            name,
            name,
            names,
            String.valueOf(lat),
            String.valueOf(lon),
            featureClass,
            code,
            "ML",
            "",
            a1,
            a2,
            "",
            "",
            String.valueOf(people),
            "",
            "",
            "Africa/Bamako",
            "2024-01-01")
        + "\n";
  }
}
