package org.variorum.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Countries;
import org.variorum.dictionary.Words.Entry;

/** Reads one noun phrase from left to right, one walk of bounded length. */
final class NounPhrases {

  private static final int LONGEST = 16;
  private static final org.variorum.dictionary.Words ENGLISH =
      org.variorum.dictionary.Words.english();
  private static final Set<String> BETWEEN = Set.of("between", "pitting", "involving");

  /** What makes another word of a noun and not another thing: "sub-clans", "ex-soldiers". */
  private static final Set<String> PREFIXES = Set.of("sub", "ex", "semi", "para", "non");

  /** Behind these a land is as likely the adjective of who acts: "after Amboro jets". */
  private static final Set<String> CLAUSAL = Set.of("after", "before", "since", "until");

  private final Words words;
  private final Reading reading;
  private final PhraseSoFar said;
  private final int from;
  private int at;

  private NounPhrases(Words words, int from, Reading reading) {
    this.words = words;
    this.from = from;
    this.reading = reading;
    this.said = new PhraseSoFar(words, from);
    this.at = from;
  }

  /** The phrase that begins at a token, or null. */
  static @Nullable NounPhrase read(Words words, int from, Reading reading) {
    if (words.phraseKnown(from)) {
      return words.phrase(from);
    }
    if (!words.nounWithin(from, LONGEST)) {
      return null;
    }
    NounPhrases walk = new NounPhrases(words, from, reading);
    while (walk.at < words.size && walk.at - from < LONGEST && walk.step()) {
      // each step moves on
    }
    NounPhrase phrase = walk.said.phrase();
    words.rememberPhrase(from, phrase);
    return phrase;
  }

  private boolean step() {
    if (nameBehind()) {
      return false;
    }
    int before = at;
    if (ordinal()) {
      return true;
    }
    if (named() || head() || land() || compound() || prefix() || modifier() || capital()) {
      said.telling = said.telling < 0 ? before : said.telling;
      return true;
    }
    return adjective() || bridge() || and();
  }

  /**
   * "the extremist Islamic State group", "the Shiite Houthi rebels": the name stands for itself.
   */
  private boolean nameBehind() {
    return said.noun != null
        && said.headTo == at
        && !said.noun.facility()
        && !said.plural()
        && words.name(at) != null
        && NamedBodies.at(words, at, reading) != null;
  }

  /** "the 6th Military Detachment": the number of a unit. */
  private boolean ordinal() {
    String norm = words.norm(at);
    boolean number =
        at == from
            && norm.length() > 2
            && Character.isDigit(norm.charAt(0))
            && Character.isLetter(norm.charAt(norm.length() - 1))
            && words.capitalTells(at + 1)
            && (words.noun(at + 1) != null || words.modifier(at + 1) != null);
    at += number ? 1 : 0;
    return number;
  }

  private boolean named() {
    if (said.plural()) {
      return false;
    }
    NamedBody body = NamedBodies.at(words, at, reading);
    if (body == null
        || body.rule().equals(NamedBodies.BY_FORM) && (endsInNoun(body) || at != from)) {
      return false;
    }
    int link = body.to();
    List<NamedBody> both = new ArrayList<>(List.of(body));
    if (words.is(link, "and") || words.is(link, "or")) {
      NamedBody second = NamedBodies.byDictionary(words, link + 1, reading);
      if (second != null && linkAt(second.to())) {
        both.add(second);
        link = second.to();
      }
    }
    if (linkAt(link)) {
      for (NamedBody each : both) {
        said.affiliations.add(
            new Actor.Affiliation(canonical(each), said.text(body.from(), link + 2)));
      }
      said.linked.addAll(both);
      at = link + 2;
    } else {
      said.members.add(body);
      at = body.to();
      if (words.is(at, "-")) {
        at++;
      } else if (words.is(at, "'s") || words.is(at, "'")) {
        at++;
      }
    }
    return true;
  }

  private boolean endsInNoun(NamedBody body) {
    for (int i = Math.max(body.from() + 1, body.nameTo() - 3); i < body.nameTo(); i++) {
      Noun last = words.noun(i);
      if (last != null
          && words.nounTo(i) == body.nameTo()
          && !Words.BODIES.contains(last.category())) {
        return true;
      }
    }
    return false;
  }

  private String canonical(NamedBody body) {
    return body.canonical() != null ? body.canonical() : said.text(body.from(), body.nameTo());
  }

  private boolean linkAt(int hyphen) {
    return words.is(hyphen, "-") && words.in(hyphen + 1, ClosedWords.LINKED);
  }

  private boolean head() {
    Noun found = words.noun(at);
    if (found == null
        || said.plural()
        || !new HeadWord(words, from, at).fits(found, said.noun, said.country)) {
      return false;
    }
    int to = words.nounTo(at);
    if (said.noun != null && said.noun.category().equals("relation")) {
      return false;
    }
    said.take(found, at, to);
    at = to;
    return true;
  }

