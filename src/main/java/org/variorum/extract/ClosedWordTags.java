package org.variorum.extract;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.WordFact;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words.VerbForm;
import org.variorum.document.Sentence;

/** The parts of speech of marks and of the words of closed classes. */
final class ClosedWordTags {

  private static final WordFact<Tag> MARKS = WordFact.of(marks()::get);

  private static final WordFact<Tag> CLASSES =
      WordFact.of(word -> Tag.valueOf(Objects.requireNonNull(FunctionWords.tag(word))));

  /** Words that are of another class in some surroundings. */
  private static final WordSet SEVERAL =
      WordSet.of(
          "in", "so", "yet", "to", "then", "because", "her", "as", "before", "after", "until",
          "since", "another", "first", "last", "once", "those", "half", "mine", "others", "one",
          "may");

  /** Words whose "to" opens a phrase and no infinitive: "according to police". */
  private static final WordSet TO_SOMEBODY = WordSet.of("according", "due", "thanks", "owing");

  private static final WordSet LEFT = WordSet.of("leave", "leaves", "leaving", "left");

  /** What somebody is left; with every participle in -ed. */
  private static final WordSet STATES =
      WordSet.of("dead", "hurt", "unconscious", "blind", "pregnant", "alone", "behind", "there");

  private static final WordSet AT_FIRST = WordSet.of("first", "last", "once");

  private final TagRow row;
  private final Sentence sentence;
  private final String[] lemmas;

  /** Adverbs that have something as nouns do: "today's attack". */
  private static final WordSet DAYS = WordSet.of("today", "yesterday", "tonight", "tomorrow");

  ClosedWordTags(TagRow row) {
    this.row = row;
    this.sentence = row.sentence;
    this.lemmas = row.lemmas;
  }

  /** The tag of a mark, or null when it is none. */
  static @Nullable Tag mark(Lexeme word) {
    return MARKS.of(word);
  }

  Tag possessive(int i) {
    Tag before = row.before(i);
    boolean noun =
        before == Tag.NOUN
            || before == Tag.NAME
            || before == Tag.PRONOUN
            || i > 0 && DAYS.has(sentence.lexeme(i - 1));
    boolean attached = !sentence.token(i).spaceBefore();
    if (!attached || !noun) {
      return Tag.QUOTE;
    }
    return sentence.is(i, "'") && !sentence.norm(i - 1).endsWith("s") ? Tag.QUOTE : Tag.POSSESSIVE;
  }

  /** "dead", "badly hurt", and no noun behind. */
  private boolean stateFollows(int i) {
    int at = sentence.norm(i + 1).endsWith("ly") ? i + 2 : i + 1;
    String behind = sentence.norm(at + 1);
    return (STATES.has(sentence.lexeme(at)) || sentence.norm(at).endsWith("ed"))
        && (behind.isEmpty()
            || !Character.isLetterOrDigit(behind.codePointAt(0))
            || sentence.lexeme(at + 1).tag() != null);
  }

  Tag closed(int i, String norm) {
    Tag tag = Objects.requireNonNull(CLASSES.of(sentence.lexeme(i)));
    return SEVERAL.has(sentence.lexeme(i)) ? oneOfSeveral(i, norm, tag) : one(i, tag);
  }

  /** A word that is of one class wherever it stands, but for hyphens and nouns around it. */
  private Tag one(int i, Tag tag) {
    if (joined(i, tag) || beforeNoun(i, tag)) {
      return Tag.ADJECTIVE;
    }
    settle(i, tag);
    return tag;
  }

  /** "an off-duty officer": part of a word that is written with a hyphen. */
  private boolean joined(int i, Tag tag) {
    return tag == Tag.PREPOSITION
        && sentence.is(i + 1, "-")
        && !sentence.token(i + 1).spaceBefore()
        && row.before(i).opensNoun();
  }

  private boolean beforeNoun(int i, Tag tag) {
    return tag == Tag.ADVERB
        && (row.before(i) == Tag.DETERMINER
            || row.before(i) == Tag.PREPOSITION
            || row.before(i) == Tag.NUMBER
            || row.before(i) == Tag.ADJECTIVE)
        && TagRow.entryIsAdjective(sentence.lexeme(i).entry())
        && row.nounFollows(i);
  }

  private boolean past(int i) {
    VerbForm verb = sentence.lexeme(i).verb();
    return verb != null
        && switch (verb.inflection()) {
          case PAST, PARTICIPLE, PAST_OR_PARTICIPLE -> true;
          default -> false;
        };
  }

  private void settle(int i, Tag tag) {
    if (tag == Tag.BE) {
      lemmas[i] = "be";
    } else if (tag == Tag.HAVE) {
      lemmas[i] = "have";
    } else if (tag == Tag.DO) {
      lemmas[i] = "do";
    }
  }

