package org.variorum.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicate;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.Words;
import org.variorum.document.Section;
import org.variorum.document.Sentence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.Frame;
import org.variorum.extract.Frame.Mood;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup.Tense;
import org.variorum.extract.casualty.CasualtyStatement;
import org.variorum.extract.casualty.Effect;
import org.variorum.incident.Occurrence.Reference;

/** Finds the tellings of violent acts in a report and how each points at what was told before. */
final class OccurrenceReader {

  private static final Set<String> POINTING =
      Set.of("the", "this", "that", "these", "those", "its", "their", "his", "her", "both", "all");
  private static final Set<String> FURTHER =
      Set.of(
          "another",
          "separate",
          "second",
          "other",
          "similar",
          "different",
          "subsequent",
          "additional",
          "unrelated",
          "previous",
          "earlier");
  private static final Set<String> ORDINAL =
      Set.of(
          "third",
          "fourth",
          "fifth",
          "sixth",
          "latest",
          "worst",
          "deadliest",
          "first",
          "biggest",
          "largest",
          "bloodiest");
  private static final Set<String> EARLIER = Set.of("previously", "formerly");
  private static final Set<String> MEANWHILE =
      Set.of("meanwhile", "elsewhere", "separately", "also");
  private static final Set<String> MASS =
      Set.of(
          "violence",
          "fighting",
          "unrest",
          "hostilities",
          "gunfire",
          "shelling",
          "terrorism",
          "combat",
          "warfare",
          "war",
          "aggression",
          "bloodshed");
  private static final Set<String> SERIES =
      Set.of("wave", "series", "string", "spate", "number", "couple", "pair", "campaign", "flurry");
  private static final Set<String> CONFLICTS =
      Set.of(
          "conflict",
          "war",
          "insurgency",
          "rebellion",
          "campaign",
          "crisis",
          "uprising",
          "dispute",
          "struggle",
          "feud",
          "violence",
          "unrest",
          "insurrection");
  private static final Set<String> ANSWERS =
      Set.of("revenge", "retaliation", "reprisal", "vengeance", "retribution", "punishment");
  private static final Predicate HARM =
      new Predicate("harm", "", true, Act.DIE, null, null, "", "");
  private static final Words WORDS = Words.english();

  private OccurrenceReader() {}

  static List<Occurrence> read(Analysis analysis, List<Mention<CasualtyStatement>> casualties) {
    List<Occurrence> all = new ArrayList<>();
    BySentence<Mention<CasualtyStatement>> harm = BySentence.of(casualties);
    for (Syntax syntax : analysis.sentences()) {
      List<Occurrence> here = new ArrayList<>();
      List<Mention<CasualtyStatement>> suffered = harm.in(syntax.sentence().index());
      for (Frame frame : syntax.frames()) {
        if (tells(syntax, frame) && (!harmsObject(frame, syntax) || harmed(frame, suffered))) {
          Occurrence occurrence = occurrence(syntax, frame);
          bindToSentence(occurrence, here);
          here.add(occurrence);
        }
      }
      if (here.isEmpty()) {
        untold(syntax, suffered, here);
      }
      all.addAll(here);
    }
    return all;
  }

  /** Whether the frame tells of violence done, tried or threatened. */
  private static boolean tells(Syntax syntax, Frame frame) {
    Act act = frame.act();
    if (!act.violent() || act == Act.SEIZE) {
      return false;
    }
    if (frame.mood() == Mood.NEGATED
        || frame.mood() == Mood.POSSIBLE
        || frame.mood() == Mood.HABITUAL
        || frame.mood() == Mood.PLANNED) {
      return false;
    }
    boolean label = frame.predicate().noun() && modifiesNoun(syntax, frame.head());
    return !label && !(frame.predicate().noun() && ofKind(syntax, frame.head()));
  }

  /**
   * "12 dead in market", "the bodies of two men were found": harm that no verb tells makes an act.
   */
  private static void untold(
      Syntax syntax, List<Mention<CasualtyStatement>> casualties, List<Occurrence> here) {
    for (Mention<CasualtyStatement> casualty : casualties) {
      CasualtyStatement said = casualty.value();
      boolean dead = said.effect() == Effect.KILLED || said.effect() == Effect.WOUNDED;
      if (!dead || said.stance().silence() || said.count() == null) {
        continue;
      }
      int head = casualty.to() - 1;
      Clause clause = syntax.clauseAt(head);
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
      occurrence.past = past(syntax, clause);
      occurrence.sameAsBefore = !here.isEmpty();
      here.add(occurrence);
    }
  }

