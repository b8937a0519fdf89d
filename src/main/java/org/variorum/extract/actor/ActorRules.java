package org.variorum.extract.actor;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;

/** All rules that read actors; of those that fit at one word the longest wins, then the first. */
final class ActorRules {

  private static final WordSet AFFILIATES =
      ClosedWords.words("affiliate affiliates offshoot offshoots splinter ally allies");

  private static final WordSet CALLING =
      WordSet.of("itself", "themselves", "called", "named", "as", "name", "dubbed");

  static final List<ActorRule> ALL =
      Sequence.of(
          new ActorRule(
              "named person",
              Persons::read,
              List.of(
                  "[Colonel Daniel Okafor] denied it. => PERSON STATE_FORCES",
                  "The [former mayor Ramon Quispe] was shot dead. => PERSON AUTHORITY",
                  "[Ramon Quispe], 54, was shot dead. => PERSON UNKNOWN",
                  "[Ramon Quispe], a judge of the high court, was shot dead. => PERSON AUTHORITY",
                  "\"It was dark,\" said [Ramon Quispe]. => PERSON UNKNOWN"),
              List.of("It happened in North Amboro.", "The General Assembly met on Friday.")),
          new ActorRule(
              OneNounForSeveral.RULE,
              OneNounForSeveral::read,
              List.of(
                  "[Indian] and Pakistani troops traded fire. => GROUP STATE_FORCES Indian army",
                  "[French] and Malian aircraft struck. => GROUP STATE_FORCES French air force",
                  "[Afghan] and NATO soldiers fired. => GROUP STATE_FORCES Afghan National Army",
                  "[Hamas] and Islamic Jihad gunmen fired. => GROUP NON_STATE_ARMED Hamas",
                  "[Chechen] and Ingush gunmen fired. => GROUP NON_STATE_ARMED"),
              List.of("They are Indian and Pakistani.", "They speak French and English.")),
          new ActorRule(
              "named body",
              ActorRules::named,
              List.of(
                  "The [Houthis] denied it. => ORGANIZATION NON_STATE_ARMED Houthis",
                  "The [Kivu Liberation Front (KLF)] denied it. => ORGANIZATION NON_STATE_ARMED Kivu Liberation Front",
                  "A group calling itself [Sons of the Amboro] denied it. => ORGANIZATION NON_STATE_ARMED"),
              List.of("They meet up at noon.", "Let it be.")),
          new ActorRule(
              "first of two peoples in conflict",
              Described::firstOfTwo,
              List.of("There were clashes between [Tiv] and Jukun farmers. => GROUP CIVILIANS"),
              List.of("There was a meeting between Paris and Rome.")),
          new ActorRule(
              "described people, bodies and facilities",
              Described::read,
              List.of(
                  "Police blamed [suspected Islamist gunmen]. => GROUP NON_STATE_ARMED",
                  "They shot five [Malian soldiers]. => GROUP STATE_FORCES Malian army",
                  "[Members of the Arce Battalion] were there. => GROUP STATE_FORCES Arce Battalion",
                  "[Masked men in police uniform] came at night. => GROUP NON_STATE_ARMED",
                  "They shelled an [army camp]. => FACILITY STATE_FORCES",
                  "A bomb hit the [US embassy] in Beirut. => FACILITY INTERNATIONAL"),
              List.of("They wanted to guard it.", "It was a car bomb.")),
          new ActorRule(
              Inhabitants.RULE,
              Inhabitants::read,
              List.of(
                  "Two [Syrians] were shot. => GROUP UNKNOWN",
                  "The court jailed a [Malian] for the attack. => PERSON UNKNOWN",
                  "A [Frenchman] was among the dead. => PERSON UNKNOWN"),
              List.of("She had a Syrian accent.", "The Malian border is near.")),
          new ActorRule(
              NamedPeoples.RULE,
              NamedPeoples::read,
              List.of(
                  "They were killed by nomadic [Fulani]. => GROUP CIVILIANS",
                  "Two [Pashtuns] were shot. => GROUP CIVILIANS",
                  "The [Nuer] attacked at dawn. => GROUP CIVILIANS"),
              List.of("She spoke in Hausa.", "The Kurdish hills are near.")));

