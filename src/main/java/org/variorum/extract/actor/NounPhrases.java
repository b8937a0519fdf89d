package org.variorum.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Countries;
import org.variorum.dictionary.Words.Entry;
import org.variorum.document.Token;

/** Reads one noun phrase from left to right, one walk of bounded length. */
final class NounPhrases {

  private static final int LONGEST = 16;
  private static final org.variorum.dictionary.Words ENGLISH =
      org.variorum.dictionary.Words.english();
  private static final Set<String> COMPOUNDING =
      Set.of("police", "armed forces", "military", "security forces");
  private static final Set<String> BETWEEN = Set.of("between", "pitting", "involving");

  /** What makes another word of a noun and not another thing: "sub-clans", "ex-soldiers". */
  private static final Set<String> PREFIXES = Set.of("sub", "ex", "semi", "para", "non");

  /** Behind these a land is as likely the adjective of who acts: "after Amboro jets". */
  private static final Set<String> CLAUSAL = Set.of("after", "before", "since", "until");

  private final Words words;
  private final Reading reading;
  private final int from;
  private int at;
  private int headFrom = -1;
  private int headTo = -1;

  /** Where the first word stands that says something of people, not of an act. */
  private int telling = -1;

  private @Nullable Noun noun;
  private boolean state;
  private boolean governing;
  private boolean armed;
  private boolean ideology;
  private boolean hedge;
  private boolean unknownName;
  private @Nullable String country;
  private @Nullable Modifier lastModifier;
  private final List<NamedBody> members = new ArrayList<>();
  private final List<Actor.Affiliation> affiliations = new ArrayList<>();
  private final List<NamedBody> linked = new ArrayList<>();

  private NounPhrases(Words words, int from, Reading reading) {
    this.words = words;
    this.from = from;
    this.reading = reading;
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
    NounPhrase phrase = walk.phrase();
    words.rememberPhrase(from, phrase);
    return phrase;
  }

  private boolean step() {
    if (nameBehind()) {
      return false;
    }
    int before = at;
    if (named() || head() || land() || compound() || prefix() || modifier() || capital()) {
      telling = telling < 0 ? before : telling;
      return true;
    }
    return adjective() || bridge() || and();
  }

  /**
   * "the extremist Islamic State group", "the Shiite Houthi rebels": the name stands for itself.
   */
  private boolean nameBehind() {
    return noun != null
        && headTo == at
        && !noun.facility()
        && !plural()
        && words.name(at) != null
        && NamedBodies.at(words, at, reading) != null;
  }

  private boolean named() {
    if (plural()) {
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
        affiliations.add(new Actor.Affiliation(canonical(each), text(body.from(), link + 2)));
      }
      linked.addAll(both);
      at = link + 2;
    } else {
      members.add(body);
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
    return body.canonical() != null ? body.canonical() : text(body.from(), body.nameTo());
  }

  private boolean linkAt(int hyphen) {
    return words.is(hyphen, "-") && words.in(hyphen + 1, ClosedWords.LINKED);
  }

  private boolean head() {
    Noun found = words.noun(at);
    if (found == null || plural() || !new HeadWord(words, from, at).fits(found, noun, country)) {
      return false;
    }
    int to = words.nounTo(at);
    if (noun != null && noun.category().equals("relation")) {
      return false;
    }
    if (noun != null && noun.side() == Actor.Side.STATE_FORCES && !noun.facility()) {
      state = true;
    }
    if (noun != null && noun.category().startsWith("combatant")) {
      ideology = true;
    }
    noun = found;
    headFrom = at;
    headTo = to;
    at = to;
    return true;
  }

  private boolean plural() {
    return noun != null && noun.plural() && !COMPOUNDING.contains(noun.singular());
  }

