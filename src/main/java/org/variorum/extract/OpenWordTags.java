package org.variorum.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.Words;
import org.variorum.dictionary.Words.Entry;
import org.variorum.dictionary.Words.Inflection;
import org.variorum.dictionary.Words.VerbForm;
import org.variorum.document.Sentence;
import org.variorum.document.Token;

/** The parts of speech of the words of open classes; the words beside them decide. */
final class OpenWordTags {

  private static final Words WORDS = Words.english();

  private static final Set<String> GET = Set.of("get", "gets", "got", "getting", "gotten");

  /** Words that end what tells when: "on Monday night masked men shot". */
  private static final Set<String> TIMES =
      Set.of(
          "monday",
          "tuesday",
          "wednesday",
          "thursday",
          "friday",
          "saturday",
          "sunday",
          "today",
          "yesterday",
          "night",
          "morning",
          "afternoon",
          "evening");

  private static final Set<String> HELD =
      Set.of("believe", "suspect", "think", "allege", "presume", "fear", "assume", "say", "report");

  /** Participles that stand for people: "dozens of injured". */
  private static final Set<String> HURT = Set.of("injured", "wounded");

  private final TagRow row;
  private final Sentence sentence;
  private final Tag[] tags;
  private final String[] lemmas;
  private final VerbOrNoun verbOrNoun;

  OpenWordTags(TagRow row) {
    this.row = row;
    this.sentence = row.sentence;
    this.tags = row.tags;
    this.lemmas = row.lemmas;
    this.verbOrNoun = new VerbOrNoun(row);
  }

