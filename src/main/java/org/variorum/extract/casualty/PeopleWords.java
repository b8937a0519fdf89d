package org.variorum.extract.casualty;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Peoples;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.extract.Chunk;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;

/** Which nouns are of people, beside those that the actors' dictionary knows. */
final class PeopleWords {

  private static final Set<String> OTHERS =
      Set.of(
          "other",
          "others",
          "more",
          "people",
          "person",
          "dead",
          "wounded",
          "injured",
          "hurt",
          "body",
          "casualty",
          "loss",
          "victim",
          "civilian",
          "human",
          "life",
          "man",
          "woman",
          "child",
          "fatality",
          "death",
          "injury",
          "missing",
          "corpse",
          "militant",
          "hostage",
          "all",
          "several",
          "many",
          "some",
          "another",
          "one",
          "number",
          "wife",
          "husband",
          "son",
          "daughter",
          "brother",
          "sister",
          "mother",
          "father",
          "two",
          "three",
          "half",
          "third",
          "fourth",
          "fifth",
          "sixth",
          "seventh",
          "figure",
          "personality",
          "cadre",
          "member");
  private static final Set<String> COLLECTIVES =
      Set.of(
          "family",
          "patrol",
          "group",
          "army",
          "police",
          "unit",
          "crowd",
          "column",
          "crew",
          "team",
          "party",
          "battalion",
          "force",
          "couple",
          "staff",
          "personnel",
          "leadership",
          "population");
  private static final WordSet ONE = WordSet.of("a", "an");
  private static final Words WORDS = Words.english();

  private PeopleWords() {}

  static boolean human(Syntax syntax, int head) {
    String lemma = syntax.lemma(head);
    Words.Entry entry = WORDS.entry(lemma);
    return OTHERS.contains(lemma)
        || COLLECTIVES.contains(lemma)
        || entry != null && entry.category().equals("person") && syntax.tag(head) != Tag.NAME;
  }

  /** Words for many people of whom no number is told: "a patrol". */
  static boolean collective(String lemma) {
    return COLLECTIVES.contains(lemma);
  }

  /** "one Palestinian", "one Israeli": somebody by the name of their people, not their own. */
  static boolean one(Syntax syntax, int name, @Nullable Mention<Actor> actor) {
    return actor != null && actor.value().kind() == Actor.Kind.GROUP && actor.covers(name)
        || Peoples.longest(syntax.sentence(), name) != null;
  }

  /**
   * "five Maltese", "three Hazaras", "the Kurds", "an Israeli": a numbered name, or that of a
   * people.
   */
  static boolean named(Syntax syntax, Chunk chunk, @Nullable Mention<Count> amount) {
    if (syntax.tag(chunk.head()) != Tag.NAME) {
      return false;
    }
    boolean numbered = amount != null && amount.to() <= chunk.head();
    Peoples.Found people = Peoples.longest(syntax.sentence(), chunk.head());
    boolean single = ONE.has(syntax.sentence().lexeme(chunk.from()));
    return numbered || people != null && (single || !people.adjective());
  }
}
