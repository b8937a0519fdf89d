package org.variorum.extract;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.Predicates;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;

/**
 * "Six people were killed, two women raped and a dozen homes burned": the verb "were" is told once
 * and holds for all, so that nobody raped or burned there.
 */
final class GappedPassive {

  /** What nobody does without saying to whom; "three rebels attacked in Goma" did it. */
  private static final Set<Act> SUFFERED =
      EnumSet.of(
          Act.KILL, Act.WOUND, Act.ABDUCT, Act.BURN, Act.DESTROY, Act.DAMAGE, Act.NEUTRALISE);

  /** How far back the first of them may stand. */
  private static final int FARTHEST = 30;

  private final Sentence sentence;
  private final Tag[] tags;

  GappedPassive(TagRow row) {
    this.sentence = row.sentence;
    this.tags = row.tags;
  }

  /** Whether a form that may be past is a participle so, where all before it has its tag. */
  boolean at(int i, String lemma) {
    if (!harms(lemma) || !ends(i + 1)) {
      return false;
    }
    int at = i - 1;
    while (at > 0 && (tags[at] == Tag.NOUN || tags[at] == Tag.NAME || tags[at] == Tag.ADJECTIVE)) {
      at--;
    }
    boolean number = at < i - 1 && tags[at] == Tag.NUMBER;
    boolean article = at < i - 1 && tags[at] == Tag.DETERMINER && one(sentence.lexeme(at));
    int joint = number && at > 0 && one(sentence.lexeme(at - 1)) ? at - 2 : at - 1;
    if (!number && !article
        || joint < 1
        || tags[joint] != Tag.COMMA && tags[joint] != Tag.CONJUNCTION) {
      return false;
    }
    return told(joint);
  }

  /** "a dozen homes", "several": not "the police". */
  private static boolean one(Lexeme word) {
    return word.is("a") || word.is("an") || word.is("several") || word.is("some");
  }

  /** Whether the last verb before the joint is a passive one, or a gapped one behind it. */
  private boolean told(int joint) {
    for (int j = joint - 1; j >= 0 && j > joint - FARTHEST; j--) {
      if (tags[j] == Tag.PARTICIPLE) {
        int be = j - 1;
        while (be > 0 && (tags[be] == Tag.ADVERB || tags[be] == Tag.NOT || tags[be] == Tag.BE)) {
          if (tags[be] == Tag.BE) {
            return true;
          }
          be--;
        }
      } else if (tags[j] == Tag.STOP || tags[j].verb() && tags[j] != Tag.BE) {
        return false;
      }
    }
    return false;
  }

  private static boolean harms(String lemma) {
    return Sequence.any(
        Predicates.verbs(lemma),
        p ->
            p.particle().isEmpty()
                && p.patient().equals("object")
                && (p.act() == Act.ATTACK ? lemma.equals("rape") : SUFFERED.contains(p.act())));
  }

  /** Nothing that it is done to follows. */
  private boolean ends(int next) {
    if (next >= tags.length) {
      return true;
    }
    String closed = sentence.lexeme(next).tag();
    boolean at = sentence.is(next, "at") || sentence.is(next, "back");
    boolean word = sentence.token(next).word() || sentence.token(next).numeric();
    return !at
        && (!word
            || sentence.is(next, "when")
            || closed != null && List.of("CONJUNCTION", "PREPOSITION").contains(closed));
  }
}
