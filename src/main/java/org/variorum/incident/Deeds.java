package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.GrammarWords;
import org.variorum.dictionary.SpeechWords;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sequence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;
import org.variorum.extract.place.Place;
import org.variorum.incident.Outcome.Kind;

/** Outcomes that a verb tells: "repelled the assault", "burned three trucks", "withdrew". */
final class Deeds {

  private static final WordSet SHELTER =
      WordSet.of(
          "refuge",
          "shelter",
          "cover",
          "place",
          "aim",
          "turn",
          "position",
          "stand",
          "office",
          "oath",
          "seat");

  private static final WordSet CROWDS = WordSet.of("crowd", "family", "congregation", "audience");

  private static final WordSet TOWNS = WordSet.of("capital", "city", "town", "village", "area");

  private static final WordSet FIGURES =
      WordSet.of("figure", "toll", "estimate", "number", "count");

  private final Story story;
  private final OutcomeList outcomes;

  Deeds(Story story, OutcomeList outcomes) {
    this.story = story;
    this.outcomes = outcomes;
  }

  void read(Syntax syntax, Draft draft) {
    for (Frame frame : syntax.frames()) {
      Kind kind = kind(frame.act());
      if (kind == null) {
        continue;
      }
      boolean told =
          frame.mood() == Frame.Mood.ACTUAL
              || Boasts.of(syntax, frame)
              || cameToNothing(syntax, frame);
      if (told && story.draftAt(syntax.sentence(), frame.head()) == draft) {
        told(syntax, frame, kind);
      }
    }
  }

  private static @Nullable Kind kind(Act act) {
    return switch (act) {
      case REPEL -> Kind.REPELLED;
      case SEIZE -> Kind.CAPTURED;
      case WITHDRAW -> Kind.WITHDREW;
      case DESTROY -> Kind.DESTROYED;
      case DAMAGE -> Kind.DAMAGED;
      case BURN -> Kind.BURNED;
      case RECOVER -> Kind.RECOVERED;
      case STEAL -> Kind.STOLEN;
      default -> null;
    };
  }

