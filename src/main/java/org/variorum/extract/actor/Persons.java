package org.variorum.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Token;
import org.variorum.extract.Mention;

/** Reads named persons: with rank or role, in apposition, with age, or because they speak. */
final class Persons {

  static final String TITLED = "person with rank, office or role";
  static final String APPOSITION = "name in apposition to a role or an age";
  static final String SPEAKING = "capitalised words that act as a person";
  static final String AGAIN = "surname of a person named before";

  static final Set<String> RULES = Set.of(TITLED, APPOSITION, SPEAKING, AGAIN);

  private static final WordSet CALLED = WordSet.of("named", "identified", "nicknamed", "alias");

  private static final WordSet BEHIND_AGE =
      WordSet.of(",", ".", ")", "and", ";", "was", "were", "years", "-", "of");

  private static final WordSet NO_PERSON_AFTER =
      ClosedWords.words(
          "street avenue road square neighborhood neighbourhood district province "
              + "department municipality river lake island islands mountain mountains valley "
              + "park region county city town village highway bridge airport university "
              + "hospital college agency newspaper daily radio magazine foundation act law plan "
              + "treaty agreement award prize cup stadium sea desert peninsula area zone border "
              + "commission movement brigade battalion front command column");

  private Persons() {}

  static ActorRule.@Nullable Found read(Words words, int from, Reading reading) {
    ActorRule.Found found = titled(words, from, reading);
    if (found == null) {
      found = plain(words, from, reading);
    }
    if (found != null) {
      learn(words, found, reading);
    }
    return found;
  }

  private static void learn(Words words, ActorRule.Found found, Reading reading) {
    int last = found.from() + found.actor().head().at();
    Token token = words.sentence.token(last);
    if (token.length() > 2 && token.capitalized()) {
      reading.learnPerson(token.norm(), found.actor());
      // of "Escobar Gaviria" the first surname is used alone as well
      if (last - 1 > found.from()
          && words.capitalized(last - 1)
          && words.title(last - 1) == null
          && words.noun(last - 1) == null
          && last - 2 >= found.from()
          && words.capitalized(last - 2)) {
        reading.learnPerson(words.norm(last - 1), found.actor());
      }
    }
  }

  /** "army spokesman Colonel Souleymane Dembele", "Mayor Perez", "former mayor Juan Perez". */
  private static ActorRule.@Nullable Found titled(Words words, int from, Reading reading) {
    if (words.title(from) == null && !NounPhrases.mayBegin(words, from)) {
      return null;
    }
    int at = from;
    Actor.Side side = null;
    String role = null;
    String category = "person";
    String country = null;
    String canonical = null;
    boolean titled = false;
    List<Mention<?>> parts = new ArrayList<>();
    boolean plainTitle =
        words.title(from) != null
            && nameBehind(words, words.titleTo(from))
            && words.titleTo(from) > from;
    NounPhrase phrase = plainTitle ? null : NounPhrases.read(words, from, reading);
    if (phrase != null) {
      if (!phrase.role() || phrase.noun().category().equals("community")) {
        return null;
      }
      at = phrase.to();
      side = phrase.side();
      role = phrase.noun().singular();
      category = phrase.noun().category();
      country = phrase.country();
      canonical =
          phrase.former() || phrase.members().isEmpty()
              ? null
              : phrase.members().get(0).canonical();
      phrase.members().forEach(body -> parts.add(Actors.mention(words, body)));
      titled = true;
    }
    for (Title title = words.title(at);
        title != null && nameBehind(words, words.titleTo(at));
        title = words.title(at)) {
      if (side == null) {
        side = title.side();
        role = title.full().toLowerCase(Locale.ROOT);
        category = title.category();
      }
      at = words.titleTo(at);
      titled = true;
    }
    if (!titled
        || phrase != null && words.name(at) != null
        || words.country(at, true) != null && PersonNames.end(words, at) == at + 1) {
      return null;
    }
    if (phrase != null && phrase.to() == at && !words.capitalTells(at)) {
      return null;
    }
    int end = PersonNames.end(words, at);
    if (end == at
        || BodyWord.of(words.sentence, end - 1) != null
        || words.in(end, NO_PERSON_AFTER)
        || words.facility(end) && !words.is(end, "home")) {
      return null;
    }
    Actor actor =
        Actors.person(
            words,
            from,
            end,
            end,
            side == null ? Actor.Side.UNKNOWN : side,
            country,
            canonical,
            role,
            category);
    return new ActorRule.Found(from, end, age(words, end), actor, TITLED, parts);
  }

  private static boolean nameBehind(Words words, int at) {
    if (!words.nameWord(at) || words.norm(at).length() < 2) {
      return false;
    }
    Noun noun = words.noun(at);
    return noun == null
        || words.title(at) != null
        || !noun.facility() && noun.number() == Actor.HowMany.ONE;
  }

