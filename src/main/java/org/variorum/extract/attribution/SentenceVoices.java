package org.variorum.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.SpeechWords;
import org.variorum.document.Sentence;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;

/** Reads who speaks in one sentence. */
final class SentenceVoices {

  private final Syntax syntax;
  private final Sentence sentence;
  private final Voices voices;
  private final SpeakerPhrases phrases;
  private final List<Speech> speeches = new ArrayList<>();
  private final List<Mention<Attribution>> found = new ArrayList<>();

  SentenceVoices(Syntax syntax, Voices voices) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.voices = voices;
    this.phrases = new SpeakerPhrases(syntax);
  }

  List<Mention<Attribution>> read() {
    List<Integer> markers = markers();
    if (markers.isEmpty() && speeches.isEmpty()) {
      hearsay();
      return found;
    }
    Markers bounds = new Markers(syntax, markers);
    for (Speech speech : speeches) {
      if (!citing(speech)) {
        add(speech, bounds);
      }
    }
    for (Speech speech : speeches) {
      if (citing(speech)) {
        add(speech, bounds);
      }
    }
    for (int i = 0; i + 2 < sentence.size(); i++) {
      if (accordingTo(i)) {
        addAccordingTo(i, bounds);
      }
    }
    hearsay();
    return found;
  }

  /** "…, citing a doctor": whom a medium named in the same sentence passes on. */
  private static boolean citing(Speech speech) {
    return speech.shared() && SpeechWords.CITATION.is(speech.clause().group().lemma());
  }

  /** The tokens at which a voice of its own begins; collects the speeches on the way. */
  private List<Integer> markers() {
    List<Integer> markers = new ArrayList<>();
    boolean[] says = new boolean[syntax.clauses().size()];
    for (Frame frame : syntax.frames()) {
      boolean speaks =
          frame.act() == Act.SAY || frame.act() == Act.BLAME || frame.act() == Act.SUSPECT;
      if (speaks && frame.clause() >= 0 && frame.verb() != null && !spokenOf(frame)) {
        says[frame.clause()] = true;
      }
    }
    for (int c = 0; c < says.length; c++) {
      Clause clause = syntax.clauses().get(c);
      Speech speech = Speech.of(syntax, clause, says[c]);
      if (speech == null && SpeechWords.DENIAL.is(clause.group().lemma())) {
        markers.add(syntax.chunk(clause.verb()).from());
      }
      if (speech != null) {
        speeches.add(speech);
        if (!speech.shared()) {
          markers.add(speech.verbStart());
        }
      }
    }
    for (int i = 0; i + 2 < sentence.size(); i++) {
      if (accordingTo(i)) {
        markers.add(i);
      }
    }
    markers.sort(Integer::compare);
    return markers;
  }

  /** "gunmen suspected to be rebels", "an attack blamed on them": said of those before the verb. */
  private boolean spokenOf(Frame frame) {
    Clause clause = syntax.clauses().get(frame.clause());
    int next = clause.verb() + 1;
    if (clause.group().tense() != VerbGroup.Tense.PAST
        || clause.group().passive()
        || next >= syntax.chunks().size()) {
      return false;
    }
    VerbGroup behind = syntax.chunk(next).verb();
    String norm = sentence.norm(syntax.chunk(next).from());
    boolean toBe =
        behind != null
            && behind.form() == VerbGroup.Form.INFINITIVE
            && (behind.lemma().equals("be") || sentence.norm(behind.head() - 1).equals("have"));
    boolean blamed = frame.act() == Act.BLAME && (norm.equals("on") || norm.equals("to"));
    return toBe || blamed && clause.objects().isEmpty();
  }

  private boolean accordingTo(int i) {
    return sentence.norm(i).equals("according") && sentence.norm(i + 1).equals("to");
  }

  private void add(Speech speech, Markers bounds) {
    Clause clause = speech.clause();
    int start = speech.verbStart();
    int end = speech.verbEnd();
    List<Integer> cited = phrases.cited(clause);
    if (!cited.isEmpty()) {
      List<Speaker> speakers = voices.of(syntax, cited, null);
      if (!speech.shared() && !clause.group().passive()) {
        List<Speaker> chain = voices.of(syntax, phrases.before(clause.verb(), clause), clause);
        chain = new ArrayList<>(chain);
        chain.addAll(speakers);
        speakers = chain;
      }
      int from = clause.group().passive() ? syntax.chunk(cited.get(0)).from() : start;
      int to = Math.max(end, syntax.chunk(cited.get(cited.size() - 1)).to());
      if (speech.shared() && passOn(speakers)) {
        return;
      }
      boolean whole = speech.shared();
      put(
          from,
          to,
          speakers,
          speech.stance(),
          whole ? bounds.begin(start) : to,
          bounds.end(start),
          "citing <somebody>");
      return;
    }
    if (clause.group().passive() && clause.group().form() == VerbGroup.Form.FINITE) {
      addPassive(speech, bounds);
      return;
    }
    int behind = phrases.inverted(clause.verb());
    if (behind >= 0) {
      List<Speaker> speakers = voices.of(syntax, List.of(behind), clause);
      put(
          start,
          syntax.chunk(behind).to(),
          speakers,
          speech.stance(),
          bounds.begin(start),
          start,
          "<words>, says <somebody>");
      return;
    }
    List<Integer> subjects = phrases.before(clause.verb(), clause);
    if (subjects.isEmpty()) {
      return;
    }
    if (speech.published()
        && SpeechWords.CHANNEL.is(syntax.lemma(syntax.chunk(subjects.get(0)).head()))) {
      return;
    }
    List<Speaker> speakers = voices.of(syntax, subjects, clause);
    int subject = subjects.get(0);
    int from = Math.min(syntax.chunk(subject).from(), start);
    if (speech.forward(subject)) {
      put(
          speech.shared() ? start : from,
          end,
          speakers,
          speech.stance(),
          speech.accuses() ? from : end,
          bounds.end(start),
          "<somebody> says");
    } else {
      int scopeEnd = insertion(speech) ? bounds.end(start) : from;
      int scopeFrom = bounds.begin(start);
      boolean nothing = scopeEnd <= scopeFrom;
      put(
          from,
          end,
          speakers,
          speech.stance(),
          scopeFrom,
          nothing ? sentence.size() : scopeEnd,
          "<words>, <somebody> says");
    }
  }

  /** "the radio reported, citing a doctor": the doctor stands behind the radio in one chain. */
  private boolean passOn(List<Speaker> cited) {
    for (int i = found.size() - 1; i >= 0; i--) {
      Mention<Attribution> medium = found.get(i);
      Attribution said = medium.value();
      if (said.stance() == Stance.ASSERTED && !said.speakers().isEmpty()) {
        List<Speaker> chain = new ArrayList<>(said.speakers());
        chain.addAll(cited);
        found.set(
            i,
            Attributed.mention(
                sentence,
                medium.from(),
                medium.to(),
                chain,
                said.stance(),
                said.from(),
                said.to(),
                medium.rule()));
        return true;
      }
    }
    return false;
  }

  /** "The toll was put at 45 by the Red Cross", "as reported by X". */
  private void addPassive(Speech speech, Markers bounds) {
    Clause clause = speech.clause();
    List<Integer> agents = new ArrayList<>();
    for (Clause.Prepositional phrase : clause.prepositions()) {
      if (phrase.preposition().equals("by")) {
        agents.add(phrase.phrase());
      }
    }
    if (!agents.isEmpty()) {
      int start = speech.verbStart();
      int end = Math.max(speech.verbEnd(), syntax.chunk(agents.get(0)).to());
      put(
          start,
          end,
          voices.of(syntax, agents, clause),
          speech.stance(),
          bounds.begin(start),
          bounds.end(start),
          "as said by <somebody>");
    }
  }

  /** "X, police said, and Y": what follows is theirs too. */
  private boolean insertion(Speech speech) {
    int at = syntax.chunkAt(speech.verbEnd() - 1) + 1;
    while (at < syntax.chunks().size()
        && (syntax.chunk(at).is(Kind.PREPOSITION)
            || syntax.chunk(at).is(Kind.DATE)
            || syntax.chunk(at).is(Kind.NOUN))) {
      at++;
    }
    return at < syntax.chunks().size() && syntax.chunk(at).is(Kind.COMMA);
  }

  private void addAccordingTo(int i, Markers bounds) {
    int phrase = syntax.chunkAt(i + 2);
    Chunk chunk = syntax.chunk(phrase);
    if (!chunk.is(Kind.NOUN)) {
      return;
    }
    int source = phrase;
    boolean document =
        phrase + 2 < syntax.chunks().size()
            && (sentence.norm(chunk.to()).equals("from") || sentence.norm(chunk.to()).equals("by"))
            && syntax.chunk(phrase + 2).is(Kind.NOUN);
    if (document) {
      source = phrase + 2;
    }
    List<Speaker> speakers =
        voices.of(syntax, document ? List.of(source) : syntax.list(source), null);
    if (document) {
      String channel = sentence.token(chunk.head()).norm();
      speakers = speakers.stream().map(s -> new Speaker(s.name(), s.role(), channel)).toList();
    }
    put(
        i,
        syntax.chunk(source).to(),
        speakers,
        Stance.ASSERTED,
        bounds.begin(i),
        bounds.end(i),
        "according to <somebody>");
  }

  private void hearsay() {
    for (int i = 0; i < sentence.size(); i++) {
      if (SpeechWords.HEARSAY.is(sentence.norm(i))) {
        Clause clause = syntax.clauseAt(i);
        int from = clause == null ? 0 : clause.from();
        int to = clause == null ? sentence.size() : clause.to();
        found.add(
            Attributed.mention(
                sentence, i, i + 1, List.of(), Stance.UNVERIFIED, from, to, "reportedly"));
      }
    }
  }

  private void put(
      int from,
      int to,
      List<Speaker> speakers,
      Stance stance,
      int scopeFrom,
      int scopeTo,
      String rule) {
    if (!speakers.isEmpty()
        && scopeFrom < scopeTo
        && found.stream().noneMatch(m -> m.from() == from)) {
      found.add(Attributed.mention(sentence, from, to, speakers, stance, scopeFrom, scopeTo, rule));
    }
  }
}
