package org.variorum.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class PublicationDayTest {

  private final List<InputProblem> problems = new ArrayList<>();

  @ParameterizedTest
  @ValueSource(
      strings = {
        "2024-03-05",
        " 2024-03-05 ",
        "2024-03-05T23:59:59Z",
        "2024-03-05T00:10:00.123+14:00",
        "2024-03-05 10:00",
        "20240305",
        "2024/3/5",
        "5 March 2024",
        "5 Mar 2024",
        "Tue, 5 Mar 2024 09:00:00 GMT",
        "Tuesday, 5 March 2024",
        "Tuesday, March 5, 2024, 10:15 am",
        "March 5, 2024",
        "MARCH 5, 2024",
        "Mar. 5, 2024",
        "mar 5 2024"
      })
  void isReadInTheFormsOfEditorsAndFeeds(String written) {
    assertThat(parse(written)).isEqualTo(LocalDate.of(2024, 3, 5));
    assertThat(problems).isEmpty();
  }

  @Test
  void septemberHasTwoShortForms() {
    assertThat(parse("Sept. 5, 2024")).isEqualTo(parse("Sep 5, 2024")).isNotNull();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Mar 5",
        "2024-02-30",
        "05/03/2024",
        "2024",
        "1709625600",
        "2024-03-05x",
        "Monday, 5 March 2024",
        "soon"
      })
  void isNeverGuessed(String written) {
    assertThat(parse(written)).isNull();
    assertThat(problems)
        .extracting(InputProblem::kind)
        .containsExactly(InputProblem.Kind.BROKEN_VALUE);
  }

  @Test
  void isTheSameInTurkey() {
    Locale before = Locale.getDefault();
    Locale.setDefault(Locale.forLanguageTag("tr-TR"));
    try {
      assertThat(parse("FRI, 12 JUL 2024")).isEqualTo(LocalDate.of(2024, 7, 12));
    } finally {
      Locale.setDefault(before);
    }
  }

  private LocalDate parse(String written) {
    return PublicationDay.parse(written, "publishedAt", new InputIssues("test", problems::add));
  }
}
