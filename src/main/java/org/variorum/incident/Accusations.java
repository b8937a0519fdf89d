package org.variorum.incident;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Doubts;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/** Who is blamed for it by a verb of blame: "the army accused the rebels of the attack". */
final class Accusations {

  private static final WordSet OF = WordSet.of("of", "with", "for");

  private static final WordSet QUICK = WordSet.of("quick", "swift", "first", "prompt");

  private static final Set<String> ON = Set.of("to", "on");

  /** What somebody is accused of that is no act of violence. */
  private static final WordSet ABSTRACT =
      WordSet.of(
          "collaboration",
          "corruption",
          "complicity",
          "treason",
          "terrorism",
          "sabotage",
          "espionage",
          "fraud",
          "bias",
          "negligence",
          "cowardice",
          "hypocrisy",
          "interference",
          "aggression",
          "provocation",
          "theft",
          "extortion",
          "trafficking",
          "smuggling",
          "rebellion",
          "sedition",
          "blasphemy",
          "witchcraft",
          "sorcery",
          "adultery");

  private static final WordSet GIVE = WordSet.of("give", "issue");

  private static final WordSet ORDERS =
      WordSet.of("order", "orders", "instruction", "instructions", "command");

  private final Story story;
  private final UnlistedNames names;
  private final Ledger ledger;
  private final Belonging belonging;

  Accusations(Story story, UnlistedNames names, Ledger ledger) {
    this.story = story;
    this.names = names;
    this.ledger = ledger;
    this.belonging = new Belonging(story);
  }

