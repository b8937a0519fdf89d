package org.variorum.extract;

import org.variorum.dictionary.Words.Inflection;
import org.variorum.dictionary.Words.VerbForm;
import org.variorum.document.Sentence;

/** The verbs that stand before and behind a word while it gets its part of speech. */
final class ClauseVerbs {

  private final TagRow row;
  private final Sentence sentence;
  private final Tag[] tags;

  ClauseVerbs(TagRow row) {
    this.row = row;
    this.sentence = row.sentence;
    this.tags = row.tags;
  }

  boolean auxiliaryBefore(int i) {
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
  boolean thirdPersonBefore(int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (tags[j] == Tag.VERB_THIRD) {
        return true;
      }
    }
    return false;
  }

  /** "raid villages and steal cattle": the verb before "and" has the same form. */
  boolean baseBefore(int i) {
    int j = i - 2;
    while (j >= 0 && (tags[j].nominal() || tags[j] == Tag.PREPOSITION)) {
      j--;
    }
    return j >= 0 && tags[j] == Tag.VERB_BASE;
  }

  /** Whether the clause has a finite verb further right: an auxiliary or a form of the past. */
  boolean ahead(int i) {
    for (int j = i + 1; j < sentence.size(); j++) {
      String norm = sentence.norm(j);
      String closed = sentence.lexeme(j).tag();
      if (norm.equals("that")) {
        return false;
      }
      if (closed == null) {
        VerbForm verb = sentence.token(j).word() ? sentence.lexeme(j).verb() : null;
        boolean past =
            verb != null
                && (verb.inflection() == Inflection.PAST
                    || verb.inflection() == Inflection.PAST_OR_PARTICIPLE);
        if (past || norm.equals(".") || norm.equals(";") || norm.equals(",")) {
          return past;
        }
      } else if (closed.equals("BE") || closed.equals("HAVE") || closed.equals("MODAL")) {
        return true;
      } else if (closed.equals("SUBORDINATOR") || closed.equals("RELATIVE")) {
        return false;
      }
    }
    return false;
  }

  /** Whether the clause has a finite verb further left. */
  boolean finiteBefore(int i) {
    for (int j = i - 1; j >= 0; j--) {
      if (tags[j] == Tag.SUBORDINATOR || tags[j] == Tag.STOP || tags[j] == Tag.QUOTE) {
        return false;
      }
      if (tags[j].finiteVerb()) {
        return !row.takesClause(j) || governedBy(j + 1, i);
      }
      if (tags[j] == Tag.BE || tags[j] == Tag.MODAL) {
        return true;
      }
    }
    return false;
  }

  /**
   * "said on its website | posts": what stands between is no subject but hangs on a preposition.
   */
  private boolean governedBy(int from, int to) {
    if (tags[from] != Tag.PREPOSITION) {
      return false;
    }
    for (int j = from + 1; j < to; j++) {
      if (!tags[j].nominal() && !tags[j].opensNoun() && tags[j] != Tag.ADJECTIVE) {
        return false;
      }
    }
    return true;
  }
}
