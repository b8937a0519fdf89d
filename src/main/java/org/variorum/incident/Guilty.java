package org.variorum.incident;

import java.util.List;
import org.variorum.document.Sequence;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement;

/** Enters those of whom words about guilt tell. */
final class Guilty {

  /** How many sentences back somebody may have been told of whom "him" means. */
  private static final int HIM = 3;

  private final Story story;
  private final Roles roles;
  private final Ledger ledger;
  private final Firmness firmness;
  private final PhraseMentions words;

  Guilty(Story story, Roles roles, Ledger ledger, Firmness firmness) {
    this.story = story;
    this.roles = roles;
    this.ledger = ledger;
    this.firmness = firmness;
    this.words = new PhraseMentions(story);
  }

  /** Whether people, and not only a body, are told to have done it. */
  boolean somebodyDidIt() {
    return Sequence.any(
        ledger.named().values(),
        a -> a.value().kind() == Actor.Kind.GROUP || a.value().kind() == Actor.Kind.PERSON);
  }

  /**
   * Whether "him" at a token is somebody who is told to have done it: the one single person whom
   * the nearest sentence that tells of any has.
   */
  boolean heDidIt(Syntax syntax, int token) {
    int here = syntax.sentence().index();
    for (int s = here; s >= Math.max(0, here - HIM); s--) {
      boolean own = s == here;
      List<Mention<Actor>> persons =
          story.analysis.mentions().in(s, Actor.class).stream()
              .filter(a -> !own || a.to() <= token)
              .filter(a -> a.value().kind() == Actor.Kind.PERSON)
              .filter(a -> a.value().head().number() == Actor.HowMany.ONE)
              .toList();
      if (!persons.isEmpty()) {
        return Sequence.all(persons, a -> ledger.named().containsKey(Ledger.name(a.value())))
            && Sequence.none(story.suffered(s), Guilty::oneVictim); // "killed a general"
      }
    }
    return false;
  }

  private static boolean oneVictim(Mention<CasualtyStatement> statement) {
    Count count = statement.value().count();
    return count != null
        && Long.valueOf(1).equals(count.max())
        && statement.value().nature() != Actor.Side.NON_STATE_ARMED;
  }

  /** "the killers belonged to X": whose people those are who did it, where that is a body. */
  void members(Syntax syntax, Clause clause, int phrase, Stance stance) {
    boolean body =
        Sequence.any(
            roles.actors(syntax, List.of(phrase)),
            a -> Antecedents.named(a) || Suspicions.bandOf(a) || Doers.armed(a));
    if (body) {
      enter(syntax, clause, List.of(phrase), stance, "those who did it are <actor>");
    }
  }

  /** ACCUSED where somebody else is told to say what a clause says, ASSERTED else. */
  Stance told(Syntax syntax, Clause clause) {
    return story.speakers(syntax.sentence(), clause.group().head()).isEmpty()
        ? Stance.ASSERTED
        : Stance.ACCUSED;
  }

  void enter(Syntax syntax, Clause clause, List<Integer> phrases, Stance stance, String rule) {
    int to = Math.max(clause.to(), clause.group().head() + 1);
    enter(syntax, clause, phrases, stance, clause.from(), to, rule);
  }

  /** As above, of people by names that stand alone: "identified as Khalid and Ibrahim Bakri". */
  void enterNamed(Syntax syntax, Clause clause, List<Integer> phrases, Stance stance, String rule) {
    for (int phrase : phrases) {
      List<Mention<Actor>> read = roles.actors(syntax, List.of(phrase));
      String lemma = syntax.lemma(syntax.chunk(phrase).head());
      Mention<Actor> named = null;
      if (read.isEmpty()) { // "acquitted the general"
        named =
            syntax.tag(syntax.chunk(phrase).head()) == Tag.NAME
                ? words.unread(syntax, phrase, lemma, null)
                : words.person(syntax, phrase);
      }
      if (named == null) {
        enter(syntax, clause, List.of(phrase), stance, rule);
      } else {
        ledger.add(
            named,
            stance,
            syntax.sentence(),
            clause.from(),
            Math.max(clause.to(), named.to()),
            named.from(),
            rule,
            null);
      }
    }
  }

  /** Enters the actors of some phrases, of whom the words from one token to another tell. */
  void enter(
      Syntax syntax,
      Clause clause,
      List<Integer> phrases,
      Stance stance,
      int from,
      int to,
      String rule) {
    for (Mention<Actor> actor : roles.actors(syntax, phrases)) {
      if (actor.value().kind() != Actor.Kind.FACILITY) {
        enter(syntax, clause, actor, stance, from, to, rule);
      }
    }
  }

  /** Enters one actor, of whom the words from one token to another tell. */
  void enter(
      Syntax syntax,
      Clause clause,
      Mention<Actor> actor,
      Stance stance,
      int from,
      int to,
      String rule) {
    Stance above =
        stance == Stance.ASSERTED || stance == Stance.ACCUSED
            ? firmness.above(syntax, syntax.clauses().indexOf(clause), actor)
            : null;
    boolean own = stance == Stance.ASSERTED || above == Stance.CLAIMED;
    boolean here = here(actor, syntax);
    ledger.add(
        actor,
        above == null || !own ? stance : above,
        syntax.sentence(),
        here ? Math.min(from, actor.from()) : from,
        here ? Math.max(to, actor.to()) : to,
        here ? Math.max(clause.group().head(), actor.from()) : from,
        rule,
        null);
  }

  /** Not where "they" stands for somebody whom an earlier sentence names. */
  static boolean here(Mention<Actor> actor, Syntax syntax) {
    return actor.sentence().index() == syntax.sentence().index();
  }
}