  /** "failed to repel the attack", "did not seize the base": told as not having happened. */
  static boolean cameToNothing(Syntax syntax, Frame frame) {
    if (frame.clause() < 0 || frame.predicate().noun()) {
      return false;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    Clause parent = clause.parent() < 0 ? null : syntax.clauses().get(clause.parent());
    boolean failed =
        parent != null
            && frame.mood() == Frame.Mood.ATTEMPTED
            && parent.group().is("fail")
            && !parent.group().negated();
    return failed || frame.mood() == Frame.Mood.NEGATED && clause.group().negated();
  }

  /** "withdrew its claim", "withdrew a complaint": what was said is taken back, nobody leaves. */
  private static boolean words(Syntax syntax, Frame frame) {
    return frame.patients().stream()
        .map(p -> syntax.base(syntax.chunk(p).head()))
        .anyMatch(
            head ->
                GrammarWords.ACCOUNT.is(head) || SpeechWords.CHANNEL.is(head) || FIGURES.has(head));
  }

  private void told(Syntax syntax, Frame frame, Kind kind) {
    Clause clause = frame.clause() < 0 ? null : syntax.clauses().get(frame.clause());
    if (kind == Kind.WITHDREW && clause != null && Custody.flight(story, syntax, clause)) {
      return;
    }
    boolean drove = // "drove off with 200 pupils"
        kind == Kind.REPELLED
            && frame.patients().isEmpty()
            && frame.predicate().lemma().equals("drive")
            && frame.verb() != null
            && !frame.verb().passive();
    if (drove) {
      return;
    }
    if (kind == Kind.WITHDREW && clause != null && !forces(syntax, clause)) {
      return; // "residents fled the city"
    }
    boolean charges = clause != null && !Courts.freed(syntax, clause).isEmpty();
    if (kind == Kind.WITHDREW && (charges || words(syntax, frame))) {
      return;
    }
    if (kind == Kind.BURNED && ActType.ofBodies(syntax, frame)) {
      return;
    }
    if (frame.predicate().noun() && kind != Kind.BURNED) {
      return;
    }
    if (kind == Kind.CAPTURED && frame.patients().isEmpty() && control(syntax, frame) < 0) {
      return;
    }
    int from = frame.head();
    int to = frame.head() + 1;
    String object = null;
    Count count = null;
    int controlled = kind == Kind.CAPTURED ? control(syntax, frame) : -1;
    List<Integer> patients = controlled >= 0 ? List.of(controlled) : frame.patients();
    boolean pronoun = // "doused a dormitory in petrol and set it ablaze"
        !patients.isEmpty() && syntax.tag(syntax.chunk(patients.get(0)).head()) == Tag.PRONOUN;
    if (!patients.isEmpty() && !pronoun) {
      int first = patients.get(0);
      List<Integer> list = syntax.list(first);
      int last = syntax.phraseEnd(list.get(list.size() - 1));
      object = outcomes.text(syntax, first, last);
      count = outcomes.count(syntax, first);
      from = Math.min(from, syntax.chunk(first).from());
      to = Math.max(to, syntax.chunk(last).to());
    }
    if (kind == Kind.CAPTURED && !patients.isEmpty() && !ground(syntax, patients.get(0))) {
      return;
    }
    if (kind == Kind.DAMAGED && !patients.isEmpty() && town(syntax, patients.get(0))) {
      return; // "blasts ripped through the capital"
    }
    boolean thing = kind == Kind.DAMAGED || kind == Kind.STOLEN;
    if (thing && !patients.isEmpty() && people(syntax, patients.get(0))) {
      return; // "tore through crowds", "a man was robbed"
    }
    if (clause != null && frame.verb() != null) {
      from = Math.min(from, syntax.chunk(clause.verb()).from());
    }
    if (object == null && kind != Kind.REPELLED && kind != Kind.WITHDREW) {
      return;
    }
    outcomes.add(syntax, kind, object, count, from, to, frame, clause);
  }

  /**
   * Whether those who leave are fighters or forces; who flees without a word of arms is neither.
   */
  private boolean forces(Syntax syntax, Clause clause) {
    return !clause.group().is("flee")
        || new Roles(story)
            .actors(syntax, clause.subjects()).stream()
                .anyMatch(
                    a ->
                        a.value().side() == Actor.Side.NON_STATE_ARMED
                            || a.value().side() == Actor.Side.STATE_FORCES);
  }

  private static boolean people(Syntax syntax, int phrase) {
    int head = syntax.chunk(phrase).head();
    Words.Entry noun = syntax.base(head).entry();
    return noun != null && (noun.category().equals("person") || CROWDS.has(syntax.base(head)));
  }

  private boolean town(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    return TOWNS.has(syntax.base(chunk.head()))
        || Sequence.any(
            story.analysis.mentions().in(syntax.sentence().index(), Place.class),
            p -> p.to() == chunk.to() && p.from() >= chunk.from() && Draft.town(p.value()));
  }

  /** Whether the phrase is of something that can be held: a place, a post, a weapon; not power. */
  private boolean ground(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    if (SHELTER.has(syntax.base(chunk.head()))) {
      return false; // "had taken refuge"
    }
    int sentence = syntax.sentence().index();
    boolean named =
        Sequence.any(
            story.analysis.mentions().in(sentence),
            m ->
                m.from() < chunk.to()
                    && chunk.from() < m.to()
                    && (m.value() instanceof Place
                        || m.value() instanceof Actor actor
                            && actor.kind() == Actor.Kind.FACILITY));
    Words.Entry entry = syntax.base(chunk.head()).entry();
    return named
        || entry != null
            && (entry.category().equals("artifact") || entry.category().equals("location"));
  }

  /** "took control of three barracks", "control over several posts": what is controlled, or -1. */
  private static int control(Syntax syntax, Frame frame) {
    for (int i = frame.head(); i < Math.min(syntax.sentence().size(), frame.head() + 6); i++) {
      if (syntax.sentence().is(i, "control")) {
        int chunk = syntax.chunkAt(i) + 2;
        boolean of =
            chunk < syntax.chunks().size()
                && Set.of("of", "over")
                    .contains(syntax.sentence().norm(syntax.chunk(chunk - 1).from()));
        return of ? chunk : -1;
      }
    }
    return -1;
  }
}
