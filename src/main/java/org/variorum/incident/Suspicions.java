package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.WordSet;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Prepositional;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.VerbGroup.Form;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.attribution.Stance;

/**
 * Who is tied to the act by words about who they are or what is done about them: "the killers were
 * soldiers", "officers involved in the murder", "arrested for the attack", "suspected of the
 * bombing".
 */
final class Suspicions {

  /** Words for whoever did it. */
  static final WordSet CULPRITS =
      WordSet.of(
          "killer",
          "murderer",
          "assassin",
          "attacker",
          "assailant",
          "gunman",
          "perpetrator",
          "culprit",
          "bomber",
          "suicide bomber",
          "kidnapper",
          "abductor",
          "captor",
          "shooter",
          "hitman",
          "mastermind",
          "ringleader",
          "instigator",
          "author",
          "aggressor");

  /** Those of them who are named by an act that was told before. */
  static final Set<String> ATTACKERS = Set.of("attacker", "assailant", "hijacker", "aggressor");

  /** What somebody is suspected "of" or arrested "for". */
  private static final Set<String> OVER = Set.of("of", "for", "in", "over", "with");

  /** "involved in", "linked to", "connected with". */
  private static final WordSet INTO = WordSet.of("in", "to", "with");

  private static final Set<String> PARTS =
      Set.of("involvement", "role", "part", "participation", "complicity", "hand");

  private static final WordSet PEOPLE = WordSet.of("them", "him", "her", "hostage", "hostages");

  private static final int NEAR = 4;

  /** Before the deed for which somebody was arrested: "over the murder". */
  private static final WordSet WHY = WordSet.of("for", "over", "in", "of", "with");

  /** What courts do to whom they find to have done it. */
  private static final Set<String> JUDGED =
      Set.of("sentence", "jail", "imprison", "try", "convict", "indict", "prosecute", "extradite");

  private static final Set<String> TRIED = Set.of("face", "stand", "go", "await");

  private static final WordSet TRIALS = WordSet.of("trial", "charge", "prosecution");

  private static final String HELD = "<actor> is held to have done the act";

  private final Story story;
  private final Roles roles;
  private final Ledger ledger;
  private final Firmness firmness;
  private final PhraseMentions words;

  Suspicions(Story story, Roles roles, Ledger ledger, Firmness firmness) {
    this.story = story;
    this.roles = roles;
    this.ledger = ledger;
    this.firmness = firmness;
    this.words = new PhraseMentions(story);
  }

