package org.variorum.extract;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.dictionary.Words.Entry;
import org.variorum.dictionary.Words.Inflection;
import org.variorum.dictionary.Words.VerbForm;
import org.variorum.document.Sentence;

/**
 * Whether a word that can be a verb in the present or a noun is the one or the other: "strikes".
 */
final class VerbOrNoun {

  private static final Words WORDS = Words.english();

  private static final WordSet OBJECTS = WordSet.of("them", "him", "me", "us", "whom");

  /** Whom something is done to, and never who does it. */
  static final WordSet THEM = WordSet.of("them", "him", "me", "us");

  private static final WordSet COMPARATIVES = WordSet.of("earlier", "later");

  private final TagRow row;
  private final Sentence sentence;
  private final Tag[] tags;
  private final String[] lemmas;
  private final BehindVerb behind;

  VerbOrNoun(TagRow row) {
    this.row = row;
    this.sentence = row.sentence;
    this.tags = row.tags;
    this.lemmas = row.lemmas;
    this.behind = new BehindVerb(row);
  }

  /** "denied earlier claims", "in later attacks": no subject stands before the comparative. */
  private boolean earlier(int i) {
    Tag opener = i > 1 ? tags[i - 2] : Tag.STOP;
    return COMPARATIVES.has(sentence.lexeme(i - 1))
        && (opener == Tag.PREPOSITION || opener.verb() && !opener.auxiliary());
  }

  Tag baseOrNoun(
      int i,
      String norm,
      VerbForm verb,
      @Nullable String noun,
      @Nullable Entry entry,
      Tag before,
      boolean nounSlot) {
    boolean third = verb.inflection() == Inflection.THIRD_PERSON;
    boolean adjective = TagRow.entryIsAdjective(entry);
    if (noun != null && earlier(i)) {
      tags[i - 1] = Tag.ADJECTIVE;
      lemmas[i] = noun;
      return Tag.NOUN;
    }
    if (before == Tag.TO
        || before == Tag.MODAL
        || before == Tag.DO
        || (before == Tag.NOT || before == Tag.ADVERB) && row.verbs.auxiliaryBefore(i)) {
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
      boolean rank = before == Tag.NOUN && entry.category().equals("person"); // "an army major"
      return (nounSlot || rank) && !row.nounFollows(i) && noun != null ? Tag.NOUN : Tag.ADJECTIVE;
    }
    Entry base = WORDS.entry(third ? verb.lemma() : norm);
    int verbs = base == null ? 0 : base.verb();
    int nouns = noun == null || WORDS.entry(noun) == null ? 0 : weight(noun);
    if (verbs > 0 && !nounSlot && THEM.has(sentence.lexeme(i + 1))) { // "and beat them to death"
      lemmas[i] = verb.lemma();
      return third ? Tag.VERB_THIRD : Tag.VERB_BASE;
    }
    if (!third && noun != null && ofOne(i)) {
      lemmas[i] = noun;
      return Tag.NOUN;
    }
    if (!third && manyDo(i, verbs, nouns)) {
      lemmas[i] = verb.lemma();
      return Tag.VERB_BASE;
    }
    boolean subjectBefore = third ? row.singularBefore(i) : row.pluralBefore(i);
    boolean nominalBefore =
        before == Tag.ADJECTIVE && i > 0 && sentence.lexeme(i - 1).noun() != null;
    boolean certain =
        behind.complement(i, WORDS.entry(verb.lemma())) || row.mostlyVerb(i) && row.people(i - 1);
    if (third && nominalBefore && certain) {
      tags[i - 1] = Tag.NOUN;
      lemmas[i] = verb.lemma();
      return Tag.VERB_THIRD;
    }
    VerbForm following = sentence.lexeme(i + 1).verb();
    boolean says = // "an attack that the army says killed two"
        third && row.mostlyVerb(i) && BehindVerb.takesThat(verb.lemma());
    boolean verbBehind =
        following != null
            && !says
            && switch (following.inflection()) {
              case ING -> // "forces fighting rebels fled"
                  third && WORDS.plural(norm) && !row.mostlyVerb(i) && row.verbs.ahead(i + 1);
              case BASE -> // "guards beat him"
                  third && WORDS.plural(norm) && !row.mostlyVerb(i) && behind.object(i + 1);
              case THIRD_PERSON -> row.mostlyVerb(i + 1); // "monitor says"
              default -> true;
            };
    boolean rarely = rarely(i, verbs, nouns);
    boolean verbSlot =
        !verbBehind
            && !nounSlot
            && subjectBefore
            && !rarely
            && (row.objectFollows(i)
                || verbs > 2 * nouns
                || behind.complement(i, base)
                || behind.particle(i, verb.lemma()))
            && (!row.verbs.finiteBefore(i) || row.mostlyVerb(i) || seen(i));
    boolean opensVerb = row.objectFollows(i) || behind.complement(i, WORDS.entry(verb.lemma()));
    boolean parallel =
        before == Tag.COMMA || before == Tag.CONJUNCTION && row.verbs.thirdPersonBefore(i);
    if (parallel && third && i > 1 && opensVerb && !verbBehind && verbs > 0 && !subjectPending(i)) {
      verbSlot = true;
    }
    boolean goesOn =
        before == Tag.COMMA && headlineBefore(i)
            || before == Tag.CONJUNCTION && row.objectFollows(i) && row.verbs.baseBefore(i);
    if (goesOn && !third && opensVerb && verbs > nouns) {
      verbSlot = true;
    }
    boolean nameSays = third && before == Tag.NAME && row.takesClause(base);
    if (nameSays && sentence.is(i + 1, "that") && !row.verbs.finiteBefore(i)) {
      verbSlot = verbs > 0;
    }
    boolean strike = GrammarWords.STRUCK_BY.is(sentence.lexeme(i - 1)) && !row.mostlyVerb(i);
    if (strike && !row.phraseFollows(i)) {
      verbSlot = false;
    }
    verbSlot = verbSlot && !OpeningPhrase.holds(row, i);
    if (before == Tag.PRONOUN && OBJECTS.has(sentence.lexeme(i - 1))) {
      verbSlot = false; // "30 of them police"
    } else if (before == Tag.PRONOUN
        || before == Tag.RELATIVE
        || before == Tag.ADVERB && !nounSlot) {
      verbSlot = verbs > 0 && (verbs * 2 > nouns || before != Tag.ADVERB);
    }
    lemmas[i] = verbSlot || noun == null ? verb.lemma() : noun;
    if (verbSlot) {
      return third ? Tag.VERB_THIRD : Tag.VERB_BASE;
    }
    return noun == null ? Tag.ADJECTIVE : Tag.NOUN;
  }

