package org.variorum.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.Predicates;
import org.variorum.document.Sentence;
import org.variorum.extract.Analysis;
import org.variorum.extract.Chunk;
import org.variorum.extract.Clause;
import org.variorum.extract.Clause.Link;
import org.variorum.extract.Frame;
import org.variorum.extract.Mention;
import org.variorum.extract.MentionKind;
import org.variorum.extract.Syntax;
import org.variorum.extract.Tag;
import org.variorum.extract.VerbGroup.Form;

/**
 * Reads who says what: verbs of saying with their subjects, "according to", reports and rumours.
 *
 * <p>What is said reaches down into the complement, not sideways: "police said that X" covers X;
 * "X, police said" covers what stands before. A pronoun speaks for the last speaker before it.
 * Immutable and safe for use by several threads.
 */
public final class AttributionReader {

  private static final Set<String> PERSONAL = Set.of("he", "she", "they", "it", "who");
  private static final Set<String> CLAIM = Set.of("claim", "admit", "acknowledge");
  private static final Set<String> HEARSAY =
      Set.of("reportedly", "allegedly", "apparently", "supposedly");

  /** The attributions of a document in the order of the text. */
  public List<Mention<Attribution>> read(Analysis analysis) {
    List<Mention<Attribution>> found = new ArrayList<>();
    SpeakerReader speakers = new SpeakerReader(analysis);
    Speaker last = null;
    for (Syntax syntax : analysis.sentences()) {
      List<Mention<Attribution>> here = new ArrayList<>();
      for (Frame frame : syntax.frames()) {
        Mention<Attribution> said = saying(syntax, frame, speakers, last);
        if (said != null && here.stream().noneMatch(other -> other.from() == said.from())) {
          here.add(said);
          last = said.value().speakers().get(0);
        }
      }
      for (int i = 0; i < syntax.sentence().size(); i++) {
        Mention<Attribution> according = accordingTo(syntax, i, speakers);
        if (according != null) {
          here.add(according);
          last = according.value().speakers().get(0);
        }
        if (HEARSAY.contains(syntax.sentence().norm(i))) {
          here.add(hearsay(syntax, i));
        }
      }
      here.sort(java.util.Comparator.comparingInt(Mention::from));
      found.addAll(here);
    }
    return found;
  }

  private static @Nullable Mention<Attribution> saying(
      Syntax syntax, Frame frame, SpeakerReader speakers, @Nullable Speaker last) {
    if (frame.act() != Act.SAY || frame.clause() < 0 || frame.verb() == null) {
      return null;
    }
    Clause clause = syntax.clauses().get(frame.clause());
    if (claimsAct(syntax, clause)) {
      return null;
    }
    Sentence sentence = syntax.sentence();
    List<Integer> subjects = clause.group().passive() ? frame.agents() : clause.subjects();
    if (subjects.isEmpty()) {
      return null;
    }
    int subject = subjects.get(0);
    Speaker speaker = speakers.speaker(syntax, subject, clause);
    if (speaker == null) {
      boolean pronoun = PERSONAL.contains(sentence.norm(syntax.chunk(subject).head()));
      if (!pronoun || last == null) {
        return null;
      }
      String channel = speakers.channel(syntax, clause);
      speaker = new Speaker(last.name(), last.role(), channel == null ? last.channel() : channel);
    }
    int verbEnd = syntax.chunk(clause.verb()).to();
    int verbStart = syntax.chunk(clause.verb()).from();
    if (clause.group().passive() && verbStart > 1) {
      int end = Math.max(verbEnd, syntax.chunk(subject).to());
      return mention(
          sentence,
          verbStart,
          end,
          speaker,
          Stance.ASSERTED,
          0,
          verbStart,
          "as said by <somebody>");
    }
    int subjectStart = syntax.chunk(subject).from();
    int from = Math.min(subjectStart, syntax.chunk(clause.verb()).from());
    boolean forward = complementFollows(syntax, clause, verbEnd);
    boolean backward = !forward && subjectStart > 1;
    int scopeFrom = backward ? 0 : verbEnd;
    int scopeTo =
        backward
            ? (insertion(syntax, verbEnd) ? sentence.size() : from)
            : scopeEnd(syntax, verbEnd);
    if (scopeTo <= scopeFrom) {
      scopeFrom = from;
      scopeTo = sentence.size();
    }
    return mention(
        sentence, from, verbEnd, speaker, Stance.ASSERTED, scopeFrom, scopeTo, "<somebody> says");
  }

