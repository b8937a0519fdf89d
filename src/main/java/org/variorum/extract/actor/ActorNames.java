package org.variorum.extract.actor;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Folding;
import org.variorum.dictionary.PhraseTable;
import org.variorum.dictionary.Tsv;
import org.variorum.document.Sentence;
import org.variorum.document.Token;

/** The dictionary of named bodies, found in a text by hash. */
final class ActorNames {

  /** Acronyms that are ordinary words once everything is written in capitals. */
  private static final Set<String> ORDINARY =
      ClosedWords.words(
          "is it up let arena aid as or us jem mit pac lord mend mad cam fur era men all "
              + "can rap mas mac sad fan far act mnd cia bar");

  private static final List<KnownActor> ALL = new ArrayList<>();
  private static final PhraseTable<List<Name>> TABLE = new PhraseTable<>();

  static {
    for (Tsv.Row row : Tsv.load("actors.tsv").rows()) {
      KnownActor actor = KnownActor.of(row);
      ALL.add(actor);
      actor.names().forEach(name -> add(name, actor, false));
      actor.acronyms().forEach(name -> add(name, actor, true));
    }
  }

  private ActorNames() {}

  /** One way of writing one actor. */
  private record Name(KnownActor actor, boolean acronym) {}

  /**
   * A name found in a sentence.
   *
   * @param candidates those who bear it, the best known first; at least one
   * @param to behind its last token
   */
  record Found(List<KnownActor> candidates, int to) {}

  private static void add(String written, KnownActor actor, boolean acronym) {
    List<Name> bearers = TABLE.get(written);
    if (bearers == null) {
      bearers = new ArrayList<>();
      TABLE.add(written, bearers);
    }
    bearers.add(new Name(actor, acronym));
  }

  static List<KnownActor> all() {
    return List.copyOf(ALL);
  }

  /** The first words of all names. */
  static Set<String> firsts() {
    return TABLE.firsts();
  }

  /** The longest name that begins at a token and is written with the capitals it needs, or null. */
  static @Nullable Found longest(Sentence sentence, int from) {
    PhraseTable.Found<List<Name>> found = TABLE.longest(sentence, from);
    if (found == null) {
      return null;
    }
    List<KnownActor> fitting = new ArrayList<>(2);
    for (Name name : found.value()) {
      if (fits(sentence, from, found.to(), name.acronym())) {
        fitting.add(name.actor());
      }
    }
    return fitting.isEmpty() ? null : new Found(fitting, found.to());
  }

  private static boolean fits(Sentence sentence, int from, int to, boolean acronym) {
    if (sentence.upperCase()) {
      return !acronym || !ORDINARY.contains(Folding.fold(sentence.token(from).text()));
    }
    int words = 0;
    int capitals = 0;
    for (int i = from; i < to; i++) {
      String text = sentence.token(i).text();
      if (Character.isLetter(text.codePointAt(0)) && text.length() > 1) {
        words++;
        capitals += acronym ? allCapitals(text) : sentence.token(i).capitalized() ? 1 : 0;
      } else if (acronym && Character.isUpperCase(text.codePointAt(0))) {
        words++;
        capitals++;
      }
    }
    return acronym
        ? capitals == words || to == from + 1 && spoken(sentence.token(from))
        : capitals > 0 && !(words == 2 && someGroup(sentence, from, to))
            || words > 2
            || to == from + 1 && noWord(sentence.token(from));
  }

  /** "a Shi'i Islamic group" is not the Islamic Group. */
  private static boolean someGroup(Sentence sentence, int from, int to) {
    org.variorum.dictionary.Words.Entry entry = sentence.lexeme(from).entry();
    return sentence.token(to - 1).text().equals("group") && entry != null && entry.adjective() > 0;
  }

  /** "the extraditables", "the houthis": a name that is no word of English, whatever its case. */
  private static boolean noWord(Token token) {
    org.variorum.dictionary.Words english = org.variorum.dictionary.Words.english();
    return token.length() > 5
        && english.entry(token.norm()) == null
        && english.noun(token.norm()) == null
        && english.verb(token.norm()) == null;
  }

  /** "Renamo", "Nato", "Farc": an acronym that is spoken as a word and is none of English. */
  private static boolean spoken(Token token) {
    String text = token.text();
    String rest = text.substring(1);
    boolean written = token.capitalized() && rest.equals(rest.toLowerCase(Locale.ROOT));
    return text.length() > 3
        && written
        && token.lexeme().entry() == null
        && !FirstNames.known(token.lexeme());
  }

  /**
   * Capitals and digits throughout but for a plural s: {@code PKK}, {@code G9}, {@code HiG} not.
   */
  private static int allCapitals(String text) {
    int capitals = 0;
    int others = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      capitals += Character.isUpperCase(c) || Character.isDigit(c) ? 1 : 0;
      others += Character.isLowerCase(c) ? 1 : 0;
    }
    return capitals > 1 && others <= 1 ? 1 : 0;
  }
}
