package org.variorum.incident;

import java.util.List;
import java.util.Map;
import org.variorum.dictionary.CulpritWords;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.attribution.Stance;

/** Who the killers, the gunman or the attackers are said to be. */
final class Identities {

  private static final WordSet IDENTIFY = WordSet.of("identify", "name");

  private static final WordSet LIKELY =
      WordSet.of(
          "likely", "likeliest", "probable", "prime", "main", "chief", "suspected", "possible");

  /** Verbs that say of which body somebody is, each with its preposition. */
  private static final Map<String, String> FROM =
      Map.of("be", "from", "belong", "to", "come", "from");

  private static final WordSet HELD =
      WordSet.of("say", "believe", "think", "suspect", "presume", "allege", "report", "understand");

  private static final WordSet MEMBER =
      WordSet.of(
          "member", "fighter", "militant", "soldier", "officer", "agent", "policeman", "leader");

  /** What an act is called that somebody has done. */
  private static final WordSet DONE =
      WordSet.of(
          "maneuver",
          "manoeuvre",
          "plot",
          "ploy",
          "provocation",
          "reprisal",
          "retaliation",
          "operation",
          "job");

  private static final WordSet THEY = WordSet.of("they", "he", "she");

  private final Guilty guilty;

  Identities(Guilty guilty) {
    this.guilty = guilty;
  }

  /** "the killers were members of the army", "the attackers belonged to X", "were from X". */
  void identified(Syntax syntax, Clause clause) {
    VerbGroup group = clause.group();
    boolean own = saySo(syntax, clause);
    boolean believed = heldToBe(syntax, clause);
    boolean culprits =
        (group.form() == VerbGroup.Form.FINITE || believed)
            && (own || culprits(syntax, clause) || theyBelong(syntax, clause));
    if (!culprits) {
      return;
    }
    boolean held =
        believed
            || group.modal() != null
            || Sequence.any(clause.subjects(), s -> CulpritPhrases.suspects(syntax, s));
    Stance told = held ? Stance.SUSPECTED : Stance.ASSERTED;
    Stance stance = own ? Stance.CLAIMED : told;
    boolean names = IDENTIFY.has(group.base()) && reflexive(syntax, clause);
    if (group.is("call") && reflexive(syntax, clause) && clause.objects().size() > 1) {
      List<Integer> name = clause.objects().subList(1, 2); // "who call themselves the Falcons"
      guilty.enter(syntax, clause, name, Stance.CLAIMED, "those who did it are <actor>");
    }
    for (Prepositional phrase : clause.prepositions()) {
      if (phrase.preposition().equals(FROM.get(group.lemma()))) {
        guilty.members(syntax, clause, phrase.phrase(), stance);
      } else if (names && phrase.preposition().equals("as")) {
        guilty.members(syntax, clause, phrase.phrase(), Stance.CLAIMED);
      }
    }
    if (group.is("be")) {
      int next = clause.verb() + 1;
      boolean behind = next < syntax.chunks().size() && syntax.chunk(next).is(Chunk.Kind.NOUN);
      List<Integer> who = clause.objects().isEmpty() && behind ? List.of(next) : clause.objects();
      if (believed) {
        who.forEach(phrase -> guilty.members(syntax, clause, phrase, stance));
      } else {
        guilty.enter(syntax, clause, who, stance, "those who did it are <actor>");
      }
    }
  }

  /** "The killers, who are said to be members of X", "are believed to belong to X". */
  private static boolean heldToBe(Syntax syntax, Clause clause) {
    Clause above = clause.parent() < 0 ? null : syntax.clauses().get(clause.parent());
    return above != null
        && clause.group().form() == VerbGroup.Form.INFINITIVE
        && FROM.containsKey(clause.group().lemma())
        && above.group().passive()
        && !above.group().negated()
        && HELD.has(above.group().base());
  }

  /** "One of the killers, a member of the Front, was caught". */
  void apposed(Syntax syntax, Clause clause) {
    for (int subject : clause.subjects()) {
      int behind = syntax.phraseEnd(subject) + 2;
      boolean apposed =
          behind < syntax.chunks().size()
              && CulpritPhrases.oneOfThem(syntax, subject)
              && syntax.chunk(behind - 1).is(Chunk.Kind.COMMA)
              && syntax.chunk(behind).is(Chunk.Kind.NOUN)
              && MEMBER.has(syntax.base(syntax.chunk(behind).head()));
      if (apposed) {
        guilty.members(
            syntax,
            clause,
            behind,
            CulpritPhrases.suspects(syntax, subject) ? Stance.SUSPECTED : Stance.ASSERTED);
      }
    }
  }

