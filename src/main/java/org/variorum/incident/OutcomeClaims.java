package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Speaker;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.place.Place;
import org.variorum.incident.Outcome.Kind;

/** What came of an incident on the ground, and by whom it is claimed. */
final class OutcomeClaims {

  private static final Set<String> BOASTS =
      Set.of("claim", "boast", "assert", "maintain", "insist");
  private static final Set<String> HEAVY =
      Set.of(
          "significant",
          "heavy",
          "substantial",
          "severe",
          "considerable",
          "huge",
          "serious",
          "major",
          "great");

  private final Story story;
  private final Claims<Outcome> claims = new Claims<>();

  private OutcomeClaims(Story story) {
    this.story = story;
  }

  static List<Claim<Outcome>> of(Story story, Draft draft) {
    OutcomeClaims reader = new OutcomeClaims(story);
    Custody custody = new Custody(story, reader.claims);
    for (Syntax syntax : story.about(draft)) {
      for (Frame frame : syntax.frames()) {
        Kind kind = kind(frame.act());
        if (kind == null) {
          continue;
        }
        boolean told =
            frame.mood() == Frame.Mood.ACTUAL
                || claimed(syntax, frame)
                || cameToNothing(syntax, frame);
        if (told && story.draftAt(syntax.sentence(), frame.head()) == draft) {
          reader.told(syntax, frame, kind);
        }
      }
      custody.read(syntax, draft);
      if (draft == story.main()) {
        reader.nominal(syntax);
        reader.response(syntax);
      }
    }
    return reader.claims.list();
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

  /** "claims to have repelled". */
  private static boolean claimed(Syntax syntax, Frame frame) {
    if (frame.clause() < 0) {
      return false;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    return clause.parent() >= 0
        && BOASTS.contains(syntax.clauses().get(clause.parent()).group().lemma())
        && !clause.group().negated();
  }

  /** "failed to repel the attack", "did not seize the base": told as not having happened. */
  private static boolean cameToNothing(Syntax syntax, Frame frame) {
    if (frame.clause() < 0 || frame.predicate().noun()) {
      return false;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    Clause parent = clause.parent() < 0 ? null : syntax.clauses().get(clause.parent());
    boolean failed =
        parent != null
            && frame.mood() == Frame.Mood.ATTEMPTED
            && parent.group().lemma().equals("fail")
            && !parent.group().negated();
    return failed || frame.mood() == Frame.Mood.NEGATED && clause.group().negated();
  }

  private void told(Syntax syntax, Frame frame, Kind kind) {
    Clause clause = frame.clause() < 0 ? null : syntax.clauses().get(frame.clause());
    if (kind == Kind.WITHDREW && clause != null && Custody.flight(story, syntax, clause)) {
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
    if (!patients.isEmpty()) {
      int first = patients.get(0);
      List<Integer> list = syntax.list(first);
      int last = syntax.phraseEnd(list.get(list.size() - 1));
      object = text(syntax, first, last);
      count = count(syntax, first);
      from = Math.min(from, syntax.chunk(first).from());
      to = Math.max(to, syntax.chunk(last).to());
    }
    if (kind == Kind.CAPTURED && !patients.isEmpty() && !ground(syntax, patients.get(0))) {
      return;
    }
    if (clause != null && frame.verb() != null) {
      from = Math.min(from, syntax.chunk(clause.verb()).from());
    }
    if (object == null && kind != Kind.REPELLED && kind != Kind.WITHDREW) {
      return;
    }
    add(syntax, kind, object, count, from, to, frame, clause);
  }

  /** Whether the phrase is of something that can be held: a place, a post, a weapon; not power. */
  private boolean ground(Syntax syntax, int phrase) {
    Chunk chunk = syntax.chunk(phrase);
    int sentence = syntax.sentence().index();
    boolean named =
        story.analysis.mentions().in(sentence).stream()
            .anyMatch(
                m ->
                    m.from() < chunk.to()
                        && chunk.from() < m.to()
                        && (m.value() instanceof Place
                            || m.value() instanceof Actor actor
                                && actor.kind() == Actor.Kind.FACILITY));
    Words.Entry entry = Words.english().entry(syntax.lemma(chunk.head()));
    return named
        || entry != null
            && (entry.category().equals("artifact") || entry.category().equals("location"));
  }

  /** "took control of three barracks", "control over several posts": what is controlled, or -1. */
  private static int control(Syntax syntax, Frame frame) {
    for (int i = frame.head(); i < Math.min(syntax.sentence().size(), frame.head() + 6); i++) {
      if (syntax.sentence().norm(i).equals("control")) {
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

  private void add(
      Syntax syntax,
      Kind kind,
      @Nullable String object,
      @Nullable Count count,
      int from,
      int to,
      @Nullable Frame frame,
      @Nullable Clause clause) {
    Sentence sentence = syntax.sentence();
    boolean own = clause != null && boasted(syntax, clause);
    List<Speaker> said =
        story.speakers(sentence, Math.max(from, frame == null ? from : frame.head()));
    List<Speaker> by = said.isEmpty() && own && clause != null ? boaster(syntax, clause) : said;
    boolean nothing = frame != null && cameToNothing(syntax, frame);
    Stance stance = nothing ? Stance.NONE : own ? Stance.CLAIMED : story.stance(sentence, from);
    int begin =
        clause != null && nothing && clause.parent() >= 0
            ? Math.min(from, syntax.chunk(syntax.clauses().get(clause.parent()).verb()).from())
            : clause != null
                    && own
                    && clause.parent() >= 0
                    && !BOASTS.contains(clause.group().lemma())
                ? Math.min(from, syntax.chunk(syntax.clauses().get(clause.parent()).verb()).from())
                : from;
    claims.add(
        new Outcome(kind, object, count),
        stance,
        by,
        List.of(story.evidence(sentence, begin, to)),
        "<somebody> " + kind.name().toLowerCase(java.util.Locale.ROOT) + " <something>");
  }

  /** Who boasts: the actor that the boasting verb is said of. */
  private List<Speaker> boaster(Syntax syntax, Clause clause) {
    Clause boast =
        BOASTS.contains(clause.group().lemma()) || clause.parent() < 0
            ? clause
            : syntax.clauses().get(clause.parent());
    List<Mention<Actor>> actors = new Roles(story).actors(syntax, boast.subjects());
    if (actors.isEmpty()) {
      return List.of();
    }
    Actor actor = actors.get(0).value();
    Speaker.Role role =
        actor.side() == Actor.Side.NON_STATE_ARMED ? Speaker.Role.PARTY : Speaker.Role.MILITARY;
    return List.of(
        new Speaker(actor.canonical() == null ? actor.name() : actor.canonical(), role, null));
  }

  private static boolean boasted(Syntax syntax, Clause clause) {
    return BOASTS.contains(clause.group().lemma())
        || clause.parent() >= 0
            && BOASTS.contains(syntax.clauses().get(clause.parent()).group().lemma());
  }

  /** "recovery of weapons", "suffered heavy losses", "asserting control over three barracks". */
  private void nominal(Syntax syntax) {
    Sentence sentence = syntax.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      String lemma = syntax.lemma(i);
      int chunk = syntax.chunkAt(i);
      if (lemma.equals("recovery") && sentence.norm(i + 1).equals("of")) {
        int last = lastOf(syntax, chunk + 2);
        add(
            syntax,
            Kind.RECOVERED,
            text(syntax, chunk + 2, last),
            null,
            i,
            syntax.chunk(last).to(),
            null,
            syntax.clauseAt(i));
      } else if (lemma.equals("cache") && sentence.norm(i + 1).equals("of")) {
        int last = lastOf(syntax, chunk + 2);
        add(
            syntax,
            Kind.RECOVERED,
            text(syntax, chunk + 2, last),
            null,
            syntax.chunk(chunk).from(),
            syntax.chunk(last).to(),
            null,
            syntax.clauseAt(i));
      } else if (lemma.equals("control")
          && Set.of("over", "of").contains(sentence.norm(i + 1))
          && chunk + 2 < syntax.chunks().size()
          && chunk > 0
          && syntax.chunk(chunk - 1).verb() != null
          && BOASTS.contains(
              java.util.Objects.requireNonNull(syntax.chunk(chunk - 1).verb()).lemma())) {
        add(
            syntax,
            Kind.CAPTURED,
            text(syntax, chunk + 2, chunk + 2),
            count(syntax, chunk + 2),
            syntax.chunk(chunk - 1).from(),
            syntax.chunk(chunk + 2).to(),
            null,
            syntax.clauseAt(i));
      } else if (lemma.equals("loss")
          && syntax.chunk(chunk).from() < i
          && HEAVY.contains(sentence.norm(i - 1))) {
        int subject =
            chunk > 1 && syntax.chunk(chunk - 1).verb() != null
                ? syntax.chunk(chunk - 2).from()
                : syntax.chunk(chunk).from();
        int end =
            chunk + 2 < syntax.chunks().size()
                    && sentence.norm(syntax.chunk(chunk).to()).equals("from")
                ? syntax.chunk(chunk + 2).to()
                : syntax.chunk(chunk).to();
        int from =
            chunk > 1 && sentence.norm(i - 2).equals("of")
                ? syntax.chunk(chunk - 2).from()
                : subject;
        add(syntax, Kind.LOSSES, null, null, from, end, null, syntax.clauseAt(i));
      } else if (lemma.equals("counteroffensive") || lemma.equals("counterattack")) {
        add(
            syntax,
            Kind.REPELLED,
            null,
            null,
            syntax.chunk(chunk).from(),
            syntax.chunk(chunk).to(),
            null,
            syntax.clauseAt(i));
      }
    }
  }

  private static int lastOf(Syntax syntax, int chunk) {
    List<Integer> list = syntax.list(chunk);
    return syntax.phraseEnd(list.get(list.size() - 1));
  }

  /** "did not disclose how forces responded", "no official military response". */
  private void response(Syntax syntax) {
    Sentence sentence = syntax.sentence();
    for (int i = 0; i < sentence.size(); i++) {
      boolean verb = syntax.lemma(i).equals("respond") || syntax.lemma(i).equals("react");
      boolean noun = syntax.lemma(i).equals("response") && syntax.tag(i) == Tag.NOUN;
      if (noun && sentence.norm(syntax.chunk(syntax.chunkAt(i)).from()).equals("no")) {
        int to = Math.min(sentence.size(), i + 1);
        while (to < sentence.size()
            && syntax.tag(to) != Tag.COMMA
            && syntax.tag(to) != Tag.STOP
            && to < i + 4) {
          to++;
        }
        silent(syntax, syntax.chunk(syntax.chunkAt(i)).from(), to, i);
      } else if (verb) {
        for (Clause clause : syntax.clauses()) {
          if (clause.group().negated()
              && clause.group().head() < i
              && i - clause.group().head() < 8
              && SpeechVerbs.telling(clause.group().lemma())) {
            silent(syntax, syntax.chunk(clause.verb()).from(), i + 1, i);
          }
        }
      }
    }
  }

  private void silent(Syntax syntax, int from, int to, int at) {
    claims.add(
        new Outcome(Kind.RESPONSE, null, null),
        Stance.UNDISCLOSED,
        story.speakers(syntax.sentence(), at),
        List.of(story.evidence(syntax.sentence(), from, to)),
        "response not told");
  }

  private String text(Syntax syntax, int first, int last) {
    int from = syntax.chunk(first).from();
    while (from < syntax.chunk(first).head()
        && (syntax.tag(from) == Tag.DETERMINER
            || syntax.tag(from) == Tag.NUMBER
            || syntax.tag(from) == Tag.POSSESSIVE_PRONOUN)) {
      from++;
    }
    return story.analysis.document().words(syntax.sentence().span(from, syntax.chunk(last).to()));
  }

  private @Nullable Count count(Syntax syntax, int phrase) {
    for (Mention<Count> count :
        story.analysis.mentions().in(syntax.sentence().index(), Count.class)) {
      if (count.from() >= syntax.chunk(phrase).from() && count.to() <= syntax.chunk(phrase).to()) {
        return count.value();
      }
    }
    return null;
  }
}
