package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Account;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** How firmly something is said by the verbs above it. */
final class Firmness {

  private static final int DEEPEST = 4;

  private static final WordSet HEDGES =
      WordSet.of(
          "suggest",
          "believe",
          "believed",
          "suspect",
          "suspected",
          "think",
          "thought",
          "likely",
          "probably",
          "may",
          "might",
          "could",
          "point",
          "bear",
          "consider",
          "deem",
          "presume",
          "presumed",
          "possibly",
          "apparently",
          "allegedly",
          "indicate");

  private static final WordSet CLAIM = WordSet.of("claim", "boast", "assertion");

  private static final WordSet CALLERS = WordSet.of("caller", "pamphlet", "leaflet", "flyer");

  private final Roles roles;

  Firmness(Roles roles) {
    this.roles = roles;
  }

  /**
   * "is accused of killing", "is believed to have fired", "X said its men had attacked".
   *
   * @return null where no verb above says so
   */
  @Nullable Stance above(Syntax syntax, int clause, Mention<Actor> actor) {
    Stance judged = Judged.of(syntax, syntax.clauses().get(clause), actor);
    if (judged != null) {
      return judged;
    }
    if (cleft(syntax, syntax.clauses().get(clause))) {
      return Stance.SUSPECTED;
    }
    boolean we =
        !syntax.clauses().get(clause).group().passive()
            && Sequence.any(
                syntax.clauses().get(clause).subjects(),
                s -> SpeakersOfThemselves.firstPerson(syntax, syntax.chunk(s)));
    if (we || ownAccount(syntax, syntax.clauses().get(clause), actor)) {
      return Stance.CLAIMED;
    }
    int below = clause;
    for (int depth = 0; depth < DEEPEST; depth++) {
      int at = syntax.clauses().get(below).parent();
      if (at < 0 || aside(syntax, syntax.clauses().get(below))) {
        return null;
      }
      boolean beside = syntax.clauses().get(below).link() == Clause.Link.COORDINATE;
      for (Frame frame : beside ? List.<Frame>of() : syntax.frames()) {
        if (frame.clause() == at && frame.verb() != null && !saidToBe(syntax, frame)) {
          switch (frame.act()) {
            case BLAME -> {
              return Stance.ACCUSED;
            }
            case SUSPECT -> {
              return Stance.SUSPECTED;
            }
            case SAY, CLAIM -> {
              if (frame.actual()
                  && (speaksForItself(syntax, frame, actor) || calledIn(syntax, frame, actor))) {
                return Stance.CLAIMED;
              }
            }
            default -> {
              // says nothing about how firmly
            }
          }
        }
      }
      below = at;
    }
    return null;
  }

  /** "suspects the Front, which raided a market": told by the report beside what is suspected. */
  static boolean aside(Syntax syntax, Clause clause) {
    int who = clause.verb() - 1;
    return clause.link() == Clause.Link.RELATIVE
        && who > 0
        && syntax.chunk(who).is(Chunk.Kind.RELATIVE)
        && syntax.chunk(who - 1).is(Chunk.Kind.COMMA);
  }

  /** "the Front's claim that its men shot him", "a claim by the Front to have shot him". */
  private boolean ownAccount(Syntax syntax, Clause clause, Mention<Actor> actor) {
    Account account = Account.of(syntax, clause);
    if (account == null || !CLAIM.has(syntax.base(syntax.chunk(account.noun()).head()))) {
      return false;
    }
    List<Integer> whose = new ArrayList<>(List.of(account.noun()));
    if (account.noun() + 2 < clause.verb()
        && syntax.sentence().is(syntax.chunk(account.noun() + 1).from(), "by")) {
      whose.add(account.noun() + 2);
    }
    String name = Ledger.name(actor.value());
    return Sequence.any(
        roles.actors(syntax, whose), giver -> Ledger.name(giver.value()).equals(name));
  }

