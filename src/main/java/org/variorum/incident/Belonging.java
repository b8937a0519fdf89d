package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** Whom those who did it are held to be: "gunmen thought to be from X", "men, allegedly of X". */
final class Belonging {

  /** Words for what somebody is held to be. */
  static final WordSet HELD =
      WordSet.of(
          "suspected",
          "believed",
          "thought",
          "alleged",
          "presumed",
          "likely",
          "assumed",
          "said",
          "claiming",
          "purporting",
          "identified",
          "described");

  private static final Set<String> SAID = Set.of("said", "reportedly", "identified", "described");
  private static final WordSet BETWEEN =
      WordSet.of(
          ",", "who", "were", "are", "is", "was", "which", "widely", "all", "both", "also", "-");
  private static final WordSet TIES =
      WordSet.of("be", "been", "from", "of", "belonging", "belong", "to", "as");
  private static final WordSet SENT =
      WordSet.of(
          "paid",
          "hired",
          "sent",
          "financed",
          "recruited",
          "contracted",
          "employed",
          "led",
          "commanded",
          "headed",
          "run",
          "controlled",
          "directed");

  private static final WordSet ASIDE =
      WordSet.of(",", "who", "were", "was", "are", "apparently", "allegedly", "reportedly", "-");

  private static final WordSet UNDER = WordSet.of("in", "at", "on", "under", "upon", "by");

  private static final WordSet PAY =
      WordSet.of(
          "pay", "payroll", "service", "orders", "order", "behest", "command", "instructions");

  /** "gunmen working for X". */
  private static final WordSet SERVING = WordSet.of("working", "acting", "fighting");

  /** Who is only close to somebody is not one of them. */
  private static final WordSet CLOSE =
      WordSet.of("loyal", "linked", "close", "allied", "tied", "affiliated", "sympathetic");

  private static final WordSet WHO = WordSet.of(",", "who");

  private static final WordSet SAYING = WordSet.of("said", "saying", "claimed", "claiming");

  private static final WordSet THEY = WordSet.of("they", "he", "she");

  private static final WordSet NAMING =
      WordSet.of("identified", "identifying", "called", "calling", "described", "describing");

  private static final WordSet TIED =
      WordSet.of("were", "was", "are", "belonged", "belong", "from", "of", "as", "themselves");

  private static final int REACH = 9;

  private final Story story;

  Belonging(Story story) {
    this.story = story;
  }

  /** SUSPECTED where the words at the actor say so, else null. */
  static @Nullable Stance hedge(Mention<Actor> actor) {
    Sentence sentence = actor.sentence();
    for (int i = Math.max(0, actor.from() - 2); i < actor.to(); i++) {
      String norm = sentence.norm(i);
      boolean claim = norm.equals("claiming") || norm.equals("purporting");
      if (GrammarWords.ALLEGEDLY.is(norm) || HELD.contains(norm) && !claim) {
        if (!SAID.contains(norm)) {
          return Stance.SUSPECTED;
        }
      }
    }
    return null;
  }

  /** "gunmen suspected to be members of X", "attackers believed to be from X", or null. */
  @Nullable Mention<Actor> suspectedToBe(Mention<Actor> actor) {
    Sentence sentence = actor.sentence();
    int at = actor.to();
    while (at < actor.to() + 3 && BETWEEN.has(sentence.lexeme(at))) {
      at++;
    }
    if (sentence.is(at, "whom")) { // "the killers, whom locals identified as X"
      int held = at + 1;
      while (held < at + 4 && !HELD.has(sentence.lexeme(held))) {
        held++;
      }
      at = held;
    }
    boolean belonging = sentence.is(at, "belonging");
    boolean supposedly = GrammarWords.ALLEGEDLY.is(sentence.lexeme(at));
    boolean speaks = sentence.is(at, "said") && !sentence.is(at + 1, "to");
    if (!belonging && !supposedly && (speaks || !HELD.has(sentence.lexeme(at)))) {
      return null;
    }
    Syntax syntax = story.syntax(sentence.index());
    boolean tied = belonging || supposedly && at > actor.to();
    for (int i = at + 1; i < Math.min(sentence.size(), at + REACH); i++) {
      tied |= TIES.has(sentence.lexeme(i));
      boolean done = // "suspected of killing the mayor"
          syntax.tag(i) == Tag.ING && !TIES.has(sentence.lexeme(i));
      boolean ends = done || syntax.tag(i) == Tag.COMMA || syntax.tag(i) == Tag.STOP;
      if (ends || CLOSE.has(sentence.lexeme(i))) {
        return null;
      }
      for (Mention<Actor> other : story.analysis.mentions().in(sentence.index(), Actor.class)) {
        if (other.from() == i && !bareMembers(other)) {
          return tied && other.value().kind() != Actor.Kind.FACILITY ? other : null;
        }
      }
    }
    return null;
  }

