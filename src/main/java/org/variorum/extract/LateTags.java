package org.variorum.extract;

import static java.util.Objects.requireNonNull;

import java.util.EnumSet;
import java.util.Set;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.Words;
import org.variorum.dictionary.Words.Inflection;
import org.variorum.dictionary.Words.VerbForm;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;

/** Parts of speech that only the whole sentence tells: "that", and the verbs of headlines. */
final class LateTags {

  /** What a phrase behind a verb begins with. */
  private static final Set<Tag> PHRASE =
      EnumSet.of(Tag.NAME, Tag.NOUN, Tag.ADJECTIVE, Tag.DETERMINER, Tag.NUMBER);

  /** Verbs that tell something with "out". */
  private static final Set<String> FIND_OUT = Set.of("rule", "point", "find", "turn", "make");

  private final TagRow row;
  private final Sentence sentence;
  private final Tag[] tags;
  private final String[] lemmas;

  LateTags(TagRow row) {
    this.row = row;
    this.sentence = row.sentence;
    this.tags = row.tags;
    this.lemmas = row.lemmas;
  }

  /** "that" joins a clause after a verb, opens a relative clause after a noun, else points. */
  void settleThat() {
    for (int i = 0; i < tags.length; i++) {
      if (!sentence.is(i, "that")) {
        continue;
      }
      Tag before = row.before(i);
      Tag after = i + 1 < tags.length ? tags[i + 1] : Tag.STOP;
      if (points(i)) {
        tags[i] = Tag.DETERMINER;
      } else if (before.verb()
          || before == Tag.ADVERB
          || before == Tag.ADJECTIVE
          || foundOut(i) && finiteBehind(i)) {
        tags[i] = Tag.SUBORDINATOR;
      } else if (after.finiteVerb() || after.auxiliary()) {
        boolean said = before == Tag.NOUN || before == Tag.NAME || before == Tag.COMMA && cleft(i);
        tags[i] = said ? Tag.RELATIVE : Tag.PRONOUN;
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

  /** "It was the army, not the rebels, | that shelled it". */
  private boolean cleft(int that) {
    for (int i = that - 2; i > 1 && tags[i] != Tag.STOP; i--) {
      if (sentence.is(i, "not") && tags[i - 1] == Tag.COMMA) {
        int be = i - 2;
        while (be > 0 && tags[be] != Tag.BE) {
          be--;
        }
        return be > 0 && sentence.is(be - 1, "it");
      }
    }
    return false;
  }

  /** "blamed that attack on rebels": a verb that takes no clause, and one thing that is shown. */
  private boolean points(int that) {
    if (that == 0 || that + 1 >= tags.length || !tags[that - 1].verb()) {
      return false;
    }
    Words.Entry verb = Words.english().entry(lemmas[that - 1]);
    return verb != null
        && !verb.takesThat()
        && tags[that + 1] == Tag.NOUN
        && !sentence.lexeme(that + 1).plural();
  }

  /** "ruled out that the rebels did it": the particle is of the verb, and no preposition. */
  private boolean foundOut(int that) {
    return that > 1
        && sentence.is(that - 1, "out")
        && tags[that - 2].verb()
        && FIND_OUT.contains(lemmas[that - 2]);
  }

  private boolean finiteBehind(int that) {
    for (int i = that + 1; i < tags.length && tags[i] != Tag.STOP; i++) {
      if (tags[i].finiteVerb() || tags[i].auxiliary()) {
        return true;
      }
    }
    return false;
  }

  /**
   * A headline has a verb: where none was found, a word that can be one between two phrases is it.
   */
  void settleHeadline() {
    int begin = 1;
    int end = 0;
    for (; end < tags.length && !(tags[end] == Tag.COMMA && end > 2); end++) {
      Tag tag = tags[end];
      if (tag.finiteVerb()
          && tag != Tag.VERB_PAST // "claimed the Borovo attack": no headline tells the past
          && row.takesClause(end)
          && end + 1 < tags.length) {
        begin = end + 2; // "Officials say roadside bomb hits bus"
      } else if (tag.finiteVerb() || tag == Tag.BE || tag == Tag.MODAL || tag == Tag.PARTICIPLE) {
        return;
      }
    }
    boolean headline = tags[tags.length - 1] != Tag.STOP;
    for (int i = begin; i + 1 < end; i++) {
      VerbForm verb = tags[i] == Tag.NOUN ? sentence.lexeme(i).verb() : null;
      if (verb != null
          && verb.inflection() != Inflection.ING
          && !row.before(i).opensNoun()
          && row.before(i) != Tag.PREPOSITION
          && !OpeningPhrase.holds(row, i)
          && (row.objectFollows(i) || subjectPlace(i) || headline && tags[i + 1] == Tag.NOUN)) {
        boolean third = verb.inflection() == Inflection.THIRD_PERSON;
        if (third ? row.singularBefore(i) : row.pluralBefore(i)) {
          tags[i] = third ? Tag.VERB_THIRD : Tag.VERB_BASE;
          lemmas[i] = verb.lemma();
          return;
        }
      }
    }
  }

  /**
   * "Wave of Jihadist Attacks Strikes Military Posts", "Saudi strikes kill 12": of two words in a
   * headline that can each be noun or verb, the one with a phrase behind it is the verb.
   */
  void settlePair() {
    if (tags[tags.length - 1] == Tag.STOP) {
      return;
    }
    for (int i = 1; i + 2 < tags.length; i++) {
      VerbForm next = tags[i + 1] == Tag.NOUN ? sentence.lexeme(i + 1).verb() : null;
      if (tags[i] == Tag.VERB_THIRD
          && sentence.lexeme(i).plural()
          && !row.mostlyVerb(i)
          && next != null
          && (next.inflection() == Inflection.THIRD_PERSON || doesHarm(next))
          && PHRASE.contains(tags[i + 2])) {
        String noun = sentence.lexeme(i).noun();
        tags[i] = Tag.NOUN;
        lemmas[i] = noun == null ? lemmas[i] : noun;
        boolean third = next.inflection() == Inflection.THIRD_PERSON;
        tags[i + 1] = third ? Tag.VERB_THIRD : Tag.VERB_BASE;
        lemmas[i + 1] = next.lemma();
      }
    }
  }

  /** "kill", "wound" of several: not "man strikes police officer". */
  private static boolean doesHarm(VerbForm verb) {
    return verb.inflection() == Inflection.BASE
        && Sequence.any(Predicates.verbs(verb.lemma()), p -> p.act().harm());
  }

  /** "Six dead as bomb hits bus": a headline's "as" joins a clause, and that has a verb. */
  void settleAs() {
    if (tags[tags.length - 1] == Tag.STOP) {
      return;
    }
    for (int i = 1; i + 3 < tags.length; i++) {
      int verb = sentence.is(i, "as") ? verbBehind(i) : -1;
      if (verb > 0) {
        VerbForm form = requireNonNull(sentence.lexeme(verb).verb());
        boolean third = form.inflection() == Inflection.THIRD_PERSON;
        tags[verb] = third ? Tag.VERB_THIRD : Tag.VERB_BASE;
        lemmas[verb] = form.lemma();
      }
    }
  }

  /** A noun that agrees as a verb with the nouns before it and has one behind it, or -1. */
  private int verbBehind(int as) {
    for (int i = as + 2; i + 1 < tags.length && tags[i - 1].nominal(); i++) {
      VerbForm verb = tags[i] == Tag.NOUN ? sentence.lexeme(i).verb() : null;
      Tag next = tags[i + 1];
      boolean object =
          next == Tag.NOUN || next == Tag.NAME || next == Tag.NUMBER || next.opensNoun();
      if (verb != null && object) {
        boolean third = verb.inflection() == Inflection.THIRD_PERSON;
        boolean base = verb.inflection() == Inflection.BASE;
        if (third && row.singularBefore(i) || base && row.pluralBefore(i)) {
          return i;
        }
      }
    }
    return -1;
  }

  private boolean subjectPlace(int i) {
    return "PREPOSITION".equals(sentence.lexeme(i + 1).tag()) && !sentence.is(i + 1, "of");
  }
}
