package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicate;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sequence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Frame.Mood;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.Unexploded;
import org.variorum.extract.actor.Actor;
import org.variorum.extract.actor.Actor.Kind;
import org.variorum.extract.attribution.Stance;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.casualty.Effect;
import org.variorum.incident.Occurrence.Reference;

/** Finds the tellings of violent acts in a report and how each points at what was told before. */
final class OccurrenceReader {

  private static final Predicate HARM =
      new Predicate("harm", "", true, Act.DIE, null, null, "", "");

  /** Before the "to" of what happens somewhere again and again. */
  private static final WordSet PRONE =
      WordSet.of("prone", "vulnerable", "accustomed", "susceptible", "immune", "exposed");

  private OccurrenceReader() {}

  /**
   * The tellings of a report; of one that tells nothing but what somebody denies, what is denied.
   */
  static List<Occurrence> read(Analysis analysis, List<Mention<CasualtyStatement>> casualties) {
    List<Occurrence> told = read(analysis, casualties, false);
    boolean denied =
        told.isEmpty()
            && analysis.sentences().stream()
                .flatMap(syntax -> syntax.frames().stream())
                .anyMatch(frame -> frame.mood() == Mood.DENIED);
    return denied ? read(analysis, casualties, true) : told;
  }

  /**
   * The tellings of a report that tells of no violence: who was let go, who gave up, and else what
   * was taken.
   */
  static List<Occurrence> ofNoViolence(
      Analysis analysis, List<Mention<CasualtyStatement>> casualties) {
    List<Frame> releases = Releases.in(analysis, casualties);
    List<Frame> told = releases.isEmpty() ? Takeovers.in(analysis) : releases;
    return told.stream()
        .map(frame -> occurrence(analysis.sentences().get(frame.sentence().index()), frame))
        .toList();
  }

  private static List<Occurrence> read(
      Analysis analysis, List<Mention<CasualtyStatement>> casualties, boolean denied) {
    List<Occurrence> all = new ArrayList<>();
    BySentence<Mention<CasualtyStatement>> harm = BySentence.of(casualties);
    for (Syntax syntax : analysis.sentences()) {
      List<Occurrence> here = new ArrayList<>();
      List<Mention<CasualtyStatement>> suffered = harm.in(syntax.sentence().index());
      for (Frame frame : syntax.frames()) {
        if (!Unexploded.harmless(syntax, frame)
            && !Rescues.is(analysis.mentions(), syntax, frame)
            && !Penalties.is(analysis.mentions(), syntax, frame)
            && tells(analysis, syntax, frame, denied)
            && (!harmsObject(frame, syntax)
                || harmed(frame, suffered)
                || harmsSomebody(frame, syntax, analysis))) {
          Occurrence occurrence = occurrence(syntax, frame);
          SameSentence.bind(occurrence, here);
          here.add(occurrence);
          here.addAll(GappedTellings.behind(syntax, occurrence));
        }
      }
      if (Sequence.all(here, OccurrenceReader::foundInTime) && !Pretended.opened(syntax)) {
        untold(analysis, syntax, suffered, here);
      }
      if (!here.isEmpty()
          && here.get(0).reference == Reference.NEW
          && Items.opens(analysis.sentences(), syntax.sentence().index())) {
        here.get(0).reference = Reference.ANOTHER;
      }
      all.addAll(here);
    }
    return all;
  }

  /** "found the bodies of two men and a mine": the mine harmed nobody. */
  private static boolean foundInTime(Occurrence occurrence) {
    return occurrence.frame.mood() == Mood.FOILED && occurrence.frame.predicate().noun();
  }

  /** Whether the frame tells of violence done, tried or threatened. */
  private static boolean tells(Analysis analysis, Syntax syntax, Frame frame, boolean denied) {
    Act act = frame.act();
    if (!act.violent() || act == Act.SEIZE) {
      return false;
    }
    boolean open =
        frame.mood() == Mood.NEGATED
            || frame.mood() == Mood.POSSIBLE
            || frame.mood() == Mood.HABITUAL
            || frame.mood() == Mood.PLANNED
            || frame.mood() == Mood.DENIED && !denied;
    if (open && !Presupposed.is(syntax, frame)) {
      return false;
    }
    if (FigureOfSpeech.is(syntax, frame)
        || Pretended.is(syntax, frame)
        || Mishap.is(analysis, syntax, frame)) {
      return false;
    }
    if (frame.predicate().noun()
        && frame.act() == Act.EXPLODE
        && ActType.carried(syntax, frame.head())) {
      return false;
    }
    boolean label = frame.predicate().noun() && modifiesNoun(syntax, frame.head());
    return !label && !(frame.predicate().noun() && ofKind(syntax, frame.head()));
  }

  /**
   * "12 dead in market", "the bodies of two men were found": harm that no verb tells makes an act.
   */
  private static void untold(
      Analysis analysis,
      Syntax syntax,
      List<Mention<CasualtyStatement>> casualties,
      List<Occurrence> here) {
    for (Mention<CasualtyStatement> casualty : casualties) {
      CasualtyStatement said = casualty.value();
      boolean dead = said.effect() == Effect.KILLED || said.effect() == Effect.WOUNDED;
      boolean told = !said.stance().silence() && said.stance() != Stance.DENIED;
      if (!dead || !told || said.count() == null) {
        continue;
      }
      int head = casualty.to() - 1;
      Clause clause = syntax.clauseAt(head);
      if (Mishap.in(analysis, syntax, clause)
          || Wrecks.any(analysis, syntax, List.of())
          || SelfHarm.suicide(syntax, head)
          || Pretended.in(syntax, clause)) {
        continue;
      }
      Frame frame =
          new Frame(
              HARM,
              syntax.sentence(),
              head,
              clause == null ? -1 : syntax.clauses().indexOf(clause),
              null,
              List.of(),
              List.of(),
              Mood.ACTUAL);
      Occurrence occurrence = new Occurrence(syntax, frame, casualty.from());
      occurrence.reference =
          said.share() == CasualtyStatement.Share.RUNNING_TOTAL ? Reference.KNOWN : Reference.NEW;
      occurrence.past = Pointing.past(syntax, clause);
      occurrence.sameAsBefore = !here.isEmpty();
      here.add(occurrence);
    }
  }

