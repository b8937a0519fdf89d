package org.variorum.extract;

import org.variorum.dictionary.FunctionWords;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.document.Token;

/**
 * Gives every token of a sentence its part of speech, from left to right.
 *
 * <p>Closed classes come from {@link FunctionWords}; open words from {@link Words}, and where a
 * form can be several things the words beside it decide: a determiner before it asks for a noun,
 * "to" for a verb. What has been read as a name, a number or a date stays a name, a number or a
 * date.
 */
final class Tagger {

  private static final WordSet POSSESSIVE = WordSet.of("'s", "'");

  private static final WordSet ORDINALS =
      WordSet.of(
          "second", "third", "fourth", "fifth", "sixth", "seventh", "eighth", "ninth", "tenth");

  private final TagRow row;
  private final Sentence sentence;
  private final Tag[] tags;
  private final String[] lemmas;
  private final ClosedWordTags closedWords;
  private final OpenWordTags openWords;

  private Tagger(Sentence sentence) {
    this.row = new TagRow(sentence);
    this.sentence = sentence;
    this.tags = row.tags;
    this.lemmas = row.lemmas;
    this.closedWords = new ClosedWordTags(row);
    this.openWords = new OpenWordTags(row);
  }

  /** Tags and base forms of a sentence, one of each for every token. */
  record Tagged(Tag[] tags, String[] lemmas) {}

  static Tagged tag(Sentence sentence, Iterable<? extends Mention<?>> names) {
    Tagger tagger = new Tagger(sentence);
    for (Mention<?> name : names) {
      tagger.protect(name);
    }
    for (int i = 0; i < tagger.tags.length; i++) {
      if (tagger.tags[i] == null) {
        tagger.tags[i] = tagger.open(i);
      }
    }
    LateTags late = new LateTags(tagger.row);
    late.settleThat();
    late.settleHeadline();
    late.settlePair();
    late.settleAs();
    return new Tagged(tagger.tags, tagger.lemmas);
  }

  private void protect(Mention<?> mention) {
    if (mention.kind() == MentionKind.ACTOR && mention.from() == 0 && opensName(mention)) {
      tags[0] = Tag.NAME;
      lemmas[0] = sentence.norm(0);
    }
    if (mention.kind() == MentionKind.DATE) {
      row.endsDate[mention.to() - 1] = true;
    }
    for (int i = mention.from(); i < mention.to(); i++) {
      Token token = sentence.token(i);
      if (mention.kind() == MentionKind.PLACE && token.capitalized() && token.word()) {
        tags[i] = Tag.NAME;
        lemmas[i] = token.norm();
      } else if (mention.kind() == MentionKind.AMOUNT
          && (token.numeric() || TagRow.number(token.lexeme()))) {
        tags[i] = Tag.NUMBER;
        lemmas[i] = token.norm();
      }
    }
  }

  /** "Shining Path guerrillas executed": a name that would be what somebody does. */
  private boolean opensName(Mention<?> mention) {
    return row.caseTells
        && mention.to() > 1
        && sentence.token(1).capitalized()
        && sentence.norm(0).endsWith("ing");
  }

  private Tag open(int i) {
    Token token = sentence.token(i);
    String norm = token.norm();
    lemmas[i] = norm;
    Tag mark = ClosedWordTags.mark(token.lexeme());
    if (mark != null) {
      return mark;
    }
    if (POSSESSIVE.has(token.lexeme())) {
      return closedWords.possessive(i);
    }
    if (token.numeric()) {
      return Tag.NUMBER;
    }
    if (!token.word()) {
      return Tag.OTHER;
    }
    if (token.capitalized()
        && row.caseTells
        && (i > 0 && !afterOpening(i) || row.casing.acronym(i))) {
      return token.lexeme().tag() == null || token.length() > 4 || row.casing.acronym(i)
          ? Tag.NAME
          : closedWords.closed(i, norm);
    }
    boolean owned = row.before(i) == Tag.DETERMINER || row.before(i) == Tag.POSSESSIVE;
    boolean dead = owned && norm.equals("dead") && !row.nounFollows(i);
    boolean oneMore =
        ORDINALS.has(token.lexeme())
            && sentence.is(i - 1, "a")
            && row.alone(i)
            && !sentence.is(i + 1, "of");
    if (dead || oneMore) {
      return Tag.NOUN;
    }
    return token.lexeme().tag() != null
        ? closedWords.closed(i, norm)
        : openWords.word(i, token, norm);
  }

  private boolean afterOpening(int i) {
    Tag before = tags[i - 1];
    return before == Tag.QUOTE || before == Tag.STOP || before == Tag.OPEN;
  }
}
