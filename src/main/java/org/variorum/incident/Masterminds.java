package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.attribution.Stance;

/** Who is said to stand behind those who did it: "the leader of the gunmen was X". */
final class Masterminds {

  private static final WordSet LEADS =
      WordSet.of("leader", "mastermind", "ringleader", "organizer", "organiser", "planner");

  private static final WordSet AUTHORS = WordSet.of("author", "mastermind", "perpetrator");

  private final Guilty guilty;

  Masterminds(Guilty guilty) {
    this.guilty = guilty;
  }

  /** "the alleged author of the crime, Jose Prado, was arrested". */
  void author(Syntax syntax, Clause clause) {
    for (int subject : clause.subjects()) {
      Chunk chunk = syntax.chunk(subject);
      int of = PhraseMentions.of(syntax, subject);
      int name = syntax.phraseEnd(subject) + 2;
      boolean author =
          AUTHORS.has(syntax.base(chunk.head()))
              && of >= 0
              && Matter.violent(syntax, of)
              && name < syntax.chunks().size()
              && syntax.chunk(name - 1).is(Chunk.Kind.COMMA)
              && syntax.tag(syntax.chunk(name).head()) == Tag.NAME;
      if (author) {
        boolean held = false;
        for (int i = chunk.from(); i < chunk.head(); i++) {
          held |= Belonging.HELD.has(syntax.sentence().lexeme(i));
        }
        guilty.enter(
            syntax,
            clause,
            List.of(name),
            held ? Stance.SUSPECTED : Stance.ASSERTED,
            "<actor> is the culprit");
      }
    }
  }

  /** "the author of the attack": the word for it and for what. */
  static boolean authorOf(Syntax syntax, int phrase) {
    int of = PhraseMentions.of(syntax, phrase);
    return AUTHORS.has(syntax.base(syntax.chunk(phrase).head()))
        && of >= 0
        && Matter.violent(syntax, of);
  }

  /** "The man behind the bombing was Ali Musa", "Ali Musa was the man behind it". */
  void manBehind(Syntax syntax, Clause clause) {
    int next = clause.verb() + 1;
    boolean be =
        clause.group().is("be")
            && next < syntax.chunks().size()
            && syntax.chunk(next).is(Chunk.Kind.NOUN)
            && clause.subjects().size() == 1;
    if (!be) {
      return;
    }
    int subject = clause.subjects().get(0);
    List<Integer> whom =
        behindTheAct(syntax, subject)
            ? syntax.list(next)
            : behindTheAct(syntax, next) ? clause.subjects() : List.of();
    guilty.enterNamed(
        syntax,
        clause,
        whom,
        clause.group().modal() != null
            ? Stance.SUSPECTED
            : leads(syntax, subject) || leads(syntax, next)
                ? guilty.told(syntax, clause)
                : Stance.ASSERTED,
        "<actor> is behind the act");
  }

  /** "the leader of the gunmen", "the mastermind of the bombing". */
  private static boolean leads(Syntax syntax, int phrase) {
    int of =
        LEADS.has(syntax.base(syntax.chunk(phrase).head()))
            ? PhraseMentions.of(syntax, phrase)
            : -1;
    return of >= 0 && (CulpritPhrases.oneOfThem(syntax, of) || Matter.violent(syntax, of));
  }

  /** "the man behind the bombing", "those behind it". */
  private static boolean behindTheAct(Syntax syntax, int phrase) {
    Lexeme who = syntax.base(syntax.chunk(phrase).head());
    if (leads(syntax, phrase)) {
      return true;
    }
    boolean person =
        syntax.sentence().is(syntax.chunk(phrase).from(), "those")
            || who.entry() != null && who.entry().category().equals("person")
            || who.entry() != null && who.entry().category().equals("group");
    return person
        && phrase + 2 < syntax.chunks().size()
        && syntax.sentence().is(syntax.chunk(phrase + 1).from(), "behind")
        && syntax.chunk(phrase + 2).is(Chunk.Kind.NOUN)
        && Matter.violent(syntax, phrase + 2);
  }
}