  /** "the Malian general Keita", "Minneapolis police officers": a noun among names and nouns. */
  private boolean rarely(int i, int verbs, int nouns) {
    if (behind.opensObject(i + 1)) {
      return false;
    }
    boolean title = nouns >= verbs && row.people(i) && row.before(i) == Tag.NAME;
    return row.casing.named(i + 1) ? title || verbs * 100 < nouns : verbs * 4 < nouns;
  }

  /** "saw soldiers shoot five men": what is seen or heard is a verb of its own. */
  private boolean seen(int i) {
    int j = i - 1;
    while (j > 0 && (tags[j].nominal() || tags[j] == Tag.ADJECTIVE || tags[j].opensNoun())) {
      j--;
    }
    return j >= 0 && tags[j].verb() && GrammarWords.PERCEIVE.is(lemmas[j]);
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

  /**
   * "Six die in a blast", "Dozens flee, 20 hurt": what could be a noun is no plural, as the number
   * asks, and nothing follows that it could belong to.
   */
  private boolean manyDo(int i, int verbs, int nouns) {
    String next = sentence.norm(i + 1);
    String closed = FunctionWords.tag(next);
    boolean ends =
        i + 1 >= sentence.size()
            || next.equals(",")
            || next.equals(";")
            || "PREPOSITION".equals(closed)
            || "SUBORDINATOR".equals(closed);
    return ends
        && verbs > nouns
        && row.before(i) == Tag.NUMBER
        && !ofThing(i - 1)
        && !sentence.is(i - 1, "one")
        && !sentence.is(i - 1, "1")
        && !sentence.lexeme(i).plural();
  }

  /** "the 2015 attack", "the Route 60 attack": a number that counts nobody. */
  private boolean ofThing(int number) {
    String norm = sentence.norm(number);
    boolean year =
        norm.length() == 4
            && norm.chars().allMatch(Character::isDigit)
            && (norm.startsWith("19") || norm.startsWith("20"));
    return year
        || switch (row.before(number)) {
          case DETERMINER, POSSESSIVE_PRONOUN, POSSESSIVE, NAME, NOUN -> true;
          default -> false;
        };
  }

  private static int weight(String noun) {
    Entry entry = WORDS.entry(noun);
    return entry == null ? 0 : entry.noun();
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

  /** "the murder of a Christian convert": whoever is one, converts. */
  private boolean ofOne(int i) {
    for (int j = i - 1; j >= Math.max(0, i - 3) && !sentence.lexeme(j).plural(); j--) {
      String norm = sentence.norm(j);
      if (tags[j] == Tag.DETERMINER) {
        return j < i - 1 && (norm.equals("a") || norm.equals("an"));
      }
      if (tags[j] != Tag.ADJECTIVE && tags[j] != Tag.NAME) {
        return false;
      }
    }
    return false;
  }
}