  /** "is suspected of the murder", "suspected as the perpetrators", "arrested over the attack". */
  void held(Syntax syntax, Frame frame, Stance stance) {
    if (frame.predicate().noun()) {
      heldByNoun(syntax, frame, stance);
      return;
    }
    if (frame.clause() < 0 || !frame.actual()) {
      return;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    boolean act =
        stance == Stance.SUSPECTED
            && namesOne(syntax, frame)
            && (!clause.group().passive()
                || clause.prepositions().isEmpty()
                    && clause.group().form() == VerbGroup.Form.FINITE);
    for (Prepositional phrase : clause.prepositions()) {
      String head = syntax.lemma(syntax.chunk(phrase.phrase()).head());
      boolean over =
          stance == Stance.SUSPECTED
              ? OVER.contains(phrase.preposition())
              : phrase.preposition().equals("for") || phrase.preposition().equals("over");
      boolean matter = over && deed(syntax, phrase.phrase());
      boolean culprit = phrase.preposition().equals("as") && CULPRITS.contains(head);
      boolean connection =
          phrase.preposition().equals("in") && head.equals("connection")
              || phrase.preposition().equals("on")
                  && (head.equals("charge") || head.equals("suspicion"));
      boolean part = PARTS.contains(head) && partIn(syntax, phrase.phrase());
      act |= matter || culprit || connection || part;
    }
    for (Clause below : syntax.clauses()) {
      act |=
          below.parent() == frame.clause()
              && below.prepositions().stream()
                  .anyMatch(p -> p.preposition().equals("in") && deed(syntax, p.phrase()));
    }
    if (act) {
      enter(syntax, clause, withThoseNamed(syntax, frame.patients()), stance, HELD);
    }
  }

  /** "the arrest of five soldiers on charges of being implicated in the murder". */
  private void heldByNoun(Syntax syntax, Frame frame, Stance stance) {
    Clause clause = syntax.clauseAt(frame.head());
    if (clause == null || frame.patients().isEmpty() || !frame.actual()) {
      return;
    }
    List<Integer> whom = withThoseNamed(syntax, frame.patients());
    List<Chunk> chunks = syntax.chunks();
    for (int i = whom.get(whom.size() - 1) + 2; i < chunks.size(); i++) {
      VerbGroup verb = chunks.get(i).verb();
      if (chunks.get(i).is(Chunk.Kind.STOP) || verb != null && verb.form() == Form.FINITE) {
        return;
      }
      boolean over =
          chunks.get(i).is(Chunk.Kind.NOUN)
              && WHY.has(syntax.sentence().lexeme(chunks.get(i - 1).from()))
              && deed(syntax, i);
      if (over) {
        int to = chunks.get(i).to();
        enter(syntax, clause, whom, stance, frame.head(), to, HELD);
        return;
      }
    }
  }

  /** "was sentenced to 30 years for the murder", "face trial over the bombing". */
  void judged(Syntax syntax, Clause clause) {
    VerbGroup group = clause.group();
    boolean court = JUDGED.contains(group.lemma());
    boolean guilty = Trials.pleads(syntax, clause);
    if (group.negated()
        || !court && !guilty && !(TRIED.contains(group.lemma()) && onTrial(syntax, clause))
        || group.lemma().equals("try") && !group.passive()) {
      return;
    }
    boolean over =
        clause.prepositions().stream()
            .anyMatch(
                p ->
                    (p.preposition().equals("for")
                            || p.preposition().equals("over")
                            || guilty && INTO.contains(p.preposition()))
                        && deed(syntax, p.phrase()));
    if (over) {
      boolean object = court && !group.passive();
      List<Integer> whom = object ? clause.objects() : clause.subjects();
      enterNamed(
          syntax,
          clause,
          whom,
          guilty ? Stance.ADMITTED : Stance.ACCUSED,
          guilty ? "<actor> claims the act" : HELD);
    }
  }

  /** "stand trial", "go on trial", "face charges". */
  private static boolean onTrial(Syntax syntax, Clause clause) {
    int end = Math.min(syntax.chunks().size(), clause.verb() + 4);
    for (int i = clause.verb() + 1; i < end; i++) {
      if (TRIALS.has(syntax.base(syntax.chunk(i).head()))) {
        return true;
      }
    }
    return false;
  }

  /** "their suspected involvement in the murder". */
  private static boolean partIn(Syntax syntax, int phrase) {
    int deed = phrase + 2;
    return deed < syntax.chunks().size()
        && syntax.chunk(deed).is(Chunk.Kind.NOUN)
        && INTO.has(syntax.sentence().lexeme(syntax.chunk(phrase).to()))
        && deed(syntax, deed);
  }

  /** "Four people, including two soldiers, were arrested": whom and who of them. */
  private static List<Integer> withThoseNamed(Syntax syntax, List<Integer> phrases) {
    List<Integer> all = new ArrayList<>(phrases);
    for (int phrase : phrases) {
      int last = syntax.phraseEnd(phrase);
      int including = last + 1;
      if (including < syntax.chunks().size() && syntax.chunk(including).is(Chunk.Kind.COMMA)) {
        including++;
      }
      if (including + 1 < syntax.chunks().size()
          && syntax.sentence().norm(syntax.chunk(including).from()).equals("including")
          && syntax.chunk(including + 1).is(Chunk.Kind.NOUN)) {
        all.addAll(syntax.list(including + 1));
      }
    }
    return all;
  }

  /** "officials suspect X": a group by its name, and no clause behind it. */
  private boolean namesOne(Syntax syntax, Frame frame) {
    return frame.predicate().lemma().equals("suspect")
        && roles.actors(syntax, frame.patients()).stream()
            .anyMatch(a -> Antecedents.named(a) || bandOf(a))
        && syntax.clauses().stream().noneMatch(c -> c.parent() == frame.clause());
  }

  /** "suspect separatist insurgents": armed people of some sort. */
  private static boolean bandOf(Mention<Actor> actor) {
    return actor.value().kind() == Actor.Kind.GROUP
        && actor.value().side() == Actor.Side.NON_STATE_ARMED
        && (actor.value().head().number() != Actor.HowMany.ONE
            || actor.value().head().category().endsWith("group")); // "suspect the cartel"
  }

  /** Whether people, and not only a body, are told to have done it. */
  boolean somebodyDidIt() {
    return ledger.named().values().stream()
        .anyMatch(
            a -> a.value().kind() == Actor.Kind.GROUP || a.value().kind() == Actor.Kind.PERSON);
  }

  /** "the killers belonged to X": whose people those are who did it, where that is a body. */
  void members(Syntax syntax, Clause clause, int phrase, Stance stance) {
    boolean body =
        roles.actors(syntax, List.of(phrase)).stream()
            .anyMatch(a -> Antecedents.named(a) || bandOf(a) || Doers.armed(a));
    if (body) {
      enter(syntax, clause, List.of(phrase), stance, "those who did it are <actor>");
    }
  }

  /** "the attack involved commandos of X". */
  void took(Syntax syntax, Clause clause) {
    boolean involves =
        clause.group().lemma().equals("involve")
            && !clause.group().passive()
            && !clause.group().negated()
            && clause.subjects().stream().anyMatch(s -> deed(syntax, s));
    if (involves) {
      List<Integer> armed =
          clause.objects().stream()
              .filter(o -> roles.actors(syntax, List.of(o)).stream().anyMatch(Suspicions::fighters))
              .toList();
      enter(syntax, clause, armed, Stance.ASSERTED, "the act involves <actor>");
    }
  }

  /** "the hostages were released by X": who lets somebody go had taken them. */
  void letGo(Syntax syntax, Frame frame, Draft draft) {
    boolean kidnapping =
        draft.occurrences.stream()
            .anyMatch(told -> told.frame.act() == Act.ABDUCT || told.frame.act() == Act.FREE);
    if (!kidnapping || frame.clause() < 0 || !frame.actual()) {
      return;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    List<Integer> armed =
        frame.agents().stream()
            .filter(o -> roles.actors(syntax, List.of(o)).stream().anyMatch(Suspicions::holders))
            .toList();
    enter(syntax, clause, armed, Stance.ASSERTED, "<actor> lets go whom it held");
  }

  /** "MEND said it was holding the engineers": who holds those who were taken has taken them. */
  void holds(Syntax syntax, Clause clause, Draft draft) {
    boolean kidnapping =
        clause.group().lemma().equals("hold")
            && !clause.group().negated()
            && draft.occurrences.stream().anyMatch(told -> told.frame.act() == Act.ABDUCT);
    if (!kidnapping) {
      return;
    }
    boolean passive = clause.group().passive();
    List<Integer> held = passive ? clause.subjects() : clause.objects();
    List<Integer> holding =
        passive
            ? clause.prepositions().stream()
                .filter(p -> p.preposition().equals("by"))
                .map(Prepositional::phrase)
                .toList()
            : clause.subjects();
    boolean people =
        held.stream()
            .anyMatch(
                phrase ->
                    PEOPLE.has(syntax.sentence().lexeme(syntax.chunk(phrase).head()))
                        || roles.actors(syntax, List.of(phrase)).stream()
                            .anyMatch(a -> a.value().kind() != Actor.Kind.FACILITY));
    List<Integer> armed =
        holding.stream()
            .filter(o -> roles.actors(syntax, List.of(o)).stream().anyMatch(Suspicions::holders))
            .toList();
    if (people) {
      enter(syntax, clause, armed, Stance.ASSERTED, "<actor> holds those who were taken");
    }
  }

  /** "ELN rebels", "kidnappers"; not the troops who free somebody. */
  private static boolean holders(Mention<Actor> actor) {
    return actor.value().side() == Actor.Side.NON_STATE_ARMED;
  }

  private static boolean fighters(Mention<Actor> actor) {
    return actor.value().side() == Actor.Side.NON_STATE_ARMED
        || actor.value().side() == Actor.Side.STATE_FORCES
            && actor.value().kind() != Actor.Kind.FACILITY;
  }

  /** "soldiers involved in the murder", "officers were implicated in the massacre". */
  void involved(Syntax syntax, int i) {
    int chunk = syntax.chunkAt(i) + 2;
    String preposition = syntax.sentence().norm(i + 1);
    boolean act =
        INTO.contains(preposition)
            && chunk < syntax.chunks().size()
            && syntax.chunk(chunk).is(Chunk.Kind.NOUN)
            && deed(syntax, chunk);
    Clause clause = act ? syntax.clauseAt(i) : null;
    if (clause == null || clause.group().negated()) {
      return;
    }
    boolean own = clause.group().head() == i || clause.group().lemma().equals("be");
    List<Mention<Actor>> actors = own ? roles.actors(syntax, clause.subjects()) : List.of();
    Mention<Actor> before = actors.isEmpty() ? before(syntax, i) : null;
    for (Mention<Actor> actor : before == null ? actors : List.of(before)) {
      if (actor.value().kind() != Actor.Kind.FACILITY) {
        ledger.add(
            actor,
            firm(syntax, i, clause),
            syntax.sentence(),
            here(actor, syntax) ? Math.min(actor.from(), i) : i,
            here(actor, syntax)
                ? Math.max(syntax.chunk(chunk).to(), actor.to())
                : syntax.chunk(chunk).to(),
            "<actor> is involved in the act",
            null);
      }
    }
  }

  /** How firmly "involved", "implicated", "linked" tie somebody to the act. */
  private static Stance firm(Syntax syntax, int word, Clause clause) {
    if (clause.group().modal() != null) {
      return Stance.SUSPECTED;
    }
    return switch (syntax.sentence().norm(word)) {
      case "involved" -> Stance.ASSERTED;
      case "implicated" -> Stance.ACCUSED;
      default -> Stance.SUSPECTED;
    };
  }

  /** Not the "operation" or the "role": what was done to somebody. */
  private static boolean deed(Syntax syntax, int phrase) {
    return Matter.violent(syntax, phrase)
        || syntax.lemma(syntax.chunk(phrase).head()).equals("death");
  }

  private @Nullable Mention<Actor> before(Syntax syntax, int token) {
    Mention<Actor> best = null;
    for (Mention<Actor> actor :
        story.analysis.mentions().in(syntax.sentence().index(), Actor.class)) {
      if (actor.to() <= token && token - actor.to() < NEAR) {
        best = actor;
      }
    }
    return best;
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
      Mention<Actor> named =
          read.isEmpty() && syntax.tag(syntax.chunk(phrase).head()) == Tag.NAME
              ? words.unread(syntax, phrase, lemma, null)
              : null;
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
  private void enter(
      Syntax syntax,
      Clause clause,
      List<Integer> phrases,
      Stance stance,
      int from,
      int to,
      String rule) {
    for (Mention<Actor> actor : roles.actors(syntax, phrases)) {
      if (actor.value().kind() != Actor.Kind.FACILITY) {
        Stance above =
            stance == Stance.ASSERTED
                ? firmness.above(syntax, syntax.clauses().indexOf(clause), actor)
                : stance;
        boolean here = here(actor, syntax);
        ledger.add(
            actor,
            above == null ? stance : above,
            syntax.sentence(),
            here ? Math.min(from, actor.from()) : from,
            here ? Math.max(to, actor.to()) : to,
            here ? Math.max(clause.group().head(), actor.from()) : from,
            rule,
            null);
      }
    }
  }

  /** Not where "they" stands for somebody whom an earlier sentence names. */
  private static boolean here(Mention<Actor> actor, Syntax syntax) {
    return actor.sentence().index() == syntax.sentence().index();
  }
}
