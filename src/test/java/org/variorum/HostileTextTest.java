package org.variorum;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.document.Report;
import org.variorum.document.Span;
import org.variorum.extract.Mention;
import org.variorum.incident.IncidentRecord;
import org.variorum.incident.ParsedReport;
import org.variorum.render.Json;

/**
 * Reading never fails because of the text: mixtures of what news is made of and what it never holds
 * are read, alike on every thread and in every locale.
 */
class HostileTextTest {

  private static final Variorum VARIORUM = Variorum.standard();
  private static final int SEEDS = 60;

  private static final List<String> PIECES =
      List.of(
          "killed ",
          "killing ",
          "and ",
          "of ",
          "who ",
          "that ",
          "whose ",
          "said ",
          "as ",
          "by ",
          ", ",
          "was ",
          "were ",
          "not ",
          "to ",
          "after ",
          "including ",
          "among ",
          "two of whom ",
          "accused of ",
          "gunmen ",
          "Gunmen ",
          "the army ",
          "Boko Haram ",
          "JNIM ",
          "villagers ",
          "Col. Ali Sow ",
          "12 ",
          "at least ",
          "dozens of ",
          "999999999999999999999 ",
          "1,2,3,4 ",
          "-5 ",
          "½ ",
          "٣ ",
          "Monday ",
          "32 June 2020 ",
          "the 31st of February ",
          "last week ",
          "2020-13-45 ",
          "Kano ",
          "near Gao ",
          "in the town of ",
          "KILLED ",
          "BOMB BLAST ",
          "İSTANBUL ",
          "ıraq ",
          "\"",
          "“",
          "”",
          "'",
          "’s ",
          "(",
          ")",
          "[",
          "]",
          "{",
          "<b>",
          "</",
          "&amp;",
          "&#0;",
          "&",
          "*",
          "__",
          ". ",
          "... ",
          "?! ",
          "; ",
          ": ",
          "--",
          "— ",
          "-",
          "/",
          "\n",
          "\n\n",
          "\r\n",
          "\t",
          "\u0000",
          "\u00ad",
          "\u200b",
          "\u202e",
          "\ufeff",
          "\ufffd",
          "\ud83d\udca5",
          "\ud83d",
          "\udca5",
          "e\u0301\u0301\u0301 ",
          "قتل ",
          "убиты ",
          "杀死",
          "ﬁre ",
          "Ｋｉｌｌｅｄ ",
          "http://x.y/z ",
          "a@b.c ");

  static List<Report> mixtures() {
    return IntStream.range(0, SEEDS).mapToObj(HostileTextTest::mixture).toList();
  }

  private static Report mixture(int seed) {
    Random random = new Random(seed);
    int pieces = 1 + random.nextInt(seed % 10 == 0 ? 4_000 : 150);
    String text =
        IntStream.range(0, pieces)
            .mapToObj(i -> PIECES.get(random.nextInt(PIECES.size())))
            .collect(Collectors.joining());
    return Report.of("seed " + seed, text);
  }

  @ParameterizedTest
  @MethodSource("mixtures")
  void anyMixtureIsReadAndEverySpanLiesInIt(Report report) {
    ParsedReport parsed = VARIORUM.parse(report);

    for (Mention<?> mention : parsed.mentions()) {
      Span span = mention.span();
      assertThat(span.begin()).as(report.id()).isBetween(0, span.end() - 1);
      assertThat(span.end()).as(report.id()).isLessThanOrEqualTo(report.text().length());
    }
    for (IncidentRecord incident : parsed.incidents()) {
      String json = Json.record(incident);
      assertThat(Json.record(Json.record(json))).as(report.id()).isEqualTo(json);
    }
  }

  @Test
  void sixtyFourThreadsReadAlike() throws InterruptedException, ExecutionException {
    List<Report> reports = mixtures();
    List<String> alone = reports.stream().map(HostileTextTest::written).toList();
    ExecutorService threads = Executors.newFixedThreadPool(64);
    try {
      List<Future<String>> beside = new ArrayList<>();
      for (int i = 0; i < 4 * SEEDS; i++) {
        Report report = reports.get(i % SEEDS);
        beside.add(threads.submit(() -> written(report)));
      }
      for (int i = 0; i < beside.size(); i++) {
        assertThat(beside.get(i).get()).isEqualTo(alone.get(i % SEEDS));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void turkishLettersOfTheDefaultLocaleChangeNothing() {
    List<String> before = mixtures().stream().map(HostileTextTest::written).toList();
    Locale usual = Locale.getDefault();
    try {
      Locale.setDefault(Locale.forLanguageTag("tr-TR"));
      assertThat(mixtures().stream().map(HostileTextTest::written)).isEqualTo(before);
    } finally {
      Locale.setDefault(usual);
    }
  }

  private static String written(Report report) {
    ParsedReport parsed = VARIORUM.parse(report);
    return Json.mentions(parsed)
        + parsed.incidents().stream().map(Json::record).collect(Collectors.joining("\n"));
  }

  /** Sentences of the kinds that once broke the reading. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "Some lodgers may have caught the rash in the hospital, Dr. Weber thinks, and at least three"
            + " were hospital cooks.",
        "Rebels took to the hospital in Ormolak 30 men whom they had wounded on Monday.",
        "The bomb that rebels planted",
        "Residents were told on Monday of an unexploded bomb",
        "One another killed was",
        "Two men were shot dead in Cali on Monday. The rebels said they had no",
        "A bomb at offices in San Isidro  northern Honduras",
        "clashes this month between suspected jihadists and breakaway forces  breakaway and army"
            + " sources said on Monday  The clashes involved jihadists"
      })
  void whatBrokeTheReadingOnceIsRead(String text) {
    Report report = Report.of("once", text);
    for (Mention<?> mention : VARIORUM.parse(report).mentions()) {
      assertThat(mention.span().end()).isLessThanOrEqualTo(text.length());
    }
  }
}
