package org.variorum.extract;

import static java.util.Objects.requireNonNull;

import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.Words;
import org.variorum.dictionary.Words.Entry;
import org.variorum.dictionary.Words.Inflection;
import org.variorum.dictionary.Words.VerbForm;
import org.variorum.document.Sentence;
import org.variorum.document.Token;

/**
 * Gives every token of a sentence its part of speech, from left to right.
 *
 * <p>Closed classes come from {@link FunctionWords}; open words from {@link Words}, and where a
 * form can be several things the words beside it decide: a determiner before it asks for a noun,
 * "to" for a verb. What has been read as a name, a number or a date stays a name, a number or a
 * date.
 */
final class Tagger {

  private static final Map<String, Tag> MARKS = marks();
  private static final Set<String> GET = Set.of("get", "gets", "got", "getting", "gotten");

  /** Prepositions that open a clause before a pronoun in the nominative: "before he was shot". */
  private static final Set<String> CLAUSAL = Set.of("as", "before", "after", "until", "since");

  private static final Set<String> PLAIN_OBJECTS = Set.of("them", "him", "us", "me");

  /** Participles that stand for people: "dozens of injured". */
  private static final Set<String> HURT = Set.of("injured", "wounded");

  private static final Set<String> DOING =
      Set.of("working", "living", "serving", "travelling", "traveling", "standing", "waiting");
  private static final Set<String> ORDINALS =
      Set.of("second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  /** Participles that say what people are held to be, not what was done to them. */
  private static final Set<String> DESCRIBING =
      Set.of("suspected", "alleged", "presumed", "accused", "armed", "masked", "hooded");

  /** What a trade is called by: "drug trafficking rings". */
  private static final Set<String> TRADES =
      Set.of("trafficking", "smuggling", "dealing", "rustling", "peddling");

  /** What the noun of an act stands behind: "air strikes on", "drone strikes kill". */
  private static final Set<String> STRUCK_BY =
      Set.of("air", "drone", "missile", "rocket", "artillery", "mortar", "bomb", "gun");

  private static final Words WORDS = Words.english();

  private final Sentence sentence;
  private final Tag[] tags;
  private final String[] lemmas;
  private final boolean caseTells;

  private Tagger(Sentence sentence) {
    this.sentence = sentence;
    this.tags = new Tag[sentence.size()];
    this.lemmas = new String[sentence.size()];
    this.caseTells = !sentence.upperCase() && !titleCase(sentence);
  }

  /** Tags and base forms of a sentence, one of each for every token. */
  record Tagged(Tag[] tags, String[] lemmas) {}

  static Tagged tag(Sentence sentence, Iterable<? extends Mention<?>> names) {
    Tagger tagger = new Tagger(sentence);
    for (Mention<?> name : names) {
      tagger.protect(name);
    }
    for (int i = 0; i < tagger.tags.length; i++) {
      if (tagger.tags[i] == null) {
        tagger.tags[i] = tagger.open(i);
      }
    }
    tagger.settleThat();
    tagger.settleHeadline();
    tagger.settleAs();
    return new Tagged(tagger.tags, tagger.lemmas);
  }

  /** Whether most longer words are capitalized, as in headlines of the English-speaking press. */
  private static boolean titleCase(Sentence sentence) {
    int capital = 0;
    int words = 0;
    for (int i = 1; i < sentence.size(); i++) {
      Token token = sentence.token(i);
      if (token.text().length() > 3 && Character.isLetter(token.text().charAt(0))) {
        words++;
        capital += token.capitalized() ? 1 : 0;
      }
    }
    return words > 2 && capital * 10 >= words * 8;
  }

  private void protect(Mention<?> mention) {
    for (int i = mention.from(); i < mention.to(); i++) {
      Token token = sentence.token(i);
      if (mention.kind() == MentionKind.PLACE && token.capitalized() && token.word()) {
        tags[i] = Tag.NAME;
        lemmas[i] = token.norm();
      } else if (mention.kind() == MentionKind.AMOUNT
          && (token.numeric() || number(token.norm()))) {
        tags[i] = Tag.NUMBER;
        lemmas[i] = token.norm();
      }
    }
  }

  private static boolean number(String norm) {
    return "NUMBER".equals(FunctionWords.tag(norm));
  }

  private Tag open(int i) {
    Token token = sentence.token(i);
    String norm = token.norm();
    lemmas[i] = norm;
    Tag mark = MARKS.get(norm);
    if (mark != null) {
      return mark;
    }
    if (norm.equals("'s") || norm.equals("'")) {
      return possessive(i);
    }
    if (token.numeric()) {
      return Tag.NUMBER;
    }
    if (!token.word()) {
      return Tag.OTHER;
    }
    if (token.capitalized() && caseTells && i > 0 && !afterOpening(i)) {
      String closed = FunctionWords.tag(norm);
      return closed == null || token.text().length() > 4 ? Tag.NAME : closed(i, norm, closed);
    }
    String closed = FunctionWords.tag(norm);
    boolean dead = norm.equals("dead") && before(i) == Tag.DETERMINER && !nounFollows(i);
    boolean oneMore =
        ORDINALS.contains(norm)
            && sentence.norm(i - 1).equals("a")
            && alone(i)
            && !sentence.norm(i + 1).equals("of");
    if (dead || oneMore) {
      return Tag.NOUN;
    }
    return closed != null ? closed(i, norm, closed) : word(i, token, norm);
  }

  private boolean afterOpening(int i) {
    Tag before = tags[i - 1];
    return before == Tag.QUOTE || before == Tag.STOP || before == Tag.OPEN;
  }

  private Tag possessive(int i) {
    Tag before = before(i);
    boolean noun = before == Tag.NOUN || before == Tag.NAME || before == Tag.PRONOUN;
    boolean attached = !sentence.token(i).spaceBefore();
    if (!attached || !noun) {
      return Tag.QUOTE;
    }
    return sentence.norm(i).equals("'") && !sentence.norm(i - 1).endsWith("s")
        ? Tag.QUOTE
        : Tag.POSSESSIVE;
  }

  private Tag closed(int i, String norm, String name) {
    Tag tag = Tag.valueOf(name);
    String next = sentence.norm(i + 1);
    if (norm.equals("so") && next.equals("far")) {
      return Tag.ADVERB;
    }
    if (norm.equals("so") && next.equals("-") && sentence.norm(i + 2).equals("called")) {
      return Tag.ADJECTIVE;
    }
    if (norm.equals("her") && !nounMayFollow(i)) {
      return Tag.PRONOUN;
    }
    if (CLAUSAL.contains(norm)
        && "PRONOUN".equals(FunctionWords.tag(next))
        && !PLAIN_OBJECTS.contains(next)) {
      return Tag.SUBORDINATOR;
    }
    if (norm.equals("another") && alone(i)) {
      return Tag.NOUN;
    }
    if (norm.equals("half") && next.equals("of")) {
      return Tag.NUMBER;
    }
    boolean compound =
        tag == Tag.PREPOSITION
            && next.equals("-")
            && !sentence.token(i + 1).spaceBefore()
            && before(i).opensNoun();
    if (compound) {
      return Tag.ADJECTIVE;
    }
    if (norm.equals("mine") && (before(i).opensNoun() || sentence.norm(i + 1).equals("-"))) {
      return Tag.NOUN;
    }
    boolean orSo = sentence.norm(i - 1).equals("so") && sentence.norm(i - 2).equals("or");
    if (norm.equals("others") && (before(i) == Tag.NUMBER || before(i).opensNoun() || orSo)) {
      return Tag.NOUN;
    }
    if (norm.equals("one") && nounMayFollow(i)) {
      return Tag.NUMBER;
    }
    if (norm.equals("may") && sentence.token(i).capitalized() && i > 0) {
      return Tag.NAME;
    }
    if (tag == Tag.ADVERB
        && (before(i) == Tag.DETERMINER || before(i) == Tag.PREPOSITION)
        && entryIsAdjective(WORDS.entry(norm))
        && nounFollows(i)) {
      return Tag.ADJECTIVE;
    }
    if (tag == Tag.BE) {
      lemmas[i] = "be";
    } else if (tag == Tag.HAVE) {
      lemmas[i] = "have";
    } else if (tag == Tag.DO) {
      lemmas[i] = "do";
    }
    if (norm.equals("as") && (next.equals("well") || next.equals("many") || next.equals("much"))) {
      return Tag.ADVERB;
    }
    return tag;
  }

  /** "three were killed and another seriously injured": no noun follows that it could belong to. */
  private boolean alone(int i) {
    int next = i + 1;
    while (sentence.norm(next).endsWith("ly")) {
      next++;
    }
    if (next >= sentence.size() || !sentence.token(next).word()) {
      return true;
    }
    String closed = FunctionWords.tag(sentence.norm(next));
    if (closed != null) {
      return !nominal(closed);
    }
    VerbForm verb = WORDS.verb(sentence.norm(next));
    return verb != null
        && (verb.inflection() == Inflection.PAST
            || verb.inflection() == Inflection.PAST_OR_PARTICIPLE
            || verb.inflection() == Inflection.PARTICIPLE)
        && (!nounFollows(next)
            || sentence.token(next + 1).numeric()
            || number(sentence.norm(next + 1)));
  }

  private boolean nounMayFollow(int i) {
    if (i + 1 >= sentence.size()) {
      return false;
    }
    String next = sentence.norm(i + 1);
    String closed = FunctionWords.tag(next);
    return closed == null ? Character.isLetterOrDigit(next.codePointAt(0)) : nominal(closed);
  }

  private static boolean nominal(String closed) {
    return closed.equals("ADJECTIVE") || closed.equals("NUMBER");
  }

  private Tag word(int i, Token token, String norm) {
    VerbForm verb = WORDS.verb(norm);
    String noun = WORDS.noun(norm);
    Entry entry = WORDS.entry(norm);
    boolean adjective = entry != null && entry.adjective() > 0;
    if (verb == null && noun == null && !adjective) {
      return unknown(i, token, norm, entry);
    }
    if (verb == null) {
      lemmas[i] = noun == null ? norm : noun;
      if (entry != null && entry.adverb() > entry.adjective() + entry.noun()) {
        return Tag.ADVERB;
      }
      if (entry != null
          && adjective
          && (noun == null
              || nounFollows(i) && !doingFollows(i)
              || entry.adjective() > entry.noun() * 3 && !personalNoun(i, entry))) {
        return Tag.ADJECTIVE;
      }
      return Tag.NOUN;
    }
    return ambiguous(i, norm, verb, noun, entry);
  }

  private Tag unknown(int i, Token token, String norm, @Nullable Entry entry) {
    if (entry != null && entry.adverb() > 0 || norm.endsWith("ly")) {
      return Tag.ADVERB;
    }
    if (token.capitalized()) {
      return Tag.NAME;
    }
    if (norm.endsWith("ed") && norm.length() > 4) {
      return pastOrParticiple(i, norm);
    }
    return Tag.NOUN;
  }

  private Tag ambiguous(
      int i, String norm, VerbForm verb, @Nullable String noun, @Nullable Entry entry) {
    Tag before = before(i);
    boolean nounSlot = before.opensNoun() || hyphenCompound(i);
    switch (verb.inflection()) {
      case ING -> {
        if (TRADES.contains(norm) && before == Tag.NOUN && nounFollows(i)) {
          lemmas[i] = norm;
          return Tag.NOUN;
        }
        if (before == Tag.NOUN && (norm.equals("dying") || doing(i))) {
          lemmas[i] = verb.lemma();
          return Tag.ING;
        }
        boolean actOf =
            before == Tag.NAME
                && !Predicates.nouns(norm).isEmpty()
                && "PREPOSITION".equals(FunctionWords.tag(sentence.norm(i + 1)));
        boolean nominal =
            actOf
                || nounSlot && (noun != null || sentence.norm(i + 1).equals("of"))
                || noun != null && before == Tag.NOUN && !phraseFollows(i)
                || noun != null && before == Tag.PREPOSITION && !phraseFollows(i)
                || sentence.norm(i + 1).equals("of") && !before.auxiliary()
                || noun != null && i == 0 && (!phraseFollows(i) || pastFollows(i));
        lemmas[i] = nominal ? norm : verb.lemma();
        return nominal ? Tag.NOUN : nounSlot && nounFollows(i) ? Tag.ADJECTIVE : Tag.ING;
      }
      case PAST, PAST_OR_PARTICIPLE, PARTICIPLE -> {
        boolean people = sentence.norm(i - 1).equals("of") || sentence.norm(i - 1).equals("the");
        if (HURT.contains(norm) && people && !nounFollows(i)) {
          lemmas[i] = norm;
          return Tag.NOUN;
        }
        if (participleModifies(i, before, nounSlot)
            || before == Tag.DETERMINER && (noun != null || entryIsAdjective(entry))) {
          lemmas[i] = noun != null && !nounFollows(i) ? noun : norm;
          return noun != null && !nounFollows(i) ? Tag.NOUN : Tag.ADJECTIVE;
        }
        if (noun != null && nounSlot && verb.inflection() == Inflection.PAST) {
          lemmas[i] = noun;
          return Tag.NOUN;
        }
        lemmas[i] = verb.lemma();
        Tag tag = pastOrParticiple(i, verb.lemma());
        return verb.inflection() == Inflection.PAST
            ? Tag.VERB_PAST
            : verb.inflection() == Inflection.PARTICIPLE ? Tag.PARTICIPLE : tag;
      }
      case INVARIANT -> {
        if (noun != null && (nounSlot || before == Tag.PREPOSITION)) {
          lemmas[i] = noun;
          return Tag.NOUN;
        }
        lemmas[i] = verb.lemma();
        return before.auxiliary() && (before == Tag.TO || before == Tag.MODAL || before == Tag.DO)
            ? Tag.VERB_BASE
            : pastOrParticiple(i, verb.lemma());
      }
      default -> {
        return baseOrNoun(i, norm, verb, noun, entry, before, nounSlot);
      }
    }
  }

  /** "Fighting broke out": the word behind is nothing but a verb in the past. */
  private boolean pastFollows(int i) {
    VerbForm next = WORDS.verb(sentence.norm(i + 1));
    return next != null && next.inflection() == Inflection.PAST;
  }

  /** "an official working for the firm": people who do something, not a kind of doing. */
  private boolean doing(int i) {
    String noun = WORDS.noun(sentence.norm(i - 1));
    Entry entry = noun == null ? null : WORDS.entry(noun);
    String next = FunctionWords.tag(sentence.norm(i + 1));
    boolean people = entry != null && entry.category().equals("person");
    return "PREPOSITION".equals(next) && (people || DOING.contains(sentence.norm(i)));
  }

  private boolean doingFollows(int i) {
    return sentence.norm(i + 1).endsWith("ing") && doing(i + 1);
  }

  /** "claims to have repelled": a verb that takes a clause, and one follows. */
  private boolean complementFollows(int i, @Nullable Entry verb) {
    return verb != null
        && verb.takesThat()
        && sentence.norm(i + 1).equals("to")
        && WORDS.verb(sentence.norm(i + 2)) != null;
  }

  /** "one local", "the wounded": an adjective for a person where no noun follows. */
  private boolean personalNoun(int i, Entry entry) {
    return entry.category().equals("person") && before(i).opensNoun();
  }

  /**
   * "suspected militants", "39 armed men", "the wounded soldier": a participle right before its
   * noun.
   */
  private boolean participleModifies(int i, Tag before, boolean nounSlot) {
    if (!nounFollows(i)) {
      return false;
    }
    if (before == Tag.NUMBER && DESCRIBING.contains(sentence.norm(i))) {
      return true;
    }
    if (before == Tag.NUMBER || i == 0) {
      return WORDS.plural(sentence.norm(i + 1))
          || WORDS.noun(sentence.norm(i + 1)) != null && i == 0;
    }
    boolean describing = DESCRIBING.contains(sentence.norm(i));
    if (before == Tag.ADVERB && i == 1 && describing) {
      return true;
    }
    boolean opened =
        before == Tag.SUBORDINATOR && (WORDS.plural(sentence.norm(i + 1)) || describing);
    return nounSlot || before == Tag.PREPOSITION || before.verb() || opened;
  }

  private Tag baseOrNoun(
      int i,
      String norm,
      VerbForm verb,
      @Nullable String noun,
      @Nullable Entry entry,
      Tag before,
      boolean nounSlot) {
    boolean third = verb.inflection() == Inflection.THIRD_PERSON;
    boolean adjective = entryIsAdjective(entry);
    if (before == Tag.TO
        || before == Tag.MODAL
        || before == Tag.DO
        || (before == Tag.NOT || before == Tag.ADVERB) && auxiliaryBefore(i)) {
      if (!third && !(before == Tag.TO && kindOfPeople(i, noun, entry))) {
        lemmas[i] = verb.lemma();
        return Tag.VERB_BASE;
      }
    }
    if (noun == null && !adjective) {
      lemmas[i] = verb.lemma();
      return third ? Tag.VERB_THIRD : Tag.VERB_BASE;
    }
    if (adjective && entry != null && entry.adjective() > entry.noun() + entry.verb()) {
      return nounSlot && !nounFollows(i) && noun != null ? Tag.NOUN : Tag.ADJECTIVE;
    }
    Entry base = WORDS.entry(third ? verb.lemma() : norm);
    int verbs = base == null ? 0 : base.verb();
    int nouns = noun == null || WORDS.entry(noun) == null ? 0 : weight(noun);
    boolean subjectBefore = third ? singularBefore(i) : pluralBefore(i);
    boolean nominalBefore =
        before == Tag.ADJECTIVE && i > 0 && WORDS.noun(sentence.norm(i - 1)) != null;
    if (third && nominalBefore && complementFollows(i, WORDS.entry(verb.lemma()))) {
      tags[i - 1] = Tag.NOUN;
      lemmas[i] = verb.lemma();
      return Tag.VERB_THIRD;
    }
    VerbForm following = WORDS.verb(sentence.norm(i + 1));
    boolean verbBehind =
        following != null
            && following.inflection() != Inflection.BASE
            && following.inflection() != Inflection.THIRD_PERSON
            && following.inflection() != Inflection.ING;
    boolean verbSlot =
        !verbBehind
            && !nounSlot
            && subjectBefore
            && (phraseFollows(i) || verbs > 2 * nouns || complementFollows(i, base))
            && !finiteElsewhere(i);
    boolean opensVerb = phraseFollows(i) || complementFollows(i, WORDS.entry(verb.lemma()));
    boolean parallel = before == Tag.COMMA || before == Tag.CONJUNCTION && thirdPersonBefore(i);
    if (parallel && third && i > 1 && opensVerb && !verbBehind && verbs > 0 && !subjectPending(i)) {
      verbSlot = true;
    }
    if (before == Tag.COMMA && !third && opensVerb && verbs > nouns && headlineBefore(i)) {
      verbSlot = true;
    }
    if (STRUCK_BY.contains(sentence.norm(i - 1)) && !phraseFollows(i)) {
      verbSlot = false;
    }
    if (before == Tag.PRONOUN || before == Tag.RELATIVE || before == Tag.ADVERB && !nounSlot) {
      verbSlot = verbs > 0 && (verbs * 2 > nouns || before != Tag.ADVERB);
    }
    lemmas[i] = verbSlot || noun == null ? verb.lemma() : noun;
    if (verbSlot) {
      return third ? Tag.VERB_THIRD : Tag.VERB_BASE;
    }
    return noun == null ? Tag.ADJECTIVE : Tag.NOUN;
  }

  /** "In the capital, soldiers shot": what stands before the comma has no subject yet. */
  private boolean subjectPending(int i) {
    if (tags[0] != Tag.PREPOSITION && tags[0] != Tag.SUBORDINATOR && tags[0] != Tag.ADVERB) {
      return false;
    }
    for (int j = 0; j < i - 1; j++) {
      if (tags[j] == Tag.COMMA || tags[j].finiteVerb()) {
        return false;
      }
    }
    return true;
  }

  /** "Rebels seize town, kill mayor": a headline's verbs in a row. */
  private boolean headlineBefore(int i) {
    boolean present = false;
    for (int j = 0; j < i; j++) {
      if (tags[j] == Tag.VERB_PAST || tags[j] == Tag.BE || tags[j] == Tag.HAVE) {
        return false;
      }
      present |= tags[j] == Tag.VERB_BASE && (j == 0 || !tags[j - 1].auxiliary());
    }
    return present;
  }

  private static int weight(String noun) {
    Entry entry = WORDS.entry(noun);
    return entry == null ? 0 : entry.noun();
  }

  private static boolean entryIsAdjective(@Nullable Entry entry) {
    return entry != null && entry.adjective() > 0;
  }

  /** "attributed to drug traffickers": a noun that is hardly a verb, before people. */
  private boolean kindOfPeople(int i, @Nullable String noun, @Nullable Entry entry) {
    String next = sentence.norm(i + 1);
    Entry people = WORDS.plural(next) ? WORDS.entry(String.valueOf(WORDS.noun(next))) : null;
    return noun != null
        && entry != null
        && entry.noun() > entry.verb() * 6
        && people != null
        && people.category().equals("person");
  }

  /** Past after a subject, participle after a form of be, have or get. */
  private Tag pastOrParticiple(int i, String lemma) {
    lemmas[i] = lemma;
    for (int j = i - 1; j >= 0; j--) {
      Tag tag = tags[j];
      if (tag == Tag.BE || tag == Tag.HAVE || GET.contains(sentence.norm(j))) {
        return Tag.PARTICIPLE;
      }
      if (tag != Tag.ADVERB && tag != Tag.NOT && tag != Tag.CONJUNCTION && tag != Tag.QUOTE) {
        boolean coordinate = j + 1 < i && tags[j + 1] == Tag.CONJUNCTION && tag == Tag.PARTICIPLE;
        return coordinate || sentence.norm(i + 1).equals("by") && tag != Tag.PRONOUN
            ? Tag.PARTICIPLE
            : Tag.VERB_PAST;
      }
    }
    return sentence.norm(i + 1).equals("by") ? Tag.PARTICIPLE : Tag.VERB_PAST;
  }

  /** "that" joins a clause after a verb, opens a relative clause after a noun, else points. */
  private void settleThat() {
    for (int i = 0; i < tags.length; i++) {
      if (!sentence.norm(i).equals("that")) {
        continue;
      }
      Tag before = before(i);
      Tag after = i + 1 < tags.length ? tags[i + 1] : Tag.STOP;
      if (before.verb() || before == Tag.ADVERB || before == Tag.ADJECTIVE) {
        tags[i] = Tag.SUBORDINATOR;
      } else if (after.finiteVerb() || after.auxiliary()) {
        tags[i] = before == Tag.NOUN || before == Tag.NAME ? Tag.RELATIVE : Tag.PRONOUN;
      } else if (before == Tag.NOUN
          || before == Tag.NAME
          || before == Tag.COMMA
          || before == Tag.CONJUNCTION) {
        tags[i] = Tag.SUBORDINATOR;
      } else {
        tags[i] = Tag.DETERMINER;
      }
    }
  }

  /**
   * A headline has a verb: where none was found, a word that can be one between two phrases is it.
   */
  private void settleHeadline() {
    for (Tag tag : tags) {
      if (tag.finiteVerb() || tag == Tag.BE || tag == Tag.MODAL || tag == Tag.PARTICIPLE) {
        return;
      }
    }
    for (int i = 1; i + 1 < tags.length; i++) {
      VerbForm verb = tags[i] == Tag.NOUN ? WORDS.verb(sentence.norm(i)) : null;
      if (verb != null
          && verb.inflection() != Inflection.ING
          && !before(i).opensNoun()
          && before(i) != Tag.PREPOSITION
          && (phraseFollows(i) || subjectPlace(i))) {
        boolean third = verb.inflection() == Inflection.THIRD_PERSON;
        if (third ? singularBefore(i) : pluralBefore(i)) {
          tags[i] = third ? Tag.VERB_THIRD : Tag.VERB_BASE;
          lemmas[i] = verb.lemma();
          return;
        }
      }
    }
  }

  /** "Six dead as bomb hits bus": a headline's "as" joins a clause, and that has a verb. */
  private void settleAs() {
    if (tags[tags.length - 1] == Tag.STOP) {
      return;
    }
    for (int i = 1; i + 3 < tags.length; i++) {
      int verb = sentence.norm(i).equals("as") ? verbBehind(i) : -1;
      if (verb > 0) {
        VerbForm form = requireNonNull(WORDS.verb(sentence.norm(verb)));
        boolean third = form.inflection() == Inflection.THIRD_PERSON;
        tags[verb] = third ? Tag.VERB_THIRD : Tag.VERB_BASE;
        lemmas[verb] = form.lemma();
      }
    }
  }

  /** A noun that agrees as a verb with the nouns before it and has one behind it, or -1. */
  private int verbBehind(int as) {
    for (int i = as + 2; i + 1 < tags.length && tags[i - 1].nominal(); i++) {
      VerbForm verb = tags[i] == Tag.NOUN ? WORDS.verb(sentence.norm(i)) : null;
      Tag next = tags[i + 1];
      boolean object =
          next == Tag.NOUN || next == Tag.NAME || next == Tag.NUMBER || next.opensNoun();
      if (verb != null && object) {
        boolean third = verb.inflection() == Inflection.THIRD_PERSON;
        boolean base = verb.inflection() == Inflection.BASE;
        if (third && singularBefore(i) || base && pluralBefore(i)) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean subjectPlace(int i) {
    return "PREPOSITION".equals(FunctionWords.tag(sentence.norm(i + 1)))
        && !sentence.norm(i + 1).equals("of");
  }

  private Tag before(int i) {
    return i == 0 ? Tag.STOP : tags[i - 1];
  }

  private boolean hyphenCompound(int i) {
    return i > 1 && tags[i - 1] == Tag.HYPHEN && !sentence.token(i).spaceBefore();
  }

  private boolean auxiliaryBefore(int i) {
    for (int j = i - 1; j >= 0 && i - j < 4; j--) {
      if (tags[j] == Tag.TO || tags[j] == Tag.MODAL || tags[j] == Tag.DO) {
        return true;
      }
      if (tags[j] != Tag.NOT && tags[j] != Tag.ADVERB) {
        return false;
      }
    }
    return false;
  }

  /** "hits a house and kills six": the verb before "and" is in the same person. */
  private boolean thirdPersonBefore(int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (tags[j] == Tag.VERB_THIRD) {
        return true;
      }
    }
    return false;
  }

  private boolean singularBefore(int i) {
    Tag before = before(i);
    return before == Tag.NAME || before == Tag.NOUN && !WORDS.plural(sentence.norm(i - 1));
  }

  private boolean pluralBefore(int i) {
    Tag before = before(i);
    return before == Tag.NAME
        || before == Tag.NOUN
            && (WORDS.plural(sentence.norm(i - 1))
                || sentence.norm(i - 1).equals("police") && phraseFollows(i))
        || before == Tag.NUMBER && i > 1;
  }

  /** Whether the next word can open a noun phrase that would be an object. */
  private boolean phraseFollows(int i) {
    if (i + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(i + 1);
    if (next.numeric()) {
      return true;
    }
    String closed = FunctionWords.tag(next.norm());
    if (closed != null) {
      return closed.equals("DETERMINER")
          || closed.equals("POSSESSIVE_PRONOUN")
          || nominal(closed)
          || closed.equals("PRONOUN")
          || next.norm().equals("at")
              && (sentence.norm(i + 2).equals("least") || sentence.norm(i + 2).equals("most"));
    }
    return next.word()
        && (next.capitalized() && caseTells
            || WORDS.noun(next.norm()) != null && WORDS.verb(next.norm()) == null
            || WORDS.entry(next.norm()) != null && entryIsAdjective(WORDS.entry(next.norm())));
  }

  /** Whether the next word is a noun or something that leads up to one. */
  private boolean nounFollows(int i) {
    if (i + 1 >= sentence.size()) {
      return false;
    }
    Token next = sentence.token(i + 1);
    if (FunctionWords.tag(next.norm()) != null) {
      return nominal(String.valueOf(FunctionWords.tag(next.norm())));
    }
    return next.word()
        && (WORDS.noun(next.norm()) != null
            || next.capitalized() && caseTells
            || entryIsAdjective(WORDS.entry(next.norm())));
  }

  private boolean finiteElsewhere(int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (tags[j] == Tag.SUBORDINATOR || tags[j] == Tag.STOP || tags[j] == Tag.QUOTE) {
        return false;
      }
      if (tags[j] != null && (tags[j].finiteVerb() || tags[j] == Tag.BE || tags[j] == Tag.MODAL)) {
        return true;
      }
    }
    return false;
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