  private boolean land() {
    Countries.Found found = words.country(at, true);
    if (found == null || said.noun != null && said.noun.plural()) {
      return false;
    }
    int to = found.to();
    if (linkAt(to)) {
      said.affiliations.add(new Actor.Affiliation(found.country().name(), said.text(at, to + 2)));
      at = to + 2;
      return true;
    }
    if (words.is(to, "-") && to + 1 < words.size) {
      at = to + 2;
      return true;
    }
    boolean name = found.sense() == Countries.Sense.NAME;
    if (name && (words.is(to, "'s") || words.is(to, "'"))) {
      to++;
    } else if (name && words.noun(to) == null && words.modifier(to) == null) {
      return false;
    } else if (name
        && at == from
        && words.in(at - 1, ClosedWords.PREPOSITIONS)
        && !words.in(at - 1, CLAUSAL)
        && found.to() == at + 1
        && words.sentence.token(at).text().length() > 4) {
      return false;
    }
    if (said.country == null) {
      said.country = found.country().code();
    }
    at = to;
    return true;
  }

  private boolean compound() {
    int end = said.noun != null && said.headTo == at ? at : Attribute.compound(words, at);
    if (end == at) {
      return false;
    }
    said.armed |= Attribute.armed(words, end - 1);
    at = end;
    return true;
  }

  private boolean prefix() {
    boolean joined = words.is(at + 1, "-") && words.in(at, PREFIXES) && words.noun(at + 2) != null;
    if (!joined || said.plural()) {
      return false;
    }
    said.former |= words.is(at, "ex");
    at += 2;
    return head();
  }

  private boolean modifier() {
    Modifier found = words.modifier(at);
    if (found == null || said.plural() || at == from && words.is(at - 1, "-")) {
      return false;
    }
    int to = words.modifierTo(at);
    said.take(found);
    at = to;
    if (words.is(at, "-") && at + 1 < words.size && !words.sentence.token(at).spaceBefore()) {
      at += 2;
    }
    return true;
  }

  private boolean capital() {
    if (!words.capitalTells(at)
        || !words.nameWord(at)
        || said.plural()
        || words.title(at) != null && said.noun != null) {
      return false;
    }
    if (said.noun != null && !words.capitalized(said.headFrom)) {
      return false;
    }
    String norm = words.norm(at);
    if (at == 0
        && !words.capitalized(at + 1)
        && (norm.endsWith("ing") || norm.endsWith("ly") || norm.endsWith("ed"))) {
      return false;
    }
    if (at == from && words.in(at - 1, ClosedWords.PREPOSITIONS) && !words.capitalized(at + 1)) {
      return false;
    }
    said.unknownName = true;
    at++;
    if (words.is(at, "-") && words.capitalized(at + 1)) {
      at += 2;
    }
    return true;
  }

  private boolean adjective() {
    boolean complete = said.noun != null && said.headTo == at && said.plural();
    int end = complete ? at : Attribute.adjective(words, at);
    boolean found = end > at;
    at = end;
    return found;
  }

  /** "A car repair shop": a noun of no list between two that are in one. */
  private boolean bridge() {
    if (said.noun == null || said.noun.number() != Actor.HowMany.ONE || words.capitalized(at)) {
      return false;
    }
    Entry entry = ENGLISH.entry(words.norm(at));
    boolean bare = entry != null && entry.noun() > 0 && entry.noun() >= entry.verb();
    if (!bare || words.noun(at + 1) == null || !ClosedWords.mayBeNoun(words.norm(at))) {
      return false;
    }
    at++;
    return true;
  }

  /** "Christian and Muslim villagers": a conjunction between what stands before the head. */
  private boolean and() {
    boolean comma = words.is(at, ",");
    boolean joint = words.is(at, "and") || words.is(at, "or") || words.is(at, "/");
    if (said.noun != null || at == from || !comma && !joint) {
      return false;
    }
    Modifier next = words.modifier(at + 1);
    Noun other = words.noun(at + 1);
    boolean adjectives =
        next != null
            && said.lastModifier != null
            && next.category().equals(said.lastModifier.category());
    boolean lands = joint && words.country(at + 1, false) != null && said.country != null;
    if (joint && other == null && between()) {
      return false;
    }
    if (!(adjectives || lands || joint && next != null)
        || other != null && (comma || other.plural())) {
      return false;
    }
    at++;
    return true;
  }

  /** "between Tiv and Jukun farmers": two parties, not one. */
  private boolean between() {
    int before = from - 1;
    while (before > from - 4 && words.capitalTells(before)) {
      before--;
    }
    before = words.is(before, "the") ? before - 1 : before;
    return words.in(before, BETWEEN);
  }
}
