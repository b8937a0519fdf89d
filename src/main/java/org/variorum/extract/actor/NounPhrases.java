package org.variorum.extract.actor;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Countries;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.WordSet;

/** Reads one noun phrase, "the 12 Tiv farmers", from left to right, one walk of bounded length. */
final class NounPhrases {

  private static final int LONGEST = 16;

  /** What makes another word of a noun and not another thing: "sub-clans", "ex-soldiers". */
  private static final WordSet PREFIXES = WordSet.of("sub", "ex", "semi", "para", "non");

  /** Behind these a land is as likely the adjective of who acts: "after Amboro jets", "by". */
  private static final WordSet CLAUSAL = WordSet.of("after", "before", "since", "until", "by");

  private static final WordSet POISONOUS =
      WordSet.of("nerve", "chemical", "biological", "blister", "choking", "warfare", "toxic");

  private final Words words;
  private final PhraseSoFar said;
  private final NamedInPhrase bodies;
  private final Joints joints;
  private final int from;
  private int at;

  private NounPhrases(Words words, int from, Reading reading) {
    this.words = words;
    this.from = from;
    this.said = new PhraseSoFar(words, from);
    this.bodies = new NamedInPhrase(words, reading, said, from);
    this.joints = new Joints(words, reading, said, from);
    this.at = from;
  }

  /** The phrase that begins at a token, or null. */
  static @Nullable NounPhrase read(Words words, int from, Reading reading) {
    if (words.phraseKnown(from)) {
      return words.phrase(from);
    }
    if (!mayBegin(words, from)) {
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

  /** Whether a phrase may begin at a token: at most tokens of a text none does. */
  static boolean mayBegin(Words words, int from) {
    return words.nounWithin(from, LONGEST) && opens(words, from);
  }

  /** Whether a step can be made from a token: of most words of a text none can. */
  private static boolean opens(Words words, int at) {
    return words.noun(at) != null
        || words.modifier(at) != null
        || words.name(at) != null
        || words.country(at, true) != null
        || words.capitalized(at)
        || words.sentence.token(at).numeric()
        || words.is(at + 1, "-")
        || Attribute.adjective(words, at) > at;
  }

  private boolean step() {
    if (bodies.behind(at)) {
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
    return adjective() || joint();
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

  private boolean head() {
    Noun found = words.noun(at);
    if (found == null
        || said.plural()
        || suspects()
        || poison()
        || !new HeadWord(words, from, at).fits(found, said.noun, said.country, said.lastModifier)) {
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

  /** "a nerve agent": nobody's agent. */
  private boolean poison() {
    return (words.is(at, "agent") || words.is(at, "agents")) && words.in(at - 1, POISONOUS);
  }

  /**
   * "Police suspect the cartel", "Police suspect arson": what the police do, not one of their
   * suspects, who would be "a police suspect" and do something.
   */
  private boolean suspects() {
    if (!words.is(at, "suspect") || at - 1 < from || !words.is(at - 1, "police")) {
      return false;
    }
    boolean one = at > 1 && words.in(at - 2, ClosedWords.DETERMINERS) && !words.is(at - 2, "the");
    return !one
        && (words.in(at + 1, ClosedWords.DETERMINERS)
            || words.is(at + 1, "that")
            || !words.is(at - 2, "the") && thing(at + 1));
  }

  /** "arson", "rebels", "Boko Haram": no verb and nothing that leads up to one. */
  private boolean thing(int i) {
    if (i >= words.size) {
      return false;
    }
    Lexeme next = words.sentence.lexeme(i);
    boolean noun = next.noun() != null && (next.verb() == null || next.plural());
    return words.capitalized(i) && !words.titleCase
        || noun
        || next.tag() == null && words.modifier(i) != null;
  }

  private boolean land() {
    Countries.Found found = words.country(at, true);
    if (found == null || said.noun != null && said.noun.plural()) {
      return false;
    }
    int to = found.to();
    if (bodies.linkAt(to)) {
      said.tie(new Actor.Affiliation(found.country().name(), said.text(at, to + 2)));
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
        && words.sentence.token(at).length() > 4) {
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

  private boolean named() {
    int end = bodies.take(at);
    boolean found = end > at;
    at = end;
    return found;
  }

  private boolean joint() {
    boolean found = joints.bridge(at) || joints.and(at);
    at += found ? 1 : 0;
    return found;
  }
}
