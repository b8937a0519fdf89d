package org.variorum.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.List;
import java.util.Random;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.document.Document;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;

class DateExtractorTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "It came at 3 a.m. local time (0200 GMT) on Monday. | 2025-06-30 MONDAY NIGHT",
        "It came on Saturday, 28 June, at noon. | 2025-06-28 SATURDAY AFTERNOON",
        "It came early Sunday morning, June 29, 2025. | 2025-06-29 SUNDAY MORNING",
        "It came on the night of June 29-30. | 2025-06-29..2025-06-30 FEW_DAYS NIGHT",
        "It came on Tuesday night into Wednesday. | 2025-07-01..2025-07-02 FEW_DAYS NIGHT",
        "It went on from Friday night until Sunday morning. | 2025-06-27..2025-06-29 FEW_DAYS",
        "It went on from Monday to Wednesday. | 2025-06-30..2025-07-02 FEW_DAYS",
        "It came on the weekend of 28-29 June. | 2025-06-28..2025-06-29 FEW_DAYS",
        "It came on Tuesday of last week. | 2025-06-24 TUESDAY",
        "On June 2 rebels took the port, one day after 30 soldiers had died. | 2025-06-02; 2025-06-01",
        "It was the third such raid this month. | 2025-07-01..2025-07-31 MONTH over",
        "LIMA, 19 Jun 25 (EFE) -- Two men died yesterday. | 2025-06-19 reported; 2025-06-18",
        "The dead are to be buried on Thursday. | 2025-07-03 THURSDAY",
        "The men believed to be behind Tuesday's attack fled. | 2025-07-01 TUESDAY",
        "They came in early June, and to the next town a day prior. "
            + "| 2025-06-01..2025-06-10 MONTH; 2025-05-31..2025-06-09 MONTH",
        "They were there yesterday, 1 July, he said. | 2025-07-01",
        "It closed just before 11 p.m. Saturday. | 2025-06-28 SATURDAY NIGHT",
        "By the end of last year 300 had died. | 2024-09-01..2024-12-31 YEAR until",
        "It came in August and September 1914. "
            + "| 1914-08-01..1914-08-31 MONTH; 1914-09-01..1914-09-30 MONTH",
      })
  void joinsWhatBelongsTogether(String text, String expected) {
    assertThat(ReadDates.brief(text, ReadDates.PUBLISHED)).as(text).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "08/02/2016: A bomb went off. Another did on 25/02/2016. | 2016-02-08; 2016-02-25",
        "08/02/2016: A bomb went off. Another did on 02/25/2016. | 2016-08-02; 2016-02-25",
        "10/09/2017: They were taken. They were freed on October 12, 2017. | 2017-10-09; 2017-10-12",
        "10/09/2017: They were taken. They were freed on 12 October 2017. | 2017-09-10; 2017-10-12",
        "On Tuesday 08/02/2016 a bomb went off. | 2016-08-02 TUESDAY",
        "08/02/2016: A bomb went off. | 2016-02-08..2016-08-02 UNKNOWN",
        "08/02/2016: A man taken on 30 January was killed. "
            + "| 2016-02-08..2016-08-02 UNKNOWN; 2016-01-30",
      })
  void aReportShowsInWhichOrderItWritesDayAndMonth(String text, String expected) {
    assertThat(ReadDates.brief(text, null)).as(text).isEqualTo(expected);
  }

  @Test
  void aFullDatelineStandsInForTheDayOfPublication() {
    assertThat(ReadDates.brief("LIMA, 19 Jun 25 (EFE) -- Two men died yesterday.", null))
        .isEqualTo("2025-06-19 reported; 2025-06-18");
  }

  @Test
  void aBylineIsADateline() {
    assertThat(ReadDates.brief("Reuters Monday 3 Mar 2025 Two men died yesterday.", null))
        .isEqualTo("2025-03-03 MONDAY reported; 2025-03-02");
    assertThat(ReadDates.brief("Agence France-Presse, 3 March 2025. Two died.", null))
        .isEqualTo("2025-03-03 reported");
  }

  @Test
  void aDatelineSaysWhenTheWordsWereWritten() {
    String text = "LIMA, 19 Jun 25 (EFE) -- Two men died yesterday.";
    String written = "2025-06-19 reported; 2025-06-18";
    assertThat(ReadDates.brief(text, LocalDate.of(2025, 6, 9))).isEqualTo(written);
    assertThat(ReadDates.brief(text, LocalDate.of(2025, 6, 21))).isEqualTo(written);
    assertThat(ReadDates.brief(text, LocalDate.of(2025, 9, 1)))
        .isEqualTo("2025-06-19 reported; 2025-08-31");
  }

  @Test
  void aDatelineWithoutAYearIsOfTheDaysBeforePublication() {
    String text = "LIMA, June 19 (EFE) -- Two men died today.";
    assertThat(ReadDates.brief(text, LocalDate.of(1988, 6, 20))).contains("1988-06-19");
    assertThat(ReadDates.brief(text, LocalDate.of(1988, 6, 20))).doesNotContain("06-20");
    assertThat(ReadDates.brief(text, LocalDate.of(1988, 9, 1))).endsWith("1988-09-01");
  }

  @Test
  void aTextThatDatesItselfIsAHistory() {
    String history =
        "On 3 May 1911 the town fell. In June it was retaken. War ended on 9 October 1912. "
            + "The general died on 4 November 1912. The next day his house was burned.";
    assertThat(ReadDates.brief(history, ReadDates.PUBLISHED))
        .isEqualTo("1911-05-03; 1911-06-01..1911-06-30 MONTH; 1912-10-09; 1912-11-04; 1912-11-05");
  }

  @Test
  void newsOfThePastStaysNews() {
    String news =
        "Two men died on Sunday. They had fought since 2003 and were jailed in 2011. "
            + "A truce was signed on 4 June.";
    assertThat(ReadDates.brief(news, ReadDates.PUBLISHED))
        .startsWith("2025-06-29 SUNDAY;")
        .endsWith("; 2025-06-04");
  }

  @Test
  void anExpressionIsLaidOnAnotherEvent() {
    DateValue prior = ReadDates.of("A village was burned a day prior.", null).get(0).value();
    assertThat(prior.resolved()).isFalse();
    assertThat(prior.anchor()).isEqualTo(Anchor.EVENT);
    assertThat(prior.anchoredOn(DateValue.day(LocalDate.of(2025, 6, 2))).earliest())
        .isEqualTo("2025-06-01");
    DateValue undated = DateValue.UNKNOWN.withMonthDay(MonthDay.of(3, 1));
    assertThat(prior.anchoredOn(undated).monthDay()).isEqualTo(MonthDay.of(2, 28));
    DateValue early = ReadDates.of("It fell in early June.", ReadDates.PUBLISHED).get(0).value();
    assertThat(ReadDates.brief(prior.anchoredOn(early))).isEqualTo("2025-05-31..2025-06-09 MONTH");
  }

  @Test
  void aDayOfPublicationFoundLaterIsEnough() {
    DateValue tuesday = ReadDates.of("It came on Tuesday morning.", null).get(0).value();
    Expression words = tuesday.words();
    assertThat(words).isNotNull();
    DateValue laid =
        words == null ? tuesday : words.resolve(Anchors.NONE.withPublication(ReadDates.PUBLISHED));
    assertThat(ReadDates.brief(laid)).isEqualTo("2025-07-01 TUESDAY MORNING");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "May ",
        "the ",
        "1 ",
        "1/",
        "2011-",
        "on 3 May and ",
        "a day before ",
        "Monday to ",
        "the night of ",
        "early late ",
        "9999999999 ",
        "since until by ",
        "Jan. ",
        "\ud83d\udca5 2 June ",
        "\u202e\u0645\u0627 "
      })
  void hostileTextIsReadInTime(String piece) {
    String text = piece.repeat(100_000 / piece.length());
    Assertions.assertTimeoutPreemptively(
        Duration.ofSeconds(20), () -> inBounds(text, ReadDates.PUBLISHED));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
  void anyWordsInAnyOrderStayInBounds(long seed) {
    Random random = new Random(seed);
    List<String> words =
        List.of(
            "on",
            "the",
            "3",
            "May",
            "2011",
            "day",
            "before",
            "last",
            "week",
            "Monday",
            "night",
            "of",
            "early",
            "29",
            "February",
            "since",
            "to",
            "and",
            ",",
            "(",
            ")",
            "a",
            "two",
            "years",
            "ago",
            "later",
            "same",
            "9999",
            "1000",
            "century",
            "31",
            "first",
            "end",
            "this",
            "Christmas",
            "0530",
            "GMT",
            "-",
            "00",
            "BC");
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < 3000; i++) {
      text.append(words.get(random.nextInt(words.size()))).append(i % 29 == 0 ? ". " : " ");
    }
    inBounds(text.toString(), random.nextBoolean() ? LocalDate.of(2, 1, 1) : ReadDates.PUBLISHED);
    inBounds(text.toString(), null);
  }

  private static void inBounds(String text, @Nullable LocalDate published) {
    Document document = ReadDates.document(text, published);
    int behind = 0;
    for (Mention<DateValue> mention : new DateExtractor().extract(document, new Mentions())) {
      assertThat(mention.span().begin()).isGreaterThanOrEqualTo(behind);
      behind = mention.span().end();
      assertThat(behind).isLessThanOrEqualTo(text.length());
    }
  }
}
