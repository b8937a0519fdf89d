package org.variorum.extract;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.dictionary.Words.Entry;
import org.variorum.dictionary.Words.Inflection;
import org.variorum.dictionary.Words.VerbForm;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;

/** The parts of speech of words in -ing: what somebody is doing, the doing, or of which kind. */
final class IngTags {

  private static final Words WORDS = Words.english();

  /** What tells of which kind the noun behind it is: nobody neighbours or ensues anything. */
  private static final WordSet KIND =
      WordSet.of("neighbouring", "neighboring", "surrounding", "ensuing", "ongoing", "continuing");

  private final TagRow row;
  private final Sentence sentence;
  private final Tag[] tags;
  private final String[] lemmas;

  IngTags(TagRow row) {
    this.row = row;
    this.sentence = row.sentence;
    this.tags = row.tags;
    this.lemmas = row.lemmas;
  }

  /**
   * The part of speech of a word.
   *
   * @param verb the verb that it is a form of
   * @param noun what it is as a noun, or null
   * @param nounSlot whether the word before it opens a noun phrase
   */
  Tag tag(
      int i,
      String norm,
      VerbForm verb,
      @Nullable String noun,
      @Nullable Entry entry,
      Tag before,
      boolean nounSlot) {
    boolean taking = sentence.is(i + 1, "responsibility"); // "with X taking"
    if (taking || intent(i, before, verb) || sayingSo(i, before, verb)) {
      if (before == Tag.ADJECTIVE) {
        tags[i - 1] = Tag.NOUN; // "A caller saying he"
      }
      lemmas[i] = verb.lemma();
      return Tag.ING;
    }
    boolean beside = // "in neighbouring Borovo", "during ensuing riots"
        noun == null && before == Tag.PREPOSITION && KIND.has(sentence.lexeme(i));
    boolean ofKind = // "a Borovo shopping centre": whoever is shopping shops for nothing
        before == Tag.NAME && noun != null && named(i - 1) && oneThing(i + 1);
    if (beside || ofKind) {
      lemmas[i] = norm;
      return Tag.ADJECTIVE;
    }
    if (GrammarWords.TRADE.is(sentence.lexeme(i)) && before == Tag.NOUN && row.nounFollows(i)) {
      lemmas[i] = norm;
      return Tag.NOUN;
    }
    boolean striking = // "opened fire on striking workers"
        norm.equals("striking")
            && before == Tag.PREPOSITION
            && sentence.lexeme(i + 1).plural()
            && somebody(sentence.lexeme(i + 1).noun());
    if (striking) {
      lemmas[i] = norm;
      return Tag.ADJECTIVE;
    }
    boolean plurals = // "bombers driving trucks"
        before == Tag.NOUN
            && (row.people(i - 1) || sentence.is(i - 1, "bombers"))
            && sentence.lexeme(i - 1).plural()
            && sentence.lexeme(i + 1).plural();
    if (plurals || before == Tag.NOUN && (norm.equals("dying") || doing(i))) {
      lemmas[i] = verb.lemma();
      return Tag.ING;
    }
    boolean actOf =
        before == Tag.NAME
            && !Predicates.nouns(sentence.lexeme(i)).isEmpty()
            && (ended(i)
                || closedBehind(i, "PREPOSITION")
                || closedBehind(i, "BE")
                || closedBehind(i, "HAVE")
                || closedBehind(i, "MODAL"));
    boolean nominal =
        actOf
            || entry != null && entry.category().equals("time") // "for evening prayers"
            || nounSlot && (noun != null || sentence.is(i + 1, "of"))
            || nounSlot && !row.nounFollows(i) && !row.phraseFollows(i) // "the stabbing in Gao"
            || noun != null && before == Tag.NOUN && !row.phraseFollows(i)
            || noun != null && before == Tag.PREPOSITION && !row.phraseFollows(i)
            || sentence.is(i + 1, "of") && !before.auxiliary()
            || noun != null && !before.auxiliary() && killsFollow(i)
            || noun != null && i == 0 && (!row.phraseFollows(i) || pastFollows(i));
    lemmas[i] = nominal ? norm : verb.lemma();
    boolean quality = // "sustained varying degrees of injuries"
        before == Tag.VERB_PAST && noun == null && TagRow.entryIsAdjective(entry);
    boolean modifies = (nounSlot || quality) && row.nounFollows(i);
    return nominal ? Tag.NOUN : modifies ? Tag.ADJECTIVE : Tag.ING;
  }