  /** Whether the frame is of a verb of harm with an object of its own. */
  private static boolean harmsObject(Frame frame, Syntax syntax) {
    return frame.act().harm()
        && !frame.predicate().noun()
        && Sequence.any(frame.patients(), p -> syntax.tag(syntax.chunk(p).head()) != Tag.PRONOUN);
  }

  /** "executed a raid", "killed the deal" harm nobody. */
  private static boolean harmed(Frame frame, List<Mention<CasualtyStatement>> casualties) {
    return Sequence.any(casualties, c -> c.covers(frame.head()));
  }

  /** "has been killed": of somebody who is read, whose number no one counted. */
  private static boolean harmsSomebody(Frame frame, Syntax syntax, Analysis analysis) {
    List<Mention<Actor>> actors =
        analysis.mentions().in(syntax.sentence().index(), Actor.class).stream()
            .filter(a -> a.value().kind() == Kind.PERSON || a.value().kind() == Kind.GROUP)
            .toList();
    for (int patient : frame.patients()) {
      Chunk chunk = syntax.chunk(patient);
      Words.Entry noun = syntax.base(chunk.head()).entry();
      int end = chunk.head() < frame.head() ? frame.head() : end(syntax, patient);
      if (name(syntax, analysis, chunk.head())
          || noun != null && noun.category().equals("person")
          || Sequence.any(actors, a -> a.from() < end && chunk.from() < a.to())) {
        return true;
      }
    }
    return false;
  }

  /** "had killed Brunner": a name that is no place's. */
  private static boolean name(Syntax syntax, Analysis analysis, int token) {
    return syntax.tag(token) == Tag.NAME
        && Sequence.none(
            analysis.mentions().in(syntax.sentence().index()),
            m -> m.covers(token) && !(m.value() instanceof Actor));
  }

  /** Behind a phrase and the name that explains it: "the village head, Musa Bello". */
  private static int end(Syntax syntax, int chunk) {
    int next = chunk + 1;
    if (next < syntax.chunks().size() && syntax.chunk(next).is(Chunk.Kind.COMMA)) {
      next++;
    }
    boolean apposed = next < syntax.chunks().size() && syntax.chunk(next).is(Chunk.Kind.NOUN);
    return syntax.chunk(apposed ? next : chunk).to();
  }

  /** "attack helicopters", "bomb squad": the noun only names a kind. */
  private static boolean modifiesNoun(Syntax syntax, int head) {
    return syntax.chunk(syntax.chunkAt(head)).head() != head;
  }

  /** "threat of attacks", "victims of violence", "prone to unrest". */
  private static boolean ofKind(Syntax syntax, int head) {
    int chunk = syntax.chunkAt(head);
    int before = syntax.chunk(chunk).from() - 1;
    if (syntax.sentence().is(before, "to") && PRONE.has(syntax.sentence().lexeme(before - 1))) {
      return true;
    }
    if (chunk < 2 || !syntax.sentence().is(syntax.chunk(chunk - 1).from(), "of")) {
      return false;
    }
    String outer = syntax.lemma(syntax.chunk(chunk - 2).head());
    return Set.of(
            "threat",
            "risk",
            "fear",
            "possibility",
            "danger",
            "level",
            "rise",
            "surge",
            "increase",
            "escalation",
            "cycle",
            "history",
            "act",
            "form",
            "kind",
            "means",
            "victim",
            "sort",
            "culture",
            "climate",
            "end",
            "upsurge",
            "spate",
            "use")
        .contains(outer);
  }

  /**
   * "In revenge for the murder of a chief, | warriors burned": where the words of the verb begin.
   */
  private static int behindCause(Syntax syntax, Clause clause) {
    int start = clause.from();
    for (Frame other : syntax.frames()) {
      boolean before =
          other.predicate().noun()
              && other.head() >= start
              && other.head() < clause.group().head()
              && (Answering.cause(syntax, other.head())
                  || SameSentence.countedFrom(
                      syntax, syntax.chunk(syntax.chunkAt(other.head())).from()));
      for (int subject : before ? clause.subjects() : List.<Integer>of()) {
        int from = syntax.chunk(subject).from();
        start = from > other.head() ? from : start;
      }
    }
    return start;
  }

  private static Occurrence occurrence(Syntax syntax, Frame frame) {
    Chunk chunk = syntax.chunk(syntax.chunkAt(frame.head()));
    Clause clause = frame.clause() < 0 ? null : syntax.clauses().get(frame.clause());
    int start = chunk.from();
    if (frame.verb() != null && clause != null) {
      start = behindCause(syntax, clause);
    }
    Occurrence occurrence = new Occurrence(syntax, frame, start);
    Pointing.read(occurrence, chunk, clause);
    if (Courts.charge(occurrence)) {
      occurrence.reference = Reference.KNOWN;
    }
    occurrence.counted = SameSentence.countedFrom(syntax, start);
    occurrence.past |= occurrence.counted && !syntax.sentence().is(start - 1, "before");
    return occurrence;
  }
}
