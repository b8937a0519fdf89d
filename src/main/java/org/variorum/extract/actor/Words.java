package org.variorum.extract.actor;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Countries;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.PhraseTable;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Token;

/** A sentence with what the dictionaries know of each of its words, looked up once. */
final class Words {

  /** Classes of nouns that stand for a body rather than for people one by one. */
  static final Set<String> BODIES =
      Set.of("combatant group", "army", "authority", "body", "community", "media body");

  private static final WordSet MONTHS_AND_DAYS =
      ClosedWords.words(
          "monday tuesday wednesday thursday friday saturday sunday january february "
              + "march april may june july august september october november december jan feb "
              + "mar apr jun jul aug sep sept oct nov dec ramadan christmas easter today "
              + "yesterday tomorrow");

  final Sentence sentence;
  final int size;

  /** Whether capitals tell nothing because a headline capitalises every word. */
  final boolean titleCase;

  /** What is known of the words that begin at a token; null at most tokens of a text. */
  private final @Nullable Known[] known;

  private final @Nullable NamedBody[] bodies;
  private final boolean[] bodyKnown;
  private final @Nullable NounPhrase[] phrases;
  private final boolean[] phraseKnown;

  /** Where the next noun stands at or behind a token. */
  private final int[] nextNoun;

  /** What dictionaries have for the words that begin at one token, and where those words end. */
  private static final class Known {
    @Nullable Noun noun;
    int nounTo;
    @Nullable Modifier modifier;
    int modifierTo;
    @Nullable Title title;
    int titleTo;
    ActorNames.@Nullable Found name;
    Countries.@Nullable Found country;
  }

  Words(Sentence sentence) {
    this.sentence = sentence;
    size = sentence.size();
    titleCase = titleCase(sentence.tokens());
    known = new Known[size];
    bodies = new NamedBody[size];
    bodyKnown = new boolean[size];
    phrases = new NounPhrase[size];
    phraseKnown = new boolean[size];
    nextNoun = new int[size];
    int next = Integer.MAX_VALUE;
    for (int i = size - 1; i >= 0; i--) {
      if (sentence.token(i).wordFirst()) {
        look(i);
      }
      next = noun(i) == null ? next : i;
      nextNoun[i] = next;
    }
  }

  /** Whether a noun begins at a token or fewer than so many behind it. */
  boolean nounWithin(int from, int tokens) {
    return from >= 0 && from < size && nextNoun[from] < from + tokens;
  }

  private void look(int i) {
    int opened = Openers.at(sentence, i);
    PhraseTable.Found<Noun> noun =
        (opened & Openers.NOUN) == 0 ? null : Noun.TABLE.longest(sentence, i);
    if (noun != null) {
      Known here = noted(i);
      here.noun = noun.value();
      here.nounTo = noun.to();
    }
    PhraseTable.Found<Modifier> modifier =
        (opened & Openers.MODIFIER) == 0 ? null : Modifier.TABLE.longest(sentence, i);
    if (modifier != null) {
      Known here = noted(i);
      here.modifier = modifier.value();
      here.modifierTo = modifier.to();
    }
    if (sentence.token(i).capitalized() || sentence.token(i).numeric()) {
      PhraseTable.Found<Title> title =
          (opened & Openers.TITLE) == 0 ? null : Title.TABLE.longest(sentence, i);
      if (title != null) {
        Known here = noted(i);
        here.title = title.value();
        here.titleTo = title.to();
      }
      Countries.Found country = country(i);
      if (country != null) {
        noted(i).country = country;
      }
    }
    ActorNames.Found name = (opened & Openers.NAME) == 0 ? null : ActorNames.longest(sentence, i);
    if (name != null) {
      noted(i).name = name;
    }
  }

  private Known noted(int i) {
    Known here = known[i];
    if (here == null) {
      here = new Known();
      known[i] = here;
    }
    return here;
  }

  /** Whether a dictionary has anything that begins at a token. */
  boolean known(int i) {
    return knownAt(i) != null;
  }

  private @Nullable Known knownAt(int i) {
    return i >= 0 && i < size ? known[i] : null;
  }