  /** Whether the frame is of a verb of harm with an object of its own. */
  private static boolean harmsObject(Frame frame, Syntax syntax) {
    return frame.act().harm()
        && !frame.predicate().noun()
        && frame.patients().stream()
            .anyMatch(p -> syntax.tag(syntax.chunk(p).head()) != Tag.PRONOUN);
  }

  /** "executed a raid", "killed the deal" harm nobody. */
  private static boolean harmed(Frame frame, List<Mention<CasualtyStatement>> casualties) {
    return casualties.stream().anyMatch(c -> c.covers(frame.head()));
  }

  /** "attack helicopters", "bomb squad": the noun only names a kind. */
  private static boolean modifiesNoun(Syntax syntax, int head) {
    return syntax.chunk(syntax.chunkAt(head)).head() != head;
  }

  /** "threat of attacks", "victims of violence". */
  private static boolean ofKind(Syntax syntax, int head) {
    int chunk = syntax.chunkAt(head);
    if (chunk < 2 || !syntax.sentence().norm(syntax.chunk(chunk - 1).from()).equals("of")) {
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

  private static Occurrence occurrence(Syntax syntax, Frame frame) {
    Chunk chunk = syntax.chunk(syntax.chunkAt(frame.head()));
    Clause clause = frame.clause() < 0 ? null : syntax.clauses().get(frame.clause());
    int start = chunk.from();
    if (frame.verb() != null && clause != null) {
      start = clause.from();
    }
    Occurrence occurrence = new Occurrence(syntax, frame, start);
    boolean cause =
        frame.predicate().noun() && cause(syntax, frame.head())
            || clause != null && ofConflict(syntax, clause);
    occurrence.reference = cause ? Reference.ANOTHER : reference(syntax, frame, chunk, clause);
    occurrence.past = cause || past(syntax, clause);
    return occurrence;
  }

  /** "a conflict that has killed thousands": the whole is not this act. */
  private static boolean ofConflict(Syntax syntax, Clause clause) {
    return clause.link() == Link.RELATIVE
        && clause.subjects().stream()
            .anyMatch(s -> CONFLICTS.contains(syntax.lemma(syntax.chunk(s).head())));
  }

  /**
   * "over the murder of an elder", "in revenge for the raid": what an act answers came before it.
   */
  private static boolean cause(Syntax syntax, int head) {
    int chunk = syntax.chunkAt(head);
    if (chunk < 2) {
      return false;
    }
    String preposition = syntax.sentence().norm(syntax.chunk(chunk - 1).from());
    String outer = syntax.lemma(syntax.chunk(chunk - 2).head());
    return preposition.equals("over")
        || preposition.equals("for") && ANSWERS.contains(outer)
        || preposition.equals("to") && outer.equals("response");
  }

  private static Reference reference(
      Syntax syntax, Frame frame, Chunk chunk, @Nullable Clause clause) {
    if (!frame.predicate().noun()) {
      boolean another =
          meanwhile(syntax, clause, frame.act().harm()) || clause != null && added(syntax, clause);
      return another ? Reference.ANOTHER : Reference.NEW;
    }
    boolean headline =
        syntax.sentence().section() != Section.BODY || syntax.sentence().index() == 0;
    boolean determined = ofSeries(syntax, frame.head());
    boolean further = false;
    for (int i = chunk.from(); i < frame.head(); i++) {
      String norm = syntax.sentence().norm(i);
      if (POINTING.contains(norm) || ORDINAL.contains(norm) || syntax.tag(i) == Tag.POSSESSIVE) {
        return Reference.KNOWN;
      }
      further |= FURTHER.contains(norm);
      boolean article =
          norm.equals("a") || norm.equals("an") || norm.equals("one") || norm.equals("another");
      determined |= article || syntax.tag(i) == Tag.NUMBER;
    }
    boolean plural =
        WORDS.plural(syntax.sentence().norm(frame.head()))
            || MASS.contains(syntax.lemma(frame.head()));
    if (plural && !determined && !headline) {
      return Reference.GENERIC;
    }
    return further ? Reference.ANOTHER : Reference.NEW;
  }

  /** "a wave of attacks", "a series of bombings". */
  private static boolean ofSeries(Syntax syntax, int head) {
    int chunk = syntax.chunkAt(head);
    return chunk > 1
        && syntax.sentence().norm(syntax.chunk(chunk - 1).from()).equals("of")
        && SERIES.contains(syntax.lemma(syntax.chunk(chunk - 2).head()));
  }

  /**
   * "The committee also reported that rebels blew up a bridge": said beside what was told before.
   */
  private static boolean added(Syntax syntax, Clause clause) {
    if (clause.link() != Link.COMPLEMENT || clause.parent() < 0) {
      return false;
    }
    Clause parent = syntax.clauses().get(clause.parent());
    if (!saying(parent)) {
      return false;
    }
    for (int i = parent.from(); i < parent.group().head(); i++) {
      if (syntax.sentence().norm(i).equals("also")) {
        return true;
      }
    }
    return false;
  }

  /**
   * "meanwhile", "elsewhere", "also" before the verb; "also wounded were two women" goes on with
   * the act.
   */
  private static boolean meanwhile(Syntax syntax, @Nullable Clause clause, boolean harm) {
    if (clause == null) {
      return false;
    }
    for (int i = clause.from(); i < clause.group().head(); i++) {
      if (MEANWHILE.contains(syntax.sentence().norm(i))
          && (i < 2 && !harm || !syntax.sentence().norm(i).equals("also"))) {
        return true;
      }
    }
    return false;
  }

  private static boolean past(Syntax syntax, @Nullable Clause clause) {
    Clause at = clause;
    for (int depth = 0; at != null && depth < 4; depth++) {
      boolean earlier = false;
      for (int i = at.from(); i < at.to(); i++) {
        earlier |= EARLIER.contains(syntax.sentence().norm(i));
      }
      if (earlier && at.group().tense() != Tense.FUTURE) {
        return true;
      }
      at = at.parent() < 0 || at.link() == Link.ROOT ? null : syntax.clauses().get(at.parent());
    }
    return false;
  }

  /**
   * Whether the telling is one with another of its sentence: harm that an act did, a verb on the
   * noun that is its subject or object, a participle or relative clause on the phrase before it.
   */
  private static void bindToSentence(Occurrence next, List<Occurrence> before) {
    if (before.isEmpty()) {
      return;
    }
    Occurrence last = before.get(before.size() - 1);
    Syntax syntax = next.syntax;
    Frame frame = next.frame;
    Clause clause = frame.clause() < 0 ? null : syntax.clauses().get(frame.clause());
    boolean sameClause = frame.clause() == last.frame.clause();
    boolean dependent =
        clause != null
            && clause.link() != Link.ROOT
            && clause.link() != Link.COORDINATE
            && clause.link() != Link.ADVERBIAL
            && clause.link() != Link.COMPLEMENT;
    boolean indefinite = next.reference == Reference.NEW && article(syntax, frame);
    boolean listed =
        frame.predicate().noun()
            && indefinite
            && before.stream().anyMatch(o -> o.frame.predicate().noun() && article(syntax, o.frame))
            && coordinated(syntax, before.get(0).frame.head(), frame.head());
    boolean harm = frame.act().harm();
    if (next.reference == Reference.ANOTHER || listed) {
      return;
    }
    next.sameAsBefore =
        sameClause
            || dependent
            || harm
            || next.reference == Reference.KNOWN
            || clause != null
                && clause.link() == Link.COORDINATE
                && frame.verb() != null
                && !newSubject(syntax, clause, last);
  }

  /** "a", "an", "another" before the act: one that was not told before. */
  static boolean article(Syntax syntax, Frame frame) {
    Sentence sentence = syntax.sentence();
    String norm = sentence.norm(syntax.chunk(syntax.chunkAt(frame.head())).from());
    return norm.equals("a") || norm.equals("an") || norm.equals("another");
  }

  /** Whether "and" stands right before the second noun's phrase. */
  private static boolean coordinated(Syntax syntax, int first, int second) {
    int chunk = syntax.chunkAt(second);
    return chunk > 0
        && syntax.chunkAt(first) < chunk - 1
        && syntax.chunk(chunk - 1).is(Chunk.Kind.CONJUNCTION);
  }

  private static boolean newSubject(Syntax syntax, Clause clause, Occurrence last) {
    if (last.frame.clause() < 0 || clause.subjects().isEmpty()) {
      return false;
    }
    return !clause.subjects().equals(syntax.clauses().get(last.frame.clause()).subjects());
  }

  /** "violence", "fighting": the noun counts no acts. */
  static boolean mass(String lemma) {
    return MASS.contains(lemma);
  }

  /** Whether the verb tells something to somebody: say, disclose, give. */
  static boolean telling(String lemma) {
    return Predicates.verbs(lemma).stream()
        .anyMatch(p -> p.act() == Act.SAY || p.act() == Act.DISCLOSE);
  }

  /**
   * Whether the verb is one of saying, so that a date or place in its clause is the statement's.
   */
  static boolean saying(Clause clause) {
    for (Predicate predicate : Predicates.verbs(clause.group().lemma())) {
      if (predicate.act() == Act.SAY && predicate.particle().isEmpty()) {
        return true;
      }
    }
    return false;
  }
}
