package org.variorum.extract.amount;

import java.util.List;
import java.util.Set;
import java.util.function.BiPredicate;
import org.jspecify.annotations.Nullable;
import org.variorum.document.Sentence;
import org.variorum.document.Token;

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

  private static final Set<String> LIST_JOINTS = Set.of("and", "-", "to", "or", "&");
  private static final Set<String> YEAR_LEADS =
      Set.of(
          "in", "since", "by", "of", "during", "until", "till", "from", "late", "early", "mid",
          "before", "after", "the", "a", "this", "that", "'s", "its", "their", "his", "between",
          "and", "to", "-", "(");
  private static final Set<String> PEOPLE =
      Set.of(
          "people",
          "persons",
          "men",
          "women",
          "children",
          "civilians",
          "soldiers",
          "troops",
          "fighters",
          "militants",
          "rebels",
          "refugees",
          "migrants",
          "prisoners",
          "victims",
          "families",
          "others",
          "dead",
          "killed",
          "wounded",
          "injured",
          "displaced",
          "police",
          "villagers",
          "protesters",
          "workers");
  private static final Set<String> UNDER_AGE_LEADS =
      Set.of(
          "children",
          "people",
          "those",
          "boys",
          "girls",
          "adults",
          "anyone",
          "youths",
          "kids",
          "men",
          "women",
          "aged");
  private static final Set<String> ROAD =
      Set.of(
          "street",
          "st",
          "st.",
          "road",
          "rd",
          "rd.",
          "avenue",
          "ave",
          "ave.",
          "lane",
          "drive",
          "boulevard",
          "square",
          "way");
  private static final Set<String> UNITS =
      Set.of(
          "brigade",
          "battalion",
          "regiment",
          "division",
          "corps",
          "squadron",
          "company",
          "commando",
          "commandos",
          "wing",
          "fleet");
  private static final Set<String> GAMES =
      Set.of(
          "won",
          "win",
          "lost",
          "beat",
          "beating",
          "defeated",
          "drew",
          "draw",
          "led",
          "victory",
          "score",
          "scored",
          "loss");
  private static final Set<String> FRACTIONS =
      Set.of("half", "halves", "quarter", "quarters", "third", "thirds", "fifth", "fifths");
  private static final Set<String> SIX_FOLD =
      Set.of("first", "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth");
  private static final Set<String> ONE_ALONE =
      Set.of(
          "another", "should", "must", "can", "cannot", "could", "would", "might", "'s", "by",
          "hopes", "thing", "way", "reason", "side");
  private static final Set<String> ONE_BEFORE =
      Set.of(
          "the", "this", "that", "each", "every", "any", "which", "a", "an", "only", "no",
          "another", "such", "last", "first", "new", "day");

  static final List<NotACount> ALL =
      List.of(
          new NotACount(
              "a word of measure, time or money behind it",
              (s, r) ->
                  MeasureWords.after(s, r.to()) != null
                      && !(s.norm(r.to()).equals("second")
                          && r.count().figure() != null
                          && r.to() + 1 < s.size()
                          && s.norm(r.to() + 1).equals("-")),
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
              (s, r) -> labelled(s, r.core()),
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
              (s, r) -> dayList(s, r),
              List.of("It happened on 14 and 15 March.", "Between March 14 and 16 he hid."),
              List.of("On 15 March [14] men and [12] women died => 14, 12")),
          new NotACount(
              "a year",
              (s, r) -> year(s, r),
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
                  shortYear(s, r)
                      || s.norm(r.core()).length() > 1
                          && s.norm(r.core()).charAt(0) == '0'
                          && s.norm(r.core()).indexOf('.') < 0,
              List.of("Lima, 28 Apr 89 it was.", "At 0300 it began."),
              List.of("On 15 March [14] men died => 14")),
          new NotACount(
              "\"many\" that compares or asks",
              (s, r) ->
                  s.norm(r.core()).equals("many")
                      && Set.of("so", "how", "too", "as", "not", "that")
                          .contains(s.norm(r.core() - 1)),
              List.of("How many died?", "There are so many crimes."),
              List.of("[Many] people died => 3..")),
          new NotACount(
              "a couple that is two people together",
              (s, r) -> s.norm(r.to() - 1).equals("couple") && !s.norm(r.to()).equals("of"),
              List.of("The gunman shot a couple in a car."),
              List.of("[a couple] of men died => 2..3")),
          new NotACount(
              "an age in commas or brackets",
              (s, r) -> ageAside(s, r),
              List.of("Ahmed Diallo, 12, was there.", "Fatima (34) was there."),
              List.of("They killed [12], [five] women and a boy => 12, 5")),
          new NotACount(
              "an age limit",
              (s, r) ->
                  UNDER_AGE_LEADS.contains(s.norm(r.from() - 1))
                          && Set.of("under", "over", "below", "above").contains(s.norm(r.from()))
                      || s.norm(r.from()).equals("under") && "18".equals(s.norm(r.core())),
              List.of("Children under five were spared."),
              List.of("[Under 20] hostages remained => 0..19")),
          new NotACount(
              "part of a longer token or name",
              (s, r) -> glued(s, r),
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
                      && (GAMES.contains(s.norm(r.from() - 1)) || GAMES.contains(s.norm(r.to()))),
              List.of("The team won 2-3."),
              List.of("They lost when [2-3] men died => 2..3")),
          new NotACount(
              "an ordinal or a fraction in words",
              (s, r) -> ordinal(s, r),
              List.of(
                  "It was the twenty-first attack.", "Some two thirds fled.", "Two-thirds fled."),
              List.of("[twenty-two] men came => 22")),
          new NotACount(
              "a house number",
              (s, r) -> house(s, r),
              List.of("He lived at 12 Main Street."),
              List.of("[12] People on Main Street Killed => 12")),
          new NotACount(
              "a military unit's number",
              (s, r) ->
                  r.to() < s.size()
                      && UNITS.contains(s.norm(r.to()))
                      && s.token(r.to()).capitalized()
                      && r.count().operator() == Count.Operator.EXACT,
              List.of("The 5 Brigade moved in."),
              List.of("[Five] battalions moved in => 5")),
          new NotACount(
              "a ratio",
              (s, r) -> ratio(s, r),
              List.of("One in five fled."),
              List.of(
                  "[Two] in Kayes and [three] in Niono => 2, 3",
                  "They wounded [12] in [two] raids => 12, 2")),
          new NotACount(
              "a telephone number or a long number without separators",
              (s, r) ->
                  r.to() == r.core() + 3
                          && s.norm(r.core() + 1).equals("-")
                          && s.norm(r.core() + 2).length() == 4
                          && s.norm(r.core()).length() == 3
                      || s.norm(r.core()).length() >= 7
                          && s.norm(r.core()).indexOf(',') < 0
                          && s.token(r.core()).numeric(),
              List.of("Call 5551234567 now.", "Call 555-0199 now."),
              List.of("[1,200,300] people fled => 1200300")),
          new NotACount(
              "\"one\" that stands for a thing or for anybody",
              (s, r) -> pronoun(s, r),
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
                      && (s.norm(1).equals(".") || s.norm(1).equals(")"))
                      && s.token(0).numeric(),
              List.of("1. The army came back."),
              List.of("[30] dead => 30")));

  NotACount {
    examples = List.copyOf(examples);
    counterexamples = List.copyOf(counterexamples);
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

  private static boolean labelled(Sentence s, int core) {
    if (s.norm(core - 1).equals("#")) {
      return true;
    }
    MeasureWords.Kind before = MeasureWords.before(s, core - 1);
    if (before == MeasureWords.Kind.MONTH) {
      return s.token(core).numeric()
          && Figures.value(s.norm(core)) <= 31
          && !(s.norm(core - 2).equals("in") && PEOPLE.contains(s.norm(core + 1)))
          && !(Figures.value(s.norm(core - 2)) >= 1 && Figures.value(s.norm(core - 2)) <= 31);
    }
    return before != null || listedAge(s, core);
  }

  /** {@code aged 3, 5 and 9}: back over numbers and what joins them. */
  private static boolean listedAge(Sentence s, int core) {
    int at = core - 1;
    while (at > 0
        && (LIST_JOINTS.contains(s.norm(at))
            || s.norm(at).equals(",")
            || s.norm(at).equals("between")
            || Figures.value(s.norm(at)) >= 0)) {
      at--;
    }
    return at >= 0 && at < core - 1 && MeasureWords.before(s, at) == MeasureWords.Kind.AGE;
  }

  private static boolean dayList(Sentence s, Reading r) {
    if (!s.token(r.core()).numeric() || Figures.value(s.norm(r.core())) > 31) {
      return false;
    }
    int back = r.core() - 1;
    boolean behind =
        back > 1
            && LIST_JOINTS.contains(s.norm(back))
            && Figures.value(s.norm(back - 1)) >= 0
            && Figures.value(s.norm(back - 1)) <= 31
            && MeasureWords.before(s, back - 2) == MeasureWords.Kind.MONTH;
    int on = r.to();
    boolean ahead =
        LIST_JOINTS.contains(s.norm(on))
            && Figures.value(s.norm(on + 1)) >= 0
            && Figures.value(s.norm(on + 1)) <= 31
            && MeasureWords.after(s, on + 2) == MeasureWords.Kind.MONTH
            && !s.norm(on + 2).equals("of");
    return behind || ahead;
  }

  private static boolean year(Sentence s, Reading r) {
    Token token = s.token(r.core());
    double value = token.numeric() && token.text().length() == 4 ? Figures.value(token.norm()) : -1;
    if (value < 1400 || value > 2100) {
      return false;
    }
    boolean range = r.to() > r.core() + 1;
    boolean hedged = r.from() < r.core() && !s.norm(r.from()).equals("between");
    boolean lead = YEAR_LEADS.contains(s.norm(r.from() - 1));
    return range && !PEOPLE.contains(s.norm(r.to()))
        || (hedged
            ? s.norm(r.from() - 1).equals("in") || s.norm(r.from() - 1).equals("since")
            : lead || !PEOPLE.contains(s.norm(r.to())));
  }

  private static boolean shortYear(Sentence s, Reading r) {
    return s.token(r.core()).numeric()
        && s.norm(r.core()).length() == 2
        && MeasureWords.before(s, r.core() - 1) == MeasureWords.Kind.MONTH
        && Figures.value(s.norm(r.core() - 2)) >= 1
        && Figures.value(s.norm(r.core() - 2)) <= 31
        && !PEOPLE.contains(s.norm(r.to()))
        && Figures.value(s.norm(r.core())) > 31;
  }

  private static boolean ageAside(Sentence s, Reading r) {
    if (r.to() != r.core() + 1
        || r.from() != r.core()
        || !s.token(r.core()).numeric()
        || Figures.value(s.norm(r.core())) > 115) {
      return false;
    }
    String before = s.norm(r.core() - 1);
    String after = s.norm(r.to());
    if (before.equals("(")) {
      return after.equals(")") || after.equals(",");
    }
    return before.equals(",")
        && (after.equals(",") || after.equals(";") || after.equals(")"))
        && r.core() >= 2
        && s.token(r.core() - 2).word()
        && s.token(r.core() - 2).capitalized();
  }

  private static boolean glued(Sentence s, Reading r) {
    boolean before =
        r.core() > 0
            && attached(s, r.core())
            && "-/:.'".contains(s.norm(r.core() - 1))
            && r.core() > 1
            && attached(s, r.core() - 1)
            && s.token(r.core() - 2).word();
    boolean hyphen =
        r.to() + 1 < s.size()
            && "-/:".contains(s.norm(r.to()))
            && attached(s, r.to())
            && attached(s, r.to() + 1)
            && s.token(r.to() + 1).word();
    return before || hyphen;
  }

  private static boolean attached(Sentence s, int at) {
    return !s.token(at).spaceBefore();
  }

  private static boolean ordinal(Sentence s, Reading r) {
    int next = s.norm(r.to()).equals("-") ? r.to() + 1 : r.to();
    return next > r.to() && SIX_FOLD.contains(s.norm(next))
        || FRACTIONS.contains(s.norm(next)) && !s.norm(r.to()).equals("half");
  }

  private static boolean house(Sentence s, Reading r) {
    boolean plain = r.from() == r.core() && r.to() == r.core() + 1 && s.token(r.core()).numeric();
    for (int i = r.to();
        plain && i < Math.min(s.size(), r.to() + 4) && s.token(i).capitalized();
        i++) {
      if (i > r.to() && ROAD.contains(s.norm(i))) {
        return s.norm(i - 1).length() > 0 && !s.norm(r.to()).equals("people");
      }
    }
    return false;
  }

  private static boolean ratio(Sentence s, Reading r) {
    String joint = s.norm(r.to());
    if (joint.equals("in") && r.to() == r.core() + 1) {
      NumberWords.Numeral whole = NumberWords.read(s, r.to() + 1);
      return whole != null && whole.value() < 1000 && less(r.count(), whole.value());
    }
    NumberWords.Numeral part =
        r.core() >= 2 && s.norm(r.core() - 1).equals("in")
            ? NumberWords.read(s, r.core() - 2)
            : null;
    return part != null && !less(r.count(), part.value());
  }

  /** Of a ratio the part is less than the whole: "12 in two attacks" is none. */
  private static boolean less(Count count, long than) {
    return count.figure() != null && count.figure() < than;
  }

  private static boolean pronoun(Sentence s, Reading r) {
    if (!s.norm(r.core()).equals("one") || r.to() != r.core() + 1 || r.from() != r.core()) {
      return false;
    }
    if (s.norm(r.to()).equals("of")) {
      int at =
          s.norm(r.to() + 1).equals("the")
                  || s.norm(r.to() + 1).equals("its")
                  || s.norm(r.to() + 1).equals("several")
              ? r.to() + 2
              : r.to() + 1;
      String word = s.norm(at);
      return word.equals("most")
          || word.equals("worst")
          || word.equals("several")
          || word.equals("many")
          || word.endsWith("est") && word.length() > 5
          || s.norm(r.to() + 1).equals("several");
    }
    return ONE_BEFORE.contains(s.norm(r.core() - 1)) || ONE_ALONE.contains(s.norm(r.to()));
  }
}