  private Countries.@Nullable Found country(int i) {
    Countries.Found found = Countries.longest(sentence, i);
    if (found == null || sentence.upperCase()) {
      return found;
    }
    String text = sentence.token(i).text();
    boolean acronym =
        text.length() <= 3 && found.to() == i + 1 && text.equals(text.toUpperCase(Locale.ROOT));
    return acronym || text.length() > 3 || found.to() > i + 1 ? found : null;
  }

  private static boolean titleCase(List<Token> tokens) {
    int long4 = 0;
    int capitals = 0;
    for (Token token : tokens) {
      if (token.length() > 3 && token.letterFirst()) {
        long4++;
        capitals += token.capitalized() ? 1 : 0;
      }
    }
    return long4 >= 4 && capitals * 100 >= long4 * 85;
  }

  boolean bodyKnown(int i) {
    return i < 0 || i >= size || bodyKnown[i];
  }

  @Nullable NamedBody body(int i) {
    return i >= 0 && i < size ? bodies[i] : null;
  }

  boolean phraseKnown(int i) {
    return i < 0 || i >= size || phraseKnown[i];
  }

  @Nullable NounPhrase phrase(int i) {
    return i >= 0 && i < size ? phrases[i] : null;
  }

  void rememberPhrase(int i, @Nullable NounPhrase phrase) {
    phraseKnown[i] = true;
    phrases[i] = phrase;
  }

  void rememberBody(int i, @Nullable NamedBody body) {
    bodyKnown[i] = true;
    bodies[i] = body;
  }

  @Nullable Noun noun(int i) {
    Known here = knownAt(i);
    return here == null ? null : here.noun;
  }

  int nounTo(int i) {
    Known here = known[i];
    return here == null ? 0 : here.nounTo;
  }

  /** Whether a building, vehicle or installation is named at {@code i}. */
  boolean facility(int i) {
    Noun noun = noun(i);
    return noun != null && noun.facility();
  }

  @Nullable Modifier modifier(int i) {
    Known here = knownAt(i);
    return here == null ? null : here.modifier;
  }

  int modifierTo(int i) {
    Known here = known[i];
    return here == null ? 0 : here.modifierTo;
  }

  @Nullable Title title(int i) {
    Known here = knownAt(i);
    return here == null ? null : here.title;
  }

  int titleTo(int i) {
    Known here = known[i];
    return here == null ? 0 : here.titleTo;
  }

  ActorNames.@Nullable Found name(int i) {
    Known here = knownAt(i);
    return here == null ? null : here.name;
  }

  Countries.@Nullable Found country(int i, boolean any) {
    Known here = knownAt(i);
    Countries.Found found = here == null ? null : here.country;
    return found != null && (any || found.sense() != Countries.Sense.NAME) ? found : null;
  }

  String norm(int i) {
    return sentence.norm(i);
  }

  Lexeme lexeme(int i) {
    return sentence.lexeme(i);
  }

  boolean is(int i, String word) {
    return sentence.is(i, word);
  }

  boolean in(int i, WordSet words) {
    return words.has(sentence.lexeme(i));
  }

  boolean capitalized(int i) {
    return i >= 0 && i < size && sentence.token(i).capitalized();
  }

  /** Whether a capital at {@code i} speaks for a name. */
  boolean capitalTells(int i) {
    return capitalized(i) && !sentence.upperCase() && !titleCase;
  }

  /** A capitalised word that can be part of a person's, body's or building's name. */
  boolean nameWord(int i) {
    if (!capitalized(i)) {
      return false;
    }
    Lexeme word = sentence.lexeme(i);
    String norm = word.norm();
    boolean date =
        MONTHS_AND_DAYS.has(word)
            && (norm.length() > 4
                || norm.equals("may")
                || numeric(i - 1)
                || numeric(i + 1)
                || i == 0);
    return (!date || ofName(i))
        && !ClosedWords.FUNCTION.has(word)
        && !ClosedWords.NUMBERS.has(word);
  }

  /** "the October Brigade", "the Red October Cell": a month or day among the words of a name. */
  private boolean ofName(int i) {
    boolean opened = is(i - 1, "the") || i > 1 && capitalized(i - 1) && capitalTells(i - 1);
    return opened && capitalized(i + 1) && !numeric(i + 1) && BodyWord.of(sentence, i + 1) != null;
  }

  private boolean numeric(int i) {
    return i >= 0 && i < size && sentence.token(i).numeric();
  }
}