  /** "men who said they belonged to X", "gunmen identifying themselves as X": or null. */
  @Nullable Mention<Actor> byOwnWord(Mention<Actor> actor) {
    Sentence sentence = actor.sentence();
    int at = actor.to();
    while (at < actor.to() + 2 && WHO.has(sentence.lexeme(at))) {
      at++;
    }
    boolean says = SAYING.has(sentence.lexeme(at));
    int self = sentence.is(at + 1, "that") ? at + 2 : at + 1;
    boolean own =
        says ? THEY.has(sentence.lexeme(self)) : GrammarWords.SELF.is(sentence.lexeme(self));
    boolean names = NAMING.has(sentence.lexeme(at));
    if (!own || !says && !names) {
      return null;
    }
    boolean tied = false;
    for (int i = self + 1; i < Math.min(sentence.size(), self + REACH); i++) {
      tied |= TIED.has(sentence.lexeme(i));
      for (Mention<Actor> other : story.analysis.mentions().in(sentence.index(), Actor.class)) {
        if (other.from() == i && !bareMembers(other)) {
          return tied && other.value().kind() != Actor.Kind.FACILITY ? other : null;
        }
      }
    }
    return null;
  }

  /**
   * The body of whose people an actor is, where no dictionary tells it: "members of the Armed
   * Forces"; or null.
   */
  static @Nullable Mention<Actor> bodyOf(Mention<Actor> actor) {
    Actor value = actor.value();
    boolean people = value.kind() == Actor.Kind.GROUP || value.kind() == Actor.Kind.PERSON;
    if (!people || value.canonical() != null) {
      return null;
    }
    for (Mention<?> part : actor.parts()) {
      if (part.value() instanceof Actor body
          && (body.kind() == Actor.Kind.ORGANIZATION || forces(body))
          && body.side() != Actor.Side.CIVILIANS
          && Sequence.none(
              value.affiliations(),
              a -> a.name().equals(body.name()) || a.name().equals(body.canonical()))) {
        return new Mention<>(
            MentionKind.ACTOR,
            part.sentence(),
            part.from(),
            part.to(),
            new Actor(
                body.name(),
                body.canonical(),
                Actor.Kind.ORGANIZATION,
                body.side(),
                body.country(),
                body.affiliations(),
                body.head()),
            part.rule(),
            List.of());
      }
    }
    return null;
  }

  /** "the Armed Forces", "the police": many by their word, one body by what is meant. */
  private static boolean forces(Actor actor) {
    String noun = String.valueOf(actor.head().noun());
    return noun.endsWith("forces") || noun.endsWith("police");
  }

  /** "assassins paid by the cartels", "soldiers acting on the orders of X": who is behind them. */
  List<Mention<Actor>> sentBy(Mention<Actor> actor) {
    Sentence sentence = actor.sentence();
    int at = actor.to();
    while (at < actor.to() + 3 && ASIDE.has(sentence.lexeme(at))) {
      at++; // "assassins, apparently paid by"
    }
    boolean cause =
        sentence.is(at, "fighting") && sentence.is(at - 1, ","); // ", fighting for freedom"
    boolean serving = SERVING.has(sentence.lexeme(at)) && !cause;
    int behind = serving ? onOrders(sentence, at + 1) : onOrders(sentence, at);
    if (SENT.has(sentence.lexeme(at)) && sentence.is(at + 1, "by")
        || serving && sentence.is(at + 1, "for")) {
      behind = at + 2;
    }
    List<Mention<Actor>> found = new ArrayList<>();
    for (Mention<Actor> other :
        behind > 0
            ? story.analysis.mentions().in(sentence.index(), Actor.class)
            : List.<Mention<Actor>>of()) {
      boolean next = other.from() >= behind && other.from() <= behind + 2;
      if (next && found.isEmpty() && other.value().kind() != Actor.Kind.FACILITY) {
        found.add(other);
      }
    }
    return found;
  }

  /** Behind "in the pay of", "at the service of", "on orders of", or -1. */
  private static int onOrders(Sentence sentence, int at) {
    int word = sentence.is(at + 1, "the") ? at + 2 : at + 1;
    boolean orders =
        UNDER.has(sentence.lexeme(at))
            && PAY.has(sentence.lexeme(word))
            && sentence.is(word + 1, "of");
    return orders ? word + 2 : -1;
  }

  /** "three men, members of X, murdered": the words between commas that say of whom, or null. */
  @Nullable Mention<Actor> memberOf(Mention<Actor> actor) {
    Sentence sentence = actor.sentence();
    if (!sentence.is(actor.to(), ",")) {
      return null;
    }
    for (Mention<Actor> other : story.analysis.mentions().in(sentence.index(), Actor.class)) {
      boolean next = other.from() > actor.to() && other.from() <= actor.to() + 2;
      boolean closed = sentence.is(other.to(), ",") || sentence.is(other.to(), ".");
      if (next
          && closed
          && other.value().canonical() != null
          && other.value().kind() == Actor.Kind.GROUP
          && actor.value().canonical() == null
          && actor.value().kind() == Actor.Kind.GROUP) {
        return other;
      }
    }
    return null;
  }

  /** "members of the ruling X": the body behind them says more. */
  private static boolean bareMembers(Mention<Actor> actor) {
    return actor.to() - actor.from() == 1
        && actor.value().canonical() == null
        && "member".equals(actor.value().head().noun());
  }
}