  /** "the police blamed X for the attack", "an attack attributed to X", "X was to blame". */
  void blamed(Syntax syntax, Frame frame) {
    if (frame.clause() < 0 || ofNoActInParticular(syntax, frame)) {
      return;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    if (ofSomethingElse(syntax, clause)
        || !said(syntax, frame, clause)
        || cleared(syntax, frame.patients())) {
      return;
    }
    List<Mention<Actor>> accused = new ArrayList<>();
    if (toBlame(syntax, clause)) {
      accused.addAll(names.claimants(syntax, clause.subjects()));
    }
    List<Mention<Actor>> doers = new ArrayList<>();
    for (Prepositional phrase : clause.prepositions()) {
      if (ON.contains(phrase.preposition()) && !hit(syntax, phrase.phrase())) {
        doers.addAll(names.claimants(syntax, List.of(phrase.phrase())));
      }
    }
    boolean governed =
        clause.group().form() == VerbGroup.Form.ING
            && clause.verb() > 0
            && syntax.chunk(clause.verb() - 1).is(Chunk.Kind.PREPOSITION);
    boolean aims = // "A gunman pointed at the soldiers"
        frame.predicate().lemma().equals("point")
            && Sequence.any(names.claimants(syntax, frame.agents()), Doers::armed);
    boolean laid = // "killed ten workers, which the rebels blamed on the army"
        frame.predicate().lemma().equals("blame") && !doers.isEmpty();
    if (!governed && !laid && !aims && !Matter.any(syntax, frame.patients())) {
      accused.addAll(names.claimants(syntax, frame.patients()));
    }
    accused.addAll(doers);
    List<Mention<Actor>> all = new ArrayList<>(accused);
    accused.forEach(actor -> all.addAll(belonging.sentBy(actor))); // "squads run by the army"
    for (Mention<Actor> actor : all) {
      if (actor.value().kind() != Actor.Kind.FACILITY) {
        ledger.add(
            actor,
            Stance.ACCUSED,
            syntax.sentence(),
            accuserFrom(syntax, clause),
            Math.max(clause.to(), frame.head() + 1),
            "<somebody> blames <actor>",
            null);
      }
    }
  }

  /** "blamed the army for attacks on churches": who was attacked, not who did it. */
  private static boolean hit(Syntax syntax, int phrase) {
    int on = phrase - 1;
    while (on > 1 && !syntax.chunk(on).is(Chunk.Kind.PREPOSITION)) {
      on--;
    }
    return on > 1
        && syntax.chunk(on - 1).is(Chunk.Kind.NOUN)
        && syntax.chunk(on - 2).is(Chunk.Kind.PREPOSITION)
        && Matter.violent(syntax, on - 1);
  }

  /** "dropped charges against two men accused of the murder": by whom accused, they are not now. */
  private static boolean cleared(Syntax syntax, List<Integer> people) {
    return Sequence.any(
        syntax.clauses(), c -> !Collections.disjoint(Courts.freed(syntax, c), people));
  }

  /** Whether anybody is blamed: not in "refused to blame", "attributed importance to". */
  private static boolean said(Syntax syntax, Frame frame, Clause clause) {
    boolean other =
        frame.predicate().lemma().equals("attribute")
            && Sequence.none(frame.patients(), p -> theAct(syntax, p));
    return !other
        && ToldAsSo.is(syntax, clause)
        && Sequence.none(frame.agents(), a -> Doubts.nobody(syntax, a))
        && switch (frame.mood()) {
          case NEGATED, POSSIBLE, DENIED, FOILED -> false;
          case PLANNED -> toBlame(syntax, clause) || quick(syntax, clause);
          default -> true;
        };
  }

  private static boolean theAct(Syntax syntax, int phrase) {
    return Matter.is(syntax, phrase) || syntax.tag(syntax.chunk(phrase).head()) == Tag.PRONOUN;
  }

  /** "were quick to blame", "was the first to accuse". */
  private static boolean quick(Syntax syntax, Clause clause) {
    return QUICK.has(syntax.sentence().lexeme(syntax.chunk(clause.verb()).from() - 1));
  }

  /**
   * "killing 35 in an attack authorities blamed on X": the words of blame begin with who blames.
   */
  private static int accuserFrom(Syntax syntax, Clause clause) {
    int subject =
        clause.subjects().isEmpty() || clause.group().passive()
            ? clause.from()
            : syntax.chunk(clause.subjects().get(0)).from();
    return subject < clause.group().head() ? Math.max(clause.from(), subject) : clause.from();
  }

  /** "the Armed Forces were to blame for the murder". */
  private static boolean toBlame(Syntax syntax, Clause clause) {
    return clause.group().form() == VerbGroup.Form.INFINITIVE
        && clause.objects().isEmpty()
        && clause.parent() >= 0
        && syntax.clauses().get(clause.parent()).group().is("be")
        && !syntax.clauses().get(clause.parent()).group().negated();
  }

  /** "accused of trafficking drugs", "of being witches": another matter than the act. */
  private static boolean ofSomethingElse(Syntax syntax, Clause clause) {
    int of = clause.verb() + 1;
    if (of < syntax.chunks().size() && syntax.chunk(of).is(Chunk.Kind.NOUN)) {
      int last = syntax.phraseEnd(of);
      if (last > of && ofThing(syntax, last)) {
        return !Matter.is(syntax, last); // "accused the residents of collaboration"
      }
      of = last + 1; // "accused the judge of being in league"
    }
    while (of + 2 < syntax.chunks().size()
        && (syntax.sentence().is(syntax.chunk(of).from(), "by")
            || syntax.chunk(of).is(Chunk.Kind.CONJUNCTION))
        && syntax.chunk(of + 1).is(Chunk.Kind.NOUN)) {
      of = behind(syntax, of + 1); // "accused by the police of", "and sectors of the state of"
    }
    if (runBy(syntax, of)) {
      of = behind(syntax, of + 2); // "accused squads run by the army of"
    }
    int what = of + 1;
    if (what < syntax.chunks().size() && syntax.chunk(what).is(Chunk.Kind.QUOTE)) {
      what++; // "accused the residents of “collaboration”"
    }
    List<Chunk> chunks = syntax.chunks();
    boolean other = what < chunks.size() && OF.has(syntax.sentence().lexeme(chunks.get(of).from()));
    if (!other || chunks.get(what).is(Chunk.Kind.NOUN)) {
      return other && !theAct(syntax, what);
    }
    VerbGroup doing = chunks.get(what).verb();
    return doing != null
        && Sequence.none(
            syntax.frames(), frame -> doing.equals(frame.verb()) && does(syntax, frame))
        && !givesOrders(syntax, doing);
  }

  /** Behind a phrase with what it is of: "sectors of the state"; not "of the attack". */
  private static int behind(Syntax syntax, int phrase) {
    int end = syntax.phraseEnd(phrase);
    return Matter.is(syntax, end) && end > phrase ? phrase + 1 : end + 1;
  }

  /** "run by the army": a participle, "by" and who does so. */
  private static boolean runBy(Syntax syntax, int at) {
    return at + 3 < syntax.chunks().size()
        && syntax.chunk(at).verb() != null
        && syntax.sentence().is(syntax.chunk(at + 1).from(), "by")
        && syntax.chunk(at + 2).is(Chunk.Kind.NOUN);
  }

  /** The end of "the residents of “collaboration”"; not of "members of the army". */
  private static boolean ofThing(Syntax syntax, int phrase) {
    int head = syntax.chunk(phrase).head();
    return syntax.sentence().is(syntax.chunk(phrase - 1).from(), "of")
        && !syntax.sentence().token(head).capitalized()
        && ABSTRACT.has(syntax.base(head))
        && syntax.tag(syntax.chunk(phrase).from()) != Tag.DETERMINER;
  }

  /** "accused of giving the order to kill". */
  private static boolean givesOrders(Syntax syntax, VerbGroup doing) {
    return GIVE.has(doing.base())
        && syntax.clauses().stream()
            .filter(clause -> clause.group().equals(doing))
            .flatMap(clause -> clause.objects().stream())
            .anyMatch(what -> ORDERS.has(syntax.base(syntax.chunk(what).head())));
  }

  private static boolean does(Syntax syntax, Frame frame) {
    Act act = frame.act();
    boolean takes = act == Act.SEIZE || act == Act.STEAL; // "accused of taking bribes"
    boolean runs = // "accused of leading the Front", no attack
        act == Act.LAUNCH
            && !frame.patients().isEmpty()
            && Sequence.all(frame.patients(), p -> syntax.tag(syntax.chunk(p).head()) == Tag.NAME);
    return act.violent() && !takes || act == Act.LAUNCH && !runs || act == Act.PLAN;
  }

  /** "a string of recent assaults attributed to X" is not this act. */
  private boolean ofNoActInParticular(Syntax syntax, Frame frame) {
    if (frame.patients().isEmpty() && Matter.any(syntax, frame.agents())) {
      return true;
    }
    for (int phrase : frame.patients()) {
      int from = syntax.chunk(phrase).from();
      int to = syntax.chunk(syntax.phraseEnd(phrase)).to();
      for (Occurrence occurrence : story.in(syntax.sentence().index())) {
        int head = occurrence.frame.head();
        if (occurrence.draft == null && from <= head && head < to) {
          return true;
        }
      }
    }
    return false;
  }
}