  /** "The bombing was an act of revenge by the rebels". */
  void actBy(Syntax syntax, Clause clause) {
    boolean act =
        clause.group().is("be")
            && (Matter.any(syntax, clause.subjects()) || setOff(syntax, clause.subjects()))
            && Sequence.any(
                clause.objects(),
                o -> Matter.violent(syntax, o) || DONE.has(syntax.base(syntax.chunk(o).head())));
    for (Prepositional phrase : act ? clause.prepositions() : List.<Prepositional>of()) {
      if (phrase.preposition().equals("by")) {
        Stance stance =
            clause.group().modal() == null ? guilty.told(syntax, clause) : Stance.SUSPECTED;
        guilty.enter(
            syntax, clause, List.of(phrase.phrase()), stance, "the act was the work of <actor>");
      }
    }
  }

  /** "The planting of the bomb". */
  private static boolean setOff(Syntax syntax, List<Integer> phrases) {
    return Sequence.any(
        phrases,
        phrase -> {
          int of = PhraseMentions.of(syntax, phrase);
          return of >= 0
              && syntax.sentence().norm(syntax.chunk(phrase).head()).endsWith("ing")
              && Matter.weapon(syntax, of);
        });
  }

  private static boolean culprits(Syntax syntax, Clause clause) {
    return Sequence.any(
        clause.subjects(),
        s ->
            CulpritPhrases.oneOfThem(syntax, s)
                || CulpritPhrases.responsible(syntax, s)
                || CulpritPhrases.whoDidIt(syntax, s));
  }

  /** "Police said they belonged to X": those who are told to have done it. */
  private boolean theyBelong(Syntax syntax, Clause clause) {
    return clause.group().is("belong")
        && guilty.somebodyDidIt()
        && Sequence.any(
            clause.subjects(), s -> THEY.has(syntax.sentence().lexeme(syntax.chunk(s).head())));
  }

  /** "the attackers said they were from X": their own word. */
  private static boolean saySo(Syntax syntax, Clause clause) {
    Clause above = clause.parent() < 0 ? null : syntax.clauses().get(clause.parent());
    return above != null
        && clause.link() == Clause.Link.COMPLEMENT
        && SpeechVerbs.saying(above)
        && culprits(syntax, above)
        && Sequence.any(clause.subjects(), s -> syntax.tag(syntax.chunk(s).head()) == Tag.PRONOUN);
  }

  /** "identified themselves". */
  private static boolean reflexive(Syntax syntax, Clause clause) {
    return Sequence.any(
        clause.objects(),
        o -> GrammarWords.SELF.is(syntax.sentence().lexeme(syntax.chunk(o).head())));
  }

  /** "IS was the likely culprit", "the army is the prime suspect". */
  void culprit(Syntax syntax, Clause clause) {
    if (!clause.group().is("be")) {
      return;
    }
    int next = clause.verb() + 1;
    boolean behind = next < syntax.chunks().size() && syntax.chunk(next).is(Chunk.Kind.NOUN);
    Chunk told = behind ? syntax.chunk(next) : null;
    if (told == null
        || !CulpritWords.any(syntax.base(told.head()))
        || !syntax.sentence().is(told.from(), "the")) {
      return;
    }
    guilty.enter(
        syntax,
        clause,
        clause.subjects(),
        likely(syntax, next) || clause.group().modal() != null ? Stance.SUSPECTED : Stance.ASSERTED,
        "<actor> is the culprit");
  }

  /** "the likely culprit", "the suspected mastermind". */
  static boolean likely(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    boolean likely = false;
    for (int i = chunk.from(); i < chunk.head(); i++) {
      likely |=
          LIKELY.has(syntax.sentence().lexeme(i))
              || Belonging.HELD.has(syntax.sentence().lexeme(i));
    }
    return likely;
  }

  /** "the gunman was identified as Ali Hassan", "police named the suspect as Ali Hassan". */
  void identifiedAs(Syntax syntax, Clause clause) {
    VerbGroup group = clause.group();
    List<Integer> whom = group.passive() ? clause.subjects() : clause.objects();
    boolean culprit =
        IDENTIFY.has(group.base())
            && clause.link() != Clause.Link.RELATIVE // "the killers, whom locals identified as"
            && Sequence.any(whom, s -> CulpritPhrases.oneOfThem(syntax, s) || him(syntax, s));
    boolean held = Sequence.any(whom, s -> CulpritPhrases.suspects(syntax, s));
    for (Prepositional phrase : culprit ? clause.prepositions() : List.<Prepositional>of()) {
      if (phrase.preposition().equals("as")) {
        guilty.enterNamed(
            syntax,
            clause,
            syntax.list(phrase.phrase()),
            held ? Stance.SUSPECTED : Stance.ASSERTED,
            "those who did it are identified as <actor>");
      }
    }
  }

  /** "named him as Ali Hassan": whoever is told to have done it. */
  private boolean him(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    return GrammarWords.ONE_PERSON.is(syntax.sentence().lexeme(chunk.head()))
        && guilty.heDidIt(syntax, chunk.from());
  }
}
