package org.variorum.extract;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.dictionary.Words.Entry;
import org.variorum.dictionary.Words.Inflection;
import org.variorum.dictionary.Words.VerbForm;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.document.Token;

/** The parts of speech of the words of open classes; the words beside them decide. */
final class OpenWordTags {

  private static final Words WORDS = Words.english();

  /** Participles that stand for people: "dozens of injured". */
  private static final WordSet HURT = WordSet.of("injured", "wounded");

  private static final WordSet BESIDE = WordSet.of("neighbouring", "neighboring", "surrounding");

  private final TagRow row;
  private final Sentence sentence;
  private final Tag[] tags;
  private final String[] lemmas;
  private final VerbOrNoun verbOrNoun;
  private final ParticipleTags participles;

  OpenWordTags(TagRow row) {
    this.row = row;
    this.sentence = row.sentence;
    this.tags = row.tags;
    this.lemmas = row.lemmas;
    this.verbOrNoun = new VerbOrNoun(row);
    this.participles = new ParticipleTags(row);
  }

  Tag word(int i, Token token, String norm) {
    Lexeme known = token.lexeme();
    VerbForm verb = known.verb();
    String noun = known.noun();
    Entry entry = known.entry();
    boolean adjective = entry != null && entry.adjective() > 0;
    if (verb != null && verb.inflection() == Inflection.BASE && row.particleCompound(i)) {
      lemmas[i] = norm;
      return Tag.NOUN;
    }
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
              || row.nounFollows(i) && !doingFollows(i) && !killsFollow(i)
              || entry.adjective() > entry.noun() * 3
                  && !personalNoun(i, entry)
                  && !(row.before(i) == Tag.DETERMINER && closedBehind(i, "PREPOSITION")))) {
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
      return participles.pastOr(i, norm);
    }
    return Tag.NOUN;
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

  private Tag ambiguous(
      int i, String norm, VerbForm verb, @Nullable String noun, @Nullable Entry entry) {
    Tag before = row.before(i);
    boolean nounSlot = before.opensNoun() || row.hyphenCompound(i);
    switch (verb.inflection()) {
      case ING -> {
        boolean taking = sentence.is(i + 1, "responsibility"); // "with X taking"
        if (taking || intent(i, before, verb) || sayingSo(i, before, verb)) {
          if (before == Tag.ADJECTIVE) {
            tags[i - 1] = Tag.NOUN; // "A caller saying he"
          }
          lemmas[i] = verb.lemma();
          return Tag.ING;
        }
        boolean beside = // "in neighbouring Borovo"
            noun == null && before == Tag.PREPOSITION && BESIDE.has(sentence.lexeme(i));
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
      case PAST, PAST_OR_PARTICIPLE, PARTICIPLE -> {
        boolean people = sentence.is(i - 1, "of") || sentence.is(i - 1, "the");
        if (HURT.has(sentence.lexeme(i)) && people && !row.nounFollows(i)) {
          lemmas[i] = norm;
          return Tag.NOUN;
        }
        if (before == Tag.ADJECTIVE && participles.saidOf(i)) {
          tags[i - 1] = Tag.NOUN;
          lemmas[i] = verb.lemma();
          return participles.pastOr(i, verb.lemma());
        }
        if (participles.modifies(i, before, nounSlot)
            || before == Tag.DETERMINER && (noun != null || TagRow.entryIsAdjective(entry))) {
          lemmas[i] = noun != null && !row.nounFollows(i) ? noun : norm;
          return noun != null && !row.nounFollows(i) ? Tag.NOUN : Tag.ADJECTIVE;
        }
        if (noun != null && nounSlot && verb.inflection() == Inflection.PAST) {
          lemmas[i] = noun;
          return Tag.NOUN;
        }
        if (norm.equals("lay") && row.objectFollows(i)) {
          lemmas[i] = "lay"; // "police lay the blame on": of "lie" only where nothing is laid
          return Tag.VERB_BASE;
        }
        lemmas[i] = verb.lemma();
        Tag tag = participles.pastOr(i, verb.lemma());
        return verb.inflection() == Inflection.PAST
            ? Tag.VERB_PAST
            : verb.inflection() == Inflection.PARTICIPLE ? Tag.PARTICIPLE : tag;
      }
      case INVARIANT -> {
        boolean harmed = // "Three hurt in blast", "no one hurt"
            (before == Tag.NUMBER || before == Tag.PRONOUN || sentence.is(i - 1, "one"))
                && !row.phraseFollows(i)
                && Sequence.any(Predicates.verbs(verb.lemma()), p -> p.act() == Act.WOUND);
        if (noun != null && (nounSlot || before == Tag.PREPOSITION) && !harmed) {
          lemmas[i] = noun;
          return Tag.NOUN;
        }
        lemmas[i] = verb.lemma();
        return before.auxiliary() && (before == Tag.TO || before == Tag.MODAL || before == Tag.DO)
            ? Tag.VERB_BASE
            : participles.pastOr(i, verb.lemma());
      }
      default -> {
        boolean beat = norm.equals("beat") && before == Tag.NOUN && row.phraseFollows(i);
        if (beat && !row.finiteElsewhere(i)) { // "A mob beat a man": the past is as the base
          lemmas[i] = verb.lemma();
          return Tag.VERB_PAST;
        }
        return verbOrNoun.baseOrNoun(i, norm, verb, noun, entry, before, nounSlot);
      }
    }
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
    return before == Tag.PREPOSITION
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

  /** Whether the next word is of a closed class: "Ukrainian shelling had killed". */
  private boolean closedBehind(int i, String tag) {
    return tag.equals(sentence.lexeme(i + 1).tag());
  }

  /** "Fighting broke out": the word behind is nothing but a verb in the past. */
  private boolean pastFollows(int i) {
    VerbForm next = sentence.lexeme(i + 1).verb();
    return next != null && next.inflection() == Inflection.PAST;
  }

  /** "shelling killed at least five", "the dead included two": a past verb before a number. */
  private boolean killsFollow(int i) {
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
  private boolean doing(int i) {
    String noun = sentence.lexeme(i - 1).noun();
    Entry entry = noun == null ? null : WORDS.entry(noun);
    String next = sentence.lexeme(i + 1).tag();
    boolean people = entry != null && entry.category().equals("person");
    boolean to = "PREPOSITION".equals(next) || "TO".equals(next);
    return to && (people || GrammarWords.DOING.is(sentence.lexeme(i)))
        || "ADVERB".equals(next) && people;
  }

  private boolean doingFollows(int i) {
    return sentence.norm(i + 1).endsWith("ing") && doing(i + 1);
  }

  /** "one local", "the wounded": an adjective for a person where no noun follows. */
  private boolean personalNoun(int i, Entry entry) {
    Tag before = row.before(i);
    return entry.category().equals("person")
        && (before.opensNoun() || before == Tag.NOUN && !row.nounFollows(i));
  }
}
