package org.variorum.extract.attribution;

import java.util.ArrayList;
import java.util.List;
import org.variorum.dictionary.Act;
import org.variorum.dictionary.SpeechWords;
import org.variorum.dictionary.WordSet;
import org.variorum.dictionary.Words;
import org.variorum.document.Sentence;
import org.variorum.extract.Clause;
import org.variorum.extract.Frame;
import org.variorum.extract.Syntax;
import org.variorum.extract.VerbGroup;

/**
 * What is said in one sentence.
 *
 * @param all in the order of the text
 * @param markers the tokens at which a voice of its own begins, rising
 */
record Speeches(List<Speech> all, List<Integer> markers) {

  private static final WordSet ACCORDING = WordSet.of("according");

  static Speeches of(Syntax syntax) {
    List<Speech> speeches = new ArrayList<>();
    List<Integer> markers = new ArrayList<>();
    boolean[] says = new boolean[syntax.clauses().size()];
    for (Frame frame : syntax.frames()) {
      boolean speaks =
          frame.act() == Act.SAY
              || frame.act() == Act.BLAME && !toBlame(syntax, frame)
              || frame.act() == Act.SUSPECT;
      if (speaks && frame.clause() >= 0 && frame.verb() != null && !spokenOf(syntax, frame)) {
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
    markers.addAll(accordingTo(syntax.sentence()));
    markers.sort(Integer::compare);
    return new Speeches(speeches, markers);
  }

  /** "separatists were to blame": those who are blamed say nothing. */
  private static boolean toBlame(Syntax syntax, Frame frame) {
    VerbGroup group = frame.verb();
    int verb = group == null ? 0 : syntax.chunkAt(frame.head());
    return group != null
        && group.form() == VerbGroup.Form.INFINITIVE
        && verb > 0
        && syntax.lemma(syntax.chunk(verb).from() - 1).equals("be");
  }

  /** "gunmen suspected to be rebels", "an attack blamed on them": said of those before the verb. */
  private static boolean spokenOf(Syntax syntax, Frame frame) {
    Clause clause = syntax.clauses().get(frame.clause());
    int next = clause.verb() + 1;
    if (clause.group().tense() != VerbGroup.Tense.PAST
        || clause.group().passive()
        || next >= syntax.chunks().size()) {
      return false;
    }
    VerbGroup behind = syntax.chunk(next).verb();
    String norm = syntax.sentence().norm(syntax.chunk(next).from());
    boolean toBe =
        !clause.group().is("claim") // "claimed to have fled": whoever fled says so
            && behind != null
            && behind.form() == VerbGroup.Form.INFINITIVE
            && (behind.is("be") || syntax.sentence().is(behind.head() - 1, "have"));
    boolean blamed = frame.act() == Act.BLAME && (norm.equals("on") || norm.equals("to"));
    return toBe || blamed && clause.objects().isEmpty() && !people(syntax, clause);
  }

  /** "an attack authorities blamed on X": who stands before the verb is no act. */
  private static boolean people(Syntax syntax, Clause clause) {
    return !clause.subjects().isEmpty()
        && clause.subjects().stream()
            .map(subject -> syntax.lemma(syntax.chunk(subject).head()))
            .allMatch(Speeches::person);
  }

  private static boolean person(String lemma) {
    Words.Entry entry = Words.english().entry(lemma);
    return entry != null && (entry.category().equals("person") || entry.category().equals("group"));
  }

  /** Where "according to" stands with something behind it. */
  static List<Integer> accordingTo(Sentence sentence) {
    if (!sentence.occurring().mayHold(ACCORDING)) {
      return List.of();
    }
    List<Integer> found = new ArrayList<>();
    for (int i = 0; i + 2 < sentence.size(); i++) {
      if (ACCORDING.has(sentence.lexeme(i)) && sentence.is(i + 1, "to")) {
        found.add(i);
      }
    }
    return found;
  }
}
