package org.variorum.extract.amount;

import java.util.List;
import org.variorum.document.Sequence;

/** The ways in which a count is written, the most specific first. */
final class AmountRules {

  static final List<AmountRule> IN_ORDER =
      Sequence.of(
          new AmountRule(
              "<number> times as many",
              List.of(
                  "It killed [12] and hurt [twice as many] => 12, 24",
                  "It killed [12] and hurt [at least three times that number] => 12, 36.."),
              List.of("It hurt twice as many.", "Rain fell twice as often as 12 years ago."),
              Multiples::read),
          new AmountRule(
              "all but <number>",
              List.of(
                  "[All but two] were freed => 2 ALL_BUT",
                  "[all except three] of the crew => 3 ALL_BUT"),
              List.of("All were freed."),
              Forms::allBut),
          new AmountRule(
              "<number> of them",
              List.of(
                  "12 guards, [five] of whom died => 5 PART",
                  "[at least two] of the soldiers => 2.. PART",
                  "[one] of them died => 1 PART"),
              List.of("It is one of the worst attacks.", "Dozens of the men left."),
              Forms::part),
          new AmountRule(
              "another <number>",
              List.of(
                  "[another five] died => 5 ADDITIONAL",
                  "[a further 12] were hurt => 12 ADDITIONAL",
                  "[an additional three] people => 3 ADDITIONAL",
                  "[another 30 or more] fled => 30.. ADDITIONAL",
                  "[the other two] died => 2 ADDITIONAL"),
              List.of("Another man came."),
              Forms::additional),
          new AmountRule(
              "<number> more",
              List.of(
                  "[five more] soldiers => 5 ADDITIONAL",
                  "[at least two other] men => 2.. ADDITIONAL",
                  "[12] others were hurt => 12 ADDITIONAL"),
              List.of("It took two more days."),
              Forms::more),
          new AmountRule(
              "<number>, and possibly <number>",
              List.of(
                  "[at least 12, and possibly as many as 20,] men => 12..20",
                  "[six, possibly seven,] men => 6..7",
                  "[three or maybe four] men => 3..4",
                  "[at least 30 and perhaps more than 40] men => 30.."),
              List.of("It took 12 days, and possibly 20."),
              Doubted::read),
          new AmountRule(
              "<number> or more",
              List.of(
                  "[80 or more] men => 80..",
                  "[30-plus] men => 30..",
                  "[Some 30 or more] men => 30..",
                  "[30 at least] died => 30..",
                  "[100 or so] men => 90..110",
                  "[two dozen or more] men => 24..",
                  "[20 or fewer] men => 0..20"),
              List.of("It is 30 or more kilometres away."),
              Forms::hedgedBehind),
          new AmountRule(
              "at least <number>",
              List.of(
                  "[at least 30] soldiers => 30..",
                  "[over 80] men => 81..",
                  "[more than a dozen] men => 13..",
                  "[up to 20] men => 0..20",
                  "The toll has gone up to [20] => 20",
                  "[nearly 50] men => 45..50",
                  "[at least some 30] men => 30..",
                  "[between 6 and 8] men => 6..8",
                  "[a total of 12] men => 12"),
              List.of("It lies over 30 km away.", "At least they tried."),
              (s, at) -> {
                Reading hedged = Forms.hedged(s, at);
                return hedged == null ? Forms.between(s, at) : hedged;
              }),
          new AmountRule(
              "<number> to <number>",
              List.of(
                  "[6 to 8] men => 6..8",
                  "[10-15] men => 10..15",
                  "[six or seven] men => 6..7",
                  "[two or three dozen] men => 24..36"),
              List.of("The war of 1990-1995 is over.", "They won 3-2."),
              Forms::range),
          new AmountRule(
              "dozens",
              List.of(
                  "[dozens] of men => 24..99",
                  "[tens of thousands] fled => 20000..99999",
                  "[a handful] of men => 3..9",
                  "[several] posts => 3..9",
                  "[a couple] of men => 2..3"),
              List.of("It lasted several days.", "They drove hundreds of miles."),
              Forms::vague),
          new AmountRule(
              "<number>",
              List.of(
                  "[30] soldiers => 30",
                  "[1,200] people => 1200",
                  "[twenty-five] men => 25",
                  "[thirtythree] men => 33",
                  "[two hundred and four] men => 204",
                  "[half a dozen] men => 6",
                  "[1.5 million] people => 1500000",
                  "[one] soldier => 1"),
              List.of("He was 3rd.", "It is 7.62mm.", "She came in 1998.", "He has one's doubts."),
              Forms::number),
          new AmountRule(
              "no <people>",
              List.of(
                  "[no] soldiers died => 0",
                  "[none] died => 0",
                  "[nobody] was hurt => 0",
                  "[no one] was hurt => 0"),
              List.of("There were no details.", "It is no longer so."),
              Forms::none));

  private AmountRules() {}
}