  Tag word(int i, Token token, String norm) {
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
      return pastOrParticiple(i, norm);
    }
    return Tag.NOUN;
  }

  private Tag ambiguous(
      int i, String norm, VerbForm verb, @Nullable String noun, @Nullable Entry entry) {
    Tag before = row.before(i);
    boolean nounSlot = before.opensNoun() || row.hyphenCompound(i);
    switch (verb.inflection()) {
      case ING -> {
        if (GrammarWords.TRADE.is(norm) && before == Tag.NOUN && row.nounFollows(i)) {
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
                && (closedBehind(i, "PREPOSITION")
                    || closedBehind(i, "BE")
                    || closedBehind(i, "HAVE")
                    || closedBehind(i, "MODAL"));
        boolean nominal =
            actOf
                || nounSlot && (noun != null || sentence.norm(i + 1).equals("of"))
                || noun != null && before == Tag.NOUN && !row.phraseFollows(i)
                || noun != null && before == Tag.PREPOSITION && !row.phraseFollows(i)
                || sentence.norm(i + 1).equals("of") && !before.auxiliary()
                || noun != null && !before.auxiliary() && killsFollow(i)
                || noun != null && i == 0 && (!row.phraseFollows(i) || pastFollows(i));
        lemmas[i] = nominal ? norm : verb.lemma();
        return nominal ? Tag.NOUN : nounSlot && row.nounFollows(i) ? Tag.ADJECTIVE : Tag.ING;
      }
      case PAST, PAST_OR_PARTICIPLE, PARTICIPLE -> {
        boolean people = sentence.norm(i - 1).equals("of") || sentence.norm(i - 1).equals("the");
        if (HURT.contains(norm) && people && !row.nounFollows(i)) {
          lemmas[i] = norm;
          return Tag.NOUN;
        }
        if (before == Tag.ADJECTIVE && saidOf(i)) {
          tags[i - 1] = Tag.NOUN;
          lemmas[i] = verb.lemma();
          return pastOrParticiple(i, verb.lemma());
        }
        if (participleModifies(i, before, nounSlot)
            || before == Tag.DETERMINER && (noun != null || TagRow.entryIsAdjective(entry))) {
          lemmas[i] = noun != null && !row.nounFollows(i) ? noun : norm;
          return noun != null && !row.nounFollows(i) ? Tag.NOUN : Tag.ADJECTIVE;
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
        boolean beat = norm.equals("beat") && before == Tag.NOUN && row.phraseFollows(i);
        if (beat && !row.finiteElsewhere(i)) { // "A mob beat a man": the past is as the base
          lemmas[i] = verb.lemma();
          return Tag.VERB_PAST;
        }
        return verbOrNoun.baseOrNoun(i, norm, verb, noun, entry, before, nounSlot);
      }
    }
  }

  /**
   * "The military dismissed reports that", "The dead included two", "The Israeli military killed
   * civilians": an adjective that stands for people, and what they did. "The military backed
   * militia fled" has another verb behind.
   */
  private boolean saidOf(int i) {
    Tag opener = i < 2 ? Tag.STOP : tags[i - 2];
    boolean stands =
        row.people(i - 1)
            && (opener == Tag.DETERMINER || opener == Tag.POSSESSIVE || opener == Tag.NAME);
    if (!stands || GrammarWords.DESCRIBING.is(sentence.norm(i))) {
      return false;
    }
    VerbForm says = WORDS.verb(sentence.norm(i));
    Entry saying = says == null ? null : WORDS.entry(says.lemma());
    if (saying != null && saying.takesThat()) {
      return true; // "The military said troops had fired"
    }
    String closed = FunctionWords.tag(sentence.norm(i + 1));
    boolean object =
        closed != null
            ? closed.equals("DETERMINER") || closed.equals("POSSESSIVE_PRONOUN")
            : i + 1 < sentence.size()
                && sentence.token(i + 1).word()
                && row.caseTells
                && sentence.token(i + 1).capitalized();
    return object || TagRow.number(sentence.norm(i + 1)) || !row.verbAhead(i);
  }

  /** Whether the next word is of a closed class: "Ukrainian shelling had killed". */
  private boolean closedBehind(int i, String tag) {
    return tag.equals(FunctionWords.tag(sentence.norm(i + 1)));
  }

  /** "Fighting broke out": the word behind is nothing but a verb in the past. */
  private boolean pastFollows(int i) {
    VerbForm next = WORDS.verb(sentence.norm(i + 1));
    return next != null && next.inflection() == Inflection.PAST;
  }

  /** "shelling killed at least five", "the dead included two": a past verb before a number. */
  private boolean killsFollow(int i) {
    VerbForm next = WORDS.verb(sentence.norm(i + 1));
    String behind = sentence.norm(i + 2);
    return next != null
        && (next.inflection() == Inflection.PAST
            || next.inflection() == Inflection.PAST_OR_PARTICIPLE)
        && (numberFollows(i + 1)
            || "DETERMINER".equals(FunctionWords.tag(behind))
            || behind.equals("at") && sentence.norm(i + 3).equals("least"));
  }

  /**
   * "an official working for the firm", "men walking nearby": people who do something, not a kind
   * of doing.
   */
  private boolean doing(int i) {
    String noun = WORDS.noun(sentence.norm(i - 1));
    Entry entry = noun == null ? null : WORDS.entry(noun);
    String next = FunctionWords.tag(sentence.norm(i + 1));
    boolean people = entry != null && entry.category().equals("person");
    return "PREPOSITION".equals(next) && (people || GrammarWords.DOING.is(sentence.norm(i)))
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

  /**
   * "suspected militants", "39 armed men", "the wounded soldier": a participle right before its
   * noun.
   */
  private boolean participleModifies(int i, Tag before, boolean nounSlot) {
    if (!row.nounFollows(i) || numberFollows(i) || meetsHarm(i)) {
      return false;
    }
    if (before == Tag.NUMBER && GrammarWords.DESCRIBING.is(sentence.norm(i))) {
      return true;
    }
    boolean first = i == 0 || before == Tag.STOP && sentence.token(i).capitalized();
    if (first && row.named(i + 1) && GrammarWords.DESCRIBING.is(sentence.norm(i))) {
      return true; // "Suspected Boko Haram gunmen", "(Reuters) -- Armed Boko Haram gunmen"
    }
    if (before == Tag.NUMBER || first) {
      return WORDS.plural(sentence.norm(i + 1))
          || WORDS.noun(sentence.norm(i + 1)) != null && first;
    }
    boolean describing = GrammarWords.DESCRIBING.is(sentence.norm(i));
    if (before == Tag.ADVERB && describing && (i == 1 || opensPhrase(tags[i - 2]))
        || describing
            && (TIMES.contains(sentence.norm(i - 1))
                || before == Tag.ADVERB && TIMES.contains(sentence.norm(i - 2)))) {
      return true;
    }
    if (before == Tag.CONJUNCTION && describing && i > 1 && tags[i - 2].nominal()) {
      return true; // "soldiers and armed residents"
    }
    boolean opened =
        before == Tag.SUBORDINATOR && (WORDS.plural(sentence.norm(i + 1)) || describing);
    return nounSlot || before == Tag.PREPOSITION || before.verb() || opened;
  }

  /** "by heavily armed men", "that yesterday armed men": no subject stands before the adverb. */
  private static boolean opensPhrase(Tag tag) {
    return switch (tag) {
      case PREPOSITION,
          SUBORDINATOR,
          RELATIVE,
          CONJUNCTION,
          COMMA,
          STOP,
          QUOTE,
          NUMBER,
          DETERMINER,
          BE ->
          true;
      default -> tag.verb();
    };
  }

  /** "The dead included two nurses": no adjective stands before a number. */
  private boolean numberFollows(int i) {
    return i + 1 < sentence.size()
        && (sentence.token(i + 1).numeric() || TagRow.number(sentence.norm(i + 1)));
  }

  /** "two suffered burns": the verb and what is suffered. */
  private boolean meetsHarm(int i) {
    String harm = sentence.norm(i + 1);
    VerbForm verb = WORDS.verb(sentence.norm(i));
    return verb != null
        && Predicates.verbs(verb.lemma()).stream()
            .anyMatch(p -> p.patient().equals("subject") && p.particle().equals(harm));
  }

  /** Past after a subject, participle after a form of be, have or get. */
  private Tag pastOrParticiple(int i, String lemma) {
    lemmas[i] = lemma;
    boolean heldToBe = // "43 people believed to have been executed"
        HELD.contains(lemma)
            && i > 0
            && tags[i - 1].nominal()
            && sentence.norm(i + 1).equals("to")
            && (sentence.norm(i + 2).equals("be") || sentence.norm(i + 2).equals("have"));
    if (heldToBe) {
      return Tag.PARTICIPLE;
    }
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
}
