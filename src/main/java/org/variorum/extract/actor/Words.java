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

  /** What flies for whoever is named before it: "army helicopters". */
  static final Set<String> AIRCRAFT =
      Set.of(
          "plane",
          "aircraft",
          "helicopter",
          "jet",
          "helicopter gunship",
          "airplane",
          "drone",
          "antonov",
          "mig",
          "sukhoi");

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

  private final @Nullable Noun[] nouns;
  private final @Nullable Modifier[] modifiers;
  private final @Nullable Title[] titles;
  private final ActorNames.@Nullable Found[] names;
  private final Countries.@Nullable Found[] countries;
  private final @Nullable NamedBody[] bodies;
  private final boolean[] bodyKnown;
  private final @Nullable NounPhrase[] phrases;
  private final boolean[] phraseKnown;
  private final int[] nounTo;

  /** Where the next noun stands at or behind a token. */
  private final int[] nextNoun;

  private final int[] modifierTo;
  private final int[] titleTo;

  Words(Sentence sentence) {
    this.sentence = sentence;
    size = sentence.size();
    titleCase = titleCase(sentence.tokens());
    nouns = new Noun[size];
    modifiers = new Modifier[size];
    titles = new Title[size];
    names = new ActorNames.Found[size];
    countries = new Countries.Found[size];
    bodies = new NamedBody[size];
    bodyKnown = new boolean[size];
    phrases = new NounPhrase[size];
    phraseKnown = new boolean[size];
    nounTo = new int[size];
    nextNoun = new int[size];
    modifierTo = new int[size];
    titleTo = new int[size];
    for (int i = 0; i < size; i++) {
      if (Character.isLetterOrDigit(sentence.token(i).text().codePointAt(0))) {
        look(i);
      }
    }
    int next = Integer.MAX_VALUE;
    for (int i = size - 1; i >= 0; i--) {
      next = nouns[i] == null ? next : i;
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
      nouns[i] = noun.value();
      nounTo[i] = noun.to();
    }
    PhraseTable.Found<Modifier> modifier =
        (opened & Openers.MODIFIER) == 0 ? null : Modifier.TABLE.longest(sentence, i);
    if (modifier != null) {
      modifiers[i] = modifier.value();
      modifierTo[i] = modifier.to();
    }
    if (sentence.token(i).capitalized() || sentence.token(i).numeric()) {
      PhraseTable.Found<Title> title =
          (opened & Openers.TITLE) == 0 ? null : Title.TABLE.longest(sentence, i);
      if (title != null) {
        titles[i] = title.value();
        titleTo[i] = title.to();
      }
      countries[i] = country(i);
    }
    names[i] = (opened & Openers.NAME) == 0 ? null : ActorNames.longest(sentence, i);
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
      if (token.text().length() > 3 && Character.isLetter(token.text().codePointAt(0))) {
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
    return i >= 0 && i < size ? nouns[i] : null;
  }

  int nounTo(int i) {
    return nounTo[i];
  }

  /** Whether a building, vehicle or installation is named at {@code i}. */
  boolean facility(int i) {
    Noun noun = noun(i);
    return noun != null && noun.facility();
  }

  @Nullable Modifier modifier(int i) {
    return i >= 0 && i < size ? modifiers[i] : null;
  }

  int modifierTo(int i) {
    return modifierTo[i];
  }

  @Nullable Title title(int i) {
    return i >= 0 && i < size ? titles[i] : null;
  }

  int titleTo(int i) {
    return titleTo[i];
  }

  ActorNames.@Nullable Found name(int i) {
    return i >= 0 && i < size ? names[i] : null;
  }

  Countries.@Nullable Found country(int i, boolean any) {
    Countries.Found found = i >= 0 && i < size ? countries[i] : null;
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