  private boolean land() {
    Countries.Found found = words.country(at, true);
    if (found == null || noun != null && noun.plural()) {
      return false;
    }
    int to = found.to();
    if (linkAt(to)) {
      affiliations.add(new Actor.Affiliation(found.country().name(), text(at, to + 2)));
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
    if (country == null) {
      country = found.country().code();
    }
    at = to;
    return true;
  }

  private boolean compound() {
    int end = noun != null && headTo == at ? at : Attribute.compound(words, at);
    if (end == at) {
      return false;
    }
    armed |= Attribute.armed(words, end - 1);
    at = end;
    return true;
  }

  private boolean prefix() {
    boolean joined = words.is(at + 1, "-") && words.in(at, PREFIXES) && words.noun(at + 2) != null;
    if (!joined || plural()) {
      return false;
    }
    at += 2;
    return head();
  }

  private boolean modifier() {
    Modifier found = words.modifier(at);
    if (found == null || plural() || at == from && words.is(at - 1, "-")) {
      return false;
    }
    int to = words.modifierTo(at);
    lastModifier = found;
    switch (found.category()) {
      case "armed" -> armed = true;
      case "ideology" -> ideology = true;
      case "state" -> {
        state = true;
        governing |= found.side() == Actor.Side.AUTHORITY;
      }
      case "hedge" -> hedge = true;
      default -> {}
    }
    at = to;
    if (words.is(at, "-") && at + 1 < words.size && !words.sentence.token(at).spaceBefore()) {
      at += 2;
    }
    return true;
  }

  private boolean capital() {
    if (!words.capitalTells(at)
        || !words.nameWord(at)
        || plural()
        || words.title(at) != null && noun != null) {
      return false;
    }
    if (noun != null && !words.capitalized(headFrom)) {
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
    unknownName = true;
    at++;
    if (words.is(at, "-") && words.capitalized(at + 1)) {
      at += 2;
    }
    return true;
  }

  private boolean adjective() {
    boolean complete = noun != null && headTo == at && plural();
    int end = complete ? at : Attribute.adjective(words, at);
    boolean found = end > at;
    at = end;
    return found;
  }

  /** "A car repair shop": a noun of no list between two that are in one. */
  private boolean bridge() {
    if (noun == null || noun.number() != Actor.HowMany.ONE || words.capitalized(at)) {
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
    if (noun != null || at == from || !comma && !joint) {
      return false;
    }
    Modifier next = words.modifier(at + 1);
    Noun other = words.noun(at + 1);
    boolean adjectives =
        next != null && lastModifier != null && next.category().equals(lastModifier.category());
    boolean lands = joint && words.country(at + 1, false) != null && country != null;
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

  private String text(int begin, int end) {
    int first = words.sentence.token(begin).begin();
    StringBuilder out = new StringBuilder();
    for (int i = begin; i < end; i++) {
      Token token = words.sentence.token(i);
      if (token.begin() > first && token.spaceBefore()) {
        out.append(' ');
      }
      out.append(token.text());
    }
    return out.toString();
  }

  private @Nullable NounPhrase phrase() {
    Noun head = noun;
    if (head == null) {
      return null;
    }
    int begin = from;
    boolean act =
        head.number() == Actor.HowMany.ONE
            && !head.facility()
            && words.in(headTo, ClosedWords.ACTS);
    if (act) {
      begin = telling < 0 ? headFrom : Math.min(telling, headFrom);
    }
    Actor.HowMany number = act ? Actor.HowMany.MANY : head.number();
    String land = country;
    for (NamedBody member : members) {
      land = land == null ? member.country() : land;
    }
    return new NounPhrase(
        begin,
        headTo,
        headFrom,
        head,
        number,
        side(head),
        land,
        List.copyOf(members),
        List.copyOf(affiliations),
        List.copyOf(linked));
  }

  private Actor.Side side(Noun head) {
    if (state && !governing && Words.AIRCRAFT.contains(head.singular())) {
      return Actor.Side.STATE_FORCES;
    }
    return Sides.of(
        head,
        members,
        new Sides.Said(
            state, governing, armed, ideology, hedge, unknownName, !affiliations.isEmpty()));
  }
}
