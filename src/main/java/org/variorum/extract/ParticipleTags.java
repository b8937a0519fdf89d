package org.variorum.extract;

import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.dictionary.Words.Entry;
import org.variorum.dictionary.Words.VerbForm;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;

/**
 * Whether a form that can be past or participle tells what was done or describes the noun behind
 * it: "The military killed two", "suspected militants", "the wounded soldier".
 */
final class ParticipleTags {

  private static final Words WORDS = Words.english();

  private static final WordSet PARTICLES = WordSet.of("out", "up", "down", "off", "away");

  /** What somebody is made or kept, told right behind the verb: "held hostage by rebels". */
  static final WordSet STATE = WordSet.of("hostage", "captive", "prisoner", "dead", "alive");

  /** How many tokens a particle and a day have at most. */
  private static final int DAY = 7;

  private final TagRow row;
  private final Sentence sentence;
  private final Tag[] tags;
  private final String[] lemmas;
  private final ReducedRelatives reduced;

  ParticipleTags(TagRow row) {
    this.row = row;
    this.sentence = row.sentence;
    this.tags = row.tags;
    this.lemmas = row.lemmas;
    this.reduced = new ReducedRelatives(row);
  }

  /**
   * "The military dismissed reports that", "The dead included two", "The Israeli military killed
   * civilians": an adjective that stands for people, and what they did. "The military backed
   * militia fled" has another verb behind.
   */
  boolean saidOf(int i) {
    Tag opener = i < 2 ? Tag.STOP : tags[i - 2];
    boolean stands =
        row.people(i - 1)
            && (opener == Tag.DETERMINER || opener == Tag.POSSESSIVE || opener == Tag.NAME);
    if (!stands || GrammarWords.DESCRIBING.is(sentence.lexeme(i))) {
      return false;
    }
    VerbForm says = sentence.lexeme(i).verb();
    Entry saying = says == null ? null : WORDS.entry(says.lemma());
    if (saying != null && saying.takesThat()) {
      return true; // "The military said troops had fired"
    }
    String closed = sentence.lexeme(i + 1).tag();
    boolean object =
        closed != null
            ? closed.equals("DETERMINER") || closed.equals("POSSESSIVE_PRONOUN")
            : i + 1 < sentence.size()
                && sentence.token(i + 1).word()
                && row.caseTells
                && sentence.token(i + 1).capitalized();
    return object || TagRow.number(sentence.lexeme(i + 1)) || !row.verbs.ahead(i);
  }

