package org.variorum.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.Predicates;
import org.variorum.dictionary.SpeechWords;
import org.variorum.document.Sentence;
import org.variorum.document.Sequence;
import org.variorum.extract.Account;
import org.variorum.extract.Chunk;
import org.variorum.extract.Chunk.Kind;
import org.variorum.extract.Clause;
import org.variorum.extract.Mention;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;

/** Reads who speaks in one sentence. */
final class SentenceVoices {

  private final Syntax syntax;
  private final Sentence sentence;
  private final Voices voices;
  private final SpeakerPhrases phrases;
  private final Heard heard;

  SentenceVoices(Syntax syntax, Voices voices) {
    this.syntax = syntax;
    this.sentence = syntax.sentence();
    this.voices = voices;
    this.phrases = new SpeakerPhrases(syntax);
    this.heard = new Heard(sentence);
  }

  List<Mention<Attribution>> read() {
    credits();
    Speeches said = Speeches.of(syntax);
    if (said.markers().isEmpty() && said.all().isEmpty()) {
      accounts();
      hearsay();
      return heard.all();
    }
    Markers bounds = new Markers(syntax, said.markers());
    for (Speech speech : said.all()) {
      if (!citing(speech)) {
        add(speech, bounds);
      }
    }
    for (Speech speech : said.all()) {
      if (citing(speech)) {
        add(speech, bounds);
      }
    }
    for (int i : Speeches.accordingTo(sentence)) {
      addAccordingTo(i, bounds);
    }
    accounts();
    hearsay();
    return heard.all();
  }

  /** "The army's claim that rebels did it drew protests": who says so, without a verb of saying. */
  private void accounts() {
    for (Clause clause : syntax.clauses()) {
      Account account = clause.link() == Clause.Link.COMPLEMENT ? Account.of(syntax, clause) : null;
      if (account != null && !account.refuted()) {
        heard.put(
            syntax.chunk(account.noun()).from(),
            clause.from(),
            voices.ofAccount(syntax, account.noun()),
            Stance.ASSERTED,
            clause.from(),
            clause.to(),
            "<somebody>'s claim that");
      }
    }
  }

  /** "…, citing a doctor": whom a medium named in the same sentence passes on. */
  private static boolean citing(Speech speech) {
    return speech.shared() && SpeechWords.CITATION.is(speech.clause().group().lemma());
  }

  private void add(Speech speech, Markers bounds) {
    Clause clause = speech.clause();
    List<Integer> cited = phrases.cited(clause);
    if (!cited.isEmpty()) {
      addCited(speech, cited, bounds);
    } else if (clause.group().passive() && clause.group().form() == VerbGroup.Form.FINITE) {
      addPassive(speech, bounds);
    } else if (phrases.inverted(clause.verb()) >= 0) {
      addInverted(speech, phrases.inverted(clause.verb()), bounds);
    } else {
      addSubjects(speech, bounds);
    }
  }

  /** "citing a doctor", "a doctor quoted by the radio". */
  private void addCited(Speech speech, List<Integer> cited, Markers bounds) {
    Clause clause = speech.clause();
    int start = speech.verbStart();
    List<Speaker> speakers = voices.of(syntax, cited, null);
    if (!speech.shared() && !clause.group().passive()) {
      List<Speaker> chain =
          new ArrayList<>(voices.of(syntax, phrases.before(clause.verb(), clause), clause));
      chain.addAll(speakers);
      speakers = chain;
    }
    if (speech.shared() && heard.passOn(speakers)) {
      return;
    }
    int from = clause.group().passive() ? syntax.chunk(cited.get(0)).from() : start;
    int to = Math.max(speech.verbEnd(), syntax.chunk(cited.get(cited.size() - 1)).to());
    heard.put(
        from,
        to,
        speakers,
        speech.stance(),
        speech.shared() ? bounds.begin(start) : to,
        bounds.end(start),
        "citing <somebody>");
  }

  private void addInverted(Speech speech, int behind, Markers bounds) {
    int start = speech.verbStart();
    heard.put(
        start,
        syntax.chunk(behind).to(),
        voices.of(syntax, List.of(behind), speech.clause()),
        speech.stance(),
        bounds.begin(start),
        start,
        "<words>, says <somebody>");
  }