  /** "it may have been members of X who murdered them". */
  private static boolean cleft(Syntax syntax, Clause clause) {
    if (clause.link() != Clause.Link.RELATIVE || clause.parent() < 0) {
      return false;
    }
    Clause above = syntax.clauses().get(clause.parent());
    return above.group().is("be")
        && above.group().modal() != null
        && Sequence.any(above.subjects(), s -> syntax.sentence().is(syntax.chunk(s).from(), "it"));
  }

  /**
   * "men said to be loyal to X", "gunmen believed to be of X": this says who they are, not what
   * they did.
   */
  private static boolean saidToBe(Syntax syntax, Frame frame) {
    int next = syntax.chunkAt(frame.head()) + 1;
    VerbGroup behind = next < syntax.chunks().size() ? syntax.chunk(next).verb() : null;
    return (frame.act() == Act.SAY || frame.act() == Act.SUSPECT)
        && behind != null
        && behind.form() == VerbGroup.Form.INFINITIVE
        && behind.is("be");
  }

  private boolean speaksForItself(Syntax syntax, Frame saying, Mention<Actor> actor) {
    String name = Ledger.name(actor.value());
    return Sequence.any(
            roles.actors(syntax, saying.agents()),
            speaker -> Ledger.name(speaker.value()).equals(name))
        || spokenFor(syntax, saying, name);
  }

  /** "A caller said the Front was responsible": who rings up without a name rings up for it. */
  private static boolean calledIn(Syntax syntax, Frame saying, Mention<Actor> actor) {
    return actor.value().kind() == Actor.Kind.ORGANIZATION
        && actor.value().side() == Actor.Side.NON_STATE_ARMED
        && Sequence.any(saying.agents(), a -> CALLERS.has(syntax.base(syntax.chunk(a).head())));
  }

  private boolean spokenFor(Syntax syntax, Frame saying, String name) {
    return Sequence.any(
        represented(syntax, saying), actor -> Ledger.name(actor.value()).equals(name));
  }

  /** "A caller claiming to speak for the Front said": whose speaker says so. */
  List<Mention<Actor>> represented(Syntax syntax, Frame saying) {
    if (saying.agents().isEmpty()) {
      return List.of();
    }
    int from = syntax.chunk(saying.agents().get(0)).from();
    int end = saying.clause() < 0 ? saying.head() : syntax.clauses().get(saying.clause()).to();
    for (int i = from + 1; i < end; i++) {
      boolean inName = // "a statement in the Front's name"
          syntax.tag(i) == Tag.POSSESSIVE && syntax.sentence().is(i + 1, "name");
      if (inName) {
        return whose(syntax, i);
      }
    }
    int whom = SpokenFor.phrase(syntax, from, saying.head(), end);
    return whom < 0 ? List.of() : roles.actors(syntax, List.of(whom));
  }

  /** The actor before a possessive. */
  private List<Mention<Actor>> whose(Syntax syntax, int possessive) {
    return roles.actors(syntax, List.of(syntax.chunkAt(possessive))).stream()
        .filter(actor -> actor.to() == possessive)
        .toList();
  }

  /** How firmly the words at a token say that an actor is guilty. */
  Stance ofWords(Syntax syntax, int i, Mention<Actor> actor, boolean accused) {
    if (hedged(syntax, i)) {
      return Stance.SUSPECTED;
    }
    Clause clause = syntax.clauseAt(i);
    Stance above = clause == null ? null : above(syntax, syntax.clauses().indexOf(clause), actor);
    Stance plain = accused ? Stance.ACCUSED : Stance.ASSERTED;
    return above == null ? plain : above;
  }

  /** "officials suggest that X is behind it": whether the words before a token doubt it. */
  static boolean hedged(Syntax syntax, int i) {
    for (int j = Math.max(0, i - 6); j < i; j++) {
      if (hedge(syntax, j)) {
        return true;
      }
    }
    return false;
  }

  static boolean hedge(Syntax syntax, int token) {
    return HEDGES.has(syntax.base(token));
  }
}