  /**
   * "suspected militants", "39 armed men", "the wounded soldier": a participle right before its
   * noun.
   */
  boolean modifies(int i, Tag before, boolean nounSlot) {
    if (!row.nounFollows(i) || row.numberFollows(i) || boundFollows(i) || meetsHarm(i)) {
      return false;
    }
    if (before == Tag.NUMBER && GrammarWords.DESCRIBING.is(sentence.lexeme(i))) {
      return true;
    }
    boolean first = i == 0 || before == Tag.STOP && sentence.token(i).capitalized();
    if (first && row.casing.named(i + 1) && GrammarWords.DESCRIBING.is(sentence.lexeme(i))) {
      return true; // "Suspected Boko Haram gunmen", "(Reuters) -- Armed Boko Haram gunmen"
    }
    if (before == Tag.NUMBER || first) {
      return sentence.lexeme(i + 1).plural() || sentence.lexeme(i + 1).noun() != null && first;
    }
    boolean describing = GrammarWords.DESCRIBING.is(sentence.lexeme(i));
    if (before == Tag.ADVERB && describing && (i == 1 || opensPhrase(tags[i - 2]))
        || describing && (dateEnds(i - 1) || before == Tag.ADVERB && dateEnds(i - 2))) {
      return true;
    }
    if (before == Tag.CONJUNCTION
        && describing
        && i > 1
        && (tags[i - 2].nominal() || tags[i - 2] == Tag.COMMA)) {
      return true; // "soldiers and armed residents", ", and masked men set fire to"
    }
    boolean opened = before == Tag.SUBORDINATOR && (sentence.lexeme(i + 1).plural() || describing);
    boolean told = // "told Reuters that armed groups of men raided two villages"
        sentence.is(i - 1, "that") && describing && sentence.lexeme(i + 1).plural();
    boolean to = before == Tag.TO; // "attributed the violence to armed herders": no infinitive
    return nounSlot || before == Tag.PREPOSITION || to || told || before.verb() || opened;
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

  private boolean dateEnds(int i) {
    return i >= 0 && row.endsDate[i];
  }

  /** "killed more than 60": a bound opens the number of those whom it was done to. */
  private boolean boundFollows(int i) {
    return sentence.is(i + 1, "more") && sentence.is(i + 2, "than");
  }

  /** "two suffered burns": the verb and what is suffered. */
  private boolean meetsHarm(int i) {
    String harm = sentence.norm(i + 1);
    VerbForm verb = sentence.lexeme(i).verb();
    return verb != null
        && Sequence.any(
            Predicates.verbs(verb.lemma()),
            p -> p.patient().equals("subject") && p.particle().equals(harm));
  }

  /**
   * "an engineer, kidnapped on Monday by rebels, was": a preposition, and "by" before the comma.
   */
  private boolean byBehind(int i) {
    if (!"PREPOSITION".equals(sentence.lexeme(i + 1).tag())) {
      return false;
    }
    for (int j = i + 2; j < sentence.size() && !sentence.is(j, ","); j++) {
      String closed = sentence.lexeme(j).tag();
      if (sentence.is(j, "by")) {
        return true;
      }
      if (closed != null && !closed.equals("DETERMINER") && !closed.equals("NUMBER")) {
        return false;
      }
    }
    return false;
  }

  /** "the attack carried out on Monday by rebels", "perpetrated yesterday by": a day, and "by". */
  private boolean datedBy(int i) {
    int at = i + 1;
    if (PARTICLES.has(sentence.lexeme(at))) {
      at++;
    }
    int by = at;
    while (by < i + DAY && by < sentence.size() && !sentence.is(by, "by")) {
      if (!sentence.token(by).word() && !sentence.token(by).numeric()) {
        return false;
      }
      by++;
    }
    return by > at && sentence.is(by, "by") && dateEnds(by - 1) && by + 1 < sentence.size();
  }

  /** Past after a subject, participle after a form of be, have or get. */
  Tag pastOr(int i, String lemma) {
    lemmas[i] = lemma;
    if (reduced.at(i, lemma)) {
      return Tag.PARTICIPLE;
    }
    for (int j = i - 1; j >= 0; j--) {
      Tag tag = tags[j];
      if (tag == Tag.BE || tag == Tag.HAVE || VerbGroups.GET.has(sentence.lexeme(j))) {
        return Tag.PARTICIPLE;
      }
      if (tag != Tag.ADVERB && tag != Tag.NOT && tag != Tag.CONJUNCTION && tag != Tag.QUOTE) {
        boolean coordinate = j + 1 < i && tags[j + 1] == Tag.CONJUNCTION && tag == Tag.PARTICIPLE;
        return coordinate
                || byFollows(i) && tag != Tag.PRONOUN
                || (tag == Tag.COMMA || tag.nominal()) && datedBy(i)
                || tag == Tag.COMMA && byBehind(i)
            ? Tag.PARTICIPLE
            : Tag.VERB_PAST;
      }
    }
    return byFollows(i) ? Tag.PARTICIPLE : Tag.VERB_PAST;
  }

  /** "abducted by rebels", "held hostage by rebels". */
  private boolean byFollows(int i) {
    boolean both = // "killed and burnt by rebels"
        sentence.is(i + 1, "and")
            && sentence.is(i + 3, "by")
            && ambiguous(sentence.lexeme(i + 2).verb());
    return sentence.is(i + 1, "by")
        || both
        || STATE.has(sentence.lexeme(i + 1)) && sentence.is(i + 2, "by");
  }

  private static boolean ambiguous(@Nullable VerbForm verb) {
    return verb != null && verb.inflection() == Words.Inflection.PAST_OR_PARTICIPLE;
  }
}