  /** "Ricardo Zamora, judge of …", "Juan Perez, 54,", "Escobar said". */
  private static ActorRule.@Nullable Found plain(Words words, int from, Reading reading) {
    if (!words.capitalTells(from)
        || !words.nameWord(from)
        || words.country(from, true) != null
        || words.name(from) != null) {
      return null;
    }
    int end = PersonNames.end(words, from);
    if (end == from) {
      return null;
    }
    int count = PersonNames.words(words, from, end);
    if (count == 1) {
      return again(words, from, end, reading);
    }
    if (count > 5 || words.in(end, NO_PERSON_AFTER) || words.facility(end)) {
      return null;
    }
    if (words.is(end, ",")) {
      ActorRule.Found apposed = apposed(words, from, end, reading);
      if (apposed != null) {
        return apposed;
      }
    }
    Noun role = behindRole(words, from, end);
    if (role != null) {
      Actor named =
          Actors.person(
              words, from, end, end, role.side(), null, null, role.singular(), role.category());
      return new ActorRule.Found(from, end, age(words, end), named, APPOSITION, List.of());
    }
    boolean aged = words.is(from - 1, "old") && words.is(from - 2, "-"); // "18-year-old Dev Ramlal"
    boolean old = aged || age(words, end) > end;
    boolean speaks = words.in(end, ClosedWords.SAYING) || said(words, from);
    Actor before = reading.learnedPerson(words.norm(end - 1));
    boolean given = FirstNames.known(words.lexeme(from)) && !words.titleCase;
    if (!old && body(words, from, end) || !old && !speaks && before == null && !given) {
      return null;
    }
    Actor.Side side = before == null ? Actor.Side.UNKNOWN : before.side();
    Actor actor = Actors.person(words, from, end, end, side, null, null, null, "person");
    return new ActorRule.Found(
        from, end, age(words, end), actor, old ? APPOSITION : SPEAKING, List.of());
  }

  /** "The Armenian Resistance claimed", "the “Ramon Quispe Force”": no person has an article. */
  private static boolean body(Words words, int from, int end) {
    int the = words.is(from - 1, "\"") || words.is(from - 1, "“") ? from - 2 : from - 1;
    BodyWord last = words.is(the, "the") ? BodyWord.of(words.sentence, end - 1) : null;
    return last != null
        && (last.side() == Actor.Side.NON_STATE_ARMED || last.category().equals("unit"));
  }

  /** "a 24-year-old man, Dev Ramlal, was": what the one who is named between commas is, or null. */
  private static @Nullable Noun behindRole(Words words, int from, int end) {
    boolean between =
        words.is(from - 1, ",") && (words.is(end, ",") || words.is(end, ".") || words.is(end, ")"));
    Noun role = between ? words.noun(from - 2) : null;
    boolean one =
        role != null
            && !role.facility()
            && role.number() == Actor.HowMany.ONE
            && !role.category().equals("community");
    return one ? role : null;
  }

  private static boolean said(Words words, int from) {
    return words.in(from - 1, ClosedWords.SAYING) && !words.is(from - 1, "told")
        || words.is(from - 1, "to") && words.is(from - 2, "according")
        || words.in(from - 1, CALLED)
        || words.is(from - 1, "as") && words.is(from - 2, "identified");
  }

  private static ActorRule.@Nullable Found again(Words words, int from, int end, Reading reading) {
    Actor known = reading.learnedPerson(words.norm(from));
    if (known == null || end != from + 1) {
      return null;
    }
    Actor actor =
        Actors.person(
            words,
            from,
            end,
            end,
            known.side(),
            known.country(),
            known.canonical(),
            known.head().noun(),
            known.head().category());
    return new ActorRule.Found(from, end, end, actor, AGAIN, List.of());
  }

  private static ActorRule.@Nullable Found apposed(
      Words words, int from, int end, Reading reading) {
    int at = end + 1;
    while (at < end + 3 && words.in(at, ClosedWords.DETERMINERS)) {
      at++;
    }
    ActorRule.Found role = Described.read(words, at, reading);
    if (role == null || role.actor().kind() != Actor.Kind.PERSON || words.is(role.to(), "and")) {
      return null;
    }
    Actor other = role.actor();
    Actor actor =
        Actors.person(
            words,
            from,
            end,
            end,
            other.side(),
            other.country(),
            other.canonical(),
            other.head().noun(),
            other.head().category());
    List<Mention<?>> parts =
        List.of(Actors.mention(words, role.from(), role.to(), other, role.rule(), role.parts()));
    return new ActorRule.Found(from, end, role.next(), actor, APPOSITION, parts);
  }

  /** Behind ", 54" or "(54)" or ", 54 years old"; {@code end} when there is none. */
  private static int age(Words words, int end) {
    boolean open = words.is(end, ",") || words.is(end, "(");
    if (!open
        || end + 1 >= words.size
        || !words.sentence.token(end + 1).numeric()
        || words.norm(end + 1).length() > 2) {
      return end;
    }
    boolean closed = end + 2 >= words.size || words.in(end + 2, BEHIND_AGE);
    return closed ? end + 2 : end;
  }
}
