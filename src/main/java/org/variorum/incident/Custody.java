package org.variorum.incident;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.CulpritWords;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Doubts;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.amount.Count;
import org.variorum.extract.attribution.Stance;
import org.variorum.incident.Outcome.Kind;

/**
 * What became of those who did it: {@code two suspects were arrested}, {@code no arrests have been
 * made}, {@code is in custody}, {@code the gunman fled}, {@code remains at large}.
 */
final class Custody {

  private static final String RULE = "<suspects> taken or at large";

  /** What ends "in custody", "at large", "on the run". */
  private static final WordSet TAKEN_OR_FREE = WordSet.of("custody", "large", "run");

  private static final WordSet FLIGHT = WordSet.of("flee", "escape");

  private final Story story;
  private final Claims<Outcome> claims;

  Custody(Story story, Claims<Outcome> claims) {
    this.story = story;
    this.claims = claims;
  }

  void read(Syntax syntax, Draft draft) {
    Sentence sentence = syntax.sentence();
    for (Frame frame : syntax.frames()) {
      if (story.draftAt(sentence, frame.head()) == draft) {
        if (frame.act() == Act.DETAIN || taken(syntax, frame)) {
          detained(syntax, frame);
        }
      }
    }
    for (Clause clause : syntax.clauses()) {
      int head = clause.group().head();
      if (flight(story, syntax, clause) && story.draftAt(sentence, head) == draft) {
        add(syntax, Kind.ESCAPED, subject(syntax, clause), null, clause.from(), head + 1, false);
      }
    }
    boolean held = sentence.occurring().mayHold(TAKEN_OR_FREE);
    for (int i = 1; held && i < sentence.size(); i++) {
      if (!TAKEN_OR_FREE.has(sentence.lexeme(i))) {
        continue;
      }
      boolean custody =
          sentence.is(i, "custody")
              && Set.of("in", "into")
                  .contains(sentence.norm(syntax.chunk(syntax.chunkAt(i)).from() - 1));
      boolean large = sentence.is(i, "large") && sentence.is(i - 1, "at");
      boolean run =
          sentence.is(i, "run") && sentence.is(i - 1, "the") && i > 1 && sentence.is(i - 2, "on");
      Clause clause = custody || large || run ? syntax.clauseAt(i) : null;
      if (clause != null
          && story.draftAt(sentence, i) == draft
          && suspects(story, syntax, clause)) {
        boolean not = clause.group().negated();
        Kind kind = custody ? Kind.ARRESTED : Kind.ESCAPED;
        add(syntax, kind, subject(syntax, clause), null, clause.from(), i + 1, not);
      }
    }
  }

  /** Whether suspects fled, rather than forces or residents. */
  static boolean flight(Story story, Syntax syntax, Clause clause) {
    VerbGroup group = clause.group();
    return FLIGHT.has(group.base())
        && !group.negated()
        && group.form() == VerbGroup.Form.FINITE
        && suspects(story, syntax, clause);
  }

  private static boolean suspect(String noun) {
    return noun.equals("suspect") || CulpritWords.did(noun);
  }

  private static boolean suspects(Story story, Syntax syntax, Clause clause) {
    for (int subject : clause.subjects()) {
      if (suspect(syntax.lemma(syntax.chunk(subject).head()))) {
        return true;
      }
    }
    for (Mention<Actor> actor : new Roles(story).actors(syntax, clause.subjects())) {
      if (actor.value().side() == Actor.Side.NON_STATE_ARMED
          && actor.value().kind() != Actor.Kind.ORGANIZATION) {
        return true;
      }
    }
    return false;
  }

  /** "the gunman was captured": somebody, not ground. */
  private static boolean taken(Syntax syntax, Frame frame) {
    if (frame.act() != Act.SEIZE || frame.predicate().noun() || frame.patients().isEmpty()) {
      return false;
    }
    String head = syntax.lemma(syntax.chunk(frame.patients().get(0)).head());
    Words.Entry entry = Words.english().entry(head);
    return frame.predicate().lemma().equals("capture")
        && (suspect(head) || entry != null && entry.category().equals("person"));
  }

  private void detained(Syntax syntax, Frame frame) {
    boolean none = frame.mood() == Frame.Mood.NEGATED;
    if (!none && !frame.actual()) {
      return;
    }
    Chunk own = syntax.chunk(syntax.chunkAt(frame.head()));
    if (frame.predicate().noun()) {
      Clause clause = frame.clause() < 0 ? null : syntax.clauses().get(frame.clause());
      boolean made =
          clause != null
              && Set.of("make", "be", "report", "announce").contains(clause.group().lemma());
      if (made && frame.predicate().lemma().equals("arrest")) {
        boolean no = none || syntax.sentence().is(own.from(), "no");
        add(syntax, Kind.ARRESTED, null, count(syntax, own), own.from(), own.to(), no);
      }
      return;
    }
    if (frame.patients().isEmpty()) {
      return;
    }
    Chunk whom = syntax.chunk(frame.patients().get(0));
    boolean nobody = Doubts.nobody(syntax, frame.patients().get(0));
    add(
        syntax,
        Kind.ARRESTED,
        nobody ? null : object(syntax, whom),
        count(syntax, whom),
        Math.min(whom.from(), own.from()),
        Math.max(whom.to(), frame.head() + 1),
        none || nobody);
  }

  private @Nullable String subject(Syntax syntax, Clause clause) {
    return clause.subjects().isEmpty()
        ? null
        : object(syntax, syntax.chunk(clause.subjects().get(0)));
  }

  private String object(Syntax syntax, Chunk chunk) {
    int from = chunk.from();
    while (from < chunk.head()
        && !syntax.sentence().is(from + 1, "-") // "a 24-year-old man"
        && (syntax.tag(from) == Tag.DETERMINER || syntax.tag(from) == Tag.NUMBER)) {
      from++;
    }
    return story.analysis.document().words(syntax.sentence().span(from, chunk.to()));
  }

  private @Nullable Count count(Syntax syntax, Chunk chunk) {
    for (Mention<Count> count :
        story.analysis.mentions().in(syntax.sentence().index(), Count.class)) {
      if (count.from() >= chunk.from() && count.to() <= chunk.to()) {
        return count.value();
      }
    }
    return null;
  }

  private void add(
      Syntax syntax,
      Kind kind,
      @Nullable String object,
      @Nullable Count count,
      int from,
      int to,
      boolean none) {
    Sentence sentence = syntax.sentence();
    claims.add(
        new Outcome(kind, object, none ? null : count),
        none ? Stance.NONE : story.stance(sentence, from),
        story.speakers(sentence, from),
        List.of(story.evidence(sentence, from, to)),
        RULE);
  }
}