  /** "the 1998 Omagh bombing.": nothing follows, and an article stands before the name. */
  private boolean ended(int i) {
    if (i + 1 < sentence.size() && sentence.token(i + 1).word()) {
      return false;
    }
    for (int j = i - 2; j >= Math.max(0, i - 4); j--) {
      if (tags[j] == Tag.DETERMINER) {
        return true;
      }
    }
    return false;
  }

  private static boolean somebody(@Nullable String noun) {
    Entry entry = noun == null ? null : WORDS.entry(noun);
    return entry != null && entry.category().equals("person");
  }

  /** "a Borovo": a name that a determiner opens. */
  private boolean named(int i) {
    int at = i;
    while (at > 0 && tags[at] == Tag.NAME) {
      at--;
    }
    return tags[at] == Tag.DETERMINER;
  }

  /** "centre": a noun in the singular, in small letters. */
  private boolean oneThing(int i) {
    return i < sentence.size()
        && sentence.lexeme(i).noun() != null
        && sentence.lexeme(i).tag() == null
        && !sentence.lexeme(i).plural()
        && !sentence.token(i).capitalized();
  }

  /** "suspected of planning attacks", "for bombing churches": what somebody does to something. */
  private boolean intent(int i, Tag before, VerbForm verb) {
    boolean particle = // "of blowing up the bridge"
        before == Tag.PREPOSITION
            && row.phraseFollows(i + 1)
            && Sequence.any(
                Predicates.verbs(verb.lemma()), p -> p.particle().equals(sentence.norm(i + 1)));
    return particle
        || before == Tag.PREPOSITION
            && (sentence.is(i - 1, "of") || sentence.is(i - 1, "for"))
            && sentence.lexeme(i + 1).plural()
            && sentence.lexeme(i + 1).tag() == null
            && Sequence.any(
                Predicates.verbs(verb.lemma()), p -> p.act() == Act.PLAN || p.act().violent());
  }

  /** "a caller saying he was", "leaflets claiming that": what is said follows. */
  private boolean sayingSo(int i, Tag before, VerbForm verb) {
    Entry entry = WORDS.entry(verb.lemma());
    boolean noun = before.nominal() || before == Tag.ADJECTIVE && row.people(i - 1);
    return noun
        && entry != null
        && entry.takesThat()
        && (Subjects.NOMINATIVE.has(sentence.lexeme(i + 1))
            || sentence.is(i + 1, "it")
            || ClosedWordTags.mark(sentence.lexeme(i + 1)) == Tag.QUOTE
            || sentence.is(i + 1, "that"));
  }

  /** "Fighting broke out": the word behind is nothing but a verb in the past. */
  private boolean pastFollows(int i) {
    VerbForm next = sentence.lexeme(i + 1).verb();
    return next != null && next.inflection() == Inflection.PAST;
  }

  /** "shelling killed at least five", "the dead included two": a past verb before a number. */
  boolean killsFollow(int i) {
    VerbForm next = sentence.lexeme(i + 1).verb();
    String behind = sentence.norm(i + 2);
    return next != null
        && (next.inflection() == Inflection.PAST
            || next.inflection() == Inflection.PAST_OR_PARTICIPLE)
        && (row.numberFollows(i + 1)
            || "DETERMINER".equals(FunctionWords.tag(behind))
            || behind.equals("at") && sentence.is(i + 3, "least"));
  }

  /**
   * "an official working for the firm", "men walking nearby": people who do something, not a kind
   * of doing.
   */
  boolean doing(int i) {
    String noun = sentence.lexeme(i - 1).noun();
    Entry entry = noun == null ? null : WORDS.entry(noun);
    String next = sentence.lexeme(i + 1).tag();
    boolean people = entry != null && entry.category().equals("person");
    boolean to = "PREPOSITION".equals(next) || "TO".equals(next);
    return to && (people || GrammarWords.DOING.is(sentence.lexeme(i)))
        || "ADVERB".equals(next) && people;
  }

  /** Whether the next word is of a closed class: "Ukrainian shelling had killed". */
  boolean closedBehind(int i, String tag) {
    return tag.equals(sentence.lexeme(i + 1).tag());
  }
}
