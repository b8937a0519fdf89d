package org.variorum.extract;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words.Entry;
import org.variorum.dictionary.Words.Inflection;
import org.variorum.dictionary.Words.VerbForm;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.document.Token;

/** The parts of speech of the words of open classes; the words beside them decide. */
final class OpenWordTags {

  /** Participles that stand for people: "dozens of injured". */
  private static final WordSet HURT = WordSet.of("injured", "wounded");

  private final TagRow row;
  private final Sentence sentence;
  private final Tag[] tags;
  private final String[] lemmas;
  private final VerbOrNoun verbOrNoun;
  private final ParticipleTags participles;
  private final IngTags ing;

  OpenWordTags(TagRow row) {
    this.row = row;
    this.sentence = row.sentence;
    this.tags = row.tags;
    this.lemmas = row.lemmas;
    this.verbOrNoun = new VerbOrNoun(row);
    this.participles = new ParticipleTags(row);
    this.ing = new IngTags(row);
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
              || row.nounFollows(i) && !doingFollows(i) && !ing.killsFollow(i)
              || entry.adjective() > entry.noun() * 3
                  && !personalNoun(i, entry)
                  && !(row.before(i) == Tag.DETERMINER && ing.closedBehind(i, "PREPOSITION")))) {
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

  private Tag ambiguous(
      int i, String norm, VerbForm verb, @Nullable String noun, @Nullable Entry entry) {
    Tag before = row.before(i);
    boolean nounSlot = before.opensNoun() || row.hyphenCompound(i);
    switch (verb.inflection()) {
      case ING -> {
        return ing.tag(i, norm, verb, noun, entry, before, nounSlot);
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
        if (beat && !row.verbs.finiteBefore(i)) { // "A mob beat a man": the past is as the base
          lemmas[i] = verb.lemma();
          return Tag.VERB_PAST;
        }
        return verbOrNoun.baseOrNoun(i, norm, verb, noun, entry, before, nounSlot);
      }
    }
  }

  private boolean doingFollows(int i) {
    return sentence.norm(i + 1).endsWith("ing") && ing.doing(i + 1);
  }

  /** "one local", "the wounded": an adjective for a person where no noun follows. */
  private boolean personalNoun(int i, Entry entry) {
    Tag before = row.before(i);
    return entry.category().equals("person")
        && (before.opensNoun() || before == Tag.NOUN && !row.nounFollows(i));
  }
}