  private void addSubjects(Speech speech, Markers bounds) {
    Clause clause = speech.clause();
    int start = speech.verbStart();
    int end = speech.verbEnd();
    List<Integer> subjects = phrases.before(clause.verb(), clause);
    if (subjects.isEmpty() || nobody(speech, subjects)) {
      return;
    }
    if (speech.published()
        && SpeechWords.CHANNEL.is(syntax.base(syntax.chunk(subjects.get(0)).head()))) {
      return;
    }
    List<Speaker> speakers = voices.of(syntax, subjects, clause);
    int subject = subjects.get(0);
    int from = Math.min(syntax.chunk(subject).from(), start);
    if (speech.forward(subject) || speech.lays()) {
      heard.put(
          speech.shared() ? start : from,
          end,
          speakers,
          speech.stance(),
          speech.accuses() ? from : end,
          speech.before(bounds.end(start)),
          "<somebody> says");
    } else {
      int scopeEnd = insertion(speech) ? bounds.end(start) : from;
      int scopeFrom = bounds.begin(start);
      boolean nothing = scopeEnd <= scopeFrom;
      heard.put(
          from,
          end,
          speakers,
          speech.stance(),
          scopeFrom,
          nothing ? sentence.size() : scopeEnd,
          "<words>, <somebody> says");
    }
  }

  /** "Neither the rebels nor the army would say who": it is not said. */
  private boolean nobody(Speech speech, List<Integer> subjects) {
    String first = sentence.norm(syntax.chunk(subjects.get(0)).from());
    return first.equals("neither") && speech.stance() == Stance.ASSERTED;
  }

  /** "The toll was put at 45 by the Red Cross", "as reported by X". */
  private void addPassive(Speech speech, Markers bounds) {
    Clause clause = speech.clause();
    List<Integer> agents = new ArrayList<>();
    for (Clause.Prepositional phrase : clause.prepositions()) {
      if (phrase.preposition().equals("by") && !ofAct(phrase.phrase())) {
        agents.add(phrase.phrase());
      }
    }
    if (!agents.isEmpty()) {
      int start = speech.verbStart();
      int end = Math.max(speech.verbEnd(), syntax.chunk(agents.get(0)).to());
      heard.put(
          start,
          end,
          voices.of(syntax, agents, clause),
          speech.stance(),
          bounds.begin(start),
          bounds.end(start),
          "as said by <somebody>");
    }
  }

  /**
   * "were confirmed dead after an attack by gunmen": the gunmen attacked, and confirmed nothing.
   */
  private boolean ofAct(int agent) {
    int before = agent - 2;
    return before >= 0
        && syntax.chunk(before).is(Kind.NOUN)
        && Sequence.any(
            Predicates.nouns(syntax.lemma(syntax.chunk(before).head())), p -> p.act().violent());
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
            && (sentence.is(chunk.to(), "from") || sentence.is(chunk.to(), "by"))
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
    heard.put(
        i,
        syntax.chunk(source).to(),
        speakers,
        Stance.ASSERTED,
        bounds.begin(i),
        bounds.end(i),
        "according to <somebody>");
  }

  /** "Gunmen kill eight in Aleppo - ministry", "Police: gunmen kill eight". */
  private void credits() {
    Credits credits = Credits.of(syntax);
    if (credits == null) {
      return;
    }
    List<Speaker> speakers = voices.of(syntax, List.of(credits.phrase()), null);
    if (!speakers.isEmpty()) {
      heard.put(
          credits.from(),
          credits.to(),
          speakers,
          Stance.ASSERTED,
          credits.last() ? 0 : credits.to(),
          credits.last() ? credits.from() : sentence.size(),
          credits.last() ? "<words> - <somebody>" : "<somebody>: <words>");
    }
  }

  private void hearsay() {
    for (int i = 0; i < sentence.size(); i++) {
      if (SpeechWords.HEARSAY.is(sentence.lexeme(i))) {
        Clause clause = syntax.clauseAt(i);
        int from = clause == null ? 0 : clause.from();
        int to = clause == null ? sentence.size() : clause.to();
        heard.hearsay(i, from, to);
      }
    }
  }
}