  /**
   * "claimed responsibility", "the attack was claimed by": an act is claimed and nothing is said.
   */
  private static boolean claimsAct(Syntax syntax, Clause clause) {
    List<Integer> claimed = clause.group().passive() ? clause.subjects() : clause.objects();
    return CLAIM.contains(clause.group().lemma())
        && claimed.stream()
            .map(phrase -> syntax.lemma(syntax.chunk(phrase).head()))
            .anyMatch(
                head ->
                    head.equals("responsibility")
                        || Predicates.nouns(head).stream().anyMatch(p -> p.act().violent()));
  }

  private static boolean complementFollows(Syntax syntax, Clause clause, int verbEnd) {
    int next = verbEnd;
    Sentence sentence = syntax.sentence();
    if (next >= sentence.size()) {
      return false;
    }
    if (!clause.objects().isEmpty() && !clause.group().lemma().equals("say")) {
      return true;
    }
    for (Clause other : syntax.clauses()) {
      if (other.verb() > clause.verb()
          && (other.link() == Link.COMPLEMENT
              || other.group().form() == Form.INFINITIVE
              || other.group().form() == Form.ING
              || other.group().form() == Form.FINITE)) {
        int between = syntax.chunk(other.verb()).from();
        for (int i = verbEnd; i < between; i++) {
          if (syntax.tag(i) == Tag.STOP) {
            return sentence.norm(i).equals(":");
          }
          if (syntax.tag(i) == Tag.COMMA) {
            return sentence.norm(i + 1).equals("\"") || i > verbEnd + 3;
          }
        }
        return true;
      }
    }
    return false;
  }

  private static int scopeEnd(Syntax syntax, int from) {
    for (int i = from; i < syntax.sentence().size(); i++) {
      if (syntax.sentence().norm(i).equals(";")) {
        return i;
      }
    }
    return syntax.sentence().size();
  }

  /** "X, police said, and Y": what follows is theirs too. */
  private static boolean insertion(Syntax syntax, int verbEnd) {
    return verbEnd < syntax.sentence().size() && syntax.tag(verbEnd) == Tag.COMMA;
  }

  private static @Nullable Mention<Attribution> accordingTo(
      Syntax syntax, int i, SpeakerReader speakers) {
    Sentence sentence = syntax.sentence();
    if (!sentence.norm(i).equals("according")
        || !sentence.norm(i + 1).equals("to")
        || i + 2 >= sentence.size()) {
      return null;
    }
    int phrase = syntax.chunkAt(i + 2);
    Chunk chunk = syntax.chunk(phrase);
    if (!chunk.is(Chunk.Kind.NOUN)) {
      return null;
    }
    int source = phrase;
    boolean document =
        phrase + 2 < syntax.chunks().size()
            && (sentence.norm(chunk.to()).equals("from") || sentence.norm(chunk.to()).equals("by"))
            && syntax.chunk(phrase + 2).is(Chunk.Kind.NOUN);
    if (document) {
      source = phrase + 2;
    }
    Speaker speaker = speakers.speaker(syntax, source, null);
    if (speaker == null) {
      return null;
    }
    if (document) {
      speaker = new Speaker(speaker.name(), speaker.role(), sentence.token(chunk.head()).norm());
    }
    return mention(
        sentence,
        i,
        syntax.chunk(source).to(),
        speaker,
        Stance.ASSERTED,
        0,
        sentence.size(),
        "according to <somebody>");
  }

  private static Mention<Attribution> hearsay(Syntax syntax, int i) {
    Sentence sentence = syntax.sentence();
    Clause clause = syntax.clauseAt(i);
    Speaker nobody = new Speaker(sentence.token(i).norm(), Speaker.Role.UNKNOWN, null);
    int from = clause == null ? 0 : clause.from();
    int to = clause == null ? sentence.size() : clause.to();
    return mention(sentence, i, i + 1, nobody, Stance.UNVERIFIED, from, to, "reportedly");
  }

  private static Mention<Attribution> mention(
      Sentence sentence,
      int from,
      int to,
      Speaker speaker,
      Stance stance,
      int scopeFrom,
      int scopeTo,
      String rule) {
    return new Mention<>(
        MentionKind.ATTRIBUTION,
        sentence,
        from,
        to,
        new Attribution(List.of(speaker), stance, scopeFrom, scopeTo),
        rule,
        List.of());
  }
}