  private ActorRules() {}

  private static ActorRule.@Nullable Found named(Words words, int from, Reading reading) {
    NamedBody body = NamedBodies.at(words, from, reading);
    if (body == null) {
      body = calling(words, from);
    }
    if (body == null) {
      return null;
    }
    if (words.in(body.to(), AFFILIATES)) {
      return null; // "the al-Qaeda affiliate" is another
    }
    List<Actor.Affiliation> linked = List.of();
    if (words.is(body.to(), "-") && words.in(body.to() + 1, ClosedWords.LINKED)) {
      NamedBody second = NamedBodies.at(words, body.to() + 2, reading);
      if (second == null) {
        return null;
      }
      linked = List.of(linked(words, body)); // "the al-Qaeda-linked JNIM" is JNIM
      body = second;
    }
    int next = body.to();
    Actor actor = Actors.body(words, body, linked);
    Attached ties = Attached.ties(words, words.is(next, ",") ? next + 1 : next, false, reading);
    if (ties != null) {
      actor = ties.join(words, actor, body.from());
      next = ties.to();
    }
    return new ActorRule.Found(
        body.from(), body.to(), next, actor, body.rule(), ties == null ? List.of() : ties.parts());
  }

  private static Actor.Affiliation linked(Words words, NamedBody to) {
    String canonical = to.canonical();
    return new Actor.Affiliation(
        canonical == null ? Actors.text(words, to.from(), to.nameTo()) : canonical,
        Actors.text(words, to.from(), to.to() + 2));
  }

  private static boolean official(@Nullable Noun noun) {
    return noun != null
        && (noun.side() == Actor.Side.STATE_FORCES || noun.side() == Actor.Side.AUTHORITY);
  }

  /** "a previously unknown group calling itself X", "known as X", "called X". */
  private static @Nullable NamedBody calling(Words words, int from) {
    if (!words.capitalTells(from)) {
      return null;
    }
    int at = from - 1;
    while (at >= 0
        && (words.is(at, "the")
            || words.is(at, "\"")
            || words.is(at, "'")
            || words.is(at, "“")
            || words.is(at, ","))) {
      at--;
    }
    boolean as = words.is(at, "as") && !words.is(at - 1, "known");
    if (!words.in(at, CALLING) || as || official(words.noun(from))) {
      return null;
    }
    boolean body = false;
    for (int i = at - 1; i >= Math.max(0, at - 5) && !body; i--) {
      Noun noun = words.noun(i);
      body =
          noun != null
              && (Words.BODIES.contains(noun.category()) || noun.category().startsWith("combatant"))
              && noun.side() != Actor.Side.STATE_FORCES;
    }
    if (!body) {
      return null;
    }
    int end = from;
    int names = 0;
    for (int i = from; i < words.size && i < from + 12; ) {
      if (words.nameWord(i)) {
        i++;
        end = i;
        names++;
      } else {
        int link = i;
        while (link < i + 3
            && (words.in(link, ClosedWords.NAME_LINKS)
                || words.is(link, "of")
                || words.is(link, "the")
                || words.is(link, "for")
                || words.is(link, "to") && words.is(link - 1, "death") // "Death to Kidnappers"
                || words.is(link, "-"))) {
          link++;
        }
        if (link == i || !words.nameWord(link)) {
          break;
        }
        i = link;
      }
    }
    return names == 0
        ? null
        : new NamedBody(
            from,
            end,
            end,
            null,
            "armed group",
            Actor.Side.NON_STATE_ARMED,
            null,
            List.of(),
            "group calling itself so");
  }
}
