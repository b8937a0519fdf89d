package org.variorum.extract.date;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * The table of time expressions of the UCDP GED codebook 23.1, appendix 2, in sentences of our own;
 * where a row is not of that table, its comment says whose rule it is. The report is of Wednesday 2
 * July 2025.
 */
class CodebookDatesTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Two guards were shot today. | 2025-07-02",
        "A mine killed a driver yesterday. | 2025-07-01",
        "The post was overrun last Tuesday. | 2025-07-01 TUESDAY",
        "The market burned on 14 January. | 2025-01-14",
        "Shells fell on Monday night. | 2025-06-30 MONDAY NIGHT",
        "Gunmen came last night. | 2025-07-01 NIGHT",
        "A farmer was hurt the other day. | 2025-07-01",
        "Militiamen recently burned the village. | 2025-06-29..2025-07-01 FEW_DAYS",
        "The recent attacks left many homeless. | 2025-06-29..2025-07-01 FEW_DAYS",
        "Ten people died in the past few days. | 2025-06-29..2025-07-01 FEW_DAYS",
        "The convoy was hit around 2 July. | 2025-07-01..2025-07-03 FEW_DAYS",
        "Six people died over the weekend. | 2025-06-28..2025-06-29 FEW_DAYS",
        "Clashes broke out this week. | 2025-06-30..2025-07-02 FEW_DAYS",
        "They have fought since the beginning of the week. | 2025-06-30..2025-07-02 FEW_DAYS",
        "He vanished in the night between Sunday and Monday. | 2025-06-29..2025-06-30 FEW_DAYS NIGHT",
        "Nine died in the past 24 hours. | 2025-07-01..2025-07-02 FEW_DAYS",
        "Nine died in the past 48 hours. | 2025-06-30..2025-07-02 FEW_DAYS",
        // not in the codebook, which groups it with 48 hours; this is its arithmetic
        "Nine died in the past 72 hours. | 2025-06-29..2025-07-02 FEW_DAYS",
        "Nine died in the past two days. | 2025-06-30..2025-07-01 FEW_DAYS",
        "Shelling has gone on since Thursday. | 2025-06-26..2025-07-02 FEW_DAYS THURSDAY since",
        "Shelling has gone on since Sunday. | 2025-06-29..2025-07-02 FEW_DAYS SUNDAY since",
        "It was a five-day offensive. | 2025-06-28..2025-07-02 FEW_DAYS",
        "The bridge fell late last week. | 2025-06-27..2025-06-29 FEW_DAYS",
        "The bridge fell last week. | 2025-06-23..2025-06-29 WEEK",
        "Forty died in the past week. | 2025-06-26..2025-07-02 WEEK",
        "It began in the first week of August. | 2024-08-01..2024-08-07 WEEK",
        "It began in early March. | 2025-03-01..2025-03-10 MONTH",
        "It began at the beginning of March. | 2025-03-01..2025-03-10 MONTH",
        "It began in early July. | 2025-07-01..2025-07-02 MONTH",
        "It began in the middle of March. | 2025-03-10..2025-03-20 MONTH",
        "It began in late March. | 2025-03-15..2025-03-31 MONTH",
        "It began at the end of March. | 2025-03-15..2025-03-31 MONTH",
        "Raids grew in recent weeks. | 2025-06-11..2025-07-01 MONTH",
        "Raids grew over the past several weeks. | 2025-06-11..2025-07-01 MONTH",
        "He was hurt earlier this month. | 2025-07-01..2025-07-01 MONTH",
        "He was hurt last month. | 2025-06-01..2025-06-30 MONTH",
        "He was hurt a fortnight ago. | 2025-06-18..2025-07-01 MONTH",
        "War came in early 1999. | 1999-01-01..1999-04-30 YEAR",
        "War came in mid 1999. | 1999-05-01..1999-08-31 YEAR",
        "War came in late 1999. | 1999-09-01..1999-12-31 YEAR",
        // MUC-4: a weekday is on or before the day of the article
        "Rebels struck on Wednesday. | 2025-07-02 WEDNESDAY",
        "Rebels struck on Thursday. | 2025-06-26 THURSDAY",
        // said of another event of the text: that event's date, shifted
        "A post fell on 3 May 2025. A day prior, a bomb went off. | 2025-05-03; 2025-05-02",
        "A post fell on 3 May 2025; the previous day a bomb went off. | 2025-05-03; 2025-05-02",
        "A post fell on 3 May 2025. Two days later it was retaken. | 2025-05-03; 2025-05-05",
      })
  void readsTheExpression(String text, String expected) {
    assertThat(ReadDates.brief(text, ReadDates.PUBLISHED)).as(text).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Militants struck several posts on Tuesday morning. | ? TUESDAY MORNING",
        "A camp was raided on June 2nd. | --06-02",
        "A camp was raided on June 2nd, and a village just a day prior. | --06-02; --06-01",
        "On 31 December shots were heard; the following day two men lay dead. | --12-31; --01-01",
        "Two people died yesterday. | ?",
        "The junta came to power in 2020. A camp was raided on June 2nd. "
            + "| 2020-01-01..2020-12-31 YEAR; --06-02",
        "Raids grew in the past month. | ?",
      })
  void guessesNothingWithoutADayOfPublication(String text, String expected) {
    assertThat(ReadDates.brief(text, null)).as(text).isEqualTo(expected);
  }

  @ParameterizedTest
  @CsvSource({"2025-07-06, 2025-06-23..2025-06-29 WEEK", "2025-07-07, 2025-06-30..2025-07-06 WEEK"})
  void lastWeekIsTheWeekBefore(LocalDate published, String expected) {
    assertThat(ReadDates.brief("The bridge fell last week.", published)).isEqualTo(expected);
  }
}