  private Tag oneOfSeveral(int i, String norm, Tag tag) {
    String next = sentence.norm(i + 1);
    boolean inAll = norm.equals("in") && next.equals("all") && row.numberFollows(i + 1);
    if (inAll && (i == 0 || row.before(i) == Tag.COMMA || row.before(i) == Tag.STOP)) {
      return Tag.ADVERB; // "In all 41 people died"
    }
    if (norm.equals("so") && next.equals("far")) {
      return Tag.ADVERB;
    }
    if (norm.equals("yet") && (row.before(i) == Tag.HAVE || row.before(i) == Tag.NOT)) {
      return Tag.ADVERB; // "nobody has yet claimed it"
    }
    if (norm.equals("since") && row.before(i) == Tag.HAVE && (next.equals("been") || past(i + 1))) {
      return Tag.ADVERB; // "have since named the rebels"
    }
    if (norm.equals("so") && next.equals("-") && sentence.is(i + 2, "called")) {
      return Tag.ADJECTIVE;
    }
    if (norm.equals("to") && TO_SOMEBODY.has(sentence.lexeme(i - 1))) {
      return Tag.PREPOSITION;
    }
    boolean joins =
        row.before(i).verb() || row.before(i) == Tag.COMMA && i > 1 && row.tags[i - 2].verb();
    if (norm.equals("then") && joins && sentence.lexeme(i + 1).verb() != null) {
      return Tag.CONJUNCTION; // "abducted then killed a teacher"
    }
    if (norm.equals("because") && next.equals("of")) {
      return Tag.ADVERB;
    }
    if (norm.equals("her") && (!row.nounMayFollow(i) || sentence.is(i + 2, "times"))) {
      return Tag.PRONOUN;
    }
    if (norm.equals("her") && LEFT.has(sentence.lexeme(i - 1)) && stateFollows(i)) {
      return Tag.PRONOUN; // "leaving her critically wounded"
    }
    if (OpenedClauses.CLAUSAL.has(sentence.lexeme(i))
        && "PRONOUN".equals(sentence.lexeme(i + 1).tag())
        && !VerbOrNoun.THEM.has(sentence.lexeme(i + 1))
        && !(norm.equals("as")
            && next.equals("one")
            && sentence.is(i + 2, "of"))) { // "as one of them"
      return Tag.SUBORDINATOR;
    }
    if (norm.equals("another") && row.alone(i)) {
      return Tag.NOUN;
    }
    boolean atFirst = AT_FIRST.has(sentence.lexeme(i)) && sentence.is(i - 1, "at");
    boolean verbBehind =
        sentence.lexeme(i + 1).verb() != null && sentence.lexeme(i + 1).noun() == null;
    if (atFirst && (verbBehind || !row.nounFollows(i))) {
      return Tag.ADVERB; // "at first blamed", "exploded at once"
    }
    if (norm.equals("first")
        && (row.before(i) == Tag.HAVE || row.before(i) == Tag.BE)
        && past(i + 1)) {
      return Tag.ADVERB; // "had first claimed it", "was first reported"
    }
    if (norm.equals("those") && (next.equals("responsible") || next.equals("behind"))) {
      return Tag.PRONOUN; // "those responsible for the attack"
    }
    if (norm.equals("half") && next.equals("of")) {
      return Tag.NUMBER;
    }
    if (joined(i, tag)) {
      return Tag.ADJECTIVE;
    }
    boolean mined = row.before(i).opensNoun() || row.before(i) == Tag.NOUN; // "a coal mine"
    if (norm.equals("mine") && (mined || sentence.is(i + 1, "-"))) {
      return Tag.NOUN;
    }
    boolean orSo = sentence.is(i - 1, "so") && sentence.is(i - 2, "or");
    if (norm.equals("others")
        && (row.before(i) == Tag.NUMBER || row.before(i).opensNoun() || orSo)) {
      return Tag.NOUN;
    }
    if (norm.equals("one") && row.nounMayFollow(i)) {
      return Tag.NUMBER;
    }
    if (norm.equals("may") && sentence.token(i).capitalized() && i > 0) {
      return Tag.NAME;
    }
    if (beforeNoun(i, tag)) {
      return Tag.ADJECTIVE;
    }
    settle(i, tag);
    if (norm.equals("as") && (next.equals("well") || next.equals("many") || next.equals("much"))) {
      return Tag.ADVERB;
    }
    return tag;
  }

  private static Map<String, Tag> marks() {
    Map<String, Tag> marks = new HashMap<>();
    marks.put(",", Tag.COMMA);
    marks.put("-", Tag.HYPHEN);
    for (String stop :
        new String[] {".", ";", ":", "!", "?", "--", "---", "...", "…", "–", "—", "|", "/"}) {
      marks.put(stop, Tag.STOP);
    }
    marks.put("\"", Tag.QUOTE);
    marks.put("``", Tag.QUOTE);
    marks.put("''", Tag.QUOTE);
    for (String open : new String[] {"(", "[", "{"}) {
      marks.put(open, Tag.OPEN);
    }
    for (String close : new String[] {")", "]", "}"}) {
      marks.put(close, Tag.CLOSE);
    }
    return marks;
  }
}
