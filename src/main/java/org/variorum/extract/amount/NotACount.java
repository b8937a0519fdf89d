package org.variorum.extract.amount;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;

/**
 * One reason why a number is no count.
 *
 * @param name in a reporter's words
 * @param says whether it holds of a number
 * @param examples sentences in which no number is a count
 * @param counterexamples sentences that look alike and do count, the count in brackets
 */
record NotACount(
    String name,
    BiPredicate<Sentence, Reading> says,
    List<String> examples,
    List<String> counterexamples) {

  private static final WordSet BOUNDING = WordSet.of("under", "over", "below", "above");

  static final List<NotACount> ALL =
      Sequence.of(
          new NotACount(
              "a word of measure, time or money behind it",
              (s, r) ->
                  MeasureWords.after(s, r.to()) != null
                      && !(s.is(r.to(), "second")
                          && r.count().figure() != null
                          && r.to() + 1 < s.size()
                          && s.is(r.to() + 1, "-")),
              List.of(
                  "It lies 30 kilometres east.",
                  "It lasted several hours.",
                  "They paid $2 million.",
                  "On 14 March he left.",
                  "It fell 12 percent.",
                  "They left for two more days."),
              List.of("[30] kidnapped men => 30", "[several] hooded men => 3..9")),
          new NotACount(
              "a price, month, age or label before it",
              (s, r) -> CalendarNumbers.labelled(s, r.core()),
              List.of(
                  "The sum of € 500 was paid.",
                  "It began on March 14.",
                  "See page 3.",
                  "He is held in Camp 7.",
                  "The boys were aged 12 and 14."),
              List.of(
                  "In March [30] people died => 30",
                  "On March 14, [15] people died => 15",
                  "At the camp [30] men stood => 30")),
          new NotACount(
              "a day beside another of the same month",
              (s, r) -> CalendarNumbers.dayList(s, r),
              List.of("It happened on 14 and 15 March.", "Between March 14 and 16 he hid."),
              List.of("On 15 March [14] men and [12] women died => 14, 12")),
          new NotACount(
              "a year",
              (s, r) -> CalendarNumbers.year(s, r),
              List.of(
                  "In 2015 militants came.",
                  "The 1998 bombing is recalled.",
                  "It ran from 1990 to 1995."),
              List.of(
                  "They killed [2000] people => 2000",
                  "[1,998] people fled => 1998",
                  "[More than 2000] fled => 2001..")),
          new NotACount(
              "a year in two digits or a time in four",
              (s, r) ->
                  CalendarNumbers.shortYear(s, r)
                      || s.norm(r.core()).length() > 1
                          && s.norm(r.core()).charAt(0) == '0'
                          && s.norm(r.core()).indexOf('.') < 0,
              List.of("Lima, 28 Apr 89 it was.", "At 0300 it began."),
              List.of("On 15 March [14] men died => 14")),
          new NotACount(
              "\"many\" that compares or asks",
              (s, r) ->
                  s.is(r.core(), "many")
                      && Set.of("so", "how", "too", "as", "not", "that")
                          .contains(s.norm(r.core() - 1)),
              List.of("How many died?", "There are so many crimes."),
              List.of("[Many] people died => 3..")),
          new NotACount(
              "a couple that is two people together",
              (s, r) -> s.is(r.to() - 1, "couple") && !s.is(r.to(), "of"),
              List.of("The gunman shot a couple in a car."),
              List.of("[a couple] of men died => 2..3")),
          new NotACount(
              "an age in commas or brackets",
              (s, r) -> Ages.ageAside(s, r) || Ages.agesAside(s, r),
              List.of(
                  "Ahmed Diallo, 12, was there.",
                  "Fatima (34) was there.",
                  "The men, 30 and 42, were there."),
              List.of("They killed [12], [five] women and a boy => 12, 5")),
          new NotACount(
              "an age limit",
              (s, r) ->
                  Neighbours.AGE_GROUP.has(s.norm(r.from() - 1)) && BOUNDING.has(s.lexeme(r.from()))
                      || s.is(r.from(), "under") && "18".equals(s.norm(r.core())),
              List.of("Children under five were spared."),
              List.of("[Under 20] hostages remained => 0..19")),
          new NotACount(
              "part of a longer token or name",
              (s, r) -> PartOfAName.glued(s, r),
              List.of(
                  "They had AK-47 rifles.",
                  "A 30-member team came.",
                  "It was 10:30.",
                  "Call 555-1234 now.",
                  "He is a 12-year-old boy.",
                  "It ended 3-2."),
              List.of("[10-15] men came => 10..15", "[30-plus] men came => 30..")),
          new NotACount(
              "a game's score",
              (s, r) ->
                  r.count().operator() == Count.Operator.BETWEEN
                      && (Neighbours.GAME.has(s.norm(r.from() - 1))
                          || Neighbours.GAME.has(s.norm(r.to()))),
              List.of("The team won 2-3."),
              List.of("They lost when [2-3] men died => 2..3")),
          new NotACount(
              "an ordinal or a fraction in words",
              (s, r) -> PartOfAName.ordinal(s, r),
              List.of(
                  "It was the twenty-first attack.", "Some two thirds fled.", "Two-thirds fled."),
              List.of("[twenty-two] men came => 22")),
          new NotACount(
              "a house number",
              (s, r) -> PartOfAName.house(s, r),
              List.of("He lived at 12 Main Street."),
              List.of("[12] People on Main Street Killed => 12")),
          new NotACount(
              "a military unit's number",
              (s, r) ->
                  r.to() < s.size()
                      && Neighbours.UNIT.has(s.norm(r.to()))
                      && s.token(r.to()).capitalized()
                      && r.count().operator() == Count.Operator.EXACT,
              List.of("The 5 Brigade moved in."),
              List.of("[Five] battalions moved in => 5")),
          new NotACount(
              "a ratio",
              (s, r) -> PartOfAWhole.ratio(s, r),
              List.of("One in five fled."),
              List.of(
                  "[Two] in Kayes and [three] in Niono => 2, 3",
                  "They wounded [12] in [two] raids => 12, 2")),
          new NotACount(
              "a telephone number or a long number without separators",
              (s, r) ->
                  r.to() == r.core() + 3
                          && s.is(r.core() + 1, "-")
                          && s.norm(r.core() + 2).length() == 4
                          && s.norm(r.core()).length() == 3
                      || s.norm(r.core()).length() >= 7
                          && s.norm(r.core()).indexOf(',') < 0
                          && s.token(r.core()).numeric(),
              List.of("Call 5551234567 now.", "Call 555-0199 now."),
              List.of("[1,200,300] people fled => 1200300")),
          new NotACount(
              "\"one\" that stands for a thing or for anybody",
              (s, r) -> PartOfAWhole.pronoun(s, r),
              List.of(
                  "They fought one another.",
                  "This one was the worst.",
                  "It is one of the worst attacks.",
                  "One must wait."),
              List.of("[One] soldier died => 1", "[one] of the soldiers died => 1 PART")),
          new NotACount(
              "a list mark or page furniture",
              (s, r) ->
                  r.from() == 0
                      && r.to() == 1
                      && s.size() > 2
                      && (s.is(1, ".") || s.is(1, ")"))
                      && s.token(0).numeric(),
              List.of("1. The army came back."),
              List.of("[30] dead => 30")));

  NotACount {
    examples = Sequence.copyOf(examples);
    counterexamples = Sequence.copyOf(counterexamples);
  }

  /** The first reason why a number as read is no count, or null when it is one. */
  static @Nullable String why(Sentence sentence, Reading reading) {
    for (NotACount reason : ALL) {
      if (reason.says.test(sentence, reading)) {
        return reason.name;
      }
    }
    return null;
  }
}
