package org.variorum.extract;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.VerbGroup.Form;
import org.variorum.extract.VerbGroup.Tense;

/** Groups auxiliaries, adverbs and the verb they belong to: "have not yet been found". */
final class VerbGroups {

  private static final Set<String> FUTURE = Set.of("will", "'ll", "shall", "wo");
  private static final Set<String> TENSED_BE =
      Set.of("am", "is", "are", "was", "were", "'m", "'re");

  private final Sentence sentence;
  private final Tag[] tags;
  private final String[] lemmas;
  private final int[] amountEnd;
  private final int[] dateEnd;

  VerbGroups(Sentence sentence, Tagger.Tagged tagged, KeptWhole kept) {
    this.sentence = sentence;
    this.tags = tagged.tags();
    this.lemmas = tagged.lemmas();
    this.amountEnd = kept.amountEnd;
    this.dateEnd = kept.dateEnd;
  }

  static final WordSet GET = WordSet.of("get", "gets", "got", "getting", "gotten");

  /** The verb group that begins at a token, or null. */
  @Nullable Chunk at(int start) {
    boolean negated = false;
    String modal = null;
    int last = -1;
    int firstVerb = -1;
    int i = start;
    for (; i < tags.length && amountEnd[i] == 0; i++) {
      Tag tag = tags[i];
      int on = tags[i] == Tag.PREPOSITION && i + 1 < tags.length ? i + 1 : i;
      boolean open = last >= 0 && (tags[last] == Tag.BE || tags[last] == Tag.HAVE);
      if (open && dateEnd[on] > on && verbBehind(dateEnd[on])) {
        i = dateEnd[on] - 1;
        continue;
      }
      if (tag == Tag.NOT || tag == Tag.ADVERB) {
        negated |= tag == Tag.NOT || never(sentence, i);
        continue;
      }
      if (tag == Tag.QUOTE
          && last >= 0
          && i + 1 < tags.length
          && tags[i + 1].verb()
          && joins(last, i + 1)) {
        continue;
      }
      if (tag == Tag.TO ? firstVerb >= 0 || !infinitive(i) : !(tag.auxiliary() || tag.verb())) {
        break;
      }
      if (tag.verb() && last >= 0 && !joins(last, i)) {
        break;
      }
      if (tag.auxiliary() && last >= 0 && tags[last].verb()) {
        break;
      }
      if (tag == Tag.MODAL) {
        modal = sentence.norm(i);
      }
      firstVerb = firstVerb < 0 ? i : firstVerb;
      last = i;
      if (tag.verb() && !GET.has(sentence.lexeme(i))) {
        break;
      }
    }
    if (firstVerb < 0 || tags[last] == Tag.TO) {
      return null;
    }
    boolean passive = passive(firstVerb, last);
    negated |= last + 1 < tags.length && tags[last + 1] == Tag.NOT && !ofPhrase(last);
    Form form = form(firstVerb, last);
    VerbGroup group =
        new VerbGroup(
            Lexeme.of(lemmas[last]),
            last,
            form,
            tense(firstVerb, last, form),
            passive,
            negated,
            modal);
    return new Chunk(Kind.VERB, start, last + 1, last, group);
  }

  /** "were killed not by rebels but by soldiers": they were killed. */
  private boolean ofPhrase(int last) {
    return tags[last].verb() && last + 2 < tags.length && tags[last + 2] == Tag.PREPOSITION;
  }

  /** "never", "no longer". */
  private static boolean never(Sentence sentence, int adverb) {
    return sentence.is(adverb, "never")
        || sentence.is(adverb, "longer") && sentence.is(adverb - 1, "no");
  }

  /** "was on Sunday killed", "have last night shot" have their date inside the verb. */
  private boolean verbBehind(int at) {
    return at < tags.length && (tags[at] == Tag.PARTICIPLE || tags[at] == Tag.VERB_PAST);
  }

  private boolean infinitive(int to) {
    for (int i = to + 1; i < tags.length && i < to + 4; i++) {
      if (tags[i] == Tag.VERB_BASE
          || sentence.is(i, "be")
          || sentence.is(i, "have")
          || sentence.is(i, "do")) {
        return true;
      }
      if (tags[i] != Tag.ADVERB && tags[i] != Tag.NOT) {
        return false;
      }
    }
    return false;
  }

  /** Whether the verb at {@code i} goes on the group whose last auxiliary is at {@code last}. */
  private boolean joins(int last, int i) {
    return switch (tags[last]) {
      case BE -> tags[i] == Tag.PARTICIPLE || tags[i] == Tag.ING || tags[i] == Tag.VERB_PAST;
      case HAVE -> tags[i] == Tag.PARTICIPLE || tags[i] == Tag.VERB_PAST;
      case TO, MODAL, DO -> tags[i] == Tag.VERB_BASE || tags[i] == Tag.BE || tags[i] == Tag.HAVE;
      default -> GET.has(sentence.lexeme(last)) && tags[i] == Tag.PARTICIPLE;
    };
  }

  private boolean passive(int first, int last) {
    if (tags[last] != Tag.PARTICIPLE && tags[last] != Tag.VERB_PAST) {
      return false;
    }
    for (int i = last - 1; i >= first; i--) {
      if (tags[i] == Tag.BE || GET.has(sentence.lexeme(i))) {
        return true;
      }
      if (tags[i] == Tag.HAVE) {
        return false;
      }
    }
    return tags[last] == Tag.PARTICIPLE;
  }

  private Form form(int first, int last) {
    String norm = sentence.norm(first);
    return switch (tags[first]) {
      case TO -> Form.INFINITIVE;
      case ING -> Form.ING;
      case BE ->
          norm.equals("being") ? Form.ING : norm.equals("been") ? Form.PARTICIPLE : Form.FINITE;
      case HAVE -> norm.equals("having") ? Form.ING : Form.FINITE;
      case PARTICIPLE -> first == last ? Form.PARTICIPLE : Form.FINITE;
      default -> Form.FINITE;
    };
  }

  private Tense tense(int first, int last, Form form) {
    if (form != Form.FINITE) {
      return Tense.NONE;
    }
    String norm = sentence.norm(first);
    return switch (tags[first]) {
      case MODAL -> FUTURE.contains(norm) ? Tense.FUTURE : Tense.NONE;
      case HAVE ->
          first == last
              ? norm.equals("had") ? Tense.PAST : Tense.PRESENT
              : norm.equals("had") ? Tense.PLUPERFECT : Tense.PERFECT;
      case BE ->
          norm.equals("was") || norm.equals("were")
              ? Tense.PAST
              : TENSED_BE.contains(norm) ? Tense.PRESENT : Tense.NONE;
      case DO -> norm.equals("did") ? Tense.PAST : Tense.PRESENT;
      case VERB_PAST -> Tense.PAST;
      case VERB_BASE, VERB_THIRD -> Tense.PRESENT;
      default -> Tense.NONE;
    };
  }
}
