package org.variorum.incident;

import java.util.List;
import org.variorum.dictionary.Lexeme;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.attribution.Stance;

/**
 * Whom somebody calls the doer: "Police named Musa Bello as the bomber", "called him the
 * mastermind", "is seen as the main suspect".
 */
final class Labels {

  private static final WordSet IDENTIFY = WordSet.of("identify", "name", "confirm", "unmask");

  /** Verbs that say what somebody thinks of another. */
  private static final WordSet THINK = WordSet.of("regard", "see", "view", "consider", "deem");

  private static final WordSet CALL =
      WordSet.of("describe", "portray", "depict", "call", "brand", "label", "declare", "list");

  /** Verbs behind which no "as" need stand. */
  private static final WordSet BARE =
      WordSet.of("call", "brand", "label", "declare", "consider", "deem", "name");

  private final Guilty guilty;

  Labels(Guilty guilty) {
    this.guilty = guilty;
  }

  void of(Syntax syntax, Clause clause, Draft draft) {
    VerbGroup group = clause.group();
    boolean own = group.form() == VerbGroup.Form.FINITE && clause.link() != Clause.Link.RELATIVE;
    Lexeme verb = group.base();
    boolean identify = IDENTIFY.has(verb);
    boolean think = THINK.has(verb);
    if (!own || !identify && !think && !CALL.has(verb)) {
      return;
    }
    List<Integer> whom = group.passive() ? clause.subjects() : clause.objects();
    int label = label(syntax, clause);
    if (whom.isEmpty()
        || label < 0
        || label == whom.get(0)
        || !definite(syntax, label, identify)
        || ofAnother(syntax, label, draft)) {
      return;
    }
    boolean held =
        think || CulpritPhrases.suspects(syntax, label) || Identities.likely(syntax, label);
    Stance firm = identify ? Stance.ASSERTED : Stance.ACCUSED;
    guilty.enterNamed(
        syntax,
        clause,
        whom.subList(0, 1),
        held ? Stance.SUSPECTED : firm,
        "<actor> is called by the act");
  }

  /** The phrase for a culprit behind "as", or right behind who is called so; or -1. */
  private static int label(Syntax syntax, Clause clause) {
    for (Prepositional phrase : clause.prepositions()) {
      if (phrase.preposition().equals("as")
          && (CulpritPhrases.oneOfThem(syntax, phrase.phrase())
              || Masterminds.authorOf(syntax, phrase.phrase()))) {
        return phrase.phrase();
      }
    }
    boolean passive = clause.group().passive();
    if (!BARE.has(clause.group().base()) || !passive && clause.objects().isEmpty()) {
      return -1;
    }
    int next = (passive ? clause.verb() : syntax.phraseEnd(clause.objects().get(0))) + 1;
    boolean noun = next < syntax.chunks().size() && syntax.chunk(next).is(Chunk.Kind.NOUN);
    return noun && CulpritPhrases.oneOfThem(syntax, next) ? next : -1;
  }

  /** "the bomber", "one of the attackers"; whom one calls a murderer may have done anything. */
  private static boolean definite(Syntax syntax, int phrase, boolean identified) {
    String first = syntax.sentence().norm(syntax.chunk(phrase).from());
    return identified || !first.equals("a") && !first.equals("an");
  }

  /** "his killer", "the killer of democracy", the kidnapper where a bomb went off. */
  private static boolean ofAnother(Syntax syntax, int phrase, Draft draft) {
    int of = PhraseMentions.of(syntax, phrase);
    boolean counted = CulpritPhrases.oneOf(syntax, phrase);
    int who = counted ? of : phrase;
    boolean whose = syntax.tag(syntax.chunk(who).from()) == Tag.POSSESSIVE_PRONOUN;
    boolean other = !counted && of >= 0 && !Matter.any(syntax, List.of(of));
    return whose
        || other
        || !Masterminds.authorOf(syntax, who)
            && !NamedByDeed.couldBe(draft, syntax.lemma(syntax.chunk(who).head()));
  }
}
