package org.variorum.extract.amount;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Document;
import org.variorum.extract.Mention;
import org.variorum.extract.Mentions;

class AmountExtractorTest {

  private static final Pattern BRACKETS = Pattern.compile("\\[([^\\]]+)\\]");
  private final AmountExtractor extractor = new AmountExtractor();

  static Stream<String> examples() {
    List<String> all = new ArrayList<>();
    for (AmountRule rule : AmountRules.IN_ORDER) {
      all.addAll(rule.examples());
    }
    NotACount.ALL.forEach(reason -> all.addAll(reason.counterexamples()));
    for (String table : List.of("number-words.tsv", "hedges.tsv", "vague-amounts.tsv")) {
      Tsv.load(table).rows().forEach(row -> all.add(row.get("example")));
    }
    Tsv.load("number-neighbours.tsv").rows().stream()
        .map(row -> row.get("example"))
        .filter(example -> example.contains(" => "))
        .forEach(all::add);
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("examples")
  void readsExactlyWhatStandsInBrackets(String example) {
    String[] sides = example.split(" => ");
    String text = sides[0].replace("[", "").replace("]", "");
    List<String> expected = new ArrayList<>();
    Matcher matcher = BRACKETS.matcher(sides[0]);
    String[] values = sides[1].split(", ");
    while (matcher.find()) {
      expected.add(
          matcher.group(1) + " = " + values[Math.min(expected.size(), values.length - 1)].strip());
    }
    List<String> read = new ArrayList<>();
    for (Mention<Count> mention : read(text)) {
      Count count = mention.value();
      String share = count.share() == Count.Share.WHOLE ? "" : " " + count.share();
      read.add(mention.span().in(text) + " = " + count.interval() + share);
    }
    if (sides[1].contains(" ") && !sides[1].contains(",")) {
      assertThat(read).contains(expected.get(0));
    } else {
      assertThat(read).isEqualTo(expected);
    }
  }

  static Stream<String> noCounts() {
    List<String> all = new ArrayList<>();
    NotACount.ALL.forEach(reason -> all.addAll(reason.examples()));
    Tsv.load("measure-words.tsv").rows().forEach(row -> all.add(row.get("example")));
    Tsv.load("number-neighbours.tsv").rows().stream()
        .map(row -> row.get("example"))
        .filter(example -> !example.contains(" => "))
        .forEach(all::add);
    return all.stream();
  }

  @ParameterizedTest
  @MethodSource("noCounts")
  void readsNoCountWhereThereIsNone(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void eachRuleFindsNothingInItsCounterexamples() {
    for (AmountRule rule : AmountRules.IN_ORDER) {
      for (String text : rule.counterexamples()) {
        Document document = Words.document(text);
        for (int i = 0; i < document.sentences().get(0).size(); i++) {
          assertThat(rule.match(document.sentences().get(0), i, new Mentions()))
              .as(rule.name() + ": " + text)
              .isNull();
        }
      }
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
      30 soldiers                        | 30       | EXACT
      thirty soldiers                    | 30       | EXACT
      Thirty-two soldiers                | 32       | EXACT
      one hundred and five people        | 105      | EXACT
      two thousand three hundred people  | 2300     | EXACT
      1,234,567 people                   | 1234567  | EXACT
      3 million people                   | 3000000  | EXACT
      a hundred people                   | 100      | EXACT
      a thousand people                  | 1000     | EXACT
      a dozen people                     | 12       | EXACT
      two dozen people                   | 24       | EXACT
      half a dozen people                | 6        | EXACT
      half a million people              | 500000   | EXACT
      at least a dozen people            | 12..     | AT_LEAST
      at least 30 soldiers               | 30..     | AT_LEAST
      At least one soldier               | 1..      | AT_LEAST
      no fewer than seven men            | 7..      | AT_LEAST
      not less than 15 men               | 15..     | AT_LEAST
      upwards of 200 men                 | 200..    | AT_LEAST
      a minimum of 40 men                | 40..     | AT_LEAST
      80 or more men                     | 80..     | AT_LEAST
      30-plus men                        | 30..     | AT_LEAST
      30 at least                        | 30..     | AT_LEAST
      at least two dozen men             | 24..     | AT_LEAST
      over 80 fighters                   | 81..     | MORE_THAN
      more than eighty fighters          | 81..     | MORE_THAN
      well over 1,000 people             | 1001..   | MORE_THAN
      more than two dozen people         | 25..     | MORE_THAN
      in excess of 60 people             | 61..     | MORE_THAN
      just over 100 people               | 101..110 | MORE_THAN
      up to 20 people                    | 0..20    | AT_MOST
      as many as 40 people               | 0..40    | AT_MOST
      at most five people                | 0..5     | AT_MOST
      no more than ten people            | 0..10    | AT_MOST
      20 or fewer people                 | 0..20    | AT_MOST
      a maximum of 12 people             | 0..12    | AT_MOST
      under 20 people                    | 0..19    | LESS_THAN
      fewer than 20 people               | 0..19    | LESS_THAN
      less than a hundred people         | 0..99    | LESS_THAN
      just under 50 people               | 45..49   | LESS_THAN
      about 100 people                   | 90..110  | ABOUT
      some 30 people                     | 27..33   | ABOUT
      around five people                 | 4..6     | ABOUT
      an estimated 2,000 people          | 1800..2200 | ABOUT
      roughly two dozen people           | 22..26   | ABOUT
      nearly 30 people                   | 27..30   | ABOUT
      almost 400 people                  | 360..400 | ABOUT
      close to 90 people                 | 81..90   | ABOUT
      100 or so people                   | 90..110  | ABOUT
      6 to 8 people                      | 6..8     | BETWEEN
      between 6 and 8 people             | 6..8     | BETWEEN
      between six and eight people       | 6..8     | BETWEEN
      10-15 people                       | 10..15   | BETWEEN
      six or seven people                | 6..7     | BETWEEN
      two to three dozen people          | 24..36   | BETWEEN
      some 20 to 30 people               | 18..33   | ABOUT
      at least 20 to 30 people           | 20..     | AT_LEAST
      dozens of people                   | 24..99   | VAGUE
      several dozen people               | 24..99   | VAGUE
      scores of people                   | 40..99   | VAGUE
      several people                     | 3..9     | VAGUE
      a handful of people                | 3..9     | VAGUE
      a few people                       | 3..9     | VAGUE
      a couple of people                 | 2..3     | VAGUE
      hundreds of people                 | 200..999 | VAGUE
      several hundred people             | 200..999 | VAGUE
      thousands of people                | 2000..9999 | VAGUE
      tens of thousands of people        | 20000..99999 | VAGUE
      hundreds of thousands of people    | 200000..999999 | VAGUE
      multiple barracks                  | 2..      | VAGUE
      many people                        | 3..      | VAGUE
      at least several people            | 3..      | AT_LEAST
      more than several hundred people   | 200..    | MORE_THAN
      no people                          | 0        | EXACT
      zero people                        | 0        | EXACT
      none of the people                 | 0        | EXACT
      """)
  void readsIntervalAndOperator(String phrase, String interval, Count.Operator operator) {
    List<Mention<Count>> read = read(phrase + " were hurt in the attack.");
    assertThat(read).hasSize(1);
    assertThat(read.get(0).value().interval()).isEqualTo(interval);
    assertThat(read.get(0).value().operator()).isEqualTo(operator);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "He was aged 12.",
        "The 12-year-old died.",
        "A man of 34 years died.",
        "Ahmed, 12, died.",
        "Ahmed (12) died.",
        "It began in 2014.",
        "The 2003 war began.",
        "It was the 3rd attack.",
        "They paid $50.",
        "They paid 30 dollars.",
        "It is 30 km away.",
        "It is 5-kilometre long.",
        "It lasted three days.",
        "A two-hour fight began.",
        "It was 8 a.m.",
        "The 3d Brigade came.",
        "The 5th Battalion came.",
        "A 122mm shell fell.",
        "A 7.62mm round fell.",
        "An AK-47 was found.",
        "An F-16 jet flew.",
        "A T-72 tank burned.",
        "A Boeing 737 burned.",
        "He lived at 221 Baker Street.",
        "Some 40 percent fled.",
        "Prices rose 5%.",
        "Call 555-0199.",
        "On March 14, he left.",
        "On 14 March, he left.",
        "They won 3-1.",
        "See page 7.",
        "It drew 12 comments.",
        "Dozens of kilometres away stood a post.",
        "Hundreds of miles away stood a post.",
        "Article 370 was dropped.",
        "It was the twenty-first attack.",
        "One in three fled.",
        "Two thirds of it burned.",
        "They fought one another.",
        "Tens of thousands of dollars were paid.",
        "Three times they tried.",
        "At 10:30 it began.",
        "He held No. 2 rank."
      })
  void skipsWhatIsNoCount(String text) {
    assertThat(read(text)).isEmpty();
  }

  @Test
  void readsSeveralCountsOfOneSentence() {
    String text =
        "12 people, including three children aged 4 and 6, died and another 30 were hurt, 5 of them badly, on June 5, 2012.";
    assertThat(read(text))
        .extracting(m -> m.value().interval() + " " + m.value().share())
        .containsExactly("12 WHOLE", "3 WHOLE", "30 ADDITIONAL", "5 PART");
  }

  @Test
  void keepsRunningTollsApart() {
    assertThat(read("The toll rose from 12 to 20 on Monday."))
        .extracting(m -> m.value().interval())
        .containsExactly("12", "20");
  }

  @Test
  void survivesEndlessFigures() {
    assertThat(read("9".repeat(10_000) + " killed " + "killed million ".repeat(1000))).isEmpty();
    read("hundred million billion ".repeat(2000));
    read("at least ".repeat(20_000) + "5");
  }

  private List<Mention<Count>> read(String text) {
    return extractor.extract(Words.document(text), new Mentions());
  }
}
